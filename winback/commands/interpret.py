"""`winback interpret`: what answers mean. Texts on standard input, one a line; a JSON object, or a row, a line out."""

import gc
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

import click

from campaigns.answers import Reading, read
from campaigns.answers.version import reader_version
from campaigns.facts import QUESTIONS

WIDTH = 44  # of a text in the table


@click.command(short_help="What answers mean.")
@click.option("--lang", "language", required=True, help="The language of the conversation: de, en.")
@click.option("--question", type=click.Choice([*QUESTIONS, "permission", "may_we_ask"]), help="What was asked.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with every field.")
def interpret(language: str, question: str | None, as_json: bool) -> None:
    """What answers mean.

    Reads texts from standard input, one a line, and writes what each means: reasons with confidence, intent, closed
    value, sentiment, competitor, price, wish, wished moment, and whether a person should look at it.
    """
    _learn_to_read(language)
    readings = (read(text, language=language, question=question) for text in _texts(sys.stdin))
    lines = map(_json, readings) if as_json else _table(readings)
    for line in lines:
        click.echo(line)


def _learn_to_read(language: str) -> None:
    """Rules and weights are read before the first text, and the garbage collector leaves them alone from then on."""
    read("something", language=language)
    gc.collect()
    gc.freeze()


def as_dict(reading: Reading) -> dict[str, Any]:
    """The documented JSON of a reading."""
    price, when = reading.price, reading.when
    return {
        "text": reading.text,
        "language": reading.language,
        "value": reading.value,
        "value_confidence": reading.value_confidence,
        "reasons": [{"code": guess.code, "confidence": guess.confidence} for guess in reading.reasons],
        "intent": reading.intent,
        "intent_confidence": reading.intent_confidence,
        "doubtful": reading.doubtful,
        "sentiment": reading.sentiment,
        "competitor": reading.competitor,
        "offer": reading.offer,
        "price": {"amount": str(price.amount), "currency": price.currency} if price else None,
        "improvement": reading.improvement,
        "when": {name: getattr(when, name) for name in WHEN} if when else None,
        "needs_human": reading.needs_human,
        "version": reader_version(),
    }


WHEN = ("weekday", "hour_from", "hour_to", "in_days", "in_months", "words", "minute")


def _texts(stream: TextIO) -> Iterator[str]:
    """Every line is a text, an empty one too: line n out belongs to line n in. Broken bytes do not stop the rest."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace")
    for line in stream:
        yield line.rstrip("\r\n")


def _json(reading: Reading) -> str:
    return json.dumps(as_dict(reading), ensure_ascii=False)


def _table(readings: Iterable[Reading]) -> Iterator[str]:
    head = f"{'text':<{WIDTH}}  {'value':<18} {'intent':<17} {'reasons':<34} more"
    yield head
    yield "-" * (len(head) + 20)
    for reading in readings:
        text = reading.text if len(reading.text) <= WIDTH else reading.text[: WIDTH - 1] + "…"
        reasons = ", ".join(f"{guess.code} {guess.confidence:.0%}" for guess in reading.reasons)
        yield f"{text:<{WIDTH}}  {reading.value or '':<18} {reading.intent or '':<17} {reasons:<34} {_more(reading)}"


def _more(reading: Reading) -> str:
    when = reading.when.words if reading.when else None
    price = f"{reading.price.amount} {reading.price.currency or ''}".strip() if reading.price else None
    named = {"at": reading.competitor, "price": price, "wish": reading.improvement, "when": when}
    told = [f"{name}: {what}" for name, what in named.items() if what]
    told += ["doubtful"] if reading.doubtful else []
    told += ["for a person"] if reading.needs_human else []
    return "; ".join(told)
