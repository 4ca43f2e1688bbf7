"""When somebody who is left alone may be asked again, if nothing but time passes: told exactly, by the same rules."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given

from campaigns.audience import possible_from, verdict
from campaigns.facts import Account, Ask, Contact, Phone, Touch
from tests.gate.test_monotone import ACCOUNTS, ASKS, FEW_REASONS
from tests.gate.values import AMINA, NOW, POLICY, SMS, VOICE
from winback.services.gate.hold_words import hold_sentence

SECOND = timedelta(seconds=1)
SATURDAY_EVENING = datetime(2026, 3, 7, 16, 30, tzinfo=UTC)  # half past five in Berlin


def contacted(*moments: datetime) -> Account:
    touches = tuple(Touch(at, "sms", 7, AMINA.id, place) for place, at in enumerate(moments))
    return replace(AMINA, touches=touches)


def test_a_budget_that_is_free_again_on_a_sunday_night_means_monday_morning() -> None:
    amina = contacted(SATURDAY_EVENING)

    at = possible_from(amina, SMS, POLICY, SATURDAY_EVENING + timedelta(minutes=1))

    assert at == datetime(2026, 3, 9, 7, tzinfo=UTC)  # eight on Monday


def test_the_budget_is_one_sentence_with_the_next_possible_moment() -> None:
    """Twice within the week, by whatever campaign and channel: one sentence, in both languages."""
    amina = contacted(NOW - timedelta(days=5), NOW - timedelta(hours=30))

    (hold,) = verdict(amina, SMS, POLICY, NOW).holds

    assert hold.code == "contact_limit"
    assert hold.until == NOW + timedelta(days=2)
    assert hold_sentence(hold).startswith("Contacted 2 times within 7 days already; at most 2 are allowed. Until ")
    assert hold_sentence(hold, "de").startswith(
        "Binnen 7 Tagen schon 2-mal angesprochen; erlaubt sind höchstens 2. Bis "
    )
    at = possible_from(amina, SMS, POLICY, NOW)
    assert at == hold.until


def test_a_number_that_never_may_be_written_to_does_not_hide_when_the_other_may() -> None:
    (person,) = AMINA.contacts
    landline = Phone(9, "+493023125001", "x" * 64, "fixed_line", "DE", ("Europe/Berlin",))
    amina = replace(AMINA, contacts=(replace(person, phones=(landline, *person.phones)),))
    night = datetime(2026, 3, 3, 22, tzinfo=UTC)

    assert possible_from(amina, SMS, POLICY, night) == datetime(2026, 3, 4, 7, tzinfo=UTC)


def test_what_does_not_end_by_itself_has_no_moment() -> None:
    assert possible_from(replace(AMINA, contacts=()), VOICE, POLICY, NOW) is None
    nobody: tuple[Contact, ...] = ()
    assert possible_from(replace(AMINA, erased=True, contacts=nobody), SMS, POLICY, NOW) is None


@given(ACCOUNTS | FEW_REASONS, ASKS)
def test_at_the_moment_that_is_told_the_answer_is_yes_and_just_before_it_is_no(account: Account, ask: Ask) -> None:
    at = possible_from(account, ask, POLICY, NOW)

    if at is not None:
        assert verdict(account, ask, POLICY, at).go
    if at is not None and at > NOW:
        assert not verdict(account, ask, POLICY, at - SECOND).go
