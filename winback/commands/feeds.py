"""`winback feed`: register the sources of issues, and see how fresh they are."""

import json

import click

from winback.commands.opening import opened
from winback.services.gate.hold_words import moment
from winback.services.issues import feeds, helpdesks
from winback.services.permission.profiles import home_zone

STATE = {
    "fresh": "fresh",
    "stale": "STALE: accounts with a ticket in the last 90 days are left alone",
    "never_seen": "nothing ever came from it: everybody is left alone until it does",
    "no_ticket_system": "there is no ticket system",
}


@click.group()
def feed() -> None:
    """Where open issues come from. Without a feed nobody is contacted."""


@feed.command()
@click.argument("name")
@click.option("--way", required=True, type=click.Choice(list(feeds.ALLOWED_AGE)), help="none: no ticket system at all")
@click.option("--helpdesk", type=click.Choice(list(helpdesks.HELPDESKS)), help="Whose webhooks; with --way webhook.")
@click.option("--confirmed-by", required=True, metavar="NAME", help="Who says so.")
def add(name: str, way: str, helpdesk: str | None, confirmed_by: str) -> None:
    """Register a feed. Allowed age: api and webhook 6 hours, daily_file 30 hours, by_hand 7 days."""
    if helpdesk and way != "webhook":
        raise click.UsageError("--helpdesk goes with --way webhook")
    with opened() as rt, rt.transaction() as session:
        if helpdesk:
            _show(name, helpdesk, helpdesks.add(session, rt.settings, name, helpdesk, confirmed_by, rt.now()))
        else:
            feeds.add(session, name, way, confirmed_by, rt.now())
    hours = feeds.ALLOWED_AGE[way]
    age = f"its news may be {hours} hours old" if hours else "no ticket system, as confirmed"
    click.echo(f"Registered {name}: {age}.")


@feed.command()
@click.argument("name")
@click.option("--new", is_flag=True, help="Make up a new one, for a helpdesk that is told it.")
def secret(name: str, new: bool) -> None:
    """Tell the secret that NAME signs its webhooks with, as the helpdesk shows it; it is asked for, not shown."""
    with opened() as rt, rt.reading() as session:
        helpdesks.named(session, name)  # nobody types a secret for a name that is not there
    given = None if new else click.prompt("The secret the helpdesk shows", hide_input=True)
    with opened() as rt, rt.transaction() as session:
        connection = helpdesks.new_secret(session, rt.settings, name, given, "cli", rt.now())
    click.echo(f"The one before is worth nothing any more. {name} sends to {connection.address}")
    if connection.secret:
        click.echo(f"Secret, shown this once: {connection.secret}")


@feed.command()
@click.argument("name")
def seen(name: str) -> None:
    """Say that NAME is up to date now, also when there was nothing new."""
    with opened() as rt, rt.transaction() as session:
        feeds.seen(session, name, rt.now())
    click.echo(f"{name} is up to date.")


@feed.command()
@click.argument("name")
@click.option("--by", required=True, metavar="WHO", help="Who says so.")
def end(name: str, by: str) -> None:
    """Nothing is taken from NAME any more, and nobody waits for its news. What came from it stays in the books."""
    with opened() as rt, rt.transaction() as session:
        open_ = feeds.end(session, name, by, rt.now())
        left = feeds.listing(session, rt.now())
    click.echo(f"{name} has ended: nothing is taken from it any more.")
    if open_:
        click.echo(f"{open_} of its issues are open and go on holding their accounts, until support settles them.")
    if not left:
        click.echo("No feed is left, so nobody is contacted: winback feed add NAME --way … --confirmed-by …")


@feed.command(name="list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_(as_json: bool) -> None:
    """All feeds and how fresh they are."""
    with opened() as rt, rt.reading() as session:
        found, zone, ended = feeds.listing(session, rt.now()), home_zone(rt.settings), feeds.ended(session)
    for one in found:
        if as_json:
            click.echo(json.dumps(feeds.as_json(one), ensure_ascii=False))
            continue
        last = f", last news {moment(one.last_seen_at, 'en', zone)}" if one.last_seen_at else ""
        stale = f", stale from {moment(one.stale_at, 'en', zone)}" if one.stale_at else ""
        desk = f" from {one.helpdesk}" if one.helpdesk else ""
        no_secret = (
            "; no secret yet, so nothing is believed: winback feed secret" if desk and not one.has_secret else ""
        )
        said = f"{STATE[one.state]}{last}{stale}{no_secret}"
        click.echo(f"{one.name} ({one.way}{desk}, confirmed by {one.confirmed_by}): {said}")
    for gone in () if as_json else ended:
        click.echo(f"{gone}: has ended, nothing is taken from it any more")
    if not found and not as_json:
        click.echo("No feed is registered, so nobody is contacted: winback feed add NAME --way … --confirmed-by …")


def _show(name: str, helpdesk: str, connection: helpdesks.Connection) -> None:
    click.echo(f"Let {helpdesk} send its webhooks to {connection.address}")
    if connection.secret:
        where = {"freshdesk": "the password of its basic authentication, or the header X-Winback-Secret"}
        click.echo(f"Secret, shown this once ({where.get(helpdesk, 'it signs with it')}): {connection.secret}")
    else:
        click.echo(f"{helpdesk} makes up the secret: winback feed secret {name!r} takes it")
