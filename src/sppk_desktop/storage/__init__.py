"""Floor 2: the encrypted vault: keys, compartments, sessions, history, journal, drafts, backup."""
