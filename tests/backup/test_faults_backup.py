"""Killed, out of room, or refused at any storage call: a backup and a restore leave the old whole, and never lie."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sppk_desktop.core.roles import Role
from sppk_desktop.storage import backup, backup_place, place
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.staging import FOLDER
from sppk_desktop.storage.vault import Vault
from tests.backup import fault_worker
from tests.backup.fault_worker import PASSWORD, WHEN, small_schema
from tests.faults import harness
from tests.faults.harness import Outcome, Point

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
FEW = 10

pytestmark = pytest.mark.faults


@dataclass(frozen=True)
class Place:
    """A data folder with a living vault, a stick with one good backup, and the state both began in."""

    root: Path
    account: str
    begun: dict[str, bytes]
    log: Path

    @property
    def stick(self) -> Path:
        return self.root / "stick"

    def command(self, deed: str) -> list[str]:
        return [fault_worker.__file__, deed, str(self.root), self.account]

    def renew(self) -> None:
        harness.laid_out(self.begun, self.root, self.root)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    root = tmp_path_factory.mktemp("faults") / "data"
    (root / "stick").mkdir(parents=True)
    owner = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL}))
    store, _ = Vault.create(root / "vault", owner, PASSWORD, small_schema(), kdf=FLOOR)
    with store:
        backup.make(store, root / "stick", now=WHEN)
        return root, store.account.id


@pytest.fixture
def data(template: tuple[Path, str], tmp_path: Path) -> Place:
    root = tmp_path / "data"
    shutil.copytree(template[0], root)
    return Place(root, template[1], harness.contents(root), tmp_path / "log")


def after_backup(data: Place, outcome: Outcome) -> None:
    """The first backup is whole; whatever else is named a backup is whole; what was called done is there; a retry works."""
    found = backup_place.found_in(data.stick)
    assert [each.manifest and each.manifest.sequence for each in found][-1] == 1
    for each in found:
        backup.verify(each.path)
    for line in outcome.said:
        assert line.startswith("refused:") or (data.stick / line).exists()
    with Vault.at(data.root / "vault", small_schema()).unlock(data.account, PASSWORD) as store:
        assert store.check() == {"office": []}
        again = backup.make(store, data.stick, now=WHEN)
        backup.verify(again.path)
    assert not list(data.stick.glob("*.part"))
    assert not (data.root / "vault" / FOLDER).exists()


def after_restore(data: Place, outcome: Outcome) -> None:
    """The living vault is the old one or the new one, whole; the backup is untouched; a retry works."""
    living = place.current_vault(data.root)
    assert living.name == "vault-2" or not outcome.said or outcome.said[0].startswith("refused:")
    for folder in {living, data.root / "vault"}:
        with Vault.at(folder, small_schema()).unlock(data.account, PASSWORD) as store:
            assert store.check() == {"office": []}
            assert store.journal.verify().whole
    on_stick = {path: content for path, content in data.begun.items() if path.startswith(str(data.stick))}
    assert harness.contents(data.stick) == on_stick
    fault_worker.main("restore", data.root, data.account)
    assert place.current_vault(data.root) != living
    assert not list(data.root.glob("*.part"))


AFTER: dict[str, Callable[[Place, Outcome], None]] = {"backup": after_backup, "restore": after_restore}


def few(found: list[Point], request: pytest.FixtureRequest) -> list[Point]:
    return found if request.config.getoption("--long") else harness.sampled(found, FEW)


@pytest.mark.parametrize("deed", AFTER)
def test_killed_at_any_call(data: Place, deed: str, request: pytest.FixtureRequest) -> None:
    found = harness.points(data.command(deed), data.root, data.log, ENVIRONMENT)
    assert len(found) > 20
    for point in few(found, request):
        data.renew()
        outcome = harness.kill_at(point, data.command(deed), data.log, ENVIRONMENT)
        assert outcome.was_killed, point
        AFTER[deed](data, outcome)


@pytest.mark.parametrize("deed", AFTER)
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_refused_at_any_call(data: Place, deed: str, error: str, request: pytest.FixtureRequest) -> None:
    """ENOSPC stays from then on, as a full disk does; EIO strikes once."""
    found = harness.points(data.command(deed), data.root, data.log, ENVIRONMENT)
    struck = 0
    for point in few(found, request):
        data.renew()
        outcome = harness.fail_at(point, error, data.command(deed), data.log, onwards=error == "ENOSPC", environment=ENVIRONMENT)
        assert outcome.code in (0, 3), (point, outcome)
        struck += outcome.code == 3
        AFTER[deed](data, outcome)
    assert struck, "no refusal was ever felt: the harness did not fire"


def test_what_cannot_be_read_back_is_never_called_a_backup(data: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(harness, "CALLS", ("read",))
    found = harness.points(data.command("backup"), data.stick, data.log, ENVIRONMENT)
    struck = 0
    for point in found:
        data.renew()
        outcome = harness.fail_at(point, "EIO", data.command("backup"), data.log, onwards=False, environment=ENVIRONMENT)
        assert outcome.code in (0, 3), (point, outcome)
        struck += outcome.said == ("refused:StickGone",)
        after_backup(data, outcome)
    assert struck


def test_the_oracle_is_red_when_a_backup_is_not_whole(data: Place) -> None:
    first = backup_place.found_in(data.stick)[0].path
    first.write_bytes(first.read_bytes()[:-1])
    with pytest.raises(Exception, match="damaged"):
        after_backup(data, Outcome(0, (), ""))
    data.renew()
    with pytest.raises(AssertionError):
        after_backup(data, Outcome(0, ("sppk-never-written.sppkb",), ""))
