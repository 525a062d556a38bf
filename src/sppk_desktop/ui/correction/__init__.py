"""Correction groups on the screen: attendance by keyboard, sessions, members."""
