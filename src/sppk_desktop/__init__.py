"""SPPK Desktop: the offline, encrypted desk of a school's socio-psychological-pedagogical service."""

__version__ = "0.1.0"
