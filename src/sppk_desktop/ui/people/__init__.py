"""Pupils and families: lists with cards beside them, their forms, merging, and the Today page."""
