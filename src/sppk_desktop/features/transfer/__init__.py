"""A child's file that goes to another school, and one that comes from there."""
