"""The shipped keys are the published ones, each is a partition of its items, and known misprints have not come back."""

from __future__ import annotations

from collections import Counter

import pytest

from sppk_desktop.features.psychodiagnostics.instruments import Form, Scale
from sppk_desktop.features.psychodiagnostics.shipped import shipped
from tests.psychodiagnostics import published


def items(text: str) -> set[str]:
    """ "1, 3–5" as {"1", "3", "4", "5"}."""
    found: set[str] = set()
    for part in text.replace("–", "-").split(","):
        if part := part.strip():
            first, _, last = part.partition("-")
            found |= {str(number) for number in range(int(first), int(last or first) + 1)}
    return found


def direction(scale: Scale, name: str) -> set[str]:
    return set(scale.key.get(name, ()))


@pytest.mark.parametrize("code", published.PHILLIPS)
def test_phillips_counts_answers_that_do_not_match_the_key(code: str) -> None:
    scale, yes = shipped("phillips").form().scale(code), items(published.PHILLIPS_YES)
    told = items(published.PHILLIPS[code])
    assert direction(scale, "no") == told & yes
    assert direction(scale, "yes") == told - yes
    assert scale.standard_of == len(told)


@pytest.mark.parametrize(("id_", "key"), [("epi", published.EPI), ("epi-j", published.EPI_J)])
def test_eysenck_is_keyed_as_published(id_: str, key: dict[str, tuple[str, str]]) -> None:
    for code, (yes, no) in key.items():
        scale = shipped(id_).form().scale(code)
        assert (direction(scale, "yes"), direction(scale, "no")) == (items(yes), items(no)), code


def test_stai_adds_and_takes_away_as_published() -> None:
    for code, (plus, minus) in published.STAI.items():
        scale = shipped("stai").form().scale(code)
        assert (direction(scale, "plus"), direction(scale, "minus")) == (items(plus), items(minus)), code


@pytest.mark.parametrize(("id_", "key"), [("sdq", published.SDQ), ("bpaq-24", published.BPAQ)])
def test_reversed_items_are_the_published_ones(id_: str, key: dict[str, str]) -> None:
    for form in shipped(id_).forms.values():
        for code, text in key.items():
            told = [part.strip() for part in text.split(",")]
            scale = form.scale(code)
            assert direction(scale, "plus") == {one for one in told if not one.endswith("r")}
            assert direction(scale, "reverse") == {one[:-1] for one in told if one.endswith("r")}


@pytest.mark.parametrize(("id_", "key"), [("schmieschek", published.SCHMIESCHEK), ("buss-durkee", published.BUSS_DURKEE)])
def test_yes_and_no_are_the_published_ones(id_: str, key: dict[str, tuple[str, str, int]]) -> None:
    for code, (yes, no, number) in key.items():
        scale = shipped(id_).form().scale(code)
        assert (direction(scale, "yes"), direction(scale, "no")) == (items(yes), items(no)), code
        assert number == (scale.multiplier if id_ == "schmieschek" else scale.standard_of)


@pytest.mark.parametrize(("id_", "key"), [("ddo", published.DDO), ("holland-42", published.HOLLAND)])
def test_pairs_are_the_published_ones(id_: str, key: dict[str, str]) -> None:
    for code, text in key.items():
        scale = shipped(id_).form().scale(code)
        assert direction(scale, "a") == {one[:-1] for one in text.split() if one[-1] == "а"}
        assert direction(scale, "b") == {one[:-1] for one in text.split() if one[-1] == "б"}


def test_the_points_of_luskanova_are_the_published_ones() -> None:
    told = {
        item: ",".join(f"{point:g}" for point in points) for item, points in shipped("luskanova").form("blank").points.items()
    }
    assert told == published.LUSKANOVA
    assert shipped("luskanova").form("blank-5").points["5"] == (0, 1, 3)


def test_cmas_splits_into_desirability_and_anxiety() -> None:
    form = shipped("cmas").form()
    true, false = published.CMAS_LIE
    assert (direction(form.scale("LIE"), "yes"), direction(form.scale("LIE"), "no")) == (items(true), items(false))
    assert len(form.scale("ANX").items) == 42


@pytest.mark.parametrize("whose", published.CMAS_STENS)
def test_stens_begin_where_they_are_published_to_begin(whose: str) -> None:
    sex, ages = whose.split()
    first, _, last = ages.partition("–")
    starts = [int(part.strip("+").partition("–")[0]) for part in published.CMAS_STENS[whose].split(",")]
    for age in {int(first), int(last or first)}:
        norm = next(norm for norm in shipped("cmas").form().scale("ANX").norms if norm.holds_for(sex, age, None))
        assert [0, *norm.edges] == starts
        assert norm.values == tuple(range(1, 11))


# Partitions ---------------------------------------------------------------------------------------------------------------

WHOLE = {
    "schmieschek": 88, "epi": 57, "epi-j": 60, "buss-durkee": 75, "sdq": 25, "cmas": 53, "bpaq-24": 24, "stai": 40,
    "leus": 75, "eysenck-states": 40, "rosenberg": 10, "luskanova": 10, "phq-9": 9, "phq-a": 9, "gad-7": 7, "who-5": 5,
}  # fmt: skip
PAIRS = {"ddo": (20, 8), "ddo-azbel": (30, 10), "holland-42": (42, 14), "holland-30": (30, 10)}


def counted(form: Form) -> Counter[str]:
    return Counter(item for scale in form.scales for item in scale.items)


@pytest.mark.parametrize("id_", WHOLE)
def test_every_item_counts_exactly_once(id_: str) -> None:
    for form in shipped(id_).forms.values():
        assert counted(form) == Counter(str(number) for number in range(1, WHOLE[id_] + 1)), form.id


@pytest.mark.parametrize("id_", PAIRS)
def test_every_answer_of_a_pair_counts_exactly_once_and_all_types_are_equal(id_: str) -> None:
    pairs, each = PAIRS[id_]
    form = shipped(id_).form()
    told = Counter((item, letter) for scale in form.scales for letter, items_ in scale.key.items() for item in items_)
    assert told == Counter((str(number), letter) for number in range(1, pairs + 1) for letter in "ab")
    assert {len(scale.items) for scale in form.scales} == {each}


def test_the_factors_of_phillips_use_all_items() -> None:
    factors = [scale for scale in shipped("phillips").form().scales if scale.code != "T"]
    assert {item for scale in factors for item in scale.items} == items("1–58")


def test_olweus_counts_each_item_once_as_a_whole_and_once_by_its_kind() -> None:
    form = shipped("olweus").form()
    for whole in ("BULLY", "VICT"):
        parts = [*form.scale(f"{whole}_DIR").items, *form.scale(f"{whole}_IND").items]
        assert sorted(parts) == sorted(form.scale(whole).items)


# Misprints in circulation -------------------------------------------------------------------------------------------------


def test_misprints_have_not_come_back() -> None:
    assert "4" in shipped("phillips").form().scale("F1").items
    assert "3" not in shipped("phillips").form().scale("F1").items
    assert "34" in shipped("epi").form().scale("E").key["no"]
    assert "no" not in shipped("epi-j").form().scale("N").key
    assert "74" in shipped("schmieschek").form().scale("EXCIT").items
    assert "75" not in shipped("schmieschek").form().scale("EXCIT").items
    assert "66" in shipped("buss-durkee").form().scale("VERB").key["no"]
    holland = {scale.code: scale.key for scale in shipped("holland-42").form().scales}
    assert "20" in holland["S"]["b"]
    assert "29" not in holland["S"]["b"]
    assert "24" in holland["A"]["b"]
    assert "26" in holland["E"]["b"]
    assert "26" in {scale.code: scale.key for scale in shipped("ddo-azbel").form().scales}["HUMAN"]["a"]


def test_the_two_keys_of_buss_durkee_differ_in_23_and_28_only() -> None:
    a, b = shipped("buss-durkee").form("A"), shipped("buss-durkee").form("B")
    assert set(b.scale("NEG").items) ^ set(a.scale("NEG").items) == {"23", "28"}
    assert set(b.scale("VERB").items) ^ set(a.scale("VERB").items) == {"23", "28"}
    assert shipped("buss-durkee").first == "B"
    assert all(a.scale(code).key == b.scale(code).key for code in ("PHYS", "INDIR", "IRRIT", "RESENT", "SUSP", "GUILT"))


def test_the_two_orders_of_rosenberg_are_asked_for() -> None:
    rosenberg = shipped("rosenberg")
    assert rosenberg.asks
    assert set(rosenberg.form("A").scale("S").key["reverse"]) == items("3, 5, 8, 9, 10")
    assert set(rosenberg.form("B").scale("S").key["reverse"]) == items("2, 5, 6, 8, 9")


def test_sdq_is_off_until_the_school_confirms_a_permission() -> None:
    assert not shipped("sdq").enabled
    assert shipped("sdq").why_off
