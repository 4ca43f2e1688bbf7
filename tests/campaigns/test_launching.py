"""What stands against a launch, what a launch freezes, and where a campaign stands afterwards."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, update

from tests.campaigns.stage import Stage, number
from tests.gate import rows
from winback.errors import BadInput, Conflict, NotFound
from winback.services.planning import campaigns, plans
from winback.store.campaigns import OfferLimitRow, PriceRow, SenderRow, WordsRow
from winback.store.crm import FeedRow


def refused(stage: Stage, campaign: int) -> str:
    with pytest.raises(BadInput) as caught:
        stage.launch(campaign)
    return str(caught.value)


def test_a_launch_freezes_the_versions_it_runs_with(stage: Stage):
    stage.customers(1)
    campaign = stage.create(languages=["de"])

    stage.launch(campaign)

    frozen = stage.campaign(campaign).frozen
    assert set(frozen) == {"script", "words", "offers", "holdout_key"}
    assert set(frozen["words"]) == {"de"}
    assert len(frozen["holdout_key"]) == 64


def test_an_offer_that_is_off_is_not_frozen(stage: Stage):
    stage.customers(1)
    stage.change(lambda s: s.merge(OfferLimitRow(key="comeback_package", active=False)))
    campaign = stage.create()

    stage.launch(campaign)

    everything = stage.campaign(stage.launched("with all")).frozen["offers"]
    assert len(stage.campaign(campaign).frozen["offers"]) <= len(everything)


def test_without_a_source_of_issues_nothing_is_launched(stage: Stage):
    stage.customers(1)
    stage.change(lambda s: s.execute(delete(FeedRow)))

    assert "issues" in refused(stage, stage.create())


def test_an_empty_audience_is_not_launched(stage: Stage):
    stage.customers(1)

    assert "no account" in refused(stage, stage.create(audience={"bands": ["declining"]}))


def test_a_country_without_a_number_of_ours_or_a_price_is_told_by_name(stage: Stage):
    stage.customers(1)
    stage.change(lambda s: s.execute(delete(PriceRow).where(PriceRow.country == "DE", PriceRow.unit == "minute")))
    stage.change(lambda s: s.execute(update(SenderRow).where(SenderRow.country == "DE").values(sms=False)))

    told = refused(stage, stage.create())

    assert "no number of ours for DE (sms)" in told
    assert "no price for DE (minute)" in told


def test_every_reason_is_told_at_once(stage: Stage):
    campaign = stage.create(script="nonsense", offers=["free lunch"], languages=["de", "tr"])

    told = refused(stage, campaign)

    for reason in ("nonsense", "free lunch", "'tr'", "no account"):
        assert reason in told


def test_words_that_cannot_be_said_are_not_launched(stage: Stage):
    stage.customers(1)
    with stage.rt.transaction() as session:
        last = session.query(WordsRow).filter_by(language="de").one()
        body = {**last.body, "say": {**last.body["say"], "goodbye": "Danke, {nobody_knows}."}}
        session.add(WordsRow(language="de", version=last.version + 1, body=body, published_by="Marta",
                             published_at=stage.rt.now()))  # fmt: skip

    assert "words de" in refused(stage, stage.create(languages=["de"]))


def test_only_a_draft_is_launched_and_only_a_launch_undone(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()

    with pytest.raises(Conflict):
        stage.launch(campaign)
    with pytest.raises(Conflict):
        stage.change(lambda s: campaigns.undo(s, campaign, "Marta", stage.rt.now()))
    with pytest.raises(Conflict):
        stage.change(lambda s: campaigns.edit(s, campaign, plans.parse({"name": "x"}), "Marta", stage.rt.now()))


def test_a_campaign_waits_for_the_day_it_opens(stage: Stage):
    stage.customers(1)
    opens = stage.rt.now() + timedelta(days=2)
    campaign = stage.create(opens_at=opens.isoformat())
    stage.launch(campaign)

    assert stage.plan(campaign) == 0
    stage.later(days=2, seconds=1)
    assert stage.plan(campaign) == 1


def test_two_campaigns_never_have_one_name(stage: Stage):
    stage.create("Spring")

    with pytest.raises(Conflict):
        stage.create("spring")


def test_a_campaign_is_found_by_id_and_by_name(stage: Stage):
    campaign = stage.create("Spring")

    with stage.rt.reading() as session:
        assert campaigns.find(session, campaign).id == campaigns.find(session, " SPRING ").id == campaign
        with pytest.raises(NotFound, match="Autumn"):
            campaigns.find(session, "Autumn")


def test_a_stray_number_abroad_is_left_alone_where_no_profile_allows_it(stage: Stage):
    stage.customers(1)
    with stage.rt.transaction() as session:
        rows.person(stage.rt, session, number(60), "Stray", country="FR")

    campaign = stage.launched()

    assert stage.status(campaign)["audience"] == 2
