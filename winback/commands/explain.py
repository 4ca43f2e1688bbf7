"""`winback explain ACCOUNT`: why this account was, or was not, contacted, in plain sentences or as JSON."""

import json
from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any

import click

from winback.commands.opening import opened
from winback.services import finding
from winback.services.gate import explaining, gate
from winback.services.gate.explaining import ByChannel, Explanation, InCampaign
from winback.services.gate.hold_words import hold_label, hold_sentence, moment
from winback.services.permission.profiles import home_zone

CHANNEL = {"sms": "By text message", "voice": "By phone"}
PLACE = {
    "waiting": "waits for its turn",
    "talking": "is in conversation",
    "finished": "has answered",
    "closed": "was contacted and did not answer",
    "left_alone": "is left alone",
    "holdout": "belongs to the group that is not contacted, so that the effect can be measured",
}


@click.command()
@click.argument("account")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each account found.")
def explain(account: str, as_json: bool) -> None:
    """Why ACCOUNT was, or was not, contacted. ACCOUNT is an external id, a telephone number or a name."""
    with opened() as rt, rt.reading() as session:
        ids = finding.accounts(session, account, rt.settings)
        found = [explaining.explain(session, one, rt.now(), rt.settings) for one in ids]
        zone = home_zone(rt.settings)
        for place, one in enumerate(found):
            if as_json:
                click.echo(json.dumps(explaining.as_json(one, rt.settings), ensure_ascii=False))
            else:
                click.echo(("\n" if place else "") + "\n".join(_told(one, zone)))


def _told(found: Explanation, zone: tzinfo) -> Iterator[str]:
    band = found.band or "not judged yet"
    kind = {"firm": "a firm", "private": "a private customer"}.get(found.kind, "firm or private: not known")
    yield f"{found.name or 'Unnamed'} ({found.external_id or found.account_id}): {kind}, {band}."
    yield f"Asked on {moment(found.at, 'en', zone)} ({zone})."
    yield ""
    for one in found.channels:
        yield from _channel(one, zone)
    if not found.go:
        yield ""
        yield (
            f"If nothing else changes, the answer is yes from {moment(found.may_be_from, 'en', zone)}."
            if found.may_be_from
            else "This does not become a yes by itself: something we know of them must change first."
        )
    for campaign in found.campaigns:
        yield ""
        yield from _campaign(campaign, zone)
    if found.contacts:
        yield ""
        yield "Contacts we started, newest first:"
        yield from (_contact(one, zone) for one in found.contacts)
    if found.ledger:
        yield ""
        yield "What the gate said, newest first:"
        yield from (_ledger(one, zone) for one in found.ledger)


def _channel(one: ByChannel, zone: tzinfo) -> Iterator[str]:
    if one.verdict.holds:
        yield f"{CHANNEL[one.channel]}: not now."
        yield from (f"  - {hold_sentence(hold, 'en', zone)}" for hold in one.verdict.holds)
        return
    route, window = one.verdict.route, one.window
    to = f" to the number ending in {route.e164[-2:]}" if route else ""
    when = f", from {moment(window.opens_at, 'en', zone)} to {moment(window.closes_at, 'en', zone)}" if window else ""
    yield f"{CHANNEL[one.channel]}: yes{to}{when}."


def _campaign(one: InCampaign, zone: tzinfo) -> Iterator[str]:
    contacted = "contacted" if one.contacted else "not contacted yet"
    yield f'In the campaign "{one.name}" ({one.state}) it {PLACE.get(one.member_state, one.member_state)}; {contacted}.'
    for by in one.channels:
        yield from (f"  {line}" for line in _channel(by, zone))


def _contact(one: dict[str, Any], zone: tzinfo) -> str:
    why = f", {one['why']}" if one["why"] else ""
    if one["asked_on"]:
        why += f"; asked for by the person on {moment(datetime.fromisoformat(one['asked_on']), 'en', zone)}"
    return f'  - {one["at"]} {one["channel"]} for "{one["campaign"]}": {one["state"]}{why}'


def _ledger(one: dict[str, Any], zone: tzinfo) -> str:
    holds = one["holds"] if isinstance(one["holds"], list) else []
    said = ", ".join(hold_label(hold["code"]) for hold in holds) or "go"
    campaign = f' for "{one["campaign"]}"' if one["campaign"] else " for any campaign"
    if one["gave_way"]:
        said += f". {hold_sentence(gate.hold_of(one['gave_way']), 'en', zone)}"
    return f"  - {one['at']} at {one['moment']}{campaign}: {said}"
