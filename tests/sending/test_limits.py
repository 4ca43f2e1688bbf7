"""What is kept for everybody at once, however many workers send: countries, kinds of numbers, money, lines, seconds."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from campaigns.attempts import Accepted, ReadyAgain, Rejected
from tests.campaigns.stage import Stage
from tests.sending.test_breaker import _Open
from tests.sending.test_taking import at_once
from winback import runtime
from winback.cli import cli
from winback.commands import limits as commands
from winback.errors import BadInput
from winback.services import vitals
from winback.services.sending import budgets, limits, sweeping, switches
from winback.services.staff import attention
from winback.settings import as_environment
from winback.store.campaigns import AttemptRow, PriceRow, SenderRow
from winback.store.house import SettingRow
from winback.store.work import SpentRow

WORKERS = 8  # two processes of four threads


def limit(stage: Stage, most: int | None, country: str = "DE") -> None:
    stage.change(lambda s: limits.choose(s, country, most, "Marta", stage.rt.now()))


def broken(stage: Stage, table: object) -> None:
    stage.change(lambda s: s.add(SettingRow(key=limits.KEY, value=table, changed_by="?", changed_at=stage.rt.now())))


def claimed(stage: Stage, campaign: int) -> list[int]:
    stage.later(seconds=1)
    return stage.claim(campaign)


def race(stage: Stage, ids: list[int]) -> int:
    """Workers take slices of these at the same moment; how many went out."""
    slices = [ids[place::WORKERS] for place in range(WORKERS)]
    taken = at_once(*[_take(stage, one) for one in slices if one])
    return sum(map(len, taken))


def _take(stage: Stage, ids: list[int]) -> Callable[[], list]:
    return lambda: stage.take(ids)


def begun(stage: Stage) -> int:
    with stage.rt.reading() as session:
        (day,) = [day for day in limits.today(session, stage.rt.now().date()) if day.country == "DE"]
    return day.begun


def looks(stage: Stage) -> list[attention.Look]:
    with stage.rt.reading() as session:
        return attention.needs_a_look(session, stage.rt.settings, stage.rt.now())


@pytest.fixture
def typed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """What a command of somebody on this machine says, at the stage's hour."""
    monkeypatch.setattr(runtime, "shifted_clock", lambda _: stage.rt.clock)
    return lambda *words: CliRunner().invoke(cli, words, env=as_environment(stage.rt.settings)).output


# ---------------------------------------------------------------- a country and its day


def test_of_many_workers_at_a_countrys_limit_exactly_as_many_pass(stage_both: Stage):
    stage_both.customers(24)
    text, call = [
        stage_both.launched(kind, audience={"accounts": names}, steps=[{"day": 0, "kind": kind}])
        for kind, names in (("sms", _names(range(12))), ("voice", _names(range(12, 24))))
    ]
    limit(stage_both, 7)
    slices = [found[place::4] for found in (claimed(stage_both, text), claimed(stage_both, call)) for place in range(4)]

    taken = at_once(*[_take(stage_both, ids) for ids in slices])  # what they share is the country alone

    assert sum(map(len, taken)) == begun(stage_both) == 7


def _names(places: range) -> list[str]:
    return [f"customer {place}" for place in places]


def test_what_a_country_may_not_have_today_waits_for_tomorrow(stage: Stage):
    stage.customers(3)
    campaign = stage.launched()
    limit(stage, 2)

    assert len(stage.send(campaign)) == 2
    assert [row.why for row in stage.attempts(campaign) if row.state == "ready"] == ["country_limit"]
    stage.later(days=1)
    stage.change(lambda s: sweeping.windows_over(s, stage.rt.now()))  # its hours of yesterday are over
    stage.advance()
    assert len(stage.send(campaign)) == 1


def test_a_country_whose_day_is_used_up_is_told_wherever_somebody_looks(stage: Stage, typed: Callable[..., str]):
    stage.customers(3)
    campaign = stage.launched()
    limit(stage, 2)
    assert not [look for look in looks(stage) if look.code == "country_limit"]

    stage.send(campaign)

    (told,) = [look for look in looks(stage) if look.code == "country_limit"]
    assert (told.facts["country"], told.facts["most"], told.facts["count"]) == ("DE", 2, 1)
    assert told.facts["until"] == datetime(2026, 3, 4, tzinfo=UTC)
    with stage.rt.reading() as session:
        reached = vitals.figures(session, stage.rt.settings, stage.rt.now()).limits_reached
    assert reached == {"DE": 1, "US": 0}
    assert ": used up, 1 wait until tomorrow (UTC)" in typed("limits", "show")
    assert "hint   limit: DE has had its 2 messages and calls of today; 1 wait until" in typed("doctor")
    stage.later(days=1)
    assert not [look for look in looks(stage) if look.code == "country_limit"], "today is another day"


def test_a_limit_that_is_raised_lets_go_what_waited_for_tomorrow(stage: Stage):
    stage.customers(4)
    campaign = stage.launched()
    limit(stage, 2)
    assert len(stage.send(campaign)) == 2

    limit(stage, 3)

    assert len(stage.send(campaign)) == 1
    assert [row.why for row in stage.attempts(campaign) if row.state == "ready"] == ["country_limit"]


def test_a_table_nobody_can_read_is_told_as_that_and_as_nothing_else(stage: Stage):
    broken(stage, {"DE": "many"})

    assert [look.code for look in looks(stage) if look.code in ("sending_off", "country_limit")] == ["sending_off"]
    with stage.rt.reading() as session:
        assert vitals.figures(session, stage.rt.settings, stage.rt.now()).limits_reached == {}


def test_what_was_never_made_is_given_back_to_its_country(stage_both: Stage):
    stage_both.customers(6)
    campaign = stage_both.launched()
    taken = stage_both.take(claimed(stage_both, campaign))
    assert begun(stage_both) == len(taken) == 6

    refused, again, made = Rejected("invalid_number", "21211"), ReadyAgain("too_many"), Accepted("SM" + "1" * 32)
    stage_both.settle([(taken[0], refused), (taken[1], again), (taken[2], made)])

    assert begun(stage_both) == 4


def test_a_country_with_the_limit_0_gets_nothing(stage: Stage):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    limit(stage, 0)

    assert stage.send(campaign) == []
    assert stage.member(who.account, campaign).hold_code == "country_closed"


def test_the_default_holds_for_whom_it_may_concern(stage: Stage):
    stage.customers(3)
    campaign = stage.launched()
    limit(stage, 1, "default")

    assert len(stage.send(campaign)) == 1


@pytest.mark.parametrize("table", [{"DE": "many"}, {"DE": -1}, {"DE": True}, {"DE": 1.5}, ["DE"], "DE", {"Germany": 5}])
def test_while_the_limits_cannot_be_read_nothing_is_sent_and_it_is_told(stage: Stage, table):
    stage.customers(1)
    campaign = stage.launched()
    broken(stage, table)

    assert stage.send(campaign) == []
    assert stage.states(campaign) == ["ready"]
    with stage.rt.reading() as session:
        assert any(
            "limits per country cannot be read" in why for why in switches.sending_off(session, stage.rt.settings)
        )
    for name in table if isinstance(table, dict) else ["DE"]:  # a table that can be read mends it
        limit(stage, None, name)
    stage.later(minutes=1)
    assert len(stage.send(campaign)) == 1


def test_a_limit_that_is_none_is_refused(stage: Stage):
    for country, most in (("DE", -1), ("Germany", 5), ("DE", 10**9)):
        with pytest.raises(BadInput):
            limit(stage, most, country)


def test_the_command_shows_and_sets_the_limits(stage: Stage, monkeypatch):
    monkeypatch.setattr(commands, "opened", lambda: _Open(stage))
    stage.customers(2)
    stage.send(stage.launched())
    run = CliRunner().invoke

    assert "At most 5 messages and calls a day in DE" in run(commands.limits, ["set", "de", "5"]).output
    assert "DE          2 of         5" in run(commands.limits, ["show"]).output
    run(commands.limits, ["set", "default", "9"])
    run(commands.limits, ["forget", "DE"])
    assert "DE          2 of         9" in run(commands.limits, ["show"]).output


# ---------------------------------------------------------------- toll fraud, prices, senders


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"to": "+499001234567"}, "number_kind"),
        ({"to": "+49180123456"}, "number_kind"),
        ({"to": "+881612345678"}, "country_closed"),
        ({"to": "+37167123456", "country": "LV"}, "country_closed"),
        ({"country": "US"}, "country_closed"),
    ],
)
def test_a_costly_number_is_never_reached_whatever_the_data_say(stage: Stage, values, code):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.change(lambda s: s.execute(update(AttemptRow).values(**values)))

    assert stage.send(campaign) == []
    assert stage.member(who.account, campaign).hold_code == code
    assert begun(stage) == 0


@pytest.mark.parametrize("values", [{"amount": Decimal(-1)}, {"currency": "XXX"}])
def test_a_price_that_cannot_be_read_is_no_price(stage: Stage, values):
    who = stage.customers(1)[0]
    campaign = stage.launched()
    stage.change(lambda s: s.execute(update(PriceRow).values(**values)))

    assert stage.send(campaign) == []
    assert stage.member(who.account, campaign).hold_code == "no_price"


def test_every_starter_price_has_its_day_and_its_source(stage: Stage):
    with stage.rt.reading() as session:
        found = session.scalars(select(PriceRow)).all()

    assert {(row.country, row.unit) for row in found} >= {("DE", "segment"), ("DE", "minute")}
    assert all(row.since and row.source and row.amount > 0 for row in found)


@pytest.mark.parametrize("pace", [0.0, -5.0, float("inf")])
def test_a_number_whose_pace_cannot_be_read_says_nothing_and_it_is_told(stage: Stage, pace):
    stage.customers(2)
    campaign = stage.launched()
    stage.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=pace)))

    assert stage.send(campaign) == []
    assert set(stage.states(campaign)) == {"ready"}
    with stage.rt.reading() as session:
        looks = attention.needs_a_look(session, stage.rt.settings, stage.rt.now())
    assert any("starts no messages: its pace" in str(look.facts.get("why")) for look in looks)


def test_a_number_that_is_no_longer_ours_says_nothing(stage: Stage):
    stage.customers(1)
    campaign = stage.launched()
    stage.change(lambda s: s.execute(update(AttemptRow).values(sender="+12025550199")))

    assert stage.send(campaign) == []


def test_money_that_cannot_be_read_is_not_spent(stage: Stage):
    stage.customers(1)
    campaign = stage.launched(budget="10")
    ids = claimed(stage, campaign)
    scope = budgets.scopes(campaign, stage.rt.now().date())[0]
    stage.change(lambda s: s.add(SpentRow(scope=scope, amount=Decimal(0), count=0)))
    stage.change(lambda s: s.connection().exec_driver_sql("UPDATE spent SET amount = 'much'"))

    with pytest.raises(Exception, match=r"(?i)decimal|float|much|conver"):
        stage.take(ids)
    assert stage.states(campaign) == ["claimed"]


# ---------------------------------------------------------------- two processes' worth of workers on PostgreSQL


def test_together_they_never_spend_more_than_the_campaigns_day(stage_pg: Stage):
    stage_pg.customers(60)
    with stage_pg.rt.reading() as session:
        price = session.scalar(select(PriceRow.amount).where(PriceRow.country == "DE", PriceRow.unit == "segment"))
    ceiling = price * 20
    campaign = stage_pg.launched(daily_budget=str(ceiling))

    sent = race(stage_pg, claimed(stage_pg, campaign))

    with stage_pg.rt.reading() as session:
        spent = budgets.spent(session, campaign)
        cost = sum(row.cost for row in stage_pg.attempts(campaign) if row.state == "submitting")
    assert ceiling - 3 * price < spent == cost <= ceiling
    assert 0 < sent < 60


def test_together_they_never_have_more_calls_than_lines(stage_pg: Stage):
    stage_pg.customers(40)
    stage_pg.change(lambda s: s.execute(update(SenderRow).values(calls_at_once=5)))
    campaign = stage_pg.launched(steps=[{"day": 0, "kind": "voice"}])

    assert race(stage_pg, claimed(stage_pg, campaign)) == 5
    stage_pg.later(seconds=30)
    assert race(stage_pg, claimed(stage_pg, campaign)) == 0


@pytest.mark.parametrize("channel", ["sms", "voice"])
def test_together_they_keep_the_pace_of_the_number(stage_pg: Stage, channel):
    stage_pg.customers(40)
    stage_pg.change(lambda s: s.execute(update(SenderRow).values(messages_per_second=4, calls_per_second=4)))
    campaign = stage_pg.launched(steps=[{"day": 0, "kind": channel}])
    ids = claimed(stage_pg, campaign)

    began = time.monotonic()
    sent = race(stage_pg, ids)
    passed = time.monotonic() - began

    assert 1 <= sent <= 4 * (1 + passed) + 1


def test_slices_of_several_campaigns_never_wait_for_each_other(stage_pg: Stage):
    stage_pg.customers(60)
    names = {"one": range(20), "two": range(20, 40), "three": range(40, 60)}
    launched = [
        stage_pg.launched(name, budget="100", audience={"accounts": [f"customer {place}" for place in places]})
        for name, places in names.items()
    ]
    found = [claimed(stage_pg, campaign) for campaign in launched]
    mixed = [one for together in zip(*found, strict=True) for one in together]

    assert race(stage_pg, mixed) == 60


@pytest.mark.parametrize(
    ("words", "why"),
    [(["DE", "-3"], "DE: expected a whole number"), (["Germany", "3"], "no country like DE")],
)
def test_the_command_says_what_is_wrong_with_a_limit(stage: Stage, monkeypatch, words, why):
    monkeypatch.setattr(commands, "opened", lambda: _Open(stage))

    told = CliRunner().invoke(commands.limits, ["set", *words])

    assert isinstance(told.exception, BadInput), told.output
    assert why in str(told.exception)
