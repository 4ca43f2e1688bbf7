"""`winback interpret`, as somebody would type it."""

import json
import os
import subprocess
import sys
from dataclasses import replace

from click.testing import CliRunner

from campaigns.answers.languages import LANGUAGES, WEIGHTS
from campaigns.answers.version import fingerprint, reader_version
from winback.cli import cli


def interpreted(*arguments: str, texts: str) -> str:
    result = CliRunner().invoke(cli, ["interpret", *arguments], input=texts)
    assert result.exit_code == 0, result.output
    return result.output


def test_one_json_object_a_line_in_the_order_of_the_texts():
    lines = interpreted("--lang", "de", "--question", "reason", "--json", texts="Zu teuer\n\nSTOPP\n").splitlines()

    found = [json.loads(line) for line in lines]
    assert [one["text"] for one in found] == ["Zu teuer", "", "STOPP"]
    assert found[0]["reasons"][0]["code"] == "price"
    assert found[2]["intent"] == "stop"
    assert {"reasons", "intent", "sentiment", "competitor", "price", "when", "needs_human", "value"} <= found[0].keys()


def test_a_table_for_people():
    table = interpreted("--lang", "en", "--question", "competition", texts="Aldi sells it for $3.49\n")

    assert "Aldi" in table
    assert "3.49 USD" in table


def test_a_question_that_does_not_exist_is_refused_in_words():
    result = CliRunner().invoke(cli, ["interpret", "--lang", "de", "--question", "weather"], input="x\n")

    assert result.exit_code == 2
    assert "weather" in result.output


def test_the_version_follows_from_the_rules_and_the_weights():
    """Whatever is written or learned anew tells itself from what was read before; every process says the same."""
    german = LANGUAGES["de"]

    assert fingerprint(LANGUAGES, WEIGHTS) != fingerprint(
        {**LANGUAGES, "de": replace(german, noise=frozenset())}, WEIGHTS
    )
    assert fingerprint(LANGUAGES, WEIGHTS) != fingerprint(LANGUAGES, {**WEIGHTS, "de": ("", "", ())})
    said = {
        subprocess.run(
            [sys.executable, "-c", "from campaigns.answers.version import reader_version as v; print(v())"],
            capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    assert said == {reader_version()}
    assert len(reader_version()) <= 20  # as wide as its column
