"""Who the pretend firm is, and when its day is."""

import csv
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.places import templates
from winback.settings import Settings
from winback.store.crm import ContactRow, PhoneRow

MARK = ".winback-demo"
NAME = "Kaffeekontor Morgenrot"
CONTACT = "Hafenstr. 1, Berlin, 030 23125000"
SENDERS = "+493023125000,+12025550100"
ACCOUNT_SID = "AC00000000000000000000000000000de0"
AUTH_TOKEN = "pretend-token-of-the-demo"  # noqa: S105  signs webhooks between two processes of this machine
PASSWORD = "morgenrot-demo"  # noqa: S105  the sign-in everybody is told

# A working Tuesday, 15:30 in Berlin and 9:30 in New York: everybody may be reached, whatever the time is here.
TODAY = datetime(2026, 3, 3, 14, 30, tzinfo=UTC)

STAFF = (
    ("mara@demo.example", "Mara Lindner", "marketing", "de"),
    ("sami@demo.example", "Sami Roth", "sales", "de"),
    ("sue@demo.example", "Sue Parker", "sales", "en"),
    ("uwe@demo.example", "Uwe Brandt", "support", "de"),
    ("ada@demo.example", "Ada Admin", "admin", "en"),
)


def settings(home: Path, port: int, phones_port: int) -> Settings:
    shift = round(TODAY.timestamp() - time.time())
    return Settings(
        home=str(home),
        database_url=f"sqlite:///{home / 'winback.sqlite3'}",
        public_url=f"http://127.0.0.1:{port}",
        port=str(port),
        twilio_api_url=f"http://127.0.0.1:{phones_port}",
        twilio_account_sid=ACCOUNT_SID,
        twilio_auth_token=AUTH_TOKEN,
        senders=SENDERS,
        secret_key="a demo needs no secret, but it needs one long enough",  # noqa: S106
        firm_name=NAME,
        firm_contact=CONTACT,
        clock_shift=str(shift),
        web_workers="1",
        demo_sign_in=",".join(f"{role}:{email}:{PASSWORD}" for email, _name, role, _language in STAFF),
    )


def phones_port(settings: Settings) -> int:
    return urlsplit(settings.twilio_api_url).port or 80


def people() -> Path:
    return templates() / "demo" / "people.csv"


def played_by_hand(session: Session) -> Sequence[int]:
    """The accounts whose phones the visitor plays."""
    with people().open(encoding="utf-8", newline="") as file:
        numbers = [row["number"] for row in csv.DictReader(file) if row["character"] == "hand"]
    query = select(ContactRow.account_id).join(PhoneRow).where(PhoneRow.e164.in_(numbers)).order_by(ContactRow.id)
    return session.scalars(query).all()
