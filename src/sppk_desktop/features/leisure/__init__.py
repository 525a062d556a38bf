"""Free time and order, clauses 4.6 and 5.3: clubs, checks of engagement and order, what children are interested in."""
