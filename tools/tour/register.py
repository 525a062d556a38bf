"""The second part: a class list comes in, a family is found, its form is printed, the visit is written down and signed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from sppk_desktop.reports.sheets import write_xlsx
from sppk_desktop.ui.editors.segments import Segments
from sppk_desktop.ui.imports import ImportPage
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.preview import Preview
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.visits.act_page import ActPage
from sppk_desktop.ui.visits.signing import Signing
from tools.tour.story import Story

HEADINGS = ("№", "Аты-жөнү", "Жынысы", "Туулган күнү", "ПИН", "Жашаган дареги", "Телефону", "Апасы", "Атасы")
PEOPLE = (
    ("Абдыкеримов Өнөрбек Бакытович", "э", "12.03.2013", "21203201300417", "Ынтымак көч., 14", "0555 01-23-45",
     "Абдыкеримова Нурзат", "Абдыкеримов Бакыт"),
    ("Асанова Айпери Талантовна", "к", "04.07.2013", "10407201300521", "Манас көч., 27", "0700 11-22-33", "Асанова Гүлзат", ""),
    ("Бекмуратов Нурсултан Үсөнович", "э", "21.09.2013", "22109201300618", "Ак-Өргө к/м, 41", "0777 44-55-66",
     "Өмүрзакова Чынара", "Бекмуратов Үсөн"),
    ("Өнөрбек кызы Айгүл", "к", "27.02.2013", "", "Токтогул көч., 77", "", "Мамбетова Жаркын", ""),
    ("Жолдошев Нурислам", "э", "30.13.2013", "", "Чүй көч., 112", "0999 10 20 30", "", "Жолдошев Талант"),
    ("Касымалиева Сезим Рустамовна", "к", "08.12.2012", "2.12E+13", "Ала-Тоо көч., 51", "", "Касымалиева Бактыгүл", ""),
    ("Үсөнов Дастан Өмүрбекович", "э", "17.01.2013", "21701201300913", "Киров көч., 6", "0550 99 88 77", "Үсөнова Айнура", ""),
)  # fmt: skip


def class_list(folder: Path) -> Path:
    """The list a class teacher hands in: seven children, one date that does not exist, one PIN that a spreadsheet has eaten."""
    rows = [HEADINGS, *((number, *person) for number, person in enumerate(PEOPLE, 1))]
    path = folder / "7А класс.xlsx"
    path.write_bytes(write_xlsx(["7А класс"], rows, title="7А"))
    return path


def shell_of(story: Story) -> Shell:
    """The desk that is open."""
    assert isinstance(story.program.window, Shell)
    return story.program.window


def import_list(story: Story) -> None:
    """Choose the file, look at what it would do, confirm."""
    hand, say, shell = story.hand, story.say, shell_of(story)
    with hand.first_show():
        shell.show_tab("pupils")
        hand.click(say("Import"), shell)
        page = hand.see(ImportPage)
    story.picture("import-start", page.window())
    with hand.first_show():
        path = class_list(story.folder)
    page.read(path)  # the system's file dialog is not ours to drive
    hand.until(lambda: page.preview is not None and not story.program.kit.jobs.busy, "no preview")
    hand.rest(200)
    story.picture("import-preview", page.window())
    hand.click(page._confirm)
    hand.until(lambda: not story.program.kit.jobs.busy, "the import does not end")
    hand.rest(300)
    story.picture("import-done", page.window())
    hand.click(say("Close"), page.window())
    hand.rest(300)
    story.picture("register")


def find(story: Story) -> None:
    """Type without Kyrgyz letters, go down, read the card."""
    hand, shell = story.hand, shell_of(story)
    box = hand.see(QLineEdit, where=shell)
    hand.type("онорбек", box)
    hand.rest(200)
    hand.press(Qt.Key.Key_Down, on=box)
    hand.rest(300)
    story.picture("found")


def saved(story: Story, name: str) -> None:
    """Keep the paper that is shown, without a password, and close the preview."""
    hand = story.hand
    with hand.first_show():
        shown = hand.see(Preview)
        hand.rest(400)
    story.picture(f"preview-{name}", shown)
    shown.write(story.folder / f"{name}.pdf", "")
    hand.until(lambda: not story.program.kit.jobs.busy, "the paper is still being written")
    shown.close()
    hand.rest(100)


def visit(story: Story) -> None:
    """From the card to the act; its form on paper; then what the commission saw."""
    hand, say, shell = story.hand, story.say, shell_of(story)
    with hand.first_show():
        hand.click(say("Visit the family"), shell)
        act = hand.see(ActPage)
        hand.rest(400)
    story.picture("act-new")
    choose_paper(story, act, "Form with what is known, for the visit")
    saved(story, "visit-form-prefilled")
    choose_paper(story, act, "Empty form")
    saved(story, "visit-form-blank")
    fill(story, act)
    story.picture("act-filled")


def choose_paper(story: Story, act: ActPage, title: str) -> None:
    """Choose an entry of the menu «Documents»."""
    menu = act.findChild(PaperMenu).menu()
    menu.aboutToShow.emit()
    with story.hand.first_show():
        next(action for action in menu.actions() if action.text() == story.say(title)).trigger()


def fill(story: Story, act: ActPage) -> None:
    """Answer by keyboard and by value, as after coming back from the door."""
    hand, form = story.hand, act.form
    told = {"outcome": "examined", "basis": "raid", "purpose": "окуу шартын билүү", "dwelling": "K10", "ownership": "own",
            "building": "fair", "heating": "coal", "water": "yard", "sanitary": "good", "own_room": "corner", "food": "enough",
            "relations": "calm", "conclusion_level": "partly", "measures": ["none"]}  # fmt: skip
    for name, value in told.items():
        if name in form.form.fields:
            form.focus_field(name)
            form.editor(name).set_value(value)
            form.editor(name).changed.emit()
            hand.rest(20)
    form.set_value("commission", [
        {"role": "chair", "name": "Асанова Гүлмира", "post": story.say("social pedagogue")},
        {"role": "member", "name": "Токтосунов Бакыт", "post": story.say("teacher")},
    ])  # fmt: skip
    form.focus_field("heating")
    hand.rest(200)


def sign(story: Story) -> None:
    """See what is missing, confirm who signed, get the number, print the act."""
    hand, say = story.hand, story.say
    act = hand.see(ActPage)
    with hand.first_show():
        hand.click(say("Sign…"), act)
        asked = hand.see(Signing)
        hand.rest(200)
    story.picture("act-signing", asked)
    for line in asked.findChildren(Segments):
        hand.press(Qt.Key.Key_1, on=line)
    hand.type("Абдыкеримова Нурзат", next(line for line in asked.findChildren(QLineEdit) if line.isVisible()))
    hand.rest(100)
    story.picture("act-signing-told", asked)
    hand.click(say("Sign and give the number"), asked)
    hand.until(lambda: Signing not in map(type, hand.windows()), "the act was not signed")
    hand.rest(300)
    story.picture("act-signed")
    choose_paper(story, act, "The act")
    saved(story, "visit-act-signed")
