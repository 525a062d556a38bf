"""How the passport counts: the threshold of a family with many children, the grade bands, the column of a family."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, column, frame, label, row, scrolled


class CountingPane(QWidget):
    """A few fields and one button. ``presets`` fill the field of the grade bands."""

    def __init__(self, desk: Desk, fields: Sequence[Field], values: Mapping[str, Any], presets: Sequence[tuple[Phrase, str]],
                 save: Callable[[Mapping[str, Any]], object], *, writes: bool) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._save = desk, save
        kit, px = desk.kit, desk.kit.theme.px
        self.message = MessageBar(kit)
        self.editors: dict[str, Editor] = {}
        lines = column(label(kit, T("How the passport counts"), "panel"), gap=px(6), margins=(px(20), px(16), px(20), px(16)))
        for field in fields:
            editor = editor_for(field, kit)
            editor.set_value(values.get(field.name))
            editor.set_read_only(not writes)
            self.editors[field.name] = editor
            lines.addSpacing(px(6))
            lines.addWidget(label(kit, field.label, "bold"))
            lines.addWidget(editor)
            if field.name == "bands" and writes:
                chosen = [button(kit, title, partial(editor.set_value, told)) for title, told in presets]
                lines.addLayout(row(*chosen, None, gap=px(8)))
            if field.help is not None:
                lines.addWidget(label(kit, field.help, "small", wrap=True))
        if writes:
            lines.addSpacing(px(8))
            lines.addLayout(row(None, button(kit, T("Save"), self.save, "primary", "check")))
        panel = frame("panel", lines)
        panel.setProperty("ground", "panel")
        whole = column(self.message, scrolled(panel), gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(next(iter(self.editors.values())))
        keys = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def save(self) -> None:
        """Check and keep."""
        for editor in self.editors.values():
            if editor.unclear is not None:
                editor.set_error(editor.unclear)
                editor.setFocus()
                return
        try:
            self._save({name: editor.value() for name, editor in self.editors.items()})
        except AppError as error:
            self.message.show_message(Message.of(error))
            return
        self.message.show_message(Message(T("Saved. The passport counts so from now on."), "", "done"))
