"""Sociometry on the screen: ballots, matrix, sociogram, indices, comparison of waves."""
