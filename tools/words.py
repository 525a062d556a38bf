"""Keeps translations/*.ts in step with the T("…") calls of the code.

    python tools/words.py sync            add new phrases as unfinished, drop vanished ones
    python tools/words.py missing [PART]  print what is not translated yet
    python tools/words.py fill PART TSV   take translations from lines `English<TAB>ky<TAB>ru`

In a TSV, `English||about` names a phrase told apart, and ` / ` separates plural forms (ky 2, ru 3).
The extractor reads the syntax tree, so a T() whose argument is not a literal is an error and not a silent skip.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sppk_desktop"
FOLDER = ROOT / "translations"
LANGUAGES = ("ky", "ru")
PLURAL_FORMS = {"ky": 2, "ru": 3}


@dataclass(frozen=True, order=True)
class Message:
    """A phrase as the code writes it."""

    source: str
    about: str = ""


def part_of(path: Path) -> str:
    """The translation part of a module: its folder, features by their own name, ui sub-folders as ui_<name>."""
    folders = path.relative_to(SOURCE).parts[:-1]
    if not folders:
        return "core"
    if folders[0] == "features":
        return folders[1] if len(folders) > 1 else "core"
    if folders[0] == "ui" and len(folders) > 1 and folders[1] != "editors":
        return f"ui_{folders[1]}"
    return folders[0]


def calls_in(path: Path) -> list[tuple[Message, bool]]:
    """Every T() call of a module and whether it has plural forms (an ``n=`` value)."""
    found: list[tuple[Message, bool]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "T"):
            continue
        literals = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
        if not literals or not all(isinstance(value, str) for value in literals) or len(literals) > 2:
            raise SystemExit(f"{path.relative_to(ROOT)}:{node.lineno}: T() wants one or two literal strings")
        plural = any(k.arg == "n" for k in node.keywords) or "{n}" in str(literals[0])
        found.append((Message(*(str(value) for value in literals)), plural))
    return found


def extracted() -> dict[str, dict[Message, bool]]:
    """part → message → has plural forms, for the whole source."""
    parts: dict[str, dict[Message, bool]] = defaultdict(dict)
    for path in sorted(SOURCE.rglob("*.py")):
        for message, plural in calls_in(path):
            known = parts[part_of(path)]
            known[message] = known.get(message, False) or plural
    return parts


def read(path: Path) -> dict[Message, tuple[str, ...]]:
    """The messages of a .ts file; an unfinished one has an empty tuple."""
    if not path.exists():
        return {}
    messages: dict[Message, tuple[str, ...]] = {}
    for node in Xml.parse(path).getroot().iter("message"):
        translation = node.find("translation")
        key = Message(node.findtext("source", ""), node.findtext("comment", ""))
        if translation is None or translation.get("type") == "unfinished":
            messages[key] = ()
        else:
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            messages[key] = forms or (translation.text or "",)
    return messages


def write(path: Path, part: str, language: str, messages: dict[Message, tuple[str, ...]], plural: dict[Message, bool]) -> None:
    """Write a .ts file in Qt Linguist's format, sorted, without line numbers, so that it merges well."""
    root = Xml.Element("TS", version="2.1", language={"ky": "ky_KG", "ru": "ru_RU"}[language], sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = part
    for key in sorted(messages):
        node = Xml.SubElement(context, "message", {"numerus": "yes"} if plural.get(key) else {})
        Xml.SubElement(node, "source").text = key.source
        if key.about:
            Xml.SubElement(node, "comment").text = key.about
        translation = Xml.SubElement(node, "translation", {} if messages[key] else {"type": "unfinished"})
        if plural.get(key):
            for form in messages[key]:
                Xml.SubElement(translation, "numerusform").text = form
        elif messages[key]:
            translation.text = messages[key][0]
    Xml.indent(root, space="    ")
    text = Xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def sync() -> None:
    """Bring every .ts file in step with the code. ``qtbase`` holds Qt's own strings and is left alone."""
    FOLDER.mkdir(exist_ok=True)
    parts = extracted()
    everywhere = {lang: {k: v for p in FOLDER.glob(f"*.{lang}.ts") for k, v in read(p).items() if v} for lang in LANGUAGES}
    for part, messages in parts.items():
        for language in LANGUAGES:
            path = FOLDER / f"{part}.{language}.ts"
            old = read(path)
            new = {key: old.get(key) or everywhere[language].get(key, ()) for key in messages}
            if new != old or not path.exists():
                write(path, part, language, new, messages)
    for path in FOLDER.glob("*.ts"):
        part = path.name.split(".")[0]
        if part not in parts and part != "qtbase":
            path.unlink()


def missing(only: str | None = None) -> list[tuple[str, str, Message]]:
    """(part, language, message) of everything the code says and a .ts file does not translate."""
    gaps = []
    for part, messages in extracted().items():
        if only in (None, part):
            for language in LANGUAGES:
                known = read(FOLDER / f"{part}.{language}.ts")
                for key, plural in messages.items():
                    forms = known.get(key, ())
                    if not all(forms) or len(forms) != (PLURAL_FORMS[language] if plural else 1):
                        gaps.append((part, language, key))
    return gaps


def fill(part: str, table: Path) -> None:
    """Take translations from a TSV; unknown English is told and left out."""
    sync()
    plural = extracted()[part]
    texts = {language: read(FOLDER / f"{part}.{language}.ts") for language in LANGUAGES}
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        cells = line.split("\t")
        key = Message(*(piece.replace("\\n", "\n") for piece in cells[0].split("||")))
        if len(cells) != 3 or key not in plural:
            print(f"{table}:{number}: not understood, or not a phrase of {part}: {line[:90]}")
            continue
        for language, cell in zip(LANGUAGES, cells[1:], strict=True):
            text = cell.replace("\\n", "\n")
            texts[language][key] = tuple(text.split(" / ")) if plural[key] else (text,)
    for language in LANGUAGES:
        write(FOLDER / f"{part}.{language}.ts", part, language, texts[language], plural)


def main(argv: list[str]) -> int:
    """The command line; see the module's first lines."""
    match argv:
        case ["sync"]:
            sync()
        case ["missing", *only]:
            gaps = missing(only[0] if only else None)
            for part, language, key in gaps:
                print(f"{part}\t{language}\t{key.source}" + (f"||{key.about}" if key.about else ""))
            return int(bool(gaps))
        case ["fill", part, table]:
            fill(part, Path(table))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
