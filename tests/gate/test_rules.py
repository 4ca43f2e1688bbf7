"""Each rule as a value, at its borders."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from campaigns import reaching, suppression
from campaigns.audience import verdict
from campaigns.facts import Account, Block, Consent, Contact, Feed, Issue, Phone
from campaigns.hours import zones_of_number
from tests.gate.values import (
    AGREED,
    AMINA,
    MOBILE,
    NOW,
    PERSON,
    POLICY,
    PROFILES,
    SMS,
    VOICE,
    codes,
    touched,
    until,
    with_consent,
    with_person,
    with_phone,
)
from winback.services.gate.hold_words import LANGUAGES, WORDS

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


def test_somebody_with_everything_in_order_may_be_reached() -> None:
    found = verdict(AMINA, SMS, POLICY, NOW)

    assert found.go
    assert found.route is not None
    assert (found.route.e164, found.route.language, found.route.zones) == ("+491713920001", "de", ("Europe/Berlin",))
    assert found.route.consents == (1,)


@pytest.mark.parametrize("rule", suppression.RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_words_in_every_language(rule) -> None:
    assert set(WORDS[rule.__name__]) == set(LANGUAGES)


def test_no_rule_is_written_and_forgotten() -> None:
    """A function with the shape of a rule stands in RULES."""
    shaped = {
        one.__name__
        for module in (suppression, reaching)
        for one in vars(module).values()
        if callable(one)
        and getattr(one, "__module__", "") == module.__name__
        and list(getattr(one, "__annotations__", ())) in (
            ["account", "ask", "policy", "now", "return"], ["view", "ask", "policy", "now", "return"],
        )
        and one.__annotations__["return"] == "Hold | None"
    }  # fmt: skip

    assert shaped == {rule.__name__ for rule in suppression.RULES}


# ---------------------------------------------------------------- issues and feeds


def issue(**changes) -> Account:
    return replace(AMINA, issues=(replace(Issue(5, "ticket", NOW - 40 * DAY), **changes),))


def test_an_open_issue_holds_on_every_channel_and_in_the_middle_of_a_conversation() -> None:
    assert codes(issue()) == ["open_issue"]
    assert codes(issue(), VOICE) == ["open_issue"]
    assert codes(issue(), replace(SMS, starts=False)) == ["open_issue"]
    assert until(issue(), "open_issue") is None


def test_one_open_issue_of_several_is_enough() -> None:
    solved = Issue(1, "return", NOW - 90 * DAY, NOW - 80 * DAY)

    assert codes(replace(AMINA, issues=(solved, Issue(2, "refund", NOW - DAY), solved))) == ["open_issue"]


@pytest.mark.parametrize("resolved", [NOW + SECOND, NOW - 41 * DAY])
def test_an_issue_resolved_in_the_future_or_before_it_was_opened_counts_as_open(resolved: datetime) -> None:
    assert "open_issue" in codes(issue(resolved_at=resolved))


@pytest.mark.parametrize(("ago", "rested"), [(7 * DAY - SECOND, False), (7 * DAY, True), (8 * DAY, True)])
def test_after_a_solved_issue_the_account_cools_off(ago: timedelta, rested: bool) -> None:
    found = issue(resolved_at=NOW - ago)

    assert ("cooling_off" not in codes(found)) is rested
    if not rested:
        assert until(found, "cooling_off") == NOW - ago + 7 * DAY


def test_support_may_say_not_yet() -> None:
    found = issue(resolved_at=NOW - 20 * DAY, not_before=date(2026, 3, 4))

    assert until(found, "cooling_off") == datetime(2026, 3, 3, 23, 0, tzinfo=UTC)  # midnight in Berlin
    assert codes(found, now=datetime(2026, 3, 4, 14, 0, tzinfo=UTC)) == []


def test_nobody_is_contacted_while_we_do_not_know_the_open_issues() -> None:
    assert codes(AMINA, policy=replace(POLICY, feeds=())) == ["no_feed"]
    assert codes(AMINA, policy=replace(POLICY, feeds=(Feed("desk", never_seen=True),))) == ["no_feed"]
    assert codes(AMINA, policy=replace(POLICY, feeds=(), no_ticket_system_confirmed_by="Olga")) == []


@pytest.mark.parametrize(("ago", "held"), [(90 * DAY - SECOND, True), (90 * DAY, False)])
def test_a_stale_feed_holds_those_with_a_ticket_in_the_last_ninety_days(ago: timedelta, held: bool) -> None:
    stale = replace(POLICY, feeds=(Feed("desk", stale_since=NOW - DAY), Feed("shop")))
    solved = issue(opened_at=NOW - 200 * DAY, resolved_at=NOW - ago, feed="desk")

    assert codes(solved, policy=stale) == (["stale_feed"] if held else [])
    assert codes(AMINA, policy=stale) == []
    assert codes(replace(solved, issues=(replace(solved.issues[0], feed="shop"),)), policy=stale) == []
    if held:
        assert until(solved, "stale_feed", policy=stale) == NOW + SECOND


# ---------------------------------------------------------------- the account


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"erased": True}, "erased"),
        ({"flags": frozenset({"insolvent"})}, "insolvent"),
        ({"flags": frozenset({"dunning"})}, "in_dunning"),
        ({"flags": frozenset({"dispute"})}, "in_dispute"),
        ({"flags": frozenset({"deceased"})}, "deceased"),
        ({"flags": frozenset({"minor"})}, "flagged_minor"),
        ({"with_rep": True}, "with_rep"),
        ({"in_conversation": 8}, "in_conversation"),
        ({"household_talking": 2}, "same_household"),
        ({"contacts": ()}, "no_contact"),
    ],
)
def test_a_mark_on_the_account_holds_it(changes: dict, code: str) -> None:
    assert codes(replace(AMINA, **changes)) == [code]


def test_the_conversation_of_its_own_campaign_holds_nobody() -> None:
    assert codes(replace(AMINA, in_conversation=7)) == []


def test_a_block_holds_through_its_last_day_in_the_customers_own_time() -> None:
    blocked = replace(AMINA, zone="Europe/Berlin", blocks=(Block("wedding", "Olga", date(2026, 3, 3)),))

    assert until(blocked, "blocked") == datetime(2026, 3, 3, 23, 0, tzinfo=UTC)
    assert codes(blocked, now=datetime(2026, 3, 4, 10, 0, tzinfo=UTC)) == []
    assert codes(replace(AMINA, blocks=(Block("never", "Olga"),)), now=NOW + 1000 * DAY)[0] == "blocked"


def test_one_who_said_later_speaks_for_the_whole_account() -> None:
    colleague = Contact(2, country="DE", phones=(replace(MOBILE, id=2, phone_hash="hash-2"),), consents=AGREED)
    both = replace(AMINA, contacts=(replace(PERSON, later_until=date(2026, 6, 3)), colleague))

    assert codes(both) == ["later"]
    assert until(both, "later") == datetime(2026, 6, 2, 22, 0, tzinfo=UTC)
    assert codes(both, now=datetime(2026, 6, 3, 10, 0, tzinfo=UTC)) == []


def test_only_the_bands_of_the_campaign_are_asked() -> None:
    assert codes(replace(AMINA, band="active"), replace(SMS, bands=("dormant", "lost"))) == ["not_in_band"]
    assert codes(replace(AMINA, band=None), replace(SMS, bands=("dormant",))) == ["not_in_band"]
    assert codes(AMINA, replace(SMS, bands=("dormant",))) == []


@pytest.mark.parametrize(
    ("since", "held"), [(date(2025, 5, 31), True), (date(2025, 6, 1), True), (date(2025, 6, 2), False)]
)
def test_who_ordered_again_is_left_alone(since: date, held: bool) -> None:
    assert codes(AMINA, replace(SMS, since=since)) == (["ordered_again"] if held else [])


@pytest.mark.parametrize(("ago", "held"), [(180 * DAY - SECOND, True), (180 * DAY, False)])
def test_who_answered_is_not_asked_again_for_half_a_year(ago: timedelta, held: bool) -> None:
    answered = replace(AMINA, interviewed_at=NOW - ago)

    assert codes(answered) == (["answered_recently"] if held else [])
    assert codes(answered, replace(SMS, asked_for=True)) == []


@pytest.mark.parametrize(("ago", "held"), [(30 * DAY - SECOND, True), (30 * DAY, False)])
def test_between_two_campaigns_an_account_rests(ago: timedelta, held: bool) -> None:
    assert codes(replace(AMINA, touches=touched(ago))) == (["resting"] if held else [])
    assert codes(replace(AMINA, touches=touched(ago, campaign=7))) == []


@pytest.mark.parametrize(
    ("ago", "per", "free_in"),
    [
        ([DAY], None, None),
        ([DAY - SECOND], "day", SECOND),
        ([DAY, 7 * DAY], None, None),
        ([DAY, 7 * DAY - SECOND], "week", SECOND),
        ([2 * DAY, 3 * DAY, 5 * DAY], "campaign", None),
        ([20 * DAY, 30 * DAY, 50 * DAY], "campaign", None),
        ([20 * DAY, 30 * DAY], None, None),
        ([timedelta(hours=1), 6 * DAY], "week", DAY),
    ],
)
def test_the_contact_budget_is_one_a_day_two_a_week_three_a_campaign(
    ago: list[timedelta], per: str | None, free_in: timedelta | None
) -> None:
    tired = replace(AMINA, touches=touched(*ago, campaign=7))
    held = [hold for hold in suppression.holds(tired, SMS, POLICY, NOW) if hold.code == "contact_limit"]

    assert [hold.facts["per"] for hold in held] == ([per] if per else [])
    if held:
        assert held[0].until == (NOW + free_in if free_in else None)


def test_the_attempt_that_is_being_decided_does_not_count_against_itself() -> None:
    called = replace(AMINA, touches=touched(timedelta(seconds=20), campaign=7))

    assert codes(called) == ["contact_limit"]
    assert codes(called, replace(SMS, attempt_id=100)) == []


def test_two_accounts_with_one_number_are_one_household() -> None:
    neighbour = touched(DAY - SECOND, campaign=99, account=2)

    assert codes(replace(AMINA, touches=neighbour)) == ["resting", "contact_limit"]
    assert codes(replace(AMINA, touches=touched(40 * DAY, campaign=7, account=2))) == ["same_household"]


# ---------------------------------------------------------------- person and number


@pytest.mark.parametrize(
    ("account", "code"),
    [
        (with_person(opted_out_at=NOW - 900 * DAY), "opted_out"),
        (with_phone(opted_out=True), "opted_out"),
        (with_phone(wrong_person=True), "wrong_person"),
        (with_phone(lists=("own",)), "do_not_call"),
        (with_person(flags=frozenset({"deceased"})), "deceased"),
        (with_person(flags=frozenset({"minor"})), "flagged_minor"),
        (with_person(phones=()), "no_number"),
        (with_phone(e164=None, phone_hash=None, number_type="invalid"), "invalid_number"),
        (with_phone(number_type="unknown"), "invalid_number"),
        (with_phone(number_type="premium"), "premium_number"),
        (with_phone(number_type="shared_cost"), "premium_number"),
        (with_person(language="fr"), None),
    ],
)
def test_a_mark_on_the_only_person_or_number_holds(account: Account, code: str | None) -> None:
    assert codes(account) == ([code] if code else [])
    assert codes(account, VOICE) == ([code] if code else [])


def test_a_landline_takes_calls_and_no_messages() -> None:
    landline = with_phone(number_type="fixed_line", e164="+493023125001")

    assert codes(landline) == ["landline_for_sms"]
    assert codes(landline, VOICE) == []


def test_the_campaign_must_speak_their_language() -> None:
    ask = replace(SMS, languages=("de", "en"))

    assert codes(with_person(language="fr"), ask) == ["language_missing"]
    assert codes(with_person(language="de-AT"), ask) == []
    assert codes(with_person(language=None), ask) == []  # Germany's own


def test_a_country_without_a_profile_means_no() -> None:
    for country in ("FR", "LI", "XX"):
        assert codes(with_person(country=country)) == ["no_profile"]
    assert codes(replace(with_phone(country="FR"), country=None)) == ["no_profile"]
    nowhere = with_person(replace(AMINA, country=None), country=None, phones=(replace(MOBILE, country=None),))
    assert codes(nowhere) == ["country_unknown"]


def test_switzerland_says_no_and_why() -> None:
    found = suppression.holds(with_person(country="CH"), SMS, POLICY, NOW)

    assert [hold.code for hold in found] == ["awaits_counsel"]
    assert (found[0].facts["countries"], found[0].until) == (["CH"], None)
    assert "Art. 3(1)(o)" in found[0].facts["why"]


def test_a_person_who_may_be_reached_is_enough_and_every_reason_is_told_when_there_is_none() -> None:
    stopped = replace(PERSON, id=2, opted_out_at=NOW)
    without = replace(PERSON, id=3, phones=())

    assert codes(replace(AMINA, contacts=(stopped, without, PERSON))) == []
    assert codes(replace(AMINA, contacts=(stopped, without))) == ["opted_out", "no_number"]
    assert codes(replace(AMINA, contacts=(stopped, PERSON)), replace(SMS, contact_id=2)) == ["opted_out"]


def test_the_person_who_prefers_the_channel_is_chosen() -> None:
    caller = replace(PERSON, preferred_channel="voice")
    texter = replace(PERSON, id=2, preferred_channel="sms", phones=(replace(MOBILE, id=2),))

    assert verdict(replace(AMINA, contacts=(caller, texter)), SMS, POLICY, NOW).route.contact_id == 2
    assert verdict(replace(AMINA, contacts=(caller, texter)), VOICE, POLICY, NOW).route.contact_id == 1


def test_a_fixed_number_is_the_only_one_looked_at() -> None:
    second = Phone(2, "+491713920002", "hash-2", "mobile", "DE", ("Europe/Berlin",), opted_out=True)
    two = with_person(phones=(MOBILE, second))

    assert codes(two) == []
    assert codes(two, replace(SMS, phone_hash="hash-2")) == ["opted_out"]


# ---------------------------------------------------------------- permission


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"given": False}, "permission_withdrawn"),
        ({"proven": False}, "permission_not_proven"),
        ({"said_at": None}, "permission_not_proven"),
        ({"said_at": NOW + SECOND}, "permission_not_proven"),
        ({"said_at": NOW}, None),
        ({"expires_at": NOW}, "permission_expired"),
        ({"expires_at": NOW + SECOND}, None),
        ({"purpose": "research"}, "no_permission"),
        ({"purpose": "offer"}, "no_permission"),
        ({"channel": "voice"}, "no_permission"),
    ],
)
def test_permission_needs_each_of_its_parts(changes: dict, code: str | None) -> None:
    assert codes(with_consent(**changes)) == ([code] if code else [])


def test_a_survey_needs_marketing_in_germany_whatever_it_is_called() -> None:
    research = with_person(consents=(Consent("sms", "research", True, NOW - DAY, "web form", True),))

    assert codes(research, replace(SMS, purpose="research")) == ["no_permission"]
    assert codes(AMINA, replace(SMS, purpose="research")) == []


def test_a_firm_may_let_permissions_end() -> None:
    strict = replace(POLICY, consent_valid=timedelta(days=200))

    assert codes(AMINA, policy=strict) == ["permission_expired"]
    assert codes(AMINA, policy=replace(POLICY, consent_valid=timedelta(days=201))) == []


@pytest.mark.parametrize("kind", ["private", "unknown", "firm"])
@pytest.mark.parametrize(("channel", "automated"), [("sms", True), ("voice", True), ("voice", False)])
def test_german_permission_by_kind_channel_and_who_speaks(kind: str, channel: str, automated: bool) -> None:
    """Automated calls and messages need it from everyone; a colleague's own call only from consumers."""
    nobody = with_person(replace(AMINA, kind=kind), consents=())
    free = not automated and kind == "firm"

    found = codes(nobody, replace(SMS, channel=channel, automated=automated))

    assert found == ([] if free else ["no_permission"])


# ---------------------------------------------------------------- hours, and inside a conversation


def test_outside_hours_names_the_next_moment() -> None:
    night = datetime(2026, 3, 3, 21, 30, tzinfo=UTC)

    assert codes(AMINA, now=night) == ["outside_hours"]
    assert until(AMINA, "outside_hours", now=night) == datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
    assert codes(AMINA, replace(SMS, hours_matter=False), now=night) == []


@pytest.mark.parametrize(
    ("number", "zone", "zones"),
    [
        ("+12025550100", None, ("America/New_York",)),  # by its area code
        ("+12025550100", "America/Los_Angeles", ("America/Los_Angeles",)),  # by the address first
        ("+12025550100", "Mars/Olympus", ("America/New_York",)),  # an unknown zone is none
        (None, None, PROFILES["US"].zones),  # nothing known: all of the country
    ],
)
def test_the_zone_comes_from_the_address_then_from_the_number(number, zone, zones) -> None:
    prefix = zones_of_number(number) if number else ()
    phone = Phone(1, number or "+18005550100", "hash-1", "fixed_or_mobile", "US", prefix)  # 800 is nowhere
    account = replace(with_person(country="US", zone=zone, phones=(phone,)), country="US")

    found = verdict(account, replace(SMS, hours_matter=False), POLICY, NOW)

    assert found.route is not None
    assert set(found.route.zones) == set(zones)


def test_a_number_from_abroad_needs_both_laws_and_all_zones() -> None:
    """A German living in New York, or an American in Berlin: nobody knows, so it must be fine in both."""
    phone = Phone(1, "+12025550100", "hash-1", "fixed_or_mobile", "US", ("America/New_York",))
    abroad = with_person(phones=(phone,))

    assert codes(abroad, now=datetime(2026, 3, 3, 12, 59, tzinfo=UTC)) == ["outside_hours"]  # 7:59 in New York
    assert codes(abroad, now=datetime(2026, 3, 3, 13, 0, tzinfo=UTC)) == []
    assert codes(abroad, now=datetime(2026, 3, 3, 19, 0, tzinfo=UTC)) == ["outside_hours"]  # 20:00 in Berlin
    assert codes(abroad, now=datetime(2026, 3, 8, 15, 0, tzinfo=UTC)) == ["outside_hours"]  # Sunday in Germany


def test_their_own_hours_narrow_the_law() -> None:
    evening = with_person(preferred_from=time(17), preferred_to=time(23))

    assert until(evening, "outside_hours") == datetime(2026, 3, 3, 16, 0, tzinfo=UTC)
    assert codes(evening, now=datetime(2026, 3, 3, 18, 59, tzinfo=UTC)) == []
    assert codes(evening, now=datetime(2026, 3, 3, 19, 0, tzinfo=UTC)) == ["outside_hours"]


def test_inside_a_conversation_nobody_falls_silent_at_eight() -> None:
    late = datetime(2026, 3, 8, 21, 30, tzinfo=UTC)  # a Sunday night
    busy = replace(
        with_consent(given=False), touches=touched(*[timedelta(minutes=5)] * 9), band="active", with_rep=True
    )
    answering = replace(SMS, starts=False, contact_id=1)

    assert codes(busy, answering, now=late) == []
    assert codes(with_person(busy, opted_out_at=NOW), answering, now=late) == ["opted_out"]
    assert codes(with_phone(busy, wrong_person=True), answering, now=late) == ["wrong_person"]
    assert codes(replace(busy, blocks=(Block("no", "Olga"),)), answering, now=late) == ["blocked"]


def test_the_next_change_is_the_first_of_all_dates() -> None:
    tired = replace(issue(resolved_at=NOW - 6 * DAY), interviewed_at=NOW - 10 * DAY, touches=touched(DAY / 2))

    assert verdict(tired, SMS, POLICY, NOW).next_change_at == NOW + DAY / 2
    assert verdict(with_person(opted_out_at=NOW), SMS, POLICY, NOW).next_change_at is None
