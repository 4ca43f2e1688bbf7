"""Commands as an operator types them: in a process of their own, on a database that has been there for long."""

import itertools
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from sqlalchemy import inspect, select

from tests.conftest import settings_for
from tests.databases import PostgresMaker
from tests.ops.test_backup_and_restore import POSTGRES_TOOLS
from winback.cli import cli
from winback.errors import WinbackError
from winback.runtime import Runtime
from winback.services.preparing import prepare
from winback.settings import as_environment
from winback.store.campaigns import WordsRow
from winback.store.engine import Database
from winback.store.upgrade import pending

ROOT = Path(__file__).parents[2]

# Whoever opens a database builds a runtime: what that loads, every command has.
TABLES = """
import winback.runtime
from sqlalchemy.orm import configure_mappers
from winback.store.base import Row
configure_mappers()
tables = Row.metadata.tables
print(len([key.column for table in tables.values() for key in table.foreign_keys]))
print(*sorted(tables))
import winback.store.schema
print(*sorted(Row.metadata.tables))
"""


def process(environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    """With nothing loaded but what it loads by itself: in here the tests have long loaded everything."""
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def test_whoever_opens_a_database_knows_every_table_of_it() -> None:
    told = process({}, "-c", TABLES)

    assert told.returncode == 0, told.stderr
    keys, known, there = told.stdout.splitlines()
    assert int(keys) > 0
    assert known == there


def test_the_limit_of_a_country_is_set_on_a_database_that_is_there(sqlite_url: str, tmp_path: Path) -> None:
    environment = as_environment(settings_for(sqlite_url, tmp_path))

    told = process(environment, "-m", "winback", "limits", "set", "DE", "5")

    assert (told.returncode, told.stderr) == (0, "")
    assert "At most 5 messages and calls a day in DE." in told.stdout


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without any winback, and nothing that names another."""
    for name in [name for name in os.environ if name.startswith(("WINBACK_", "TWILIO_"))]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "line",
    ["report", "staff add a@example.com --name A --role admin", "senders list", "campaign list", "stop --everything",
     "backup FILE", "reconcile", "import accounts FILE", "person find 017139200", "ops bookmark --for Marta"],
)  # fmt: skip
def test_a_command_in_the_wrong_folder_makes_no_second_winback(nowhere: Path, line: str) -> None:
    told = CliRunner().invoke(cli, line.split())

    assert isinstance(told.exception, WinbackError), told.output
    said = str(told.exception)
    assert f"there is no winback at {nowhere}/var/winback.sqlite3" in said
    assert "WINBACK_HOME" in said
    assert "winback upgrade" in said
    assert list(nowhere.iterdir()) == []


def test_the_doctor_looks_at_nothing_and_makes_nothing(nowhere: Path) -> None:
    told = CliRunner().invoke(cli, ["doctor"])

    assert told.exit_code == 1
    assert f"WRONG  database: there is no winback at {nowhere}/var/winback.sqlite3" in told.output
    assert list(nowhere.iterdir()) == []


def test_an_empty_server_is_no_winback(nowhere: Path, postgres_maker: PostgresMaker, monkeypatch: Any) -> None:
    with postgres_maker.empty() as url:
        monkeypatch.setenv("WINBACK_DATABASE_URL", url)

        told = CliRunner().invoke(cli, ["report"])

        database = Database(url)
        assert inspect(database.engine).get_table_names() == []
        database.dispose()
    assert "there is no winback at postgresql" in str(told.exception)
    assert list(nowhere.iterdir()) == []


def test_a_command_that_finds_the_rows_and_no_key_makes_none(
    nowhere: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", sqlite_url)

    told = CliRunner().invoke(cli, ["report"])

    assert "the secret key of" in str(told.exception)
    assert f"{nowhere}/var/secret.key" in str(told.exception)
    assert list(nowhere.iterdir()) == []


def test_from_nothing_what_the_readme_says_is_typed_in_its_order(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("WINBACK_SENDERS", "+493023125000"), ("TWILIO_ACCOUNT_SID", "AC" + "0" * 32),
                        ("TWILIO_AUTH_TOKEN", "token"), ("WINBACK_PUBLIC_URL", "https://winback.example.com"),
                        ("WINBACK_FIRM_NAME", "A"), ("WINBACK_FIRM_CONTACT", "B")):  # fmt: skip
        monkeypatch.setenv(name, value)
    (nowhere / "customers.xlsx").write_text("Kundennummer;Firma\nK1;A\n")
    (nowhere / "numbers.txt").write_text("+442079460000\n")
    ended = {}

    for line in itertools.takewhile(lambda one: not one.startswith("winback up "), typed()):
        for one in (part.strip() for part in line.split("  #")[0].split(" > ")[0].split(" && ")):
            told = CliRunner().invoke(cli, shlex.split(one)[1:], input="a secret of some length\n")
            ended[one] = (told.exit_code, told.exception or told.output)

    assert list(ended)[:2] == ["winback doctor", "winback upgrade"]
    assert {line.split()[1:3][-1]: str(said) for line, (code, said) in ended.items() if code} == {
        "doctor": "1",  # there is no database yet
        "publish": "nothing was changed",  # by us
    }
    assert (nowhere / "var" / "secret.key").stat().st_mode & 0o777 == 0o600


def published(rt: Runtime) -> list[tuple[str, int, Any]]:
    with rt.reading() as session:
        query = select(WordsRow.language, WordsRow.version, WordsRow.body).order_by(WordsRow.id)
        return [(language, version, body) for language, version, body in session.execute(query)]


@pytest.fixture
def newer(rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> Runtime:
    """A database that a newer release has brought to its schema, with a starter of its own."""
    prepare(rt)
    monkeypatch.setenv("PATH", f"{POSTGRES_TOOLS}:{os.environ['PATH']}")
    for name, value in as_environment(rt.settings).items():
        monkeypatch.setenv(name, value)
    with rt.transaction() as session:
        words = session.scalars(select(WordsRow).where(WordsRow.language == "en")).one()
        words.body = words.body | {"of": "a newer release"}
    with rt.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    return rt


@pytest.mark.parametrize(
    "line",
    ["report", "staff list", "senders list", "feed list", "prices list", "limits show", "resume", "upgrade",
     "stop --everything", "backup FILE"],
)  # fmt: skip
def test_an_older_release_works_on_a_newer_schema_and_leaves_its_starters_alone(
    newer: Runtime, line: str, tmp_path: Path
) -> None:
    before = published(newer)
    newer.database.dispose()

    told = CliRunner().invoke(cli, line.replace("FILE", str(tmp_path / "file")).split())

    assert told.exit_code == 0, told.output
    assert published(newer) == before
    assert pending(newer.database)
    assert ("newer release" in told.output) == (line == "upgrade")


def test_a_backup_of_a_newer_release_is_restored_by_an_older_one(newer: Runtime, tmp_path: Path) -> None:
    file = str(tmp_path / "file")
    newer.database.dispose()
    assert CliRunner().invoke(cli, ["backup", file]).exit_code == 0

    told = CliRunner().invoke(cli, ["restore", file])

    assert told.exit_code == 0, told.output
    assert "Nothing is sent until" in told.output


def test_the_doctor_says_that_the_schema_is_of_a_newer_release(newer: Runtime) -> None:
    told = CliRunner().invoke(cli, ["doctor"])

    assert "schema of a newer release" in told.output
    assert "winback upgrade" not in told.output


def typed() -> Iterator[str]:
    """Every line of the README that begins with our name."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL):
        yield from (line for line in block.splitlines() if line.startswith("winback "))


@pytest.mark.parametrize("line", list(typed()))
def test_what_the_readme_says_one_types_can_be_typed(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line.split(" && ")[0].split(" > ")[0], comments=True)[1:]
    for word in words:
        if re.fullmatch(r"\w+\.(txt|toml|xlsx)", word):
            (tmp_path / word).touch()

    monkeypatch.setattr(click.Command, "invoke", lambda *_: None)  # read as the command would, and nothing done

    told = CliRunner().invoke(cli, words)

    assert told.exit_code == 0, told.output
