"""Whom a campaign that has not been launched would contact and whom not: the forecast's own walk, with names.

A page is found by walking from the best account on: whose number is taken, and whose place, depends on those before.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, BinaryIO

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.facts import Hold
from winback.services.exports import export_files
from winback.services.gate.hold_words import hold_sentence
from winback.services.planning import forecasts
from winback.services.planning.forecasts import Foreseen
from winback.services.scopes import among
from winback.settings import Settings
from winback.store.campaigns import CampaignRow
from winback.store.crm import AccountRow

A_PAGE = 100
AT_ONCE = 1_000
COLUMNS = ("account", "account_name", "band", "last_order_on", "place", "channel", "hold", "why", "until")


def accounts(
    session: Session, settings: Settings, campaign: CampaignRow, now: datetime, code: str, page: int = 1
) -> tuple[list[int], bool]:
    """The accounts of one page that this hold leaves alone, best first; and whether more follow."""
    held = (one.account_id for one in forecasts.foresee(session, settings, campaign, now) if one.why == code)
    first = (page - 1) * A_PAGE
    found = list(islice(held, first, first + A_PAGE + 1))
    return found[:A_PAGE], len(found) > A_PAGE


def write(
    session: Session, settings: Settings, campaign: CampaignRow, now: datetime, form: str, out: BinaryIO, language: str
) -> int:
    """Everybody of the audience in one line each, as CSV or XLSX; how many."""
    seen = forecasts.foresee(session, settings, campaign, now)
    return export_files.write(out, COLUMNS, _rows(session, seen, language), form)


def _rows(session: Session, seen: Iterator[Foreseen], language: str) -> Iterator[Sequence[Any]]:
    columns = (AccountRow.id, AccountRow.external_id, AccountRow.name, AccountRow.band, AccountRow.last_order_on)
    while part := list(islice(seen, AT_ONCE)):
        there = among(session, AccountRow.id, [one.account_id for one in part])
        known = {row[0]: row[1:] for row in session.execute(select(*columns).where(there))}
        yield from ([*known[one.account_id], one.place, *_why(one, language)] for one in part)


def _why(one: Foreseen, language: str) -> tuple[Any, ...]:
    """Channel, code, sentence and end; the holdout has none of them."""
    verdict = one.chosen.verdict if one.chosen else None
    channel = verdict.route.channel if verdict and verdict.route and not one.why else None
    if one.why is None or verdict is None:
        return channel, None, None, None
    hold = next((hold for hold in verdict.holds if hold.code == one.why), Hold(one.why))
    return channel, one.why, hold_sentence(hold, language), hold.until
