"""`winback consent`: register consent sources, prove ticks in bulk, and verify the chain of evidence."""

import getpass
import json
import sys
from datetime import datetime

import click
from sqlalchemy.orm import Session

from winback.commands.opening import opened
from winback.services import finding
from winback.services.permission import consent_sources, consents
from winback.services.permission.profiles import home_zone
from winback.settings import Settings

DAY = click.DateTime(formats=["%Y-%m-%d"])


class Several(click.ParamType[tuple[str, ...]]):
    """Words separated by commas."""

    name = "a,b"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        return tuple(one.strip().lower() for one in str(value).split(",") if one.strip())


@click.group()
def consent() -> None:
    """Permission by channel and purpose, with its evidence."""


@consent.group()
def source() -> None:
    """Where permission is asked: registered once."""


@source.command()
@click.argument("name")
@click.option("--wording", required=True, help="The exact text people agree to.")
@click.option("--place", required=True, help="Where they do: web form, paper form, call.")
@click.option("--recipient", required=True, help="The company the permission is given to.")
@click.option("--channels", required=True, type=Several(), help="sms,voice")
@click.option("--purposes", required=True, type=Several(), help="marketing,research,offer")
@click.option("--from", "valid_from", required=True, type=DAY, help="The first day it was in use.")
@click.option("--to", "valid_to", type=DAY, help="The last day.")
@click.option("--written/--spoken", default=None, help="Signed or ticked by the person; some countries want that.")
@click.option("--by", default=None, metavar="NAME", help="Who registers it. Default: the user of this machine.")
def add(
    name: str,
    wording: str,
    place: str,
    recipient: str,
    channels: tuple[str, ...],
    purposes: tuple[str, ...],
    valid_from: datetime,
    valid_to: datetime | None,
    written: bool | None,
    by: str | None,
) -> None:
    """Register a consent source. It never changes: another wording is another source."""
    new = consent_sources.NewSource(
        name, wording, place, recipient, channels, purposes, valid_from.date(),
        valid_to.date() if valid_to else None, written,
    )  # fmt: skip
    with opened() as rt, rt.transaction() as session:
        consent_sources.register(session, new, by or getpass.getuser(), rt.now())
    click.echo(f"Registered the consent source {name}. Imported ticks that name it, with a day, are proven by it.")


@consent.command()
def sources() -> None:
    """All registered consent sources, and how many ticks are still without proof."""
    with opened() as rt, rt.reading() as session:
        found = consent_sources.listing(session)
        left = consents.unproven_count(session, home_zone(rt.settings), rt.now())
    for row in found:
        until = row.valid_to.isoformat() if row.valid_to else "today"
        click.echo(f"{row.name}: {', '.join(row.channels)} for {', '.join(row.purposes)}, {row.valid_from} to {until}")
        click.echo(f"  asked at: {row.place}; given to: {row.recipient}; registered by {row.registered_by}")
        click.echo(f"  “{row.wording}”")
    if not found:
        click.echo("No consent source is registered: winback consent source add --help")
    if left:
        click.echo(f"{left} permissions are not proven: winback consent prove --source NAME --date DATE --unproven")


@consent.command()
@click.option("--source", "source_name", required=True, metavar="NAME")
@click.option("--date", "day", required=True, type=DAY, help="The day people agreed, where the tick tells none.")
@click.option("--unproven", is_flag=True, help="All ticks without proof (this is also the default).")
@click.option("--account", metavar="ACCOUNT", help="Only this account's.")
@click.option("--by", default=None, metavar="NAME", help="Who says so. Default: the user of this machine.")
def prove(source_name: str, day: datetime, unproven: bool, account: str | None, by: str | None) -> None:
    """Give every tick without proof a registered source and a day, in the name of who says so."""
    with opened() as rt, rt.transaction() as session:
        ids = _people(session, account, rt.settings)
        done = consents.prove(
            session, source_name, day.date(), by or getpass.getuser(), rt.now(), home_zone(rt.settings), ids
        )
    click.echo(f"{done.proven} permissions are proven now by {source_name}.")
    if done.left:
        click.echo(f"{done.left} stay unproven: that source does not cover their channel, purpose or day.")


@consent.command()
@click.argument("account", required=False)
def verify(account: str | None) -> None:
    """Recompute the chain of evidence, of everybody or of ACCOUNT. Exit code 1 when something does not match."""
    with opened() as rt, rt.reading() as session:
        ids = _people(session, account, rt.settings)
        faults = consents.verify(session, ids)
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        sys.exit(1)
    click.echo("Every declaration matches its hash, and none is missing.")


@consent.command()
@click.argument("account", required=False)
def evidence(account: str | None) -> None:
    """Every declaration of everybody, or of ACCOUNT, as JSON lines that check_evidence.py reckons again without us.

    The script stands in templates/ops and needs nothing but Python: `python3 check_evidence.py FILE`.
    """
    with opened() as rt, rt.reading() as session:
        for one in consents.evidence(session, _people(session, account, rt.settings)):
            click.echo(json.dumps(one, ensure_ascii=False))


def _people(session: Session, account: str | None, settings: Settings) -> list[int] | None:
    """The people of an account who ever declared anything; None means everybody."""
    if account is None:
        return None
    found = finding.accounts(session, account, settings)
    return [contact_id for account_id in found for contact_id in consents.contacts_of(session, account_id)]
