"""Gathers the licence texts of everything that is bundled into ``resources/licences``, for the About page.

    python -m tools.licences

Python packages carry theirs in their own metadata; Qt's are the GNU texts every Debian has.
"""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INTO = ROOT / "resources" / "licences"
PACKAGES = ("SQLAlchemy", "sqlcipher3", "cryptography", "cffi", "reportlab", "pillow", "pypdf", "openpyxl", "et_xmlfile",
            "python-calamine", "python-docx", "lxml", "typing_extensions", "charset-normalizer")  # fmt: skip
GNU = Path("/usr/share/common-licenses")
PYTHON = (Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info[1]}" / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")


def main() -> int:
    INTO.mkdir(exist_ok=True)
    for name in PACKAGES:
        found = distribution(name)
        files = sorted(file for file in found.files or () if ".dist-info" in str(file) and "licen" in file.name.lower())
        texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip() for file in files]
        if not texts:
            print(f"licences: {name} brings no text")
        write(name, "\n\n----\n\n".join(texts) or str(found.metadata.get("License-Expression") or found.metadata.get("License")))
    write("Qt, PySide6", "\n\n----\n\n".join((GNU / name).read_text(encoding="utf-8") for name in ("LGPL-3", "GPL-3")))
    for path in PYTHON:
        if path.is_file():
            write("Python", path.read_text(encoding="utf-8"))
    return 0


def write(name: str, text: str) -> None:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    (INTO / f"{name}.txt").write_text(f"{lines}\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
