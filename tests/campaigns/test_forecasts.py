"""A forecast says what a launch then does, and touches nobody."""

import csv
from collections import Counter
from decimal import Decimal
from io import BytesIO, StringIO

from sqlalchemy import delete, func, select

from tests.campaigns.stage import Stage, number
from tests.gate import rows
from winback.services.issues import issues
from winback.services.planning import campaigns, left_out, plans
from winback.services.planning.forecasts import Forecast
from winback.store.base import Row
from winback.store.campaigns import PriceRow


def forecast(stage: Stage, campaign: int) -> Forecast:
    with stage.rt.reading() as session:
        return campaigns.forecast(session, stage.rt.settings, campaigns.find(session, campaign), stage.rt.now())


def mixed(stage: Stage) -> None:
    people = stage.customers(6)
    stage.change(lambda s: issues.open_issue(s, account_id=people[0].account, now=stage.rt.now()))
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(1), "Same number")
        rows.person(stage.rt, session, rows.LANDLINE, "Landline")
        rows.person(stage.rt, session, number(50), "No consent", consent=False)
        rows.person(stage.rt, session, None, "No number")


def test_a_forecast_is_what_the_launch_does(stage: Stage):
    mixed(stage)
    campaign = stage.create()
    told = forecast(stage, campaign)

    stage.launch(campaign)
    stage.plan(campaign)

    status = stage.status(campaign)
    assert told.audience == status["audience"] == 10
    assert dict(told.left_alone) == status["left_alone"]
    assert told.contacted == status["waiting"] == len(stage.attempts(campaign)) == 6
    assert told.first_by == {"sms": 5, "voice": 1}
    assert told.audience == told.contacted + told.holdout + sum(told.left_alone.values())


def test_a_forecast_writes_nothing(stage: Stage):
    mixed(stage)
    campaign = stage.create()

    def everything() -> dict[str, int]:
        with stage.rt.reading() as session:
            return {table.name: session.scalar(select(func.count()).select_from(table))
                    for table in Row.metadata.sorted_tables}  # fmt: skip

    before = everything()
    forecast(stage, campaign)

    assert everything() == before


def test_the_cost_is_segments_and_minutes_by_the_price_table(stage: Stage):
    stage.customers(3)
    told = forecast(stage, stage.create(steps=[{"day": 0, "kind": "sms"}, {"day": 3, "kind": "voice"}]))

    assert (told.sms.starts, told.voice.starts, told.voice.units) == (3, 3, 12)
    assert told.sms.cost == told.sms.units * Decimal("0.10")
    assert told.cost == told.sms.cost + 12 * Decimal("0.12")


def test_the_segments_forecast_are_the_segments_sent(stage: Stage):
    stage.customers(2)
    campaign = stage.create(steps=[{"day": 0, "kind": "sms"}])
    told = forecast(stage, campaign)

    stage.launch(campaign)
    stage.plan(campaign)
    stage.send(campaign)

    assert sum(row.segments for row in stage.attempts(campaign)) == told.sms.units


def test_a_plan_that_cannot_fit_its_own_limits_is_warned_about(stage: Stage):
    stage.customers(5)
    told = forecast(
        stage,
        stage.create(budget="0.01", daily_cap=2, closes_at="2026-03-05T10:00:00+00:00",
                     hours={"from": "10:00", "to": "11:00"}),
    )  # fmt: skip

    warned = " ".join(told.warnings)
    for about in ("budget", "takes 3 days", "closes in", "two hours"):
        assert about in warned


def test_a_country_without_a_price_is_left_alone_in_the_forecast_too(stage: Stage):
    stage.customers(2)
    stage.change(lambda s: s.execute(delete(PriceRow)))

    assert forecast(stage, stage.create()).left_alone == {"no_price": 2}


def test_a_plan_can_be_forecast_before_it_is_kept(stage: Stage):
    stage.customers(2)
    new = plans.parse({"name": "only an idea", "holdout_share": 0})

    with stage.rt.reading() as session:
        told = campaigns.forecast(session, stage.rt.settings, new, stage.rt.now())

    assert told.contacted == 2


# ---------------------------------------------------------------- what would we send to …?


def test_the_preview_is_the_message_that_is_then_sent(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.create()
    with stage.rt.reading() as session:
        row = campaigns.find(session, campaign)
        told = campaigns.what_would_we_send(session, stage.rt.settings, who.account, row, stage.rt.now())

    stage.launch(campaign)
    stage.plan(campaign)
    (sent,) = stage.send(campaign)

    assert (told.text, told.to, told.sender, told.channel) == (sent.text, sent.to, sent.sender, "sms")
    assert told.language == "de"


def test_the_preview_of_somebody_held_says_why_and_until_when(stage: Stage):
    who = stage.customers(1, flags=["insolvent"])[0]
    with stage.rt.reading() as session:
        new = plans.parse({"name": "idea", "audience": {"bands": ["lost"]}})
        told = campaigns.what_would_we_send(session, stage.rt.settings, who.account, new, stage.rt.now())

    assert not told.go
    assert [hold["code"] for hold in told.holds] == ["insolvent", "not_in_band"]
    assert not told.belongs


def test_the_preview_of_an_update_is_its_text(stage: Stage):
    who = stage.customers(1)[0]
    with stage.rt.reading() as session:
        new = plans.parse({"name": "idea", "kind": "update", "update_text": {"de": "Neue Farben!", "en": "New."}})
        told = campaigns.what_would_we_send(session, stage.rt.settings, who.account, new, stage.rt.now())

    assert "Neue Farben!" in (told.text or "")


def test_every_count_opens_to_exactly_that_many_page_by_page(stage: Stage, monkeypatch):
    monkeypatch.setattr(left_out, "A_PAGE", 2)
    people = stage.customers(7)
    for who in people[:5]:
        stage.change(lambda s, who=who: issues.open_issue(s, account_id=who.account, now=stage.rt.now()))
    campaign = stage.create()

    with stage.rt.reading() as session:
        row = campaigns.find(session, campaign)
        pages = [
            left_out.accounts(session, stage.rt.settings, row, stage.rt.now(), "open_issue", page) for page in (1, 2, 3)
        ]

    assert [(len(ids), more) for ids, more in pages] == [(2, True), (2, True), (1, False)]
    assert sorted(one for ids, _ in pages for one in ids) == [who.account for who in people[:5]]
    assert forecast(stage, campaign).left_alone == {"open_issue": 5}


def test_the_list_before_the_launch_holds_everybody_in_one_line_with_their_place(stage: Stage):
    mixed(stage)
    campaign = stage.create(holdout_share=0.5, cap=2)
    told, out = forecast(stage, campaign), BytesIO()

    with stage.rt.reading() as session:
        row = campaigns.find(session, campaign)
        lines = left_out.write(session, stage.rt.settings, row, stage.rt.now(), "csv", out, "en")

    found = list(csv.DictReader(StringIO(out.getvalue().decode("utf-8-sig"))))
    assert lines == len(found) == len({one["account"] for one in found}) == told.audience == 10
    assert Counter(one["hold"] for one in found if one["place"] == "left_alone") == told.left_alone
    assert Counter(one["place"] for one in found) == {
        "contacted": told.contacted, "holdout": told.holdout, "left_alone": sum(told.left_alone.values()),
    }  # fmt: skip
    assert all(bool(one["why"]) == (one["place"] == "left_alone") for one in found)
    assert all(bool(one["channel"]) == (one["place"] == "contacted") for one in found)
