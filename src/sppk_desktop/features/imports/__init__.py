"""Class lists and class passports from workbooks: read, compared with the register, shown, written at once, undone whole."""
