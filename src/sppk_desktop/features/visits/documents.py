"""The papers of visits and raids: pure functions from plain values to the bytes of a PDF, in the language asked for.

Values come as dictionaries by field name, nested rows as lists of dictionaries. A family's locked facts are never printed on
a form that goes to the door; their meaning stands on the route list, which the family does not see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import lru_cache
from itertools import groupby
from typing import Any, Final, TypedDict

from sppk_desktop.core import dates, sheet_code
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.visits.act import ACT, COMMISSION, PAPER_CATEGORIES, SIGNS, Names, named
from sppk_desktop.features.visits.records import HABITS, OUTCOMES
from sppk_desktop.reports.blank_form import FormPaper
from sppk_desktop.reports.form_copy import Copy, print_copies
from sppk_desktop.reports.form_grid import Look
from sppk_desktop.reports.marks import Side, Style
from sppk_desktop.reports.paper import CELL, CELL_STRONG, Band, Cell, Flow, Frame, draw_pages
from sppk_desktop.reports.said import UNKNOWN, Catalogue, code_itself
from sppk_desktop.reports.story import LETTERS, Fact, Part, Signer, Story, paper_of, parts_of

Values = Mapping[str, Any]
RowsByName = Mapping[str, Sequence[Values]]


@dataclass(frozen=True, slots=True)
class School:
    """What stands at the head of every paper, as the school writes it in the language of the paper."""

    name: str  # "№ 95 мектеп-гимназиясы"
    place: str = ""  # "Бишкек ш., Ленин району"
    year: str = ""  # "2026/27"

    @property
    def line(self) -> str:
        """Name and place."""
        return " · ".join(part for part in (self.name, self.place) if part)


@dataclass(frozen=True)
class FamilyOnPaper:
    """What is known of a family before a visit."""

    code: str  # 12 digits
    name: str = ""  # "Бекмуратов"
    address: str = ""  # short, for the head of the second page
    known: Values = field(default_factory=dict)  # addresses, basis, purpose
    members: Sequence[Values] = ()
    commission: Sequence[Values] = ()
    last: Values = field(default_factory=dict)
    last_incomes: Sequence[Values] = ()
    last_on: date | None = None


_TITLE: Final = (
    T("ACT of examination of the dwelling", "title, line 1"),
    T("and living conditions of a family", "title, line 2"),
)
_SERVICE: Final = T("Social, psychological and pedagogical service (SPPS)")
_CONFIDENTIAL: Final = T("Confidential: service document. An empty box = “not looked at”.")


@lru_cache(maxsize=8)
def _form(words: Words, school: School, recalls: bool, names: Names = (), *, paired: bool = False) -> FormPaper:
    """The form laid out for a language and a school; the layout is measured once."""
    look = Look(
        title=_TITLE,
        name=T("Act of examination"),
        following=T("Act of examination No. {number}"),
        number_label=T("Act No.", "paper"),
        unit=(", ".join(part for part in (school.place, school.name) if part), words.say(_SERVICE)),
        confidential=_CONFIDENTIAL,
        who=T("Family:", "paper"),
        boxes={"categories": PAPER_CATEGORIES},
    )
    return FormPaper(named(ACT, names), words, look, recalls=recalls, paired=paired)


def form_problems(words: Words, school: School, names: Names = ()) -> list[str]:
    """What of the form does not fit in this language; empty when it may be printed."""
    return [said for recalls in (False, True) for said in _form(words, school, recalls, names).problems]


def _copy(family: FamilyOnPaper, words: Words) -> Copy:
    who = ""
    if family.name:
        who = words.say(T("Family: {name}", name=family.name))
        who = f"{who} · {family.address}" if family.address else who
    return Copy(
        code=sheet_code.grouped(family.code),
        scan=lambda page: sheet_code.qr_text(family.code, page),
        who=who,
        known=family.known,
        rows={"members": family.members, "commission": family.commission},
        last=family.last,
        last_rows={"incomes": family.last_incomes},
        last_on=family.last_on,
    )


def blank_act(code: str, words: Words, school: School, count: int = 1, names: Names = ()) -> bytes:
    """The empty form: nothing but the code is on it. More copies of one code are for one family at most."""
    return print_copies([(_form(words, school, False, names), _copy(FamilyOnPaper(code), words))] * count, _name(code), count)


def prefilled_act(family: FamilyOnPaper, words: Words, school: School, names: Names = ()) -> bytes:
    """The form for one family: what is known typed, what was seen last time pointed at, every box white."""
    return print_copies([prepared(family, words, school, names)], _name(family.code), 1)


def prepared(family: FamilyOnPaper, words: Words, school: School, names: Names = ()) -> tuple[FormPaper, Copy]:
    """The form a family gets, with room for last time where there is one, and what is written on it."""
    paired = len(family.commission) > COMMISSION.blank_rows
    return _form(words, school, bool(family.last), names, paired=paired), _copy(family, words)


def _name(code: str) -> str:
    """Title of the PDF and of the print job: a number and nothing else."""
    return f"SPPK-{sheet_code.grouped(code).replace(' ', '-')}"


# The signed act


class Frozen(TypedDict):
    """What a signed act says, in both languages, so that it can be printed again exactly as it was signed."""

    format: int
    number: str
    code: str
    school: dict[str, str]
    stories: dict[str, Story]


def freeze(values: Values, rows: RowsByName, number: str, code: str, school: School, languages: Sequence[Words],
           catalogue: Catalogue = code_itself, changes: Mapping[str, Phrase | str] | None = None,
           names: Callable[[str], Names] = lambda _language: ()) -> Frozen:  # fmt: skip
    """The content of an act at the moment of signing; plain JSON. ``changes``: field name → what changed since last time.

    ``names`` tells what the school calls signs in a language.
    """
    return Frozen(
        format=1,
        number=number,
        code=code,
        school={"name": school.name, "place": school.place, "year": school.year},
        stories={
            words.language: act_story(values, rows, number, words, catalogue, changes, names(words.language))
            for words in languages
        },
    )


def act_story(values: Values, rows: RowsByName, number: str, words: Words, catalogue: Catalogue = code_itself,
              changes: Mapping[str, Phrase | str] | None = None, names: Names = ()) -> Story:  # fmt: skip
    """The completed act: every field of the form; ``number`` is empty while it is a draft."""
    parts = parts_of(named(ACT, names), values, rows, words, catalogue, changes)
    _add_computed(parts, values, rows, words)
    title = T("Act of examination of the dwelling and living conditions of a family No. {number}", number=number)
    if not number:
        title = T("Act of examination of the dwelling and living conditions of a family: DRAFT, not signed")
    return Story(title=words.say(title), lines=_lines(values, rows, words), parts=parts, signers=_signers(values, rows, words),
                 note=words.say(T("— = not looked at. The original is the paper signed by hand.")))  # fmt: skip


def _lines(values: Values, rows: RowsByName, words: Words) -> list[str]:
    day, at = values.get("visited_on"), values.get("visited_at")
    when = words.day(day) if day else UNKNOWN
    if at:
        when = f"{when}, {at:%H:%M}"
    names = ", ".join(str(row["name"]) for row in rows.get("commission", ())) or UNKNOWN
    return [words.say(T("Examined: {when}", when=when)), words.say(T("Commission: {names}", names=names))]


def _add_computed(parts: list[Part], values: Values, rows: RowsByName, words: Words) -> None:
    """What is computed and never asked: metres and income a head, the sum of the signs."""

    def after(name_number: str, label: Phrase, value: str) -> None:
        for part in parts:
            found = [index for index, item in enumerate(part["items"]) if item.get("number") == name_number]
            if found:
                fact = Fact(
                    number=name_number,
                    label=words.say(label),
                    value=value,
                    change="",
                    code="",
                    code_value="",
                    half=name_number == "6.3",
                )
                part["items"].insert(found[-1] + 1, fact)

    people, area = values.get("people"), values.get("area")
    if people and area is not None:
        after("6.3", T("For one person, m²"), words.numbers.decimal(area / people))
    sums = [row["monthly"] for row in rows.get("incomes", ()) if row.get("monthly") is not None]
    if sums:
        total = words.say(T("{sum} som a month", sum=words.numbers.whole(sum(sums))))
        if people:
            each = words.numbers.whole(round(sum(sums) / people))
            total = words.say(T("{total}; {each} som for one person", total=total, each=each))
        after("8.1", T("Income together"), total)
    seen = [int(values[name]) for name in SIGNS if values.get(name) is not None]
    score = words.say(T("{points} points; looked at {seen} of {all}", points=sum(seen), seen=len(seen), all=len(SIGNS)))
    after("S22", T("Signs together"), score if seen else UNKNOWN)


def _signers(values: Values, rows: RowsByName, words: Words) -> list[Signer]:
    signers = []
    for row in rows.get("commission", ()):
        role = words.say(T("Chair", "signature") if row.get("role") == "chair" else T("Member", "signature"))
        post = _post(role, row)
        remark = ""
        if row.get("signed") is False:
            reason = row.get("not_signed_reason") or UNKNOWN
            remark = words.say(T("not signed: {reason}", reason=reason))
        signers.append(Signer(post=post, name=str(row["name"]), remark=remark))
    remark = ""
    if values.get("parent_signature") == "refused":
        remark = words.say(T("refused: {reason}", reason=values.get("refusal_reason") or UNKNOWN))
    elif values.get("parent_signature") == "absent":
        remark = words.say(T("was not there", "parent"))
    acquainted = words.say(T("Acquainted with the act (parent, representative)"))
    if values.get("parent_date"):
        acquainted = f"{acquainted}, {dates.short(values['parent_date'])}"
    signers.append(Signer(post=acquainted, name=str(values.get("parent_name") or ""), remark=remark))
    return signers


def _post(role: str, row: Values) -> str:
    return f"{role}, {row['post']}" if row.get("post") else role


def completed_act(frozen: Frozen, words: Words, addenda: Sequence[Values] = (), *, codes_only: bool = False) -> bytes:
    """A signed act, printed again from what was frozen. ``codes_only`` is a copy the family may see."""
    school = School(**frozen["school"])
    return _act(frozen["stories"][words.language], frozen["number"], frozen["code"], school, words, addenda, codes_only)


def draft_act(story: Story, code: str, words: Words, school: School) -> bytes:
    """A visit that is not signed yet, as it would read."""
    return _act(story, "", code, school, words, (), False)


def _act(
    story: Story, number: str, code: str, school: School, words: Words, addenda: Sequence[Values], codes_only: bool
) -> bytes:
    shown = sheet_code.grouped(code) if code else ""
    frame = _frame(school, words, T("Confidential. — = not looked at."), shown)
    scan = sheet_code.qr_text(code, 1) if code else ""
    flow = paper_of(story, frame, words, scan=scan, codes_only=codes_only)
    if addenda:
        flow.gap(4)
        flow.section(words.say(T("Corrections added after signing")))
        for addendum in addenda:
            flow.fact("", dates.short(addendum["on"]), f"{addendum['body']} ({addendum['reason']})", label_width=36)
            if addendum.get("author"):
                flow.text(str(addendum["author"]), Style(8), indent=36)
    return flow.pdf(f"SPPK-{number.replace('/', '-')}" if number else _name(code) if code else "SPPK")


def _frame(school: School, words: Words, confidential: Phrase, number: str) -> Frame:
    about = words.say(T("SPPS · school year {year}", year=school.year)) if school.year else words.say(T("SPPS", "short"))
    return Frame(school.line, about, words.say(confidential), number)


# The raid


@dataclass(frozen=True)
class Stop:
    """One family on the way of a raid."""

    street: str  # heading it is grouped under; "" when unknown
    house: str
    name: str
    classes: str
    last_on: date | None
    code: str = ""


@dataclass(frozen=True)
class RaidOnPaper:
    """What the papers of a raid say of it."""

    number: str  # "" while it has none: the day names it
    on: date
    starts_at: time | None = None
    basis: str = ""
    purpose: str = ""
    commission: Sequence[Values] = ()
    code: str = ""


def route_list(raid: RaidOnPaper, stops: Sequence[Stop], words: Words, school: School, names: Names = ()) -> bytes:
    """The way of the raid, street by street, with boxes for how each visit ended and the meaning of the service marks."""
    return _route(raid, stops, words, school, names).pdf(_raid_file(raid))


def _route(raid: RaidOnPaper, stops: Sequence[Stop], words: Words, school: School, names: Names) -> Flow:
    say = words.say
    number = _raid_name(raid, words)
    flow = Flow(_frame(school, words, T("Confidential. Comes back together with the acts."), number), words)
    scan = sheet_code.qr_text(raid.code, 1) if raid.code else ""
    title = T("Route list of raid No. {number}", number=raid.number)
    if not raid.number:
        title = T("Route list of the raid")
    flow.title(say(title), sheet_code.grouped(raid.code) if raid.code else "", scan)
    limit = flow.right - 24
    for line in _about(raid, stops, words):
        flow.text(line, until=limit)
    flow.y = max(flow.y + 2, 35.5 if scan else 0)
    heads = [T("examined", "route"), T("nobody", "route"), T("not let in", "route"), T("address", "route"), T("moved", "route")]
    head = ["№", say(T("House", "route")), say(T("Family", "route")), say(T("Classes", "route")), say(T("Last visit", "route")),
            say(T("Sheet code", "route")), *(say(phrase) for phrase in heads)]  # fmt: skip
    widths = [8, 20, 43, 20, 19, 29, 9.4, 9.4, 9.4, 9.4, 9.4]
    rows: list[Sequence[Cell | str] | Band] = []
    for street, group in _by_street(stops):
        rows.append(Band(street or say(T("Street unknown, no address")), str(len(group))))
        rows += [
            [Cell(str(index)), Cell(stop.house or UNKNOWN), Cell(stop.name, strong=True), Cell(stop.classes or UNKNOWN),
             Cell(dates.short(stop.last_on)), Cell(sheet_code.grouped(stop.code)), *[Cell(boxes=1)] * len(OUTCOMES)]
            for index, stop in group
        ]  # fmt: skip
    flow.table(head, rows, widths, least_height=8.0, head_style=Style(7, CELL_STRONG.font))
    flow.lines(3, say(T("Notes (on the way):")))
    flow.gap(4)
    _marks_legend(flow, words, names)
    flow.gap(2)
    flow.signature(
        say(T("Chair", "signature")), next((str(row["name"]) for row in raid.commission if row.get("role") == "chair"), "")
    )
    flow.blanks(say(T("Started ____:____     Finished ____:____")))
    return flow


def _raid_name(raid: RaidOnPaper, words: Words) -> str:
    if raid.number:
        return words.say(T("Raid No. {number}", number=raid.number))
    return words.say(T("Raid, {day}", day=dates.short(raid.on)))


def _raid_file(raid: RaidOnPaper) -> str:
    return _name(raid.code) if raid.code else f"SPPK-R{raid.number or raid.on.isoformat()}"


def _about(raid: RaidOnPaper, stops: Sequence[Stop], words: Words) -> list[str]:
    when = f"{words.day(raid.on)}, {dates.weekday(raid.on, words.language)}"
    if raid.starts_at:
        when = words.say(T("{day}, from {time}", day=when, time=f"{raid.starts_at:%H:%M}"))
    lines = [when]
    if raid.basis:
        lines.append(words.say(T("Basis: {basis}", basis=raid.basis)))
    if raid.purpose:
        lines.append(words.say(T("Purpose: {purpose}", purpose=raid.purpose)))
    names = ", ".join(str(row["name"]) for row in raid.commission) or UNKNOWN
    lines.append(words.say(T("Commission: {names}", names=names)))
    streets = len({stop.street for stop in stops if stop.street})
    lines.append(words.say(T("Families: {families}; streets: {streets}", families=len(stops), streets=streets)))
    return lines


def _by_street(stops: Sequence[Stop]) -> list[tuple[str, list[tuple[int, Stop]]]]:
    """Neighbours on the way that are in one street; the order of the way, and of the forms, stays."""
    return [(street, list(group)) for street, group in groupby(enumerate(stops, 1), lambda numbered: numbered[1].street)]


def _marks_legend(flow: Flow, words: Words, names: Names) -> None:
    """What the codes of the locked facts mean; only the commission sees it."""
    say = words.say
    habits = ", ".join(f"{letter} {say(option.label)}" for letter, option in zip(LETTERS, HABITS, strict=False))
    fields = named(ACT, names).fields
    described = [fields[name] for name in ("injuries", "violence_signs", "s11", "s12", "s15")]
    meanings = [f"{each.code} — {say(each.label)}" for each in described[:2]]
    meanings.append(f"9.6 — {say(fields['habits'].label)}: {habits}")
    meanings += [f"{each.code} — {say(each.label)}" for each in described[2:]]
    flow.section(say(T("Meaning of the service marks (the family does not see this)")), 24)
    flow.gap(0.8)
    flow.text("; ".join(meanings) + ".", CELL)
    flow.text(say(T("In danger: leave, call 102 or 112, then tell the chair.")), CELL_STRONG)


def raid_pack(raid: RaidOnPaper, stops: Sequence[Stop], families: Iterable[FamilyOnPaper], words: Words, school: School,
              progress: Progress = unwatched, names: Names = ()) -> bytes:  # fmt: skip
    """The route list and one prefilled form a family in one PDF, ready to be printed at once."""
    route = _route(raid, stops, words, school, names)
    copies = (prepared(family, words, school, names) for family in families)
    title = _raid_file(raid)
    return print_copies(copies, title, len(stops), progress, before=lambda canvas: draw_pages(canvas, route.finished()))


@dataclass(frozen=True)
class RaidResult:
    """How one visit of a raid ended."""

    family: str
    address: str
    outcome: str | None  # code of OUTCOMES
    conclusion: str = ""  # in words of the paper's language
    measures: str = ""
    act_number: str = ""


def raid_note(raid: RaidOnPaper, results: Sequence[RaidResult], violations: str, measures: str, summary: str, words: Words,
              school: School, approved_by: tuple[str, str] = ("", ""), *, by_name: bool = False) -> bytes:  # fmt: skip
    """The summary note (маалымкат): counts by outcome, what was found, measures; families by name only when asked for."""
    say = words.say
    number = _raid_name(raid, words)
    flow = Flow(_frame(school, words, T("Confidential: service document."), number), words)
    if approved_by[0]:
        flow.approval((say(T("APPROVED", "block")), approved_by[0], approved_by[1]))
    title = T("Note on the results of raid No. {number}", number=raid.number)
    flow.title(say(title if raid.number else T("Note on the results of the raid")))
    for line in _about(raid, [], words)[:-1]:
        flow.text(line)
    flow.gap(3)
    counts = [(say(option.label), sum(result.outcome == option.code for result in results)) for option in OUTCOMES]
    counts.append((say(T("not visited yet")), sum(result.outcome is None for result in results)))
    rows: list[Sequence[Cell | str]] = [[text, Cell(str(count) if count else UNKNOWN, side=Side.RIGHT)] for text, count in counts]
    rows.append([Cell(say(T("Families on the list")), strong=True), Cell(str(len(results)), strong=True, side=Side.RIGHT)])
    flow.section(say(T("1. How the visits ended")), 20)
    flow.table([], rows, [150, 30])
    for title, text in (
        (T("2. What was found"), violations),
        (T("3. Measures taken"), measures),
        (T("4. Conclusions and proposals"), summary),
    ):
        flow.gap(3)
        flow.section(say(title), 12)
        flow.gap(1)
        if text:
            flow.text(text)
        else:
            flow.lines(2)
    if by_name:
        flow.gap(3)
        flow.section(say(T("5. By families")), 20)
        head = ["№", say(T("Family", "route")), say(T("Address", "note")), say(T("Outcome", "note")), say(T("Act No.", "paper")),
                say(T("Conclusion, measures", "note"))]  # fmt: skip
        flow.table(head, [_result_row(index, result, words) for index, result in enumerate(results, 1)], [8, 36, 42, 28, 24, 42])
    flow.gap(4)
    roles = [T("Chair", "signature") if row.get("role") == "chair" else T("Member", "signature") for row in raid.commission]
    flow.signatures([(_post(say(role), row), str(row["name"]), "") for role, row in zip(roles, raid.commission, strict=True)])
    return flow.pdf(_raid_file(raid))


def _result_row(index: int, result: RaidResult, words: Words) -> list[Cell | str]:
    outcome = next((words.say(option.label) for option in OUTCOMES if option.code == result.outcome), UNKNOWN)
    found = "; ".join(part for part in (result.conclusion, result.measures) if part) or UNKNOWN
    return [str(index), Cell(result.family, strong=True), result.address or UNKNOWN, outcome, result.act_number or UNKNOWN, found]
