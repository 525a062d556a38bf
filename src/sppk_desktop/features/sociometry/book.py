"""What the windows and papers ask of sociometric tests: make one, write ballots, read results and compare waves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import SystemRandom
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.sociometry import BallotLine, ComparisonShown, MatrixShown, ResultShown, RunShown
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.records import Pupil, SchoolClass
from sppk_desktop.features.people.register import class_list
from sppk_desktop.features.sociometry import telling
from sppk_desktop.features.sociometry.ballots import read_line
from sppk_desktop.features.sociometry.geometry import layout, sociogram, target
from sppk_desktop.features.sociometry.indices import Choices, indices, pairs
from sppk_desktop.features.sociometry.records import Sociometry, SociometryBallot, SociometryCriterion, SociometryMember

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Values = dict[str, Any]
Counted = Callable[[set[int]], object]


class ClassIsFixed(AppError):
    """The class of a test was to be changed after ballots were written."""

    happened = T("Ballots are written already: the class of this sociometry cannot change.")
    remedy = T("Nothing was changed. Make a new sociometry for the other class.")


class EmptyClass(AppError):
    """A test of a class without pupils."""

    happened = T("Nobody is in this class on this day.")
    remedy = T("Nothing was saved. Choose another class or another day.")


class Unreadable(AppError):
    """A ballot that cannot be taken, said where it is typed as well."""

    happened = T("This line of the ballot cannot be taken.")
    remedy = T("The line before is kept. Write the numbers of the list with spaces between them.")


@dataclass(frozen=True)
class Member:
    """One of the list on the day."""

    number: int
    pupil_id: int
    name: str
    sex: str | None
    code: str
    absent: bool


class SociometryKeeper:
    """Loads and saves the description of a test for its form; the list of the class is taken with the first save."""

    def __init__(self, store: Store, counted: Counted = lambda _lines: None) -> None:
        self._store, self._counted = store, counted

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of a test and its revision."""
        with self._store.reading() as session:
            values, revision = entry.load(session, Sociometry, id)
            values["criteria"] = [
                {"id": row.id, "question": row.question, "opposite": row.opposite} for row in criteria_of(session, id)
            ]
        return values, revision

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this test, or a new one; its id and new revision."""
        with self._store.saving() as session:
            known = (row.class_id, row.on, row.plan_line_id) if id and (row := session.get_one(Sociometry, id)) else None
            kept = entry.save(session, Sociometry, id, {k: v for k, v in values.items() if k != "criteria"}, revision)
            if known is None or known[:2] != (kept.class_id, kept.on):
                self._take_list(session, kept, changed=known is not None and known[0] != kept.class_id)
            self._keep_criteria(session, kept, values.get("criteria") or ())
            session.flush()
            made = int(kept.id), int(kept.revision)
            lines = {line for line in (known[2] if known else None, kept.plan_line_id) if line is not None}
        if lines:
            self._counted(lines)
        return made

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        self._move(id, self._store.bin.remove)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        self._move(id, self._store.bin.restore)

    def _move(self, id_: int, move: Callable[..., object]) -> None:
        with self._store.saving() as session:
            kept = session.get_one(Sociometry, id_)
            move(session, kept)
            line = kept.plan_line_id
        if line is not None:
            self._counted({line})

    def _take_list(self, session: Session, kept: Sociometry, *, changed: bool) -> None:
        """The members are the class on the day; while nobody has voted the list follows the day."""
        members = _member_rows(session, kept.id)
        voted = session.scalar(
            select(SociometryBallot.id)
            .join(SociometryCriterion, SociometryCriterion.id == SociometryBallot.criterion_id)
            .where(SociometryCriterion.sociometry_id == kept.id, SociometryBallot.removed_at.is_(None))
            .limit(1)
        )
        if voted is not None:
            if changed:
                raise ClassIsFixed
            return
        lines = class_list(session, kept.class_id, kept.on)
        if not lines:
            raise EmptyClass
        self._store.bin.remove(session, *members)
        codes = _codes(len(lines))
        session.add_all(
            SociometryMember(sociometry_id=kept.id, number=number, pupil_id=line.id, code=code)
            for number, (line, code) in enumerate(zip(lines, codes, strict=True), 1)
        )

    def _keep_criteria(self, session: Session, kept: Sociometry, lines: Sequence[Mapping[str, Any]]) -> None:
        known = {row.id: row for row in criteria_of(session, kept.id)}
        wanted = [line for line in lines if line.get("question")]
        kept_ids = {line.get("id") for line in wanted}
        self._store.bin.remove(session, *(row for id_, row in known.items() if id_ not in kept_ids))
        for line in wanted:
            row = known.get(line.get("id") or 0)
            if row is None:
                row = SociometryCriterion(sociometry_id=kept.id)
                session.add(row)
            row.question, row.opposite = str(line["question"]), line.get("opposite") or None


class SociometryBook:
    """The tests of one unlocked vault."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store, self._words = store, words

    def show(self, run_id: int) -> RunShown:
        """One test with the waves before it."""
        with self._store.reading() as session:
            run = session.get_one(Sociometry, run_id)
            criteria = [(row.id, row.question, row.opposite or "") for row in criteria_of(session, run_id)]
            members = members_of(session, run_id)
            absent = sum(member.absent for member in members)
            name = session.get_one(SchoolClass, run.class_id).name
            title = self._words.say(T("Sociometry, {class_name}, {day}", class_name=name, day=dates.short(run.on)))
            line = T("{n} pupils on the list, {absent} absent", n=len(members), absent=absent)
            return RunShown(
                run.id, title, self._words.say(line), criteria, bool(run.negative), run.limit, run.revision,
                [(one.id, dates.short(one.on)) for one in waves_before(session, run)],
            )  # fmt: skip

    def ballots(self, run_id: int, criterion_id: int) -> list[BallotLine]:
        """The lines of the ballots, by number."""
        with self._store.reading() as session:
            kept = _ballots(session, criterion_id)
            lines = []
            for member in members_of(session, run_id):
                row = kept.get(member.number)
                told = ("", "") if row is None else (_typed(row.plus), _typed(row.minus))
                lines.append(BallotLine(member.number, member.name, member.absent, *told, row is not None))
            return lines

    def check(self, run_id: int, number: int, plus: str, minus: str) -> tuple[Phrase | None, Phrase | None]:
        """What is wrong with the two halves of a line, if anything."""
        with self._store.reading() as session:
            run = session.get_one(Sociometry, run_id)
            members = {member.number for member in members_of(session, run_id)}
        chosen = read_line(plus, number, members, run.limit)
        refused = read_line(minus, number, members, run.limit, chosen.numbers)
        return chosen.wrong, refused.wrong

    def write(self, run_id: int, criterion_id: int, number: int, plus: str, minus: str) -> None:
        """Keep a pupil's line; an empty one says that nobody was chosen. Who votes is not absent."""
        with self._store.saving() as session:
            run = session.get_one(Sociometry, run_id)
            members = {member.number for member in members_of(session, run_id)}
            chosen = read_line(plus, number, members, run.limit)
            refused = read_line(minus, number, members, run.limit, chosen.numbers)
            if chosen.wrong or refused.wrong:
                raise Unreadable
            row = _ballots(session, criterion_id).get(number)
            if row is None:
                row = SociometryBallot(criterion_id=criterion_id, number=number)
                session.add(row)
            row.plus, row.minus = list(chosen.numbers), list(refused.numbers)
            self._set_absent(session, run_id, number, absent=False)

    def forget(self, run_id: int, criterion_id: int, number: int) -> None:
        """Take a line back: nothing was written yet."""
        with self._store.saving() as session:
            if (row := _ballots(session, criterion_id).get(number)) is not None:
                self._store.bin.remove(session, row)
            self._set_absent(session, run_id, number, absent=False)

    def mark_absent(self, run_id: int, number: int) -> None:
        """This pupil was not there: no ballot under any criterion."""
        with self._store.saving() as session:
            for criterion in criteria_of(session, run_id):
                if (row := _ballots(session, criterion.id).get(number)) is not None:
                    self._store.bin.remove(session, row)
            self._set_absent(session, run_id, number, absent=True)

    def _set_absent(self, session: Session, run_id: int, number: int, *, absent: bool) -> None:
        for row in _member_rows(session, run_id):
            if row.number == number and bool(row.absent) != absent:
                row.absent = absent

    def result(self, run_id: int, criterion_id: int) -> ResultShown:
        """Matrix, drawings and tables of one criterion."""
        with self._store.reading() as session:
            members = members_of(session, run_id)
            choices = choices_of(session, run_id, criterion_id)
            voted = _ballots(session, criterion_id)
            negative = bool(session.get_one(Sociometry, run_id).negative)
        found = indices(choices)
        names = {member.number: member.name for member in members}
        labels = {member.number: str(member.number) for member in members}
        sexes = {member.number: member.sex for member in members}
        return ResultShown(
            {number: f"{number}. {name}" for number, name in names.items()},
            sociogram(choices, found, labels, sexes),
            target(choices, found, labels, sexes),
            matrix_of(choices, names),
            telling.group_sheet(found, choices, self._words, negative=negative),
            telling.people_sheet(found, names, self._words, negative=negative),
            telling.status_sheet(found, names, self._words),
            sum(1 for member in members if not member.absent and member.number not in voted),
        )

    def compare(self, before_id: int, after_id: int) -> ComparisonShown:
        """Two waves of a class over their first criterion: everybody keeps the place, by card and not by number."""
        with self._store.reading() as session:
            runs = [session.get_one(Sociometry, id_) for id_ in (before_id, after_id)]
            lists = [members_of(session, run.id) for run in runs]
            every = dict.fromkeys(member.pupil_id for members in (lists[1], lists[0]) for member in members)
            place = {pupil_id: at for at, pupil_id in enumerate(every, 1)}
            both = [
                _renumbered(choices_of(session, run.id, criteria_of(session, run.id)[0].id),
                            {member.number: place[member.pupil_id] for member in members})
                for run, members in zip(runs, lists, strict=True)
            ]  # fmt: skip
        where = layout(sorted(place.values()), *(choices.positive for choices in both))
        names = {place[member.pupil_id]: member.name for members in lists for member in members}
        sexes = {place[member.pupil_id]: member.sex for members in lists for member in members}
        found = [indices(choices) for choices in both]
        labels = {number: str(number) for number in place.values()}
        drawn = [sociogram(one, told, labels, sexes, where) for one, told in zip(both, found, strict=True)]
        titles = (dates.short(runs[0].on), dates.short(runs[1].on))
        group = telling.compared_group(found, titles, self._words, [bool(run.negative) for run in runs])
        people = telling.compared_people(found, titles, names, self._words)
        told = {number: f"{number}. {name}" for number, name in names.items()}
        return ComparisonShown(drawn[0], drawn[1], titles, told, group, people)


def _renumbered(choices: Choices, number: Mapping[int, int]) -> Choices:
    def ballots(links: Mapping[int, Sequence[int]]) -> dict[int, list[int]]:
        return {number[giver]: [number[taker] for taker in taken] for giver, taken in links.items()}

    return Choices(
        tuple(sorted(number[one] for one in choices.members)), ballots(choices.plus), ballots(choices.minus), choices.limit
    )


def matrix_of(choices: Choices, names: Mapping[int, str]) -> MatrixShown:
    """The matrix of the present ones in the order of the list."""
    found = indices(choices)
    both = pairs(choices.positive) | pairs(choices.negative)
    return MatrixShown(
        choices.members, [names[number] for number in choices.members],
        [[choices.sign(giver, taker) for taker in choices.members] for giver in choices.members],
        frozenset(both | {(b, a) for a, b in both}),
        [place.received for place in found.places], [place.rejected for place in found.places],
    )  # fmt: skip


# Reading the records ---------------------------------------------------------------------------------------------------------


def criteria_of(session: Session, run_id: int) -> Sequence[SociometryCriterion]:
    """The questions in order."""
    return session.scalars(
        select(SociometryCriterion)
        .where(SociometryCriterion.sociometry_id == run_id, SociometryCriterion.removed_at.is_(None))
        .order_by(SociometryCriterion.id)
    ).all()


def _member_rows(session: Session, run_id: int) -> Sequence[SociometryMember]:
    return session.scalars(
        select(SociometryMember)
        .where(SociometryMember.sociometry_id == run_id, SociometryMember.removed_at.is_(None))
        .order_by(SociometryMember.number)
    ).all()


def members_of(session: Session, run_id: int) -> list[Member]:
    """The list of the day, by number."""
    rows = _member_rows(session, run_id)
    known = {
        id_: (name, sex)
        for id_, name, sex in session.execute(
            select(Pupil.id, Pupil.full_name, Pupil.sex).where(Pupil.id.in_({row.pupil_id for row in rows}))
        )
    }
    return [Member(row.number, row.pupil_id, *known[row.pupil_id], row.code, bool(row.absent)) for row in rows]


def _ballots(session: Session, criterion_id: int) -> dict[int, SociometryBallot]:
    rows = session.scalars(
        select(SociometryBallot).where(SociometryBallot.criterion_id == criterion_id, SociometryBallot.removed_at.is_(None))
    )
    return {row.number: row for row in rows}


def choices_of(session: Session, run_id: int, criterion_id: int) -> Choices:
    """The choices of one criterion; the absent belong to nobody's index."""
    kept = _ballots(session, criterion_id)
    present = tuple(member.number for member in members_of(session, run_id) if not member.absent)
    return Choices(
        present, {number: tuple(row.plus or ()) for number, row in kept.items()},
        {number: tuple(row.minus or ()) for number, row in kept.items()}, session.get_one(Sociometry, run_id).limit,
    )  # fmt: skip


def waves_before(session: Session, run: Sociometry) -> Sequence[Sociometry]:
    """Earlier tests of the same class, also under the name it had in the years before; the last first."""
    classes, at = {run.class_id}, session.get(SchoolClass, run.class_id)
    while at is not None and at.continues_id is not None and at.continues_id not in classes:
        classes.add(at.continues_id)
        at = session.get(SchoolClass, at.continues_id)
    return session.scalars(
        select(Sociometry)
        .where(Sociometry.class_id.in_(classes), Sociometry.removed_at.is_(None), Sociometry.on < run.on)
        .order_by(Sociometry.on.desc(), Sociometry.id.desc())
    ).all()


def _typed(numbers: Sequence[Any] | None) -> str:
    return " ".join(str(number) for number in numbers or ())


def _codes(count: int) -> list[str]:
    """Codes that tell nothing of the place on the list: drawn by lot, each once."""
    letters = "АБВГДЕЖКЛМНПРСТУФЭЮЯ"
    every = [f"{letter}{digit}" for letter in letters for digit in range(1, 10)]
    return SystemRandom().sample(every, count)
