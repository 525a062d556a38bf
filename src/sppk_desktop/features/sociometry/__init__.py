"""Sociometry of J. Moreno: criteria, ballots, matrix, sociogram, indices and status groups of one class on one day."""
