"""`winback doctor`: everything that is missing or wrong, at once, in words. `--online` also asks the world."""

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import requests
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from twilio.request_validator import RequestValidator

from winback import erasure_list, misspelt, private, runtime
from winback.channels import twilio_addresses
from winback.commands import doctor_senders
from winback.commands.opening import absent
from winback.errors import SettingsError
from winback.places import templates
from winback.runtime import Runtime
from winback.services import vitals
from winback.services.gate.hold_words import moment
from winback.services.issues import feeds
from winback.services.permission.profiles import home_zone
from winback.services.scripts import starters
from winback.services.scripts.older_words import against, borrowed
from winback.services.sending import limits, switches
from winback.settings import Settings, from_environment
from winback.store.campaigns import PriceRow, ScriptRow, WordsRow
from winback.store.upgrade import outdated, pending

TIMEOUT_S = 10
SKEW_S = 30
LEAST_LEFT = 200_000_000  # bytes: some hours of messages and logs, until somebody has made room

Finding = tuple[bool | None, str]  # good or not, None: worth knowing, nothing to mend; and the sentence
SIGNS = {True: "ok   ", False: "WRONG", None: "hint "}


@click.command()
@click.option("--online", is_flag=True, help="Also https, certificate, a signed round trip, and what Twilio says.")
def doctor(online: bool) -> None:
    """Exit code 1 when something must be mended before real use."""
    settings = from_environment(makes_key=False)
    findings = list(_all(settings, OFFLINE + (ONLINE if online else ())))
    for good, sentence in findings:
        click.echo(f"{SIGNS[good]}  {sentence}")
    click.echo("\nAddresses to enter at Twilio for each number (method POST), each with what follows the #:")
    click.echo(f"  a message comes in   {twilio_addresses.for_messages(settings)}")
    click.echo(f"  a call comes in      {twilio_addresses.for_calls(settings)}")
    click.echo("By what follows the # Twilio tries again when our web is away for a moment.")
    sys.exit(1 if any(good is False for good, _ in findings) else 0)


def _all(settings: Settings, checks: tuple[Callable[[Settings], Iterator[Finding]], ...]) -> Iterator[Finding]:
    for check in checks:
        yield from check(settings)


def _settings(settings: Settings) -> Iterator[Finding]:
    faults = [*settings.faults(), *misspelt.told()]
    yield from ((False, fault) for fault in faults)
    if not faults:
        yield True, "settings are complete"


def _database(settings: Settings) -> Iterator[Finding]:
    if why := absent(settings):
        yield False, f"database: {why}"
        return
    try:
        rt = runtime.build(settings)
        yield from _rows(rt)
        rt.database.dispose()
    except SettingsError as error:
        told = settings.faults()
        yield from ((False, fault) for fault in error.faults if fault not in told)
    except SQLAlchemyError as error:
        yield False, f"WINBACK_DATABASE_URL: the database does not answer ({type(error).__name__})"


def _rows(rt: Runtime) -> Iterator[Finding]:
    if outdated(rt.database):
        yield False, "database: the schema is not up to date: winback upgrade"
        return
    newer = pending(rt.database)
    yield True, f"database: {rt.database.engine.dialect.name}, schema {'of a newer release' if newer else 'up to date'}"
    yield rt.database.durable(), "database: an acknowledged commit survives a power loss"
    with rt.reading() as session:
        for row, missing in (
            (ScriptRow, "no script: winback upgrade"),
            (WordsRow, "no words: winback upgrade"),
            (PriceRow, "no price table, so nothing will be sent: winback upgrade"),
        ):
            if not session.scalar(select(func.count()).select_from(row)):
                yield False, missing
        yield from _scripts(session)
        yield from doctor_senders.unused(session, rt.settings)
        yield from _feeds(session, rt)
        lacking = vitals.missing(session, vitals.beats(session))
        yield from _limits(session, rt)
        for cause in switches.causes(session, rt.settings):
            yield False, f"sending is off: {cause.words}"
    for part in vitals.NEEDED:
        yield part not in lacking, f"{part}: {'no sign of life; winback up starts it' if part in lacking else 'alive'}"
    yield _redis(lacking)


def _feeds(session: Session, rt: Runtime) -> Iterator[Finding]:
    """Where open issues come from: what is not known of them keeps people from being asked."""
    found, zone = feeds.listing(session, rt.now()), home_zone(rt.settings)
    if not found:
        yield False, "no issue feed registered, so nobody will be contacted: winback feed add"
    for feed in found:
        since = moment(feed.last_seen_at, "en", zone) if feed.last_seen_at else ""
        if feed.state == "never_seen":
            yield False, f"feed {feed.name}: nothing ever came from it, so nobody is contacted until it does"
        elif feed.state == "stale":
            yield False, f"feed {feed.name}: no news since {since}; accounts with a recent ticket are left alone"
        if feed.helpdesk and not feed.has_secret:
            yield False, f"feed {feed.name}: no secret yet, so nothing of it is believed: winback feed secret"


def _limits(session: Session, rt: Runtime) -> Iterator[Finding]:
    for full in limits.waiting(session, rt.now()):
        begun = f"limit: {full.country} has had its {full.most} messages and calls of today"
        until = moment(full.until, "en", home_zone(rt.settings))
        yield None, f"{begun}; {full.count} wait until {until}: winback limits set"


def _redis(lacking: list[str]) -> Finding:
    """Only the dispatcher speaks with it, so only one that lives can tell."""
    if "dispatcher" in lacking:
        return None, "redis: not known while no dispatcher lives, which tells it"
    return ("redis" not in lacking), f"redis: {'it does not answer' if 'redis' in lacking else 'alive'}"


def _scripts(session: Session) -> Iterator[Finding]:
    """The newest version of each script with the words it speaks: what a campaign would be launched with now."""
    for name in session.scalars(select(ScriptRow.name).distinct().order_by(ScriptRow.name)):
        row = starters.chosen(session, name)
        for language in starters.languages(session):
            words, script = starters.spoken(session, row, language).body, starters.script(session, row.id)
            told = against(words, script, passed=row.approvals is not None)
            yield from ((False, f"script {name}, words {language}: {fault}") for fault in told)
            if found := borrowed(words, script):
                lent = ", ".join(f"{table} ({len(keys)})" for table, keys in found.items())
                yield None, f"script {name}, words {language}: older than winback, said as its starter has it: {lent}"


def _templates(settings: Settings) -> Iterator[Finding]:
    wanted = ("words", "scripts", "offers", "pages", "profiles")
    missing = [name for name in wanted if not (templates() / name).is_dir()]
    yield not missing, f"templates: {'missing ' + ', '.join(missing) if missing else 'complete'}"


def _kept(settings: Settings) -> Iterator[Finding]:
    """What lies in the home folder, and what an earlier release or somebody's hand left open."""
    home = settings.home_path
    found = private.open_to_others([*sorted(home.rglob("*")), erasure_list.path(settings)])
    for place in found[:1]:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        yield False, f"files: {place}{more} can be read by every user of this machine: chmod -R go= {home}"
    if (left := _left(home)) < LEAST_LEFT:
        yield False, f"disk: only {left // 1_000_000} MB are left for {home}: make room, or people cannot be heard"
    file = erasure_list.path(settings)
    if why := erasure_list.fault(file):
        yield False, f"erasures: {file} cannot be written ({why}), so a restore would bring back whoever was erased"


def _left(folder: Path) -> int:
    """Bytes on its disk, also where the folder is still to be made."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(there).free


def _public(settings: Settings) -> Iterator[Finding]:
    try:
        answer = requests.get(f"{settings.base_url}/healthz", timeout=TIMEOUT_S, allow_redirects=False)
    except requests.exceptions.SSLError as error:
        yield False, f"WINBACK_PUBLIC_URL: the certificate is not accepted: {error}"
        return
    except requests.exceptions.RequestException as error:
        yield False, f"WINBACK_PUBLIC_URL: {settings.base_url} cannot be reached ({type(error).__name__})"
        return
    yield answer.status_code == 200, f"WINBACK_PUBLIC_URL: /healthz answers {answer.status_code}"
    if not settings.twilio_is_local:  # a sandbox on this machine needs none
        yield settings.base_url.startswith("https://"), "WINBACK_PUBLIC_URL: https"


def _signed_round_trip(settings: Settings) -> Iterator[Finding]:
    """A signed request must be let in, the same one unsigned must not."""
    url = f"{settings.base_url}/twilio/status/doctor"
    form = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "sent", "AccountSid": settings.twilio_account_sid}
    signature = RequestValidator(settings.twilio_auth_token).compute_signature(url, form)
    try:
        signed = requests.post(url, form, headers={"X-Twilio-Signature": signature}, timeout=TIMEOUT_S).status_code
        unsigned = requests.post(url, form, timeout=TIMEOUT_S).status_code
    except requests.exceptions.RequestException as error:
        yield False, f"signed round trip: no answer ({type(error).__name__})"
        return
    yield signed != 403 and signed < 500, f"signed round trip: a signed webhook is answered with {signed}"
    yield unsigned == 403, f"signed round trip: an unsigned webhook is answered with {unsigned}"


def _twilio(settings: Settings) -> Iterator[Finding]:
    url = f"{settings.twilio_api_url.rstrip('/')}/2010-04-01/Accounts/{settings.twilio_account_sid}/Messages.json"
    try:
        answer = requests.get(
            url,
            params={"PageSize": 1},
            auth=(settings.twilio_account_sid, settings.twilio_auth_token),
            timeout=TIMEOUT_S,
        )
    except requests.exceptions.RequestException as error:
        yield False, f"Twilio: {settings.twilio_api_url} cannot be reached ({type(error).__name__})"
        return
    yield answer.status_code == 200, f"Twilio: account SID and token are answered with {answer.status_code}"
    skew = abs((_date(answer) - datetime.now(UTC)).total_seconds())
    yield skew <= SKEW_S, f"clock: {skew:.0f} s away from Twilio's"


def _date(answer: requests.Response) -> datetime:
    given = answer.headers.get("Date")
    if not given:
        return datetime.now(UTC)
    return datetime.strptime(given, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)


OFFLINE = (_settings, _templates, _kept, _database)
ONLINE = (_public, _signed_round_trip, _twilio, doctor_senders.at_twilio)
