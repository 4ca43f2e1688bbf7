"""Austria, Switzerland, the United Kingdom and the United States, in sentences."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from campaigns.facts import Account, Ask, Consent, Phone, Policy
from campaigns.hours import zones_of_number
from campaigns.overrides import in_force
from campaigns.suppression import holds
from tests.gate.values import AGREED, AMINA, FILED, NOW, PERSON, POLICY, PROFILES, SMS, VOICE, codes, touched, until
from winback.imports.regions import US_ZONES

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
LIVE = Ask("voice", campaign_id=7, automated=False)
FRESH = {name: NOW.date() for law in PROFILES.values() for name in law.lists}
HELD = replace(POLICY, lists=FRESH)
NUMBERS = {
    "AT": "+43720000000",
    "GB": "+447700900001",
    "US": "+12125550101",
    "FL": "+13055550101",
    "TX": "+12145550101",
    "AZ": "+16025550101",
    "HI": "+18085550101",
    "nowhere": "+18005550101",
}


def living(where: str, region: str | None = None, zone: str | None = None, **changes) -> Account:
    """Somebody with everything in order, whose number is from there."""
    country = where if where in ("AT", "GB") else "US"
    number = NUMBERS[where]
    phone = Phone(1, number, "hash-1", "mobile", country, zones_of_number(number))
    person = replace(PERSON, language="en", country=country, region=region, zone=zone, phones=(phone,))
    return replace(AMINA, country=country, region=region, contacts=(person,), **changes)


def without(account: Account) -> Account:
    return replace(account, contacts=(replace(account.contacts[0], consents=()),))


# ---------------------------------------------------------------- permission

NEEDED = {  # (channel, automated) -> whose permission is needed
    "AT": {("sms", True): "both", ("voice", True): "both", ("voice", False): "both"},
    "GB": {("sms", True): "both", ("voice", True): "both", ("voice", False): "nobody"},
    "US": {("sms", True): "both", ("voice", True): "both", ("voice", False): "nobody"},
}


@pytest.mark.parametrize("kind", ["private", "unknown", "firm"])
@pytest.mark.parametrize(("channel", "automated"), [("sms", True), ("voice", True), ("voice", False)])
@pytest.mark.parametrize("country", ["AT", "GB", "US"])
def test_whose_permission_is_needed_for_what(country: str, channel: str, automated: bool, kind: str) -> None:
    account = without(replace(living(country, "NY" if country == "US" else None), kind=kind))

    found = codes(account, replace(SMS, channel=channel, automated=automated), HELD)  # type: ignore[arg-type]

    assert found == ([] if NEEDED[country][channel, automated] == "nobody" else ["no_permission"])


@pytest.mark.parametrize("country", ["DE", "AT", "GB", "US"])
def test_research_alone_opens_nothing(country: str) -> None:
    """Asking former customers is advertising, whatever it is called."""
    account = AMINA if country == "DE" else living(country, "NY" if country == "US" else None)
    only = tuple(replace(one, purpose="research") for one in AGREED)
    account = replace(account, contacts=(replace(account.contacts[0], consents=only),))

    assert codes(account, replace(SMS, purpose="research")) == ["no_permission"]


@pytest.mark.parametrize(("country", "held"), [("DE", []), ("AT", []), ("GB", []), ("US", ["permission_not_written"])])
def test_only_the_united_states_want_it_in_writing(country: str, held: list[str]) -> None:
    account = AMINA if country == "DE" else living(country, "NY" if country == "US" else None)
    spoken = tuple(replace(one, written=False) for one in AGREED)
    account = replace(account, contacts=(replace(account.contacts[0], consents=spoken),))

    assert codes(account) == held
    assert codes(account, VOICE) == held


def test_a_permission_of_tomorrow_is_none_today() -> None:
    early = tuple(Consent(one.channel, "marketing", True, NOW + DAY, "web form", True, written=True) for one in AGREED)

    for where in ("AT", "GB", "US"):
        account = living(where)
        assert "permission_not_proven" in codes(
            replace(account, contacts=(replace(account.contacts[0], consents=early),))
        )


def test_nobody_in_switzerland_is_contacted_until_counsel_has_answered() -> None:
    swiss = replace(AMINA, country="CH", contacts=(replace(PERSON, country="CH"),))
    approved = replace(POLICY, profiles=in_force(FILED, [("CH", {"allowed": True})], ()))

    assert codes(swiss) == codes(swiss, VOICE) == ["awaits_counsel"]
    assert codes(swiss, policy=approved) == []


def test_a_state_that_a_firm_closed_is_closed_for_whoever_may_live_there() -> None:
    closed = replace(POLICY, profiles=in_force(FILED, (), [("US-TX", {"allowed": False})]))

    for account in (living("US", "TX", "America/Chicago"), living("TX", "NY", "America/New_York"), living("nowhere")):
        assert "awaits_counsel" in codes(account, policy=closed)
    assert codes(living("US", "NY", "America/New_York"), policy=closed) == []


# ---------------------------------------------------------------- national lists


@pytest.mark.parametrize(
    ("country", "name", "days"), [("GB", "tps", 28), ("GB", "ctps", 28), ("US", "us_national", 31)]
)
def test_a_colleague_calls_only_with_a_fresh_national_list(country: str, name: str, days: int) -> None:
    account = living(country, "NY" if country == "US" else None)
    lists = dict(FRESH)

    lists[name] = NOW.date() - days * DAY
    assert codes(account, LIVE, replace(POLICY, lists=lists)) == []

    lists[name] = NOW.date() - (days + 1) * DAY
    assert codes(account, LIVE, replace(POLICY, lists=lists)) == ["list_stale"]

    del lists[name]
    assert codes(account, LIVE, replace(POLICY, lists=lists)) == ["list_missing"]


CALL = replace(LIVE, hours_matter=False)
OWN_LISTS = {"CO", "FL", "IN", "LA", "MA", "MO", "MS", "OK", "PA", "TN", "TX", "WY"}


def held_without(name: str, account: Account, ask: Ask = CALL) -> list[str]:
    lists = {one: day for one, day in FRESH.items() if one != name}
    return codes(account, ask, replace(POLICY, lists=lists))


def test_the_states_that_keep_a_list_of_their_own() -> None:
    own = {law.state: set(law.lists) - {"us_national"} for law in PROFILES.values() if law.state}

    assert own == {state: {f"us_{state.lower()}"} if state in OWN_LISTS else set() for state in own}


@pytest.mark.parametrize(
    ("account", "held"),
    [
        (living("TX", "TX"), ["list_missing"]),
        (living("TX", "NY"), ["list_missing"]),  # a number of Texas, whoever has it
        (living("US", "TX"), ["list_missing"]),
        (living("US", "NY"), []),
        (living("FL", "FL"), []),
        (living("TX", "TX", kind="unknown"), ["list_missing"]),
        (living("TX", "TX", kind="firm"), []),
        (living("nowhere"), ["list_missing"]),  # who may live there for all we know
    ],
)
def test_a_states_own_list_is_needed_for_its_private_people_alone(account: Account, held: list[str]) -> None:
    assert codes(account, CALL, HELD) == []
    assert held_without("us_tx", account) == held
    assert held_without("us_tx", account, VOICE) == codes(account, VOICE, HELD)


def test_a_states_list_is_stale_by_its_own_age() -> None:
    texan = living("TX", "TX")

    for days, held in ((92, []), (93, ["list_stale"])):
        lists = FRESH | {"us_tx": NOW.date() - days * DAY}
        assert codes(texan, CALL, replace(POLICY, lists=lists)) == held


def test_our_messages_and_automated_calls_need_permission_instead_of_the_list() -> None:
    assert codes(living("GB")) == codes(living("GB"), VOICE) == codes(living("US", "NY")) == []


def test_who_stands_on_a_national_list_is_left_alone_on_every_channel() -> None:
    """Stricter than the law, which lets permission prevail: who registers means it."""
    account = living("GB")
    phone = replace(account.contacts[0].phones[0], lists=("tps",))
    listed = replace(account, contacts=(replace(account.contacts[0], phones=(phone,)),))

    for ask in (SMS, VOICE, LIVE):
        assert codes(listed, ask, HELD) == ["do_not_call"]


# ---------------------------------------------------------------- the states' hours and limits

NOON_EAST = datetime(2026, 3, 3, 17, 0, tzinfo=UTC)  # a Tuesday, 12:00 in New York, 6:00 in Honolulu


def open_at(account: Account, at: datetime, policy: Policy = POLICY) -> bool:
    return codes(account, policy=policy, now=at) == []


@pytest.mark.parametrize(
    ("state", "zone", "first", "last"),
    [
        ("NY", "America/New_York", "13:00", "01:59"),  # federal: 8 to 21
        ("FL", "America/New_York", "13:00", "00:59"),  # 8 to 20
        ("KY", "America/New_York", "15:00", "01:59"),  # 10 to 21
        ("CT", "America/New_York", "14:00", "00:59"),  # 9 to 20
        ("RI", "America/New_York", "14:00", "22:59"),  # 9 to 18
        ("WA", "America/Los_Angeles", "16:00", "03:59"),  # 8 to 20
    ],
)
def test_hours_of_a_state_on_a_tuesday(state: str, zone: str, first: str, last: str) -> None:
    account = living("US", state, zone)
    # The number is New York's, whose law adds nothing to the state's own.
    opens = datetime.fromisoformat(f"2026-03-03T{first}:00+00:00")
    closes = datetime.fromisoformat(f"2026-03-0{3 if last > first else 4}T{last}:59+00:00")

    assert not open_at(account, opens - timedelta(seconds=1))
    assert open_at(account, opens)
    assert open_at(account, closes)
    assert not open_at(account, closes + timedelta(seconds=1))


def test_alabama_rests_on_sundays_and_on_its_own_holidays() -> None:
    account = living("US", "AL", "America/Chicago")
    noon = timedelta(hours=18)

    for on, open_ in (
        (date(2026, 4, 25), True),  # a Saturday
        (date(2026, 4, 26), False),  # a Sunday
        (date(2026, 4, 27), False),  # Confederate Memorial Day, kept in Alabama and Mississippi
        (date(2026, 4, 28), True),
    ):
        assert open_at(account, datetime(on.year, on.month, on.day, tzinfo=UTC) + noon) is open_
    assert open_at(living("US", "NY", "America/New_York"), datetime(2026, 4, 27, 18, tzinfo=UTC))


def test_texans_sleep_until_noon_on_sundays() -> None:
    account = living("TX", "TX", "America/Chicago")

    assert not open_at(account, datetime(2026, 3, 1, 17, 59, 59, tzinfo=UTC))
    assert open_at(account, datetime(2026, 3, 1, 18, 0, tzinfo=UTC))


def test_a_state_with_two_times_is_open_only_when_both_are() -> None:
    """Florida's panhandle keeps central time; an address that names only the state may lie in it."""
    account = living("FL", "FL")

    assert verdict_zones(account) == {"America/New_York", "America/Chicago"}
    assert not open_at(account, datetime(2026, 3, 3, 13, 59, 59, tzinfo=UTC))  # 8:59 in Miami, 7:59 in Pensacola
    assert open_at(account, datetime(2026, 3, 3, 14, 0, tzinfo=UTC))
    assert not open_at(account, datetime(2026, 3, 4, 1, 0, tzinfo=UTC))  # 20:00 in Miami


def test_an_area_code_brings_its_states_law_along() -> None:
    """Somebody in New York with a number of Miami: Florida presumes that they are there."""
    account = living("FL", "NY", "America/New_York")

    assert open_at(account, datetime(2026, 3, 4, 0, 59, tzinfo=UTC))
    assert not open_at(account, datetime(2026, 3, 4, 1, 0, tzinfo=UTC))  # 20:00: New York would still allow it


def test_whose_state_nobody_knows_has_the_strictest_of_all() -> None:
    account = living("nowhere")

    assert verdict_zones(account) == set(FILED["US"].zones)
    assert not open_at(account, NOON_EAST)
    assert until(account, "outside_hours", now=NOON_EAST) == datetime(2026, 3, 3, 20, 0, tzinfo=UTC)  # 10 in Honolulu
    assert open_at(account, datetime(2026, 3, 3, 21, 59, tzinfo=UTC))
    assert not open_at(account, datetime(2026, 3, 3, 22, 0, tzinfo=UTC))  # 18:00 in Puerto Rico


def test_arizona_and_hawaii_keep_one_time_all_year() -> None:
    for where, state, zone, opens in (
        ("AZ", "AZ", "America/Phoenix", 15),
        ("HI", "HI", "Pacific/Honolulu", 18),
    ):
        for month in (1, 7):
            at = datetime(2026, month, 6, opens, tzinfo=UTC)
            assert open_at(living(where, state, zone), at)
            assert not open_at(living(where, state, zone), at - timedelta(seconds=1))


LOOSE = in_force(FILED, [("US", {"per_day": 9, "per_week": 99, "per_campaign": 99})], ())


@pytest.mark.parametrize("state", ["FL", "OK", "MD"])
def test_nobody_in_florida_is_called_a_fourth_time_within_a_day(state: str) -> None:
    """Whatever a firm had approved for the country: the state's own limit stands, in 24 rolling hours."""
    policy = replace(POLICY, profiles=LOOSE)
    at = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)
    moved = at - NOW  # touches are counted back from NOW
    three = tuple(replace(one, at=one.at + moved) for one in touched(1 * HOUR, 2 * HOUR, 23 * HOUR, campaign=7))
    account = living("US", state, "America/New_York", touches=three)

    assert codes(account, VOICE, policy, at) == ["contact_limit"]
    assert until(account, "contact_limit", VOICE, policy, at) == at + HOUR
    assert codes(replace(account, touches=three[1:]), VOICE, policy, at) == []
    assert codes(living("US", "NY", "America/New_York", touches=three), VOICE, policy, at) == []


def test_a_number_of_florida_is_not_called_a_fourth_time_wherever_it_lives() -> None:
    policy = replace(POLICY, profiles=LOOSE)
    at = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)
    three = tuple(
        replace(one, at=at - hours * HOUR) for hours, one in zip((23, 2, 1), touched(HOUR, HOUR, HOUR), strict=True)
    )

    assert "contact_limit" in codes(living("FL", "TX", "America/Chicago", touches=three), VOICE, policy, at)


def test_british_and_austrian_evenings() -> None:
    for country, opens, closes in (("GB", 8, 21), ("AT", 7, 19)):  # in UTC, in winter
        account = living(country)
        assert not open_at(account, datetime(2026, 3, 3, opens, tzinfo=UTC) - timedelta(seconds=1))
        assert open_at(account, datetime(2026, 3, 3, opens, tzinfo=UTC))
        assert not open_at(account, datetime(2026, 3, 3, closes, tzinfo=UTC))
    assert not open_at(living("AT"), datetime(2026, 10, 26, 12, tzinfo=UTC))  # the national day
    assert not open_at(living("GB"), datetime(2026, 12, 28, 12, tzinfo=UTC))  # Boxing Day, a Saturday, is made up for
    assert not open_at(living("GB"), datetime(2026, 3, 17, 12, tzinfo=UTC))  # Northern Ireland rests: all do
    assert open_at(living("GB", "ENG"), datetime(2026, 3, 17, 12, tzinfo=UTC))


def test_an_american_with_a_german_number_rests_on_german_sundays_too() -> None:
    """Two countries may count: each in full, hours and holidays."""
    phone = replace(AMINA.contacts[0].phones[0])
    person = replace(PERSON, country="US", region="NY", zone="America/New_York", phones=(phone,))
    account = replace(AMINA, country="US", region="NY", contacts=(person,))

    assert open_at(account, datetime(2026, 3, 3, 17, tzinfo=UTC))
    assert not open_at(account, datetime(2026, 3, 1, 17, tzinfo=UTC))  # a Sunday: Germany's law counts for its numbers
    assert open_at(living("US", "NY", "America/New_York"), datetime(2026, 3, 1, 17, tzinfo=UTC))


def test_the_import_and_the_profile_know_the_same_zones_of_states() -> None:
    for state, zone in US_ZONES.items():
        assert PROFILES[f"US-{state}"].zones == (zone,)


def verdict_zones(account: Account) -> set[str]:
    held = holds(account, SMS, POLICY, datetime(2026, 3, 3, 4, tzinfo=UTC))
    return set(held[0].facts["zones"])
