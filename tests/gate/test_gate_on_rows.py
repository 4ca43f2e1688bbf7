"""The gate on rows, on both databases: what is written is what it decides on."""

from datetime import timedelta

from sqlalchemy import select

from campaigns.facts import Ask
from tests.gate import rows
from winback.runtime import Runtime
from winback.services.gate import blocks, gate
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.interviews import InterviewRow, OpenQuestionRow


def codes(rt: Runtime, account_id: int, **ask) -> set[str]:
    with rt.reading() as session:
        found = gate.verdict(session, account_id, Ask("sms", **ask), rt.now(), rt.settings)
    return {hold.code for hold in found.holds}


def test_somebody_with_everything_in_order_may_be_reached(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        amina = rows.person(rt, session)

    with rt.reading() as session:
        found = gate.verdict(session, amina.account, Ask("sms"), rt.now(), rt.settings)

    assert found.holds == ()
    assert found.route is not None
    assert found.route.e164 == rows.MOBILE
    assert len(found.route.consents) == 1


def test_an_opt_out_closes_every_channel_and_cancels_what_was_to_be_sent(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        amina = rows.person(rt, session)
        spring = rows.campaign(session, rt.now())
        member = rows.member(session, spring, amina, rt.now())
        rows.attempt(session, spring, member, amina, rt.now(), "claimed")

    with rt.transaction() as session:
        opt_outs.record(
            session, contact_id=amina.contact, phone_hash=amina.phone_hash, channel="sms", words="STOPP",
            doubtful=False, now=rt.now(),
        )  # fmt: skip

    assert "opted_out" in codes(rt, amina.account)
    with rt.reading() as session:
        assert session.execute(select(AttemptRow.state, AttemptRow.why, AttemptRow.fence)).one() == (
            "cancelled", "opted_out", 1,
        )  # fmt: skip
        assert session.scalar(select(MemberRow.look_again_at)) == rt.now()


def test_a_new_issue_pauses_the_interview_and_keeps_its_question(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        amina = rows.person(rt, session)
        spring = rows.campaign(session, rt.now())
        member = rows.member(session, spring, amina, rt.now(), "talking")
        rows.interview(session, spring, member, amina, rt.now())

    with rt.transaction() as session:
        issue = issues.open_issue(session, account_id=amina.account, now=rt.now(), subject="It arrived broken.")

    assert codes(rt, amina.account, starts=False) == {"open_issue"}
    with rt.reading() as session:
        assert session.scalar(select(InterviewRow.status)) == "paused"
        assert session.scalar(select(OpenQuestionRow.question)) == "reason"

    with rt.transaction() as session:
        issues.resolve(session, issue, rt.now(), "staff:1")

    assert "cooling_off" in codes(rt, amina.account)
    rt.clock.advance(days=7)
    assert "cooling_off" not in codes(rt, amina.account)


def test_a_block_by_hand_holds_through_its_last_day(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        amina = rows.person(rt, session)
        blocks.block(session, amina.account, "wedding", "Olga", rt.now(), until=rt.now().date() + timedelta(days=1))

    assert codes(rt, amina.account) == {"blocked"}
    rt.clock.advance(days=2)
    assert codes(rt, amina.account) == set()
