"""Nobody knows whether it went out, and looking for it found nothing: one person decides, once, in the open."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select, update

from campaigns.attempts import Heard, Outgoing, Unknown
from tests.campaigns.stage import Stage, balances
from tests.sending.test_sweeping import cannot_look, in_the_list, look, taken
from winback.services.issues import issues
from winback.services.sending import budgets, news, unknowns
from winback.services.sending.unknowns import Decided
from winback.store.campaigns import AttemptRow
from winback.store.house import EventRow
from winback.store.interviews import InterviewRow
from winback.store.returns import SupportCaseRow

MIA = "staff:1"


def given_up(stage: Stage, count: int = 1) -> tuple[int, list[int]]:
    """Sends that were looked for during an hour and never found."""
    campaign, outgoings = taken(stage, count)
    stage.settle([(outgoing, Unknown("lost")) for outgoing in outgoings])
    for _ in range(13):
        stage.later(minutes=5)
        look(stage, [])
    assert stage.states(campaign) == ["unknown_final"] * count
    return campaign, [one.attempt_id for one in outgoings]


def not_looked_for(stage: Stage, count: int = 1) -> tuple[int, list[Outgoing]]:
    """Sends that a person may decide about though the provider's list could not be read."""
    campaign, outgoings = taken(stage, count)
    stage.settle([(outgoing, Unknown("lost")) for outgoing in outgoings])
    stage.later(minutes=70)
    cannot_look(stage)
    assert stage.states(campaign) == ["unknown_final"] * count
    return campaign, outgoings


def decide(stage: Stage, decision: str, ids: list[int], **more) -> Decided:
    return stage.change(lambda s: unknowns.decide(s, decision, MIA, stage.rt.now(), attempt_ids=ids, **more))


def events(stage: Stage, code: str) -> list[EventRow]:
    with stage.rt.reading() as session:
        return list(session.scalars(select(EventRow).where(EventRow.code == code)))


def test_what_is_left_counts_as_contacted_and_waits_for_nobody(stage_both: Stage):
    campaign, ids = given_up(stage_both)

    assert decide(stage_both, "left", ids) == Decided(left=1)
    stage_both.later(hours=3)
    stage_both.advance()

    assert stage_both.states(campaign) == ["unknown_final"]
    assert stage_both.status(campaign)["contacted"] == 1
    assert stage_both.status(campaign)["unknown"]["count"] == 0
    assert [one.actor for one in events(stage_both, "unknown_left")] == [MIA]


def test_what_was_not_sent_is_tried_anew_through_the_whole_gate(stage_both: Stage):
    campaign, ids = given_up(stage_both)

    assert decide(stage_both, "again", ids) == Decided(again=1)
    assert stage_both.status(campaign)["contacted"] == 0
    stage_both.advance()
    (outgoing,) = stage_both.send(campaign)

    first, second = sorted(stage_both.attempts(campaign), key=lambda row: row.id)
    assert (first.state, second.try_, second.id) == ("absent", 2, outgoing.attempt_id)
    assert first.token != second.token
    assert balances(stage_both.status(campaign))
    assert [(one.actor, one.facts["attempt"]) for one in events(stage_both, "unknown_again")] == [(MIA, first.id)]


def test_what_a_person_decided_about_is_found_when_the_list_can_be_read_again(stage_both: Stage):
    campaign, (left, again) = not_looked_for(stage_both, 2)
    sent = stage_both.attempts(campaign)[0].intent_at
    decide(stage_both, "left", [left.attempt_id])
    decide(stage_both, "again", [again.attempt_id])

    stage_both.later(hours=1)
    found = look(stage_both, [in_the_list(stage_both, left, created_at=sent)])

    assert found == ["sent"]  # nobody looks for the other, which was given back
    assert sorted(one for one in stage_both.states(campaign) if one != "ready") == ["absent", "sent"]


def test_an_issue_opened_in_between_holds_the_new_try(stage: Stage):
    campaign, ids = given_up(stage)
    (row,) = stage.attempts(campaign)
    stage.change(lambda s: issues.open_issue(s, account_id=row.account_id, now=stage.rt.now(), source="staff",
                                             actor="staff:2", kind="complaint", subject="cold coffee"))  # fmt: skip

    decide(stage, "again", ids)
    stage.advance()

    assert stage.send(campaign) == []
    assert stage.status(campaign)["left_alone"] == {"open_issue": 1}


@pytest.mark.parametrize(
    ("first", "then"), [("left", "again"), ("again", "left"), ("left", "left"), ("again", "again")]
)
def test_the_first_word_counts_and_the_second_changes_nothing(stage_both: Stage, first: str, then: str):
    campaign, ids = given_up(stage_both)
    decide(stage_both, first, ids)
    states = stage_both.states(campaign)

    assert decide(stage_both, then, ids) == Decided()

    assert stage_both.states(campaign) == states
    assert len(events(stage_both, "unknown_left") + events(stage_both, "unknown_again")) == 1


def test_all_that_one_worker_left_is_one_task_and_one_decision(stage_both: Stage):
    campaign, _ids = given_up(stage_both, 3)
    with stage_both.rt.reading() as session:
        (group,) = unknowns.groups(session)
    assert (group.count, group.state) == (3, "unknown_final")

    done = decide(stage_both, "again", [], of=(campaign, group.worker))

    assert done == Decided(again=3)
    stage_both.advance()
    assert len(stage_both.send(campaign)) == 3
    with stage_both.rt.reading() as session:
        assert unknowns.groups(session) == []
        assert session.scalars(select(SupportCaseRow.state)).all() == ["done"]


def test_the_support_case_stays_open_until_the_last_one_is_decided(stage: Stage):
    _, ids = given_up(stage, 2)

    decide(stage, "left", ids[:1])

    with stage.rt.reading() as session:
        assert session.scalars(select(SupportCaseRow.state)).all() == ["open"]


def test_while_it_is_looked_up_nobody_decides(stage: Stage):
    campaign, (outgoing,) = taken(stage)
    stage.settle([(outgoing, Unknown("lost"))])

    assert decide(stage, "again", [outgoing.attempt_id]) == Decided()

    assert stage.states(campaign) == ["unknown"]


def test_the_money_of_what_was_not_sent_comes_back(stage: Stage):
    campaign, ids = given_up(stage)
    with stage.rt.reading() as session:
        assert budgets.spent(session, campaign) > 0

    decide(stage, "again", ids)

    with stage.rt.reading() as session:
        assert budgets.spent(session, campaign) == Decimal(0)


def test_who_has_answered_is_not_written_to_again(stage: Stage):
    campaign, ids = given_up(stage)
    (row,) = stage.attempts(campaign)

    def answered(session) -> None:
        member = session.merge(stage.member(row.account_id, campaign))
        member.state = "talking"
        talk = session.scalars(select(InterviewRow)).one()
        talk.status, talk.heard_at = "talking", stage.rt.now()

    stage.change(answered)

    assert decide(stage, "again", ids) == Decided(moved_on=1)
    stage.later(days=2)
    stage.advance()
    assert [one.try_ for one in stage.attempts(campaign) if one.step == row.step] == [1]


def test_a_later_step_that_went_out_is_not_repeated(stage: Stage):
    campaign, ids = given_up(stage)
    stage.later(days=3)
    stage.advance()
    assert len(stage.send(campaign)) == 1

    assert decide(stage, "again", ids) == Decided(moved_on=1)

    stage.later(hours=2)
    stage.advance()
    assert stage.send(campaign) == []


def test_should_it_turn_up_after_all_it_counts_again(stage: Stage):
    campaign, ids = given_up(stage)
    decide(stage, "again", ids)

    stage.change(lambda s: news.hear(s, ids[0], Heard("SM" + "7" * 32, "delivered"), stage.rt.now()))

    assert stage.states(campaign) == ["delivered"]
    assert stage.status(campaign)["contacted"] == 1
    assert stage.rt.now() - stage.attempts(campaign)[0].settled_at < timedelta(seconds=1)


def test_what_the_provider_is_known_to_have_is_never_sent_again(stage: Stage):
    campaign, ids = given_up(stage)
    stage.change(lambda s: s.execute(update(AttemptRow).values(sid="SM" + "7" * 32)))

    assert decide(stage, "again", ids) == Decided(left=1)
    assert stage.states(campaign) == ["unknown_final"]
