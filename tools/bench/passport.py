"""The social passport: 4,000 pupils with 15 years of dated categories, all break-downs, against the bare SQL counts they need."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from sqlalchemy import insert, select, text

from sppk_desktop.app.program import schema
from sppk_desktop.core.roles import Role
from sppk_desktop.features.passport.columns import By, columns
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.people import demo
from sppk_desktop.features.people.records import Family, FamilyCategory, Pupil, PupilCategory
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tools.bench.measure import Figure, in_turn

TODAY = date(2026, 11, 23)
YEARS = 15
_OF_PUPILS = ("D11", "D15", "E10", "F10", "G10", "J10", "J14", "J17")
_OF_FAMILIES = ("B20", "B30", "C10", "C12", "C15", "H10")


def figures(folder: Path) -> Iterator[Figure]:
    """The bound of the passport."""
    store, _sheet = Vault.create(
        folder / "school", NewAccount("Асанова Г.", frozenset({Role.SOCIAL})), "сыноо үчүн сөз 47 чынар", schema, kdf=FLOOR
    )
    with store:
        demo.build(store.saving, pupils=4000, today=TODAY)
        _history(store)
        ours, bare = in_turn([lambda: _passport(store), lambda: _bare(store)])
        told = f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms of SQL: by class, parallel, band, sex and in total"
        yield Figure("school passport over 4,000 pupils and 15 years, against the bare counts", ours / bare, 2.0, told)


def _history(store: Store) -> None:
    """Fifteen years of categories that began and ended."""
    random = Random(95)
    with store.saving() as session:
        for record, owner, ids, codes in (
            (PupilCategory, "pupil_id", session.scalars(select(Pupil.id)).all(), _OF_PUPILS),
            (FamilyCategory, "family_id", session.scalars(select(Family.id)).all(), _OF_FAMILIES),
        ):
            one = session.scalars(select(record).limit(1)).one()
            noted = {name: getattr(one, name) for name in ("created_at", "created_by", "changed_at", "changed_by")}
            rows = [
                {owner: id_, "code": random.choice(codes), "since": date(2026 - ago, 9, 1), "until": date(2027 - ago, 5, 29),
                 "revision": 1, **noted}
                for id_ in ids
                for ago in range(1, YEARS + 1)
                if random.random() < 0.5
            ]  # fmt: skip
            session.execute(insert(record.__table__), rows)


def _passport(store: Store) -> None:
    with store.reading() as session:
        passport = count(session, TODAY)
    for by in (By.CLASS, By.PARALLEL, By.BAND, By.SEX):
        for column in columns(passport, by):
            for line in passport.lines:
                len(column.ids(line) or ())


_HOLDS = "{0}.removed_at IS NULL AND {0}.since <= :day AND ({0}.until IS NULL OR {0}.until >= :day)"
_IN_CLASS = f"""
    FROM pupil p JOIN membership m ON m.pupil_id = p.id AND {_HOLDS.format("m")}
    JOIN school_class k ON k.id = m.class_id JOIN residence r ON r.pupil_id = p.id AND {_HOLDS.format("r")}
"""
_BANDS = "CASE WHEN k.grade <= 4 THEN 1 WHEN k.grade <= 9 THEN 2 ELSE 3 END"
_COUNTS = {
    "pupil": f"SELECT c.code, {{by}}, count(DISTINCT p.id) {_IN_CLASS} JOIN pupil_category c ON c.pupil_id = p.id"
    f" AND {_HOLDS.format('c')} WHERE p.removed_at IS NULL GROUP BY 1, 2",
    "family": f"SELECT c.code, {{by}}, count(DISTINCT r.family_id) {_IN_CLASS}"
    f" JOIN family_category c ON c.family_id = r.family_id AND {_HOLDS.format('c')} WHERE p.removed_at IS NULL GROUP BY 1, 2",
    "parents": f"SELECT t.kinship, a.education, {{by}}, count(DISTINCT a.id) {_IN_CLASS} JOIN tie t ON t.pupil_id = p.id"
    " JOIN person a ON a.id = t.person_id WHERE p.removed_at IS NULL GROUP BY 1, 2, 3",
    "employment": f"SELECT t.kinship, a.employment, {{by}}, count(DISTINCT a.id) {_IN_CLASS} JOIN tie t ON t.pupil_id = p.id"
    " JOIN person a ON a.id = t.person_id WHERE p.removed_at IS NULL GROUP BY 1, 2, 3",
    "nationality": f"SELECT p.nationality, {{by}}, count(*) {_IN_CLASS} WHERE p.removed_at IS NULL GROUP BY 1, 2",
    "sexes": f"SELECT p.sex, {{by}}, count(DISTINCT p.id), count(DISTINCT r.family_id) {_IN_CLASS}"
    " WHERE p.removed_at IS NULL GROUP BY 1, 2",
}


def _bare(store: Store) -> None:
    with store.reading() as session:
        for by in ("0", "m.class_id", "k.grade", _BANDS, "p.sex"):
            for query in _COUNTS.values():
                session.execute(text(query.format(by=by)), {"day": TODAY.isoformat()}).all()
