"""The windows of the diagnostic cards and of the registers of pupils."""
