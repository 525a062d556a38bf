"""Floor 3: the subjects of the work, one folder each. No Qt here."""
