"""Opt-out, issue and block against the intent, on both databases: the order of the commits decides."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import select, update

from campaigns.facts import Ask
from tests.gate import rows
from winback.runtime import Runtime
from winback.services import locks
from winback.services.gate import blocks, gate
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.store.campaigns import AttemptRow

ROUNDS = 8
Deed = Callable[[], None]


class Order:
    """Who came when: numbers are drawn while the account is held."""

    def __init__(self) -> None:
        self._lock, self._next = threading.Lock(), 0

    def draw(self) -> int:
        with self._lock:
            self._next += 1
            return self._next


def together(*deeds: Deed) -> None:
    """All begin at the same moment; an error of any of them is raised here."""
    start, errors = threading.Barrier(len(deeds)), []

    def run(deed: Deed) -> None:
        try:
            start.wait(20)
            deed()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if errors:
        raise errors[0]


def intend(rt: Runtime, who: rows.Person, attempt: int, campaign: int) -> bool:
    """As sending does: lock, ask, and only then write the intent."""
    with rt.transaction() as session:
        locks.lock_accounts(session, [who.account])
        ask = Ask("sms", campaign_id=campaign, attempt_id=attempt)
        if not gate.verdict(session, who.account, ask, rt.now(), rt.settings).go:
            return False
        moved = session.execute(
            update(AttemptRow)
            .where(AttemptRow.id == attempt, AttemptRow.state == "claimed")
            .values(state="submitting", intent_at=rt.now())
            .returning(AttemptRow.id)
        )
        return moved.scalar() is not None


def _went(rt: Runtime, went: list[bool], who: rows.Person, attempt: int, campaign: int) -> None:
    went.append(intend(rt, who, attempt, campaign))


@pytest.mark.parametrize("what", ["opt_out", "issue", "block"])
def test_who_commits_first_decides(rt: Runtime, what: str) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        spring = rows.campaign(session, rt.now())

    for number in range(ROUNDS):
        with rt.transaction() as session:
            who = rows.person(rt, session, f"+4917139200{number:02d}", f"K{number}")
            member = rows.member(session, spring, who, rt.now())
            attempt = rows.attempt(session, spring, member, who, rt.now(), "claimed")
        order, came = Order(), {}

        def against(who: rows.Person = who, order: Order = order, came: dict = came) -> None:
            with rt.transaction() as session:
                if what == "opt_out":
                    opt_outs.record(
                        session, contact_id=who.contact, phone_hash=who.phone_hash, channel="sms", words="stop",
                        doubtful=False, now=rt.now(),
                    )  # fmt: skip
                elif what == "issue":
                    issues.open_issue(session, account_id=who.account, now=rt.now())
                else:
                    blocks.block(session, who.account, "no", "Olga", rt.now())
                came["against"] = order.draw()

        def sending(who: rows.Person = who, attempt: int = attempt, order: Order = order, came: dict = came) -> None:
            with rt.transaction() as session:
                locks.lock_accounts(session, [who.account])
                ask = Ask("sms", campaign_id=spring, attempt_id=attempt)
                came["go"] = gate.verdict(session, who.account, ask, rt.now(), rt.settings).go
                came["sending"] = order.draw()
                if came["go"]:
                    session.execute(
                        update(AttemptRow)
                        .where(AttemptRow.id == attempt, AttemptRow.state == "claimed")
                        .values(state="submitting", intent_at=rt.now())
                    )

        together(against, sending)

        with rt.reading() as session:
            state = session.scalar(select(AttemptRow.state).where(AttemptRow.id == attempt))
        assert came["go"] is (came["sending"] < came["against"])
        assert state == ("submitting" if came["go"] else "cancelled")


def test_two_accounts_of_one_household_are_not_contacted_at_once(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        spring, summer = rows.campaign(session, rt.now()), rows.campaign(session, rt.now(), "summer")

    for number in range(ROUNDS):
        mobile = f"+4917139200{number:02d}"
        with rt.transaction() as session:
            first, second = (rows.person(rt, session, mobile, f"{name}{number}") for name in "AB")
            tries = [
                (who, rows.attempt(session, campaign, rows.member(session, campaign, who, rt.now()), who, rt.now(),
                                   "claimed", to=mobile), campaign)
                for who, campaign in ((first, spring), (second, summer))
            ]  # fmt: skip
        went: list[bool] = []

        together(*(partial(_went, rt, went, *one) for one in tries))

        assert sorted(went) == [False, True]


def test_locks_taken_in_any_order_do_not_block_each_other(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        people = [rows.person(rt, session, f"+4917139200{number:02d}", f"K{number}") for number in range(6)]
    ids = [who.account for who in people]

    def hold(wanted: list[int]) -> None:
        for _ in range(ROUNDS):
            with rt.transaction() as session:
                locks.lock_accounts(session, wanted)

    together(lambda: hold(ids), lambda: hold(ids[::-1]), lambda: hold([*ids[3:], *ids[:3]]))

    with rt.transaction() as session:
        locks.lock_accounts(session, [])  # nobody: nothing to hold
