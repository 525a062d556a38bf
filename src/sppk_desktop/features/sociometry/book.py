"""What the windows ask of sociometric tests: show one, write its ballots, read results and compare waves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.sociometry import BallotLine, ComparisonShown, MatrixShown, ResultShown, RunShown
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.records import SchoolClass
from sppk_desktop.features.sociometry import telling
from sppk_desktop.features.sociometry.ballots import read_line
from sppk_desktop.features.sociometry.geometry import layout, sociogram, target
from sppk_desktop.features.sociometry.indices import OFTEN, Choices, indices, pairs
from sppk_desktop.features.sociometry.reading import ballots_of, choices_of, criteria_of, member_rows, members_of, waves_before
from sppk_desktop.features.sociometry.records import Sociometry, SociometryBallot

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


_OFTEN: Final = "sociometry.often_refused"


class Unreadable(AppError):
    """A ballot that cannot be taken, said where it is typed as well."""

    happened = T("This line of the ballot cannot be taken.")
    remedy = T("The line before is kept. Write the numbers of the list with spaces between them.")


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
            kept = ballots_of(session, criterion_id)
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
            row = ballots_of(session, criterion_id).get(number)
            if row is None:
                row = SociometryBallot(criterion_id=criterion_id, number=number)
                session.add(row)
            row.plus, row.minus = list(chosen.numbers), list(refused.numbers)
            self._set_absent(session, run_id, number, absent=False)

    def forget(self, run_id: int, criterion_id: int, number: int) -> None:
        """Take a line back: nothing was written yet."""
        with self._store.saving() as session:
            if (row := ballots_of(session, criterion_id).get(number)) is not None:
                self._store.bin.remove(session, row)
            self._set_absent(session, run_id, number, absent=False)

    def mark_absent(self, run_id: int, number: int) -> None:
        """This pupil was not there: no ballot under any criterion."""
        with self._store.saving() as session:
            for criterion in criteria_of(session, run_id):
                if (row := ballots_of(session, criterion.id).get(number)) is not None:
                    self._store.bin.remove(session, row)
            self._set_absent(session, run_id, number, absent=True)

    def _set_absent(self, session: Session, run_id: int, number: int, *, absent: bool) -> None:
        for row in member_rows(session, run_id):
            if row.number == number and bool(row.absent) != absent:
                row.absent = absent

    def result(self, run_id: int, criterion_id: int) -> ResultShown:
        """Matrix, drawings and tables of one criterion."""
        with self._store.reading() as session:
            members = members_of(session, run_id)
            choices = choices_of(session, run_id, criterion_id)
            voted = ballots_of(session, criterion_id)
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
            telling.status_sheet(found, names, self._words, self.often if negative else 0),
            sum(1 for member in members if not member.absent and member.number not in voted),
            self.often if negative else None,
        )

    @property
    def often(self) -> int:
        """So many times as often refused as chosen asks for attention; 0: nobody is looked for."""
        return int(self._store.setting(_OFTEN, OFTEN))

    def set_often(self, times: int) -> None:
        """Another threshold, for every test."""
        self._store.set_setting(_OFTEN, times)

    def compare(self, before_id: int, after_id: int) -> ComparisonShown:
        """Two waves of a class over their first criterion: everybody keeps the place, by card and not by number."""
        with self._store.reading() as session:
            runs = [session.get_one(Sociometry, id_) for id_ in (before_id, after_id)]
            lists = [members_of(session, run.id) for run in runs]
            every = dict.fromkeys(member.card for members in (lists[1], lists[0]) for member in members)
            place = {card: at for at, card in enumerate(every, 1)}
            both = [
                _renumbered(choices_of(session, run.id, criteria_of(session, run.id)[0].id),
                            {member.number: place[member.card] for member in members})
                for run, members in zip(runs, lists, strict=True)
            ]  # fmt: skip
        where = layout(sorted(place.values()), *(choices.positive for choices in both))
        names = {place[member.card]: member.name for members in lists for member in members}
        sexes = {place[member.card]: member.sex for members in lists for member in members}
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
        tuple(sorted({number[one] for one in choices.members})), ballots(choices.plus), ballots(choices.minus), choices.limit
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


def _typed(numbers: Sequence[Any] | None) -> str:
    return " ".join(str(number) for number in numbers or ())
