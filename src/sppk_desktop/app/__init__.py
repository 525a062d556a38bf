"""The only floor that knows every other: joins subjects, windows and the vault into a program."""
