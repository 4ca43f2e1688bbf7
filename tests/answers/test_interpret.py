"""`winback interpret`, as somebody would type it."""

import json

from click.testing import CliRunner

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
