"""The screen on which a paper for an audience is checked page by page before it leaves."""
