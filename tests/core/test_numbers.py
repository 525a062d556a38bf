"""How papers write numbers and days, as the school chose."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.words import Words

DAY = date(2026, 11, 23)
FORMS = st.builds(
    NumberForm, st.sampled_from((",", ".")), st.sampled_from(("space", "none")), st.sampled_from(("words", "figures"))
)


@given(FORMS, st.integers(-10_000_000, 10_000_000))
def test_a_number_is_read_back_whatever_its_form(form: NumberForm, number: int) -> None:
    said = form.decimal(number / 10)
    assert float(said.replace("\N{NO-BREAK SPACE}", "").replace(form.point, ".")) == number / 10
    assert int(form.whole(number).replace("\N{NO-BREAK SPACE}", "")) == number


@given(FORMS)
def test_a_form_is_kept_and_read_again(form: NumberForm) -> None:
    assert NumberForm.read(form.plain()) == form


def test_what_is_strange_is_as_usual() -> None:
    for kept in (None, "comma", {"point": ";"}, {"days": 3}, []):
        assert NumberForm.read(kept) == NumberForm()


def test_the_usual_form_and_the_other() -> None:
    usual, other = NumberForm(), NumberForm(".", "none", "figures")
    assert (usual.decimal(7.6), usual.decimal(7.0), usual.decimal(7.0, trim=False)) == ("7,6", "7", "7,0")
    assert (usual.whole(28000), other.whole(28000), other.decimal(1012.5)) == ("28\N{NO-BREAK SPACE}000", "28000", "1012.5")
    words = Words("ru", {})
    assert (words.day(DAY), words.writing(other).day(DAY)) == ("23 ноября 2026 г.", "23.11.2026")
    assert Words("ky", {}).day(DAY) == "2026-жылдын 23-ноябры"
