"""The manual in a window beside the work."""
