"""A firm makes a profile stricter at once, and laxer only with the name of who approved it."""

from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.audience import verdict
from campaigns.facts import Account, Ask, Policy
from campaigns.hours import allowed
from campaigns.overrides import in_force, laxer, loosened, read
from tests.gate import rows
from tests.gate.test_countries import FRESH, living, without
from tests.gate.test_hours import route
from tests.gate.test_profiles import WISHES
from tests.gate.values import AMINA, FILED, NOW, POLICY, PROFILES
from winback.commands.profile import profile as command
from winback.errors import BadInput, NotFound
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.permission import profile_changes

KEYS = ("DE", "AT", "CH", "GB", "US", "US-FL", "US-NY")
CHANGES = st.lists(st.tuples(st.sampled_from(KEYS), WISHES), max_size=4)
PEOPLE = st.sampled_from(
    [
        AMINA,
        living("AT"),
        living("GB"),
        living("US", "NY"),
        living("FL", "FL"),
        living("nowhere"),
        without(living("GB")),
    ]
)
ASKS = st.sampled_from(
    [Ask("sms"), Ask("voice"), Ask("voice", automated=False), Ask("sms", campaign_id=7, own_steps=2)]
)


@given(changes=CHANGES, who=PEOPLE, ask=ASKS, hours=st.integers(0, 24 * 60))
@settings(max_examples=400, deadline=None)
def test_no_change_without_an_approval_lets_anybody_be_contacted(
    changes: list, who: Account, ask: Ask, hours: int
) -> None:
    """Whatever a firm writes down: fewer instants, fewer people, never one more."""
    at = NOW + timedelta(minutes=30 * hours)
    as_filed = Policy(PROFILES, feeds=POLICY.feeds, lists=FRESH)
    changed = Policy(in_force(FILED, (), changes), feeds=POLICY.feeds, lists=FRESH)

    assert verdict(who, ask, as_filed, at).go or not verdict(who, ask, changed, at).go


@given(changes=CHANGES, key=st.sampled_from(KEYS), hours=st.integers(0, 24 * 60))
@settings(max_examples=300, deadline=None)
def test_no_change_without_an_approval_opens_an_instant(changes: list, key: str, hours: int) -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=30 * hours)
    before, after = PROFILES[key], in_force(FILED, (), changes)[key]
    to = route(before.zones[:1], before.country)

    assert allowed(to, (after,), None, None, at) <= allowed(to, (before,), None, None, at)


@given(key=st.sampled_from(["DE", "GB", "US"]), wish=WISHES)
def test_what_is_called_laxer_is_all_that_an_approval_can_open(key: str, wish: dict) -> None:
    """A wish that is not named as laxer opens nothing, even if it were taken as it is."""
    if laxer(FILED[key], wish):
        return

    before, after = FILED[key], loosened(FILED[key], wish)

    for day, window in after.hours.items():
        assert window.opens >= before.hours[day].opens
        assert window.closes <= before.hours[day].closes
    assert (after.allowed, before.holidays) <= (before.allowed, after.holidays)
    for name in ("per_day", "per_week", "per_campaign"):
        assert getattr(after, name) <= getattr(before, name)


# ---------------------------------------------------------------- kept as rows


def answer(rt: Runtime, who: rows.Person) -> list[str]:
    with rt.reading() as session:
        found = gate.verdict(session, who.account, Ask("sms"), rt.now(), rt.settings)
    return [hold.code for hold in found.holds]


@pytest.fixture
def amina(rt: Runtime) -> rows.Person:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        return rows.person(rt, session)


def test_tightening_holds_at_once_and_ends_when_it_is_taken_back(rt: Runtime, amina: rows.Person) -> None:
    assert answer(rt, amina) == []

    with rt.transaction() as session:
        wish = profile_changes.wish_of("hours.tuesday", "closed")
        change = profile_changes.tighten(session, "DE", wish, "inventory day", "Olga", rt.now())
    assert answer(rt, amina) == ["outside_hours"]

    with rt.transaction() as session:
        profile_changes.end(session, change, "Olga", rt.now())
    assert answer(rt, amina) == []
    with rt.transaction() as session, pytest.raises(NotFound):
        profile_changes.end(session, change, "Olga", rt.now())


def test_loosening_needs_a_name_and_a_reason_and_is_kept_with_both(rt: Runtime, amina: rows.Person) -> None:
    wish = profile_changes.wish_of("per_day", "3")
    with rt.transaction() as session:
        with pytest.raises(BadInput, match=r"per_day 3 is more than the 1 allowed.*--approved-by"):
            profile_changes.tighten(session, "DE", wish, "we want more", "Olga", rt.now())
        with pytest.raises(BadInput, match="the name of who approved it"):
            profile_changes.relax(session, "DE", wish, " ", "we want more", "Olga", rt.now())
        with pytest.raises(BadInput, match="the reason"):
            profile_changes.relax(session, "DE", wish, "Dr. Berg", "", "Olga", rt.now())
    with rt.reading() as session:
        assert gate.policy(session, rt.settings, rt.now()).profiles["DE"].per_day == 1

    with rt.transaction() as session:
        profile_changes.relax(session, "DE", wish, "Dr. Berg", "industry code of 2015", "Olga", rt.now())

    with rt.reading() as session:
        assert gate.policy(session, rt.settings, rt.now()).profiles["DE"].per_day == 3
        kept = profile_changes.listing(session)[0]
        assert (kept.approved_by, kept.reason, kept.made_by, kept.made_at) == (
            "Dr. Berg", "industry code of 2015", "Olga", rt.now(),
        )  # fmt: skip


def test_a_countrys_approval_leaves_its_states_as_strict_as_they_are(sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        wish = profile_changes.wish_of("per_day", "9")
        profile_changes.relax(session, "US", wish, "Dr. Berg", "federal law knows none", "Olga", sqlite_rt.now())
        late = profile_changes.wish_of("hours.sunday", "10:00-12:00")
        profile_changes.relax(session, "US-AL", late, "Dr. Berg", "by agreement", "Olga", sqlite_rt.now())

    with sqlite_rt.reading() as session:
        now = gate.policy(session, sqlite_rt.settings, sqlite_rt.now()).profiles
    assert (now["US"].per_day, now["US-NY"].per_day, now["US-FL"].per_day) == (1, 9, 3)
    assert 6 in now["US-AL"].hours  # only there
    assert 6 not in now["US-LA"].hours


def test_a_states_tightening_counts_for_whoever_may_live_there(sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        wish = profile_changes.wish_of("hours.monday", "closed")
        profile_changes.tighten(session, "US-TX", wish, "", "Olga", sqlite_rt.now())

    with sqlite_rt.reading() as session:
        now = gate.policy(session, sqlite_rt.settings, sqlite_rt.now()).profiles
    assert [0 in now[key].hours for key in ("US-TX", "US", "US-NY")] == [False, False, True]


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("per_year", "3", "cannot be changed"),
        ("per_day", "many", "a number was expected"),
        ("hours.monday", "17:00-09:00", "after the beginning"),
        ("hours.monday", "early", "Invalid|early"),
        ("holidays", "maybe", "yes or no"),
        ("consent.pigeon.firm", "no", "cannot be changed"),
    ],
)
def test_what_cannot_be_read_is_said(name: str, value: str, fault: str) -> None:
    with pytest.raises(BadInput, match=fault):
        profile_changes.wish_of(name, value)


def test_a_change_is_told_as_it_was_written() -> None:
    for name, value in (
        ("per_day", "2"), ("hours.monday", "09:00-17:00"), ("hours.friday", "closed"), ("allowed", "no"),
        ("consent.voice_live.firm", "yes"), ("list.tps", "14"),
    ):  # fmt: skip
        assert profile_changes.in_words(read(name, value)) == f"{name} {value}"


def test_the_command_shows_who_approved_what(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", sqlite_rt.settings.database_url)
    monkeypatch.setenv("WINBACK_HOME", sqlite_rt.settings.home)
    monkeypatch.setenv("WINBACK_SECRET_KEY", sqlite_rt.settings.secret_key)
    run = CliRunner().invoke

    assert run(command, ["tighten", "GB", "list.tps", "14", "--by", "Olga"]).exit_code == 0
    assert isinstance(run(command, ["tighten", "GB", "list.tps", "40"]).exception, BadInput)
    assert run(command, ["relax", "CH", "allowed", "yes", "--reason", "x"]).exit_code == 2  # no name, no change
    opened = [
        "relax",
        "CH",
        "allowed",
        "yes",
        "--approved-by",
        "Dr. Berg",
        "--reason",
        "letter of 3 March",
        "--by",
        "Olga",
    ]
    assert run(command, opened).exit_code == 0

    told = run(command, ["changes"]).output
    assert "CH  allowed yes" in told
    assert "by Olga, approved by Dr. Berg: letter of 3 March" in told
    assert "list tps: at most 14 days old" in run(command, ["show", "gb"]).output
    assert "CH: allowed" in run(command, ["show"]).output
