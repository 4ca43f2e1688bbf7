"""`winback retention`: how long each class of data is kept, what a run would clear, and a run by hand."""

import getpass

import click

from winback.commands.opening import opened
from winback.errors import BadInput
from winback.services.person import data_classes
from winback.services.person import retention as kept


@click.command()
@click.option("--dry-run", is_flag=True, help="Count by class what a run would clear, and clear nothing.")
@click.option("--set", "chosen", metavar="CLASS=DAYS", help="Keep a class for so many days from now on.")
@click.option("--by", default=None, metavar="NAME", help="Who chooses. Default: the user of this machine.")
def retention(dry_run: bool, chosen: str | None, by: str | None) -> None:
    """Clear what is no longer kept. The dispatcher does it every day by itself."""
    with opened() as rt:
        if chosen:
            name, _, number = chosen.partition("=")
            if not number.isdigit():
                raise BadInput(f"expected CLASS=DAYS, not {chosen!r}")
            with rt.transaction() as session:
                kept.choose(session, name, int(number), by or getpass.getuser(), rt.now())
        if dry_run or chosen:
            with rt.reading() as session:
                found = kept.counts(session, rt.now())
        else:
            found = kept.run(rt)
    for one in found:
        click.echo(f"{one.name:<11}{one.days:>5} days {one.rows:>9} rows  {data_classes.CLASSES[one.name].what}")
