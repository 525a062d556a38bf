"""Scores as the domain reference prints them; levels at their edges; blanks, alerts, norms and conclusions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sppk_desktop.features.psychodiagnostics import shipped as library
from sppk_desktop.features.psychodiagnostics.answers import BadAnswers, NotAnAnswer, WrongLength
from sppk_desktop.features.psychodiagnostics.instruments import Answer, AnswerKind, Form, Instrument, Item, UnknownVariant
from sppk_desktop.features.psychodiagnostics.scoring import Score, Validity, score
from sppk_desktop.features.psychodiagnostics.shipped import shipped
from tests.psychodiagnostics import second_opinion

SCORED = [id_ for id_ in library.ids() if not shipped(id_).free]


def of(id_: str, answers: Any, variant: str | None = None, **who: Any) -> Score:
    return score(shipped(id_), answers, variant, **who)


def levels(told: Score) -> dict[str, str | None]:
    return {code: band.code if band else None for code, band in told.level.items()}


def summed(total: int, items: int, most: int) -> list[int]:
    """Answers that add up to a total."""
    full, rest = divmod(total, most)
    return [most] * full + ([rest] if rest else []) + [0] * (items - full - bool(rest))


# The vectors of the reference ---------------------------------------------------------------------------------------------

VECTORS: list[tuple[str, list[Any], str | None, list[float]]] = [
    ("phillips", [True] * 58, None, [45, 22, 5, 7, 6, 6, 4, 5, 4]),
    ("phillips", [False] * 58, None, [13, 0, 6, 6, 0, 0, 1, 0, 4]),
    ("schmieschek", [True] * 88, None, [24, 24, 21, 22, 21, 24, 22, 18, 15, 24]),
    ("schmieschek", [False] * 88, None, [0, 0, 3, 2, 3, 0, 2, 6, 9, 0]),
    ("epi", [True] * 57, None, [15, 24, 3]),
    ("epi", [False] * 57, None, [9, 0, 6]),
    ("epi-j", [True] * 60, None, [19, 24, 6]),
    ("epi-j", [False] * 60, None, [5, 0, 6]),
    ("buss-durkee", [True] * 75, "B", [7, 6, 8, 5, 7, 8, 9, 9, 24, 15]),
    ("buss-durkee", [False] * 75, None, [3, 3, 3, 0, 1, 2, 4, 0, 10, 3]),
    ("stai", [1] * 40, None, [50, 41]),
    ("stai", [4] * 40, None, [50, 59]),
    ("sdq", [0] * 25, "self", [0, 2, 4, 4, 0, 10]),
    ("sdq", [2] * 25, "teacher", [10, 8, 6, 6, 10, 30]),
    ("cmas", [True] * 53, None, [6, 42]),
    ("cmas", [False] * 53, None, [5, 0]),
    ("ddo", ["a"] * 20, None, [6, 4, 4, 2, 4]),
    ("holland-42", ["a"] * 42, None, [14, 11, 8, 6, 2, 1]),
    ("luskanova", [2, 3, 3, 1, 2, 2, 1, 3, 2, 1], "blank", [30]),
    ("luskanova", [3, 1, 2, 3, 1, 3, 3, 2, 3, 3], "blank", [0]),
    ("rosenberg", [3] * 10, "A", [15]),
    ("schulte", [40, 38, 36, 44, 42], None, [40.0, 1.0, 1.1]),
]


@pytest.mark.parametrize(("id_", "answers", "variant", "wanted"), VECTORS)
def test_a_vector_of_the_reference_scores_as_printed(
    id_: str, answers: list[Any], variant: str | None, wanted: list[float]
) -> None:
    assert list(of(id_, answers, variant).raw.values()) == pytest.approx(wanted)


# Levels at their edges ----------------------------------------------------------------------------------------------------


def edges(id_: str, code: str, variant: str | None = None) -> list[tuple[float | None, bool, str]]:
    scale = shipped(id_).form(variant).scale(code)
    return [(band.least, band.above, band.code) for band in scale.bands]


@pytest.mark.parametrize(
    ("id_", "code", "variant", "wanted"),
    [
        ("rosenberg", "S", "A", [(15, False, "norm"), (25, True, "high")]),
        (
            "epi",
            "E",
            None,
            [(5, False, "introvert"), (9, False, "medium"), (15, False, "extravert"), (19, False, "bright_extravert")],
        ),
        ("epi", "N", None, [(7, False, "medium"), (14, False, "high"), (19, False, "very_high")]),
        ("epi", "L", None, [(4, True, "invalid")]),
        ("epi-j", "E", None, [(8, False, "introversion"), (12, False, "extraversion"), (19, False, "strong_extraversion")]),
        ("epi-j", "N", None, [(11, False, "medium"), (15, False, "unstable"), (19, False, "very_unstable")]),
        ("epi-j", "L", None, [(4, False, "doubtful"), (6, False, "invalid")]),
        ("stai", "S", None, [(31, False, "medium"), (46, False, "high")]),
        ("stai", "T", None, [(31, False, "medium"), (46, False, "high")]),
        (
            "phq-9",
            "S",
            None,
            [(5, False, "mild"), (10, False, "moderate"), (15, False, "moderately_severe"), (20, False, "severe")],
        ),
        ("gad-7", "S", None, [(5, False, "mild"), (10, False, "moderate"), (15, False, "severe")]),
        ("kern-jirasek", "S", None, [(7, False, "medium"), (12, False, "below_norm")]),
        ("kern-jirasek", "S", "ready", [(6, False, "mature"), (10, False, "not_ready")]),
        ("schmieschek", "HYPER", None, [(13, False, "tendency"), (19, False, "accent")]),
        ("luskanova", "S", None, [(10, False, "low"), (15, False, "outside"), (20, False, "good"), (25, False, "high")]),
        ("ddo", "NATURE", None, [(3, False, "medium"), (6, False, "high")]),
        ("ddo-azbel", "SELF", None, [(2, False, "weak"), (4, False, "medium"), (7, False, "strong"), (9, False, "very_strong")]),
        ("holland-42", "R", None, [(5, False, "medium"), (10, False, "high")]),
        ("holland-30", "R", None, [(5, False, "medium"), (8, False, "strong")]),
        ("dembo-rubinstein", "SELF", None, [(45, False, "medium"), (60, False, "high"), (75, False, "too_high")]),
        ("dembo-rubinstein", "ASP", None, [(60, False, "medium"), (75, False, "high"), (90, False, "unreal")]),
        ("dembo-rubinstein", "GAP", None, [(0, False, "small"), (8, False, "norm"), (23, False, "sharp")]),
        ("leus", "SP", None, [(11, False, "mild"), (21, False, "marked")]),
        ("cmas", "ANX", None, [(3, False, "norm"), (7, False, "raised"), (9, False, "high"), (10, False, "very_high")]),
        ("cmas", "LIE", None, [(9, False, "invalid")]),
        ("eysenck-states", "FRUST", None, [(8, False, "medium"), (15, False, "high")]),
        ("who-5", "S", None, [(50, True, "norm")]),
        ("bpaq-24", "PHYS", None, [(20, False, "medium"), (31, False, "high")]),
        ("bpaq-24", "ANGER", None, [(15, False, "medium"), (23, False, "high")]),
        ("bpaq-24", "HOST", None, [(18, False, "medium"), (28, False, "high")]),
        ("olweus", "VICT", None, [(1, True, "medium"), (3, False, "strong")]),
        ("buss-durkee", "AGG", None, [(17, False, "norm"), (25, True, "high")]),
        ("buss-durkee", "HOST", None, [(3.5, False, "norm"), (10, True, "high")]),
        ("phillips", "T", None, [(50, True, "raised"), (75, True, "high")]),
    ],
)
def test_levels_begin_where_the_reference_says(id_: str, code: str, variant: str | None, wanted: list[Any]) -> None:
    assert edges(id_, code, variant)[1:] == wanted


SDQ = {
    "parent": {"TOTAL": (13, 16), "EMO": (3, 4), "CON": (2, 3), "HYP": (5, 6), "PEER": (2, 3)},
    "teacher": {"TOTAL": (11, 15), "EMO": (4, 5), "CON": (2, 3), "HYP": (5, 6), "PEER": (3, 4)},
    "self": {"TOTAL": (15, 19), "EMO": (5, 6), "CON": (3, 4), "HYP": (5, 6), "PEER": (3, 5)},
    "parent-4": {"TOTAL": (13, 16, 19), "EMO": (3, 4, 6), "CON": (2, 3, 5), "HYP": (5, 7, 8), "PEER": (2, 3, 4)},
    "teacher-4": {"TOTAL": (11, 15, 18), "EMO": (3, 4, 5), "CON": (2, 3, 4), "HYP": (5, 7, 8), "PEER": (2, 4, 5)},
    "self-4": {"TOTAL": (14, 17, 19), "EMO": (4, 5, 6), "CON": (3, 4, 5), "HYP": (5, 6, 7), "PEER": (2, 3, 4)},
}
PROSOCIAL = {
    "parent": (5, 6),
    "teacher": (5, 6),
    "self": (5, 6),
    "parent-4": (6, 7, 8),
    "teacher-4": (4, 5, 6),
    "self-4": (5, 6, 7),
}


@pytest.mark.parametrize("variant", SDQ)
def test_sdq_has_the_cut_offs_of_each_blank(variant: str) -> None:
    for code, lasts in SDQ[variant].items():
        assert [least for least, _above, _code in edges("sdq", code, variant)[1:]] == [last + 1 for last in lasts], code
    assert [least for least, _above, _code in edges("sdq", "PRO", variant)[1:]] == list(PROSOCIAL[variant])


@pytest.mark.parametrize(("total", "level"), [(50, "norm"), (51.7, "raised"), (75.8, "high")])
def test_phillips_tells_its_level_by_percent(total: float, level: str) -> None:
    matching = round(total * 58 / 100)
    keyed_yes = {int(item) for item in shipped("phillips").form().scale("T").key["no"]}
    mismatched = set(range(1, matching + 1))
    answers = [(number in keyed_yes) != (number in mismatched) for number in range(1, 59)]
    told = of("phillips", answers)
    assert told.raw["T"] == matching
    assert levels(told)["T"] == level


@pytest.mark.parametrize(("age", "seconds", "points"), [
    (6, 60, 5), (6, 60.1, 4), (6, 91, 1), (7, 65, 4), (8, 70, 3), (9, 75, 2), (10, 71, 1), (11, 35, 5), (12, 30, 5), (15, 36, 3),
])  # fmt: skip
def test_schulte_gives_points_by_age(age: int, seconds: float, points: int) -> None:
    assert of("schulte", [seconds] * 5, age=age).standard["ER"] == points


def test_without_sex_and_age_there_is_no_sten_and_no_level() -> None:
    told = of("cmas", [True] * 53)
    assert (told.raw["ANX"], told.standard["ANX"], levels(told)["ANX"]) == (42, None, None)
    assert of("cmas", [True] * 53, sex="f", age=9).standard["ANX"] == 10
    assert of("cmas", [True] * 53, sex="m", age=13).standard["ANX"] is None


def test_toulouse_pieron_has_figures_and_no_invented_norms() -> None:
    told = of("toulouse-pieron", [20, 1] * 10)
    assert told.raw == {"V": 20, "A": 1, "K": 0.95}
    assert set(levels(told).values()) == {None}
    assert of("toulouse-pieron", [0, 0] * 10).raw["K"] is None


# Blanks -------------------------------------------------------------------------------------------------------------------


def sheet(instrument: Instrument, form: Form, *, most: bool = False) -> list[Answer]:
    return [extreme(item, most=most) for item in form.items]


def extreme(item: Item, *, most: bool) -> Answer:
    match item.answer.kind:
        case AnswerKind.YES_NO:
            return most
        case AnswerKind.PAIR:
            return "a" if most else "b"
        case AnswerKind.TEXT:
            return "сөз"
    return item.answer.most if most else item.answer.least


@pytest.mark.parametrize("id_", SCORED)
def test_one_blank_leaves_no_level_and_is_named(id_: str) -> None:
    instrument = shipped(id_)
    form = instrument.form()
    needed = [at for at, item in enumerate(form.items) if not item.optional]
    for at in needed:
        answers = sheet(instrument, form, most=True)
        answers[at] = None
        told = score(instrument, answers, sex="f", age=9)
        assert told.missing == (form.items[at].id,)
        if not form.missing.prorate:
            assert told.not_scorable
            assert set(told.level.values()) == {None}
            assert set(told.standard.values()) == {None}
            assert all(told.raw[scale.code] is None for scale in form.scales if form.items[at].id in scale.items and scale.key)
            assert (told.validity, told.findings) == (None, ())


@pytest.mark.parametrize("id_", SCORED)
def test_a_half_filled_form_yields_no_level(id_: str) -> None:
    instrument = shipped(id_)
    form = instrument.form()
    half = len(form.items) // 2
    for answers in ([*sheet(instrument, form)[:half], *[None] * (len(form.items) - half)],
                    [*[None] * half, *sheet(instrument, form)[half:]], [None] * len(form.items)):  # fmt: skip
        told = score(instrument, answers, sex="m", age=9)
        if id_ == "sdq":  # its authors' own rule: three of five items of a scale are enough
            assert told.level["TOTAL"] is None
        elif id_ in ("kern-jirasek", "schulte", "phq-9", "phq-a") and told.missing == ():
            assert all(item.optional for item, answer in zip(form.items, answers, strict=True) if answer is None)
        else:
            assert set(told.level.values()) <= {None}
            assert told.missing


def test_sdq_prorates_a_scale_with_three_answers_and_not_with_two() -> None:
    answers: list[Answer] = [1] * 25
    answers[2] = answers[7] = None  # items 3 and 8 of the emotional scale
    answers[12], answers[15], answers[23] = 2, 1, 1
    told = of("sdq", answers, "parent")
    assert told.raw["EMO"] == 7  # 4 / 3 x 5 = 6.67
    assert told.raw["TOTAL"] == 7 + 5 + 5 + 5
    assert told.missing == ("3", "8")
    assert not told.not_scorable
    answers[12] = None
    told = of("sdq", answers, "parent")
    assert (told.raw["EMO"], told.raw["TOTAL"], told.raw["CON"]) == (None, None, 5)
    assert told.not_scorable


def test_half_a_point_of_a_prorated_scale_is_rounded_up() -> None:
    answers: list[Answer] = [0] * 25
    answers[0] = None  # prosocial 1; the other four give 2: 2 / 4 x 5 = 2.5
    answers[3] = 2
    assert of("sdq", answers, "self").raw["PRO"] == 3


def test_the_training_line_may_stay_blank() -> None:
    told = of("dembo-rubinstein", [None, None, *[60, 75] * 6])
    assert told.raw == {"SELF": 60, "ASP": 75, "GAP": 15}
    assert told.missing == ()
    assert of("dembo-rubinstein", [60, 75] * 6).raw == told.raw


# Refusals -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id_", "wrong"),
    [
        ("phillips", 2), ("phillips", "y"), ("phillips", 1.5), ("stai", 0), ("stai", 5), ("stai", True), ("stai", 2.5),
        ("stai", "2"), ("phq-9", -1), ("phq-9", 4), ("phq-9", False), ("ddo", "c"), ("ddo", True), ("ddo", 1), ("schulte", 0),
        ("schulte", float("nan")), ("schulte", float("inf")), ("dembo-rubinstein", 100.5), ("dembo-rubinstein", -1),
        ("luskanova", 0), ("olweus", 5), ("bpaq-24", 0), ("who-5", 6), ("leus", 3), ("sdq", 3), ("rosenberg", 4),
    ],
)  # fmt: skip
def test_what_cannot_be_an_answer_is_refused_by_its_item(id_: str, wrong: Any) -> None:
    instrument = shipped(id_)
    answers = sheet(instrument, instrument.form())
    answers[-1 if id_ not in ("phq-9", "schulte") else 4] = wrong
    with pytest.raises(NotAnAnswer) as told:
        score(instrument, answers)
    assert told.value.values["item"] in {item.id for item in instrument.form().items}


def test_only_3_1_0_are_points_of_luskanova() -> None:
    with pytest.raises(NotAnAnswer):
        of("luskanova", [2] * 10, "points")
    assert of("luskanova", [3] * 10, "points").raw == {"S": 30}


@pytest.mark.parametrize("id_", SCORED)
def test_a_sheet_of_the_wrong_length_is_refused(id_: str) -> None:
    instrument = shipped(id_)
    whole = sheet(instrument, instrument.form())
    for wrong in (whole[:-1] if len(whole) not in (10, 12) else whole[:-3], [*whole, whole[-1]], []):
        if len(wrong) not in {len(one) for one in instrument.form().sheets}:
            with pytest.raises(WrongLength):
                score(instrument, wrong)


def test_an_unknown_variant_is_refused_and_the_known_ones_named() -> None:
    with pytest.raises(UnknownVariant) as told:
        of("rosenberg", [0] * 10, "C")
    assert "A, B" in str(told.value)
    assert of("rosenberg", [0] * 10, "b").variant == "B"


# Alerts -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [1, 2, 3])
def test_the_ninth_item_of_phq_rings_whatever_else_is_blank(answer: int) -> None:
    for id_ in ("phq-9", "phq-a"):
        told = of(id_, [*[None] * 8, answer])
        assert [(alert.kind, alert.item) for alert in told.alerts] == [("suicide", "9")]
        assert told.level == {"S": None}
    assert of("phq-9", [3] * 8 + [0]).alerts == ()


def test_thoughts_and_attempts_of_phq_a_ring_by_themselves() -> None:
    assert [alert.item for alert in of("phq-a", [*[0] * 9, True, False]).alerts] == ["thoughts"]
    assert [alert.item for alert in of("phq-a", [*[0] * 9, 2, False, True]).alerts] == ["attempt"]
    assert of("phq-a", [*[0] * 9, 2, False, False]).alerts == ()
    assert of("phq-a", [*[0] * 9, 3]).raw == {"S": 0}


def test_the_scale_of_leus_rings_at_eleven_even_before_the_sheet_is_finished() -> None:
    answers: list[Answer] = [0] * 60 + summed(10, 15, 2)
    assert of("leus", answers).alerts == ()
    answers[74] = 1
    assert [(alert.kind, alert.scale) for alert in of("leus", answers).alerts] == [("suicide", "SP")]
    answers[0] = answers[70] = None
    told = of("leus", answers)
    assert [alert.scale for alert in told.alerts] == ["SP"]
    assert set(told.level.values()) == {None}


def test_a_marked_victim_of_bullying_rings() -> None:
    assert of("olweus", [0] * 6 + [3, 3, 3, 3, 3, 3, 2]).alerts == ()
    told = of("olweus", [0] * 6 + [3] * 7)
    assert [alert.kind for alert in told.alerts] == ["violence"]
    assert levels(told)["VICT"] == "strong"
    assert [alert.kind for alert in of("olweus", [0] * 6 + [4, 4, 4, 4, 4, 4, None]).alerts] == ["violence"]


# Validity and conclusions -------------------------------------------------------------------------------------------------


def test_too_many_pleasing_answers_make_a_result_invalid() -> None:
    assert of("epi", [False] * 57).validity == Validity.INVALID  # L 6
    assert of("epi", [True] * 57).validity == Validity.VALID  # L 3
    assert of("epi-j", [True] * 60).validity == Validity.INVALID
    assert of("stai", [1] * 40).validity is None


def test_the_temperament_is_a_quadrant_and_its_centre_line_is_mixed() -> None:
    assert [one.value for one in of("epi", [True] * 57).findings] == ["high_high"]
    e_yes = {int(item) for item in shipped("epi").form().scale("E").key["yes"]}
    n_yes = [int(item) for item in shipped("epi").form().scale("N").key["yes"]]
    phlegmatic = [number not in e_yes and number in {5, 15, 20, 29, 32, 34, 37, 41, 51} for number in range(1, 58)]
    assert of("epi", phlegmatic).findings[0].said.ru == "флегматик"
    mixed = [number in set(n_yes[:12]) for number in range(1, 58)]
    assert of("epi", mixed).raw["N"] == 12
    assert of("epi", mixed).findings[0].value == "centre"


def test_all_leading_types_are_named() -> None:
    told = of("ddo", ["a"] * 20)
    assert told.findings[0].value == "NATURE"
    assert told.findings[0].said.ky == "Адам–табият"
    assert of("ddo", ["b"] * 20).findings[0].value == "SIGN"


def test_the_code_of_holland_names_ties_across_its_last_place() -> None:
    assert of("holland-42", ["a"] * 42).findings[0].value == "RIS"
    assert of("holland-42", ["b"] * 42).findings[0].value == "AEC"
    assert of("holland-30", ["a", "a", "a"] * 10).findings[0].value == "RIC"
    assert of("holland-30", ["a", "a", "b", "b", "a", "b"] * 5).findings[0].value == "IA(RS)"


@pytest.mark.parametrize(("answers", "value"), [
    ([2, 2, 2, 2, 2, 0, 0, 0, 0], "major"), ([2, 2, 2, 2, 0, 0, 0, 0, 1], "major"), ([0, 0, 2, 2, 2, 2, 2, 2, 2], None),
    ([2, 2, 0, 0, 0, 0, 0, 0, 0], "other"), ([2, 1, 1, 1, 1, 1, 1, 1, 0], None),
])  # fmt: skip
def test_the_algorithm_of_phq_counts_symptoms_and_wants_one_of_the_first_two(answers: list[int], value: str | None) -> None:
    assert [one.value for one in of("phq-9", answers).findings] == ([value] if value else [])


# Properties ---------------------------------------------------------------------------------------------------------------


@st.composite
def sheets(draw: st.DrawFn) -> tuple[Instrument, str, list[Answer]]:
    instrument = shipped(draw(st.sampled_from(SCORED)))
    variant = draw(st.sampled_from(list(instrument.forms)))
    return instrument, variant, [draw(answer(item)) for item in instrument.form(variant).items]


def answer(item: Item) -> st.SearchStrategy[Any]:
    told = item.answer
    match told.kind:
        case AnswerKind.YES_NO:
            return st.booleans()
        case AnswerKind.PAIR:
            return st.sampled_from("ab")
        case AnswerKind.CHOICE:
            return st.sampled_from(told.values) if told.values else st.integers(int(told.least), int(told.most))
    return st.floats(told.least, told.most, allow_nan=False).map(lambda value: round(value, 1))


@given(sheets())
@settings(max_examples=150, deadline=None)
def test_a_score_stays_within_its_bounds(told: tuple[Instrument, str, list[Answer]]) -> None:
    instrument, variant, answers = told
    result = score(instrument, answers, variant, sex="f", age=9)
    for scale in instrument.form(variant).scales:
        value = result.raw[scale.code]
        if value is not None and scale.least is not None and scale.most is not None:
            assert scale.least - 1e-9 <= value <= scale.most + 1e-9


def turned(item: Item, given_: Answer) -> Answer:
    """The opposite answer."""
    match item.answer.kind:
        case AnswerKind.YES_NO:
            return not given_
        case AnswerKind.PAIR:
            return "b" if given_ == "a" else "a"
    assert isinstance(given_, int | float)
    return item.answer.least + item.answer.most - given_


@given(sheets())
@settings(max_examples=150, deadline=None)
def test_turning_every_answer_round_turns_the_score_round(told: tuple[Instrument, str, list[Answer]]) -> None:
    instrument, variant, answers = told
    form = instrument.form(variant)
    if form.points or any(item.answer.values for item in form.items):
        return
    there = score(instrument, answers, variant).raw
    back = score(instrument, [turned(item, one) for item, one in zip(form.items, answers, strict=True)], variant).raw
    for scale in form.scales:
        if scale.key and scale.least is not None and scale.most is not None:
            assert (there[scale.code] or 0) + (back[scale.code] or 0) == pytest.approx(scale.least + scale.most)


@given(sheets(), st.data())
@settings(max_examples=150, deadline=None)
def test_a_higher_answer_never_lowers_a_scale_that_adds_it(
    told: tuple[Instrument, str, list[Answer]], data: st.DataObject
) -> None:
    instrument, variant, answers = told
    form = instrument.form(variant)
    if form.points:
        return
    at = data.draw(st.integers(0, len(answers) - 1))
    raised = [*answers]
    raised[at] = extreme(form.items[at], most=True)
    low, high = score(instrument, answers, variant).raw, score(instrument, raised, variant).raw
    for scale in form.scales:
        for direction, items in scale.key.items():
            if form.items[at].id in items:
                change = (high[scale.code] or 0) - (low[scale.code] or 0)
                assert change >= 0 if direction in ("yes", "a", "plus") else change <= 0
        if scale.key and form.items[at].id not in scale.items:
            assert high[scale.code] == low[scale.code]


@given(sheets(), st.data())
@settings(max_examples=100, deadline=None)
def test_blanks_anywhere_never_raise_and_never_yield_a_level_they_touch(told: tuple[Instrument, str, list[Answer]],
                                                                        data: st.DataObject) -> None:  # fmt: skip
    instrument, variant, answers = told
    blank = data.draw(st.sets(st.integers(0, len(answers) - 1), min_size=1))
    result = score(instrument, [None if at in blank else one for at, one in enumerate(answers)], variant, sex="m", age=8)
    if result.not_scorable and not instrument.form(variant).missing.prorate:
        assert set(result.level.values()) <= {None}


def test_a_free_instrument_takes_figures_and_words() -> None:
    assert of("ladder", [3, None, 5, "Мугалимге жакын"]).raw == {}
    with pytest.raises(BadAnswers):
        of("ladder", [8, None, None, None])


# A second opinion ---------------------------------------------------------------------------------------------------------


def agree(instrument: Instrument, variant: str, answers: list[Answer]) -> None:
    form = instrument.form(variant)
    told = score(instrument, answers, variant)
    by_hand = second_opinion.reckon(
        second_opinion.file_of(instrument.id), variant, {item.id: one for item, one in zip(form.items, answers, strict=True)}
    )
    for code, raw in told.raw.items():
        assert raw == pytest.approx(by_hand[code]), code


@pytest.mark.parametrize("id_", SCORED)
def test_each_item_alone_scores_as_reckoned_by_hand(id_: str) -> None:
    instrument = shipped(id_)
    for variant, form in instrument.forms.items():
        for most in (False, True):  # one answer high among low ones, and one low among high ones
            whole = sheet(instrument, form, most=most)
            agree(instrument, variant, whole)
            for at, item in enumerate(form.items):
                agree(instrument, variant, [*whole[:at], extreme(item, most=not most), *whole[at + 1 :]])


@given(sheets())
@settings(max_examples=150, deadline=None)
def test_any_sheet_scores_as_reckoned_by_hand(told: tuple[Instrument, str, list[Answer]]) -> None:
    agree(*told)


@given(sheets(), st.data())
@settings(max_examples=100, deadline=None)
def test_blanks_leave_open_exactly_what_they_touch(told: tuple[Instrument, str, list[Answer]], data: st.DataObject) -> None:
    instrument, variant, answers = told
    if instrument.form(variant).missing.prorate:
        return
    blank = data.draw(st.sets(st.integers(0, len(answers) - 1), max_size=3))
    agree(instrument, variant, [None if at in blank else one for at, one in enumerate(answers)])
