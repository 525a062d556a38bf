"""The page of the catalogues: the school's own wording and order, its calendar, and how the passport counts."""
