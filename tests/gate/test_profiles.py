"""Profiles are data with their sources; a firm makes them stricter, never laxer."""

import copy
import tomllib
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.facts import Ask, HoursWindow, Profile
from campaigns.hours import allowed
from campaigns.overrides import laxer, stricter
from campaigns.profiles import WEEKDAYS, ProfileError, parse
from tests.gate import rows
from tests.gate.test_hours import route
from tests.gate.values import PROFILES
from winback.errors import BadInput
from winback.places import templates
from winback.runtime import Runtime
from winback.services import firm
from winback.services.gate import gate
from winback.services.permission import profiles

FILES = sorted((templates() / "profiles").glob("*.toml"))
DE = PROFILES["DE"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_value_of_a_profile_names_its_source(path: Path) -> None:
    body = tomllib.loads(path.read_text(encoding="utf-8"))

    for section, value in body.items():
        parts = value.values() if section in ("consent", "limits", "lists", "states") else [value]
        assert all(part["source"] for part in parts if isinstance(part, dict)), section


def test_the_german_profile_says_what_the_law_and_the_code_say() -> None:
    weekday, saturday = HoursWindow(time(8), time(20)), HoursWindow(time(9), time(18))

    assert DE.hours == dict.fromkeys(range(5), weekday) | {5: saturday}
    assert (DE.holidays, DE.purpose, len(DE.states)) == (True, "marketing", 16)
    assert DE.needs_consent["sms"] == DE.needs_consent["voice"] == {"private": True, "firm": True}
    assert DE.needs_consent["voice_live"] == {"private": True, "firm": False}
    assert (DE.per_day, DE.per_week, DE.per_campaign) == (1, 2, 3)
    assert (DE.most_per_day, DE.most_per_week, DE.most_per_campaign) == (3, 15, 30)
    assert 15 <= DE.ring_seconds <= 35


@pytest.mark.parametrize(
    ("limit", "fault"),
    [
        ({"value": 1, "source": "ours"}, "limits.per_day.most is missing"),
        ({"value": 4, "most": 3, "source": "ours"}, "limits.per_day: ours is more than the most that is allowed"),
    ],
)
def test_a_limit_of_ours_stands_beside_the_most_that_is_allowed(limit: dict, fault: str) -> None:
    body = tomllib.loads((templates() / "profiles" / "de.toml").read_text(encoding="utf-8"))
    body["limits"]["per_day"] = limit

    with pytest.raises(ProfileError) as told:
        parse(body)

    assert told.value.faults == (fault,)


@pytest.mark.parametrize("part", ["hours", "holidays", "survey_purpose", "zones", "limits", "consent", "country"])
def test_a_profile_with_a_part_missing_is_refused_with_all_its_faults(part: str) -> None:
    body = copy.deepcopy(tomllib.loads((templates() / "profiles" / "de.toml").read_text(encoding="utf-8")))
    del body[part]
    del body["allowed"]["source"]

    with pytest.raises(ProfileError) as told:
        parse(body)

    assert any(part in fault for fault in told.value.faults)
    assert "allowed names no source" in told.value.faults


# ---------------------------------------------------------------- stricter, never laxer

CLOCK = st.sampled_from(["00:00", "06:30", "08:00", "10:00", "12:15", "18:00", "20:00", "23:00"])
WISHES = st.fixed_dictionaries(
    {},
    optional={
        "allowed": st.booleans(),
        "holidays": st.booleans(),
        "hours": st.dictionaries(st.sampled_from(WEEKDAYS), st.none() | st.tuples(CLOCK, CLOCK).map(sorted)),
        "per_day": st.integers(0, 9),
        "per_week": st.integers(0, 9),
        "per_campaign": st.integers(0, 9),
        "needs_consent": st.dictionaries(
            st.sampled_from(["sms", "voice", "voice_live"]),
            st.dictionaries(st.sampled_from(["private", "firm"]), st.booleans()),
        ),
    },
)


@given(wish=WISHES, profile=st.sampled_from(list(PROFILES.values())), minute=st.integers(0, 60 * 24 * 40))
def test_no_wish_of_a_firm_opens_anything(wish: dict, profile: Profile, minute: int) -> None:
    mine = stricter(profile, wish)
    at = datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=minute)
    to = route(country=profile.country)

    assert mine.allowed <= profile.allowed
    assert (mine.per_day, mine.per_week, mine.per_campaign) <= (9, 9, 9)
    for limit in ("per_day", "per_week", "per_campaign"):
        assert getattr(mine, limit) <= getattr(profile, limit)
    for channel, kinds in profile.needs_consent.items():
        for kind, needed in kinds.items():
            assert mine.needs_consent[channel][kind] >= needed
    assert allowed(to, (mine,), None, None, at) <= allowed(to, (profile,), None, None, at)


def test_what_would_loosen_a_profile_is_named() -> None:
    wish = {
        "hours": {"monday": ["07:00", "20:00"], "sunday": ["10:00", "12:00"], "friday": None, "Freitag": None},
        "holidays": False,
        "per_day": 2,
        "needs_consent": {"sms": {"firm": False}, "voice_live": {"firm": True}},
    }

    assert laxer(DE, wish) == [
        "DE: per_day 2 is more than the 1 allowed",
        "DE: monday 07:00 to 20:00 is wider than allowed",
        "DE: sunday 10:00 to 12:00 is wider than allowed",
        "DE: Freitag is no weekday",
        "DE: public holidays stay closed",
        "DE: sms to firm customers needs permission",
    ]
    assert laxer(DE, {"per_day": 1, "hours": {"friday": ["09:00", "12:00"]}, "holidays": True}) == []


def test_a_firm_keeps_its_stricter_policy_in_a_row(sqlite_rt: Runtime) -> None:
    known = profiles.loaded()
    wish = {"rest_days": 60, "profiles": {"DE": {"hours": {"tuesday": ["08:00", "12:00"]}}}}
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        amina = rows.person(sqlite_rt, session)

        firm.choose_policy(session, wish, known, "staff:1", sqlite_rt.now())

    with sqlite_rt.reading() as session:
        assert gate.policy(session, sqlite_rt.settings, sqlite_rt.now()).rest == timedelta(days=60)
        found = gate.verdict(session, amina.account, Ask("sms"), sqlite_rt.now(), sqlite_rt.settings)
    assert [hold.code for hold in found.holds] == ["outside_hours"]


def test_a_laxer_policy_is_refused_with_every_reason(sqlite_rt: Runtime) -> None:
    wish = {"rest_days": 1, "mood": 3, "profiles": {"DE": {"per_week": 5}, "FR": {}}}

    with sqlite_rt.transaction() as session, pytest.raises(BadInput) as told:
        firm.choose_policy(session, wish, profiles.loaded(), "staff:1", sqlite_rt.now())

    for reason in ("rest_days must be at least 7", "mood", "per_week 5", "FR has no profile"):
        assert reason in str(told.value)
