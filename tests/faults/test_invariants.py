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
from winback.store.campaigns import AttemptRow

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


@pytest.mark.parametrize("fault", ["lost_after", "reset_after", "silent_after", "error_after", "unreadable"])
def test_what_was_taken_and_not_answered_is_unknown(fault: str, tmp_path: Path) -> None:
    there = provider(**{fault: 1.0})
    asynchronous, _ = http_of(there)

    with replaced((twilio, "Lines", lambda settings: AtOnce(asynchronous(settings, None), lambda: None))):
        outcome = Twilio(settings_for("sqlite://", tmp_path)).send(MESSAGE)

    assert (len(there.ledger), type(outcome)) == (1, Unknown)
