"""The signed act, the route list, the note of a raid: every field told, frozen for good, nothing lost."""

from __future__ import annotations

import json
from datetime import date, time
from io import BytesIO

import pytest
from pypdf import PdfReader

from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.screens import Rows, RowsLayout
from sppk_desktop.features.visits.act import ACT
from sppk_desktop.features.visits.documents import (
    RaidOnPaper,
    RaidResult,
    Stop,
    act_story,
    completed_act,
    draft_act,
    freeze,
    raid_note,
    route_list,
)
from sppk_desktop.reports.paper import Frame
from sppk_desktop.reports.said import UNKNOWN
from sppk_desktop.reports.story import paper_of
from tests.reports.papers import CODE, COMMISSION, INCOMES, KNOWN, LAST, LOCKED, MEMBERS, SCHOOL, TWELVE, WORDS, pages_of, text_of

BOTH = pytest.mark.parametrize("language", ["ky", "ru"])
VALUES = {
    **LAST, **LOCKED, **KNOWN, "visited_on": date(2026, 11, 27), "visited_at": time(18, 40), "outcome": "examined",
    "conclusion_level": "partly", "conclusion": "Балага кароо бар, кышкы кийим жетишсиз.", "measures": ["watch", "material_help"],
    "next_visit": date(2027, 2, 26), "parent_signature": "refused", "refusal_reason": "макул эмес",
    "parent_name": "Өмүрзакова Ч. С.",
}  # fmt: skip
ROWS = {
    "members": [{**member, "lives_here": True, "at_home": None} for member in MEMBERS],
    "commission": [*COMMISSION[:2], {**COMMISSION[2], "signed": False, "not_signed_reason": "ооруп калды"}],
    "incomes": INCOMES,
    "recommendations": [{"what": "кышкы бут кийим", "who": "Асанова Г. Ө.", "due": date(2026, 12, 5)}],
}


def labels(catalogue: str, entry: str, language: str) -> str:
    return f"{catalogue}-{entry}-{language}"


def frozen() -> dict[str, object]:
    made = freeze(VALUES, ROWS, "2026/27-0148", CODE, SCHOOL, list(WORDS.values()), labels, {"sanitary": "жакшырды"})
    return json.loads(json.dumps(made))


@BOTH
def test_the_completed_act_tells_every_field(language: str):
    story = act_story(VALUES, ROWS, "2026/27-0148", WORDS[language], labels)
    told = {item["label"] for part in story["parts"] for item in part["items"] if "label" in item}
    for section in ACT.sections:
        for item in section.items:
            if isinstance(item, Rows):
                if item.layout is not RowsLayout.SIGNATURES:
                    assert WORDS[language].say(item.label) in {
                        each.get("title") for part in story["parts"] for each in part["items"]
                    }
                continue
            for name in (item,) if isinstance(item, str) else item.fields:
                assert WORDS[language].say(ACT.fields[name].label) in told


def test_what_nobody_looked_at_is_a_dash_and_never_a_no():
    story = act_story({}, {}, "", WORDS["ky"])
    values = {item["value"] for part in story["parts"] for item in part["items"] if "value" in item}
    assert values == {UNKNOWN}


def test_an_answer_of_none_of_them_is_not_a_dash():
    story = act_story({"measures": [], "injuries": False}, {}, "", WORDS["ky"])
    values = {item["label"]: item["value"] for part in story["parts"] for item in part["items"] if "label" in item}
    assert values[WORDS["ky"].say(ACT.fields["injuries"].label)] == "жок"
    assert values[WORDS["ky"].say(ACT.fields["measures"].label)] == "эч бири"


@BOTH
def test_the_frozen_act_prints_the_same_after_it_was_stored(language: str):
    said = text_of(completed_act(frozen(), WORDS[language]))
    assert "2026/27-0148" in said
    assert "Өмүрзакова Чынара" in said
    assert f"categories-B10-{language}" in said
    assert "макул эмес" in said
    assert "ооруп калды" in said
    assert code.grouped(CODE) in said


def test_the_frozen_act_does_not_need_the_form_any_more():
    """What was frozen is words: a later change of a label or of an option does not touch it."""
    content = frozen()
    content["stories"]["ky"]["parts"][3]["items"][0]["label"] = "Мурунку сөз"  # type: ignore[index]
    assert "Мурунку сөз" in text_of(completed_act(content, WORDS["ky"]))


@BOTH
def test_a_copy_for_the_family_shows_locked_facts_as_codes(language: str):
    full = text_of(completed_act(frozen(), WORDS[language])).casefold()
    family = text_of(completed_act(frozen(), WORDS[language], codes_only=True)).casefold()
    for word in {"ky": ("зомбулук", "жаракат", "ичкилик"), "ru": ("насили", "травм", "алкогол")}[language]:
        assert word in full
        assert word not in family
    assert "9.6" in family


def test_what_is_computed_is_told():
    said = text_of(completed_act(frozen(), WORDS["ky"])).replace("\u00a0", " ")
    assert "7,6" in said  # 38 m² for five
    assert "28 000 сом; бир адамга 5 600" in said
    assert "22 белгинин 5 каралган" in said


def test_corrections_stand_below_the_act_they_correct():
    addendum = {"on": date(2026, 12, 1), "reason": "ката кетиптир", "body": "Аянты 42 м²", "author": "Асанова Г. Ө."}
    plain, corrected = completed_act(frozen(), WORDS["ky"]), completed_act(frozen(), WORDS["ky"], [addendum])
    assert "Аянты 42 м²" in text_of(corrected)
    assert "Аянты 42 м²" not in text_of(plain)


@BOTH
def test_an_unsigned_act_says_that_it_is_a_draft(language: str):
    said = text_of(draft_act(act_story(VALUES, ROWS, "", WORDS[language]), CODE, WORDS[language], SCHOOL))
    assert {"ky": "ДОЛБООР", "ru": "ЧЕРНОВИК"}[language] in said


def test_a_long_act_flows_on_and_loses_nothing():
    opinion = " ".join(f"сөз{n}" for n in range(1500))
    rows = {**ROWS, "members": [{**member, "note": "эскертүү"} for member in TWELVE * 3]}
    story = act_story({**VALUES, "opinion": opinion}, rows, "2026/27-0148", WORDS["ky"])
    flow = paper_of(story, Frame("", "", "", ""), WORDS["ky"])
    said = " ".join(mark.text for page in flow.finished() for mark in page.marks if hasattr(mark, "text"))
    assert flow.problems == []
    assert all(f"сөз{n} " in f"{said} " for n in range(1500))
    for page in flow.pages:
        assert all(mark.y <= 291 for mark in page.marks if hasattr(mark, "text"))


STOPS = [Stop("Ак-Өргө · Манас көч.", "7", "Жээнбеков", "9А", date(2026, 4, 14), code.with_check("0000000001")),
         Stop("Ак-Өргө · Токтоналиев көч.", "41", "Бекмуратов", "7Б, 3А", None, CODE),
         Stop("", "", "Назарбеков", "", None, code.with_check("0000000002"))]  # fmt: skip
RAID = RaidOnPaper("12", date(2026, 11, 27), time(17, 30), "жылдык план, 4.3-пункт", "", COMMISSION, CODE)


@BOTH
def test_the_route_list_names_every_family_and_the_meaning_of_the_marks(language: str):
    said = text_of(route_list(RAID, STOPS, WORDS[language], SCHOOL))
    for each in ("Жээнбеков", "Бекмуратов", "Назарбеков", code.grouped(CODE), "17:30", "9.1 з", "102"):
        assert each in said
    assert {"ky": "зомбулук", "ru": "насили"}[language] in said.casefold()


def test_a_long_route_repeats_its_head_on_the_next_page():
    pdf = route_list(RAID, STOPS * 30, WORDS["ky"], SCHOOL)
    assert pages_of(pdf) > 2
    for page in list(PdfReader(BytesIO(pdf)).pages)[:-1]:
        assert "Үй-бүлө" in page.extract_text()


@BOTH
def test_the_note_of_a_raid_counts_every_outcome(language: str):
    results = [RaidResult("Жээнбеков", "Манас көч., 7", "examined"), RaidResult("Бекмуратов", "", "nobody_home"),
               RaidResult("Назарбеков", "", None)]  # fmt: skip
    bare = text_of(raid_note(RAID, results, "", "", "Жыйынтык", WORDS[language], SCHOOL, ("директор", "С. Т. Жумабаева")))
    assert "Жумабаева" in bare
    assert "Жыйынтык" in bare
    assert "Бекмуратов" not in bare
    assert "Бекмуратов" in text_of(raid_note(RAID, results, "", "", "", WORDS[language], SCHOOL, by_name=True))
