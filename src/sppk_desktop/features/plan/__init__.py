"""The annual plan of each specialist: lines by section and month, its stages, amendments, and the evidence of fulfilment."""
