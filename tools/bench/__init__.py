"""Measures the program against plainer ways of doing the same, as ratios within one run."""
