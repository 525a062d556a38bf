"""The social passport: what the school counts about its children and families, as of any day."""
