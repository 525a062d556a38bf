"""The journal of actions: who did what to which record, chained so that no line can be changed, moved or cut unseen.

Each line's code is an HMAC over the code before and the line, under a key that lies in its compartment. A cut tail is found
with an anchor: the head noted in a backup, or the sixteen signs printed on the monthly report.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, insert, select, update

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage.tables import OWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

START: Final = bytes(32)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal."""

    seq: int
    at: str
    by: str
    action: str
    kind: str
    record_id: int | None
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a journal: how many lines, and the code over all of them."""

    seq: int
    mac: bytes

    @property
    def code(self) -> str:
        """Sixteen signs to print: 4F1A-09C2-…"""
        signs = self.mac[:8].hex().upper()
        return "-".join(signs[at : at + 4] for at in range(0, 16, 4))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying a journal found. ``wrong_from`` is the first line that does not fit, ``None`` if all do."""

    lines: int
    wrong_from: int | None
    anchor_missing: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing was changed, moved or cut."""
        return self.wrong_from is None and not self.anchor_missing


class Journal:
    """The journals of an open vault, one per compartment."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._under: dict[str, bytes] = {}
        self._seen: set[tuple[str, int]] = set()

    def write(self, action: str, kind: str = "", id: int | None = None, **detail: object) -> None:  # noqa: A002
        """Note an action; ids and counts only, never content. Inside a save it stands or falls with the save."""
        with self._store.joined(self._store.schema.compartment_of(kind)) as session:
            self.append(session.connection(), action, kind, id, detail)

    def read(self, kind: str, id: int) -> None:  # noqa: A002
        """Note that a protected card was read: once per card and login."""
        if (kind, id) not in self._seen:
            self.write("read", kind, id)
            self._seen.add((kind, id))

    def append(self, connection: Connection, action: str, kind: str, id: int | None, detail: Mapping[str, object]) -> None:  # noqa: A002
        """Add a line to the journal of the compartment where ``kind`` lives, on this connection."""
        name = self._store.schema.compartment_of(kind)
        table = OWN[name].journal
        # The first statement writes, so that two connections never add after the same line.
        connection.execute(update(OWN[name].meta).where(OWN[name].meta.c.key == "vault").values(value=OWN[name].meta.c.value))
        before = self._head(connection, name)
        line = {
            "seq": before.seq + 1,
            "at": self._store.now().isoformat(timespec="seconds"),
            "by": self._store.account.id,
            "action": action,
            "kind": kind,
            "record_id": id,
            "detail": json.dumps(detail, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str),
        }
        connection.execute(insert(table).values(**line, mac=self._mac(connection, name, before.mac, line)))

    def head(self) -> dict[str, tuple[int, str]]:
        """The end of every open journal: number of lines and the code in hexadecimal."""
        return {name: (head.seq, head.mac.hex()) for name, head in self.heads().items()}

    def heads(self) -> dict[str, Head]:
        """The end of every open journal."""
        with self._store.reading() as session:
            return {name: self._head(session.connection(), name) for name in sorted(self._store.compartments)}

    def lines(self, compartment: str = OFFICE, last: int = 500, kind: str = "", id: int | None = None) -> list[Entry]:  # noqa: A002
        """The newest lines, newest first; of one record if asked."""
        table = OWN[compartment].journal
        wanted = select(*(column for column in table.c if column.key != "mac")).order_by(table.c.seq.desc()).limit(last)
        if kind:
            wanted = wanted.where(table.c.kind == kind)
        if id is not None:
            wanted = wanted.where(table.c.record_id == id)
        with self._store.reading() as session:
            rows = session.execute(wanted).all()
        return [Entry(row.seq, row.at, row.by, row.action, row.kind, row.record_id, json.loads(row.detail)) for row in rows]

    def verify(self, compartment: str = OFFICE, anchor: tuple[int, str] | None = None, progress: Progress = unwatched) -> Verdict:
        """Go through the whole chain; ``anchor`` is a head noted elsewhere (line number, code or its first 16 signs)."""
        table = OWN[compartment].journal
        mac, expected, anchored = START, 1, anchor is None or anchor[0] == 0
        total = self.heads()[compartment].seq
        with self._store.reading() as session:
            for row in session.execute(select(table).order_by(table.c.seq)).mappings():
                line = {key: row[key] for key in ("seq", "at", "by", "action", "kind", "record_id", "detail")}
                mac = self._mac(session.connection(), compartment, mac, line)
                if row["seq"] != expected or not hmac.compare_digest(mac, row["mac"]):
                    return Verdict(expected - 1, wrong_from=expected)
                if anchor and anchor[0] == expected:
                    anchored = mac.hex().startswith(anchor[1].replace("-", "").lower())
                if expected % 1000 == 0:
                    progress(expected, total)
                expected += 1
        return Verdict(expected - 1, wrong_from=None, anchor_missing=not anchored)

    def _head(self, connection: Connection, name: str) -> Head:
        table = OWN[name].journal
        row = connection.execute(select(table.c.seq, table.c.mac).order_by(table.c.seq.desc()).limit(1)).first()
        return Head(row.seq, row.mac) if row else Head(0, START)

    def _mac(self, connection: Connection, name: str, before: bytes, line: Mapping[str, Any]) -> bytes:
        if name not in self._under:
            meta = OWN[name].meta
            self._under[name] = bytes.fromhex(
                connection.execute(select(meta.c.value).where(meta.c.key == "journal")).scalar_one()
            )
        told = json.dumps(line, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
        return hmac.digest(self._under[name], before + told, "sha256")
