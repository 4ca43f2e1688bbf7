"""`winback limits`: how many messages and calls may begin in a country on one day."""

from collections.abc import Mapping

import click

from winback.commands.opening import opened
from winback.services.preparing import prepare
from winback.services.sending import limits as table

ACTOR = "cli"


@click.group()
def limits() -> None:
    """A day's limit of each country. Nothing is sent where none of our numbers is, or where the limit is 0."""


@limits.command()
def show() -> None:
    """Each country's limit and what has begun there today (UTC)."""
    with opened() as rt:
        prepare(rt)
        with rt.reading() as session:
            found, usual = table.today(session, rt.now().date()), table.read(session).usual
            waits = {one.country: one.count for one in table.waiting(session, rt.now())}
    for day in found:
        click.echo(f"{day.country}  {day.begun:>9} of {day.most:>9} messages and calls today{_rest(day, waits)}")
    click.echo(f"A country of our numbers that is not named has {usual} a day.")


def _rest(day: table.Day, waits: Mapping[str, int]) -> str:
    if not day.most:
        return ": nothing is sent there"
    return f": used up, {waits.get(day.country, 0)} wait until tomorrow (UTC)" if day.used_up else ""


@limits.command(name="set", context_settings={"ignore_unknown_options": True})  # -3 is a number, and refused as one
@click.argument("country")
@click.argument("most", type=int)
def set_(country: str, most: int) -> None:
    """At most MOST messages and calls a day in COUNTRY (like DE), or with `default` in every other; 0 closes it."""
    name = country if country == table.DEFAULT else country.upper()
    with opened() as rt, rt.transaction() as session:
        table.choose(session, name, most, ACTOR, rt.now())
    where = "every country without its own limit" if name == table.DEFAULT else name
    click.echo(f"At most {most} messages and calls a day in {where}.")


@limits.command()
@click.argument("country")
def forget(country: str) -> None:
    """COUNTRY, as the table has it, has no limit of its own any more; the default holds."""
    with opened() as rt, rt.transaction() as session:
        table.choose(session, country, None, ACTOR, rt.now())
    click.echo(f"{country} has the default again.")
