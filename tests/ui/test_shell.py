"""The main window: lazy pages, keys, the curtain, the lock, undo, small screens; nothing flashes while pages are built."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPageSize, QPainter, QPdfWriter, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.errors import DiskFull
from sppk_desktop.core.words import T
from sppk_desktop.features.visits.entry import ENTRY
from sppk_desktop.storage.journal import Journal
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.preview import Preview
from sppk_desktop.ui.shell import Shell, Tab
from sppk_desktop.ui.top_bar import Entry
from tests.ui.conftest import TODAY


def pdf_of(pages):
    """A PDF without any child in it."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(QPointF(100, 200), f"барак {page + 1}")
    painter.end()
    buffer.close()
    return bytes(kept.data())


@pytest.fixture
def made():
    return []


@pytest.fixture
def shell(qtbot, kit, store, made):
    def page(key):
        def make(desk):
            made.append(key)
            widget = QWidget()
            widget.setLayout(QVBoxLayout())
            widget.layout().addWidget(QLabel(key))
            if key == "people":
                widget.form = FormView(desk, ENTRY, screen="visit")
                widget.layout().addWidget(widget.form)
            return widget

        return make

    titles = ("today", "people", "plan", "passport", "diary", "psy", "journals", "reports")
    tabs = [Tab(key, T("Save") if key == "plan" else T("Close"), "document", page(key)) for key in titles]
    pressed = []
    window = Shell(kit, store, tabs, menu=[Entry("Жөндөөлөр", lambda: pressed.append(1), "settings")], today=lambda: TODAY)
    window.pressed = pressed
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def shortcut(window, keys):
    return next(one for one in window.findChildren(QShortcut) if one.key() == QKeySequence(keys))


def test_pages_are_made_when_first_shown(shell, made):
    assert made == ["today"]
    shortcut(shell, "Ctrl+2").activated.emit()
    assert made == ["today", "people"]
    assert shell.current_tab == "people"
    shell.show_tab("today")
    shell.show_tab("people")
    assert made == ["today", "people"]


def test_the_lock_and_help_are_asked_by_keys(qtbot, shell):
    with qtbot.waitSignal(shell.lock_asked):
        shortcut(shell, "F12").activated.emit()
    with qtbot.waitSignal(shell.help_asked) as asked:
        shortcut(shell, "F1").activated.emit()
    assert asked.args == ["today"]


def test_the_curtain_covers_all_and_swallows_what_is_typed(shell, press):
    page = shell.show_tab("today")
    line = QLineEdit()
    page.layout().addWidget(line)
    QApplication.processEvents()
    line.setFocus()
    shortcut(shell, "F9").activated.emit()
    assert shell.curtain.drawn
    assert shell.curtain.geometry() == shell.rect()
    shown = shell.grab().toImage()
    assert len({shown.pixel(x, 20) for x in range(0, shown.width(), 7)}) == 1  # not even the tabs
    press(shell.curtain, "сыр")
    assert line.text() == ""
    shell.resize(1000, 600)
    assert shell.curtain.geometry() == shell.rect()
    press(shell.curtain, Qt.Key.Key_Escape)
    assert not shell.curtain.drawn
    assert shell.focusWidget() is line


def test_behind_the_curtain_only_the_lock_is_heard(shell):
    shell.curtain.draw()
    heard = {}
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F1, Qt.Key.Key_F9):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(shell.curtain, asked)
        heard[key] = not asked.isAccepted()  # what the curtain does not take goes to the shortcuts of the window
    assert heard == {Qt.Key.Key_F12: True, Qt.Key.Key_F1: False, Qt.Key.Key_F9: False}


def test_locking_keeps_every_open_text(shell, store, press):
    form = shell.show_tab("people").form
    form.open_for(5, {}, 1)
    press(form.editor("registered_address").input, "Манас")
    shell.show_tab("today")
    press(form.editor("actual_address").input, "Чүй")
    shell.keep_drafts()
    assert store.drafts.find("visit", 5).values["actual_address"] == "Чүй"


def test_undo_lies_at_the_bottom_until_one_moves_on_and_works_until_the_next_deed(shell):
    undone = []
    shell.offer_undo("Жазуу өчүрүлдү.", lambda: undone.append(1))
    assert shell.undo_bar.isVisible()
    shell.undo_bar._back.click()
    assert undone == [1]
    assert not shell.undo_bar.isVisible()
    shell.undo_bar.undo()
    assert undone == [1]  # once
    shell.offer_undo("Жазуу өчүрүлдү.", lambda: undone.append(2))
    shell.top.choose(2)
    assert not shell.undo_bar.isVisible()
    assert not shell.message.isVisible()
    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1, 2]
    assert "Жазуу өчүрүлдү." in shell.message.accessibleName()  # what is no longer seen is said


def test_undo_goes_away_after_a_calm_while(shell):
    undone = []
    shell.offer_undo("Жазуу өчүрүлдү.", lambda: undone.append(1))
    assert shell.undo_bar.calm.isActive()
    shell.undo_bar.calm.timeout.emit()
    assert not shell.undo_bar.isVisible()
    shell.offer_undo("Башка.", lambda: undone.append(2))
    shell.undo_bar.undo()
    assert undone == [2]  # the way back of the deed before was closed by this one


def test_errors_of_the_world_are_told_in_the_page(qtbot, shell):
    def work(_):
        raise DiskFull

    shell.run("x", work, lambda _: pytest.fail("told as done"))
    qtbot.waitUntil(shell.message.isVisible)
    said = " ".join(label.text() for label in shell.message.findChildren(QLabel))
    assert shell.kit.say(DiskFull.happened) in said
    assert shell.kit.say(DiskFull.remedy) in said


def test_a_message_offers_its_deeds_and_goes_when_one_is_done(shell):
    done = []
    shell.tell(Message("Көчүрмө жазылган жок.", "Флешканы сайыңыз.", "danger", (Deed("Кайра аракет", lambda: done.append(1)),)))
    buttons = [one for one in shell.message.findChildren(QPushButton) if one.text() == "Кайра аракет"]
    buttons[0].click()
    assert done == [1]
    assert shell.message.isHidden()


def test_what_was_said_goes_with_the_next_deed_and_with_another_tab(shell):
    shell.tell(Message("Бардык үй-бүлөнүн жыйынтыгы бар.", "", "done"))
    shell.offer_undo("Рейд бүттү.", lambda: None)
    assert shell.message.isHidden()
    shell.tell(Message("Бардык үй-бүлөнүн жыйынтыгы бар.", "", "done"))
    shell.show_tab(shell.current_tab)
    assert shell.message.isVisible()
    shell.show_tab(shell.tabs[2].key)
    assert shell.message.isHidden()


def test_tabs_fold_into_one_button_on_a_small_screen(shell):
    assert shell.top._folded.isHidden()
    shell.resize(683, 384)
    QApplication.processEvents()
    assert not shell.top._folded.isHidden()
    assert shell.top._folded.text() == shell.kit.say(T("Close"))
    assert shell.status.isHidden()
    shell.resize(1366, 768)
    QApplication.processEvents()
    assert shell.top._folded.isHidden()
    assert not shell.status.isHidden()


def test_the_window_fits_the_small_screen(shell):
    shell.show_tab("people")
    QApplication.processEvents()
    least = shell.minimumSizeHint().expandedTo(shell.minimumSize())
    assert QSize(683, 384).expandedTo(least) == QSize(683, 384), least


def test_the_demo_school_is_never_mistaken_for_the_real_one(qtbot, kit, store):
    window = Shell(kit, store, [], demo=True)
    qtbot.addWidget(window)
    words = [label.text() for label in window.findChildren(QLabel)]
    assert any("ойдон чыгарылган" in text for text in words)


def test_building_pages_flashes_no_window(qtbot, kit, desk, qapp):
    class Watch(QObject):
        shown: list[QWidget] = []  # noqa: RUF012

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    form = FormView(desk, ENTRY)
    qtbot.addWidget(form)
    for at in range(len(form._groups)):
        form.show_section(at)
    form.resize(500, 300)
    form.resize(1200, 700)
    qapp.removeEventFilter(watch)
    assert watch.shown == []


# The preview -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def preview(qtbot, kit, shell):
    window = Preview(kit, pdf_of(3), "Үй-бүлөгө баруу актысы", lambda pdf, password: password.encode() + pdf, shell)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_preview_shows_pages_from_memory(preview):
    assert preview.document.pageCount() == 3
    preview._go(1)
    assert "2" in preview._page.text()
    preview._step(1)
    assert "%" in preview._zoom.text()


def test_every_page_goes_to_the_printer_under_a_neutral_name(preview, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFullPage(True)
    preview.paint(printer)
    paper = QPdfDocument()
    paper.load(str(tmp_path / "paper.pdf"))
    assert paper.pageCount() == 3
    size = paper.pagePointSize(0)
    assert size.height() > size.width()
    paper.close()


def test_a_saved_file_is_the_document_and_the_journal_hears_of_it(qtbot, preview, tmp_path):
    with qtbot.waitSignal(preview.saved):
        preview.write(tmp_path / "акт.pdf", "")
    assert (tmp_path / "акт.pdf").read_bytes() == preview._pdf
    assert [path.name for path in tmp_path.glob("*.p*") if path.suffix in (".part", ".pdf")] == ["акт.pdf"]
    assert preview.message.isVisible()


def test_a_password_is_put_on_before_the_file_is_written(qtbot, preview, tmp_path):
    with qtbot.waitSignal(preview.saved):
        preview.write(tmp_path / "a.pdf", "чынар")
    assert (tmp_path / "a.pdf").read_bytes().startswith("чынар".encode())


def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing(qtbot, preview, tmp_path):
    preview.write(tmp_path / "no such folder" / "a.pdf", "")
    qtbot.waitUntil(preview.message.isVisible)
    assert not (tmp_path / "no such folder").exists()


def test_the_paper_comes_from_a_job_and_printing_is_journalled(qtbot, shell, store):
    shell.preview(lambda progress: pdf_of(1), T("Save"), ("visit", 7))
    qtbot.waitUntil(lambda: bool(shell.findChildren(Preview)))
    window = shell.findChildren(Preview)[0]
    window.printed.emit()
    window.close()
    assert isinstance(store.journal, Journal)
    assert "printed" in str(journal_actions(store))


def journal_actions(store):
    from sqlalchemy import text

    with store.reading() as session:
        names = [row[0] for row in session.execute(text("select name from sqlite_master where type='table'"))]
        journal = next(name for name in names if "journal" in name)
        return session.execute(text(f"select * from {journal}")).all()


def test_what_belongs_to_another_specialist_does_not_open_and_says_so(shell):
    shell.open("examination", 1)
    assert shell.message.isVisible()
    told = [one.text() for one in shell.message.findChildren(QLabel) if one.isVisible()]
    assert any("another specialist" in one or "башка адис" in one for one in told), told
    opened = []
    shell.openers["visit"] = opened.append
    shell.open("visit", 7)
    assert opened == [7]
