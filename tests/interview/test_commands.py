"""`winback interview` and `winback upgrade`, as somebody types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from winback.cli import cli


def talk(*arguments: str, said: str, exit_code: int = 0) -> str:
    result = CliRunner().invoke(cli, ["interview", *arguments], input=said)
    assert result.exit_code == exit_code, result.output
    return result.output


def test_an_interview_by_sms_tells_what_was_learned() -> None:
    shown = talk("comeback", "--lang", "de", said="Ja\nZu teuer\n4\n5\n2\n1\nja\n")

    assert "It ended as: completed (permission_given)" in shown
    assert "SMS]" in shown
    assert "reason       answered price" in shown
    assert "improvement  answered none" in shown
    assert "TRYOUT" in shown


def test_an_interview_by_phone_takes_keys_speech_and_silence() -> None:
    shown = talk("comeback", "--lang", "en", "--channel", "voice", said="1\n\nthe price\n9\n")

    assert "Polly.Joanna" in shown
    assert "couldn't hear anything" in shown
    assert "It ended as: opted_out" in shown
    assert "competition  open" in shown


def test_hanging_up_is_an_end_of_its_own() -> None:
    assert "It ended as: hung_up" in talk("--channel", "voice", said="1\n")


def test_du_and_a_known_reason() -> None:
    shown = talk("--du", "--reason", "price", said="ja\nSTOPP\n")

    assert "Du warst lange nicht bei uns" in shown
    assert "Deinen Grund hast du uns schon gesagt: der Preis." in shown
    assert "reason       skipped: known (price)" in shown


@pytest.mark.parametrize("arguments", [("nowhere",), ("--lang", "tlh")])
def test_what_is_not_there_is_told_in_words(arguments: tuple[str, ...]) -> None:
    result = CliRunner().invoke(cli, ["interview", *arguments])

    assert "there is" in str(result.exception) or "there are" in str(result.exception)


def test_a_script_file_with_faults_is_told_with_its_faults(tmp_path: Path) -> None:
    script = tmp_path / "mine.toml"
    script.write_text('name = "mine"\nnodes = [{ key = "hello", kind = "song" }]\n')

    result = CliRunner().invoke(cli, ["interview", str(script)])

    assert "'song' is no kind of node" in str(result.exception)


def test_upgrade_twice_changes_nothing(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", sqlite_url)

    first = CliRunner().invoke(cli, ["upgrade"])
    second = CliRunner().invoke(cli, ["upgrade"])

    assert first.exit_code == second.exit_code == 0
    assert "Interviews can be held in: de, en" in second.output
