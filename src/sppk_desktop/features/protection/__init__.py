"""Protecting children's rights: letters and their templates, hearings."""
