"""`winback backup`, `winback restore`, `winback reconcile`: yesterday's rows come back without yesterday's messages."""

import getpass
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

import click
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from winback import dumps, erasure_list, logs, runtime
from winback.channels import sms
from winback.channels.twilio import Twilio
from winback.channels.twilio_answers import Found
from winback.commands.opening import no_key, opened
from winback.errors import Conflict, WinbackError
from winback.runtime import Runtime
from winback.services import firm, key_fit
from winback.services.person import erasures
from winback.services.sending import outliving, restoring
from winback.services.sending.outliving import Before
from winback.services.sending.restoring import Sent, Tally
from winback.settings import Settings, from_environment
from winback.store.campaigns import AttemptRow, SenderRow
from winback.store.engine import Database
from winback.store.house import HeartbeatRow
from winback.store.upgrade import outdated, upgrade

ALIVE_FOR = timedelta(seconds=30)
LIST_LAGS_S = 60.0  # a message sent in the last second may be listed a little later
A_BATCH = 200
UNKNOWN = (
    "Nobody can know whether sending was stopped since this backup, so it is stopped: winback resume lets it go on.\n"
    "Bookmarks given out until now stop nothing any more: winback ops bookmark.\n"
    "Nor does any token of the API work: winback staff token. Whoever was disabled since may sign in again:"
    " winback staff list."
)
OR_OTHER_KEY = ". To restore all the same, and send nothing until the key fits: --other-key"
UNLISTED = (
    "{many} messages or calls that surely went out since the backup are not in the provider's list. Is {account} the"
    " account they went out with, do WINBACK_SENDERS name all our numbers, and is {since:%Y-%m-%dT%H:%M}Z early enough"
    " (--since)? Nothing was changed, and sending stays off. If nobody can list them any more: --leave-unlisted, and"
    " whoever got them may be written to again"
)


def actor() -> str:
    return f"cli:{getpass.getuser()}"


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Write the whole database to FILE, while the service runs."""
    with opened(any_key=True) as rt:
        with rt.transaction() as session:
            restoring.note_backup(session, actor(), rt.now())
        dumps.save(rt.database, file)
    click.echo(f"{file}: {file.stat().st_size / 1_000_000:.1f} MB. It holds personal data; keep it like the database.")
    click.echo("The secret key is not in it: keep WINBACK_SECRET_KEY, or secret.key of WINBACK_HOME, beside it.")


@click.command()
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--done-elsewhere", is_flag=True, help="Another tool restored the database: only switch sending off.")
@click.option("--other-key", is_flag=True, help="Restore what was written with another secret key: it sends nothing.")
def restore(file: Path | None, done_elsewhere: bool, other_key: bool) -> None:
    """Put FILE in the place of the database. Sending stays off until `winback reconcile`."""
    if done_elsewhere == (file is not None):
        raise click.UsageError("give a FILE, or --done-elsewhere")
    rt = runtime.build(from_environment(makes_key=False))
    if not (rt.settings.secret_key or other_key):
        raise WinbackError(no_key(rt.settings, str(file or "the rows")) + OR_OTHER_KEY)
    try:
        _nobody_lives(rt)
        gone = list(erasure_list.read(erasure_list.path(rt.settings)))
        mark = partial(_mark, now=rt.now(), before=_before(rt) if file else None)
        if file:
            dumps.load(rt.database, file, mark, partial(_allow, rt.settings, other_key))
        else:
            mark(rt.database)
        with rt.transaction() as session:
            erased = erasures.again(session, rt.settings, gone, rt.now())
            stopped, fits = firm.sending_stopped(session), key_fit.fits(session, rt.settings)
    finally:
        rt.database.dispose()
    click.echo(
        f"Erased again: {erased} of the {len(gone)} in {erasure_list.path(rt.settings)}."
        if gone
        else f"There is no list of erasures at {erasure_list.path(rt.settings)}: if somebody was erased since the"
        " backup, carry the list here and run winback erasures apply, or erase them again by hand."
    )
    if stopped:
        click.echo(UNKNOWN if stopped.get("unknown") else "Sending was stopped by hand and stays so: winback resume")
    if not fits:
        click.echo(f"Nothing is sent either until the key fits: {key_fit.told(rt.settings)}.")
    click.echo("Restored. Nothing is sent until it is compared with the provider's list: winback reconcile")


def _allow(settings: Settings, other_key: bool, mark: str | None) -> None:
    if mark and not other_key and not key_fit.is_of(mark, settings.secret_key):
        raise Conflict(key_fit.told(settings) + OR_OTHER_KEY)


def _mark(database: Database, now: datetime, before: Before | None) -> None:
    if outdated(database):
        upgrade(database)
    with database.transaction() as session:
        restoring.begin(session, actor(), now, before)


def _before(rt: Runtime) -> Before | None:
    """What the database says of stops that is about to be replaced; None where it cannot be read."""
    try:
        with rt.reading() as session:
            return outliving.said(session)
    except SQLAlchemyError:
        return None


def _nobody_lives(rt: Runtime) -> None:
    """A worker that lives on with the rows of a moment ago could send what the restored rows do not know."""
    try:
        with rt.reading() as session:
            alive = session.scalars(
                select(HeartbeatRow.name).where(HeartbeatRow.at >= datetime.now(UTC) - ALIVE_FOR)
            ).all()
    except SQLAlchemyError:
        return  # nothing there yet, or nothing that can be read: exactly what a restore is for
    if alive:
        raise Conflict(f"stop the service first; these still live: {', '.join(sorted(alive))}")


@click.command()
@click.option("--since", type=click.DateTime(["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"]),
              help="Ask the provider from this moment on (ISO with zone); usually the backup knows.")  # fmt: skip
@click.option(
    "--leave-strangers", is_flag=True, help="Go on although messages went to numbers none of our contacts has."
)
@click.option("--leave-unlisted", is_flag=True, help="Go on although the list lacks messages that surely went out.")
def reconcile(since: datetime | None, leave_strangers: bool, leave_unlisted: bool) -> None:
    """After a restore: read the provider's list into our books, then allow sending again."""
    with opened() as rt:
        file = rt.settings.home_path / "logs" / "reconcile.log"
        with logs.into(file, rt.settings.log_format):
            tally = compared(rt, since, leave_unlisted)
        _say(tally, file)
        if tally.strangers and not leave_strangers:
            raise WinbackError(
                f"messages went to {len(tally.strangers)} numbers none of our contacts has: import those customers,"
                " then reconcile again; or --leave-strangers, and they may be written to again. Sending stays off"
            )
        gone = list(erasure_list.read(erasure_list.path(rt.settings)))  # also what was carried here meanwhile
        with rt.transaction() as session:
            erasures.again(session, rt.settings, gone, rt.now())
            restoring.lift(session, tally, actor(), rt.now())
    click.echo("The books agree with the provider's list. The restore holds sending back no longer.")


def compared(rt: Runtime, given: datetime | None, leave_unlisted: bool = False) -> Tally:
    """Bring everything the provider lists since the backup into our books; a list that cannot be right changes none."""
    with rt.reading() as session:
        restored = restoring.under_way(session)
        since = restoring.since(session, given)
        ours = set(rt.settings.sender_numbers) | set(session.scalars(select(SenderRow.number)))
        ours |= set(session.scalars(select(AttemptRow.sender).distinct()))
    _wait_for_the_list(restored["at"], rt.now())
    channel = Twilio(rt.settings)
    listed = {number: list(channel.since(number, since)) for number in sorted(ours)}
    tally = Tally(unlisted=_lacking(rt, listed.values()))
    if tally.unlisted and not leave_unlisted:
        raise WinbackError(UNLISTED.format(many=tally.unlisted, account=rt.settings.twilio_account_sid, since=since))
    for found in listed.values():
        for batch in _batches(_sent(found)):
            with rt.transaction() as session:
                restoring.bind_all(session, rt.settings, batch, tally, rt.now())
        with rt.transaction() as session:
            restoring.hear_again(session, rt.settings, _written(found), tally)
    return tally


def _lacking(rt: Runtime, listed: Iterable[Iterable[tuple[str, Found]]]) -> int:
    there = {one.heard.sid for found in listed for _, one in found}
    with rt.reading() as session:
        return len(outliving.unlisted(session, there))


def _wait_for_the_list(restored_at: str, now: datetime) -> None:
    left = LIST_LAGS_S - (now - datetime.fromisoformat(restored_at)).total_seconds()
    if left > 0:
        click.echo(f"The provider's list may lag: waiting {left:.0f} s.")
        time.sleep(left)


def _sent(found: Iterable[tuple[str, Found]]) -> Iterator[Sent]:
    for channel, one in found:
        if one.direction == "outbound-api":
            yield Sent(channel, one.heard, one.to, one.sender, one.created_at, one.body)


def _written(found: Iterable[tuple[str, Found]]) -> Iterator[tuple[sms.Heard, datetime]]:
    for channel, one in found:
        if channel == "sms" and one.direction == "inbound":
            yield sms.Heard(one.heard.sid, one.sender, one.to, sms.keepable(one.body or "")), one.created_at


def _batches(sent: Iterable[Sent]) -> Iterator[list[Sent]]:
    """Oldest first: the list comes newest first."""
    rest = iter(sorted(sent, key=lambda one: one.created_at))
    while batch := list(islice(rest, A_BATCH)):
        yield batch


def _say(tally: Tally, file: Path) -> None:
    click.echo(
        f"In our books already: {tally.known}. Bound to an attempt: {tally.bound}."
        f" Noted as a contact: {tally.noted}. Messages of customers heard again: {tally.heard}."
        + (f" See {file}." if tally.bound and file.exists() else "")
    )
