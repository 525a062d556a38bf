"""``python -m sppk_desktop`` is the program."""

from sppk_desktop.app.main import main

if __name__ == "__main__":
    raise SystemExit(main())
