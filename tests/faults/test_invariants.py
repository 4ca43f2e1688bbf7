"""The judges themselves: what they must notice, on a ledger of one message."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from campaigns.attempts import Unknown
from tests.conftest import TUESDAY, settings_for
from tests.faults import invariants
from tests.faults.provider import Faults, Item, Look, Provider
from tests.faults.replacing import AtOnce, http_of, replaced
from tests.sending.test_twilio import MESSAGE
from winback.channels import twilio
from winback.channels.twilio import Twilio
from winback.runtime import Runtime
from winback.store.campaigns import AttemptRow
from winback.store.interviews import InboxRow, MessageRow

AN_HOUR = timedelta(hours=1)


def provider(**faults: float) -> Provider:
    return Provider(
        Random(1), lambda: TUESDAY, lambda seconds, event: None, lambda seconds: None, lambda what: None, lambda: 1,
        lambda path, form: (204, b""), Faults(**faults),
    )  # fmt: skip


def item(sid: str = "SM1", at: datetime = TUESDAY, token: str = "t0ken") -> Item:
    return Item(sid, "sms", MESSAGE.to, MESSAGE.sender, token, "Guten Tag", "", at, at, 1, at, status="sent")


def given_up(token: str = "t0ken") -> AttemptRow:
    return AttemptRow(
        id=1, token=token, to=MESSAGE.to, channel="sms", step="0:sms", campaign_id=1, state="unknown_final",
        intent_at=TUESDAY, updated_at=TUESDAY + AN_HOUR,
    )  # fmt: skip


def look(*sids: str, after: timedelta = AN_HOUR) -> Look:
    return Look(TUESDAY + after, "sms", MESSAGE.to, frozenset(sids))


def judged(there: Provider) -> list[str]:
    return list(invariants.books_are_true(there, {"t0ken": given_up()}))


def test_what_no_list_and_no_callback_told_of_may_be_given_up() -> None:
    there = provider()
    there.ledger, there.looks = [item()], [look()]

    assert judged(there) == []


def test_what_the_list_told_of_may_not_be_given_up() -> None:
    there = provider()
    there.ledger, there.looks = [item()], [look("SM1", after=AN_HOUR / 2), look()]

    assert "the list of" in judged(there)[0]


def test_what_a_callback_told_of_may_not_be_given_up() -> None:
    there = provider()
    there.ledger, there.looks = [replace(item(), heard=True)], [look()]

    assert "a callback" in judged(there)[0]


def test_what_nobody_looked_for_an_hour_later_may_not_be_given_up() -> None:
    there = provider()
    there.looks = [look(after=AN_HOUR / 2)]

    assert "nobody looked" in judged(there)[0]


@pytest.mark.parametrize(("hours", "told"), [(2, 1), (25, 0)])
def test_two_contacts_within_a_day_are_told(hours: int, told: int) -> None:
    there, later = provider(), given_up("other")
    there.ledger = [item(), item("SM2", TUESDAY + hours * AN_HOUR, "other")]

    assert len(list(invariants.seldom_enough(there, {"t0ken": given_up(), "other": later}))) == told


def read_list(there: Provider, home: Path, days_later: int = 0) -> list[str]:
    day = TUESDAY.date() + timedelta(days=days_later)
    _, synchronous = http_of(there)
    with replaced((twilio, "Http", synchronous)):
        return [one.heard.sid for one in Twilio(settings_for("sqlite://", home)).written_to(MESSAGE.sender, day)]


def test_the_list_tells_what_people_wrote_on_its_day_though_nobody_was_there(tmp_path: Path) -> None:
    there = provider()
    for place, text in enumerate(("ja", "STOPP")):
        there.keep(f"SM{place:032d}", MESSAGE.to, MESSAGE.sender, text)
    there.ledger = [replace(item(f"SM{7:032d}"), to=MESSAGE.sender)]

    assert read_list(there, tmp_path) == [f"SM{1:032d}", f"SM{0:032d}"]
    assert read_list(there, tmp_path, days_later=1) == []


def test_a_list_that_lags_tells_later_what_people_wrote(tmp_path: Path) -> None:
    there = provider(list_lag_s=3600.0)
    there.keep(f"SM{1:032d}", MESSAGE.to, MESSAGE.sender, "STOPP")

    assert read_list(there, tmp_path) == []
    there.now = lambda: TUESDAY + AN_HOUR
    assert read_list(there, tmp_path) == [f"SM{1:032d}"]


def kept(rt: Runtime, *texts: str) -> None:
    """In our books as heard, whatever became of it."""
    with rt.transaction() as session:
        session.add(InboxRow(provider_key="sms:SM1", kind="sms", received_at=TUESDAY, payload={}))
        session.add_all(MessageRow(at=TUESDAY, direction="them", channel="sms", text=text) for text in texts)


def test_what_a_person_wrote_and_nobody_heard_is_told(sqlite_rt: Runtime) -> None:
    there = provider()
    there.keep("SM1", MESSAGE.to, MESSAGE.sender, "ja")

    assert "1 of 1 messages of people were never heard" in next(invariants.everything_was_heard(sqlite_rt, there))
    kept(sqlite_rt, "ja")
    assert list(invariants.everything_was_heard(sqlite_rt, there)) == []


def test_what_a_person_wrote_once_is_kept_once(sqlite_rt: Runtime) -> None:
    there = provider()
    there.keep("SM1", MESSAGE.to, MESSAGE.sender, "ja")
    kept(sqlite_rt, "ja", "ja")

    assert list(invariants.everything_was_heard(sqlite_rt, there)) == ["1 messages were written to us, and 2 are kept"]


def test_a_stop_that_closed_nothing_is_told(sqlite_rt: Runtime) -> None:
    there = provider()
    there.keep("SM1", MESSAGE.to, MESSAGE.sender, "Stopp!")
    kept(sqlite_rt, "Stopp!")

    assert "said stop, and is not closed off" in next(invariants.everything_was_heard(sqlite_rt, there))


@pytest.mark.parametrize("fault", ["lost_after", "reset_after", "silent_after", "error_after", "unreadable"])
def test_what_was_taken_and_not_answered_is_unknown(fault: str, tmp_path: Path) -> None:
    there = provider(**{fault: 1.0})
    asynchronous, _ = http_of(there)

    with replaced((twilio, "Lines", lambda settings: AtOnce(asynchronous(settings, None), lambda: None))):
        outcome = Twilio(settings_for("sqlite://", tmp_path)).send(MESSAGE)

    assert (len(there.ledger), type(outcome)) == (1, Unknown)
