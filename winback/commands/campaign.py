"""`winback campaign …`: plan, look, launch, steer. Each command opens its own transaction and says what happened."""

import json
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from sqlalchemy.orm import Session

from campaigns.facts import BANDS
from winback.commands.opening import opened
from winback.errors import BadInput, NotFound
from winback.runtime import Runtime
from winback.services.gate import mends
from winback.services.planning import campaigns, dormancy, left_out, plans
from winback.services.preparing import prepare
from winback.store.campaigns import CampaignRow
from winback.store.crm import AccountRow, ContactRow, PhoneRow

ACTOR = "cli"


@click.group()
def campaign() -> None:
    """Create, forecast, launch, pause, resume, stop, status."""


@campaign.command()
@click.argument("name")
@click.option(
    "--file", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Plan, JSON or TOML."
)
@click.option("--kind", type=click.Choice(plans.KINDS), help="Interview, or update: one message with what is new.")
@click.option("--band", "bands", multiple=True, type=click.Choice(BANDS), help="Bands of the audience; repeatable.")
@click.option("--country", "countries", multiple=True, metavar="CC", help="Countries of the audience; repeatable.")
@click.option("--account", "accounts", multiple=True, metavar="ID", help="A hand-picked account; repeatable.")
@click.option("--min-value", type=str, help="Order value at least.")
@click.option("--language", "languages", multiple=True, metavar="LANG", help="Languages, the first is the fallback.")
@click.option("--step", "steps", multiple=True, metavar="DAY:KIND", help="Channel plan, e.g. 0:sms 3:voice 8:reminder.")
@click.option("--per-minute", type=int, help="Pace: first contacts and reminders a minute.")
@click.option("--holdout", type=float, help="Share not contacted, to measure the effect (0 to 0.9).")
@click.option("--cap", type=int, help="Accounts at most, best first.")
@click.option("--daily-cap", type=int, help="New accounts a day at most.")
@click.option("--budget", type=str, help="Money at most, in the reporting currency.")
@click.option("--standing/--once", default=None, help="Take each account on the day it falls dormant.")
@click.option("--opens-at", help="First contact not before this moment (ISO with zone).")
@click.option("--closes-at", help="Nothing is begun from this moment on (ISO with zone).")
@click.option("--update-text", "texts", multiple=True, metavar="LANG=TEXT", help="Kind update: what is new.")
@click.option("--json", "as_json", is_flag=True, help="Print the campaign as JSON.")
def create(name: str, path: Path | None, as_json: bool, **given: Any) -> None:
    """Create a draft named NAME. Options win over the file; nothing is sent before a launch."""
    document = {**(_document(path) if path else {}), "name": name}
    new = plans.parse(_with_options(document, given))
    with opened() as rt, rt.transaction() as session:
        made = campaigns.create(session, new, ACTOR, rt.now())
        told = {"id": made.id, "name": made.name, "state": made.state, "plan": made.plan}
    _say(as_json, told, f"Campaign {made.id} {made.name!r} is a draft. Next: winback campaign forecast {made.id}")


@campaign.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
def list_(as_json: bool) -> None:
    """Every campaign and where it stands."""
    with opened() as rt, rt.reading() as session:
        rows = [campaigns.status(session, row.id, rt.now()) for row in campaigns.listed(session)]
    if as_json:
        click.echo(json.dumps(rows, indent=2))
        return
    for row in rows:
        click.echo(
            f"{row['id']:>4}  {row['state']:<10} {row['name']}: {row['contacted']} of {row['audience']} contacted"
        )
    if not rows:
        click.echo("There is no campaign yet: winback campaign create NAME")


@campaign.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--list", "list_", type=click.Path(dir_okay=False, path_type=Path),
              help="Also everybody of the audience with their place: FILE.csv or FILE.xlsx.")  # fmt: skip
def forecast(name: str, as_json: bool, list_: Path | None) -> None:
    """Who would be contacted and who not and why, what it costs, and where the plan cannot fit itself."""
    with opened() as rt:
        _ready(rt)
        with rt.reading() as session:
            row = campaigns.find(session, name)
            found = campaigns.forecast(session, rt.settings, row, rt.now())
            if list_:
                form = list_.suffix.removeprefix(".") or "csv"
                with list_.open("wb") as file:
                    left_out.write(session, rt.settings, row, rt.now(), form, file, "en")
                list_.chmod(0o600)
    if as_json:
        click.echo(json.dumps({"campaign": row.name, **found.as_json()}, indent=2))
        return
    click.echo(f"{row.name}: an audience of {found.audience} accounts")
    click.echo(f"  {found.contacted:>7} would be contacted ({_counts(found.first_by)})")
    click.echo(f"  {found.holdout:>7} are held out to measure the effect")
    click.echo(f"  {sum(found.left_alone.values()):>7} are left alone")
    for code, count in found.left_alone.most_common():
        click.echo(f"          {count:>7} {code}")
        if way := mends.told(code, "en"):
            click.echo(f"                  {way}")
    click.echo(
        f"If nobody answers early: {found.sms.starts} messages in {found.sms.units} segments, "
        f"{found.voice.starts} calls of {found.voice.units} minutes, {found.cost:.2f} {found.currency}"
    )
    for warning in found.warnings:
        click.echo(f"Note: {warning}")
    for reason in found.refused:
        click.echo(f"A launch would be refused: {reason}")


@campaign.command()
@click.argument("name")
@click.option("--now", "at_once", is_flag=True, help="Skip the minute in which a launch can be undone.")
def launch(name: str, at_once: bool) -> None:
    """Freeze script, words and offers, and begin after a minute of undo."""
    with opened() as rt:
        _ready(rt)
        with rt.transaction() as session:
            row = campaigns.find(session, name)
            row = campaigns.launch(session, rt.settings, row.id, ACTOR, rt.now(), at_once=at_once)
    if at_once:
        click.echo(f"{row.name} is launched; workers plan and send it.")
    else:
        click.echo(f"{row.name} begins in 60 seconds. To take it back: winback campaign undo {row.id}")


@campaign.command()
@click.argument("name")
def undo(name: str) -> None:
    """Take a launch back while its minute runs."""
    with _one(name) as (rt, session, row):
        campaigns.undo(session, row.id, ACTOR, rt.now())
    click.echo(f"{row.name} is a draft again; nothing was sent.")


@campaign.command()
@click.argument("name")
@click.option("--why", help="Shown beside its state.")
def pause(name: str, why: str | None) -> None:
    """Begin nothing more until it is resumed; people are still answered."""
    with _one(name) as (rt, session, row):
        campaigns.pause(session, row.id, ACTOR, rt.now(), why)
    click.echo(f"{row.name} is paused.")


@campaign.command()
@click.argument("name")
def resume(name: str) -> None:
    """Go on where it was paused."""
    with _one(name) as (rt, session, row):
        campaigns.resume(session, row.id, ACTOR, rt.now())
    click.echo(f"{row.name} is {row.state}.")


@campaign.command()
@click.argument("name")
def stop(name: str) -> None:
    """End it for good; who was asked may still answer."""
    with _one(name) as (rt, session, row):
        campaigns.stop(session, row.id, ACTOR, rt.now())
    click.echo(f"{row.name} is stopped.")


@campaign.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="One JSON object; its places add up to the audience.")
def status(name: str, as_json: bool) -> None:
    """Where it stands."""
    with opened() as rt, rt.reading() as session:
        found = campaigns.status(session, campaigns.find(session, name).id, rt.now())
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    click.echo(f"{found['name']} is {found['state']}" + _why(found))
    click.echo(f"  audience {found['audience']}, contacted {found['contacted']}, cost {found['cost']}")
    for place in ("waiting", "in_conversation", "finished", "closed", "holdout"):
        click.echo(f"  {place.replace('_', ' '):<16} {found[place]:>7}")
    click.echo(f"  {'left alone':<16} {sum(found['left_alone'].values()):>7}")
    for code, count in found["left_alone"].items():
        click.echo(f"      {code:<16} {count:>7}")
    if found["waits_for_money"]["count"]:
        until = datetime.fromisoformat(found["waits_for_money"]["until"])
        click.echo(f"  {found['waits_for_money']['count']} wait for money until {until:%Y-%m-%d %H:%M} UTC")
    if found["unknown"]["count"]:
        click.echo(f"  {found['unknown']['count']} may or may not have gone out")


@campaign.command()
@click.argument("name")
@click.argument("account")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def preview(name: str, account: str, as_json: bool) -> None:
    """What campaign NAME would send to ACCOUNT (external id, id, phone or name): verdict, text, moment, why."""
    with opened() as rt:
        _ready(rt)
        with rt.reading() as session:
            row, account_id = campaigns.find(session, name), _account(session, account)
            found = campaigns.what_would_we_send(session, rt.settings, account_id, row, rt.now())
    if as_json:
        click.echo(json.dumps(found.as_json(), indent=2))
        return
    if not found.belongs:
        click.echo("This account does not belong to the campaign's audience.")
    if not found.go:
        click.echo("It is left alone: " + ", ".join(hold["code"] for hold in found.holds))
        if found.look_again_at:
            click.echo(f"This can change on {found.look_again_at:%Y-%m-%d %H:%M} UTC.")
        return
    click.echo(
        f"By {found.channel} from {found.sender}, not before {found.at:%Y-%m-%d %H:%M} UTC, in {found.language}:"
    )
    click.echo(found.text)


# ---------------------------------------------------------------- servants


@contextmanager
def _one(name: str) -> Iterator[tuple[Runtime, Session, CampaignRow]]:
    with opened() as rt, rt.transaction() as session:
        yield rt, session, campaigns.find(session, name)


def _ready(rt: Runtime) -> None:
    """Starters, senders, prices and judgements that a plan reads; nobody is touched by them."""
    prepare(rt)
    dormancy.scan(rt, rt.now())


def _document(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8-sig")
    try:
        found = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except (ValueError, tomllib.TOMLDecodeError) as error:
        raise BadInput(f"{path}: {error}") from error
    if not isinstance(found, dict):
        raise BadInput(f"{path}: expected one object with the plan's fields")
    return found


def _with_options(document: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    audience = {**document.get("audience", {})}
    for field in ("bands", "countries", "accounts", "min_value"):
        if given[field]:
            audience[field] = list(given[field]) if isinstance(given[field], tuple) else given[field]
    named = {"holdout": "holdout_share", "languages": "languages"}
    for field in ("kind", "per_minute", "holdout", "cap", "daily_cap", "budget", "standing", "opens_at", "closes_at",
                  "languages"):  # fmt: skip
        if given[field] not in (None, ()):
            value = given[field]
            document[named.get(field, field)] = list(value) if isinstance(value, tuple) else value
    if given["steps"]:
        document["steps"] = [_step(text) for text in given["steps"]]
    if given["texts"]:
        document["update_text"] = dict(_pair(text) for text in given["texts"])
    return {**document, **({"audience": audience} if audience else {})}


def _step(text: str) -> dict[str, Any]:
    day, _, kind = text.partition(":")
    if not day.isdigit():
        raise BadInput(f"--step {text!r}: expected DAY:KIND, for example 3:voice")
    return {"day": int(day), "kind": kind}


def _pair(text: str) -> tuple[str, str]:
    language, equals, news = text.partition("=")
    if not equals:
        raise BadInput("--update-text: expected LANG=TEXT, for example de=…")
    return language, news


def _account(session: Session, given: str) -> int:
    """By external id, number of ours, phone, or exact name."""
    wanted = [AccountRow.external_key == given.strip().casefold(), AccountRow.name == given]
    if given.isascii() and given.isdigit():
        wanted.append(AccountRow.id == int(given))
    for condition in wanted:
        found = session.query(AccountRow.id).filter(condition).order_by(AccountRow.id).limit(1).scalar()
        if found is not None:
            return int(found)
    by_phone = (
        session.query(ContactRow.account_id)
        .join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
        .filter(PhoneRow.e164 == "".join(given.split()))
    )
    found = by_phone.order_by(ContactRow.account_id).limit(1).scalar()
    if found is None:
        raise NotFound(f"there is no account {given!r}")
    return int(found)


def _why(found: dict[str, Any]) -> str:
    """Since when it is paused, and why."""
    since = f" since {datetime.fromisoformat(found['state_at']):%Y-%m-%d %H:%M} UTC" if found["state_at"] else ""
    return (since if found["state"] == "paused" else "") + (f": {found['state_why']}" if found["state_why"] else "")


def _counts(found: dict[str, int]) -> str:
    return ", ".join(f"{count} by {channel}" for channel, count in sorted(found.items())) or "nobody"


def _say(as_json: bool, told: dict[str, Any], sentence: str) -> None:
    click.echo(json.dumps(told, indent=2) if as_json else sentence)
