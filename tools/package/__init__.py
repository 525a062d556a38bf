"""Makes what is handed to a school: a one-folder program and a package for Debian, the same and an installer for Windows."""
