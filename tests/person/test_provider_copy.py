"""The provider's copy of what was written goes when ours goes: the pretend provider's own messages are the judge."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from tests.conftest import SetClock
from tests.gate import rows
from tests.sandbox.us import BERLIN, EVA
from winback.channels.twilio import Twilio
from winback.runtime import Runtime
from winback.sandbox.main import Sandbox
from winback.sandbox.options import Options
from winback.sandbox.records import Message, new_sid
from winback.services.person import retention
from winback.services.sending import provider_copy
from winback.store.interviews import InboxRow
from workers import jobs, process


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(Options(port=0, ledger=tmp_path / "ledger.jsonl")) as running:
        yield running


@pytest.fixture
def firm(rt: Runtime, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Runtime:
    """Whose first message came in a hundred days ago."""
    options = sandbox.world.options
    settings = replace(
        rt.settings, twilio_api_url=sandbox.url, twilio_account_sid=options.account_sid,
        twilio_auth_token=options.auth_token,
    )  # fmt: skip
    firm = replace(rt, settings=settings)
    monkeypatch.setattr(process, "runtime", lambda: firm)
    monkeypatch.setattr(process, "channel", lambda: Twilio(settings))
    with firm.transaction() as session:
        first = {"provider_key": "sms:SM1", "kind": "sms", "received_at": rt.now() - timedelta(days=100), "payload": {}}
        session.execute(insert(InboxRow).values(first))
    return firm


def written(sandbox: Sandbox, at: datetime, *, by_us: bool = True) -> Message:
    """A message as the provider keeps it."""
    there, who, way = (EVA, BERLIN, "outbound-reply") if by_us else (BERLIN, EVA, "inbound")
    status = "delivered" if by_us else "received"
    message = Message(
        new_sid("SM"),
        there,
        who,
        "Die Preise waren mir zu hoch",
        way,
        status,
        created=at,
        updated=at,
        segments=1,
        sent=at,
    )
    sandbox.world.keep_message(message)
    return message


def test_what_was_written_a_month_ago_is_taken_away_at_the_provider_both_ways(firm: Runtime, sandbox: Sandbox) -> None:
    old = [written(sandbox, firm.now() - timedelta(days=days), by_us=days % 2 == 0) for days in (99, 64, 31)]
    young = [written(sandbox, firm.now() - timedelta(days=days)) for days in (30, 1)]

    jobs.retain()

    assert [one.body for one in old] == ["", "", ""]
    assert all(one.body for one in young)


def test_a_day_is_that_of_sending_and_midnight_is_greenwichs(firm: Runtime, sandbox: Sandbox) -> None:
    last = firm.now().replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=30)
    late, early = written(sandbox, last - timedelta(seconds=1)), written(sandbox, last)
    over = written(sandbox, last - timedelta(seconds=1))
    over.sent = last + timedelta(seconds=1)

    jobs.retain()

    assert [one.body == "" for one in (late, early, over)] == [True, False, False]


def test_a_text_that_was_never_sent_is_taken_away_too(firm: Runtime, sandbox: Sandbox) -> None:
    failed = written(sandbox, firm.now() - timedelta(days=40))
    failed.sent, failed.status = None, "failed"
    young = written(sandbox, firm.now() - timedelta(days=3))
    young.sent, young.status = None, "failed"
    with firm.transaction() as session:
        who = rows.person(firm, session, consent=False)
        campaign = rows.campaign(session, firm.now())
        member = rows.member(session, campaign, who, firm.now())
        for place, one in enumerate((failed, young)):
            rows.attempt(
                session, campaign, member, who, one.created, "failed", sid=one.sid, intent_at=one.created,
                step=f"{place}:sms",
            )  # fmt: skip

    jobs.retain()

    assert (failed.body, bool(young.body)) == ("", True)


def test_every_day_is_looked_at_once(firm: Runtime, clock: SetClock, sandbox: Sandbox) -> None:
    jobs.retain()
    with firm.reading() as session:
        assert provider_copy.due(session, firm.now()) == []
    later = written(sandbox, firm.now() - timedelta(days=30))

    clock.advance(days=1)
    jobs.retain()

    assert later.body == ""


def test_a_firm_that_keeps_its_wording_longer_keeps_it_longer_at_the_provider(firm: Runtime, sandbox: Sandbox) -> None:
    message = written(sandbox, firm.now() - timedelta(days=50))
    with firm.transaction() as session:
        retention.choose(session, "messages", 60, "staff:1", firm.now())

    jobs.retain()

    assert message.body


def test_a_provider_that_is_away_is_asked_again(
    firm: Runtime, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = written(sandbox, firm.now() - timedelta(days=40))
    with monkeypatch.context() as away:
        away.setattr(process, "channel", lambda: Twilio(replace(firm.settings, twilio_api_url="http://127.0.0.1:1")))
        jobs.retain()
    kept = message.body

    jobs.retain()

    assert kept
    assert message.body == ""


def test_where_nothing_was_ever_written_nothing_is_asked(rt: Runtime) -> None:
    with rt.reading() as session:
        assert provider_copy.due(session, rt.now()) == []
