"""Who is in a campaign, and who is left alone."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from sqlalchemy import func, select, update

from campaigns.experiments import held_out
from tests.campaigns.stage import Stage, balances, number
from tests.gate import rows
from winback.services.issues import issues
from winback.services.planning import campaigns
from winback.services.sending import outreach
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import AccountRow
from winback.store.permission import ConsentRow


def test_nobody_of_the_holdout_is_contacted(stage: Stage):
    people = stage.customers(60)
    campaign = stage.launched(holdout_share=0.4)

    sent = stage.send(campaign)

    key = stage.campaign(campaign).frozen["holdout_key"]
    drawn = {who.account for who in people if held_out(0.4, key, who.account)}
    assert {stage.member(account, campaign).state for account in drawn} == {"holdout"}
    assert len(sent) == 60 - len(drawn)
    assert stage.status(campaign)["holdout"] == len(drawn) > 5


def test_the_holdout_is_drawn_before_any_gate(stage: Stage):
    stage.customers(40, flags=["insolvent"])

    campaign = stage.launched(holdout_share=0.5)

    status = stage.status(campaign)
    assert 8 < status["holdout"] < 32
    assert status["left_alone"] == {"insolvent": 40 - status["holdout"]}


def test_an_account_with_an_open_issue_is_left_alone_and_says_why(stage: Stage):
    who, _ = stage.customers(2)
    stage.change(lambda s: issues.open_issue(s, account_id=who.account, kind="ticket", subject="late", source="staff",
                                             actor="Olga", now=stage.rt.now()))  # fmt: skip

    campaign = stage.launched()

    member = stage.member(who.account, campaign)
    assert (member.state, member.hold_code) == ("left_alone", "open_issue")
    assert member.look_again_at > stage.rt.now()
    assert stage.status(campaign)["left_alone"] == {"open_issue": 1}


def test_a_cap_takes_the_most_valuable_first(stage: Stage):
    people = stage.customers(6)
    for place, who in enumerate(people):
        stage.change(lambda s, place=place, who=who: s.execute(
            update(AccountRow).where(AccountRow.id == who.account).values(order_sum=Decimal(100 * place))))  # fmt: skip

    campaign = stage.launched(cap=2)

    taken = {row.account_id for row in stage.attempts(campaign)}
    assert taken == {people[5].account, people[4].account}
    assert stage.status(campaign)["left_alone"] == {"over_cap": 4}


def test_two_accounts_with_one_number_are_contacted_once(stage: Stage):
    with stage.rt.transaction() as session:
        first = rows.person(stage.rt, session, number(1), "Amina")
        second = rows.person(stage.rt, session, number(1), "Amina again")

    campaign = stage.launched()

    states = {stage.member(who.account, campaign).hold_code for who in (first, second)}
    assert len(stage.attempts(campaign)) == 1
    assert states == {None, "same_household"}


def test_who_may_not_be_written_to_but_called_is_called_at_once(stage: Stage):
    who = stage.customers(1)[0]
    stage.change(lambda s: s.execute(
        update(ConsentRow).where(ConsentRow.contact_id == who.contact, ConsentRow.channel == "sms")
        .values(channel="email")))  # fmt: skip

    campaign = stage.launched()

    (attempt,) = stage.attempts(campaign)
    assert (attempt.channel, attempt.step) == ("voice", "1:voice")


def test_a_landline_is_called_and_not_written_to(stage: Stage):
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, rows.LANDLINE)

    campaign = stage.launched()

    assert [row.channel for row in stage.attempts(campaign)] == ["voice"]


def test_the_minute_of_undo_passes_before_anything_is_planned(stage: Stage):
    stage.customers(1)
    campaign = stage.create()
    stage.change(lambda s: campaigns.launch(s, stage.rt.settings, campaign, "Marta", stage.rt.now()))

    assert stage.plan(campaign) == 0
    stage.later(seconds=61)

    assert stage.plan(campaign) == 1


def test_an_undone_launch_leaves_a_draft_and_nobody_in_it(stage: Stage):
    stage.customers(1)
    campaign = stage.create()
    stage.change(lambda s: campaigns.launch(s, stage.rt.settings, campaign, "Marta", stage.rt.now()))
    stage.later(seconds=30)

    stage.change(lambda s: campaigns.undo(s, campaign, "Marta", stage.rt.now()))
    stage.later(seconds=90)

    assert stage.plan(campaign) == 0
    assert stage.campaign(campaign).state == "draft"
    assert stage.status(campaign)["audience"] == 0


def test_planning_twice_plans_once(stage_both: Stage):
    stage_both.customers(5)
    campaign = stage_both.launched()

    assert stage_both.plan(campaign) == 0
    assert len(stage_both.attempts(campaign)) == 5


def test_a_plan_that_was_cut_off_goes_on_where_it_stopped(stage: Stage, monkeypatch):
    stage.customers(5)
    campaign = stage.create()
    stage.launch(campaign)
    monkeypatch.setattr("winback.services.planning.planning.BATCH", 2)
    monkeypatch.setattr("winback.services.planning.planning._stands", lambda *_: 1 / 0)
    try:
        stage.plan(campaign)
    except ZeroDivisionError:
        monkeypatch.undo()

    with stage.rt.transaction() as session:
        assert outreach.claim(session, campaign, 10, "w", stage.rt.now()) == []  # nothing of half a plan
    stage.change(lambda s: s.execute(update(CampaignRow).values(planned_at=None)))
    stage.plan(campaign)

    assert sorted(stage.states(campaign)) == ["ready"] * 5


def test_first_contacts_are_spread_by_the_pace_inside_the_hours(stage: Stage):
    stage.customers(10)

    campaign = stage.launched(per_minute=2, hours={"from": "10:00", "to": "15:02"})

    due = sorted(row.due_at for row in stage.attempts(campaign))
    gaps = [later - earlier for earlier, later in pairwise(due)]
    assert gaps[:2] == [timedelta(seconds=30)] * 2
    assert max(gaps) > timedelta(hours=17)  # 15:02 in Berlin comes after four of them: the others wait for tomorrow
    assert all(row.due_at < row.expires_at for row in stage.attempts(campaign))


def test_who_was_left_alone_is_taken_in_when_the_hold_has_ended(stage: Stage):
    who = stage.customers(1)[0]
    issue = stage.change(lambda s: issues.open_issue(s, account_id=who.account, kind="ticket", subject="late",
                                                     source="staff", actor="Olga", now=stage.rt.now()))  # fmt: skip
    campaign = stage.launched()
    stage.change(lambda s: issues.resolve(s, getattr(issue, "id", issue), actor="Olga", now=stage.rt.now()))

    stage.later(days=1)
    stage.advance()
    assert stage.member(who.account, campaign).hold_code == "cooling_off"
    stage.later(days=7)
    stage.advance()

    assert stage.member(who.account, campaign).state == "waiting"
    assert len(stage.attempts(campaign)) == 1
    assert balances(stage.status(campaign))


def test_a_standing_campaign_takes_newcomers_up_to_its_daily_cap(stage: Stage):
    stage.customers(3)
    campaign = stage.launched(standing=True, daily_cap=2)
    assert stage.status(campaign)["left_alone"] == {"daily_cap": 1}

    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(50), "newly dormant", order_sum=Decimal(9000))
    stage.later(days=1)
    stage.plan(campaign)
    stage.advance()

    assert len(stage.attempts(campaign)) == 4
    assert stage.status(campaign)["left_alone"] == {}


def test_newcomers_do_not_join_a_campaign_that_runs_once(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(50), "newly dormant")

    stage.plan(campaign)

    assert stage.status(campaign)["audience"] == 1


def test_the_audience_filter_narrows(stage: Stage):
    stage.customers(1)
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(50), "Rich", order_sum=Decimal(9000), segment="A")
        rows.person(stage.rt, session, number(51), "Active", band="active")
        rows.person(stage.rt, session, number(52), "Old", last_order_on=date(2020, 1, 1))

    def audience(**wanted):
        campaign = stage.launched(f"by {wanted}", audience=wanted)
        query = select(func.count()).select_from(MemberRow).where(MemberRow.campaign_id == campaign)
        with stage.rt.reading() as session:
            return session.scalar(query)

    assert audience() == 3
    assert audience(min_value="1000") == 1
    assert audience(segments=["A"]) == 1
    assert audience(bands=["active"]) == 1
    assert audience(last_order_to="2021-01-01") == 1
    assert audience(accounts=["RICH", "old"]) == 2


def test_nothing_is_planned_for_an_attempt_without_its_member(stage: Stage):
    stage.customers(4)
    campaign = stage.launched()

    with stage.rt.reading() as session:
        alone = session.scalar(
            select(func.count()).select_from(AttemptRow)
            .where(~select(MemberRow.id).where(MemberRow.id == AttemptRow.member_id).exists())
        )  # fmt: skip
    assert alone == 0
    assert len(stage.attempts(campaign)) == 4
