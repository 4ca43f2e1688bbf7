"""What somebody asks for in our conversation: an answer to them once a day each way, up to the most that is allowed."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.audience import verdict
from campaigns.facts import Account, Ask, Touch
from campaigns.overrides import in_force
from campaigns.profiles import LIMITS
from tests.gate import model
from tests.gate.model import Contact, Person, World
from tests.gate.values import AMINA, FILED, NOW, POLICY, PROFILES, SMS, VOICE, codes, until
from winback.services.gate.hold_words import hold_sentence

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TEXT_ME, CALL_ME = (replace(one, wished_at=NOW) for one in (SMS, VOICE))


def had(*contacts: tuple[timedelta, str, bool]) -> Account:
    """What there was in this campaign: how long ago, on which channel, and whether they had asked for it."""
    touches = [
        Touch(NOW - ago, channel, 7, AMINA.id, place, wished)  # type: ignore[arg-type]
        for place, (ago, channel, wished) in enumerate(sorted(contacts, reverse=True), 100)
    ]
    return replace(AMINA, touches=tuple(touches))


TEXT, CALLED, TEXTED = (3 * HOUR, "sms", False), (2 * HOUR, "voice", True), (HOUR, "sms", True)


@pytest.mark.parametrize(
    ("contacts", "text", "call"),
    [
        ([TEXT], True, True),
        ([TEXT, CALLED], True, False),  # to the other face it goes at once, to the same one tomorrow
        ([TEXT, TEXTED], False, True),
        ([TEXT, CALLED, TEXTED], False, False),  # three a day is all the code allows
        ([TEXT, (2 * HOUR, "voice", False), TEXTED], False, False),
        ([TEXT, (2 * HOUR, "voice", False)], True, True),
        ([(DAY, "sms", True), TEXT, CALLED], True, False),  # what they asked for yesterday was yesterday
    ],
)
def test_the_first_of_a_day_on_each_channel_goes_at_once(
    contacts: list[tuple[timedelta, str, bool]], text: bool, call: bool
) -> None:
    amina = had(*contacts)

    assert (codes(amina, TEXT_ME) == [], codes(amina, CALL_ME) == []) == (text, call)
    assert codes(amina) == ["contact_limit"]  # what we would start ourselves


def test_a_second_one_waits_until_the_first_is_a_day_old_or_our_own_limits_have_room() -> None:
    waits = had(TEXT, (2 * HOUR, "sms", True))
    full = had(TEXT, CALLED, TEXTED)

    assert until(waits, "contact_limit", TEXT_ME) == NOW - 3 * HOUR + DAY  # from then on one more than ours is free
    assert until(full, "contact_limit", CALL_ME) == NOW - 2 * HOUR + DAY  # a day after the call they had asked for
    assert until(full, "contact_limit", TEXT_ME) == NOW - HOUR + DAY


def test_the_link_to_their_own_page_goes_at_once_the_first_time_a_day() -> None:
    asked_what_we_hold = replace(TEXT_ME, asked_for=True, info=True)
    text, asked = had(TEXT, (2 * HOUR, "sms", False)).touches
    had_it = replace(AMINA, touches=(text, replace(asked, info=True)))

    assert codes(had(TEXT, TEXTED), asked_what_we_hold) == []  # a text they wished is another thing
    assert until(had_it, "contact_limit", asked_what_we_hold) == NOW - 3 * HOUR + DAY
    assert codes(had_it, TEXT_ME) == []  # and so is the link to whoever wishes for a text


def test_a_full_week_of_ours_and_a_finished_plan_do_not_hold_an_answer() -> None:
    often = had(*((days * DAY, "sms", False) for days in (1, 2, 3, 4, 5)))

    assert codes(often, CALL_ME) == []
    assert codes(had(*((days * DAY, "sms", False) for days in range(1, 31))), CALL_ME) == ["contact_limit"]


def test_what_gave_way_is_told_with_the_day_on_which_they_asked() -> None:
    asked = replace(TEXT_ME, wished_at=NOW - HOUR)

    gave_way = verdict(had(TEXT, CALLED), asked, POLICY, NOW).gave_way

    assert gave_way is not None
    assert hold_sentence(gave_way).startswith("Asked for by the person on 3 Mar 2026; else our own limit would hold: ")
    assert hold_sentence(gave_way, "de").startswith("Von der Person am 3. März 2026 gewünscht; sonst gälte unsere ")
    assert verdict(AMINA, asked, POLICY, NOW).gave_way is None  # nothing had to
    assert verdict(had(TEXT, TEXTED), asked, POLICY, NOW).gave_way is None  # and nothing did


@pytest.mark.parametrize(("state", "allowed"), [("ME", 1), ("FL", 3), ("NY", 3)])
def test_a_states_own_number_holds_whoever_asks(state: str, allowed: int) -> None:
    law = PROFILES[f"US-{state}"]

    assert law.most_per_day == allowed
    assert PROFILES["US"].most_per_day == 1  # somebody may live in Maine, for all we know
    policy = replace(POLICY, profiles=PROFILES | {"DE": replace(law, country="DE", hours=PROFILES["DE"].hours)})
    assert (codes(had(TEXT), TEXT_ME, policy) == []) is (allowed > 1)


def test_a_firm_that_wants_no_contact_at_all_has_none() -> None:
    nothing = replace(POLICY, profiles=in_force(FILED, (), [("DE", {"per_day": 0})]))

    assert codes(AMINA, TEXT_ME, nothing) == []  # as it was: limits count what there was, and there was nothing
    assert codes(had((20 * DAY, "sms", False)), TEXT_ME, nothing) == ["contact_limit"]


def test_no_profile_sets_ours_above_the_most() -> None:
    for law in PROFILES.values():
        assert all(getattr(law, name) <= getattr(law, f"most_{name}") for name in LIMITS)


@given(
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["sms", "voice"]), st.booleans()), max_size=6)
    | st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["sms", "voice"]), st.booleans()), max_size=4),
    st.sampled_from([SMS, VOICE, TEXT_ME, CALL_ME]),
)
@settings(max_examples=400, deadline=None)
def test_whatever_there_was_the_small_model_says_the_same_now_and_at_the_end_it_names(
    contacts: list[tuple[int, str, bool]], ask: Ask
) -> None:
    amina = had(*((hours * HOUR, channel, wished) for hours, channel, wished in contacts))
    ours = [Contact("A", "7", one.at, one.channel, one.wished) for one in amina.touches]
    world = World({"A": model.Account([Person("+491713920001")])}, contacts=ours)

    def held_at(at: datetime) -> bool:
        asked = ask.channel if ask.wished_at else None
        return "contact_limit" in world.against("A", "7", NOW.date(), at, hours=False, asked=asked)

    told = [hold for hold in verdict(amina, ask, POLICY, NOW).holds if hold.code == "contact_limit"]

    assert bool(told) is held_at(NOW)
    for ends in (hold.until for hold in told if hold.until):
        assert held_at(ends - timedelta(seconds=1))
        assert not held_at(ends)
