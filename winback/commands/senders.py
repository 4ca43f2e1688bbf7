"""`winback senders`: our own numbers, what each is used for, and how fast it may speak."""

import click

from winback.commands.backup import actor
from winback.commands.opening import opened
from winback.services.preparing import prepare
from winback.services.sending import senders as numbers
from winback.store.campaigns import SenderRow

KINDS = {"sms": "messages", "voice": "calls"}


@click.group()
def senders() -> None:
    """The numbers of WINBACK_SENDERS. How much a second a carrier takes from one depends on what it is."""


@senders.command(name="list")
def list_() -> None:
    """Each number, the country it speaks to, its pace, and what it is not used for."""
    with opened() as rt:
        prepare(rt)
        with rt.reading() as session:
            found = numbers.listed(session)
    for row in found:
        unused = "" if row.number in rt.settings.sender_numbers else "; not in WINBACK_SENDERS, so it starts nothing"
        click.echo(
            f"{row.number}  {row.country}  {row.messages_per_second:g} messages and {row.calls_per_second:g} calls"
            f" a second, {row.calls_at_once} calls at once{_not_for(row)}{unused}"
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


@senders.command()
@click.argument("number")
@click.option("--sms/--no-sms", default=None, help="Messages.")
@click.option("--voice/--no-voice", default=None, help="Calls.")
def use(number: str, sms: bool | None, voice: bool | None) -> None:
    """What we start from NUMBER (like +4930…). What is not named stays; it counts at once.

    Whoever writes or calls there is heard in any case.
    """
    if sms is voice is None:
        raise click.UsageError("say what changes: --sms or --no-sms, --voice or --no-voice")
    with opened() as rt:
        prepare(rt)
        with rt.transaction() as session:
            row = numbers.choose_use(session, number, sms, voice, actor(), rt.now())
            used = [KINDS[channel] for channel in numbers.CHANNELS if numbers.may(row, channel)]
            click.echo(f"{row.number}: {' and '.join(used) or 'nothing'}.")


def _not_for(row: SenderRow) -> str:
    idle = [what for channel, what in KINDS.items() if not numbers.may(row, channel)]
    return f"; not used for {' and '.join(idle)}" if idle else ""
