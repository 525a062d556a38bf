"""Papers: 300 prefilled visit forms from the description, against the same marks written out by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.places import translations
from sppk_desktop.core.words import Words
from sppk_desktop.features.visits.documents import FamilyOnPaper, School, prepared
from sppk_desktop.reports import fonts
from sppk_desktop.reports.form_copy import CopyPages, print_copies
from sppk_desktop.reports.marks import MM, Box, Line, Page, Side, Text
from tools.bench.measure import Figure, in_turn

FORMS = 300
_HEIGHT = 297 * MM


def figures(folder: Path) -> Iterator[Figure]:
    """The pack of a large raid; nothing is written to disk."""
    words, school = Words.read(translations(), "ky"), School("№ 95 мектеп-гимназиясы", "Бишкек ш.", "2026/27")
    families = [_family(number) for number in range(FORMS)]

    def ours() -> bytes:
        return print_copies([prepared(family, words, school) for family in families], "SPPK")

    papers = [prepared(family, words, school) for family in families]
    static = papers[0][0].pages
    added = [CopyPages(paper, copy).pages for paper, copy in papers]

    def by_hand() -> bytes:
        sheet = _Sheet()
        for pages in added:
            for number, page in enumerate(pages):
                sheet.page(static[number], page)
        return sheet.saved()

    def by_hand_sharing() -> bytes:
        sheet = _Sheet()
        for pages in added:
            for number, page in enumerate(pages):
                sheet.page(static[number], page, shared=f"static-{number}")
        return sheet.saved()

    mine, hand, sharing = in_turn([ours, by_hand, by_hand_sharing], rounds=3)
    how = (
        f"{FORMS} forms, {2 * FORMS} pages: {mine:.2f} s; the same marks as plain reportlab calls, positions known: {hand:.2f} s"
    )
    yield Figure("300 prefilled visit forms / the same written out by hand", mine / hand, 1.5, how)
    how = f"{mine:.2f} s; by hand, the unchanging part of the page drawn once and referred to: {sharing:.2f} s"
    yield Figure("300 prefilled visit forms / written out by hand, sharing the page", mine / sharing, 0, how)


class _Sheet:
    """A PDF written with plain reportlab calls, as one would by hand: no description, no measuring."""

    def __init__(self) -> None:
        fonts.ready()
        from reportlab.pdfgen.canvas import Canvas

        self.bytes = BytesIO()
        self.canvas = Canvas(self.bytes, pagesize=(210 * MM, _HEIGHT), pageCompression=1)
        self.known: set[str] = set()

    def page(self, static: Page, added: Page, shared: str = "") -> None:
        """One page."""
        if not shared:
            self.marks(static.marks)
        else:
            if shared not in self.known:
                self.canvas.beginForm(shared, 0, 0, 210 * MM, _HEIGHT)
                self.marks(static.marks)
                self.canvas.endForm()
                self.known.add(shared)
            self.canvas.doForm(shared)
        self.marks(added.marks)
        self.canvas.showPage()

    def marks(self, marks: Sequence[Any]) -> None:
        """The obvious call for each mark."""
        canvas = self.canvas
        for mark in marks:
            match mark:
                case Text():
                    canvas.setFont(mark.style.font, mark.style.size)
                    canvas.setFillGray(0)
                    x, y = mark.x * MM, _HEIGHT - mark.y * MM
                    if mark.side is Side.RIGHT:
                        canvas.drawRightString(x, y, mark.text)
                    elif mark.side is Side.CENTRE:
                        canvas.drawCentredString(x, y, mark.text)
                    else:
                        canvas.drawString(x, y, mark.text)
                case Line():
                    canvas.setLineWidth(mark.width)
                    canvas.line(mark.x1 * MM, _HEIGHT - mark.y1 * MM, mark.x2 * MM, _HEIGHT - mark.y2 * MM)
                case Box():
                    canvas.setLineWidth(mark.width)
                    canvas.setFillGray(1 - (mark.shade or 0))
                    y = _HEIGHT - (mark.y + mark.h) * MM
                    canvas.rect(mark.x * MM, y, mark.w * MM, mark.h * MM, fill=int(mark.shade is not None))
                case _:  # codes, ticks and triangles are paths either way
                    mark.draw(canvas, _HEIGHT)

    def saved(self) -> bytes:
        """The finished bytes."""
        self.canvas.save()
        return self.bytes.getvalue()


def _family(number: int) -> FamilyOnPaper:
    """An invented family with five members and a last visit."""
    name = f"Бекмуратов{'' if number % 2 else 'а'}"
    members = [
        {"name": f"Өмүрзакова Чынара Сүйүнбековна-{number}", "kinship": "апасы", "born": "14.03.1984", "education": "орто атайын",
         "work": f"сатуучу, 0700 12-34-{number % 90 + 10}"},
        {"name": f"{name} Үсөн Эркинбекович", "kinship": "атасы", "born": "02.11.1980", "work": "Россия (мигрант)"},
        {"name": f"{name} Нурсултан Үсөнович", "kinship": "уулу", "born": "21.09.2013", "education": "7Б", "pupil_id": 1},
        {"name": f"{name} Айгөзөл Үсөн кызы", "kinship": "кызы", "born": "05.05.2017", "education": "3А", "pupil_id": 2},
        {"name": "Сүйүнбекова Токтобүбү", "kinship": "таенеси", "born": "1953", "work": "пенсионер"},
    ]  # fmt: skip
    return FamilyOnPaper(
        code.with_check(f"{number:010}"), name, f"Ак-Өргө к/м, Токтоналиев көч., {number}",
        {"registered_address": f"Нарын обл., Ат-Башы р., Мектеп көч., {number}", "basis": "raid",
         "actual_address": f"Бишкек ш., Ак-Өргө к/м, Токтоналиев көч., {number} (кызыл дарбаза)", "purpose": "окуу шартын билүү"},
        members,
        [{"name": "Асанова Гүлмира Өмүрбековна", "post": "социалдык педагог", "role": "chair"},
         {"name": "Токтосунов Бакыт Жээнбекович", "post": "класс жетекчи"}],
        {"categories": ["B10", "B30", "C10"], "dwelling": "K12", "ownership": "rent", "rooms": 2, "area": 38.0, "people": 5,
         "building": "fair", "heating": "coal", "water": "yard", "hot_water": False, "toilet": "yard", "bath": False,
         "light": True, "sanitary": "fair", "own_room": "corner", "bed": "shared", "desk": "plain", "supplies": "short",
         "clothes": "partly", "food": "enough", "appearance": "таза кийинген", "relations": "calm", "parenting": "caring",
         "study_control": "sometimes", "school_link": "called", "raised_by": ["mother", "grandmother"],
         "leisure": "футбол", "s01": "1"},
        [{"source": "айлык (апасы)", "monthly": 18000}],
        date(2026, 4, 14),
    )  # fmt: skip
