"""`winback labels`: examples that people labelled, made anonymous when they were taken."""

import getpass
import json
from datetime import datetime
from typing import TextIO

import click

from winback.commands.opening import opened
from winback.services.reading import labels as kept
from winback.services.reading import reading_list


@click.group(short_help="Examples that people labelled.")
def labels() -> None:
    """Examples that people labelled: corrections, confirmations, and what reps said of our main reason.

    They are about nobody: names, numbers and addresses are tags, and nothing leads from them to a person.
    """


@labels.command()
@click.option("--out", type=click.File("w", encoding="utf-8"), default="-", help="A file. Default: standard output.")
@click.option("--lang", "language", default=None, help="One language only: de, en.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), default=None, help="Those taken on this day or later.")
def export(out: TextIO, language: str | None, since: datetime | None) -> None:
    """Write them as JSON lines, in the shape of the labelled texts the reader is learnt from."""
    with opened() as rt, rt.reading() as session:
        for one in kept.export(session, since.date() if since else None, language):
            out.write(json.dumps(one, ensure_ascii=False) + "\n")


@labels.command()
def count() -> None:
    """How many there are, by where they come from."""
    with opened() as rt, rt.reading() as session:
        for source, number in kept.counts(session).items():
            click.echo(f"{source:<10}{number:>8}")


@labels.command()
@click.argument("share", type=click.FloatRange(0, 1))
@click.option("--by", default=None, metavar="NAME", help="Who chooses. Default: the user of this machine.")
def sample(share: float, by: str | None) -> None:
    """Show SHARE (0 to 1) of the sure answers to people, too, so that agreement is known of all answers."""
    with opened() as rt, rt.transaction() as session:
        reading_list.choose_sample_rate(session, share, by or getpass.getuser(), rt.now())
    click.echo(f"{share:.0%} of the sure answers come onto the list from now on.")
