"""Whoever else may sign in to this machine reads nothing of what we keep about customers."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.conftest import settings_for
from winback.cli import cli
from winback.settings import as_environment

ROOT = Path(__file__).parents[2]
MASK = "import os; print(oct(os.umask(0)))"


def readable(folder: Path) -> Iterator[Path]:
    """What somebody else could read or enter."""
    return (place for place in folder.rglob("*") if place.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Not there yet; and everything in this machine is usually readable for everybody."""
    return tmp_path / "house" / "home"


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    return os.environ | as_environment(settings_for("", home))


def run(environment: dict[str, str], *command: str) -> str:
    told = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, umask=0o022, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    return told.stdout


def test_nobody_else_reads_database_backup_and_exports(home: Path, environment: dict[str, str]) -> None:
    house = home.parent

    run(environment, "-m", "winback", "upgrade")
    run(environment, "-m", "winback", "backup", str(house / "backup"))
    run(environment, "-m", "winback", "export", "contacts", "--out", str(house / "contacts.csv"))
    run(environment, "-m", "winback", "wishes", "export", "--out", str(house / "wishes.csv"))

    assert (home / "winback.sqlite3").exists()
    assert (house / "contacts.csv").exists()
    assert list(readable(house)) == []


@pytest.mark.parametrize(
    "begin", ["import winback.serving", "import workers.__main__ as w; w.main(['nothing'])"], ids=["web", "workers"]
)
def test_what_web_and_workers_write_is_theirs_alone(environment: dict[str, str], begin: str) -> None:
    assert run(environment, "-c", f"{begin}\n{MASK}").strip() == "0o77"


def test_a_unit_file_is_no_secret(tmp_path: Path, environment: dict[str, str]) -> None:
    run(environment, "-m", "winback", "ops", "systemd", "--into", str(tmp_path))

    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("*.service")} == {0o644}


def test_the_doctor_finds_what_an_earlier_release_left_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "winback.sqlite3").touch()
    home.chmod(0o755)
    (home / "winback.sqlite3").chmod(0o644)
    monkeypatch.setattr("winback.private._reached", lambda _: True)  # our own folder of tests is closed

    def said() -> list[str]:
        told = CliRunner().invoke(cli, ["doctor"], env=as_environment(settings_for("", home)))
        return [line for line in told.output.splitlines() if " files: " in line]

    assert "can be read by every user of this machine" in said()[0]
    for place in home.rglob("*"):
        place.chmod(0o600)
    assert said() == []
