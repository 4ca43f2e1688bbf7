"""Whom a hold would keep out of a campaign that has not been launched: the forecast's own walk, with names."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from winback.services import candidates, forecasts, prices, updates
from winback.services.forecasts import Forecast
from winback.settings import Settings
from winback.store.campaigns import CampaignRow

SHOWN = 200


def accounts(
    session: Session, settings: Settings, campaign: CampaignRow, now: datetime, code: str, limit: int = SHOWN
) -> list[int]:
    """The first accounts that this hold leaves alone, best first."""
    desk = forecasts._desk(session, settings, campaign, now)
    found, taken = Forecast(), set[str]()
    table = prices.on(session, now.date(), settings.currency)
    ids = candidates.ids(session, desk.plan.audience)
    desk = replace(desk, asked=updates.asked_of(session, campaign, ids, now))
    chosen_ones = forecasts._chosen(session, settings, desk, ids, found)
    held: list[int] = []
    for account, chosen in chosen_ones:
        why = forecasts._why_not(chosen, taken, found, desk.plan.cap, table)
        found.contacted += why is None
        if why == code:
            held.append(account.id)
        if len(held) >= limit:
            break
    return held
