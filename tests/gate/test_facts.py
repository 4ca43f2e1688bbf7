"""From rows to facts: households, contacts that count, feeds, and the same answer in batches as alone."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from campaigns.facts import Ask
from tests.gate import rows
from tests.statements import heard
from winback.errors import BadInput, Conflict, NotFound
from winback.runtime import Runtime
from winback.services.gate import facts, gate
from winback.services.issues import feeds, issues
from winback.store.campaigns import MemberRow, VerdictRow
from winback.store.crm import AccountRow, IssueRow
from winback.store.returns import WarmReturnRow

DAY = timedelta(days=1)


def answer(rt: Runtime, account: int, **ask) -> list[str]:
    with rt.reading() as session:
        found = gate.verdict(session, account, Ask("sms", **ask), rt.now(), rt.settings)
    return [hold.code for hold in found.holds]


@pytest.mark.parametrize(
    ("state", "channel", "why", "counts"),
    [
        ("submitting", "sms", None, True),
        ("unknown", "sms", None, True),
        ("unknown_final", "voice", None, True),
        ("delivered", "sms", None, True),
        ("undelivered", "voice", "no_answer", True),  # it rang
        ("undelivered", "voice", "busy", False),
        ("undelivered", "sms", "undelivered", False),
        ("failed", "sms", "failed", False),
        ("rejected", "sms", "invalid_number", False),
        ("absent", "sms", None, False),
        ("cancelled", "sms", "opted_out", False),
    ],
)
def test_only_what_reached_or_may_have_reached_somebody_costs_budget(
    sqlite_rt: Runtime, state: str, channel: str, why: str | None, counts: bool
) -> None:
    now = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, now)
        amina = rows.person(sqlite_rt, session)
        spring = rows.campaign(session, now)
        member = rows.member(session, spring, amina, now)
        rows.attempt(
            session, spring, member, amina, now, state, channel=channel, why=why, intent_at=now - timedelta(hours=1)
        )

    assert answer(sqlite_rt, amina.account, campaign_id=spring) == (["contact_limit"] if counts else [])


def test_contacts_of_a_household_count_for_both_accounts(rt: Runtime) -> None:
    now = rt.now()
    with rt.transaction() as session:
        rows.firm_in_order(session, now)
        amina = rows.person(rt, session)
        firm = rows.person(rt, session, name="Amina's firm")
        mobile = rows.contact_of(rt, session, firm.account, rows.OTHER_MOBILE)
        spring, summer = rows.campaign(session, now), rows.campaign(session, now, "summer")
        member = rows.member(session, spring, mobile, now)
        rows.attempt(session, spring, member, mobile, now, "delivered", intent_at=now - 3 * DAY)

    assert answer(rt, amina.account, campaign_id=summer) == ["resting"]
    assert answer(rt, amina.account, campaign_id=spring) == ["same_household"]
    assert answer(rt, firm.account, campaign_id=spring) == []


def test_a_household_is_in_one_conversation_at_a_time(rt: Runtime) -> None:
    now = rt.now()
    with rt.transaction() as session:
        rows.firm_in_order(session, now)
        amina = rows.person(rt, session)
        firm = rows.person(rt, session, name="Amina's firm")
        spring, summer = rows.campaign(session, now), rows.campaign(session, now, "summer")
        rows.interview(session, spring, rows.member(session, spring, amina, now, "talking"), amina, now)

    assert answer(rt, firm.account, campaign_id=summer) == ["same_household"]
    assert answer(rt, amina.account, campaign_id=summer) == ["in_conversation"]
    assert answer(rt, amina.account, campaign_id=spring) == []


def test_an_account_that_sales_works_on_is_left_alone(sqlite_rt: Runtime) -> None:
    now = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, now)
        amina = rows.person(sqlite_rt, session)
        spring = rows.campaign(session, now)
        member = rows.member(session, spring, amina, now, "finished")
        talk = rows.interview(session, spring, member, amina, now, status="finished", ended_at=now - 200 * DAY)
        returned = WarmReturnRow(
            interview_id=talk, campaign_id=spring, account_id=amina.account, contact_id=amina.contact, priority=50,
            causes=[], state="claimed", created_at=now, updated_at=now,
        )  # fmt: skip
        session.add(returned)

    assert answer(sqlite_rt, amina.account) == ["with_rep"]

    with sqlite_rt.transaction() as session:
        session.get_one(WarmReturnRow, returned.id).state = "done"
    assert answer(sqlite_rt, amina.account) == []


def test_batches_streams_and_single_accounts_get_the_same_facts(rt: Runtime) -> None:
    now = rt.now()
    with rt.transaction() as session:
        rows.firm_in_order(session, now)
        people = [
            rows.person(rt, session, f"+4917139200{number:02d}", f"K{number}", consent=number % 3 != 0)
            for number in range(17)
        ]
        issues.open_issue(session, account_id=people[4].account, now=now)
        spring = rows.campaign(session, now)
        for who in people[5:9]:
            member = rows.member(session, spring, who, now)
            rows.attempt(session, spring, member, who, now, "delivered", intent_at=now - DAY)

    ids = [who.account for who in people]
    with rt.reading() as session:
        at_once = facts.load(session, [*ids, 999_999], now, rt.settings)
        streamed = list(facts.stream(session, now, rt.settings, batch=5))
        alone = [facts.load(session, [one], now, rt.settings)[one] for one in ids]

    assert list(at_once.values()) == alone
    assert [len(batch) for batch in streamed] == [5, 5, 5, 2]
    assert {key: value for batch in streamed for key, value in batch.items()} == at_once


def test_a_batch_costs_a_fixed_number_of_queries(sqlite_rt: Runtime) -> None:
    now = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, now)
        ids = [rows.person(sqlite_rt, session, f"+4917139200{one:02d}", f"K{one}").account for one in range(30)]

    def queries(wanted: list[int]) -> int:
        with heard(sqlite_rt) as statements, sqlite_rt.reading() as session:
            gate.verdict_each(session, dict.fromkeys(wanted, Ask("sms")), now, sqlite_rt.settings)
        return len(statements)

    assert queries(ids) == queries(ids[:1]) <= 21


def test_an_account_that_does_not_exist_is_held(sqlite_rt: Runtime) -> None:
    assert answer(sqlite_rt, 12345) == ["erased", "no_feed", "no_contact"]


def test_a_resolved_issue_without_its_date_stays_open(sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        amina = rows.person(sqlite_rt, session)
        issue = issues.open_issue(session, account_id=amina.account, now=sqlite_rt.now())
        session.get_one(IssueRow, issue).status = "resolved"

    assert answer(sqlite_rt, amina.account) == ["open_issue"]


def test_wished_hours_that_cannot_be_read_are_no_wish() -> None:
    assert facts.wished_hours({"from": "half past", "to": 5, "days": [0, 9, "x"]}) == (None, None, (0,))
    assert facts.wished_hours(None) == (None, None, ())


# ---------------------------------------------------------------- the ledger


def test_the_ledger_keeps_changes_and_intents_not_repetitions(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        amina = rows.person(rt, session)
        spring = rows.campaign(session, rt.now())

    def ask(moment: str) -> None:
        with rt.transaction() as session:
            found = gate.verdict(session, amina.account, Ask("sms"), rt.now(), rt.settings, campaign_id=spring)
            gate.note(session, found, moment, rt.now(), campaign_id=spring)

    for moment in ("planned", "planned", "scan"):
        ask(moment)
    with rt.transaction() as session:
        issues.open_issue(session, account_id=amina.account, now=rt.now())
    for moment in ("scan", "scan", "intent", "intent"):
        ask(moment)

    with rt.reading() as session:
        kept = [(row.moment, [hold["code"] for hold in row.holds]) for row in session.scalars(select(VerdictRow))]
    held = ["open_issue"]
    assert kept == [("planned", []), ("scan", held), ("intent", held), ("intent", held)]


def test_whoever_was_held_is_looked_at_again_when_the_reason_ends(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        amina = rows.person(rt, session)
        member = rows.member(session, rows.campaign(session, rt.now()), amina, rt.now(), "left_alone")
        issue = issues.open_issue(session, account_id=amina.account, now=rt.now())
    rt.clock.advance(days=3)

    with rt.transaction() as session:
        issues.resolve(session, issue, rt.now(), "staff:1")

    with rt.reading() as session:
        assert session.get_one(MemberRow, member).look_again_at == rt.now()
        assert session.get_one(AccountRow, amina.account).look_again_on == rt.now().date()


# ---------------------------------------------------------------- issues and feeds


def test_an_issue_has_its_own_life(sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        amina = rows.person(sqlite_rt, session)
        first = issues.open_issue(
            session, account_id=amina.account, now=sqlite_rt.now(), source="api", external_id="T-1"
        )
        same = issues.open_issue(
            session, account_id=amina.account, now=sqlite_rt.now(), source="api", external_id="t-1"
        )
    assert first == same

    with sqlite_rt.transaction() as session:
        issues.resolve(session, first, sqlite_rt.now(), "staff:1", not_before=date(2026, 4, 1))
    assert answer(sqlite_rt, amina.account) == ["cooling_off"]

    sqlite_rt.clock.advance(days=20)
    with sqlite_rt.transaction() as session:
        issues.open_issue(session, account_id=amina.account, now=sqlite_rt.now(), source="api", external_id="T-1")
    assert "open_issue" in answer(sqlite_rt, amina.account)

    with sqlite_rt.transaction() as session, pytest.raises(NotFound):
        issues.resolve(session, 999, sqlite_rt.now(), "staff:1")
    with sqlite_rt.transaction() as session, pytest.raises(BadInput):
        issues.open_issue(session, account_id=amina.account, now=sqlite_rt.now(), kind="mood")


@pytest.mark.parametrize(("way", "hours"), [("api", 6), ("webhook", 6), ("daily_file", 30), ("by_hand", 168)])
def test_a_feed_is_stale_after_its_allowed_age(sqlite_rt: Runtime, way: str, hours: int) -> None:
    def state(after: timedelta) -> str:
        with sqlite_rt.reading() as session:
            return feeds.listing(session, sqlite_rt.now() + after)[0].state

    with sqlite_rt.transaction() as session:
        feeds.add(session, "desk", way, "Olga", sqlite_rt.now())
    assert state(timedelta()) == ("fresh" if way == "by_hand" else "never_seen")

    with sqlite_rt.transaction() as session:
        feeds.seen(session, "desk", sqlite_rt.now())
    assert state(timedelta(hours=hours, seconds=-1)) == "fresh"
    assert state(timedelta(hours=hours)) == "stale"


def test_a_stale_feed_holds_on_rows_whose_tickets_came_from_it(sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        desk = feeds.add(session, "desk", "by_hand", "Olga", sqlite_rt.now())
        rows.register_source(session, sqlite_rt.now())
        amina = rows.person(sqlite_rt, session)
        issue = issues.open_issue(
            session, account_id=amina.account, now=sqlite_rt.now() - 30 * DAY, source="import", external_id="1",
            feed_id=desk,
        )  # fmt: skip
        issues.resolve(session, issue, sqlite_rt.now() - 20 * DAY, "staff:1")
    assert answer(sqlite_rt, amina.account) == []

    sqlite_rt.clock.advance(days=7)

    assert answer(sqlite_rt, amina.account) == ["stale_feed"]


def test_bad_feeds_are_refused(sqlite_rt: Runtime) -> None:
    now: datetime = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        feeds.add(session, "desk", "api", "Olga", now)
        for name, way, by in (("x", "smoke", "Olga"), ("x", "api", " "), (" ", "api", "Olga")):
            with pytest.raises(BadInput):
                feeds.add(session, name, way, by, now)
        with pytest.raises(Conflict):
            feeds.add(session, "desk", "api", "Olga", now)
        with pytest.raises(NotFound):
            feeds.seen(session, "shop", now)
