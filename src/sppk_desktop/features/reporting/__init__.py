"""Reports for a period: their texts, what was signed, and the papers; the numbers come from the subjects."""
