"""Sociometry over the psychologist's real vault; the fixtures of her other work."""

from tests.practice.conftest import HERS, Service, service, service_template, store
from tests.ui.conftest import desk, kit, nothing_left_open, press, window_desk

__all__ = ["HERS", "Service", "desk", "kit", "nothing_left_open", "press", "service", "service_template", "store", "window_desk"]
