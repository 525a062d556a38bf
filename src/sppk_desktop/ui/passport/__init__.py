"""The tab «Social passport»."""
