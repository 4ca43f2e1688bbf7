"""What sending needs beside scripts and words: our numbers' rows and a price for each country."""

from sqlalchemy.orm import Session

from winback.services import prices, senders
from winback.settings import Settings


def prepare(session: Session, settings: Settings) -> None:
    """Senders of the settings and starter prices as rows. Run twice, it changes nothing."""
    senders.sync(session, settings)
    prices.install(session, settings.currency)
