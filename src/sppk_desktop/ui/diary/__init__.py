"""The windows of the observation diary."""
