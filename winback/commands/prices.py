"""`winback prices`: what a segment or a call minute costs in a country."""

from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from winback.commands.backup import actor
from winback.commands.opening import opened
from winback.services.preparing import prepare
from winback.services.sending import prices as table


class Money(click.ParamType[Decimal]):
    """An amount as one writes it in a contract: 0.0725 or 0,0725."""

    name = "amount"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            return Decimal(str(value).replace(",", "."))
        except InvalidOperation:
            self.fail(f"{value!r} is no amount like 0.0725", param, ctx)


@click.group()
def prices() -> None:
    """A price of each country and kind, from your provider's contract. Where there is none, nothing is sent."""


@prices.command(name="list")
def list_() -> None:
    """Each price that counts today or will, with its source."""
    with opened() as rt:
        prepare(rt)
        with rt.reading() as session:
            found = table.listed(session, rt.now().date(), rt.settings.currency)
    for one in found:
        begins = f"from {one.since}" if one.is_later else f"since {one.since}"
        useless = "" if one.counts else f"; no rate of {one.currency} is known, so nothing is sent"
        click.echo(f"{one.country}  {one.unit:<7}  {one.amount} {one.currency} {begins}: {one.source}{useless}")
    click.echo("Where no price stands, nothing is sent. winback prices set COUNTRY UNIT AMOUNT --source CONTRACT")


@prices.command(name="set", context_settings={"ignore_unknown_options": True})  # -1 is an amount, and refused as one
@click.argument("country")
@click.argument("unit", type=click.Choice(list(table.UNITS.values())))
@click.argument("amount", type=Money())
@click.option("--source", required=True, help="Who says so: a contract, a price list and its day.")
@click.option("--from", "since", type=click.DateTime(["%Y-%m-%d"]), help="The first day it counts. Default: today.")
@click.option("--currency", help="Default: the reporting currency.")
def set_(country: str, unit: str, amount: Decimal, source: str, since: datetime | None, currency: str | None) -> None:
    """A segment or a minute in COUNTRY (like DE) costs AMOUNT. What was reserved before stays as it was."""
    with opened() as rt:
        begins = since.date() if since else rt.now().date()
        new = table.New(country.upper(), unit, amount, (currency or rt.settings.currency).upper(), begins, source)
        with rt.transaction() as session:
            table.choose(session, new, rt.settings.currency, actor(), rt.now())
    click.echo(f"A {unit} in {new.country} costs {new.amount} {new.currency} from {begins} on.")
