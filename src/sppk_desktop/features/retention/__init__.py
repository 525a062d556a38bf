"""How long each kind of record is kept, what has passed its term, and the act by which it is destroyed."""
