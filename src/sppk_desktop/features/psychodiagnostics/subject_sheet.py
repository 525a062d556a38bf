"""Testing one child on the screen: which instruments may be shown, the sheet, answers kept one by one until the end."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select

from sppk_desktop.core.answers import Answer
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.subject import Both, Question, Sheet
from sppk_desktop.core.words import T
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.psychodiagnostics import instruments as told
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.records import Examination, Sitting
from sppk_desktop.features.psychodiagnostics.sheets_of_answers import items_of

SCREEN: Final = "subject"
_YES: Final = {"ky": "Ооба", "ru": "Да"}
_NO: Final = {"ky": "Жок", "ru": "Нет"}


class NotForTheScreen(AppError):
    """The school has no right to show the text of this instrument, or it was never entered."""

    happened = T("This instrument cannot be answered on the screen.")
    remedy = T("Its items have no text here: the school must hold the right to it and enter it. Use the paper blank.")


def may_be_shown(instrument: told.Instrument, variant: str) -> bool:
    """Only a text that is there and that nobody forbids to show."""
    items = instrument.form(variant).items
    return instrument.texts is not told.Texts.NEVER and bool(items) and all(item.text is not None for item in items)


class SubjectBook:
    """Every answer is a draft in her compartment the moment it is given; the end of the test makes it the sitting's answers."""

    def __init__(self, book: ExamBook) -> None:
        self._book, self._store = book, book.store

    def sheet(self, sitting_id: int) -> Sheet:
        """What the child is asked, and where it had come to; refuses what may not be shown."""
        with self._store.reading() as session:
            sitting = session.get_one(Sitting, sitting_id)
            exam = session.get_one(Examination, sitting.examination_id)
            instrument = self._book.shelf.get(exam.instrument)
            if not may_be_shown(instrument, exam.variant):
                raise NotForTheScreen
            pupil = session.get_one(Pupil, sitting.pupil_id)
            form = instrument.form(exam.variant)
            keys = items_of(form, "ky")
            questions = tuple(
                Question(_both(item.text), key, _choices(item)) for item, key in zip(form.items, keys, strict=True) if item.text
            )
            answers = list(sitting.answers or [None] * len(questions))
        draft = self._store.drafts.find(SCREEN, sitting_id)
        if draft is not None:
            answers = list(draft.values["answers"])
        name = pupil.given or pupil.surname
        return Sheet(sitting_id, name, {"ky": instrument.name.ky, "ru": instrument.name.ru}, questions, answers)

    def keep(self, sheet: Sheet, at: int, answer: Answer) -> None:
        """One answer, safe at once."""
        sheet.answers[at] = answer
        values = {"answers": sheet.answers}
        self._store.drafts.keep(SCREEN, sheet.sitting_id, 0, values, compartment=PSYCHOLOGY, kind="sitting", patient=True)

    def finish(self, sitting_id: int) -> None:
        """What was answered becomes the sitting's answers, also when the child stopped."""
        draft = self._store.drafts.find(SCREEN, sitting_id)
        if draft is None:
            return
        answers = list(draft.values["answers"])
        now = self._store.now().replace(microsecond=0)
        with self._store.saving() as session:
            sitting = session.get_one(Sitting, sitting_id)
            if sitting.answers != answers:
                session.get_one(Examination, sitting.examination_id).checked_at = None
            sitting.answers, sitting.on_screen = answers, True
            sitting.answered = sum(answer is not None for answer in answers)
            sitting.left = sitting.answered == len(answers)
            sitting.began_at, sitting.ended_at = sitting.began_at or draft.at, now
        self._store.drafts.discard(SCREEN, sitting_id)

    def collect(self, exam_id: int) -> None:
        """Take over what children answered before a power cut or a lock."""
        with self._store.reading() as session:
            ids = session.scalars(select(Sitting.id).where(Sitting.examination_id == exam_id)).all()
        for id_ in ids:
            self.finish(id_)


def _both(said: told.Said | None) -> Both:
    return {"ky": said.ky, "ru": said.ru} if said else {"ky": "", "ru": ""}


def _choices(item: told.Item) -> tuple[tuple[Answer, Both], ...]:
    asked = item.answer
    match asked.kind:
        case told.AnswerKind.YES_NO:
            return ((True, _YES), (False, _NO))
        case told.AnswerKind.PAIR:
            words = [_both(said) for said in asked.labels] or [{"ky": "а", "ru": "а"}, {"ky": "б", "ru": "б"}]
            return tuple(zip(("a", "b"), words, strict=True))
        case told.AnswerKind.CHOICE:
            values = range(int(asked.least), int(asked.most) + 1)
            words = [_both(said) for said in asked.labels]
            if len(words) != len(values):
                words = [{"ky": str(value), "ru": str(value)} for value in values]
            return tuple(zip(values, words, strict=True))
        case _:
            return ()
