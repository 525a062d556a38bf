"""The editor of an own instrument told as data: what its form asks. `own_form_data` makes the file of it, there is no table."""

from __future__ import annotations

from typing import ClassVar, Final

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.records import PSYCHOLOGY
from sppk_desktop.core.screens import FieldRow, Form, Rows, Section
from sppk_desktop.core.words import T
from sppk_desktop.features.psychodiagnostics.instrument_rows import AREAS

SCREEN: Final = "own_instrument"
COMPARTMENT: Final = PSYCHOLOGY

ANSWERS: Final = (
    Option("yes_no", T("yes / no", "answers")),
    Option("pair", T("a / b", "answers")),
    Option("choice", T("a mark from … to …", "answers")),
    Option("number", T("a measured number", "answers")),
    Option("text", T("own words", "answers")),
)
SEXES: Final = (Option("f", T("girls", "norms")), Option("m", T("boys", "norms")))
DANGERS: Final = (
    Option("suicide", T("suicide, self-harm", "alert")),
    Option("violence", T("violence, bullying", "alert")),
    Option("neglect", T("neglect", "alert")),
    Option("substances", T("psychoactive substances", "alert")),
)


def _text(label: object, **more: object) -> Field:
    return Field(Kind.TEXT, label, limit=300, **more)  # type: ignore[arg-type]


class Question:
    """One item, where the number of the blank does not say it all."""

    told_fields: ClassVar[dict[str, Field]] = {
        "id": _text(T("Item No."), help=T("Empty: the number of the line.")),
        "text_ky": _text(T("Question in Kyrgyz")),
        "text_ru": _text(T("Question in Russian")),
        "answer": Field(Kind.CHOICE, T("Another kind of answer"), options=ANSWERS),
        "optional": Field(Kind.YES_NO, T("May stay blank")),
    }


class ScaleLine:
    """One scale."""

    told_fields: ClassVar[dict[str, Field]] = {
        "code": Field(Kind.TEXT, T("Code"), limit=40, required=True),
        "name_ky": _text(T("Name in Kyrgyz"), required=True),
        "name_ru": _text(T("Name in Russian")),
        "adds": _text(T("Items that count: yes, a, the mark"), short=T("Count: yes, a, mark")),
        "turned": _text(T("Items that count reversed: no, b"), short=T("Reversed: no, b")),
        "minus": _text(T("Items taken away")),
        "times": Field(Kind.DECIMAL, T("Times"), least=-1000, most=1000),
        "plus": Field(Kind.DECIMAL, T("Plus"), least=-10_000, most=10_000),
    }


class LevelLine:
    """One level of a scale, for all or for some."""

    told_fields: ClassVar[dict[str, Field]] = {
        "scale": _text(T("Scale"), required=True),
        "least": Field(Kind.DECIMAL, T("From", "a score"), least=-10_000, most=10_000),
        "above": Field(Kind.YES_NO, T("Only above it")),
        "name_ky": _text(T("Level in Kyrgyz"), required=True),
        "name_ru": _text(T("Level in Russian")),
        "attention": Field(Kind.YES_NO, T("Needs attention")),
        "sex": Field(Kind.CHOICE, T("Sex"), options=SEXES),
        "ages": _text(T("Ages or grades")),
    }


class NormLine:
    """A table of standard scores."""

    told_fields: ClassVar[dict[str, Field]] = {
        "scale": _text(T("Scale"), required=True),
        "sex": Field(Kind.CHOICE, T("Sex"), options=SEXES),
        "ages": _text(T("Ages or grades")),
        "values": _text(T("Standard scores"), required=True),
        "edges": _text(T("Raw scores the second, third… begin with"), required=True),
    }


class AlertLine:
    """What must be acted upon at once."""

    told_fields: ClassVar[dict[str, Field]] = {
        "kind": Field(Kind.CHOICE, T("Danger"), options=DANGERS, required=True),
        "item": _text(T("Item")),
        "scale": _text(T("or scale")),
        "least": Field(Kind.DECIMAL, T("From", "a score"), least=-10_000, most=10_000, required=True),
    }


class Definition:
    """The instrument itself."""

    told_fields: ClassVar[dict[str, Field]] = {
        "name_ky": _text(T("Name in Kyrgyz"), required=True, number="1.1"),
        "name_ru": _text(T("Name in Russian"), number="1.2"),
        "author": _text(T("Author"), number="1.3"),
        "area": Field(Kind.CHOICE, T("Area", "of a test"), options=AREAS, number="1.4"),
        "age_from": Field(Kind.INTEGER, T("Age from"), least=0, most=120),
        "age_to": Field(Kind.INTEGER, T("Age to"), least=0, most=120),
        "caution": Field(Kind.LONG, T("Be careful"), limit=2000, number="1.6"),
        "licence": Field(Kind.LONG, T("Licence, permission, source"), limit=2000, number="1.7"),
        "answer": Field(
            Kind.CHOICE, T("Kind of answer"), options=ANSWERS, required=True, number="2.1",
            help=T("“A mark from … to …” is for scales such as never – seldom – often."),
        ),
        "least": Field(Kind.DECIMAL, T("Smallest mark"), least=-10_000, most=10_000),
        "most": Field(Kind.DECIMAL, T("Largest mark"), least=-10_000, most=10_000),
        "options_ky": _text(
            T("Words of the marks in Kyrgyz"), number="2.3", help=T("In order, separated by semicolons: never; seldom; often."),
        ),
        "options_ru": _text(T("Words of the marks in Russian"), number="2.4"),
        "count": Field(Kind.INTEGER, T("Number of items"), least=1, most=600, number="2.5",
                       help=T("Empty: as many as there are questions below.")),
        "answered": Field(
            Kind.INTEGER, T("A scale is scored from so many answers"), least=1, most=600, number="2.6",
            help=T("Empty: one blank leaves the form unscored. A number: blanks are made up for by the mean of the scale."),
        ),
        "norm_source": Field(Kind.LONG, T("Source of the norms"), limit=1000, number="4.1"),
    }  # fmt: skip


FORM: Final = Form(
    Definition,
    (
        Section("1", T("About it"), ("name_ky", "name_ru", "author", "area",
                                     FieldRow(("age_from", "age_to"), T("Ages"), "1.5"), "caution", "licence")),
        Section("2", T("Answers and questions"), (
            "answer", FieldRow(("least", "most"), T("Marks"), "2.2"), "options_ky", "options_ru", "count", "answered",
            Rows("questions", Question, "", ("text_ky", "text_ru", "id", "answer", "optional"),
                 T("Questions (only your own, or those the school holds the right to)"), "2.7", widths=(8, 8, 2, 4, 3)))),
        Section("3", T("Scales and key"), (
            Rows("scales", ScaleLine, "", ("code", "name_ky", "name_ru", "adds", "turned", "minus", "times", "plus"),
                 T("Scales: items as 1, 3, 5-8; a sum of scales as =A+B"), "3.1", widths=(2, 7, 7, 6, 5, 3, 2, 2)),)),
        Section("4", T("Levels and norms"), (
            "norm_source",
            Rows("levels", LevelLine, "", ("scale", "least", "above", "name_ky", "name_ru", "attention", "sex", "ages"),
                 T("Levels, each with the score it begins with; the lowest begins nowhere"), "4.2",
                 widths=(2, 2, 3, 7, 7, 3, 3, 3)),
            Rows("norms", NormLine, "", ("scale", "sex", "ages", "values", "edges"),
                 T("Tables of standard scores (stens, points)"), "4.3", widths=(2, 3, 3, 6, 8)))),
        Section("5", T("Dangers"), (
            Rows("alerts", AlertLine, "", ("kind", "item", "scale", "least"), T("What must be acted upon at once"), "5.1"),)),
    ),
)  # fmt: skip
