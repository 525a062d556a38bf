import json

import pytest

from sppk_desktop.core.preferences import Preferences


def test_preferences_come_back_as_they_were_saved(tmp_path):
    path = tmp_path / "new" / "preferences.json"
    kept = Preferences.read(path)
    kept.language, kept.theme, kept.font_percent, kept.idle_minutes = "ru", "dark", 125, 5
    kept.layouts["shell"] = "AdnQ"
    kept.save()
    assert Preferences.read(path) == kept
    assert [p.name for p in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"language": 5, "theme": "pink", "path": "/etc", "other": 1}'])
def test_a_damaged_preferences_file_gives_the_usual_ones(tmp_path, content):
    path = tmp_path / "preferences.json"
    path.write_text(content)
    assert Preferences.read(path) == Preferences(path=path)


def test_values_out_of_range_are_brought_back(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"font_percent": 900, "idle_minutes": 0, "language": "de"}))
    read = Preferences.read(path)
    assert (read.font_percent, read.idle_minutes, read.language) == (175, 2, "")


def test_a_full_disk_leaves_the_old_preferences(tmp_path, monkeypatch):
    path = tmp_path / "preferences.json"
    kept = Preferences(path=path, language="ky")
    kept.save()
    before = path.read_bytes()
    kept.language = "ru"

    def full(fd):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError):
        kept.save()
    assert path.read_bytes() == before
