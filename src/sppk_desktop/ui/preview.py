"""The preview of a document: pages, zoom, print, save. The PDF lives in memory and never in a temporary file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPageLayout, QPainter, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import KeyHints, button, column, frame, label, picture, row, show_if
from sppk_desktop.ui.saving import LEFT, write_whole

PRINT_DPI: Final = 300
_ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class Preview(QDialog):
    """Shows one PDF. ``printed`` and ``saved`` tell the journal; the printer is given a neutral job name.

    ``paper_only``: the document must never become a file (a recovery sheet). ``look``: it is only looked at; it can neither
    be printed nor saved until its hand-over is written down.
    """

    printed = Signal()
    saved = Signal()

    def __init__(self, kit: Kit, pdf: bytes, title: str, protect: Callable[[bytes, str], bytes] | None, parent: QWidget, *,
                 paper_only: bool = False, look: bool = False) -> None:  # fmt: skip
        super().__init__(parent)
        self._paper_only, self._look = paper_only or look, look
        self._kit, self._pdf, self._title, self._protect = kit, pdf, title, protect
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(title)
        self.view.setDocumentMargins(QMargins(*[kit.theme.px(16)] * 4))
        around = self.view.palette()
        around.setColor(QPalette.ColorRole.Dark, kit.theme.color("page"))  # what lies around the paper
        self.view.setPalette(around)
        self.message = MessageBar(kit)
        self._build()
        self.resize(parent.window().size() * 0.92)

    def _build(self) -> None:
        kit, px = self._kit, self._kit.theme.px
        self._page = label(kit, "", "muted")
        self._zoom = label(kit, "", "muted")
        self._zoom.setMinimumWidth(kit.theme.characters(6))
        pages = self.document.pageCount()
        navigator = self.view.pageNavigator()
        earlier = button(kit, "", lambda: self._go(-1), "outlined", "up", T("Page back"))
        later = button(kit, "", lambda: self._go(1), "outlined", "down", T("Page on"))
        out = button(kit, "", lambda: self._step(-1), "outlined", "zoom-out", T("Smaller"))
        into = button(kit, "", lambda: self._step(1), "outlined", "zoom-in", T("Larger"))
        fit = button(kit, T("Whole page"), self._fit, "text")
        wide = button(kit, T("Page width"), self._wide, "text")
        for one in (earlier, later):
            show_if(one, pages > 1)
        save = button(kit, T("Save to a file…"), self.save, "outlined", "save")
        print_ = button(kit, T("Print…"), self.print, "primary", "printer")
        margins = (px(16), px(8), px(16), px(8))
        bar = row(earlier, later, self._page, None, out, into, self._zoom, fit, wide, gap=px(6), margins=margins)
        save.setVisible(not self._paper_only)
        print_.setVisible(not self._look)
        known = [("Ctrl+P", T("print", "key")), ("Ctrl+S", T("save", "key")), ("Esc", T("close", "key"))]
        gone = {key for key, off in (("Ctrl+S", self._paper_only), ("Ctrl+P", self._look)) if off}
        hints = KeyHints(kit, [hint for hint in known if hint[0] not in gone])
        close = button(kit, T("Close"), self.reject, "text")
        foot = row(hints, None, close, save, print_, gap=px(8), margins=margins)
        whole = column(frame("bar", bar), self.message, self.view, frame("foot", foot), gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        navigator.currentPageChanged.connect(self._show_page)
        self.view.zoomFactorChanged.connect(self._show_zoom)
        self._show_page(0)
        for keys, do in (("Ctrl+P", self.print), ("Ctrl+S", self.save), ("Ctrl++", lambda: self._step(1)),
                         ("Ctrl+-", lambda: self._step(-1))):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        if self._look:
            self.message.show_message(
                Message(
                    T("This is a look only: it has not been handed over."),
                    T("It is printed once its hand-over is written down: choose «Give…» in the documents."),
                )
            )
        self.view.setFocus()

    def _show_page(self, page: int) -> None:
        self._page.setText(self._kit.say(T("page {page} of {pages}", page=page + 1, pages=self.document.pageCount())))

    def _show_zoom(self, factor: float) -> None:
        self._zoom.setText(f"{factor:.0%}".replace("%", " %") if self.view.zoomMode() == QPdfView.ZoomMode.Custom else "")

    def _go(self, step: int) -> None:
        navigator = self.view.pageNavigator()
        page = max(0, min(self.document.pageCount() - 1, navigator.currentPage() + step))
        navigator.jump(page, navigator.currentLocation(), navigator.currentZoom())

    def _step(self, step: int) -> None:
        now = self.view.zoomFactor()
        steps = [zoom for zoom in _ZOOMS if (zoom > now + 0.01 if step > 0 else zoom < now - 0.01)]
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        if steps:
            self.view.setZoomFactor(steps[0] if step > 0 else steps[-1])
        self._show_zoom(self.view.zoomFactor())

    def _fit(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._show_zoom(1)

    def _wide(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._show_zoom(1)

    # Printing -----------------------------------------------------------------------------------------------------------

    def print(self) -> None:
        """The system's dialog; the job is called by the program's name, since printers show and keep what they are told."""
        if self._look:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("SPPK")
        printer.setFullPage(True)
        printer.setFromTo(1, self.document.pageCount())
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.paint(printer)
            self.printed.emit()
        dialog.deleteLater()

    def paint(self, printer: QPrinter) -> None:
        """Put the pages asked for onto the paper, each in its own direction."""
        first = max(printer.fromPage(), 1)
        last = min(printer.toPage() or self.document.pageCount(), self.document.pageCount())
        printer.setPageOrientation(self._orientation(first - 1))
        painter = QPainter(printer)
        for page in range(first - 1, last):
            if page > first - 1:
                printer.setPageOrientation(self._orientation(page))
                printer.newPage()
            points = self.document.pagePointSize(page)
            scale = PRINT_DPI / 72
            image = self.document.render(page, QSize(round(points.width() * scale), round(points.height() * scale)))
            area = painter.viewport()
            fitted = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(area.adjusted(0, 0, fitted.width() - area.width(), fitted.height() - area.height()), image)
        painter.end()

    def _orientation(self, page: int) -> QPageLayout.Orientation:
        points = self.document.pagePointSize(page)
        wide = points.width() > points.height()
        return QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait

    # Saving -------------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask how, ask where, write."""
        if self._paper_only:
            return
        question = SaveQuestion(self._kit, self, can_protect=self._protect is not None)
        answered = question.exec() == QDialog.DialogCode.Accepted
        password = question.password
        question.deleteLater()
        if not answered:
            return
        chosen, _ = QFileDialog.getSaveFileName(self, self._kit.say(T("Save to a file")), "sppk.pdf", "PDF (*.pdf)")
        if chosen:
            self.write(Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf"), password)

    def write(self, path: Path, password: str) -> None:
        """Write the file; a password makes it unreadable without."""
        pdf, protect = self._pdf, self._protect

        def work(_: Progress) -> None:
            content = protect(pdf, password) if password and protect is not None else pdf
            write_whole(path, content)

        self._kit.jobs.run(T("Saving the file"), work, lambda _: self._written(path), self._failed, parent=self)

    def _written(self, path: Path) -> None:
        self.saved.emit()
        self.message.show_message(Message(T("Saved: {file}", file=path.name), LEFT, "done"))

    def _failed(self, error: AppError) -> None:
        self.message.show_message(Message.of(error))


class SaveQuestion(QDialog):
    """Says that the file leaves the vault in the clear, and offers a password."""

    def __init__(self, kit: Kit, parent: QWidget, *, can_protect: bool) -> None:
        super().__init__(parent)
        self._kit = kit
        px = kit.theme.px
        self.setWindowTitle(kit.say(T("Save to a file")))
        self.setMinimumWidth(px(480))
        warning = label(kit, T("The file leaves the vault: whoever has it can read it."), "bold", wrap=True)
        others = T("On a shared computer or a stick it stays readable for others. A password protects it.")
        detail = label(kit, others, "muted", wrap=True)
        self._tick = QCheckBox(kit.say(T("Protect with a password")))
        show_if(self._tick, can_protect)
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setAccessibleName(kit.say(T("Password of the file")))
        self._line.setPlaceholderText(kit.say(T("Password of the file")))
        self._line.hide()
        lost = T("Without the password nobody can open the file, not even this program.")
        self._forgotten = label(kit, lost, "small", wrap=True)
        self._forgotten.hide()
        self._save = button(kit, T("Choose where…"), self.accept, "primary")
        self._tick.toggled.connect(self._ticked)
        self._line.textChanged.connect(lambda: self._update())
        words = column(warning, detail, gap=px(4))
        top = row(picture(kit, "warning", 24, "careful"), words, gap=px(12))
        top.setStretch(1, 1)
        foot = row(None, button(kit, T("Cancel"), self.reject, "text"), self._save)
        margins = (px(20), px(20), px(20), px(16))
        self.setLayout(column(top, self._tick, self._line, self._forgotten, None, foot, gap=px(10), margins=margins))

    @property
    def password(self) -> str:
        """The password to put on the file, or nothing."""
        return self._line.text() if self._tick.isChecked() else ""

    def _ticked(self, on: bool) -> None:
        self._line.setVisible(on)
        self._forgotten.setVisible(on)
        if on:
            self._line.setFocus()
        self._update()

    def _update(self) -> None:
        self._save.setEnabled(not self._tick.isChecked() or bool(self._line.text()))
