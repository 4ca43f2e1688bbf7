"""`winback demo`: the whole service with pretend phones and a small CRM export, on one machine, in one terminal."""

import shutil
import time
from pathlib import Path

import click

from winback import ports, runtime
from winback.channels import twilio_addresses
from winback.demo import firm, prepare, showing
from winback.errors import WinbackError
from winback.occupied import alone_in
from winback.processes import service
from winback.services import preparing
from winback.settings import Settings, as_environment
from winback.supervisor import Child, Supervisor

READY_WITHIN_S = 90  # a busy machine takes its time
PORT = click.IntRange(1, 65_535)


@click.command()
@click.option("--port", type=PORT, help="Port of console and queue. Default: 8000, or the next free one.")
@click.option("--phones-port", type=PORT, help="Port of the pretend phones. Default: 8010, or the next free one.")
@click.option("--home", default="var/demo", show_default=True, type=click.Path(path_type=Path), help="Demo's folder.")
@click.option("--keep", is_flag=True, help="Go on with the last demo's data instead of starting afresh.")
@click.option(
    "--speed",
    type=click.FloatRange(0.01, 1_000),
    default=3.0,
    show_default=True,
    help="How fast the simulated people answer.",
)
def demo(port: int | None, phones_port: int | None, home: Path, keep: bool, speed: float) -> None:
    """A pretend firm wins customers back while you watch. Ctrl-C stops everything."""
    begun = time.monotonic()
    click.echo("winback demo: a pretend firm, pretend phones, everything else real.\n")
    for taken in filter(None, (port, phones_port)):
        ports.refuse_taken("127.0.0.1", taken)
    settings = firm.settings(home.resolve(), port or ports.next_free(8000), phones_port or ports.next_free(8010))
    with alone_in(settings.home_path):
        _run(settings, keep, speed, begun)
    click.echo("\nThe demo has stopped; nothing is left running.")


def _run(settings: Settings, keep: bool, speed: float, begun: float) -> None:
    fresh = not (keep and (settings.home_path / "winback.sqlite3").exists())
    if fresh:
        _empty(settings.home_path)
    rt = runtime.build(settings)
    try:
        preparing.prepare(rt)
        supervisor = Supervisor(_children(settings, speed), settings.home_path / "logs", click.echo)
        supervisor.start()  # the processes get up while the files come in
        try:
            if fresh:
                prepare.everything(rt, click.echo)
            showing.wait_until_ready(settings, READY_WITHIN_S)
        except BaseException:
            supervisor.stop()
            raise
        showing.where_to_look(settings)
        feed = showing.LiveFeed(rt, begun)
        supervisor.run(feed.tell)
    finally:
        rt.database.dispose()


def _empty(home: Path) -> None:
    """Only a folder that a demo made is emptied."""
    mark = home / firm.MARK
    if any(home.iterdir()) and not mark.exists():
        raise WinbackError(f"{home} is not empty and was not made by a demo; choose another with --home")
    for leftover in home.iterdir():  # the folder itself stays: we hold it
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    mark.touch()


def _children(settings: Settings, speed: float) -> list[Child]:
    phones = [
        *("winback.sandbox", "--port", str(firm.phones_port(settings)), "--speed", str(speed)),
        *("--sms-url", twilio_addresses.for_messages(settings)),
        *("--voice-url", twilio_addresses.for_calls(settings)),
        *("--people", str(firm.people()), "--ledger", str(settings.home_path / "ledger.jsonl")),
    ]
    return [Child("phones", phones, as_environment(settings)), *service(settings)]
