"""The windows of individual help plans."""
