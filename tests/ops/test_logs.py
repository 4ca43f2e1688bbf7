"""Logs tell what happened, and nothing about whom it happened to."""

import io
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.campaigns.stage import Stage
from tests.hearing.conftest import Invite
from tests.hearing.stage import GERMAN, sid
from winback import logs
from winback.services.talking import interviews
from winback.store.campaigns import SenderRow


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything this process would write at its most talkative."""
    root, named = logging.getLogger(), {name: logging.getLogger(name) for name in logs.OURS}
    before = root.handlers[:], root.level, {name: one.level for name, one in named.items()}
    stream = io.StringIO()
    logs.install("DEBUG", "text", stream)
    yield stream
    root.handlers[:], root.level = before[0], before[1]
    for name, one in named.items():
        one.setLevel(before[2][name])


def line(format_: logging.Formatter, sentence: str, *args: Any, **keys: Any) -> str:
    record = logging.makeLogRecord({"name": "winback.test", "msg": sentence, "args": args, "levelname": "INFO", **keys})
    return format_.format(record)


def test_a_line_is_a_sentence_and_its_keys() -> None:
    told = line(logs.TextLines(), "swept", ready_again=1, state="a b")

    assert re.fullmatch(r'\S+Z INFO winback\.test: swept ready_again=1 state="a b"', told)


def test_the_same_line_as_json() -> None:
    told = json.loads(line(logs.JsonLines(), "swept", ready_again=1))

    assert (told["level"], told["logger"], told["sentence"], told["ready_again"]) == (
        "INFO",
        "winback.test",
        "swept",
        1,
    )


@pytest.mark.parametrize(
    "number",
    ["+491713920042", "+49 171 39200 42", "0171 3920042", "0171/3920042", "00491713920042", "491713920042",
     "%2B491713920042", "+1 (202) 555-0142", "030 23125042"],
)  # fmt: skip
def test_of_a_number_the_last_two_digits_remain(number: str) -> None:
    told = line(logs.TextLines(), "sent to %s", number)

    assert told.endswith("sent to …42")


@pytest.mark.parametrize(
    "harmless", ["attempt 123456", "2026-03-02 14:00:00", "took 12.345678901 s", "port 127.0.0.1:8000"]
)
def test_other_figures_remain(harmless: str) -> None:
    assert line(logs.TextLines(), harmless).endswith(harmless)


def test_a_key_nobody_listed_is_named_without_its_value() -> None:
    assert line(logs.TextLines(), "heard", name="winback.test", customer="Amina").endswith("heard customer=…")


def test_an_address_that_opens_something_is_no_line_of_a_log() -> None:
    assert line(logs.TextLines(), "Exception on /twilio/voice/abc123/turn [POST]").endswith(
        "/twilio/voice/…/turn [POST]"
    )


def test_a_whole_conversation_leaves_no_number_name_or_word(
    invite: Invite, written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer = invite(name="Amina")
    customer.written_to()
    customer.texts("ja gern")
    customer.texts("Die Lieferung war viermal zu spaet, fragen Sie Herrn Okonkwo")
    caller = invite(number="+491713920002", name="Okonkwo")
    caller.picks_up(caller.attempt("voice", "0:voice")).says("ja").says("viel zu teuer bei euch")
    monkeypatch.setattr(interviews, "answer", broken)
    assert customer.deliver("das blaue Sofa", sid("SM")).status_code == 500
    monkeypatch.undo()
    customer.texts("STOPP")

    told = written.getvalue()
    assert "ValueError" in told, "the fault stands there"
    numbers = GERMAN, GERMAN[3:], "39200", caller.number
    for secret in (*numbers, "Amina", "Okonkwo", "Lieferung", "teuer", "Sofa", "STOPP", "ja gern"):
        assert secret not in told, told


def broken(session: Any, settings: Any, heard: Any, *_: Any) -> None:
    raise ValueError(f"{heard.phone} said {heard.text}")


def test_a_send_leaves_no_number_and_no_word(stage: Stage, written: io.StringIO) -> None:
    stage.customers(2)
    campaign = stage.launched()

    assert stage.send(campaign)
    told = written.getvalue()
    assert not re.search(r"\d{7}", re.sub(r"\S+Z ", "", told)), told
    assert "customer" not in told


def test_an_error_of_the_database_shows_no_value(stage: Stage) -> None:
    with pytest.raises(IntegrityError) as caught, stage.rt.transaction() as session:
        session.add(SenderRow(brand="Amina", number="+493023125000", country="DE"))

    assert "Amina" not in str(caught.value)


def test_other_peoples_libraries_speak_only_when_something_is_wrong(stage: Stage, written: io.StringIO) -> None:
    with stage.rt.reading() as session:
        session.execute(text("SELECT 'Amina'"))
    logging.getLogger("sqlalchemy.engine").debug("Amina")
    logging.getLogger("some.library").info("Amina")

    assert written.getvalue() == ""
