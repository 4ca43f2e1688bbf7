"""`winback import`, `export` and `report` as somebody types them."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from winback.cli import cli
from winback.errors import WinbackError
from winback.store import engine


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A command line in a folder whose house was just made."""
    monkeypatch.setenv("WINBACK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("WINBACK_SECRET_KEY", "a key for tests, long enough to be one")
    monkeypatch.delenv("WINBACK_DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(cli, ["upgrade"]).exit_code == 0
    return lambda *words: CliRunner().invoke(cli, list(words))


def file(name: str, text: str, encoding: str = "utf-8") -> str:
    Path(name).write_bytes(text.encode(encoding))
    return name


def refused(result: Result) -> str:
    """What `main` prints before it ends with exit code 1."""
    assert isinstance(result.exception, WinbackError), result.exception
    return str(result.exception)


def test_the_first_import_is_told_in_numbers_and_the_second_changes_nothing(typed: Any) -> None:
    file("kunden.csv", "Kundennummer;Firma\nK1;A\n;\n;;\nK2;B;x\n")

    first, second = (typed("import", "accounts", "kunden.csv", "--json") for _ in range(2))

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert json.loads(first.stdout) == {
        "read": 2, "created": 2, "updated": 0, "unchanged": 0, "unmatched": 0, "rejected": [],
        "warnings": [
            {"line": 5, "column": None, "reason": "has more cells than the header; the last ones are left out"}
        ],
    }  # fmt: skip
    assert json.loads(second.stdout)["unchanged"] == 2


def test_people_read_what_became_of_their_lines(typed: Any) -> None:
    file("kunden.csv", "Kundennummer;Firma;Telefon\nK1;A;12\n;;030 23125001\n;;\n")

    result = typed("import", "accounts", "kunden.csv")

    assert "2 rows of accounts read: 2 new" in result.stdout
    assert "line 2, Telefon:" in result.stdout


def test_a_mapping_file_is_json_or_toml(typed: Any) -> None:
    file("kunden.csv", "Wer;Was\nK1;A\n")
    file("map.json", '{"Wer": "account_id", "Was": "name"}')
    file("map.toml", 'Wer = "account_id"\nWas = ""\n')
    file("bad.json", "[1]")

    results = [
        typed("import", "accounts", "kunden.csv", "--mapping", name, "--json") for name in ("map.json", "map.toml")
    ]

    assert [json.loads(result.stdout)["warnings"] for result in results] == [[], []]
    assert "must say" in refused(typed("import", "accounts", "kunden.csv", "--mapping", "bad.json"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "empty.csv is empty"),
        ("foo,bar\n1,2\n", "Found: 'foo', 'bar'. Expected a column like Kundennummer"),
        ("%PDF-1.4", "is a PDF"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(typed: Any, content: str, said: str) -> None:
    assert said in refused(typed("import", "accounts", file("empty.csv", content)))


def test_a_file_that_is_not_there_is_a_sentence(typed: Any) -> None:
    assert "cannot be opened" in refused(typed("import", "accounts", "nowhere.csv"))
    assert "is a folder" in refused(typed("import", "accounts", "."))


def test_a_locked_database_is_a_sentence_and_nothing_is_half_done(typed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 200)
    assert typed("import", "accounts", file("a.csv", "Kundennummer;Firma\nK1;A\n")).exit_code == 0
    other = sqlite3.connect(Path("home") / "winback.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    said = refused(typed("import", "orders", file("b.csv", "Kundennummer;Datum\nK1;1.2.2026\n")))

    other.execute("ROLLBACK")
    assert "database is locked" in said
    assert other.execute("SELECT count(*) FROM orders").fetchone() == (0,)
    assert typed("import", "orders", "b.csv").exit_code == 0
    other.close()


def test_exports_and_the_report_work_on_an_empty_house_too(typed: Any) -> None:
    assert typed("report", "--json").exit_code == 0
    assert "0 accounts" in typed("report").stdout
    for what in ("returns", "answers", "contacts", "holds"):
        assert typed("export", what).exit_code == 0
    assert typed("export", "contacts", "--out", "out.xlsx").exit_code == 0
    assert Path("out.xlsx").read_bytes().startswith(b"PK")
    assert "cannot be written" in refused(typed("export", "contacts", "--out", "no/such/folder.csv"))
