"""Where the frozen program begins."""

from multiprocessing import freeze_support

from sppk_desktop.app.main import main

if __name__ == "__main__":
    freeze_support()
    raise SystemExit(main())
