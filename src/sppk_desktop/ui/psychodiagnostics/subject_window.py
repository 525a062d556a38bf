"""The test of one child: the whole screen, large type, nothing else; out of it leads only the psychologist's password.

The window knows the child's given name and the questions, and has no way to any other page: the views of the desk are gone
before it opens, and its end is the lock screen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from sppk_desktop.core.answers import Answer, EntryKind, Unreadable, read, shown
from sppk_desktop.core.subject import Sheet
from sppk_desktop.core.words import LANGUAGES
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, clear, column, frame, label, row

_LANGUAGE_NAMES: Final = {"ky": "Кыргызча", "ru": "Русский"}
_SAID: Final = {
    "hello": {"ky": "Саламатсызбы, {name}!", "ru": "Здравствуйте, {name}!"},
    "how": {
        "ky": "Ар бир суроого өзүңүз ойлогондой жооп бериңиз. Туура же туура эмес жооп жок. Каалаган убакта токтотсоңуз болот.",
        "ru": "Отвечайте на каждый вопрос так, как думаете сами. Правильных и неправильных ответов нет. "
        "Можно остановиться в любое время.",
    },
    "begin": {"ky": "Баштоо", "ru": "Начать"},
    "go_on": {"ky": "Улантуу", "ru": "Продолжить"},
    "back": {"ky": "Артка", "ru": "Назад"},
    "next": {"ky": "Кийинки", "ru": "Дальше"},
    "stop": {"ky": "Токтотуу", "ru": "Остановиться"},
    "thanks": {"ky": "Рахмат! Психологду чакырыңыз.", "ru": "Спасибо! Позовите психолога."},
    "stopped": {"ky": "Токтоттуңуз. Психологду чакырыңыз.", "ru": "Вы остановились. Позовите психолога."},
    "resume": {"ky": "Тестке кайтуу", "ru": "Вернуться к тесту"},
    "leave": {"ky": "Психолог үчүн: сырсөз менен кирүү", "ru": "Для психолога: войти с паролем"},
    "number": {"ky": "Санды жазып, Enter басыңыз", "ru": "Напишите число и нажмите Enter"},
    "words": {"ky": "Жазып, Enter басыңыз", "ru": "Напишите и нажмите Enter"},
}  # fmt: skip
"""What the child reads. Not phrases of the window: the child chooses the language, whatever the window speaks."""


class SubjectWindow(QWidget):
    """``keep`` makes one answer safe at once; ``left`` leads to the lock screen."""

    left = Signal()
    finished = Signal()

    def __init__(self, kit: Kit, sheet: Sheet, keep: Callable[[int, Answer], object]) -> None:
        super().__init__()
        self._kit, self._sheet, self._keep = kit, sheet, keep
        self._language = kit.words.language if kit.words.language in LANGUAGES else LANGUAGES[0]
        self._leaving = False
        self.at = min(sheet.first_open, len(sheet.questions) - 1)
        self.setObjectName("page")
        self.setWindowTitle("СППК")  # no name and no test in the title bar
        px = kit.theme.px
        self._progress, self._title = label(kit, "", "muted"), label(kit, "", "bold")
        self._languages: dict[str, QPushButton] = {}
        head = row(self._title, None, self._progress, gap=px(24), margins=(px(24), px(14), px(24), px(10)))
        for language in LANGUAGES:
            made = button(kit, _LANGUAGE_NAMES[language], partial(self.speak, language), "text")
            self._languages[language] = made
            head.addWidget(made)
        self._stop = button(kit, "", self.stop, "outlined", "stop")
        head.addWidget(self._stop)
        self._text = label(kit, "", wrap=True)
        self._text.setFont(kit.theme.font(22))
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._answers = column(gap=px(12))
        self._typed = QLineEdit()
        self._typed.setFont(kit.theme.font(20))
        self._typed.setMaximumWidth(px(640))
        self._typed.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._typed.returnPressed.connect(self._take_typed)
        self._back, self._next = button(kit, "", self.back, icon="left"), button(kit, "", self.forward, "primary")
        body = column(gap=px(28), margins=(px(60), px(20), px(60), px(30)))
        body.addStretch(2)
        body.addWidget(self._text)
        body.addLayout(row(None, self._answers, None))
        body.addLayout(row(None, self._typed, None))
        body.addStretch(3)
        body.addLayout(row(self._back, None, self._next))
        test = frame("panel", body)
        self._words, self._first, self._second = label(kit, "", wrap=True), button(kit, "", self._go_on, "primary"), button(
            kit, "", self.leave, "text", "lock"
        )  # fmt: skip
        self._words.setFont(kit.theme.font(22))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        aside = column(gap=px(24), margins=(px(60), px(20), px(60), px(30)))
        aside.addStretch(2)
        aside.addWidget(self._words)
        aside.addLayout(row(None, self._first, None))
        aside.addStretch(3)
        aside.addLayout(row(None, self._second))
        self._aside = frame("panel", aside)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._aside)
        self._pages.addWidget(test)
        whole = column(gap=0, margins=(px(16), 0, px(16), px(16)))
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        self.setLayout(whole)
        high, inner = px(50), px(18)
        self._large = f"min-height: {high}px; max-height: {high}px; text-align: left; padding: 0 {inner}px"
        for made in (self._first, self._back, self._next):
            made.setFont(kit.theme.font(14))
            made.setStyleSheet(f"min-height: {px(44)}px; max-height: {px(44)}px; padding: 0 {px(24)}px")
        self._state = "hello"
        self._tell()

    # Where the child is -------------------------------------------------------------------------------------------------

    def speak(self, language: str) -> None:
        """The same question in the other language."""
        self._language = language
        self._tell()

    def begin(self) -> None:
        """The first question without an answer."""
        self._state = "test"
        self._tell()

    def answer(self, value: Answer) -> None:
        """An answer: kept at once, then the next question."""
        self._keep(self.at, value)
        self.forward()

    def forward(self) -> None:
        """The next question; after the last the end."""
        if self.at + 1 < len(self._sheet.questions):
            self.at += 1
            self._tell()
        else:
            self._state = "thanks"
            self.finished.emit()
            self._tell()

    def back(self) -> None:
        """One question back."""
        self.at = max(0, self.at - 1)
        self._tell()

    def stop(self) -> None:
        """The child does not want to go on."""
        self._state = "stopped"
        self._tell()

    def leave(self) -> None:
        """To the lock screen, which asks for the password."""
        self._leaving = True
        self.left.emit()

    def _go_on(self) -> None:
        if self._state in ("hello", "stopped"):
            self.begin()

    # Showing ------------------------------------------------------------------------------------------------------------

    def _say(self, key: str) -> str:
        return _SAID[key][self._language].format(name=self._sheet.given_name)

    def _tell(self) -> None:
        self._title.setText(self._sheet.title[self._language] if self._state == "test" else "")
        self._stop.setText(self._say("stop"))
        self._stop.setVisible(self._state == "test")
        for language, made in self._languages.items():
            made.setEnabled(language != self._language)
        total = len(self._sheet.questions)
        self._progress.setText(f"{self.at + 1} / {total}" if self._state == "test" else "")
        self._second.setText(self._say("leave"))
        if self._state != "test":
            self._pages.setCurrentWidget(self._aside)
            begun = any(answer is not None for answer in self._sheet.answers)
            self._words.setText(
                self._say("hello") + "\n\n" + self._say("how") if self._state == "hello" else self._say(self._state)
            )
            first = "resume" if self._state == "stopped" else "go_on" if begun else "begin"
            self._first.setText(self._say(first))
            self._first.setVisible(self._state != "thanks")
            (self._first if self._first.isVisibleTo(self) else self._second).setFocus()
            return
        self._pages.setCurrentIndex(1)
        self._show_question()

    def _show_question(self) -> None:
        kit, question = self._kit, self._sheet.questions[self.at]
        given = self._sheet.answers[self.at]
        self._text.setText(question.text[self._language])
        clear(self._answers)
        for number, (value, said) in enumerate(question.choices):
            key = self._key(number)
            chosen = given is not None and value == given and type(value) is type(given)
            made = button(kit, f"{key}    {said[self._language]}", partial(self.answer, value),
                          "primary" if chosen else "outlined")  # fmt: skip
            made.setFont(kit.theme.font(16))
            made.setStyleSheet(self._large)
            made.setMinimumWidth(kit.theme.px(520))
            self._answers.addWidget(made)
        typed = not question.choices
        self._typed.setVisible(typed)
        if typed:
            self._typed.setText(shown(given))
            self._typed.setPlaceholderText(self._say("words" if question.item.kind is EntryKind.TEXT else "number"))
            self._typed.setFocus()
        else:
            self.setFocus()
        self._back.setText(self._say("back"))
        self._back.setEnabled(self.at > 0)
        self._next.setText(self._say("next"))
        self._next.setEnabled(given is not None or typed)

    def _key(self, number: int) -> str:
        """The digit that chooses: 1, 2, … as they stand below each other."""
        return str(number + 1)

    def _take_typed(self) -> None:
        try:
            value = read(self._sheet.questions[self.at].item, self._typed.text())
        except Unreadable:
            self._typed.selectAll()
            return
        if value is not None:
            self.answer(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; no key leads anywhere else."""
        if self._state == "test" and event.text().isdecimal():
            choices = self._sheet.questions[self.at].choices
            place = int(event.text()) - 1
            if 0 <= place < len(choices):
                self.answer(choices[place][0])
        elif event.key() == Qt.Key.Key_Backspace and self._state == "test":
            self.back()
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is no way out: only the lock screen is."""
        if self._leaving:
            event.accept()
        else:
            event.ignore()
