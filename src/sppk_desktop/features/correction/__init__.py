"""Correction and development work: groups and single pupils, their programme, sessions, attendance, what was before and after."""
