"""Floor 1: words, fields, records, screens, progress, errors. Knows no other floor."""
