"""`winback profile`: what counts in a country, and the firm's own changes of it."""

import getpass

import click

from campaigns.facts import Profile
from campaigns.profiles import CONSENT_CHANNELS, KINDS, LIMITS, WEEKDAYS
from winback.commands.opening import opened
from winback.errors import NotFound
from winback.services import firm
from winback.services.permission import profile_changes

BY = click.option("--by", default=None, metavar="NAME", help="Who changes it. Default: the user of this machine.")


@click.group()
def profile() -> None:
    """The law and custom of a country as it counts here: stricter at once, laxer only with a named approval."""


@profile.command()
@click.argument("key", required=False)
def show(key: str | None) -> None:
    """All profiles, or all values of one: DE, GB, US-FL."""
    with opened() as rt, rt.reading() as session:
        wish = firm.setting(session, "policy", {}) or {}
        known = profile_changes.in_force(session, wish.get("profiles", {}))
    if key and key.upper() not in known:
        raise NotFound(f"there is no profile {key}")
    for one in [known[key.upper()]] if key else [law for law in known.values() if law.state is None]:
        click.echo("\n".join(_told(one)))


@profile.command()
@click.argument("key")
@click.argument("name")
@click.argument("value")
@click.option("--reason", default="", help="Why, for those who come later.")
@BY
def tighten(key: str, name: str, value: str, reason: str, by: str | None) -> None:
    """Make KEY stricter at once: `winback profile tighten DE hours.saturday closed`."""
    wish = profile_changes.wish_of(name, value)
    with opened() as rt, rt.transaction() as session:
        change = profile_changes.tighten(session, key.upper(), wish, reason, by or getpass.getuser(), rt.now())
    click.echo(f"{key.upper()}: {name} {value} holds from now on (change {change}).")


@profile.command()
@click.argument("key")
@click.argument("name")
@click.argument("value")
@click.option("--approved-by", required=True, metavar="NAME", help="Who answers for it: counsel, management.")
@click.option("--reason", required=True, help="Why it is allowed.")
@BY
def relax(key: str, name: str, value: str, approved_by: str, reason: str, by: str | None) -> None:
    """Make KEY laxer than its profile, in the name of who approved it."""
    wish = profile_changes.wish_of(name, value)
    with opened() as rt, rt.transaction() as session:
        change = profile_changes.relax(
            session, key.upper(), wish, approved_by, reason, by or getpass.getuser(), rt.now()
        )
    click.echo(f"{key.upper()}: {name} {value} holds from now on, approved by {approved_by} (change {change}).")


@profile.command()
def changes() -> None:
    """Every change that was made, by whom, why, and who approved it."""
    with opened() as rt, rt.reading() as session:
        for row in profile_changes.listing(session):
            approved = f", approved by {row.approved_by}" if row.approved_by else ""
            ended = f"; ended {row.ended_at:%Y-%m-%d} by {row.ended_by}" if row.ended_at else ""
            why = f": {row.reason}" if row.reason else ""
            click.echo(
                f"{row.id}  {row.profile}  {profile_changes.in_words(row.wish)}  {row.made_at:%Y-%m-%d %H:%M} UTC "
                f"by {row.made_by}{approved}{why}{ended}"
            )


@profile.command()
@click.argument("change", type=int)
@BY
def end(change: int, by: str | None) -> None:
    """CHANGE no longer counts; the profile's own value does."""
    with opened() as rt, rt.transaction() as session:
        profile_changes.end(session, change, by or getpass.getuser(), rt.now())
    click.echo(f"Change {change} ended.")


def _told(law: Profile) -> list[str]:
    hours = [
        f"  {name:<10} {law.hours[day].opens:%H:%M} to {law.hours[day].closes:%H:%M}"
        if day in law.hours
        else f"  {name:<10} closed"
        for day, name in enumerate(WEEKDAYS)
    ]
    needs = [
        f"  {channel} to {kind}: "
        + (
            "permission" + (" in writing" if channel in law.written else "")
            if law.needs_consent[channel][kind]
            else "free"
        )
        for channel in CONSENT_CHANNELS
        for kind in KINDS
    ]
    lists = [f"  list {name}: at most {one.max_age_days} days old" for name, one in law.lists.items()]
    head = f"{law.key}: " + ("allowed" if law.allowed else f"nobody is contacted ({law.why_not})")
    rest = f"  public holidays {'closed' if law.holidays else 'open'}; purpose {law.purpose}; recording {law.recording}"
    limits = "  " + ", ".join(f"{name} {getattr(law, name)}" for name in LIMITS)
    most = ", ".join(f"{name} {getattr(law, f'most_{name}')}" for name in LIMITS)
    limits += f"; what they ask for themselves at most {most}"
    customers = [f"  existing customers: the same ({law.without_permission})"] if law.without_permission else []
    return [head, *hours, rest, limits, *needs, *customers, *lists, f"  {law.source}"]
