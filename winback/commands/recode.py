"""`winback recode`: kept answers read anew with the present reader."""

import getpass
from datetime import UTC, datetime

import click

from campaigns.answers.version import reader_version
from winback.commands.opening import opened
from winback.services.reading import rereading


@click.command()
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), required=True, help="Heard on this day (UTC) or later.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), default=None, help="Heard before this day.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--by", default=None, metavar="NAME", help="Who does it. Default: the user of this machine.")
def recode(since: datetime, until: datetime | None, dry_run: bool, by: str | None) -> None:
    """Read kept answers anew with the present reader.

    Each changed code is logged with the old one. What a person said of an answer stays; permissions, cases and offers
    stay what they were. A stop that was not heard before counts from now on, and support reads it.
    """
    with opened() as rt:
        end = until.replace(tzinfo=UTC) if until else None
        done = rereading.run(rt, since.replace(tzinfo=UTC), end, by or getpass.getuser(), dry=dry_run)
    would = "would change" if dry_run else "changed"
    click.echo(f"{done.read} answers read anew by reader {reader_version()}; {done.changed} codes {would}.")
    for (question, step), count in sorted(done.changes.items(), key=lambda one: (-one[1], one[0])):
        click.echo(f"{count:>6}  {question}: {step}")
    if done.stops:
        click.echo(f"{done.stops} hold a stop that was not heard before.")
    if done.by_person or done.beside:
        click.echo(
            f"Left as they are: {done.by_person} coded by a person, {done.beside} answered beside another question."
        )
