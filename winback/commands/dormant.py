"""`winback dormant` and `winback model`: who fell silent, and the purchase model behind it."""

import json
import math
from datetime import date, datetime

import click

from campaigns.dormancy.values import Judgement
from winback.commands.opening import opened
from winback.services.planning import dormancy
from winback.services.planning.dormancy_words import sentence

DAY = click.DateTime(formats=["%Y-%m-%d"])
WHY = {
    "fitted": "the fit is good to use",
    "too_few_customers": "too few customers with an order to fit a model; each account's own rhythm is used",
    "too_few_repeats": "too few customers ordered twice; each account's own rhythm is used",
    "nobody_leaves": "the fit ran to the border where nobody ever leaves; each account's own rhythm is used",
    "at_the_border": "the fit ran to the border of what is possible; each account's own rhythm is used",
    "not_converged": "the fit did not come to rest; each account's own rhythm is used",
}


@click.command()
@click.option("--as-of", type=DAY, help="Judge as of this day; later orders are left out. Default: today.")
@click.option("--horizon", default=dormancy.HORIZON, show_default=True, type=click.IntRange(1, 3650), metavar="DAYS")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def dormant(as_of: datetime | None, horizon: int, as_json: bool) -> None:
    """Every account's band, the chance that it comes back by itself, and why."""
    with opened() as rt, rt.reading() as session:
        today = rt.now().date()
        day = as_of.date() if as_of else today
        found = dormancy.judge_all(session, day, horizon, today)
    for one in found:
        click.echo(json.dumps(as_json_line(one), ensure_ascii=False) if as_json else _table_line(one))
    if not found:
        click.echo("No accounts yet: winback import accounts FILE", err=True)


@click.command()
@click.option("--as-of", type=DAY, help="Fit as of this day; later orders are left out. Default: today.")
@click.option("--json", "as_json", is_flag=True)
def model(as_of: datetime | None, as_json: bool) -> None:
    """Fit the BG/NBD purchase model on the firm's own orders. Time is in weeks."""
    with opened() as rt, rt.reading() as session:
        fit = dormancy.fit(session, as_of.date() if as_of else rt.now().date())
    facts = {
        "r": _number(fit.r),
        "alpha": _number(fit.alpha),
        "a": _number(fit.a),
        "b": _number(fit.b),
        "log_likelihood": _number(fit.log_likelihood),
        "customers": fit.customers,
        "usable": fit.usable,
        "why": WHY[fit.why],
    }
    if as_json:
        click.echo(json.dumps(facts))
        return
    for name, value in facts.items():
        click.echo(f"{name:>15}  {value}")


def as_json_line(one: Judgement) -> dict[str, object]:
    """The documented shape of `winback dormant --json`."""
    return {
        "account": one.account,
        "band": one.band,
        "comes_back": _number(one.comes_back),
        "horizon_days": one.horizon_days,
        "expected_orders": _number(one.expected_orders),
        "next_order_on": _day(one.next_order_on),
        "rhythm_days": one.rhythm_days,
        "silent_days": one.silent_days,
        "value": float(one.value),
        "currency": one.currency,
        "one_time": one.one_time,
        "sentence_de": sentence(one, "de"),
        "sentence_en": sentence(one, "en"),
    }


def _table_line(one: Judgement) -> str:
    value = f"{one.value:,.2f} {one.currency or ''}"
    return f"{one.account[:24]:<24}  {one.band:<9}  {value:>18}  {sentence(one, 'en')}"


def _number(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else value


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
