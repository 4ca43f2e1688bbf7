"""Commands as an operator types them: in a process of their own, on a database that has been there for long."""

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
from sqlalchemy import select

from tests.conftest import settings_for
from tests.ops.test_backup_and_restore import POSTGRES_TOOLS
from winback.cli import cli
from winback.runtime import Runtime
from winback.services.preparing import prepare
from winback.settings import as_environment
from winback.store.campaigns import WordsRow
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
