"""The journal of actions and the recycle bin as lists: what was done in plain words, by whom, to which record."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.registers import registers
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.records import Kept
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Choice, Column, Filter, Request
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.bin import Removed
from sppk_desktop.storage.tables import OWN
from sppk_desktop.ui.access.accounts import PARTS
from sppk_desktop.ui.access.school import FIELDS

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

ACTIONS: Final[Mapping[str, Phrase]] = {
    "login": T("unlocked the program"),
    "locked": T("locked the program"),
    "wrong passwords": T("wrong passwords before"),
    "read": T("looked at a protected card"),
    "listed": T("looked at the names behind a protected number"),
    "printed": T("printed"),
    "handed_over": T("gave a paper out"),
    "exported": T("saved to a file"),
    "imported": T("imported"),
    "import undone": T("undid an import"),
    "signed": T("signed"),
    "corrected": T("corrected a signed paper"),
    "planned": T("planned"),
    "draft": T("took back to a draft"),
    "considered": T("wrote down that the council considered it"),
    "approved": T("wrote down that the director approved it"),
    "agreed": T("wrote down that the parents agreed"),
    "work": T("began the work of a help plan"),
    "reviewed": T("reviewed"),
    "closed": T("closed"),
    "finished": T("finished"),
    "attached": T("attached a file"),
    "attachment removed": T("removed an attached file"),
    "purged": T("deleted for ever"),
    "backed up": T("made a backup"),
    "restore drill": T("tried a restore out"),
    "restored": T("restored from a backup"),
    "older copy accepted": T("went on with an older copy"),
    "account added": T("added a person"),
    "account renewed": T("gave a person a new password"),
    "account closed": T("closed an account"),
    "key given": T("gave a key"),
    "key renewed": T("renewed the keys"),
    "password changed": T("changed the own password"),
    "roles changed": T("changed roles"),
    "recovery sheet made": T("made a recovery sheet"),
    "recovery sheet used": T("used a recovery sheet"),
    "setting changed": T("changed a setting"),
    "notification": T("kept a notification of danger"),
    "new school year": T("began the new school year"),
    "child's file taken in": T("took in a child's file of another school"),
    "child's part read": T("read the psychologist's part of a child's file"),
    "destroyed": T("destroyed for ever by an act"),
    "new school year undone": T("took the new school year back"),
}
"""What the journal's codes mean."""

KINDS: Final[Mapping[str, Phrase]] = {
    "pupil": T("pupil"),
    "person": T("adult"),
    "family": T("family"),
    "school_class": T("class"),
    "staff": T("member of staff"),
    "visit": T("visit"),
    "raid": T("raid"),
    "observation": T("observation of a family"),
    "diary_entry": T("entry of the diary"),
    "adolescent_card": T("card of an adolescent"),
    "family_card": T("card of a family"),
    "register_entry": T("entry of a register of pupils"),
    "card_rule": T("rule of the diagnostic cards"),
    "signed_passport": T("signed social passport"),
    "import_run": T("import", "a thing"),
    "rollover": T("turn of the school year"),
    "tie": T("tie between adult and child"),
    "membership": T("place in a class"),
    "residence": T("place in a family"),
    "household_member": T("member of a household"),
    "pupil_category": T("category of a child"),
    "family_category": T("category of a family"),
    "activity": T("work done"),
    "request": T("request"),
    "offence": T("offence"),
    "absence": T("missed lessons"),
    "appeal": T("paper sent out"),
    "consent": T("consent"),
    "hand_over": T("hand-over"),
    "notice": T("notification"),
    "organisation": T("organisation"),
    "psy_request": T("request to the psychologist"),
    "psy_work": T("work of the psychologist"),
    "lesson_observation": T("observed lesson"),
    "other_work": T("methodical work"),
    "method": T("method", "library"),
    "sociometry": T("sociometry"),
    "correction": T("correction programme"),
    "correction_session": T("correction session"),
    "correction_member": T("member of a correction programme"),
    "informal_group": T("informal group"),
    "examination": T("examination", "a record"),
    "result": T("result of an examination", "a record"),
    "protocol": T("protocol of an examination", "a record"),
    "conclusion": T("conclusion", "a record"),
    "own_instrument": T("instrument", "a record"),
    "psychology_signed_report": T("report of the psychologist", "a record"),
    "signed_report": T("report", "a record"),
    "handout": T("paper for an audience", "a record"),
    "help_plan": T("help plan", "a record"),
    "patronage": T("patronage of a family"),
    "help_review": T("review of a help plan"),
    "school_year": T("school year"),
    "category_kind": T("entry of the categories"),
    "catalogue_entry": T("entry of a catalogue"),
    "printed_sheet": T("printed sheet"),
    "plan": T("annual plan"),
    "plan_line": T("line of the annual plan"),
    "activity_pupil": T("pupil of a work done", "a record"),
    "notice_step": T("step of a notification", "a record"),
    "notice_entry": T("entry of a notification", "a record"),
    "evidence": T("evidence of a plan line", "a record"),
    "mediation_pupil": T("pupil of a mediation", "a record"),
    "youth_group_member": T("member of an informal group", "a record"),
    "year_part": T("quarter or holidays", "a record"),
    "same_as": T("two cards joined", "a record"),
    "not_same": T("two cards told apart", "a record"),
    "import_item": T("line of an import", "a record"),
    "rollover_item": T("line of the turn of the school year", "a record"),
    "import_mapping": T("headings of a sheet", "a record"),
    "extended_day_pupil": T("pupil of the extended day", "a record"),
    "holiday_pupil": T("pupil of a holiday programme", "a record"),
    "card_addendum": T("correction of a card", "a record"),
    "diary_addendum": T("correction of the diary", "a record"),
    "club_pupil": T("pupil of a club", "a record"),
    "engagement_pupil": T("pupil of an engagement check", "a record"),
    "order_check_pupil": T("pupil of an order check", "a record"),
    "plan_amendment": T("amendment of the annual plan", "a record"),
    "plan_hour": T("hour of the week", "a record"),
    "closed_work": T("number of the psychologist's works", "a record"),
    "report_text": T("text of a report", "a record"),
    "report_addendum": T("correction of a report", "a record"),
    "handed_report": T("handed report of the psychologist", "a record"),
    "destruction_act": T("act of destruction", "a record"),
    "purge_order": T("order of destruction", "a record"),
    "help_measure": T("measure of a help plan", "a record"),
    "help_goal": T("goal of a help plan", "a record"),
    "help_action": T("action of a help plan", "a record"),
    "help_change": T("change of a help plan", "a record"),
    "visit_member": T("person met on a visit", "a record"),
    "commission_member": T("member of a commission", "a record"),
    "visit_income": T("income told on a visit", "a record"),
    "visit_recommendation": T("recommendation of a visit", "a record"),
    "visit_addendum": T("correction of a visit", "a record"),
    "raid_family": T("family of a raid", "a record"),
    "correction_attendance": T("attendance of a correction session", "a record"),
    "psy_work_pupil": T("pupil of a work of the psychologist", "a record"),
    "lesson_pupil": T("pupil of an observed lesson", "a record"),
    "informal_member": T("member of an informal group", "a record"),
    "instrument_state": T("state of an instrument", "a record"),
    "sitting": T("sitting of a pupil", "a record"),
    "result_scale": T("scale of a result", "a record"),
    "conclusion_result": T("result named in a conclusion", "a record"),
    "recommendation": T("recommendation of a conclusion", "a record"),
    "psy_addendum": T("correction of a protocol or conclusion", "a record"),
    "own_phrase": T("phrase of the psychologist", "a record"),
    "psychology_report_text": T("text of a report of the psychologist", "a record"),
    "psychology_report_addendum": T("correction of a report of the psychologist", "a record"),
    "sociometry_criterion": T("question of a sociometry", "a record"),
    "sociometry_member": T("member of a sociometry", "a record"),
    "sociometry_ballot": T("answer of a sociometry", "a record"),
}
"""What the kinds of records are called; registers told as data bring their own names."""


def kind_name(kind: str) -> Phrase | str:
    """What records of a table are called; the bare name of one nobody named."""
    if (known := KINDS.get(kind)) is not None:
        return known
    return next((register.title for register in registers() if register.record.__tablename__ == kind), kind)


_DETAILS: Final[Mapping[str, Phrase]] = {
    **{str(role): role.label for role in Role},
    "recovery sheet": T("recovery sheet"),
    "backup.folder": T("where backups go"),
    "setup.backup_asked": T("where backups go"),
    "checked.office": T("daily check"),
    "checked.psychology": T("daily check"),
    "school.letterhead": T("letterhead"),
    "documents.language": T("language of papers"),
}
_PERIODS: Final = {"1": T("today"), "7": T("7 days"), "31": T("31 days"), "366": T("a year")}


class JournalRows:
    """One compartment's journal, newest first. The id of a row is its number in the chain."""

    columns: Sequence[Column] = (
        Column("seq", T("No."), width=7),
        Column("at", T("When"), width=17),
        Column("by", T("Who"), width=24),
        Column("action", T("What was done"), width=30),
        Column("record", T("Record"), width=24, sortable=False),
        Column("detail", T("Details"), width=34, sortable=False, rank=1),
    )

    def __init__(
        self, store: Store, say: Callable[[Phrase | str], str], names: Mapping[str, str], compartment: str = OFFICE
    ) -> None:
        self._table = OWN[compartment].journal
        self._say, self._names, self._now = say, names, store.now
        self.filters: Sequence[Filter] = (
            Filter("action", T("What was done"), self._actions),
            Filter("by", T("Who"), self._people),
            Filter("since", T("When"), lambda _: [Choice(key, label) for key, label in _PERIODS.items()]),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """Numbers of the lines asked for."""
        table, chosen = self._table, request.filters
        wanted = select(table.c.seq)
        if action := chosen.get("action"):
            wanted = wanted.where(table.c.action == action)
        if by := chosen.get("by"):
            wanted = wanted.where(table.c.by == by)
        if since := chosen.get("since"):
            first = (self._now() - timedelta(days=int(since) - 1)).replace(hour=0, minute=0, second=0)
            wanted = wanted.where(table.c.at >= first.isoformat(timespec="seconds"))
        if words := search_fold(request.search).split():
            wanted = wanted.where(table.c.action.in_(self._matching(words)))
        order = table.c[request.sort] if request.sort in ("seq", "at", "by", "action") else table.c.seq
        downwards = request.descending if request.sort else True
        return session.scalars(wanted.order_by(order.desc() if downwards else order, table.c.seq.desc())).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """The lines in plain words."""
        found = session.execute(select(self._table).where(self._table.c.seq.in_(ids)))
        return {row.seq: self._line(row) for row in found}

    def _line(self, row: Any) -> Sequence[Any]:
        at = datetime.fromisoformat(row.at)
        record = f"{self._say(kind_name(row.kind))} {row.record_id or ''}".strip()
        action = ACTIONS.get(row.action, row.action)
        return (
            row.seq,
            f"{at:%d.%m.%Y %H:%M}",
            self._names.get(row.by, row.by),
            action,
            record,
            self._more(json.loads(row.detail)),
        )

    def _more(self, detail: Mapping[str, Any]) -> str:
        parts = [part for value in detail.values() for part in (value if isinstance(value, list) else [value])]
        return ", ".join(self._say(self._part(str(part))) for part in parts)

    def _part(self, part: str) -> Phrase | str:
        if part in self._names:
            return self._names[part]
        if part in FIELDS:
            return FIELDS[part][0]
        return PARTS.get(part) or _DETAILS.get(part) or part

    def _matching(self, words: Sequence[str]) -> list[str]:
        said = {code: search_fold(self._say(phrase)) for code, phrase in ACTIONS.items()}
        return [code for code, text in said.items() if all(word in text for word in words)]

    def _actions(self, session: Session) -> Sequence[Choice]:
        codes = session.scalars(select(self._table.c.action).distinct()).all()
        return sorted((Choice(code, ACTIONS.get(code, code)) for code in codes), key=lambda choice: self._say(choice.label))

    def _people(self, session: Session) -> Sequence[Choice]:
        ids = session.scalars(select(self._table.c.by).distinct()).all()
        return sorted((Choice(id_, self._names.get(id_, id_)) for id_ in ids), key=lambda choice: str(choice.label))


class BinRows:
    """What lies in the recycle bin, last removed first. The id of a row is its place in the list as it was read last."""

    columns: Sequence[Column] = (
        Column("at", T("Removed"), width=17, sortable=False),
        Column("kind", T("What"), width=22, sortable=False),
        Column("title", T("Record"), width=44, sortable=False),
        Column("by", T("Who removed it"), width=26, sortable=False),
    )

    def __init__(self, store: Store, say: Callable[[Phrase | str], str], names: Mapping[str, str]) -> None:
        self._store, self._say, self._names = store, say, names
        self._found: list[Removed] = []
        self.filters: Sequence[Filter] = ()

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """Places of the records asked for."""
        self._found = self._store.bin.contents(session)
        words = search_fold(request.search).split()
        return [
            at for at, removed in enumerate(self._found) if all(word in search_fold(self._title(removed)) for word in words)
        ]  # fmt: skip

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:  # noqa: ARG002 (see `RowSource`)
        """The records in plain words."""
        return {at: self._line(self._found[at]) for at in ids}

    def records(self, places: Sequence[int]) -> list[Kept]:
        """The records at these places."""
        return [self._found[at].record for at in places]

    def _line(self, removed: Removed) -> Sequence[Any]:
        kind = kind_name(removed.kind)
        return f"{removed.at:%d.%m.%Y %H:%M}", kind, self._title(removed), self._names.get(removed.by, removed.by)

    def _title(self, removed: Removed) -> str:
        """The record's name if it has one, else what it is and its number."""
        for attribute in ("full_name", "name", "act_number"):
            if value := getattr(removed.record, attribute, None):
                return str(value)
        return f"{self._say(kind_name(removed.kind))} {removed.record.id}"
