"""What the terminal of the demo shows: where to look, and each warm return as it comes in."""

import time
from datetime import timedelta

import click
import requests
from sqlalchemy import select

from winback.demo import firm
from winback.errors import WinbackError
from winback.runtime import Runtime
from winback.settings import Settings
from winback.store.campaigns import OfferRow
from winback.store.crm import AccountRow
from winback.store.returns import GrantRow, WarmReturnRow

FEED_EVERY = timedelta(seconds=1)


def wait_until_ready(settings: Settings, seconds: float) -> None:
    """Until web, dispatcher and workers live; says which part is missing when it takes too long."""
    deadline = time.monotonic() + seconds
    missing: object = "web"
    while time.monotonic() < deadline:
        try:
            answer = requests.get(f"{settings.base_url}/readyz", timeout=2)
            if answer.status_code == 200:
                return
            missing = answer.json().get("missing")
        except (requests.exceptions.RequestException, ValueError):
            pass
        time.sleep(0.2)
    raise WinbackError(f"the demo did not get ready ({missing}); its logs are in {settings.home_path / 'logs'}")


def where_to_look(settings: Settings) -> None:
    base, phones = settings.base_url, settings.twilio_api_url
    click.echo(f"""
Where to look
  sales queue      {base}/sales      warm returns arrive here
  console          {base}/           campaigns, accounts, why somebody is left alone
  support          {base}/support    problems that came out
  pretend phones   {phones}/         be a customer: pick a phone marked "you"

Sign in with (password for all: {firm.PASSWORD})""")
    for email, name, role, _ in firm.STAFF:
        click.echo(f"  {email:<20} {name}, {role}")
    click.echo("\nCtrl-C stops everything.\n")


class LiveFeed:
    """Prints each new warm return once."""

    def __init__(self, rt: Runtime, begun: float) -> None:
        self._rt = rt
        self._begun = begun
        self._seen = 0
        self._next = 0.0

    def tell(self) -> None:
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + FEED_EVERY.total_seconds()
        with self._rt.reading() as session:
            rows = session.execute(
                select(WarmReturnRow, AccountRow.name, OfferRow.key)
                .join(AccountRow, AccountRow.id == WarmReturnRow.account_id)
                .outerjoin(GrantRow, GrantRow.id == WarmReturnRow.grant_id)
                .outerjoin(OfferRow, OfferRow.id == GrantRow.offer_id)
                .where(WarmReturnRow.id > self._seen)
                .order_by(WarmReturnRow.id)
            ).all()
        for one, name, offer in rows:
            self._seen = one.id
            words = f'"{one.quote}"' if one.quote else "wants to talk to somebody"
            click.echo(
                f"  {time.monotonic() - self._begun:4.0f} s  warm return: {name}: {words}"
                f"  (reason: {one.reason or 'not said'}, offer: {offer or 'none'}, priority {one.priority})"
            )
