"""`winback stop --everything` and `winback resume`: the switch for all sending, by hand."""

import click

from winback.commands.backup import actor
from winback.commands.opening import opened
from winback.services import firm
from winback.services.sending import switches


@click.command()
@click.option("--everything", is_flag=True, required=True, help="Start no message and no call any more, at once.")
@click.option("--why", default="", help="Your colleagues will read it.")
def stop(everything: bool, why: str) -> None:
    """Stop all sending. Whoever writes or calls is still answered."""
    with opened(any_key=True) as rt, rt.transaction() as session:
        firm.stop_sending(session, why, actor(), rt.now())
    click.echo("Nothing is sent any more. What the provider has already taken it may still deliver.")
    click.echo("Whoever writes to us is still answered. winback resume allows sending again.")


@click.command()
def resume() -> None:
    """Allow sending again, as far as nothing else holds it back."""
    with opened(any_key=True) as rt:
        with rt.transaction() as session:
            firm.allow_sending(session, actor(), rt.now())
        with rt.reading() as session:
            reasons = switches.sending_off(session, rt.settings)
    for reason in reasons:
        click.echo(f"still off: {reason}")
    if not reasons:
        click.echo("Sending goes on.")
