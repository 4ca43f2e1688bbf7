"""The why-not ledger: who looks into it later can tell of each account when it was held, why, and when that ended."""

import csv
import io
from typing import Any

from sqlalchemy import delete, select, update

from tests.campaigns.stage import Stage
from winback.services import exports, issues
from winback.store.campaigns import PriceRow, SenderRow, VerdictRow


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
