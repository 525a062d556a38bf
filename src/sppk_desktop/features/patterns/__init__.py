"""Patterns: pupils and families for whom several signals coincide; every signal dated, explained and open to be looked at."""
