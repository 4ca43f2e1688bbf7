"""`winback lists`: the national do-not-call lists, how old our copies are, and bringing in newer ones."""

import getpass
import json
from datetime import datetime
from pathlib import Path

import click

from winback.commands.opening import opened
from winback.imports import national
from winback.services.permission import national_lists

DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.group()
def lists() -> None:
    """Do-not-call lists of countries and states. Where one is asked for, nobody is called without a fresh copy."""


@lists.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(as_json: bool) -> None:
    """Every list a country's profile asks for, and the copy we hold."""
    with opened() as rt, rt.reading() as session:
        found = national_lists.listing(session, rt.now())
    for one in found:
        click.echo(json.dumps(national_lists.as_json(one)) if as_json else _told(one))


@lists.command(name="import")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--date", "day", required=True, type=DAY, help="The day of which the list is, not the day of the file.")
@click.option("--by", default=None, metavar="NAME", help="Who brings it in. Default: the user of this machine.")
def import_(name: str, file: Path, day: datetime, by: str | None) -> None:
    """Bring in FILE, a number a line, as the whole list NAME of that day. Only keyed hashes are kept."""
    with opened() as rt, file.open("rb") as stream:
        done = national.bring_in(
            rt, stream, name=name, drawn_on=day.date(), file_name=file.name, actor=by or getpass.getuser()
        )
    click.echo(f"{name} of {done.drawn_on}: {done.numbers} numbers; {done.unreadable} lines were none.")


def _told(one: national_lists.ListState) -> str:
    where = f"{one.country}-{one.region}" if one.region else one.country
    if one.age_days is None:
        return f"{where}  {one.name}: missing; {', '.join(one.channels)} is denied there until it is imported"
    until = "" if one.state == "fresh" else f"; too old, {', '.join(one.channels)} is denied there"
    return (
        f"{where}  {one.name}: of {one.drawn_on}, {one.age_days} of {one.max_age_days} days old, "
        f"{one.numbers} numbers{until}"
    )
