"""What we answer inside a conversation is spent, too: the figure is true, and it keeps new ones from beginning."""

from decimal import Decimal
from xml.etree.ElementTree import fromstring

import pytest
from sqlalchemy import select, update

from campaigns.segments import segments
from tests.campaigns.stage import Stage, number
from tests.hearing.conftest import client_of
from tests.hearing.stage import post, sid
from winback.services.sending import budgets
from winback.store.campaigns import CampaignRow, PriceRow
from workers.door import Door
from workers.due import Due


def a_segment(stage: Stage) -> Decimal:
    with stage.rt.reading() as session:
        query = select(PriceRow.amount).where(PriceRow.country == "DE", PriceRow.unit == "segment")
        return session.scalars(query).one()


def write_to_us(stage: Stage, place: int, text: str, message: str | None = None) -> list[str]:
    """Somebody answers by SMS; the messages they get for it."""
    sender = stage.rt.settings.sender_numbers[0]
    form = {"MessageSid": message or sid("SM"), "From": number(place), "To": sender, "Body": text, "NumMedia": "0"}
    answer = post(stage.rt, client_of(stage.rt), "/twilio/sms", form)
    assert answer.status_code == 200
    return [one.text or "" for one in fromstring(answer.data).iter("Message")]


def look_at_replies(stage: Stage) -> None:
    """As the dispatcher does every half a minute."""
    Due(stage.rt, Door("unix:///nowhere/redis.sock"), "test").replies()


def given(stage: Stage, campaign: int, **budget: object) -> None:
    """Marta gives the running campaign so much."""
    plan = stage.campaign(campaign).plan | budget
    stage.change(lambda s: s.execute(update(CampaignRow).where(CampaignRow.id == campaign).values(plan=plan)))


def spent(stage: Stage, campaign: int) -> Decimal:
    return Decimal(stage.status(campaign)["cost"])


def test_what_we_answered_is_spent_once_however_often_it_is_looked_at(stage_both: Stage) -> None:
    stage_both.customers(2)
    campaign = stage_both.launched()
    stage_both.send(campaign)
    before, message = spent(stage_both, campaign), sid("SM")

    told = write_to_us(stage_both, 0, "ja", message) + write_to_us(stage_both, 0, "zu teuer")
    assert write_to_us(stage_both, 0, "ja", message) != []  # delivered twice
    stage_both.later(minutes=3)
    for _ in range(3):
        look_at_replies(stage_both)

    assert spent(stage_both, campaign) - before == a_segment(stage_both) * sum(map(segments, told)) > 0


def test_each_answer_counts_for_its_own_day(stage_both: Stage) -> None:
    stage_both.customers(1)
    campaign = stage_both.launched()
    stage_both.send(campaign)
    first = stage_both.rt.now().date()
    opening = spent(stage_both, campaign)

    told = [write_to_us(stage_both, 0, "ja")]
    stage_both.later(days=1)
    told += [write_to_us(stage_both, 0, "zu teuer")]
    stage_both.later(minutes=3)
    look_at_replies(stage_both)

    with stage_both.rt.reading() as session:
        sums = [
            session.get_one(budgets.SpentRow, budgets.scopes(campaign, day)[1]).amount
            for day in (first, stage_both.rt.now().date())
        ]
    costs = [a_segment(stage_both) * sum(map(segments, one)) for one in told]
    assert sums == [opening + costs[0], costs[1]]


@pytest.mark.parametrize("limit", ["budget", "daily_budget"])
def test_nothing_new_begins_when_answers_took_the_money_and_nobody_is_left_without_one(
    stage_both: Stage, limit: str
) -> None:
    stage_both.customers(2)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    first, second = stage_both.claim(campaign)
    outgoings = stage_both.take([first])
    stage_both.settle([(one, stage_both.channel.send_all([one])[0]) for one in outgoings])
    opening, place = spent(stage_both, campaign), 0 if outgoings[0].to == number(0) else 1
    given(stage_both, campaign, **{limit: str(opening * 2)})

    assert write_to_us(stage_both, place, "ja") != []
    stage_both.later(minutes=2)
    look_at_replies(stage_both)

    assert stage_both.take([second]) == []
    (held,) = [row for row in stage_both.attempts(campaign) if row.id == second]
    assert held.why == f"{limit}_spent"
    assert write_to_us(stage_both, place, "zu teuer") != []
