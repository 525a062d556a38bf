"""Windows of family visits: the entry of an act, its signing, raids, and the lists of the family diary."""
