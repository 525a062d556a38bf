"""The tab «Annual plan»: the same lines as a table by section and as cards by month."""
