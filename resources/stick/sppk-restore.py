#!/usr/bin/env python3
"""Takes an SPPK Desktop backup apart without SPPK Desktop.   Восстановление без самой программы.

    python3 sppk-restore.py BACKUP.sppkb                       compare every byte        сверить каждый байт
    python3 sppk-restore.py BACKUP.sppkb --to FOLDER           and take the files out    и достать файлы
    python3 sppk-restore.py BACKUP.sppkb --to FOLDER --plain   and decrypt them          и расшифровать их

The first two need nothing but Python 3.9. ``--plain`` needs a password or a recovery sheet (the 48 digits) and
``pip install cryptography sqlcipher3``; it writes ordinary SQLite files that ANYBODY can read: only on a computer you trust.
The format is told in docs/file-formats of the program's source; this script shares no code with the program.

Exit codes: 0 done, 1 damaged or not a backup, 2 wrongly called, 3 wrong password or sheet.
"""

# ruff: noqa: T201
import argparse
import getpass
import hashlib
import hmac
import json
import os
import re
import struct
import sys
import unicodedata
from pathlib import Path

HEAD = struct.Struct(">8sHHI")
NAME = re.compile(r"vault\.sppk|[a-z]{1,24}\.g[1-9][0-9]{0,8}\.db(-journal)?")
CHUNK = 1 << 20


class Wrong(Exception):
    """The file, or what was typed, is not right; the text says what."""


def read_list(stream):
    """The list of contents, its seal, and the sum that the seal covers."""
    fixed = stream.read(HEAD.size)
    if len(fixed) < HEAD.size or not fixed.startswith(b"SPPKBAK\x01"):
        raise Wrong("this is not an SPPK backup")
    _, _, reader, length = HEAD.unpack(fixed)
    if reader > 1:
        raise Wrong("made by a newer program: get the newer script")
    if length > 65536:
        raise Wrong("the list of contents is damaged")
    body, seal, digest = stream.read(length), stream.read(32), stream.read(32)
    if hashlib.sha256(fixed + body + seal).digest() != digest:
        raise Wrong("the list of contents is damaged")
    told = json.loads(body)
    names = [part["name"] for part in told["parts"]]
    if len(set(names)) != len(names) or not all(NAME.fullmatch(name) for name in names):
        raise Wrong("the list of contents names something strange")
    return told, seal, hashlib.sha256(fixed + body).digest()


def take_out(path, folder):
    """Compare every byte; write the files when a folder is given."""
    with Path(path).open("rb") as stream:
        told, seal, covered = read_list(stream)
        for part in told["parts"]:
            digest, left = hashlib.sha256(), part["size"]
            with Path(folder, part["name"]).open("xb") if folder else Path(os.devnull).open("wb") as out:
                while left:
                    chunk = stream.read(min(CHUNK, left))
                    if not chunk:
                        raise Wrong("the backup is cut off inside " + part["name"])
                    digest.update(chunk)
                    out.write(chunk)
                    left -= len(chunk)
            if digest.hexdigest() != part["sha256"]:
                raise Wrong(part["name"] + " is damaged")
            print("whole:", part["name"], part["size"], "bytes")
        if stream.read(1):
            raise Wrong("something was added at the end")
    print("backup number", told["sequence"], "of", told["made"], "is whole")
    return told, seal, covered


def key_file(folder):
    """The holders of keys, as the key file tells them."""
    data = Path(folder, "vault.sppk").read_bytes()
    if not data.startswith(b"SPPKVLT\x01") or hashlib.sha256(data[:-32]).digest() != data[-32:]:
        raise Wrong("the key file is damaged")
    return json.loads(data[HEAD.size : -32])


def keys_of(vault, holder, password):
    """The keys of the compartments that a password or a sheet opens."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    slot, kdf = holder["slot"], holder["slot"]["kdf"]
    under = Argon2id(
        salt=bytes.fromhex(slot["salt"]), length=32, iterations=kdf["passes"], lanes=kdf["lanes"], memory_cost=kdf["memory"],
        ad=b"SPPK slot v1",
    ).derive(unicodedata.normalize("NFKC", password).encode())  # fmt: skip
    shell = {
        "what": "SPPK slot v1", "vault": vault, "account": holder["id"], "public": holder["public"], "salt": slot["salt"],
        "holds": slot["holds"], "kdf": [kdf["memory"], kdf["passes"], kdf["lanes"]],
    }  # fmt: skip
    bound = json.dumps(shell, sort_keys=True, separators=(",", ":")).encode()
    try:
        plain = ChaCha20Poly1305(under).decrypt(bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["sealed"]), bound)
    except InvalidTag:
        return None
    return {name: plain[32 * at : 32 * at + 32] for at, name in enumerate(sorted(slot["holds"]), start=1)}


def child(key, purpose):
    """The key for one purpose."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

    return HKDFExpand(algorithm=hashes.SHA256(), length=32, info=f"SPPK {purpose} v1".encode()).derive(key)


def opened(keys_told, typed):
    """Try what was typed on every account and sheet; together they may open several compartments."""
    digits = re.sub(r"[^0-9]", "", typed)
    sheet = "-".join(digits[at : at + 6] for at in range(0, len(digits), 6)) if len(digits) == 48 else ""
    found = {}
    for holder in keys_told["holders"]:
        is_sheet = holder["id"].startswith("sheet.")
        if holder["slot"] and (not is_sheet or sheet):
            for name, key in (keys_of(keys_told["vault"], holder, sheet if is_sheet else typed) or {}).items():
                if holder["slot"]["holds"][name] == keys_told["compartments"][name]["generation"]:
                    found[name] = key
                else:
                    print(name, "has a newer key that waits for this person: use another account, or the newest sheet")
    if not found:
        raise Wrong("nothing opens with that")
    return found


def decrypt(folder, keys_told, found):
    """Write an ordinary SQLite file beside each encrypted one that can be opened."""
    import sqlcipher3.dbapi2 as driver

    for name, key in sorted(found.items()):
        path = Path(folder, f"{name}.g{keys_told['compartments'][name]['file']}.db")
        plain = Path(folder, f"{name}-PLAIN.sqlite")
        if plain.exists():
            raise Wrong(f"{plain} is there already")
        connection = driver.connect(str(path))
        connection.execute(f"PRAGMA key = \"x'{child(key, 'sqlcipher').hex()}'\"")
        connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.close()
        print("READABLE BY EVERYBODY:", plain)


def main():
    """Do what was asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("backup")
    parser.add_argument("--to", metavar="FOLDER")
    parser.add_argument("--plain", action="store_true")
    wanted = parser.parse_args()
    if wanted.plain and not wanted.to:
        parser.error("--plain needs --to FOLDER")
    if wanted.to:
        Path(wanted.to).mkdir()
    _, seal, covered = take_out(wanted.backup, wanted.to)
    if wanted.plain:
        told = key_file(wanted.to)
        asked = "Password or 48 digits / Пароль или 48 цифр: "
        typed = getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        found = opened(told, typed)
        if "office" in found:
            under = child(found["office"], "mac backup")
            good = hmac.compare_digest(hmac.new(under, b"SPPK backup v1" + covered, hashlib.sha256).digest(), seal)
            print("the seal is the school's own" if good else "WARNING: the seal is NOT the school's own: the file was rewritten")
        decrypt(wanted.to, told, found)


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="replace")
    if not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8-sig")
    try:
        main()
    except Wrong as wrong:
        print("STOPPED:", wrong)
        sys.exit(3 if "opens with" in str(wrong) else 1)
    except FileExistsError as there:
        print("STOPPED:", there.filename, "is there already; nothing was overwritten")
        sys.exit(2)
