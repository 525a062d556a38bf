"""A new key for a compartment: when somebody leaves, or a password was seen.

The data are copied into a new file under a fresh key, checked, and switched to in one step. Who is present gets the key into
his slot, who is absent gets a letter, who leaves gets nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import connecting, snapshots, switching, trust
from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.keyfile import Holder, KeyFile, Letter, Place
from sppk_desktop.storage.sealing import Key, write_letter


@dataclass(frozen=True)
class Rekeyed:
    """New files that nothing refers to yet."""

    keys: Mapping[str, Key]
    places: Mapping[str, Place]
    letters: tuple[Letter, ...]
    made: tuple[Path, ...] = field(default=())

    def drop(self) -> None:
        """Take the new files away again."""
        for path in self.made:
            switching.remove_file(path)


def copy_under_new_keys(
    folder: Path, keys: KeyFile, held: Mapping[str, Key], names: Iterable[str], *,
    present: Iterable[Holder], leaving: Iterable[str] = (), progress: Progress = unwatched,
) -> Rekeyed:  # fmt: skip
    """Copy compartments under fresh keys. ``present`` are those who will hold them by their slots; the rest get letters."""
    new_keys, places, letters, made = dict(held), dict(keys.places), list[Letter](), list[Path]()
    here = {holder.id for holder in present}
    try:
        for name in sorted(names):
            source, before = switching.files_of(folder, keys, held)[name]
            refuse_damaged(source, before)
            new_keys[name] = Key.new(before.generation + 1)
            places[name] = Place(new_keys[name].generation, switching.next_number(folder, keys, name))
            target = connecting.file_in(folder, name, places[name].number)
            made.append(target)
            snapshots.copy_file(name, source, before, target, progress, under=new_keys[name])
            with connecting.opened({name: (target, new_keys[name])}) as connection, connecting.transaction(connection):
                alone = switching.alone_as(connection, name)
                reached = _new_list(alone, name, keys, present, frozenset(leaving))
                trust.note(alone, name, generation=str(places[name].generation))
            refuse_damaged(target, new_keys[name])
            letters += [write_letter(keys.vault, to, name, new_keys[name], before) for to in reached if to.id not in here]
    except BaseException:
        for path in made:
            switching.remove_file(path)
        raise
    return Rekeyed(new_keys, places, tuple(letters), tuple(made))


def letters_after(keys: KeyFile, done: Rekeyed, *, read_by: str, gone: Iterable[str] = ()) -> tuple[Letter, ...]:
    """The letters that still have to wait: not those of who is present or gone."""
    away = {read_by, *gone}
    return (*(letter for letter in keys.letters if letter.to not in away), *(x for x in done.letters if x.to not in away))


def refuse_damaged(path: Path, key: Key) -> None:
    """Nothing is copied from, or switched to, a file with a bad page."""
    if found := connecting.faults(path, key):
        raise Damaged(path.name) from RuntimeError(found[0])


def _new_list(alone: Connection, name: str, keys: KeyFile, present: Iterable[Holder], leaving: frozenset[str]) -> list[Holder]:
    """Make the new file's list of holders; returns those who stay."""
    staying = [holder for holder in trust.served(alone, name, keys) if holder.id not in leaving]
    for id_ in {*trust.lapsed(alone, name, keys), *leaving}:
        trust.strike(alone, name, id_)
    for holder in present:
        trust.admit(alone, name, holder)
    return staying
