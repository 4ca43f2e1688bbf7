"""A campaign whose results go wrong pauses itself, says why, and runs again only when a person says so."""

import json
from datetime import timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from campaigns.attempts import Accepted, Heard, Outcome, Outgoing, ReadyAgain, Rejected, Unknown
from tests.campaigns.stage import Stage
from tests.sending.test_taking import at_once
from winback.commands import campaign as commands
from winback.services.planning import campaigns
from winback.services.sending import breaker, outreach, sweeping
from winback.services.staff import attention
from winback.store.campaigns import AttemptRow
from winback.store.house import EventRow
from workers.door import Door
from workers.due import Due

REFUSED = Rejected("not_routable", "21612")


def taken(stage: Stage, count: int, **plan) -> tuple[int, list[Outgoing]]:
    stage.customers(count)
    campaign = stage.launched(**plan)
    stage.later(seconds=1)
    return campaign, stage.take(stage.claim(campaign))


def accepted(outgoing: Outgoing) -> Outcome:
    return Accepted(f"SM{outgoing.attempt_id:032d}")


def settle(stage: Stage, outgoings: list[Outgoing], outcome: Outcome | None = None) -> None:
    stage.settle([(one, outcome or accepted(one)) for one in outgoings])


def heard(stage: Stage, outgoing: Outgoing, status: str, **more) -> None:
    news = Heard(f"SM{outgoing.attempt_id:032d}", status, **more)
    stage.change(lambda s: outreach.hear_status(s, outgoing.token, news, stage.rt.now()))


def pauses(stage: Stage) -> list[EventRow]:
    with stage.rt.reading() as session:
        return list(session.scalars(select(EventRow).where(EventRow.code == "campaign_paused")))


def look_at_results(stage: Stage) -> None:
    """As the dispatcher does every few seconds."""
    Due(stage.rt, Door("unix:///nowhere/redis.sock"), "test").results()


def looks(stage: Stage) -> list[attention.Look]:
    with stage.rt.reading() as session:
        found = attention.needs_a_look(session, stage.rt.settings, stage.rt.now())
    return [look for look in found if look.code == "campaign_paused"]


# ---------------------------------------------------------------- failures


def test_a_campaign_whose_messages_are_refused_pauses_itself_and_sends_no_more(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 12, per_minute=400)
    assert len(outgoings) >= 5

    settle(stage_both, outgoings[:4], REFUSED)
    assert stage_both.status(campaign)["state"] == "running"
    settle(stage_both, outgoings[4:5], REFUSED)

    assert stage_both.status(campaign)["state"] == "paused"
    assert stage_both.send(campaign) == []
    (event,) = pauses(stage_both)
    assert event.actor == "worker"
    assert event.facts == {"breaker": "failures", "bad": 5, "of": 5, "whys": {"not_routable": 5}}


def test_results_spread_over_more_than_two_minutes_are_no_pile(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 10)

    for one in outgoings:
        settle(stage_both, [one], REFUSED)
        stage_both.later(seconds=31)

    assert stage_both.status(campaign)["state"] == "running"


def test_half_of_the_results_going_well_is_not_enough(stage: Stage):
    campaign, outgoings = taken(stage, 10)

    settle(stage, outgoings[:6])
    for one in outgoings[:5]:
        heard(stage, one, "delivered")
    settle(stage, outgoings[6:], REFUSED)
    assert stage.status(campaign)["state"] == "running"
    heard(stage, outgoings[5], "undelivered", error_code="30007", why="filtered")

    assert stage.status(campaign)["state"] == "paused"


def test_undelivered_messages_pile_up_like_refused_ones(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 6)
    settle(stage_both, outgoings)
    for one in outgoings[:3]:
        heard(stage_both, one, "delivered")
    assert stage_both.status(campaign)["state"] == "running"

    for one in outgoings[3:]:
        heard(stage_both, one, "undelivered", error_code="30007", why="filtered")

    assert stage_both.status(campaign)["state"] == "paused"
    assert pauses(stage_both)[0].facts["whys"] == {"filtered": 3}


def test_hundreds_on_their_way_do_not_hide_that_what_arrives_is_bad(stage_both: Stage, monkeypatch):
    monkeypatch.setattr(breaker, "NEWEST", 20)
    campaign, outgoings = taken(stage_both, 90)
    settle(stage_both, outgoings)
    for one in outgoings[:30]:
        heard(stage_both, one, "sent")

    for one in outgoings[:4]:
        heard(stage_both, one, "undelivered", error_code="30007", why="filtered")
    assert stage_both.status(campaign)["state"] == "running"
    heard(stage_both, outgoings[4], "undelivered", error_code="30007", why="filtered")

    assert stage_both.status(campaign)["state"] == "paused"
    assert pauses(stage_both)[0].facts == {"breaker": "failures", "bad": 5, "of": 5, "whys": {"filtered": 5}}


def test_a_good_result_may_be_the_fifth(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 5)
    settle(stage_both, outgoings)
    for one in outgoings[:4]:
        heard(stage_both, one, "undelivered", error_code="30007", why="filtered")
    look_at_results(stage_both)
    assert stage_both.status(campaign)["state"] == "running"

    heard(stage_both, outgoings[4], "delivered")
    look_at_results(stage_both)

    assert stage_both.status(campaign)["state"] == "paused"
    assert pauses(stage_both)[0].facts["of"] == 5


@pytest.mark.parametrize("outcome", [Rejected("invalid_number", "21211"), Rejected("blocked", "21610")])
def test_bad_numbers_and_people_who_said_stop_do_not_stop_the_others(stage: Stage, outcome):
    campaign, outgoings = taken(stage, 8)

    settle(stage, outgoings, outcome)

    assert stage.status(campaign)["state"] == "running"


@pytest.mark.parametrize("word", ["busy", "no-answer"])
def test_nobody_at_home_is_no_failure(stage: Stage, word):
    campaign, outgoings = taken(stage, 8, steps=[{"day": 0, "kind": "voice"}])
    settle(stage, outgoings)

    for one in outgoings:
        heard(stage, one, word)

    assert stage.status(campaign)["state"] == "running"


def test_a_provider_out_of_reach_in_the_end_is_a_failure(stage: Stage):
    campaign, outgoings = taken(stage, 5)
    stage.change(lambda s: s.execute(update(AttemptRow).values(retries=6)))

    settle(stage, outgoings, ReadyAgain("not_connected"))

    assert stage.status(campaign)["state"] == "paused"
    assert pauses(stage)[0].facts["whys"] == {"provider_unreachable": 5}


def test_another_campaign_is_not_paused_with_it(stage: Stage):
    campaign, outgoings = taken(stage, 6)
    other = stage.launched("autumn")

    settle(stage, outgoings, REFUSED)

    assert stage.status(campaign)["state"] == "paused"
    assert stage.status(other)["state"] == "running"


def test_many_workers_that_fail_together_pause_it_once(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 12)

    at_once(*[lambda one=one: settle(stage_both, [one], REFUSED) for one in outgoings])

    assert stage_both.status(campaign)["state"] == "paused"
    assert len(pauses(stage_both)) == 1


def test_failing_and_taking_at_once_never_block_each_other(stage_both: Stage):
    stage_both.customers(30)
    campaign = stage_both.launched()
    stage_both.later(seconds=1)
    outgoings, ids = stage_both.take(stage_both.claim(campaign, 10)), stage_both.claim(campaign)

    settling = [lambda one=one: settle(stage_both, [one], REFUSED) for one in outgoings]
    at_once(*settling, *[lambda one=one: stage_both.take([one]) for one in ids])

    assert stage_both.status(campaign)["state"] == "paused"


# ---------------------------------------------------------------- unknown


def test_more_than_five_percent_unknown_pauses_it(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 41)

    settle(stage_both, outgoings[:38])
    settle(stage_both, outgoings[38:40], Unknown("reset"))
    assert stage_both.status(campaign)["state"] == "running"
    stage_both.later(minutes=10)
    settle(stage_both, outgoings[40:], Unknown("reset"))

    assert stage_both.status(campaign)["state"] == "paused"
    assert pauses(stage_both)[0].facts == {"breaker": "unknown", "bad": 3, "of": 41, "whys": {"unknown": 3}}


def test_an_unknown_that_was_found_again_is_unknown_no_more(stage: Stage):
    campaign, outgoings = taken(stage, 40)
    settle(stage, outgoings[:37])

    for one in outgoings[37:]:
        settle(stage, [one], Unknown("reset"))
        heard(stage, one, "sent")

    assert stage.status(campaign)["state"] == "running"


def test_the_slice_of_a_dead_worker_counts_once(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 40)
    settle(stage_both, outgoings[:20])

    stage_both.change(
        lambda s: s.execute(update(AttemptRow).values(lease_until=stage_both.rt.now() - timedelta(days=900)))
    )
    stage_both.change(lambda s: sweeping.leases_over(s, stage_both.rt.now()))

    assert stage_both.status(campaign)["unknown"]["count"] == 20
    assert stage_both.status(campaign)["state"] == "running"


def test_workers_that_die_one_after_another_pause_it(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 30)
    settle(stage_both, outgoings[:20])
    for place, one in enumerate(outgoings[20:]):
        stage_both.change(
            lambda s, one=one, place=place: s.execute(
                update(AttemptRow).where(AttemptRow.id == one.attempt_id).values(claimed_by=f"worker:gone:{place % 2}")
            )
        )

    stage_both.change(
        lambda s: s.execute(update(AttemptRow).values(lease_until=stage_both.rt.now() - timedelta(days=900)))
    )
    stage_both.change(lambda s: sweeping.leases_over(s, stage_both.rt.now()))

    assert stage_both.status(campaign)["state"] == "paused"
    assert pauses(stage_both)[0].facts == {"breaker": "unknown", "bad": 2, "of": 22, "whys": {"unknown": 2}}


# ---------------------------------------------------------------- told, and resumed


def test_the_start_page_and_the_command_tell_why_and_since_when(stage: Stage, monkeypatch):
    campaign, outgoings = taken(stage, 6)
    settle(stage, outgoings[:1])
    heard(stage, outgoings[0], "delivered")
    settle(stage, outgoings[1:], REFUSED)
    paused_at = stage.rt.now()
    stage.later(hours=2)

    (look,) = looks(stage)
    assert look.facts["since"] == paused_at
    assert look.facts["said"]["de"].startswith("5 der letzten 6 Ergebnisse binnen zwei Minuten gingen schief: 5 ×")
    assert look.facts["why"].startswith("5 of the last 6 results within two minutes went wrong")

    monkeypatch.setattr(commands, "opened", lambda: _Open(stage))
    told = CliRunner().invoke(commands.campaign, ["status", str(campaign)]).output
    assert f"paused since {paused_at:%Y-%m-%d %H:%M} UTC: 5 of the last 6" in told
    as_json = json.loads(CliRunner().invoke(commands.campaign, ["status", str(campaign), "--json"]).output)
    assert as_json["state_at"] == paused_at.isoformat()


def test_after_a_person_resumed_it_only_what_came_since_counts(stage_both: Stage):
    campaign, outgoings = taken(stage_both, 14)
    settle(stage_both, outgoings[:5], REFUSED)
    stage_both.later(seconds=10)

    stage_both.change(lambda s: campaigns.resume(s, campaign, "Marta", stage_both.rt.now()))
    stage_both.later(seconds=1)
    settle(stage_both, outgoings[5:9], REFUSED)
    assert stage_both.status(campaign)["state"] == "running"
    settle(stage_both, outgoings[9:10], REFUSED)

    assert stage_both.status(campaign)["state"] == "paused"
    assert [event.facts["of"] for event in pauses(stage_both)] == [5, 5]


def test_what_a_person_paused_stays_told_as_theirs(stage: Stage):
    campaign, outgoings = taken(stage, 6)
    stage.change(lambda s: campaigns.pause(s, campaign, "Marta", stage.rt.now(), "holidays"))

    settle(stage, outgoings, REFUSED)

    assert stage.status(campaign)["state_why"] == "holidays"
    assert len(pauses(stage)) == 1
    (look,) = looks(stage)
    assert (look.facts["why"], look.facts["said"]) == ("holidays", {})


class _Open:
    """The runtime of the stage, for a command."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def __enter__(self):
        return self._stage.rt

    def __exit__(self, *_: object) -> None:
        pass
