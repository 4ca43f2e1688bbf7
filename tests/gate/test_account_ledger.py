"""The ledger of every account, in a campaign or not: when its holds change there is a row, and only then."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

import pytest
from sqlalchemy import select, update

from tests.conftest import TUESDAY
from tests.dormancy.histories import every
from tests.gate import rows
from tests.statements import heard
from winback.runtime import Runtime
from winback.services.gate import account_ledger, account_walk, blocks
from winback.services.issues import feeds, issues
from winback.services.permission import consents, profile_changes
from winback.services.planning import dormancy
from winback.store.campaigns import VerdictRow
from winback.store.crm import AccountRow, FeedRow, IssueRow, OrderRow
from winback.store.house import SettingRow

DAY = timedelta(days=1)


class Noted(NamedTuple):
    moment: str
    holds: tuple[str, ...]


@pytest.fixture
def amina(rt: Runtime) -> rows.Person:
    """Silent for long, in no campaign, and nothing holds her."""
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        found = rows.person(rt, session)
        ordered(session, found.account)
    return found


def ordered(session, account_id: int) -> None:
    session.add_all(
        OrderRow(account_id=account_id, line_key=f"{account_id}-{place}", ordered_on=day, amount=50, currency="EUR",
                 content_hash="")
        for place, day in enumerate(every(23, 12, TUESDAY.date() - timedelta(days=120)))
    )  # fmt: skip


def ledger(rt: Runtime, account_id: int) -> list[Noted]:
    with rt.reading() as session:
        query = select(VerdictRow).where(VerdictRow.account_id == account_id, VerdictRow.campaign_id.is_(None))
        found = session.scalars(query.order_by(VerdictRow.id)).all()
    return [Noted(one.moment, tuple(hold["code"] for hold in one.holds)) for one in found]


def held(rt: Runtime, account_id: int) -> list[tuple[str, ...]]:
    return [one.holds for one in ledger(rt, account_id)]


def scans(rt: Runtime, *days: float) -> None:
    for one in days:
        dormancy.scan(rt, TUESDAY + one * DAY)


def open_issue(rt: Runtime, account_id: int, now: datetime = TUESDAY) -> int:
    with rt.transaction() as session:
        return issues.open_issue(session, account_id=account_id, now=now)


def test_whoever_is_in_no_campaign_has_a_row_when_a_hold_begins_and_when_it_ends(rt: Runtime, amina) -> None:
    scans(rt, 0)
    issue = open_issue(rt, amina.account)
    scans(rt, 0.1)
    with rt.transaction() as session:
        issues.resolve(session, issue, TUESDAY + DAY, "Sina")
        feeds.seen(session, "desk", TUESDAY + 8 * DAY)
    scans(rt, 1.1, 9)

    assert held(rt, amina.account) == [(), ("open_issue",), ("cooling_off",), ()]
    assert {one.moment for one in ledger(rt, amina.account)} == {"scan"}


def test_looked_at_again_and_again_nothing_is_repeated(rt: Runtime, amina) -> None:
    open_issue(rt, amina.account)
    scans(rt, 0)
    for day in range(1, 4):
        with rt.transaction() as session:
            session.execute(update(AccountRow).values(look_again_on=(TUESDAY + day * DAY).date()))
        scans(rt, day)

    assert held(rt, amina.account) == [("open_issue",)]


def test_a_hold_that_ends_by_itself_is_looked_at_on_that_day(rt: Runtime, amina) -> None:
    with rt.transaction() as session:
        blocks.block(session, amina.account, "a wish", "Sina", TUESDAY, (TUESDAY + 4 * DAY).date())
    scans(rt, 0, 1, 2, 3, 4, 5, 6)

    assert held(rt, amina.account) == [("blocked",), ()]
    assert look_again(rt, amina.account) > (TUESDAY + 6 * DAY).date()


def test_a_permission_that_ends_by_itself_is_looked_at_on_that_day(rt: Runtime, amina) -> None:
    with rt.transaction() as session:  # said 200 days ago
        session.add(SettingRow(key="policy", value={"consent_valid_days": 203}, changed_by="Olga", changed_at=TUESDAY))
    scans(rt, 0, 2, 4)

    assert held(rt, amina.account) == [(), ("permission_expired",)]


def test_a_change_of_somebodys_mind_between_two_days_is_seen_by_the_next_scan(rt: Runtime, amina) -> None:
    scans(rt, 0)
    with rt.transaction() as session:
        for channel in ("sms", "voice"):
            consents.withdraw(session, amina.contact, channel, "marketing", TUESDAY, by="Sina", evidence="a letter")
    scans(rt, 0.1)

    assert held(rt, amina.account) == [(), ("permission_withdrawn",)]


def test_what_changes_while_the_scan_looks_is_looked_at_by_the_next_one(rt: Runtime, amina, monkeypatch) -> None:
    look = account_ledger.look_at

    def meanwhile(session, settings, ids, now):
        found = look(session, settings, ids, now)
        session.execute(update(AccountRow).values(look_again_on=now.date()))  # as `gate.wake` does
        return found

    monkeypatch.setattr(account_ledger, "look_at", meanwhile)
    scans(rt, 0)

    assert look_again(rt, amina.account) == TUESDAY.date()


def test_a_scan_that_dies_before_the_ledger_leaves_nobody_out(rt: Runtime, amina, monkeypatch) -> None:
    def dies(*_: object) -> int:
        raise RuntimeError("the process was killed")

    with monkeypatch.context() as patched:
        patched.setattr(account_ledger, "look", dies)
        with pytest.raises(RuntimeError):
            scans(rt, 0)
    scans(rt, 1)

    assert held(rt, amina.account) == [()]


# ---------------------------------------------------------------- everybody


def walked(rt: Runtime, now: datetime = TUESDAY, most: int = 10) -> int:
    return account_walk.walk(rt, now, most)


def town(rt: Runtime, people: int) -> Sequence[int]:
    """Judged long ago, and not due for long."""
    with rt.transaction() as session:
        rows.firm_in_order(session, TUESDAY)
        ids = [
            rows.person(rt, session, f"+4917139200{one:02d}", f"A{one}", look_again_on=date(2030, 1, 1)).account
            for one in range(people)
        ]
        session.execute(update(AccountRow).values(look_again_on=date(2030, 1, 1)))
    return ids


def test_an_installation_that_never_kept_it_gets_everybodys_first_row_part_by_part(rt: Runtime, monkeypatch) -> None:
    monkeypatch.setattr(account_walk, "PART", 2)
    ids = town(rt, 5)

    assert [walked(rt, most=4), walked(rt, most=4), walked(rt, most=4)] == [4, 1, 0]

    assert [held(rt, one) for one in ids] == [[()]] * 5
    assert not behind(rt)


def test_stricter_rules_are_seen_for_everybody_and_only_once(rt: Runtime) -> None:
    ids = town(rt, 3)
    walked(rt)

    with rt.transaction() as session:
        profile_changes.tighten(session, "DE", {"allowed": False}, "first counsel", "Olga", TUESDAY)
    assert behind(rt)
    assert walked(rt) == 3
    assert walked(rt) == 0

    assert [held(rt, one) for one in ids] == [[(), ("awaits_counsel",)]] * 3


def test_stale_news_of_tickets_is_looked_at_for_whoever_had_one_lately(rt: Runtime) -> None:
    ids = town(rt, 3)
    with rt.transaction() as session:
        feed = session.scalars(select(FeedRow)).one()
        session.add(
            IssueRow(
                account_id=ids[1], external_key="t1", account_given={}, kind="ticket", status="resolved",
                opened_at=TUESDAY - 40 * DAY, resolved_at=TUESDAY - 30 * DAY, feed_id=feed.id, source="import", raw={},
                created_at=TUESDAY, updated_at=TUESDAY,
            )
        )  # fmt: skip
    walked(rt)

    later = TUESDAY + 8 * DAY
    assert behind(rt, later)
    walked(rt, later)

    assert [look_again(rt, one) for one in ids] == [date(2030, 1, 1), later.date(), date(2030, 1, 1)]
    dormancy.scan(rt, later)
    assert "stale_feed" in held(rt, ids[1])[-1]


def test_so_many_changed_at_once_are_judged_now_and_walked_through_later(rt: Runtime, monkeypatch) -> None:
    monkeypatch.setattr(dormancy, "BATCH", 2)
    monkeypatch.setattr(dormancy, "LOOKS", 2)
    ids = town(rt, 5)
    walked(rt)
    with rt.transaction() as session:
        session.execute(update(AccountRow).values(look_again_on=None))
        session.execute(update(AccountRow).values(flags=["insolvent"]))

    assert dormancy.scan(rt, TUESDAY) == 5
    noted = [len(held(rt, one)) for one in ids]
    walked(rt)

    assert noted == [2, 2, 1, 1, 1]
    assert [held(rt, one)[-1][0] for one in ids] == ["insolvent"] * 5


def test_twice_as_many_accounts_take_as_many_statements(rt: Runtime) -> None:
    ids = town(rt, 8)

    counted = []
    for part in (ids[:4], ids):
        with rt.transaction() as session, heard(rt) as statements:
            account_ledger.look_at(session, rt.settings, part, TUESDAY)
        counted.append(len(statements))

    assert counted[0] == counted[1]


def behind(rt: Runtime, now: datetime = TUESDAY) -> bool:
    with rt.reading() as session:
        return account_walk.behind(session, rt.settings, now)


def look_again(rt: Runtime, account_id: int) -> date:
    with rt.reading() as session:
        found = session.scalar(select(AccountRow.look_again_on).where(AccountRow.id == account_id))
    assert found is not None
    return found
