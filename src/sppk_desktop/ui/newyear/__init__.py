"""The turn of the school year, the review of what has passed its term, and a child's file that goes to another school."""
