"""Reading results of one unlocked vault: a child's profile and path, a group, waves and classes beside each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import charts, dates
from sppk_desktop.core.drawing import Drawing
from sppk_desktop.core.examinations import ChildShown, Figures, GroupShown, ProfileShown
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Column, Filter, Request
from sppk_desktop.core.words import T
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.listing import View, class_choices, ordered_ids
from sppk_desktop.features.people.records import Membership, Pupil
from sppk_desktop.features.people.same import card_of, ids_of_card, merged_away, others_of, whole_card
from sppk_desktop.features.people.search import matches
from sppk_desktop.features.people.standing import class_names, holds_on
from sppk_desktop.features.psychodiagnostics import profiles, summary
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook, method_name, whom
from sppk_desktop.features.psychodiagnostics.examined import Examined, examined
from sppk_desktop.features.psychodiagnostics.instruments import Instrument
from sppk_desktop.features.psychodiagnostics.reading import Point, leading, of_examination, points, through_years
from sppk_desktop.features.psychodiagnostics.records import Examination, Result
from sppk_desktop.features.psychodiagnostics.result_rows import say_score, state_chips
from sppk_desktop.features.psychodiagnostics.summary import ScaleSummary


class ResultBook:
    """Reads what `ExamBook` wrote."""

    def __init__(self, book: ExamBook) -> None:
        self._book, self._store, self._words = book, book.store, book.words

    @property
    def _language(self) -> str:
        return self._words.language

    # A child ------------------------------------------------------------------------------------------------------------

    def pupil_of(self, result_id: int) -> int:
        """Whose result it is."""
        with self._store.reading() as session:
            return card_of(session, "pupil", session.get_one(Result, result_id).pupil_id)

    def child(self, pupil_id: int) -> ChildShown:
        """A child's header and all results, the newest first."""
        with self._store.reading() as session:
            found = leading(session, ids_of_card(session, "pupil", pupil_id))
            titles = {id_: self._title(id_) for id_ in {point.instrument for point in found}}
            header = Cards(View(self._book.today(), self._language)).pupil_header(session, pupil_id)
            return ChildShown(header, tuple(profiles.lines(found, titles, self._language)))

    def profile(self, result_id: int, scale: str = "") -> ProfileShown:
        """One result as a chart with its table, and the course of one scale through the years."""
        self._store.journal.read("result", result_id)
        with self._store.reading() as session:
            row = session.get_one(Result, result_id)
            own = points(session, Result.id == result_id)
            instrument = self._book.shelf.get(row.instrument)
            keyed = self._book.shelf.keyed(row.instrument, row.key_version)
            chosen = scale or (own[0].scale if own else "")
            say = self._words.say
            same = through_years(session, ids_of_card(session, "pupil", row.pupil_id), row.instrument, chosen)
            return ProfileShown(
                result_id, row.pupil_id, self._title(row.instrument), self._line(session, row),
                state_chips(row, self._words), charts.profile(profiles.bars(own, keyed, self._language)),
                tuple((point.scale, point.name(self._language)) for point in own), chosen,
                profiles.course(same, self._book.shelf, self._words), self._figures(own, same), self._findings(row),
                notes_of(instrument, self._language, row.key_version, say(T("Scored with another version of the key."))),
            )  # fmt: skip

    def _line(self, session: Session, row: Result) -> str:
        in_class = class_names(session, [row.pupil_id], row.on).get(row.pupil_id)
        say = self._words.say
        parts = [dates.short(row.on), in_class, say(T("{n} years old", n=row.age)) if row.age is not None else None,
                 say(T("key version {version}", version=row.key_version.partition("-")[0]))]  # fmt: skip
        return " · ".join(part for part in parts if part)

    def _figures(self, own: Sequence[Point], same: Sequence[Point]) -> Figures:
        say, language = self._words.say, self._language
        before = [point for point in same if point.result_id != (own[0].result_id if own else 0)]
        head = (say(T("Scale")), say(T("Raw score")), say(T("Standard score")), say(T("Level")))
        rows = [
            (point.name(language), say_score(point.raw), say_score(point.standard), point.level_name(language) or "—")
            for point in own
        ]
        for point in reversed(before):
            name = say(T("{scale}, {day}", scale=point.name(language), day=dates.short(point.on)))
            rows.append((name, say_score(point.raw), say_score(point.standard), point.level_name(language) or "—"))
        return Figures(head, tuple(rows))

    def _findings(self, row: Result) -> tuple[str, ...]:
        return tuple(finding_said(one, self._language) for one in row.findings or ())

    # A group ------------------------------------------------------------------------------------------------------------

    def group(self, exam_id: int, scale: str = "", beside: Sequence[int] = ()) -> GroupShown:
        """Levels, mean and spread of one examination; ``beside`` are others of the same instrument."""
        self._store.journal.read("examination", exam_id)
        with self._store.reading() as session:
            exam = session.get_one(Examination, exam_id)
            instrument = self._book.shelf.get(exam.instrument)
            points = of_examination(session, [exam_id])
            found = summary.summary(points, self._keyed(points, instrument), exam.variant, self._language)
            chosen = next((one for one in found if one.code == scale), found[0] if found else None)
            others = self._comparable(session, exam)
            compared, table = self._compared(session, exam, [id_ for id_ in beside if id_ != exam_id], chosen, instrument)
            say = self._words.say
            line = [dates.short(exam.on), say(T("{n} results", n=len({point.result_id for point in points})))]
            if exam.wave:
                line.append(say(T("wave {number}", number=exam.wave)))
            return GroupShown(
                exam_id, f"{method_name(self._book.shelf, exam.method, self._language)}, {whom(session, exam)}", " · ".join(line),
                shares_of(found), self._group_figures(found), tuple((one.code, one.name) for one in found),
                chosen.code if chosen else "", self._names(session, exam, chosen), others, compared, table,
                notes_of(instrument, self._language),
            )  # fmt: skip

    def counted(self, exam_id: int) -> list[ScaleSummary]:
        """The numbers of a group without anything about single children."""
        with self._store.reading() as session:
            exam = session.get_one(Examination, exam_id)
            instrument = self._book.shelf.get(exam.instrument)
            points = of_examination(session, [exam_id])
            return summary.summary(points, self._keyed(points, instrument), exam.variant, self._language)

    def _keyed(self, points: Sequence[Point], instrument: Instrument) -> Instrument:
        """The instrument with the key these were scored with, where it is still known."""
        if not points:
            return instrument
        return self._book.shelf.keyed(points[0].instrument, points[0].key_version) or instrument

    def _names(self, session: Session, exam: Examination, chosen: ScaleSummary | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
        if chosen is None:
            return ()
        known = examined(session, [id_ for level in chosen.levels for id_ in level.pupils], exam.on)
        return tuple(
            (level.name, tuple(one.name for one in sorted((known[i] for i in level.pupils if i in known), key=_by_name)))
            for level in reversed(chosen.levels)
            if level.pupils
        )  # fmt: skip

    def _group_figures(self, found: Sequence[ScaleSummary]) -> Figures:
        say = self._words.say
        head = (say(T("Scale")), say(T("Scored", "number of pupils")), say(T("Mean")), say(T("Spread")), say(T("Levels")))
        rows = tuple(
            (one.name, str(one.scored), say_mean(one.mean), say_mean(one.spread),
             ", ".join(f"{level.name} {len(level.pupils)}" for level in one.levels))
            for one in found
        )  # fmt: skip
        return Figures(head, rows)

    def _comparable(self, session: Session, exam: Examination) -> tuple[tuple[int, str], ...]:
        rows = session.scalars(
            select(Examination)
            .where(
                Examination.method == exam.method, Examination.id != exam.id, Examination.scored_at.is_not(None),
                Examination.removed_at.is_(None), Examination.pupil_id.is_(None),
            )
            .order_by(Examination.on.desc(), Examination.id.desc())
            .limit(40)
        ).all()  # fmt: skip
        return tuple((row.id, f"{whom(session, row)}, {dates.short(row.on)}") for row in rows)

    def _compared(
        self, session: Session, exam: Examination, beside: Sequence[int], chosen: ScaleSummary | None, instrument: Instrument
    ) -> tuple[Drawing | None, Figures | None]:
        if chosen is None or not beside:
            return None, None
        rows = session.scalars(select(Examination).where(Examination.id.in_([exam.id, *beside]))).all()
        rows = sorted(rows, key=lambda row: (row.on, row.id))
        points: dict[int, list[Point]] = defaultdict(list)
        for point in of_examination(session, [row.id for row in rows]):
            if point.scale == chosen.code:
                points[point.examination_id].append(point)
        say, groups, table = self._words.say, [], []
        versions = {point.key_version for found in points.values() for point in found}
        for row in rows:
            found = summary.summary(points[row.id], self._keyed(points[row.id], instrument), exam.variant, self._language)
            name = f"{whom(session, row)}, {dates.short(row.on)}"
            one = found[0] if found else None
            groups.append((name, one.parts if one else ()))
            version = next((point.key_version.partition("-")[0] for point in points[row.id]), "—")
            told = ", ".join(f"{level.name} {len(level.pupils)}" for level in one.levels) if one else "—"
            table.append((name, version, str(one.scored if one else 0), say_mean(one.mean if one else None), told))
        drawing = charts.stacked(charts.shares(groups), charts.legend(chosen.parts))
        head = (say(T("Group")), say(T("Key", "of an instrument")), say(T("Scored", "number of pupils")), say(T("Mean")),
                say(T("Levels")))  # fmt: skip
        if len(versions) > 1:
            table.append((say(T("The keys differ: the groups are not comparable number by number.")), "", "", "", ""))
        return drawing, Figures(head, tuple(table))

    def _title(self, instrument: str) -> str:
        return self._book.shelf.get(instrument).name.label(self._language)


def _by_name(one: Examined) -> bytes:
    return one.key


def shares_of(found: Sequence[ScaleSummary]) -> Drawing:
    """Levels of every scale as bars; scales with the same levels share one legend."""
    groups: dict[tuple[str, ...], list[ScaleSummary]] = defaultdict(list)
    for one in found:
        if one.levels:
            groups[tuple(level.name for level in one.levels)].append(one)
    drawings = []
    for members in groups.values():
        drawings += [charts.shares([(one.name, one.parts) for one in members]), charts.legend(members[0].parts)]
    return charts.stacked(*drawings)


def say_mean(value: float | None) -> str:
    """A mean with one decimal."""
    return "—" if value is None else f"{value:.1f}".replace(".", ",")


def finding_said(told: Mapping[str, Any], language: str) -> str:
    """A conclusion from several scores, as it was kept."""
    return f"{told['name'][language]}: {told['said'][language] or told['value']}"


def notes_of(instrument: Instrument, language: str, version: str = "", other: str = "") -> tuple[str, ...]:
    """What must be said beside every level: the caution, where the norms come from, another key."""
    norms = instrument.norms
    told = [other] if version and version != instrument.key_version else []
    said = (instrument.caution, norms.source if norms else None, norms.sample if norms else None)
    told += [one.label(language) for one in said if one]
    return tuple(part for part in told if part)


def _counted(*columns: Any) -> Select[Any]:
    """Of the results that count: the newest of each sitting, in examinations that are not in the bin."""
    found = select(*columns).join(Examination, Examination.id == Result.examination_id)
    return found.where(Result.newest, Result.removed_at.is_(None), Examination.removed_at.is_(None))


@dataclass(frozen=True)
class ChildRows:
    """Pupils who have a result, by name."""

    view: View
    columns: Sequence[Column] = (
        Column("class", T("Class"), "class", width=6, sortable=False),
        Column("name", T("Name", "of a person"), width=30, marks_hits=True, sortable=False),
        Column("results", T("Results", "column"), Kind.INTEGER, width=10, rank=1, sortable=False),
        Column("last", T("Last time"), Kind.DATE, width=11, rank=2, sortable=False),
    )

    @property
    def filters(self) -> Sequence[Filter]:
        """The class."""
        return (Filter("class", T("Class"), class_choices(self.view)),)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        having = _counted(Result.pupil_id)
        query = select(Pupil.id).where(
            Pupil.removed_at.is_(None), Pupil.id.not_in(merged_away("pupil")), whole_card("pupil", Pupil.id, having),
            *matches(request.search, Pupil),
        )  # fmt: skip
        if chosen := request.filters.get("class"):
            inside = select(Membership.pupil_id).where(Membership.class_id == int(chosen), holds_on(Membership, self.view.today))
            query = query.where(whole_card("pupil", Pupil.id, inside))
        return ordered_ids(session, query.order_by(Pupil.name_key, Pupil.id), request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        classes = class_names(session, ids, self.view.today)
        named = session.execute(select(Pupil.id, Pupil.full_name).where(Pupil.id.in_(ids)))
        names = {row.id: row.full_name for row in named}
        main_of = others_of(session, "pupil", ids) | {id_: id_ for id_ in ids}
        counts: dict[int, tuple[int, date]] = {}
        for pupil_id, many, last in session.execute(
            _counted(Result.pupil_id, func.count(), func.max(Result.on))
            .where(Result.pupil_id.in_(main_of))
            .group_by(Result.pupil_id)
        ):
            before, on = counts.get(main_of[pupil_id], (0, last))
            counts[main_of[pupil_id]] = (before + many, max(on, last))
        return {id_: (classes.get(id_), names[id_], *counts.get(id_, (0, None))) for id_ in ids if id_ in names}
