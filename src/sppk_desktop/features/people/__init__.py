"""Pupils, families, persons, classes, staff, and the categories they carry."""
