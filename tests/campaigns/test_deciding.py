"""A whole audience decided ahead: many processes and many chunks give what one would have given."""

from datetime import UTC, datetime, timedelta, timezone

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from campaigns import alike
from campaigns.hours import known_zone, zones_of_number
from tests.campaigns.stage import Stage
from winback.runtime import Runtime
from winback.services.issues import issues
from winback.services.planning import campaigns, deciding, planning
from winback.services.planning.choosing import Bench
from winback.services.scopes import among
from winback.services.sending import senders
from winback.store import bulk
from winback.store.campaigns import MemberRow, VerdictRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.permission import ConsentRow
from winback.store.work import LeaseRow


def places(stage: Stage, campaign: int) -> dict[int, tuple[object, ...]]:
    with stage.rt.reading() as session:
        rows = session.scalars(select(MemberRow).where(MemberRow.campaign_id == campaign))
        return {
            row.account_id: (row.state, row.hold_code, row.holds, row.contact_id, row.step, row.look_again_at)
            for row in rows
        }


def test_several_processes_give_everybody_the_place_that_one_gives(stage_both: Stage, monkeypatch: pytest.MonkeyPatch):
    people = stage_both.customers(12)
    stage_both.change(lambda s: [issues.open_issue(s, account_id=who.account, now=stage_both.rt.now())
                                 for who in people[3:5]])  # fmt: skip
    alone = stage_both.launched("alone")
    monkeypatch.setattr(deciding, "MANY", 1)
    monkeypatch.setattr(deciding, "CHUNK", 5)
    monkeypatch.setattr(deciding, "PART", 2)
    monkeypatch.setattr(planning, "BATCH", 2)  # on PostgreSQL two of them are written at a time

    together = stage_both.launched("together")

    assert places(stage_both, together) == places(stage_both, alone)
    assert len(places(stage_both, together)) == 12
    due = [{row.account_id: row.due_at for row in stage_both.attempts(campaign)} for campaign in (alone, together)]
    assert due[0] == due[1]


def test_those_decided_like_others_get_what_they_would_get_alone(stage_both: Stage, monkeypatch: pytest.MonkeyPatch):
    people = stage_both.customers(8)
    stage_both.change(lambda s: issues.open_issue(s, account_id=people[3].account, now=stage_both.rt.now()))
    stage_both.change(lambda s: s.execute(update(ContactRow).where(ContactRow.id == people[5].contact)
                                          .values(preferred_hours={"from": "17:00", "to": "19:00"})))  # fmt: skip
    stage_both.change(lambda s: s.execute(delete(ConsentRow).where(
        ConsentRow.contact_id.in_([who.contact for who in people[6:]]))))  # fmt: skip
    asked: list[int] = []
    choose = Bench.choose
    monkeypatch.setattr(Bench, "choose", lambda desk, one, *more: asked.append(one.id) or choose(desk, one, *more))

    together = stage_both.launched("together")
    many = len(asked)
    monkeypatch.setattr(alike, "shape", lambda *_: None)
    alone = stage_both.launched("alone")

    assert (many, len(asked) - many) == (4, 8)
    assert places(stage_both, together) == places(stage_both, alone)
    for one, other in zip(stage_both.attempts(together), stage_both.attempts(alone), strict=True):
        same = ("account_id", "contact_id", "phone_hash", "to", "country", "sender", "channel", "step", "due_at")
        assert [getattr(one, name) for name in same] == [getattr(other, name) for name in same]
        assert one.expires_at == other.expires_at


def test_a_campaign_paused_while_it_is_planned_goes_on_with_everybody_left(stage: Stage, monkeypatch):
    stage.customers(6)
    campaign = stage.create()
    stage.launch(campaign)
    write = planning._batch

    def paused_afterwards(*args):
        many = write(*args)
        if stage.campaign(campaign).state == "running":
            stage.change(lambda s: campaigns.pause(s, campaign, "Marta", stage.rt.now()))
        return many

    monkeypatch.setattr(planning, "BATCH", 2)
    monkeypatch.setattr(planning, "_batch", paused_afterwards)
    assert stage.plan(campaign) == 2
    assert stage.campaign(campaign).planned_at is None

    monkeypatch.undo()
    stage.change(lambda s: campaigns.resume(s, campaign, "Marta", stage.rt.now()))
    stage.plan(campaign)

    assert len(stage.attempts(campaign)) == 6
    assert stage.campaign(campaign).planned_at is not None


def test_a_campaign_paused_while_two_write_its_plan_goes_on_with_everybody_left(stage_pg: Stage, monkeypatch):
    people = stage_pg.customers(12)
    campaign = stage_pg.create()
    stage_pg.launch(campaign)
    write = planning._batch

    def paused_afterwards(*args):
        many = write(*args)
        stage_pg.change(lambda s: campaigns.pause(s, campaign, "Marta", stage_pg.rt.now()))
        return many

    monkeypatch.setattr(deciding, "MANY", 1)
    monkeypatch.setattr(planning, "BATCH", 2)
    monkeypatch.setattr(planning, "_batch", paused_afterwards)
    assert stage_pg.plan(campaign) in (2, 4)
    assert stage_pg.campaign(campaign).planned_at is None

    monkeypatch.undo()
    stage_pg.change(lambda s: campaigns.resume(s, campaign, "Marta", stage_pg.rt.now()))
    stage_pg.plan(campaign)

    assert sorted(one.account_id for one in stage_pg.attempts(campaign)) == sorted(one.account for one in people)
    assert stage_pg.campaign(campaign).planned_at is not None


def test_a_plan_that_another_worker_has_taken_over_is_not_written_any_more(stage: Stage, monkeypatch):
    stage.customers(6)
    campaign = stage.create()
    stage.launch(campaign)
    place = planning._place

    def taken_over(*args):
        placed = place(*args)
        change = update(LeaseRow).where(LeaseRow.name == f"plan:{campaign}").values(holder="another worker")
        stage.change(lambda s: s.execute(change))
        return placed

    monkeypatch.setattr(planning, "_place", taken_over)

    assert stage.plan(campaign) == 0
    assert stage.attempts(campaign) == []
    assert stage.campaign(campaign).planned_at is None


def test_the_ledger_says_of_everybody_left_alone_why(stage_both: Stage):
    who, _ = stage_both.customers(2)
    stage_both.change(lambda s: issues.open_issue(s, account_id=who.account, now=stage_both.rt.now()))

    campaign = stage_both.launched()

    with stage_both.rt.reading() as session:
        (row,) = session.scalars(select(VerdictRow).where(VerdictRow.campaign_id == campaign))
    assert (row.account_id, row.moment, [hold["code"] for hold in row.holds]) == (
        who.account,
        "planned",
        ["open_issue"],
    )
    assert row.at == stage_both.rt.now()


def test_an_instant_written_as_text_is_read_as_the_same_instant(rt: Runtime):
    at = datetime(2026, 3, 29, 3, 30, 0, 120, tzinfo=timezone(timedelta(hours=2)))
    with rt.transaction() as session:
        text = bulk.instants(session)
        columns = ("name", "name_key", "kind", "flags", "purchase_days", "order_sum", "raw", "created_at", "updated_at")
        row = ('tab\t"quoted" \\ new\nline', "", "private", "[]", 0, 0, "{}", text(at), text(at))
        bulk.insert(session, AccountRow.__table__, columns, [row])

    with rt.reading() as session:
        (found,) = session.scalars(select(AccountRow))
    assert (found.name, found.created_at) == (row[0], at.astimezone(UTC))


def test_any_key_is_found_whatever_stands_in_it(rt: Runtime):
    names = ["plain", 'a "quoted" one', "back\\slash", "comma, brace }", "Größe", "NULL", "it's"]
    with rt.transaction() as session:
        session.add_all(AccountRow(name=name, created_at=rt.now(), updated_at=rt.now()) for name in (*names, "other"))

    with rt.reading() as session:
        found = session.scalars(select(AccountRow.name).where(among(session, AccountRow.name, names)))
        assert sorted(found) == sorted(names)
        assert session.scalars(select(AccountRow.id).where(among(session, AccountRow.id, []))).all() == []


@given(st.from_regex(r"\+[1-9][0-9]{1,15}", fullmatch=True))
def test_a_country_is_the_one_the_numbering_plan_says(number: str):
    try:
        told = phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        told = None

    assert senders.country_of(number) == (told if told and told.isalpha() else None)


def test_a_german_mobile_is_in_germany_and_an_american_number_in_its_own_zone():
    assert zones_of_number("+491713920001") == ("Europe/Berlin",)
    assert zones_of_number("+493023125000") == ("Europe/Berlin",)
    assert zones_of_number("+12125550100") == ("America/New_York",)
    assert zones_of_number("+19995550100") == tuple(zone for zone in zones_of_number("+1999") if known_zone(zone))
    assert zones_of_number("nonsense") == ()
