"""What a message costs and how fast a number speaks, as an operator looks at it and changes it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from tests.campaigns.stage import Stage
from winback import runtime
from winback.cli import cli
from winback.errors import BadInput, NotFound
from winback.services.sending import prices
from winback.settings import as_environment
from winback.store.campaigns import RateRow, SenderRow
from winback.store.house import EventRow

Say = Callable[..., Result]
OURS = "+493023125000"
CONTRACT = ("--source", "contract of 2026")


@pytest.fixture
def say(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Say:
    """A command on this test's database and clock."""
    monkeypatch.setattr(runtime, "shifted_clock", lambda seconds: stage.rt.clock)
    return lambda *words: CliRunner().invoke(cli, words, env=as_environment(stage.rt.settings))


def price(stage: Stage, country: str = "DE", channel: str = "sms", days: int = 0) -> Decimal | None:
    with stage.rt.reading() as session:
        day = stage.rt.now().date() + timedelta(days=days)
        return prices.on(session, day, stage.rt.settings.currency).get(country, channel)


def sender(stage: Stage) -> SenderRow:
    with stage.rt.reading() as session:
        return session.scalars(select(SenderRow).where(SenderRow.number == OURS)).one()


# ---------------------------------------------------------------- prices


def test_the_price_of_a_contract_counts_from_today_on_and_says_who_said_so(stage: Stage, say: Say) -> None:
    told = say("prices", "set", "de", "segment", "0,0725", *CONTRACT)

    assert told.output == "A segment in DE costs 0.0725 EUR from 2026-03-03 on.\n"
    assert (price(stage), price(stage, days=-1)) == (Decimal("0.0725"), Decimal("0.10"))
    assert "DE  segment  0.0725 EUR since 2026-03-03: contract of 2026\n" in say("prices", "list").output
    with stage.rt.reading() as session:
        event = session.scalars(select(EventRow).where(EventRow.code == "setting_changed")).one()
    assert event.actor.startswith("cli:")
    assert event.facts["key"] == "price DE segment"


def test_a_price_of_next_month_is_listed_and_does_not_count_yet(stage: Stage, say: Say) -> None:
    say("prices", "set", "DE", "minute", "0.2", *CONTRACT, "--from", "2026-04-01")

    listed = say("prices", "list").output
    assert "DE  minute   0.12 EUR since 2026-01-01" in listed
    assert "DE  minute   0.2 EUR from 2026-04-01: contract of 2026" in listed
    assert (price(stage, channel="voice"), price(stage, channel="voice", days=60)) == (Decimal("0.12"), Decimal("0.2"))


def test_a_price_mistyped_is_typed_again(stage: Stage, say: Say) -> None:
    for amount in ("7.25", "0.0725"):
        assert say("prices", "set", "DE", "segment", amount, *CONTRACT).exit_code == 0

    assert price(stage) == Decimal("0.0725")


def test_a_country_that_had_no_price_can_be_reached_with_one(stage: Stage, say: Say) -> None:
    assert price(stage, "PT") is None

    say("prices", "set", "PT", "segment", "0.05", *CONTRACT)

    assert price(stage, "PT") == Decimal("0.05")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["UK", "segment", "0.1"], "'UK' is no country like DE"),
        (["DE", "segment", "-1"], "expected an amount from 0 to 1000, got -1"),
        (["DE", "segment", "nan"], "expected an amount from 0 to 1000"),
        (["DE", "segment", "0.00001"], "expected at most 4 places"),
        (["DE", "segment", "0.1", "--currency", "USD"], "no rate of USD is known, so nothing would be sent"),
        (["DE", "segment", "0.1", "--source", " "], "the source is told in 1 to 300 characters"),
    ],
)
def test_a_price_that_could_not_be_read_is_refused_with_its_reason(
    stage: Stage, say: Say, words: list[str], why: str
) -> None:
    told = say("prices", "set", *CONTRACT, *words)

    assert isinstance(told.exception, BadInput), told.output
    assert why in str(told.exception)
    assert price(stage) == Decimal("0.10")


@pytest.mark.parametrize("words", [["DE", "second", "1"], ["DE", "segment", "cheap"]])
def test_what_is_no_unit_and_no_amount_is_told_at_once(say: Say, words: list[str]) -> None:
    told = say("prices", "set", *words, *CONTRACT)

    assert told.exit_code == 2
    assert words[1] in told.output or words[2] in told.output


def test_a_price_in_dollars_counts_with_the_rate_of_its_day(stage: Stage, say: Say) -> None:
    with stage.rt.transaction() as session:
        session.add(RateRow(currency="USD", on=stage.rt.now().date(), rate=Decimal("0.5"), source="test"))

    say("prices", "set", "DE", "segment", "0.1", "--currency", "usd", *CONTRACT)

    assert price(stage) == Decimal("0.05")


# ---------------------------------------------------------------- our numbers


def test_the_pace_of_a_number_is_shown_and_what_is_not_named_stays(stage: Stage, say: Say) -> None:
    before = sender(stage)

    told = say("senders", "pace", OURS, "--messages", "2.5")

    now = sender(stage)
    assert (now.messages_per_second, now.calls_per_second) == (2.5, before.calls_per_second)
    assert told.output in say("senders", "list").output.replace("  DE  ", ": ").replace("at once\n", "at once.\n")
    with stage.rt.reading() as session:
        event = session.scalars(select(EventRow).where(EventRow.code == "setting_changed")).one()
    assert event.facts == {"key": "pace", "sender": now.id, "messages_per_second": 2.5}


@pytest.mark.parametrize(
    ("words", "kind", "why"),
    [
        ([OURS, "--messages", "0"], BadInput, "messages per second: expected more than 0 and at most 1000, got 0"),
        ([OURS, "--calls", "nan"], BadInput, "calls per second: expected more than 0"),
        ([OURS, "--at-once", "-4"], BadInput, "calls at once: expected more than 0"),
        ([OURS, "--messages", "inf"], BadInput, "got inf"),
        (["+493023125999", "--calls", "1"], NotFound, "none of our numbers is +493023125999"),
    ],
)
def test_a_pace_that_is_none_is_refused_with_its_reason(
    stage: Stage, say: Say, words: list[str], kind: type[Exception], why: str
) -> None:
    before = sender(stage).messages_per_second

    told = say("senders", "pace", *words)

    assert isinstance(told.exception, kind), told.output
    assert why in str(told.exception)
    assert sender(stage).messages_per_second == before


def test_a_pace_without_a_word_of_what_changes_is_asked_for_one(say: Say) -> None:
    told = say("senders", "pace", OURS)

    assert told.exit_code == 2
    assert "--messages" in told.output


def test_what_a_number_is_used_for_is_shown_and_what_is_not_named_stays(stage: Stage, say: Say) -> None:
    assert say("senders", "use", OURS, "--no-voice").output == f"{OURS}: messages.\n"

    assert (sender(stage).sms, sender(stage).voice) == (True, False)
    assert "calls at once; not used for calls\n" in say("senders", "list").output
    assert say("senders", "use", OURS, "--no-sms").output == f"{OURS}: nothing.\n"
    assert say("senders", "use", OURS, "--sms", "--voice").output == f"{OURS}: messages and calls.\n"
    with stage.rt.reading() as session:
        first = session.scalars(select(EventRow).where(EventRow.code == "setting_changed")).first()
    assert first is not None
    assert first.facts == {"key": "use", "sender": sender(stage).id, "voice": False}


def test_a_use_without_a_word_of_what_changes_or_of_a_strange_number_is_refused(say: Say) -> None:
    assert say("senders", "use", OURS).exit_code == 2
    assert isinstance(say("senders", "use", "+493023125999", "--no-sms").exception, NotFound)


def test_nobody_is_written_to_from_a_number_that_is_not_used_for_it(stage: Stage, say: Say) -> None:
    stage.customers(1)
    campaign = stage.launched(steps=[{"day": 0, "kind": "sms"}])
    stage.later(seconds=1)

    say("senders", "use", OURS, "--no-sms")

    assert stage.send(campaign) == []
    assert [(row.state, row.why) for row in stage.attempts(campaign)] == [("suppressed", "no_sender")]
    say("senders", "use", OURS, "--sms")
    stage.later(days=1)
    stage.advance()
    assert len(stage.send(campaign)) == 1


def test_whoever_would_be_written_to_from_such_a_number_gets_the_call_of_the_plan(stage: Stage, say: Say) -> None:
    stage.customers(1)
    campaign = stage.launched(steps=[{"day": 0, "kind": "sms"}, {"day": 0, "kind": "voice"}])
    say("senders", "use", OURS, "--no-sms")
    stage.later(seconds=1)
    stage.send(campaign)

    stage.advance()
    stage.later(seconds=1)

    assert [one.channel for one in stage.send(campaign)] == ["voice"]


def test_a_number_that_is_no_longer_ours_is_listed_as_one_that_starts_nothing(stage: Stage, say: Say) -> None:
    with stage.rt.transaction() as session:
        session.add(SenderRow(brand="old", number="+493023125777", country="DE"))

    listed = say("senders", "list").output

    assert "+493023125777  DE  1 messages and 1 calls a second, 10 calls at once; not in WINBACK_SENDERS" in listed


def test_a_number_speaks_as_fast_as_it_was_told_to(stage: Stage, say: Say) -> None:
    stage.customers(6)
    campaign = stage.launched(per_minute=6000)
    say("senders", "pace", OURS, "--messages", "2")

    stage.later(seconds=1)
    assert len(stage.take(stage.claim(campaign))) <= 2
