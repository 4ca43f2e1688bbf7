"""`winback senders`: our own numbers, and how fast each may speak."""

import click

from winback.commands.backup import actor
from winback.commands.opening import opened
from winback.services.preparing import prepare
from winback.services.sending import senders as numbers


@click.group()
def senders() -> None:
    """The numbers of WINBACK_SENDERS. How much a second a carrier takes from one depends on what it is."""


@senders.command(name="list")
def list_() -> None:
    """Each number, the country it speaks to, and its pace."""
    with opened() as rt:
        prepare(rt)
        with rt.reading() as session:
            found = numbers.listed(session)
    for row in found:
        unused = "" if row.number in rt.settings.sender_numbers else "; not in WINBACK_SENDERS, so it starts nothing"
        click.echo(
            f"{row.number}  {row.country}  {row.messages_per_second:g} messages and {row.calls_per_second:g} calls"
            f" a second, {row.calls_at_once} calls at once{unused}"
        )


@senders.command()
@click.argument("number")
@click.option("--messages", type=float, help="Messages a second.")
@click.option("--calls", type=float, help="Calls that begin in a second.")
@click.option("--at-once", type=int, help="Calls that go on at the same time.")
def pace(number: str, messages: float | None, calls: float | None, at_once: int | None) -> None:
    """How fast NUMBER (like +4930…) may speak. What is not named stays; it counts at once."""
    if messages is calls is at_once is None:
        raise click.UsageError("say what changes: --messages, --calls or --at-once")
    with opened() as rt:
        prepare(rt)
        with rt.transaction() as session:
            row = numbers.choose_pace(session, number, messages, calls, at_once, actor(), rt.now())
            click.echo(
                f"{row.number}: {row.messages_per_second:g} messages and {row.calls_per_second:g} calls a second,"
                f" {row.calls_at_once} calls at once."
            )
