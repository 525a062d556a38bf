"""Who may come in: first run, unlock, lock, accounts, recovery sheets, settings, journal of actions."""
