"""Diagnostic cards of difficult adolescents and of families in a difficult life situation; registers of pupils."""
