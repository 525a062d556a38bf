"""Floor 3: windows. The only floor that knows Qt."""
