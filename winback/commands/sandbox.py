"""`winback sandbox`: the pretend Twilio alone, in this process."""

import sys
from pathlib import Path

import click

from winback.errors import BadInput
from winback.sandbox.main import serve
from winback.sandbox.options import as_numbers, from_environment
from winback.settings import said

SPEED = click.FloatRange(0.01, 1_000)


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=8010,
    show_default=True,
    help="Where the REST API and the phones listen.",
)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--ledger", type=click.Path(path_type=Path), help="One JSON line for everything really accepted.")
@click.option("--sms-url", help="What our numbers call when an SMS comes in.")
@click.option("--voice-url", help="What our numbers call when a call comes in.")
@click.option("--numbers", help="Our numbers, comma separated; default: WINBACK_SENDERS.")
@click.option(
    "--people", type=click.Path(exists=True, path_type=Path), help="CSV: number,name,language,character[,answers]."
)
@click.option("--speed", type=SPEED, default=1.0, show_default=True, help="Simulated people so many times as fast.")
@click.option("--hand-speed", type=SPEED, default=1.0, show_default=True, help="The same for phones played by hand.")
@click.option("--seed", type=int, default=1, show_default=True, help="What simulated people draw from.")
def sandbox(numbers: str | None, **given: object) -> None:
    """Run the pretend Twilio: its REST API, signed webhooks, phones to play with, and people who answer.

    The account is TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, of the environment or of the file WINBACK_SETTINGS names;
    point WINBACK_TWILIO_API_URL at the printed address.
    """
    try:
        options = from_environment(said(), numbers=as_numbers(numbers), **given)
    except ValueError as error:
        raise BadInput(str(error)) from None
    sys.exit(serve(options))
