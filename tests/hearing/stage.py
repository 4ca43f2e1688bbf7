"""A stage for whole conversations: rows of one launched campaign, and Twilio played by signed posts."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from campaigns.interview.values import Line as WordsLine
from tests.gate import rows
from winback.runtime import Runtime
from winback.services.scripts import starters
from winback.services.sending import openings
from winback.store.campaigns import AttemptRow, CampaignRow, OfferLimitRow, OfferRow, ScriptRow, WordsRow
from winback.words import Words, starter_words

GERMAN = "+491713920001"
AMERICAN = "+12025550142"
STRANGER = "+491713920077"
OURS = {"de": "+493023125000", "en": "+12025550100"}
numbers = count(1)


def sid(kind: str) -> str:
    return f"{kind}{next(numbers):032x}"


def launched(session: Session, rt: Runtime, name: str = "spring", **plan: Any) -> int:
    """A running campaign with what a launch freezes."""
    now = rt.now()
    starters.install(session, now)
    session.flush()
    offers = session.scalars(select(OfferRow)).all()
    for offer in offers:
        if session.get(OfferLimitRow, offer.key) is None:
            session.add(OfferLimitRow(key=offer.key, active=True))
    frozen = {
        "script": starters.latest(session, ScriptRow, "comeback").id,
        "words": {language: starters.latest(session, WordsRow, language).id for language in ("de", "en")},
        "offers": [offer.id for offer in offers],
    }
    row = CampaignRow(
        name=name, plan=plan, frozen=frozen, state="running", created_by="Marta", created_at=now, updated_at=now,
        kind="interview",
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


@dataclass
class Customer:
    """Somebody with a phone in their hand."""

    rt: Runtime
    client: FlaskClient
    who: rows.Person
    number: str
    ours: str
    member: int
    campaign: int
    heard: list[str] = field(default_factory=list)

    # ------------------------------------------------------------ what we start

    def attempt(self, channel: str = "sms", step: str = "0:sms", state: str = "submitting", **more: Any) -> str:
        """An attempt whose intent stands; its token."""
        now = self.rt.now()
        with self.rt.transaction() as session:
            made = rows.attempt(
                session, self.campaign, self.member, self.who, now, state,
                **({"channel": channel, "step": step, "sender": self.ours, "to": self.number, "intent_at": now} | more),
            )  # fmt: skip
            row = session.get_one(AttemptRow, made)
            if channel == "sms":
                self.heard = [openings.open_for(session, self.rt.settings, row, now).text]
            return row.token

    def written_to(self, step: str = "0:sms") -> str:
        """The first message, or a reminder."""
        self.attempt("sms", step)
        return self.heard[-1]

    # ------------------------------------------------------------ what they do

    def texts(self, body: str, message: str | None = None, **more: str) -> str:
        """Write an SMS; our reply, empty when there is none."""
        response = self.deliver(body, message or sid("SM"), **more)
        assert response.status_code == 200, response.data
        return "\n".join(element.text or "" for element in fromstring(response.data))

    def deliver(self, body: str, message: str, **more: str) -> TestResponse:
        form = {"MessageSid": message, "From": self.number, "To": self.ours, "Body": body, "NumMedia": "0"} | more
        return post(self.rt, self.client, "/twilio/sms", form)

    def picks_up(self, token: str, answered_by: str | None = None, call: str | None = None) -> "Line":
        line = Line(self, call or sid("CA"), self.ours, self.number)
        return line.ask(f"/twilio/voice/{token}", {"AnsweredBy": answered_by} if answered_by else {})

    def calls_us(self) -> "Line":
        return Line(self, sid("CA"), self.number, self.ours).ask("/twilio/voice", {"Direction": "inbound"})


@dataclass
class Line:
    """A telephone line: what was said last, and what one can do."""

    customer: Customer
    call: str
    caller: str
    called: str
    twiml: Element = field(default_factory=lambda: Element("Response"))
    status: int = 0

    @property
    def said(self) -> str:
        return " ".join(say.text or "" for say in self.twiml.iter("Say"))

    @property
    def gather(self) -> Element | None:
        return self.twiml.find("Gather")

    @property
    def over(self) -> bool:
        return self.gather is None

    @property
    def action(self) -> str:
        assert self.gather is not None, self.said
        return self.gather.attrib["action"].removeprefix(self.customer.rt.settings.base_url)

    def says(self, text: str, confidence: str | None = "0.92") -> "Line":
        return self.ask(self.action, {"SpeechResult": text} | ({"Confidence": confidence} if confidence else {}))

    def presses(self, key: str) -> "Line":
        return self.ask(self.action, {"Digits": key})

    def is_silent(self) -> "Line":
        return self.ask(self.action, {"SpeechResult": ""})

    def ask(self, path: str, fields: dict[str, str]) -> "Line":
        response = self.post(path, fields)
        self.status = response.status_code
        assert response.status_code == 200, response.data
        self.twiml = fromstring(response.data)
        return self

    def post(self, path: str, fields: dict[str, str]) -> TestResponse:
        form = {"CallSid": self.call, "From": self.caller, "To": self.called, "CallStatus": "in-progress"} | fields
        return post(self.customer.rt, self.customer.client, path, form)


def post(rt: Runtime, client: FlaskClient, path: str, form: dict[str, str], token: str | None = None) -> TestResponse:
    """As Twilio posts: signed over the public address."""
    validator = RequestValidator(token or rt.settings.twilio_auth_token)
    signature = validator.compute_signature(rt.settings.base_url + path, form)
    return client.post(path, data=form, headers={"X-Twilio-Signature": signature})


def all_of(rt: Runtime, table: Any, *where: Any) -> list[Any]:
    with rt.reading() as session:
        return list(session.scalars(select(table).where(*where).order_by(table.id)))


def how_many(rt: Runtime, table: Any, *where: Any) -> int:
    with rt.reading() as session:
        return session.scalar(select(func.count()).select_from(table).where(*where)) or 0


def words(language: str, *keys: str, face: str = "sms", form: str = "sie", **gaps: Any) -> str:
    """What our words say for these keys, as one text."""
    spoken = Words(starter_words()[language])
    firm = {"firm": "Beispiel GmbH", "contact": "Beispielweg 1, 10115 Berlin"}
    return spoken.message([WordsLine(key) for key in keys], form=form, face=face, gaps=firm | gaps)
