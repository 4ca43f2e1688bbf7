"""`winback script …`: a firm keeps its scripts in files of its own."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from winback.cli import cli
from winback.services.scripts import scripts_files
from winback.services.scripts.scripts_texts import Bundle
from winback.words import starter_scripts, starter_words


@pytest.fixture
def winback(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("WINBACK_DATABASE_URL", sqlite_url)
    assert CliRunner().invoke(cli, ["upgrade"]).exit_code == 0
    return lambda *arguments: CliRunner().invoke(cli, ["script", *map(str, arguments)])


@pytest.fixture
def file(winback: Any, tmp_path: Path) -> Path:
    path = tmp_path / "comeback.toml"
    assert winback("show", "comeback", "--out", path).exit_code == 0
    return path


def changed(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_what_is_written_is_read_as_the_same_script() -> None:
    for name, body in starter_scripts().items():
        bundle = Bundle(body, starter_words())

        again = scripts_files.read(scripts_files.written(bundle))

        assert again.body == body, name
        assert again.words == bundle.words


def test_the_newest_version_word_for_word_is_nothing_new(winback: Any, file: Path) -> None:
    told = winback("check", file)
    refused = winback("publish", file, "--by", "Mia")

    assert told.exit_code == 0
    assert "word for word" in told.output
    assert "nothing was changed" in str(refused.exception)


def test_a_changed_file_becomes_a_version_with_a_name_and_a_note(winback: Any, file: Path) -> None:
    changed(file, "Was war der wichtigste Grund, warum Sie nicht mehr", "Was war der Hauptgrund, warum Sie nicht mehr")

    published = winback("publish", file, "--by", "Mia", "--note", "Kürzer gefragt")

    assert "comeback 2" in published.output
    listed = winback("list").output
    assert "comeback 2" in listed
    assert "Mia" in listed
    assert "Kürzer gefragt" in listed
    assert "comeback 1" in listed
    shown: Result = winback("show", "comeback", "--version", "1")
    assert "Hauptgrund" not in shown.output
    assert (
        "Hauptgrund" in tomllib.loads(winback("show", "comeback").output)["words"]["de"]["say"]["reason"]["sms"]["sie"]
    )


def test_every_fault_of_a_file_is_told_at_once_with_its_place(winback: Any, file: Path) -> None:
    changed(file, '"Danke, das hilft uns."', '"Danke {name}!"')
    changed(file, '"abmelden", ', "")
    changed(file, "turns = 24", "turns = 400")

    first = winback("check", file)
    changed(file, "turns = 400", "turns = 24")
    second = winback("check", file)

    assert first.exit_code == second.exit_code == 1
    assert "limits.turns: expected a whole number from 8 to 40" in first.output
    assert "de say.ack_1: nothing is ever put into the gap {name}" in second.output
    assert "de accept.stop: 'abmelden' was taken out; words may only be added here" in second.output
    assert winback("publish", file, "--by", "Mia").exit_code == 1
    assert "comeback 2" not in winback("list").output


def test_a_long_message_passes_only_by_name(winback: Any, file: Path) -> None:
    changed(file, "Und unsere Preise - wie finden Sie die?", "Und unsere Preise" + " sehr" * 50 + "?")

    told = winback("check", file)
    refused = winback("publish", file, "--by", "Mia")
    published = winback("publish", file, "--by", "Mia", "--let-pass")

    assert told.exit_code == 0
    assert "needs --let-pass" in told.output
    assert "nothing was published" in str(refused.exception)
    assert "comeback 2" in published.output, published.exception


@pytest.mark.parametrize("text", ["nonsense", 'name = "x"\nwords = 3', "name = 3"])
def test_what_is_no_script_is_refused_in_words(winback: Any, tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(text)

    assert str(winback("check", path).exception)
    assert winback("check", path).exit_code == 1
