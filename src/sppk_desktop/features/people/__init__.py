"""Pupils, families, persons, classes, staff, and the categories they carry."""

from sppk_desktop.features.people import keys as keys  # a session that saves pupils keeps their search keys true
