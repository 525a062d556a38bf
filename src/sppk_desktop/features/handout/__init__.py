"""Papers about a child or a family for an audience: every other child and adult stands as a role."""
