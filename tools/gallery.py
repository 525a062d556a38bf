"""Shows every piece of the windows' kit with invented data, for looking at: `python tools/gallery.py FOLDER [ky|ru ...]`.

Run it offscreen with a pinned font file:
    QT_QPA_PLATFORM=offscreen QT_FONT_DPI=96 FONTCONFIG_FILE=resources/fonts/fonts.conf python tools/gallery.py /tmp/gallery
QT_SCALE_FACTOR=1.25 or 2 shows it magnified on a screen of 1366×768.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QScrollArea, QWidget

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.cards import Card, CardTab, Fact, FactGroup, Header, Moment
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.visits.entry import ENTRY
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.cards import CardView
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.editors import editor_for
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.form.line import FormLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed, EmptyState, Message, MessageBar, UndoBar
from sppk_desktop.ui.parts import button, column, frame, label, row
from sppk_desktop.ui.shell import Shell, Tab
from sppk_desktop.ui.table import ListView
from tests.conftest import school_schema

TODAY = date(2026, 11, 23)
NAMES = """Абдыкеримов Өнөрбек Бакытович|7А|12.03.2013|Ынтымак көч., 14|careful:Тобокелдик
Асанов Өнөрбек Талантович|2Б|04.07.2018|Манас көч., 27|
Бекмурзаева Айпери Өнөрбековна|9В|21.11.2011|Ала-Тоо көч., 8|info:Жарым жетим
Жолдошев Нурислам Өнөрбекович|4А|30.01.2016|Чүй көч., 112|neutral:Көп балалуу
Жолдошева Каныкей Өнөрбековна|6А|15.09.2014|Чүй көч., 112|neutral:Көп балалуу,info:Мигрант,careful:Тобокелдик
Касымалиев Өнөрбек|1Г|08.12.2019|Токтогул көч., 5|info:Мигрант
Мамбетова Гүлнур Өнөрбек кызы|11А|02.05.2009|Манас көч., 90|
Орозов Өнөрбек Улукбекович|8Б|19.06.2012|Байтик көч., 3|danger:Эсепте
Өнөрбек кызы Айгүл|3Г|27.02.2017|Токтогул көч., 77|
Өнөрбек уулу Алинур|5А|11.10.2015|Абай көч., 41|neutral:Аз камсыз
Өнөрбек уулу Алихан|5А|11.10.2015|Абай көч., 41|neutral:Аз камсыз
Өнөрбекова Сезим Рустамовна|10Б|06.04.2010|Ала-Тоо көч., 51|
Сыдыков Өнөрбек Эмилович|7В|23.08.2013|Ибраимов көч., 19|
Үсөнов Дастан Өнөрбекович|12А|17.01.2009|Киров көч., 6|
Токтосунова Бермет Азаматовна|5Б|17.01.2016|Киров көч., 8|""".splitlines()


class InventedRows:
    """A row source over a list."""

    columns = (
        Column("klass", T("Class"), "class", 5),
        Column("name", T("Full name"), Kind.TEXT, 30, marks_hits=True),
        Column("born", T("Birth date"), Kind.DATE, 10),
        Column("address", T("Address"), Kind.TEXT, 18, rank=2),
        Column("chips", T("Category"), "chips", 14, rank=1),
    )
    filters = (
        Filter("klass", T("Class"), lambda _: [Choice("7А", "7А"), Choice("5А", "5А")]),
        Filter("category", T("Category"), lambda _: [Choice("risk", "Тобокелдик")]),
        Filter("status", T("Status"), lambda _: [Choice("active", "окуйт")], start="active"),
    )

    def ids(self, session: object, request: Request) -> Sequence[int]:
        """Every name that holds every word."""
        words = search_fold(request.search).split()
        klass = request.filters.get("klass")
        found = [i for i, line in enumerate(NAMES, 1) if all(word in search_fold(line.split("|")[0]) for word in words)]
        return [i for i in found if klass in (None, NAMES[i - 1].split("|")[1])]

    def rows(self, session: object, ids: Sequence[int]) -> dict[int, tuple[object, ...]]:
        """Cells."""
        made = {}
        for id_ in ids:
            name, klass, born, address, chips = NAMES[id_ - 1].split("|")
            shown = [Chip(c.split(":")[1], Tone(c.split(":")[0])) for c in chips.split(",") if c]
            made[id_] = (klass, name, datetime.strptime(born, "%d.%m.%Y").date(), address, shown)
        return made


def card() -> Card:
    """The card of picture 01."""
    moments = (
        Moment(date(2026, 11, 27), "calendar", "Үйгө баруу мөөнөтү", "пландуу рейд · 4 күн калды", Tone.DONE),
        Moment(
            date(2026, 11, 18), "eye", "Байкоо: 12,0 балл, мурда 13,6", "начарлады: келиши, тамак-ашы · Асанова Г.", Tone.CAREFUL
        ),
        Moment(date(2026, 11, 11), "chat", "Апасы менен сүйлөшүү", "телефон · жумушу алмашты · Асанова Г.", Tone.INFO),
        Moment(date(2026, 10, 23), "house", "Үйгө баруу, акт № 41", "шарттар жарым-жартылай ылайыктуу · кол коюлган", Tone.DONE),
        Moment(date(2026, 10, 20), "flag", "Көзөмөлгө алынды", "педкеңештин № 3 протоколу · себеби: сабак калтыруу", Tone.DANGER),
        Moment(date(2026, 9, 15), "document", "7Ага өткөрүлдү", "2026–2027-окуу жылы"),
    )
    facts = (Fact(T("Phone"), "0555 01-23-45"), Fact(T("Birth date"), "12.03.2013"), Fact(T("Full name"), None))
    return Card(
        Header("pupil", 1, "ӨА", "Абдыкеримов Өнөрбек Бакытович", ("7А", "эркек бала", "12.03.2013, 13 жаш", "ПИН 2120…0417"),
               (Chip("Тобокелдик тобу", Tone.CAREFUL), Chip("Толук эмес үй-бүлө"), Chip("Көзөмөлдө", Tone.INFO))),
        (CardTab("family", T("Category"), (FactGroup("Абдыкеримова Нурзат, апасы", facts),)),
         CardTab("classes", T("Class"), (), T("Nothing here yet"))),
        moments,
    )  # fmt: skip


def states(kit: Kit) -> QWidget:
    """Picture 09."""
    px = kit.theme.px
    nothing = Deed("Үй-бүлөнү көзөмөлгө алуу", lambda: None)
    empty = frame(
        "panel",
        column(
            EmptyState(
                kit,
                "Азырынча байкоо жазыла элек",
                "Үй-бүлөнү көзөмөлгө алганда, ал ушул тизмеде чыгат.",
                "eye",
                nothing,
                deed_icon="plus",
            )
        ),
    )
    missing = frame(
        "panel",
        column(
            EmptyState(
                kit,
                "«сатыбек» боюнча эч нерсе табылган жок",
                "Класс чыпкасы 7А болуп турат. Башка класстарда 3 окуучу бар.",
                "",
                Deed("Чыпканы тазалоо", lambda: None),
                "outlined",
                "close",
            )
        ),
    )
    messages = [
        Message("Көчүрмө жазылган жок: флешкада орун жетпейт.",
                "180 МБ керек, 42 МБ бош. Маалыматыңыз өзгөргөн жок. Флешкадан орун бошотуңуз же башкасын сайыңыз.", "danger",
                (Deed("Башка флешка", lambda: None), Deed("Кайра аракет", lambda: None))),
        Message("Ата-эненин макулдугу катталган эмес.", "Изилдөөнү улантуу үчүн макулдукту каттаңыз же себебин жазыңыз.",
                "careful", (Deed("Каттоо", lambda: None), Deed("Себебин жазуу", lambda: None))),
        Message("Көчүрмө түзүлдү жана текшерилди.",
                "412 МБ, KINGSTON флешкасы, 23.11.2026, 16:40. Эми флешканы чыгарсаңыз болот.", "done"),
    ]  # fmt: skip
    field = replace(ENTRY.fields["visited_on"], label=T("Birth date"))
    editor = editor_for(field, kit)
    line = FormLine(kit, None, T("Birth date"), [editor])
    editor.set_value("31.02.2013")
    editor.line.editingFinished.emit()
    bar = QProgressBar(textVisible=False)
    bar.setRange(0, 300)
    bar.setValue(126)
    progress = frame(
        "panel",
        column(
            row(label(kit, "Баруу формалары даярдалууда", "bold"), None, label(kit, "300дөн 126сы", "muted")),
            row(bar, button(kit, "Токтотуу")),
            margins=(14, 8, 14, 8),
        ),
    )
    focus = button(kit, "Фокустагы баскыч")
    focus.setObjectName("focus")
    looks = [("Кол коюу…", "primary", ""), ("Алдын ала көрүү", "outlined", "printer")]
    buttons = row(*[button(kit, text, None, look, icon) for text, look, icon in looks], focus,
                  button(kit, "Импорттоо", None, "text"), button(kit, "Өчүрүү", None, "danger"), None,
                  ChipLine(kit, (Chip("Долбоор"), Chip("Көзөмөлдө", Tone.INFO), Chip("Тобокелдик", Tone.CAREFUL),
                                 Chip("Өтүп кетти", Tone.DANGER), Chip("Аткарылды", Tone.DONE))),
                  margins=(14, 8, 14, 8))  # fmt: skip
    undo = UndoBar(kit)
    undo.offer("Касымалиев Өнөрбек тизмеден өчүрүлдү.", lambda: None)
    page = QWidget()
    page.setProperty("ground", "page")
    top = row(empty, missing, gap=px(12))
    bars = [MessageBar(kit, message) for message in messages]
    page.setLayout(column(top, *bars, frame("panel", column(line)), progress, frame("panel", buttons), undo, gap=px(8)))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


def form_page(shell: Shell) -> FormView:
    """Picture 03."""
    form = FormView(shell, ENTRY, screen="gallery")
    form.open_for(None, {"dwelling": "house", "rooms": 2, "area": 38.5, "people": 5, "heating": "coal", "visited_on": TODAY})
    return form


def main(folder: Path, languages: Sequence[str]) -> None:
    """Write the pictures."""
    app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    size = (round(1366 / scale), round(768 / scale))
    with tempfile.TemporaryDirectory() as place:
        owner = NewAccount("Асанова Г.", frozenset({Role.SOCIAL}))
        store, _ = Vault.create(Path(place) / "vault", owner, "тоо-суу 47 чынар", school_schema(), kdf=FLOOR)
        with store:
            for language in languages:
                for look in ("light", "dark"):
                    preferences = Preferences(Path(place) / "p.json", language, look, int(os.environ.get("PERCENT", "100")))
                    kit = Kit.make(app, Words.read(translations(), language), preferences)
                    shoot(kit, store, size, lambda name: folder / f"{name}-{language}-{look}-{round(scale * 100)}.png")
                    kit.close()
                    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shoot(kit: Kit, store: Store, size: tuple[int, int], path: Callable[[str], Path]) -> None:
    """Every page once."""

    def people(desk: Shell) -> QWidget:
        page = QWidget()
        view = ListView(desk, InventedRows(), "gallery", count=T("{n} pupils"))
        view.set_actions(button(kit, "Импорттоо", None, "text"), button(kit, "Жаңы окуучу", None, "outlined", "plus"))
        shown = CardView(kit, lambda: TODAY, lambda kind, id_: None)
        shown.show_card(card())
        shown.set_actions(button(kit, "Картаны ачуу"), None, button(kit, "Үйгө баруу", None, "primary", "house"))
        shown.setFixedWidth(kit.theme.px(480 if size[0] > 1100 else 370))
        page.setLayout(row(view, shown, gap=kit.theme.px(12)))
        shown.setVisible(size[0] > 800)
        view.search.setText("онорбек")
        page.view = view
        return page

    def visit(desk: Shell) -> QWidget:
        page = QWidget()
        form = form_page(desk)
        bar = ActionBar(
            kit, (("1–5", T("answer")), ("0", T("not looked at")), ("Enter", T("next")), ("Ctrl ↓", T("next section")))
        )
        bar.set_buttons(
            button(kit, T("Close"), None, "text"),
            button(kit, "Алдын ала көрүү", None, "outlined", "printer"),
            button(kit, "Кол коюу…", None, "primary"),
        )
        bar.say_draft(datetime(2026, 11, 23, 15, 24))
        page.setLayout(column(form, bar, gap=8))
        page.form = form
        return page

    tabs = [
        Tab("today", T("Today"), "calendar", lambda desk: states(kit)),
        Tab("people", T("Pupils"), "people", people),
        Tab("plan", T("Annual plan"), "plan", visit),
        *[Tab(key, title, "document", visit) for key, title in (("passport", T("Social passport")), ("diary", T("Family diary")),
          ("psy", T("Psychodiagnostics")), ("journals", T("Journals")), ("reports", T("Reports")))],
    ]  # fmt: skip
    shell = Shell(kit, store, tabs, today=lambda: TODAY)
    shell.resize(*size)
    shell.status.set_backup("Камдык көчүрмө: кечээ 16:40, текшерилген", "done")
    shell.status.set_facts(("№ 12 орто мектеп", "2026–2027-окуу жылы", "1 012 окуучу"))
    shell.show()
    shell.activateWindow()

    def grab(name: str) -> None:
        for _ in range(30):
            QApplication.processEvents()
        print(name, QApplication.focusWidget(), QApplication.activeWindow() is shell)
        shell.grab().save(str(path(name)))

    shell.findChild(QWidget, "focus").setFocus()
    grab("09-states")
    page = shell.show_tab("people")
    page.view.search.setFocus()
    page.view._rested()
    grab("01-pupils")
    page = shell.show_tab("plan")
    form: FormView = page.form
    form.set_last(
        {"dwelling": "house", "heating": "coal", "ownership": "өздүк эле"}, date(2026, 10, 23), {"ownership": "different"}
    )
    form.show_section(4)
    form.focus_field("hot_water")
    grab("03-visit")
    form.set_value(
        "members", [{"name": "Абдыкеримова Нурзат Сапаровна", "born": date(1984, 5, 2)}, {"name": "Абдыкеримов Өнөрбек"}, {}]
    )
    form.show_section(2)
    form.focus_first()
    grab("03-members")
    form.show_section(8)
    form.set_value("categories", ["x"])
    form.show_section(3)
    grab("03-categories")
    shell.curtain.draw()
    grab("curtain")
    shell.close()
    shell.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or ["ky", "ru"])
