"""The why-not ledger: who looks into it later can tell of each account when it was held, why, and when that ended."""

import csv
import io
from typing import Any

from sqlalchemy import delete, select, update

from tests.campaigns.stage import Stage
from winback.services.exports import exports
from winback.services.issues import issues
from winback.services.planning import campaign_views
from winback.store.campaigns import MemberRow, PriceRow, SenderRow, VerdictRow
from winback.store.interviews import InterviewRow
from winback.store.permission import ConsentRow


def told(stage: Stage, account: int) -> list[tuple[str, list[str]]]:
    with stage.rt.reading() as session:
        kept = session.scalars(select(VerdictRow).where(VerdictRow.account_id == account).order_by(VerdictRow.id))
        return [(row.moment, [hold["code"] for hold in row.holds]) for row in kept]


def exported(stage: Stage, language: str = "en") -> list[dict[str, Any]]:
    out = io.BytesIO()
    with stage.rt.reading() as session:
        exports.write(session, "ledger", "csv", out, stage.rt.settings, stage.rt.now(), language)
    return list(csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig"))))


def held_and_freed(stage: Stage) -> int:
    """A customer with an issue that is solved while the campaign runs, and who is then written to."""
    who = stage.customers(1)[0]
    issue = stage.change(lambda s: issues.open_issue(s, account_id=who.account, now=stage.rt.now()))
    campaign = stage.launched()
    stage.later(days=1)
    stage.change(lambda s: issues.resolve(s, issue, stage.rt.now(), "Olga"))
    stage.advance()
    stage.later(days=8)
    stage.advance()
    stage.send(campaign)
    return who.account


def test_a_hold_that_begins_changes_and_ends_leaves_a_line_each_time(stage: Stage):
    assert told(stage, held_and_freed(stage)) == [
        ("planned", ["open_issue"]),
        ("planned", ["cooling_off"]),
        ("planned", []),
        ("intent", []),
    ]


def test_who_only_waits_for_their_turn_gets_no_line_each_time_they_are_looked_at(stage: Stage):
    people = stage.customers(6)
    stage.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=2)))
    campaign = stage.launched()

    sent = {one.attempt_id for one in stage.send(campaign)}

    went = [row.account_id for row in stage.attempts(campaign) if row.id in sent]
    assert 1 <= len(went) <= 3
    assert [told(stage, who.account) for who in people] == [
        [("intent", [])] if who.account in went else [] for who in people
    ]


def test_what_the_campaign_itself_holds_stands_in_the_ledger_with_its_own_reason(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.change(lambda s: s.execute(delete(PriceRow)))

    assert stage.send(campaign) == []

    assert told(stage, who.account) == [("intent", ["no_price"])]
    assert stage.status(campaign)["left_alone"] == {"no_price": 1}


def test_an_issue_in_the_middle_of_a_conversation_stands_in_the_ledger_at_once(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.send(campaign)
    stage.change(lambda s: s.execute(update(InterviewRow).values(status="talking", heard_at=stage.rt.now())))
    stage.change(lambda s: s.execute(update(MemberRow).values(state="talking")))

    stage.change(lambda s: issues.open_issue(s, account_id=who.account, now=stage.rt.now()))
    stage.advance()

    assert [codes[:1] for _, codes in told(stage, who.account)] == [[], ["open_issue"]]
    assert stage.member(who.account, campaign).state == "talking"


def test_each_count_of_a_campaign_opens_to_exactly_that_many_people(stage: Stage):
    people = stage.customers(70)
    stage.change(lambda s: s.execute(delete(ConsentRow).where(ConsentRow.contact_id.in_(
        [who.contact for who in people[:60]]))))  # fmt: skip
    for who in people[60:63]:
        stage.change(lambda s, who=who: issues.open_issue(s, account_id=who.account, now=stage.rt.now()))
    campaign = stage.launched(cap=4)

    left_alone = stage.status(campaign)["left_alone"]

    assert left_alone == {"no_permission": 60, "open_issue": 3, "over_cap": 3}
    listed = {code: opened(stage, campaign, "left_alone", code) for code in left_alone}
    assert {code: len(ids) for code, ids in listed.items()} == left_alone
    assert listed["open_issue"] == {who.account for who in people[60:63]}
    waiting = opened(stage, campaign, "waiting")
    assert set().union(waiting, *listed.values()) == {who.account for who in people}


def opened(stage: Stage, campaign: int, place: str, code: str | None = None) -> set[int]:
    """Every page of the list behind a count."""
    found: list[int] = []
    page, more = 0, True
    while more:
        page += 1
        with stage.rt.reading() as session:
            rows, more = campaign_views.members_in(session, campaign, place, code, page)
            found += [account.id for _, account in rows]
    assert len(found) == len(set(found))
    return set(found)


def test_the_ledger_leaves_the_house_as_a_file_with_a_sentence_for_each_reason(stage: Stage):
    held_and_freed(stage)

    lines = exported(stage)

    assert [(line["moment"], line["hold"]) for line in lines] == [
        ("planned", "open_issue"), ("planned", "cooling_off"), ("planned", ""), ("intent", ""),
    ]  # fmt: skip
    assert lines[0]["why"].startswith("There is an unresolved issue (ticket, since ")
    assert '"count": 1' in lines[0]["facts"]
    assert {line["campaign"] for line in lines} == {"spring"}
    assert lines[1]["next_change_at"] > lines[1]["at"]
    assert exported(stage, "de")[0]["why"].startswith("Es gibt ein ungelöstes Anliegen")
