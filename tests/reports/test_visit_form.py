"""The visit form on paper: it fits, can be written on by hand, hides what must be hidden, and cuts nobody's name."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from io import BytesIO
from itertools import combinations

import pytest
from pypdf import PdfReader

from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.core.screens import Layout, Rows, RowsLayout
from sppk_desktop.features.visits.act import ACT, PAPER_CATEGORIES
from sppk_desktop.features.visits.documents import (
    RaidOnPaper,
    Stop,
    blank_act,
    form_problems,
    prefilled_act,
    prepared,
    raid_pack,
)
from sppk_desktop.reports.blank_form import FormPaper
from sppk_desktop.reports.form_copy import CopyPages, print_copies
from sppk_desktop.reports.form_grid import BAR, HAND, LEFT, RIGHT
from sppk_desktop.reports.marks import Box, Line, Style, Text, Tick, Triangle, break_lines
from sppk_desktop.reports.protect import with_password
from tests.reports.papers import (
    CODE,
    COMMISSION,
    KNOWN,
    LAST,
    LOCKED,
    LONG_NAMES,
    MEMBERS,
    SCHOOL,
    TWELVE,
    WORDS,
    boxes_of,
    family,
    pages_of,
    text_of,
)  # fmt: skip

BOTH = pytest.mark.parametrize("language", ["ky", "ru"])
EITHER = pytest.mark.parametrize("recalls", [False, True], ids=["blank", "prefilled"])


def paper(language: str, recalls: bool) -> FormPaper:
    return prepared(family(last=LAST if recalls else {}), WORDS[language], SCHOOL)[0]


def copied(language: str = "ky", **changed: object) -> CopyPages:
    return CopyPages(*prepared(family(**changed), WORDS[language], SCHOOL))


def texts(pages: CopyPages) -> list[str]:
    return [mark.text for page in pages.pages for mark in page.marks if isinstance(mark, Text)]


@BOTH
def test_the_whole_act_fits_on_two_pages(language: str):
    assert form_problems(WORDS[language], SCHOOL) == []
    for pdf in (blank_act(CODE, WORDS[language], SCHOOL), prefilled_act(family(), WORDS[language], SCHOOL)):
        sizes = {tuple(round(float(side), 1) for side in page.mediabox[2:]) for page in PdfReader(BytesIO(pdf)).pages}
        assert (pages_of(pdf), sizes) == (2, {(595.3, 841.9)})


@BOTH
@EITHER
def test_no_two_texts_touch_and_none_leaves_the_page(language: str, recalls: bool):
    form = paper(language, recalls)
    added = CopyPages(*prepared(family(last=LAST if recalls else {}), WORDS[language], SCHOOL))
    assert added.problems == []
    for static, page in zip(form.pages, added.pages, strict=True):
        boxes = [*boxes_of(static), *boxes_of(page)]
        for left, top, right, bottom, text in boxes:
            assert left >= LEFT - 0.01, text
            assert right <= RIGHT + 0.05, text
            assert top >= 9, text
            assert bottom <= 297 - 5.5, text
        for one, other in combinations(boxes, 2):
            apart = (
                one[2] <= other[0] + 0.05 or other[2] <= one[0] + 0.05 or one[3] <= other[1] + 0.05 or other[3] <= one[1] + 0.05
            )
            assert apart, (one, other)


@BOTH
@EITHER
def test_there_are_eight_millimetres_above_every_line_to_write_on(language: str, recalls: bool):
    form = paper(language, recalls)
    places = [place for places in form.lines.values() for place in places if not recalls or place.y not in _typed_rows(form)]
    places += [place for places in form.signatures.values() for place in places]
    assert len(places) > 40
    small = set(form.lines["categories other"])
    for place in places:
        if place in small:
            continue
        page = form.pages[place.page]
        edges = [mark.y1 for mark in page.marks if isinstance(mark, Line) and _over(mark.x1, mark.x2, place)]
        edges += [mark.y + mark.h for mark in page.marks if isinstance(mark, Box) and _over(mark.x, mark.x + mark.w, place)]
        above = [edge for edge in edges if edge < place.y - 0.05]
        assert not above or place.y - max(above) >= HAND - 0.01, (place, max(above))


def _typed_rows(form: FormPaper) -> set[float]:
    """Lines of a prefilled form that are typed, never written on: the commission."""
    return {place.y for place in form.lines.get("commission", [])}


def _over(x1: float, x2: float, place: object) -> bool:
    return x1 < place.x2 - 0.5 and x2 > place.x1 + 0.5  # type: ignore[attr-defined]


@EITHER
def test_an_empty_row_of_the_table_can_be_written_on(recalls: bool):
    zone = paper("ky", recalls).zones["members"]
    rows = 8 if not recalls else 7
    assert zone.bottom - zone.top >= rows * HAND


def test_five_members_leave_three_rows_for_the_pen():
    page = copied().pages[0]
    numbers = [mark.text for mark in page.marks if isinstance(mark, Text) and mark.text in "12345678" and mark.x < LEFT + 7]
    assert numbers == list("12345678")


def test_every_field_of_the_act_has_its_place_on_paper():
    form = paper("ky", False)
    set_by_hand = {"family_id", "raid_id", "sheet_code", "signed_at", "act_number", "planned_for", "cancelled", "cancel_reason"}
    placed = set(form.lines) | set(form.ticks)
    assert set(ACT.fields) - placed - set_by_hand == set()
    assert set(form.labels) >= set(ACT.fields) - set_by_hand - {"parent_signature"}
    for rows in (item for section in ACT.sections for item in section.items if isinstance(item, Rows)):
        assert rows.name in {*form.zones, *form.signatures} or all(f"{rows.name} {name}" in form.lines for name in rows.fields)


def test_every_answer_of_every_field_has_a_box():
    form = paper("ru", False)
    for name, each in ACT.fields.items():
        if each.kind in (Kind.CHOICE, Kind.CHOICES) and name != "parent_signature":
            assert set(form.ticks[name]) == {option.code for option in each.options}, name
        if each.kind is Kind.YES_NO and name in form.ticks:
            assert set(form.ticks[name]) == {"yes", "no"}
    codes = {" ".join(codes) for codes, _ in PAPER_CATEGORIES}
    assert set(form.ticks["categories"]) == codes | {"other"}


def test_a_prefilled_form_ticks_nothing_the_commission_must_observe():
    only_last = copied(known={}, members=[{**row, "lives_here": True, "at_home": False} for row in MEMBERS])
    assert not [mark for page in only_last.pages for mark in page.marks if isinstance(mark, Tick)]
    pointed = [mark for page in only_last.pages for mark in page.marks if isinstance(mark, Triangle)]
    assert len(pointed) > 25


def test_what_the_register_says_of_a_member_is_pointed_at_and_not_ticked():
    told = copied(known={}, members=[{**MEMBERS[0], "lives_here": True}])
    untold = copied(known={}, members=[MEMBERS[0]])
    more = [mark for mark in told.pages[0].marks if mark not in untold.pages[0].marks]
    assert [(type(mark), mark.width) for mark in more] == [(Line, 1.3)]


def test_what_is_known_before_the_visit_is_typed_and_ticked():
    pages = copied()
    ticks = [mark for mark in pages.pages[0].marks if isinstance(mark, Tick)]
    box = pages.paper.ticks["basis"]["raid"]
    assert [(mark.x, mark.y) for mark in ticks] == [(box.x, box.y)]
    assert KNOWN["registered_address"] in texts(pages)


@BOTH
def test_locked_facts_are_never_prefilled(language: str):
    with_locked = copied(language, last={**LAST, **LOCKED})
    without = copied(language)
    assert [page.marks for page in with_locked.pages] == [page.marks for page in without.pages]
    known = copied(language, known={**KNOWN, **LOCKED})
    assert [page.marks for page in known.pages] == [page.marks for page in without.pages]


@BOTH
def test_locked_facts_stand_on_the_form_as_codes_only(language: str):
    said = text_of(prefilled_act(family(last={**LAST, **LOCKED}), WORDS[language], SCHOOL)).casefold()
    for word in ("зомбулук", "жаракат", "ичкилик", "катаал", "насили", "травм", "алкогол", "наркот", "жесток"):
        assert word not in said
    for each in ("7.7 т", "9.1 з", "s11", "s12", "s15"):
        assert each in said


def test_a_long_name_is_broken_at_spaces_and_hyphens_and_never_cut():
    pages = copied(members=TWELVE)
    assert pages.problems == []
    set_text = " ".join(texts(pages)).replace("- ", "-")
    for row in TWELVE:
        assert str(row["name"]) in set_text


@pytest.mark.parametrize("width", [20.0, 35.0, 53.0])
@pytest.mark.parametrize("name", LONG_NAMES)
def test_lines_joined_again_give_the_whole_name(name: str, width: float):
    lines = break_lines(name, Style(9), width)
    assert all(Style(9).width(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == name.replace(" ", "")


def test_a_word_that_can_be_broken_nowhere_is_not_lost():
    assert "".join(break_lines("ы" * 200, Style(9), 30)) == "ы" * 200


@BOTH
def test_twelve_members_go_on_to_a_third_sheet_with_lines_and_signatures(language: str):
    pdf = prefilled_act(family(members=TWELVE), WORDS[language], SCHOOL)
    assert pages_of(pdf) == 3
    third = PdfReader(BytesIO(pdf)).pages[2].extract_text()
    assert "Айгүл-10" in " ".join(third.split())
    pages = copied(language, members=TWELVE)
    assert len([mark for mark in pages.pages[2].marks if isinstance(mark, Line) and mark.x2 - mark.x1 > 180]) > 8


def test_forty_members_and_six_signers_still_fit_somewhere():
    crowd = [{"name": f"{LONG_NAMES[n % 2]} {n}"} for n in range(40)]
    pages = copied(members=crowd, commission=COMMISSION * 2)
    assert pages.problems == []
    said = " ".join(texts(pages))
    assert all(f" {n} " in f"{said} " for n in range(40))
    assert said.count("Мамытова Жылдыз Кубанычбековна, педагог-психолог") == 2


@BOTH
@EITHER
@pytest.mark.parametrize("count", [4, 6])
def test_a_commission_of_four_and_of_six_signs_on_the_two_pages(language: str, recalls: bool, count: int):
    commission = [{**COMMISSION[n % 3], "name": f"{LONG_NAMES[n % 2]} {n}"} for n in range(count)]
    form, copy = prepared(family(commission=commission, last=LAST if recalls else {}), WORDS[language], SCHOOL)
    pages = CopyPages(form, copy)
    assert form.problems == []
    assert pages.problems == []
    assert len(pages.pages) == 2
    said = " ".join(texts(pages))
    assert all(f" {n}, " in said for n in range(count))
    places = form.signatures["commission"]
    assert all(other.y - one.y >= HAND - 0.01 for one, other in zip(places, places[2:], strict=False))
    boxes = [*boxes_of(form.pages[1]), *boxes_of(pages.pages[1])]
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] + 0.05 or other[2] <= one[0] + 0.05 or one[3] <= other[1] + 0.05 or other[3] <= one[1] + 0.05
        assert apart, (one, other)


@BOTH
def test_a_hand_whose_name_and_post_find_no_room_stands_whole_on_a_continuation_sheet(language: str):
    post = "райондук администрациянын балдарды жана үй-бүлөнү коргоо бөлүмүнүн жетектөөчү адиси, комиссиянын жооптуу катчысы"
    commission = [{**COMMISSION[n % 3], "name": f"{LONG_NAMES[n % 2]} {n}", "post": f"{post}, {n}-участок"} for n in range(8)]
    form, copy = prepared(family(commission=commission, last=LAST), WORDS[language], SCHOOL)
    pages = CopyPages(form, copy)
    assert pages.problems == []
    boxes = [*boxes_of(form.pages[1]), *boxes_of(pages.pages[1])]
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] + 0.05 or other[2] <= one[0] + 0.05 or one[3] <= other[1] + 0.05 or other[3] <= one[1] + 0.05
        assert apart, (one, other)
    said = " ".join(texts(pages))
    assert all(f"{n}-участок" in said for n in range(8))


def test_a_text_too_long_for_its_line_goes_whole_to_the_continuation_sheet():
    purpose, appearance = "окуу шартын билүү жана көмөк көрсөтүү " * 12, "таза кийинген " * 40
    pages = copied(known={**KNOWN, "purpose": purpose}, last={**LAST, "appearance": appearance})
    assert pages.problems == []
    assert len(pages.pages) == 3
    said = " ".join(mark.text for mark in pages.pages[2].marks if isinstance(mark, Text))
    assert purpose.strip() in said
    assert appearance.strip() in said


def test_a_very_long_text_takes_as_many_sheets_as_it_needs():
    story = " ".join(f"сөз{n}" for n in range(3000))
    pages = copied(known={**KNOWN, "purpose": story})
    said = " ".join(mark.text for page in pages.pages for mark in page.marks if isinstance(mark, Text))
    assert pages.problems == []
    assert all(f"сөз{n}" in said for n in range(3000))


@EITHER
def test_a_laser_printer_can_print_it(recalls: bool):
    form = paper("ky", recalls)
    for page in [*form.pages, *copied().pages]:
        for mark in page.marks:
            if isinstance(mark, Box):
                assert mark.shade is None or mark.shade <= 0.07
            if isinstance(mark, Line):
                assert mark.width >= 0.3
            if isinstance(mark, Text):
                assert mark.style.black == 1.0
                assert mark.style.size >= 6.4


def test_the_quiet_margin_of_the_code_stays_white():
    form, added = paper("ky", True), copied()
    for static, page in zip(form.pages, added.pages, strict=True):
        for left, top, right, bottom, text in [*boxes_of(static), *boxes_of(page)]:
            assert right <= RIGHT - 19 - 1.9 or top >= 28 + 1.9 or bottom <= 7, (left, text)
        for mark in static.marks:
            if isinstance(mark, Box) and mark.h > BAR - 0.1:
                assert mark.y >= 30 - 0.05


def test_the_file_says_a_number_and_no_name():
    reader = PdfReader(BytesIO(prefilled_act(family(), WORDS["ky"], SCHOOL)))
    said = str(dict(reader.metadata or {}))
    assert code.grouped(CODE).replace(" ", "-") in said
    assert "Бекмуратов" not in said
    assert "Токтоналиев" not in said


def test_all_fonts_are_embedded_and_no_helvetica_is_named():
    reader = PdfReader(BytesIO(prefilled_act(family(), WORDS["ky"], SCHOOL)))
    seen = []
    for index in range(1, len(reader.xref[0]) + 1):
        each = reader.get_object(index)
        if isinstance(each, dict) and each.get("/Type") == "/Font":
            seen.append(each)
            assert "/FontFile2" in each["/FontDescriptor"].get_object()
    assert seen
    assert b"Helvetica" not in prefilled_act(family(), WORDS["ky"], SCHOOL)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")
def test_other_programs_read_exact_kyrgyz_from_it():
    pdf = prefilled_act(family(), WORDS["ky"], SCHOOL)
    said = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    for exact in (
        "Өмүрзакова Чынара Сүйүнбековна",
        "Ача-Кайыңды",
        "Үй-бүлөнүн турак жай-турмуш шарттарын",
        "№ 95 мектеп-гимназиясы",
    ):
        assert exact in said


def test_a_password_protects_the_file_and_opens_it():
    pdf = with_password(prefilled_act(family(), WORDS["ky"], SCHOOL), "Көлөч-2026")
    reader = PdfReader(BytesIO(pdf))
    assert reader.is_encrypted
    assert not reader.decrypt("wrong")
    assert reader.decrypt("Көлөч-2026")
    assert len(reader.pages) == 2
    assert "Бекмуратов".encode("utf-16-be") not in pdf


def test_every_page_of_a_copy_carries_its_own_code():
    pages = copied(members=TWELVE)
    said = [pages.copy.scan(number) for number in (1, 2, 3)]
    assert said == [code.qr_text(CODE, number) for number in (1, 2, 3)]
    assert len(set(said)) == 3


STOPS = [Stop("Ак-Өргө · Манас көч.", str(n), "Жээнбеков", "9А", None, code.with_check(f"{n:010}")) for n in range(1, 6)]


@BOTH
def test_a_raid_pack_is_the_route_and_one_form_for_each_family(language: str):
    raid, told = RaidOnPaper("12", date(2026, 11, 27), commission=COMMISSION, code=CODE), []
    families = [family(code=stop.code) for stop in STOPS]
    pdf = raid_pack(raid, STOPS, families, WORDS[language], SCHOOL, lambda done, total: told.append((done, total)))
    assert pages_of(pdf) == 1 + 2 * len(STOPS)
    assert told == [(done, 5) for done in range(6)]


def test_a_raid_pack_can_be_stopped():
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        raid_pack(RaidOnPaper("12", date(2026, 11, 27)), STOPS, [family()] * 5, WORDS["ky"], SCHOOL, stop)


def test_forms_of_different_languages_and_kinds_do_not_mix_in_one_file():
    copies = [prepared(family(last=last), WORDS[language], SCHOOL) for language in WORDS for last in (LAST, {})]
    reader = PdfReader(BytesIO(print_copies(copies, "x")))
    firsts = [" ".join(reader.pages[index].extract_text().split()) for index in (0, 2, 4, 6)]
    assert ["ошол" in said or "то же" in said for said in firsts] == [True, False, True, False]
    assert ["Турак жайы" in said for said in firsts] == [True, True, False, False]


def test_papers_cost_a_start_nothing():
    """reportlab and pypdf are imported when the first paper is made, not when the program starts."""
    asked = "import sys; import sppk_desktop.features.visits.documents; print({'reportlab', 'pypdf'} & set(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, check=True, text=True, env=os.environ | {"PYTHONPATH": "src"}
    )
    assert said.stdout.strip() == "set()"


def test_the_layouts_of_the_description_are_all_used():
    assert {section.layout for section in ACT.sections} == set(Layout)
    assert {item.layout for section in ACT.sections for item in section.items if isinstance(item, Rows)} == set(RowsLayout)
    assert MEMBERS
