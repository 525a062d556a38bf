"""``sppk score``: one sheet in, clean JSON out; every refusal is one sentence and its own exit code; no Qt, no vault."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sppk_desktop.app import commands
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.features.psychodiagnostics import shipped


def run(id_: str, answers: Any, *more: str, folder: Path, language: str = "ru") -> tuple[int, str, str]:
    file = folder / "answers.json"
    file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    code = commands.run(["score", id_, "--answers", str(file), *more], out, Preferences(Path("none"), language=language), err)
    return code, out.getvalue(), err.getvalue()


def test_the_result_has_four_parts_in_the_order_of_the_scales(tmp_path: Path) -> None:
    code, out, err = run("phillips", [True] * 58, folder=tmp_path)
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert list(told) == ["raw", "standard", "level", "alerts"]
    assert list(told["raw"].items())[:3] == [("T", 45), ("F1", 22), ("F2", 5)]
    assert told["standard"]["T"] == pytest.approx(77.6, abs=0.05)
    assert (told["level"]["T"], told["level"]["F2"], told["alerts"]) == ("высокий", "норма", [])
    assert json.loads(run("phillips", [True] * 58, folder=tmp_path, language="ky")[1])["level"]["T"] == "жогору"


@pytest.mark.parametrize("id_", shipped.ids())
def test_every_instrument_is_scored_from_its_first_golden_vector(id_: str, tmp_path: Path) -> None:
    instrument = shipped.shipped(id_)
    for golden in instrument.golden[:2]:
        more = ["--variant", golden.variant] if golden.variant else []
        code, out, _err = run(id_, list(golden.answers), *more, folder=tmp_path)
        assert code == 0
        assert {name: json.loads(out)["raw"][name] for name in golden.raw} == pytest.approx(dict(golden.raw))


def test_sex_and_age_choose_the_norms(tmp_path: Path) -> None:
    told = json.loads(run("cmas", [True] * 53, "--sex", "f", "--age", "9", folder=tmp_path)[1])
    assert (told["standard"], told["level"]["ANX"]) == ({"LIE": None, "ANX": 10}, "очень высокая")
    assert json.loads(run("cmas", [True] * 53, folder=tmp_path)[1])["level"]["ANX"] is None


def test_blanks_are_named_and_no_level_is_told(tmp_path: Path) -> None:
    code, out, err = run("leus", [2] * 30 + [None] * 45, folder=tmp_path)
    told = json.loads(out)
    assert code == 0
    assert set(told["level"].values()) == {None}
    assert told["raw"]["ZP"] is None
    assert "31, 32" in err


def test_an_alert_says_its_kind_and_its_item(tmp_path: Path) -> None:
    assert json.loads(run("phq-9", [0] * 8 + [1], folder=tmp_path)[1])["alerts"] == [{"kind": "suicide", "item": "9"}]


def test_a_matrix_may_be_given_line_by_line(tmp_path: Path) -> None:
    flat = json.loads(run("dembo-rubinstein", [10, 20, *[60, 75] * 6], folder=tmp_path)[1])
    assert json.loads(run("dembo-rubinstein", [[10, 20], *[[60, 75]] * 6], folder=tmp_path)[1]) == flat


def test_where_the_blanks_differ_the_assumed_one_is_told_beside_the_json(tmp_path: Path) -> None:
    code, out, err = run("rosenberg", [3] * 10, folder=tmp_path)
    assert (code, json.loads(out)["raw"]) == (0, {"S": 15})
    assert "A" in err
    assert run("rosenberg", [3] * 10, "--variant", "B", folder=tmp_path)[2] == ""


def test_details_tell_validity_and_conclusions(tmp_path: Path) -> None:
    told = json.loads(run("epi", [False] * 57, "--details", folder=tmp_path)[1])
    assert (told["validity"], told["findings"]["temperament"]["said"]) == ("invalid", "флегматик")


@pytest.mark.parametrize(
    ("id_", "answers", "more", "code", "said"),
    [
        ("nosuch", [True], (), commands.USAGE, "nosuch"),
        ("../phillips", [True], (), commands.USAGE, "phillips"),
        ("rosenberg", [0] * 10, ("--variant", "C"), commands.USAGE, "A, B"),
        ("cmas", [True] * 53, ("--sex", "x"), commands.USAGE, "--sex"),
        ("cmas", [True] * 53, ("--age", "9.5"), commands.USAGE, "--age"),
        ("cmas", [True] * 53, ("--age", "-1"), commands.USAGE, "--age"),
        ("phillips", [True] * 57, (), commands.ANSWERS, "58"),
        ("phillips", [True] * 59, (), commands.ANSWERS, "58"),
        ("phillips", [], (), commands.ANSWERS, "58"),
        ("phillips", [True] * 57 + [2], (), commands.ANSWERS, "58"),
        ("phillips", [True] * 57 + ["yes"], (), commands.ANSWERS, "yes"),
        ("phillips", [True] * 57 + [{"a": 1}], (), commands.ANSWERS, "58"),
        ("stai", [1] * 39 + [5], (), commands.ANSWERS, "40"),
        ("stai", [True] * 40, (), commands.ANSWERS, "true"),
        ("stai", "[NaN]", (), commands.ANSWERS, "answers.json"),
        ("phillips", "{}", (), commands.ANSWERS, "answers.json"),
        ("phillips", "not json", (), commands.ANSWERS, "answers.json"),
        ("phillips", "[" * 100_000, (), commands.ANSWERS, "answers.json"),
    ],
)
def test_a_refusal_is_one_sentence_and_its_own_code(id_: str, answers: Any, more: tuple[str, ...], code: int, said: str,
                                                    tmp_path: Path) -> None:  # fmt: skip
    got, out, err = run(id_, answers, *more, folder=tmp_path)
    assert (got, out) == (code, "")
    assert said in err
    assert len(err.strip().splitlines()) == 1


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert (
        commands.run(["score", "phillips", "--answers", str(tmp_path / "none")], out, Preferences(Path("none")), err)
        == commands.PLACE
    )
    assert "none" in err.getvalue()


def test_a_file_of_an_instrument_is_scored_or_refused_by_field(tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    own.write_text((shipped.folder() / "gad-7.json").read_text(encoding="utf-8"), encoding="utf-8")
    assert json.loads(run(str(own), [3] * 7, folder=tmp_path)[1])["raw"] == {"S": 21}
    own.write_text(own.read_text(encoding="utf-8").replace('["1-7"]', '["1-8"]'), encoding="utf-8")
    code, out, err = run(str(own), [3] * 7, folder=tmp_path)
    assert (code, out) == (commands.ANSWERS, "")
    assert "own.json" in err
    assert "scales[1].key.plus" in err


def test_it_needs_no_window_and_no_vault(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("[3,3,3,3,3,3,3]", encoding="utf-8")
    program = (
        "import sys; from sppk_desktop.app.main import main; "
        f"code = main(['score', 'gad-7', '--answers', {str(file)!r}]); "
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'sqlalchemy', 'sqlcipher3'))]; sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, json.loads(done.stdout)["raw"]) == (0, {"S": 21})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells a closed pipe in another way")
def test_a_reader_that_goes_away_early_is_no_error_to_be_told(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("[3,3,3,3,3,3,3]", encoding="utf-8")
    there, here = os.pipe()
    os.close(there)  # nobody reads: what `| head` leaves behind
    try:
        words = [sys.executable, "-m", "sppk_desktop", "score", "gad-7", "--answers", str(file)]
        done = subprocess.run(words, stdout=here, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    finally:
        os.close(here)
    assert (done.returncode, done.stderr) == (commands.UNREAD, "")


def test_a_norm_that_does_not_know_the_child_is_said(tmp_path: Path) -> None:
    code, out, err = run("cmas", [True] * 53, "--sex", "f", "--age", "40", folder=tmp_path)
    assert (code, json.loads(out)["level"]["ANX"]) == (0, None)
    assert err == "Для этого пола, возраста и класса норма неизвестна: ANX.\n"


@pytest.mark.parametrize("words", [["score"], ["score", "phillips"]])
def test_a_command_that_says_too_little_is_answered_in_one_sentence(words: list[str]) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert commands.run(words, out, Preferences(Path("none"), language="ru"), err) == commands.USAGE
    assert err.getvalue().count("\n") == 1
    assert "--answers FILE.json" in err.getvalue()
