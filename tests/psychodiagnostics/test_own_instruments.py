"""Her own instruments: written, copied, imported, handed on; a changed key is a new version; what came with the program stays."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sppk_desktop.features.psychodiagnostics import instruments_demo
from sppk_desktop.features.psychodiagnostics import shipped as shipped_ones
from sppk_desktop.features.psychodiagnostics.instrument_file import BadInstrument, parse, read
from sppk_desktop.features.psychodiagnostics.library import GoldenFails, Library, NeedsPermission, NotForScreens
from sppk_desktop.features.psychodiagnostics.own_form_data import NotRight, data_of
from sppk_desktop.features.psychodiagnostics.own_form_values import values_of
from sppk_desktop.features.psychodiagnostics.scoring import score
from sppk_desktop.storage.store import Store

WRITTEN: dict[str, Any] = {
    "name_ky": "Окуу сурамжылоосу", "name_ru": "Опрос об учёбе", "author": "Асанова Н.", "area": "motivation",
    "age_from": 9, "age_to": 12, "answer": "choice", "least": 1, "most": 5, "count": 6,
    "scales": [
        {"code": "M", "name_ky": "Мотивация", "name_ru": "Мотивация", "adds": "1, 3-5", "turned": "2"},
        {"code": "D", "name_ky": "Тартип", "adds": "6", "times": 2, "plus": 1},
        {"code": "ALL", "name_ky": "Жалпы", "adds": "=M+D"},
    ],
    "levels": [
        {"scale": "M", "least": 18, "name_ky": "жогору"},
        {"scale": "M", "least": None, "name_ky": "төмөн", "attention": True},
        {"scale": "ALL", "least": None, "name_ky": "төмөн", "ages": "9-10"},
        {"scale": "ALL", "least": 30, "name_ky": "жогору", "ages": "9-10"},
    ],
    "alerts": [{"kind": "violence", "item": "6", "least": 5}],
}  # fmt: skip


@pytest.fixture
def library(school: Store) -> Library:
    return Library(school)


def written(library: Library, **changes: Any) -> Any:
    return library.save(data_of({**WRITTEN, **changes}, {"id": library.new_id()}))


def test_what_is_written_in_the_editor_scores(library: Library) -> None:
    made = written(library)
    told = score(made, [5, 1, 5, 5, 5, 5], age=9)
    assert told.raw == {"M": 25, "D": 11, "ALL": 36}
    assert {code: band.name.ky if band else None for code, band in told.level.items()} == {
        "M": "жогору",
        "D": None,
        "ALL": "жогору",
    }
    assert [alert.kind for alert in told.alerts] == ["violence"]
    assert score(made, [1, 5, 1, 1, 1, 1], age=11).level["ALL"] is None
    assert score(made, [1, 5, 1, 1, 1, None], age=9).not_scorable
    assert made in library.every()


def test_a_changed_key_is_a_new_version_and_a_changed_word_is_not(library: Library) -> None:
    made = written(library)
    named = library.save({**made.data, "name": {"ky": "Башка ат", "ru": "Другое имя"}})
    assert (named.version, named.name.ky, named.key_version) == (1, "Башка ат", made.key_version)
    data = json.loads(json.dumps(named.data))
    data["scales"][0]["key"]["plus"] = [1, 3, 4]
    changed = library.save(data)
    assert changed.version == 2
    assert changed.key_version != made.key_version
    assert [version for version, _on in library.versions(made.id)] == [2, 1]
    assert library.get(made.id).version == 2


@pytest.mark.parametrize("id_", [id_ for id_ in shipped_ones.ids() if id_ != "sdq"])
def test_a_copy_that_nobody_changed_scores_as_its_original(id_: str) -> None:
    original = shipped_ones.shipped(id_)
    again = read(data_of(values_of(original.data), original.data), id_)
    assert again.fingerprint == original.fingerprint
    assert len(again.golden) == len(original.golden)


def test_norms_are_changed_in_a_copy_and_the_shipped_ones_stay(library: Library) -> None:
    copy = library.copy("toulouse-pieron", ("(көчүрмө)", "(копия)"))
    assert (copy.copy_of, library.is_own(copy.id)) == ("toulouse-pieron 1", True)
    values = values_of(copy.data)
    values["levels"] = [{"scale": "K", "least": None, "name_ky": "төмөн", "ages": "7"},
                        {"scale": "K", "least": 0.9, "name_ky": "норма", "ages": "7"}]  # fmt: skip
    changed = library.save(data_of(values, copy.data))
    assert changed.version == 2
    level = score(changed, [20, 1] * 10, age=7).level["K"]
    assert level is not None
    assert level.name.ky == "норма"
    assert score(library.get("toulouse-pieron"), [20, 1] * 10, age=7).level["K"] is None


def test_a_file_goes_out_and_comes_in_again(library: Library) -> None:
    made = written(library)
    content = library.file_of(made.id)
    library.remove(made.id)
    assert not library.is_own(made.id)
    assert library.get(made.id).fingerprint == made.fingerprint  # results made with it are still read
    assert made.id not in [one.id for one in library.all()]
    again = library.take_in(content, "own.json")
    assert again.fingerprint == made.fingerprint
    assert library.is_own(again.id)


def test_an_imported_file_never_takes_the_place_of_a_shipped_one(library: Library) -> None:
    content = (shipped_ones.folder() / "gad-7.json").read_bytes()
    taken = library.take_in(content, "gad-7.json")
    assert taken.id.startswith("own-")
    assert library.get("gad-7") is shipped_ones.shipped("gad-7")


def test_a_file_whose_own_examples_fail_is_not_taken(library: Library) -> None:
    data = json.loads((shipped_ones.folder() / "stai.json").read_bytes())
    data["scales"][0]["key"]["plus"].remove(9)
    with pytest.raises(GoldenFails):
        library.take_in(json.dumps(data).encode(), "stai.json")
    assert not [one for one in library.all() if library.is_own(one.id)]


def test_sdq_wants_a_permission_and_allows_no_copy(library: Library) -> None:
    assert not library.state(library.get("sdq")).enabled
    with pytest.raises(NeedsPermission):
        library.switch("sdq", True)
    with pytest.raises(NotForScreens):
        library.copy("sdq", ("", ""))
    library.switch("sdq", True, "youthinmind, 12.10.2026")
    assert library.state(library.get("sdq")).permission == "youthinmind, 12.10.2026"
    assert "sdq" in [one.id for one in library.every()]
    library.switch("sdq", False)
    assert "sdq" not in [one.id for one in library.every()]
    library.switch("sdq", True)  # the permission is still known


def test_comparing_the_key_with_the_blank_holds_until_the_key_changes(library: Library) -> None:
    made = written(library)
    library.compared(made.id, date(2026, 11, 23))
    assert library.state(made).compared_on == date(2026, 11, 23)
    changed = library.save(data_of({**WRITTEN, "count": 7}, made.data))
    assert (library.state(changed).compared_on, library.state(changed).compared_before) == (None, True)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"scales": [{"code": "M", "name_ky": "М", "adds": "1, 9"}], "levels": []}, "scales"),
        ({"scales": [{"code": "M", "name_ky": "М", "adds": "1, 1"}], "levels": []}, "scales"),
        ({"scales": [{"code": "1M", "name_ky": "М", "adds": "1"}], "levels": []}, "scales"),
        ({"scales": [{"code": "M", "name_ky": "М", "adds": "=X+"}], "levels": []}, "scales"),
        ({"levels": [{"scale": "Q", "name_ky": "төмөн"}]}, "levels"),
        ({"levels": [{"scale": "M", "name_ky": "а", "least": 3}, {"scale": "M", "name_ky": "б", "least": 3}]}, "levels"),
        ({"levels": [{"scale": "M", "name_ky": "а", "ages": "жети"}]}, "levels"),
        ({"least": 5, "most": 1}, "most"),
        ({"age_from": 12, "age_to": 9}, "age_from"),
        ({"norms": [{"scale": "M", "values": "1; 2; 3", "edges": "5"}]}, "norms"),
        ({"norms": [{"scale": "M", "values": "1; эки", "edges": "5"}]}, "norms"),
        ({"answer": "text"}, "scales"),
    ],
)
def test_what_would_not_score_is_said_at_its_field(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(NotRight) as told:
        data_of({**WRITTEN, **changes}, {"id": "own-1"})
    assert told.value.field == field


def test_a_questionnaire_without_scales_only_takes_answers() -> None:
    data = data_of({
        "name_ky": "Анкета", "answer": "choice", "options_ky": "ооба; кээде; жок", "options_ru": "да; иногда; нет", "count": 2,
        "questions": [{"id": "1", "text_ky": "Мектеп жагабы?"},
                      {"id": "2", "text_ky": "Эмнеге?", "answer": "text", "optional": True}],
    }, {"id": "own-1"})  # fmt: skip
    made = read(data, "own-1")
    assert made.free
    assert [item.answer.kind for item in made.form().items] == ["choice", "text"]
    assert [one.ru for one in made.form().items[0].answer.labels] == ["да", "иногда", "нет"]
    assert score(made, [2, "Достор бар"]).raw == {}


# The validator ------------------------------------------------------------------------------------------------------------


def broken(**changes: Any) -> bytes:
    data = json.loads((shipped_ones.folder() / "gad-7.json").read_bytes())
    for way, value in changes.items():
        place, *steps = [int(step) if step.isdigit() else step for step in way.split("__")][::-1]
        there = data
        for step in steps[::-1]:
            there = there[step]
        if value is ...:
            del there[place]
        else:
            there[place] = value
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ...}, "name"),
        ({"name__ru": ""}, "name.ru"),
        ({"id": "GAD 7"}, "id"),
        ({"format": 2}, "format"),
        ({"version": 0}, "version"),
        ({"items": "seven"}, "items"),
        ({"items": True}, "items"),
        ({"answer__most": 0}, "answer.most"),
        ({"answer__type": "scale"}, "answer.type"),
        ({"scales__0__key": {"plus": ["1-9"]}}, "scales[1].key.plus"),
        ({"scales__0__key": {"plus": [1, 1]}}, "scales[1].key.plus"),
        ({"scales__0__key": {"yes": [1]}}, "scales[1].key.yes"),
        ({"scales__0__key": {"up": [1]}}, "scales[1].key.up"),
        ({"scales__0__colour": "red"}, "scales[1].colour"),
        ({"colour": "red"}, "colour"),
        ({"scales__0__of": {"X": 1}}, "scales[1].key"),
        ({"scales__0__bands__1__from": -1, "scales__0__bands__2__from": -1}, "scales[1].bands[3].from"),
        ({"scales__0__bands__1__from": ...}, "scales[1].bands[2].from"),
        ({"age": [12, 9]}, "age"),
        ({"area": "sport"}, "area"),
        ({"golden__0__answers": "33"}, "golden[1].answers"),
        ({"golden__0__raw": {"Q": 1}}, "golden[1].raw.Q"),
        ({"alerts": [{"kind": "fire", "item": "1", "least": 1}]}, "alerts[1].kind"),
        ({"alerts": [{"kind": "suicide", "item": "9", "least": 1}]}, "alerts[1].item"),
        ({"scales": []}, ""),
    ],
)
def test_the_validator_names_file_field_and_reason(changes: dict[str, Any], field: str) -> None:
    if not field:
        parse(broken(**{**changes, "golden": []}), "own.json")  # scales may be an empty list: nothing is scored
        return
    with pytest.raises(BadInstrument) as told:
        parse(broken(**changes), "own.json")
    assert told.value.values["file"] == "own.json"
    assert told.value.values["field"] == field
    assert told.value.values["reason"]


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"format": 1, "format": NaN}', "[" * 100_000])
def test_what_is_no_instrument_at_all_is_refused_too(text: str) -> None:
    with pytest.raises(BadInstrument):
        parse(text, "own.json")


def test_norms_may_go_by_grade(library: Library) -> None:
    levels = [{"scale": "M", "least": None, "name_ky": "төмөн", "ages": "5-6 кл"},
              {"scale": "M", "least": 20, "name_ky": "жогору", "ages": "5-6 кл"},
              {"scale": "M", "least": None, "name_ky": "орто", "ages": "12+"}]  # fmt: skip
    made = written(library, levels=levels)
    high, other = score(made, [5, 1, 5, 5, 5, 1], grade=6), score(made, [5, 1, 5, 5, 5, 1], grade=8, age=14)
    assert high.level["M"] is not None
    assert other.level["M"] is not None
    assert (high.level["M"].name.ky, other.level["M"].name.ky) == ("жогору", "орто")
    again = read(data_of(values_of(made.data), made.data), made.id)
    assert again.fingerprint == made.fingerprint
    assert [line["ages"] for line in values_of(made.data)["levels"]] == ["5-6 кл", "5-6 кл", "12+"]


def test_the_demo_school_has_a_questionnaire_of_its_psychologist(library: Library) -> None:
    instruments_demo.build(library, today=date(2026, 11, 23))
    own = next(one for one in library.all() if library.is_own(one.id))
    assert all(item.text for item in own.form().items)
    told = score(own, [3, 3, 1, 3, 1, 3])
    assert (told.raw["M"], told.level["M"].name.ky if told.level["M"] else "") == (18, "жакшы")
    assert library.state(library.get("phillips")).compared_on is not None


def test_questions_that_are_written_need_no_number_and_no_count(library: Library) -> None:
    told = {name: value for name, value in WRITTEN.items() if name not in ("count", "scales", "levels", "alerts")}
    told["questions"] = [{"text_ky": f"Суроо {number}?"} for number in range(1, 4)]
    told["scales"] = [{"code": "A", "name_ky": "Жалпы", "adds": "1-3"}]
    made = library.save(data_of(told, {"id": library.new_id()}))
    assert [item.id for item in made.form("").items] == ["1", "2", "3"]
    assert score(made, [1, 2, 3], age=10).raw == {"A": 6}
    with pytest.raises(NotRight):
        data_of({**told, "questions": []}, {"id": library.new_id()})


def test_an_older_key_is_found_by_the_version_a_result_was_scored_with(library: Library, tmp_path: Path) -> None:
    first = written(library)
    moved = [dict(WRITTEN["levels"][0], least=12), *WRITTEN["levels"][1:]]
    second = library.save(data_of({**WRITTEN, "levels": moved}, {"id": first.id}))
    assert second.key_version != first.key_version
    kept = library.keyed(first.id, first.key_version)
    assert kept is not None
    edges = [band.least for band in kept.form("").scales[0].bands_for()]
    assert 18 in edges
    assert library.keyed(first.id, second.key_version) == second
    third = library.save(data_of({**WRITTEN, "levels": [dict(moved[0], least=15), *moved[1:]]}, {"id": first.id}))
    fourth = library.save(data_of(WRITTEN, {"id": first.id}))  # back to what the first said
    assert [one.version for one in (first, second, third, fourth)] == [1, 2, 3, 4]
    assert [version for version, _on in library.versions(first.id)] == [4, 3, 2, 1]
    for made, least in ((first, 18), (second, 12), (third, 15), (fourth, 18)):
        found = library.keyed(first.id, made.key_version)
        assert found is not None
        assert found.version == made.version
        assert least in [band.least for band in found.form("").scales[0].bands_for()]
    assert library.keyed(first.id, "9-00000000") is None
    assert library.keyed("gad-7", "9-00000000") is None
    was = {**shipped_ones.shipped("gad-7").data, "version": 7}
    (tmp_path / "gad-7@7.json").write_text(json.dumps(was), encoding="utf-8")
    (found,) = shipped_ones.older_in(tmp_path, "gad-7").values()
    assert found.key_version.startswith("7-")
