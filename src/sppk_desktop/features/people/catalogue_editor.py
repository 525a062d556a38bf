"""The school's own wording, order and additions in the catalogues; shipped codes stay, and nothing that is used disappears.

What was hidden is not offered any more, but what was entered with it stays and counts in its exclusive set. A signed paper
keeps its own words, so nothing done here reaches it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import fold, search_fold
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind, Option, field_of
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Column, Filter, Request
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.catalogues import MIRRORS, category_groups, names, seed
from sppk_desktop.features.people.records import CatalogueEntry, CategoryKind, FamilyCategory, PupilCategory

if TYPE_CHECKING:
    from collections.abc import Callable

    from sppk_desktop.storage.store import Store

FIXED: Final = frozenset({"health_groups", "physical_groups", *MIRRORS})
"""Catalogues whose codes rules depend on, or that show the categories of a group under another name."""
TITLES: Final[Mapping[str, Phrase]] = {
    "nationalities": T("Nationalities"),
    "education": T("Education of adults"),
    "employment": T("Employment of adults"),
    "countries": T("Countries of labour migration"),
    "child_stays_with": T("With whom the child stays"),
    "situations": T("Kinds of a difficult situation"),
    "directions": T("Directions of prevention"),
}
SETS: Final[Mapping[str, tuple[Phrase, str, str]]] = {
    "family_type": (T("composition of the family (B10 to B16)"), "B", "family"),
    "housing": (T("housing (K10 to K17)"), "K", "family"),
    "labour_migration": (T("labour migration (E10 to E12)"), "E", "child"),
}
"""The exclusive sets: what they are called, the group they belong to, and what they are of."""
_OWN_FROM: Final = 50
"""Categories of a school begin at B50, so that later shipped ones do not meet them."""


class SaidTwice(AppError):
    """Two entries of one list would be called the same."""

    happened = T("«{label}» stands in this list already, with the code {code}.")
    remedy = T("Nothing was changed. Give it another name, or show the hidden one again.")


class StillUsed(AppError):
    """An entry that was entered somewhere is to be taken away."""

    happened = T("«{label}» was entered {n} times, so it cannot be taken away.")
    remedy = T("Hide it: it is not offered any more, and what was entered stays.")


class ShippedStays(AppError):
    """An entry that came with the program is to be taken away."""

    happened = T("«{label}» came with the program, so it cannot be taken away.")
    remedy = T("Hide it: it is not offered any more, and what was entered stays.")


class CatalogueFull(AppError):
    """There is no free code left in a group."""

    happened = T("There is no free code left in this group.")
    remedy = T("Rename a hidden category of your own instead.")


class NotOfSet(AppError):
    """A category is put into an exclusive set that is of something else."""

    happened = T("This set is counted per {per}.")
    remedy = T("Choose what the category is counted per first, or leave the set empty.")


@dataclass(frozen=True, slots=True)
class ListTold:
    """A catalogue in the list of catalogues."""

    key: str
    title: Phrase | str


YES_OR_NO: Final = (Option("yes", T("yes")), Option("no", T("no")))
KY: Final = Field(Kind.TEXT, T("In Kyrgyz"), "ky", required=True, limit=200)
RU: Final = Field(Kind.TEXT, T("In Russian"), "ru", required=True, limit=200)
PER: Final = Field(
    Kind.CHOICE, T("Counted per"), "per", required=True, options=(Option("child", T("child")), Option("family", T("family")))
)  # fmt: skip
PROTECTED: Final = Field(
    Kind.CHOICE, field_of(CategoryKind.protected).label, "protected", required=True, options=YES_OR_NO,
    help=T("Names behind a protected category are journalled and are not printed unless asked for."),
)  # fmt: skip
EXCLUSIVE: Final = Field(Kind.CHOICE, T("One of the set"), "exclusive",
                         options=tuple(Option(key, told[0]) for key, told in SETS.items()))  # fmt: skip


class CatalogueEditor:
    """Reads and writes one catalogue after another. Categories are addressed by their group («categories.B»)."""

    def __init__(self, store: Store, language: str) -> None:
        self._store, self._language = store, language

    # What there is ------------------------------------------------------------------------------------------------------

    @property
    def lists(self) -> Sequence[ListTold]:
        """The catalogues in the order they are offered."""
        groups = [
            ListTold(f"categories.{code}", f"{code}  {one.label(self._language)}") for code, one in category_groups().items()
        ]
        return [*groups, *(ListTold(name, TITLES.get(name, name)) for name in names() if name not in FIXED)]

    def fields(self, key: str, id_: int | None) -> Sequence[Field]:
        """What can be told of an entry, or of a new one."""
        if not key.startswith("categories."):
            return (KY, RU)
        group = key.partition(".")[2]
        if id_ is not None:
            with self._store.reading() as session:
                row = session.get_one(CategoryKind, id_)
                if row.shipped:
                    return (KY, RU) if row.protected else (KY, RU, PROTECTED)
            return (KY, RU, PROTECTED)
        of_group = tuple(option for option in EXCLUSIVE.options if SETS[option.code][1] == group)
        sets = (Field(Kind.CHOICE, EXCLUSIVE.label, "exclusive", options=of_group),) if of_group else ()
        return (KY, RU, PER, PROTECTED, *sets)

    def values(self, key: str, id_: int) -> dict[str, Any]:
        """What is told of an entry."""
        with self._store.reading() as session:
            row = session.get_one(_record(key), id_)
            told = {field.name: getattr(row, field.name) for field in self.fields(key, id_)}
        if "protected" in told:
            told["protected"] = "yes" if told["protected"] else "no"
        return told

    def start(self, key: str) -> dict[str, Any]:
        """What a new entry begins with; signs and risks of families are protected from the start."""
        group = key.partition(".")[2]
        per = "family" if group in "BCHKS" else "child"
        return {"per": per, "protected": "yes" if group in "FGHS" else "no"} if group else {}

    def may_add(self, key: str) -> bool:
        """Signs of a difficult situation are questions of the visit act and the card, so none can be added here."""
        return key != "categories.S"

    def is_hidden(self, key: str, id_: int) -> bool:
        """Whether an entry is not offered any more."""
        with self._store.reading() as session:
            return bool(session.get_one(_record(key), id_).hidden)

    def is_shipped(self, key: str, id_: int) -> bool:
        """Whether an entry came with the program."""
        with self._store.reading() as session:
            return bool(session.get_one(_record(key), id_).shipped)

    # Changing -----------------------------------------------------------------------------------------------------------

    def save(self, key: str, id_: int | None, values: Mapping[str, Any]) -> int:
        """Write an entry, a new one where ``id_`` is None; its id."""
        with self._saving() as session:
            record = _record(key)
            row = session.get_one(record, id_) if id_ is not None else self._new(session, key, values)
            self._refuse_twins(session, key, row, values)
            for field in (KY, RU):
                setattr(row, field.name, " ".join(str(values[field.name]).split()))
            if record is CategoryKind and not (row.shipped and row.protected):
                row.protected = values.get("protected") == "yes" or None
            session.add(row)
            session.flush()
            return int(row.id)

    def _new(self, session: Session, key: str, values: Mapping[str, Any]) -> Any:
        rows = session.scalars(_every(key)).all()
        position = max((row.position for row in rows), default=-1) + 1
        if not key.startswith("categories."):
            taken = {row.code for row in rows} | set(
                session.scalars(select(CatalogueEntry.code).where(CatalogueEntry.catalogue == key))
            )  # fmt: skip
            number = next(n for n in range(1, len(taken) + 2) if f"own{n}" not in taken)
            return CatalogueEntry(catalogue=key, code=f"own{number}", position=position)
        if not self.may_add(key):
            raise CatalogueFull
        group, exclusive = key.partition(".")[2], values.get("exclusive")
        if exclusive and SETS[exclusive][2] != values["per"]:
            raise NotOfSet(per=next(option.label for option in PER.options if option.code == SETS[exclusive][2]))
        used = set(session.scalars(select(CategoryKind.code)))
        code = next((f"{group}{n}" for n in range(_OWN_FROM, 100) if f"{group}{n}" not in used), None)
        if code is None:
            raise CatalogueFull
        return CategoryKind(code=code, per=values["per"], group=group, exclusive=exclusive, position=position)

    def _refuse_twins(self, session: Session, key: str, row: Any, values: Mapping[str, Any]) -> None:
        for other in session.scalars(_every(key)).all():
            if other.id == row.id:
                continue
            for name in ("ky", "ru"):
                if fold(getattr(other, name)) == fold(" ".join(str(values[name]).split())):
                    raise SaidTwice(label=getattr(other, name), code=other.code)

    def hide(self, key: str, id_: int, hidden: bool) -> None:
        """Offer an entry no more, or again."""
        with self._saving() as session:
            session.get_one(_record(key), id_).hidden = hidden or None

    def move(self, key: str, id_: int, step: int) -> bool:
        """Up (−1) or down (+1) inside its list; false at the end of it."""
        with self._saving() as session:
            rows = list(session.scalars(_every(key)).all())
            at = next(at for at, row in enumerate(rows) if row.id == id_)
            to = at + step
            if not 0 <= to < len(rows):
                return False
            places = sorted({row.position for row in rows})
            if len(places) < len(rows):  # two entries of one place: give each its own first
                for number, row in enumerate(rows):
                    row.position = number
            rows[at].position, rows[to].position = rows[to].position, rows[at].position
            return True

    def remove(self, key: str, id_: int) -> None:
        """Take away an entry of the school's own that nobody used."""
        with self._saving() as session:
            row = session.get_one(_record(key), id_)
            label = row.ru if self._language == "ru" else row.ky
            if row.shipped:
                raise ShippedStays(label=label)
            if used := _used(session, key, row.code):
                raise StillUsed(label=label, n=used)
            self._store.bin.remove(session, row)

    def restore(self, key: str, id_: int) -> None:
        """Bring it back."""
        with self._saving() as session:
            self._store.bin.restore(session, session.get_one(_record(key), id_))

    def _saving(self) -> Any:
        self._store.demand_role(Role.SOCIAL, Role.PSYCHOLOGIST)
        return self._store.saving()

    def ready(self) -> None:
        """A vault that never had them gets the shipped catalogues."""
        with self._store.reading() as session:
            known = session.scalar(select(func.count(CategoryKind.id))) and set(
                session.scalars(select(CatalogueEntry.catalogue).distinct())
            ) >= set(names())
        if not known:
            with self._saving() as session:
                seed(session)


def _record(key: str) -> Any:
    return CategoryKind if key.startswith("categories.") else CatalogueEntry


def _every(key: str) -> Any:
    """Every entry of a catalogue in order, hidden ones too."""
    if key.startswith("categories."):
        query = select(CategoryKind).where(CategoryKind.group == key.partition(".")[2], CategoryKind.removed_at.is_(None))
        return query.order_by(CategoryKind.position, CategoryKind.id)
    query_ = select(CatalogueEntry).where(CatalogueEntry.catalogue == key, CatalogueEntry.removed_at.is_(None))
    return query_.order_by(CatalogueEntry.position, CatalogueEntry.id)


def _used(session: Session, key: str, code: str) -> int:
    """How often a category was entered; of plain entries nobody can say, so only their hiding is offered."""
    if not key.startswith("categories."):
        return 0
    counts = [
        session.scalar(select(func.count(record.id)).where(record.code == code)) or 0
        for record in (PupilCategory, FamilyCategory)
    ]
    return sum(counts)


_STATES: Final = {"hidden": T("hidden"), "protected": T("protected"), "set": T("one of a set"), "own": T("the school's own")}
_PERS: Final = {option.code: option.label for option in PER.options}


class CatalogueRows:
    """The entries of the chosen catalogue as a list."""

    filters: Sequence[Filter] = ()

    def __init__(self, say: Callable[[Phrase | str], str], language: str = "ky") -> None:
        self._say = say
        self.key = "categories.B"
        first = 0 if language == "ky" else 2  # on a narrow page the other language goes
        self.columns: Sequence[Column] = (
            Column("code", T("Code"), width=7, sortable=False),
            Column("ky", T("In Kyrgyz"), width=30, sortable=False, marks_hits=True, rank=first),
            Column("ru", T("In Russian"), width=26, sortable=False, marks_hits=True, rank=2 - first),
            Column("per", T("Counted per"), width=12, sortable=False, rank=1),
            Column("state", T("State"), width=17, sortable=False),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        words = search_fold(request.search).split()
        rows = session.scalars(_every(self.key)).all()
        found = [row.id for row in rows if all(word in search_fold(f"{row.code} {row.ky} {row.ru}") for word in words)]
        return found[: request.limit] if request.limit else found

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        record = _record(self.key)
        found = session.scalars(select(record).where(record.id.in_(ids)))
        return {row.id: self._cells(row) for row in found}

    def _cells(self, row: Any) -> tuple[str, str, str, str, str]:
        category = isinstance(row, CategoryKind)
        told = [
            ("hidden", row.hidden), ("own", not row.shipped), ("protected", category and row.protected),
            ("set", category and row.exclusive),
        ]  # fmt: skip
        state = ", ".join(self._say(_STATES[name]) for name, holds in told if holds)
        return (row.code if category else "", row.ky, row.ru, self._say(_PERS[row.per]) if category else "", state)
