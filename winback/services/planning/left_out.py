"""Whom a campaign that has not been launched would contact and whom not: the forecast's own walk, with names.

A page is found by walking from the best account on: whose number is taken, and whose place, depends on those before.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from itertools import islice
from typing import Any, BinaryIO

from sqlalchemy import select
from sqlalchemy.orm import Session

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
    first = (page - 1) * A_PAGE
    with closing(forecasts.foresee(session, settings, campaign, now)) as seen:
        held = (one.account_id for one in seen if one.hold and one.hold.code == code)
        found = list(islice(held, first, first + A_PAGE + 1))
    return found[:A_PAGE], len(found) > A_PAGE


def write(
    session: Session, settings: Settings, campaign: CampaignRow, now: datetime, form: str, out: BinaryIO, language: str
) -> int:
    """Everybody of the audience in one line each, as CSV or XLSX; how many."""
    with closing(forecasts.foresee(session, settings, campaign, now)) as seen:
        return export_files.write(out, COLUMNS, _rows(session, seen, language), form)


def _rows(session: Session, seen: Iterator[Foreseen], language: str) -> Iterator[Sequence[Any]]:
    columns = (AccountRow.id, AccountRow.external_id, AccountRow.name, AccountRow.band, AccountRow.last_order_on)
    while part := list(islice(seen, AT_ONCE)):
        there = among(session, AccountRow.id, [one.account_id for one in part])
        known = {row[0]: row[1:] for row in session.execute(select(*columns).where(there))}
        yield from ([*known[one.account_id], one.place, *_why(one, language)] for one in part)


def _why(one: Foreseen, language: str) -> tuple[Any, ...]:
    """Channel, code, sentence and end; the holdout has none of them."""
    if one.hold is None:
        return one.way.channel if one.way else None, None, None, None
    return None, one.hold.code, hold_sentence(one.hold, language), one.hold.until
