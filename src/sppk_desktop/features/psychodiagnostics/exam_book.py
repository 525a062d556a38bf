"""The examinations of one unlocked vault: who takes part and on what consent, their answers, and scoring them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.answer_table import Row
from sppk_desktop.core.answers import Item
from sppk_desktop.core.consent_state import OWN_FROM, ConsentState
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.examinations import ExamShown, PersonShown, ReadRow
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.entry import class_label
from sppk_desktop.features.people.standing import class_list
from sppk_desktop.features.psychodiagnostics.examined import Examined, examined
from sppk_desktop.features.psychodiagnostics.instruments import Instrument
from sppk_desktop.features.psychodiagnostics.records import Examination, Result, ResultScale, Sitting
from sppk_desktop.features.psychodiagnostics.scoring import Score, score
from sppk_desktop.features.psychodiagnostics.sheets_of_answers import items_of, read_table
from sppk_desktop.storage.numbers import next_number

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Consents = Callable[[Session, Mapping[int, int | None], date], Mapping[int, ConsentState]]
"""The office's register of consents: of these pupils (with their ages) on a day, all at once."""
DRAFT: Final = "answers"


class Shelf(Protocol):
    """The instruments of the open vault."""

    def get(self, id: str) -> Instrument:  # noqa: A002
        """One of them, in the version that is used now."""
        ...

    def keyed(self, id: str, key_version: str) -> Instrument | None:  # noqa: A002
        """One of them with the key it had once; None where that version is not kept anywhere."""
        ...

    def every(self) -> Sequence[Instrument]:
        """All that are switched on."""
        ...


class NobodyToExamine(AppError):
    """Neither a pupil nor a class nor a list was named."""

    happened = T("It is not said who is examined.")
    remedy = T("Choose one pupil, or a class, or give your own list a name.")


class ReasonMissing(AppError):
    """Somebody has no consent and nothing says why he or she takes part."""

    happened = T("{n} pupils have no consent to the examination.")
    remedy = T("Write the reason, mark them as not there, or say that a danger does not allow to wait.")


class AlreadyAnswered(AppError):
    """Whom an examination is with was to be changed after answers were written."""

    happened = T("Answers are written already: who is examined cannot change.")
    remedy = T("Nothing was changed. Make a new examination for the others, and delete this one if it was a mistake.")


class ExamBook:
    """``consents`` asks the office's register; ``shelf`` holds the instruments."""

    def __init__(
        self, store: Store, words: Words, today: Callable[[], date], shelf: Shelf, consents: Consents,
        counted: Callable[[Iterable[int]], object] = lambda _lines: None,
    ) -> None:  # fmt: skip
        self.store, self.words, self.today, self.shelf = store, words, today, shelf
        self.consents, self._counted = consents, counted

    # The form (a keeper for its page) -----------------------------------------------------------------------------------

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        """The values of an examination and its revision."""
        with self.store.reading() as session:
            return entry.load(session, Examination, id)

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """Save the head; a new examination gets its number, its wave, and its pupils."""
        if not (values.get("pupil_id") or values.get("class_id") or values.get("group")):
            raise NobodyToExamine
        with self.store.saving() as session:
            known = session.get_one(Examination, id) if id is not None else None
            before, invited = (known.plan_line_id, (known.pupil_id, known.class_id)) if known is not None else (None, None)
            kept = entry.save(session, Examination, id, values, revision)
            if kept.number is None:
                year = dates.school_year(kept.on)
                kept.number = f"{year}-{next_number(session, 'examination', year):04d}"
            if kept.wave is None:
                kept.wave = self._next_wave(session, kept)
            whom = self._whom(session, kept)
            kept.found_by = search_fold(f"{kept.number} {self._name(kept.method)} {whom}")[:400]
            if invited != (kept.pupil_id, kept.class_id):
                self._empty(session, kept.id)
                self._seat(session, kept, self._invited(session, kept))
            session.flush()
            saved, lines = (int(kept.id), int(kept.revision)), (before, kept.plan_line_id)
        self._count(*lines)
        return saved

    def _count(self, *lines: int | None) -> None:
        """The office keeps how much work a line of the plan had; a number, nothing else."""
        if told := {line for line in lines if line is not None}:
            self._counted(told)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        with self.store.saving() as session:
            kept = session.get_one(Examination, id)
            self.store.bin.remove(session, kept)
        self._count(kept.plan_line_id)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of it."""
        with self.store.saving() as session:
            kept = session.get_one(Examination, id)
            self.store.bin.restore(session, kept)
        self._count(kept.plan_line_id)

    def _next_wave(self, session: Session, kept: Examination) -> int:
        """Counted within the school year: the same instrument to the same pupil, class or list."""
        year = date(int(dates.school_year(kept.on)[:4]), 8, 1)
        same = (Examination.pupil_id == kept.pupil_id) if kept.pupil_id else (Examination.class_id == kept.class_id)
        if not kept.pupil_id and not kept.class_id:
            same = Examination.group == kept.group
        wanted = select(func.max(Examination.wave)).where(
            same, Examination.method == kept.method, Examination.on >= year, Examination.on <= kept.on,
            Examination.id != kept.id, Examination.removed_at.is_(None),
        )  # fmt: skip
        return (session.scalar(wanted) or 0) + 1

    def _invited(self, session: Session, kept: Examination) -> list[int]:
        if kept.pupil_id is not None:
            return [kept.pupil_id]
        return [line.id for line in class_list(session, kept.class_id, kept.on)] if kept.class_id is not None else []

    def _empty(self, session: Session, exam_id: int) -> None:
        """Others are invited: who was, leaves the list; answers already given are nobody else's."""
        there = self._sittings(session, exam_id)
        if any(row.answered or row.again for row in there):
            raise AlreadyAnswered
        self.store.bin.remove(session, *there)

    def _seat(self, session: Session, kept: Examination, pupils: Sequence[int]) -> None:
        known = examined(session, pupils, kept.on)
        last = session.scalar(select(func.max(Sitting.position)).where(Sitting.examination_id == kept.id)) or 0
        states = self.consents(session, {id_: known[id_].age if id_ in known else None for id_ in pupils}, kept.on)
        for position, id_ in enumerate(pupils, last + 1):
            state = states[id_]
            session.add(
                Sitting(
                    examination_id=kept.id, pupil_id=id_, position=position, consent_id=state.parent_id,
                    own_consent_id=state.own_id, on_screen=kept.way == "screen",
                )
            )  # fmt: skip

    # Reading ------------------------------------------------------------------------------------------------------------

    def show(self, exam_id: int) -> ExamShown:
        """What the page heads an examination with."""
        with self.store.reading() as session:
            row = session.get_one(Examination, exam_id)
            instrument = self.shelf.get(row.instrument)
            return ExamShown(
                row.id, row.number or "", self._name(row.method), self._whom(session, row), row.on, row.variant,
                row.wave, len(instrument.form(row.variant).items), row.scored_at is not None, row.checked_at is not None,
                row.way == "screen", row.pupil_id is not None, row.pupil_id is None and row.class_id is None,
                instrument.caution.label(self.words.language) if instrument.caution else "",
                self._keys(session, row.id, instrument),
            )  # fmt: skip

    def _keys(self, session: Session, exam_id: int, instrument: Instrument) -> str:
        """The versions of the key its results were scored with; before there is a result, the one they will be scored with."""
        used = {row.key_version.partition("-")[0] for row in self._newest(session, exam_id).values()}
        return ", ".join(sorted(used, key=int)) or str(instrument.version)

    def people(self, exam_id: int) -> list[PersonShown]:
        """Everybody of an examination in order, with the consents that hold on its day."""
        with self.store.reading() as session:
            exam = session.get_one(Examination, exam_id)
            sittings = self._sittings(session, exam_id)
            known = examined(session, [row.pupil_id for row in sittings], exam.on)
            instrument = self.shelf.get(exam.instrument)
            states = self.consents(session, {one.id: one.age for one in known.values()}, exam.on)
            return [
                PersonShown(
                    row.id, pupil.id, pupil.name, pupil.age, states[pupil.id],
                    bool(row.absent),
                    row.no_consent or exam.no_consent, not instrument.suits(pupil.age, pupil.grade), row.answered,
                )
                for row in sittings
                if (pupil := known.get(row.pupil_id)) is not None
            ]  # fmt: skip

    def unexplained(self, exam_id: int) -> list[PersonShown]:
        """Who takes part without a consent and without a reason."""
        with self.store.reading() as session:
            if session.get_one(Examination, exam_id).danger:
                return []
        return [one for one in self.people(exam_id) if not one.absent and not one.consent.whole and not one.reason]

    def demand_consents(self, exam_id: int) -> None:
        """Refuse to go on while somebody has neither a consent nor a reason."""
        if missing := self.unexplained(exam_id):
            raise ReasonMissing(n=len(missing))

    def is_danger(self, exam_id: int) -> bool:
        """Whether nobody's consent is awaited."""
        with self.store.reading() as session:
            return bool(session.get_one(Examination, exam_id).danger)

    # Who takes part -----------------------------------------------------------------------------------------------------

    def explain(self, exam_id: int, reason: str, sitting_id: int | None = None) -> None:
        """Write why one of them, or all without a consent, take part."""
        with self.store.saving() as session:
            if sitting_id is None:
                session.get_one(Examination, exam_id).no_consent = reason
            else:
                session.get_one(Sitting, sitting_id).no_consent = reason

    def set_danger(self, exam_id: int, on: bool) -> None:
        """Life or health is in danger: consent is not waited for."""
        with self.store.saving() as session:
            session.get_one(Examination, exam_id).danger = on

    def set_absent(self, sitting_id: int, absent: bool) -> None:
        """Whether one of them was not there."""
        with self.store.saving() as session:
            session.get_one(Sitting, sitting_id).absent = absent

    def add_pupils(self, exam_id: int, pupils: Sequence[int]) -> None:
        """More of them, into a chosen list."""
        with self.store.saving() as session:
            exam = session.get_one(Examination, exam_id)
            there = {row.pupil_id for row in self._sittings(session, exam_id)}
            self._seat(session, exam, [id_ for id_ in pupils if id_ not in there])

    def drop(self, sitting_id: int) -> Callable[[], None]:
        """Take somebody off the list, into the recycle bin; gives the way back."""
        with self.store.saving() as session:
            sitting = session.get_one(Sitting, sitting_id)
            self.store.bin.remove(session, sitting)
            result = self._newest(session, sitting.examination_id).get(sitting_id)
            result_id = result.id if result is not None else None
            if result is not None:
                result.newest = False

        def back() -> None:
            with self.store.saving() as session:
                self.store.bin.restore(session, session.get_one(Sitting, sitting_id))
                if result_id is not None:
                    session.get_one(Result, result_id).newest = True

        return back

    # Answers ------------------------------------------------------------------------------------------------------------

    def items(self, exam_id: int) -> list[Item]:
        """The columns of the grid."""
        with self.store.reading() as session:
            exam = session.get_one(Examination, exam_id)
            return items_of(self.shelf.get(exam.instrument).form(exam.variant), self.words.language)

    def rows(self, exam_id: int) -> list[Row]:
        """The lines of the grid, ids of sittings."""
        with self.store.reading() as session:
            exam = session.get_one(Examination, exam_id)
            sittings = self._sittings(session, exam_id)
            known = examined(session, [row.pupil_id for row in sittings], exam.on)
            shorts = Counter(one.short for one in known.values())
            return [
                Row(row.id, known[row.pupil_id].name, bool(row.absent), list(row.answers or ()), list(row.again or ()),
                    bool(row.left), short if shorts[short := known[row.pupil_id].short] == 1 else known[row.pupil_id].name)
                for row in sittings
                if row.pupil_id in known
            ]  # fmt: skip

    def keep_answers(self, exam_id: int, rows: Sequence[Row], *, checked: bool = False) -> None:
        """Keep what was typed: one save, only the lines that changed. What changes after a second reading was not read twice."""
        with self.store.saving() as session:
            exam = session.get_one(Examination, exam_id)
            kept = {row.id: row for row in self._sittings(session, exam_id)}
            for row in rows:
                sitting = kept[row.id]
                new = {
                    "answers": list(row.answers) if any(a is not None for a in row.answers) else None,
                    "again": list(row.again) if any(a is not None for a in row.again) else None,
                    "absent": row.absent,
                    "left": row.left,
                    "answered": sum(answer is not None for answer in row.answers),
                }
                if sitting.answers != new["answers"]:
                    exam.checked_at = None
                for name, value in new.items():
                    if getattr(sitting, name) != value:
                        setattr(sitting, name, value)
            if checked:
                exam.checked_at = self.store.now().replace(microsecond=0)

    def collect(self, exam_id: int) -> None:
        """Take over what children answered at the screen before a power cut or a lock."""
        from sppk_desktop.features.psychodiagnostics.subject_sheet import SubjectBook  # it is made over this book

        SubjectBook(self).collect(exam_id)

    def read_rows(self, exam_id: int, cells: Sequence[Sequence[object]], start: int = 0) -> list[ReadRow]:
        """Cells of a sheet or of the clipboard as lines of answers; without names they follow the class from ``start``."""
        return read_table(cells, self.items(exam_id), [row.name for row in self.rows(exam_id)], start)

    @staticmethod
    def read_file(path: Path, progress: Progress) -> list[list[object]]:
        """The first sheet of an XLSX or CSV table that holds anything."""
        from sppk_desktop.reports import sheets

        book = sheets.read(path, progress)
        return next(([list(row) for row in sheet.rows] for sheet in book.sheets if sheet.rows), [])

    # Scoring ------------------------------------------------------------------------------------------------------------

    def score(self, exam_id: int) -> int:
        """Score everybody who answered; each result is a new one. How many there are.

        Who was not there, or has no answers any more, has no result; a result on another day or of another blank is made anew.
        """
        with self.store.saving() as session:
            exam = session.get_one(Examination, exam_id)
            instrument = self.shelf.get(exam.instrument)
            sittings = [row for row in self._sittings(session, exam_id) if not row.absent and row.answered]
            known = examined(session, [row.pupil_id for row in sittings], exam.on)
            last = self._newest(session, exam_id)
            there, made = {row.id for row in sittings}, 0
            for sitting_id, result in last.items():
                if sitting_id not in there:
                    result.newest = False
            variant = instrument.form(exam.variant).id
            for row in sittings:
                if (pupil := known.get(row.pupil_id)) is None:
                    continue  # in no register any more
                before = last.get(row.id)
                as_now = (instrument.key_version, variant, exam.on, pupil.sex, pupil.age, pupil.grade, row.answers)
                if before is not None and as_now == (
                    before.key_version, before.variant, before.on, before.sex, before.age, before.grade, before.answers
                ):  # fmt: skip
                    continue
                found = score(instrument, row.answers or [], exam.variant, pupil.sex, pupil.age, pupil.grade)
                if before is not None:
                    before.newest = False
                self._keep_result(session, exam, row, pupil, instrument, found, before)
                made += 1
            exam.scored_at = self.store.now().replace(microsecond=0)
            return made

    def _newest(self, session: Session, exam_id: int) -> Mapping[int, Result]:
        rows = session.scalars(select(Result).where(Result.examination_id == exam_id, Result.newest, Result.removed_at.is_(None)))
        return {row.sitting_id: row for row in rows}

    @staticmethod
    def _keep_result(
        session: Session, exam: Examination, row: Sitting, pupil: Examined, instrument: Instrument, found: Score,
        before: Result | None,
    ) -> None:  # fmt: skip
        data, alerts = found.as_data(), {one.kind for one in found.alerts}
        result = Result(
            sitting_id=row.id, examination_id=exam.id, pupil_id=row.pupil_id, on=exam.on, instrument=instrument.id,
            variant=found.variant, key_version=found.version, sex=pupil.sex, age=pupil.age, grade=pupil.grade,
            answers=list(row.answers or ()), whole=not found.not_scorable, missing=list(found.missing) or None,
            doubts=found.validity.value if found.validity and found.validity.value != "valid" else None,
            alerts=sorted(alerts) or None, findings=data["findings"] or None,
            notice_id=before.notice_id if before is not None and alerts <= set(before.alerts or ()) else None,  # told already
        )  # fmt: skip
        session.add(result)
        session.flush()
        for place, one in enumerate(one for one in found.scales if one.asked):
            band = one.level
            session.add(
                ResultScale(
                    result_id=result.id, examination_id=exam.id, pupil_id=row.pupil_id, on=exam.on, instrument=instrument.id,
                    key_version=found.version, scale=one.code, place=place, ky=one.name.ky, ru=one.name.ru, raw=one.raw,
                    standard=one.standard, level=band.code if band else None, level_ky=band.name.ky if band else None,
                    level_ru=band.name.ru if band else None, mark=band.mark if band else "",
                )
            )  # fmt: skip

    def note_danger(self, result_id: int, notice_id: int) -> None:
        """Remember which notice of the office tells of the danger a result showed."""
        with self.store.saving() as session:
            session.get_one(Result, result_id).notice_id = notice_id

    # Small things -------------------------------------------------------------------------------------------------------

    def _sittings(self, session: Session, exam_id: int) -> Sequence[Sitting]:
        return session.scalars(
            select(Sitting)
            .where(Sitting.examination_id == exam_id, Sitting.removed_at.is_(None))
            .order_by(Sitting.position, Sitting.id)
        ).all()

    def _name(self, method: str) -> str:
        return method_name(self.shelf, method, self.words.language)

    def _whom(self, session: Session, row: Examination) -> str:
        return whom(session, row)


def whom(session: Session, row: Examination) -> str:
    """A pupil, a class, or the name of a list."""
    if row.pupil_id is not None:
        found = examined(session, [row.pupil_id], row.on).get(row.pupil_id)
        return ", ".join(filter(None, (found.name, found.class_name))) if found else "—"
    return of_many(session, row) or "—"


def of_many(session: Session, row: Examination) -> str:
    """The class of an examination, or the name of its list."""
    return class_label(session, row.class_id, row.on) if row.class_id is not None else row.group or ""


def method_name(shelf: Shelf, method: str, language: str) -> str:
    """The instrument and the variant of its blank."""
    id_, _, variant = method.partition(":")
    instrument = shelf.get(id_)
    form = instrument.form(variant)
    name = instrument.name.label(language)
    return f"{name} ({form.name.label(language)})" if form.name and len(instrument.forms) > 1 else name


def methods(shelf: Shelf, language: str) -> list[tuple[str, str]]:
    """What can be chosen in the form: every variant of every instrument that is switched on."""
    found = []
    for instrument in shelf.every():
        for id_ in instrument.forms:
            code = f"{instrument.id}:{id_}" if id_ else instrument.id
            found.append((code, method_name(shelf, code, language)))
    return sorted(found, key=lambda pair: pair[1])


def asks_own(age: int | None) -> bool:
    """Whether the pupil's own consent is asked, too."""
    return age is not None and age >= OWN_FROM
