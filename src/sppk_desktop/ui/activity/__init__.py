"""The tab of journals and registers."""
