"""The observation diary of families at risk: who is watched, what was seen each time, and whether it gets better or worse."""
