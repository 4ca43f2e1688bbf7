"""Rows as a busy day leaves them: accounts, a campaign, conversations, warm returns, support cases."""

from dataclasses import dataclass

# ruff: noqa: E501
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from winback.imports import folding
from winback.services import keys
from winback.store.campaigns import CampaignRow, MemberRow, OfferRow, ScriptRow
from winback.store.crm import AccountRow, ContactRow, IssueRow, OrderRow, PhoneRow
from winback.store.house import EventRow
from winback.store.interviews import AnswerRow, InterviewRow, MessageRow
from winback.store.returns import GrantRow, SupportCaseRow, WarmReturnRow

SECRET = "a key for tests, long enough to be one"


@dataclass(frozen=True)
class Person:
    """One former customer and what became of the talk with them."""

    name: str
    first: str
    last: str
    kind: str
    city: str
    country: str
    phone: str
    language: str
    reason: str
    confidence: float
    quote: str
    priority: int
    causes: tuple[str, ...]
    value: int
    days_silent: int
    channel: str = "sms"
    team: str | None = None
    offer: str | None = "comeback_price"
    product: str = "Röstkaffee 1 kg"


PEOPLE = (
    Person("Bäckerei Lindner GmbH", "Petra", "Lindner", "firm", "Leipzig", "DE", "+491713920001", "de", "price", 0.91,
           "Ehrlich gesagt: 18 Prozent teurer in einem Jahr, und keiner hat mir gesagt, warum. Der Kaffee war gut.", 94,
           ("wants_human", "value", "reason"), 18400, 121),
    Person("Café Morgenrot", "Jonas", "Albrecht", "firm", "Köln", "DE", "+491713920002", "de", "service", 0.84,
           "Zweimal stand ich ohne Ware da und am Telefon ging niemand ran. Sonst wären wir geblieben.", 88,
           ("permission", "value", "fresh"), 9250, 96, offer="priority_line"),
    Person("Harper & Sons Deli", "Grace", "Harper", "firm", "Albany, NY", "US", "+15185550142", "en", "product", 0.77,
           "You stopped carrying the dark blend my regulars ask for. Bring it back and I'm back on Monday.", 81,
           ("permission", "reason"), 7600, 143, channel="voice", offer="whats_new", product="Dark blend 5 lb"),
    Person("Familie Özdemir", "Selin", "Özdemir", "private", "Stuttgart", "DE", "+491713920004", "de", "price", 0.72,
           "War mir auf Dauer zu teuer mit dem Versand.", 63, ("permission", "fresh"), 640, 87),
    Person("Hotel Seeblick", "Anke", "Thomsen", "firm", "Kiel", "DE", "+491713920005", "de", "competitor", 0.69,
           "Die anderen liefern auch samstags. Wenn ihr das könnt, reden wir.", 58, ("permission", "value"), 22100, 210,
           offer="priority_line"),
    Person("Miller Catering", "Ben", "Miller", "firm", "Boston, MA", "US", "+16175550117", "en", "quality", 0.66,
           "Two bags out of ten were stale. Not angry, just done.", 47, ("permission",), 3100, 188, offer="whats_new"),
    Person("Praxis Dr. Vogt", "Martin", "Vogt", "firm", "Jena", "DE", "+491713920007", "de", "other", 0.41,
           "Schwer zu sagen. Es hat sich irgendwie verlaufen.", 33, ("permission",), 1180, 260),
)  # fmt: skip

OFFERS = {
    "comeback_price": {
        "kind": "first_order_discount", "title": {"de": "10 % auf die erste Bestellung", "en": "10 % off the first order"},
    },
    "priority_line": {
        "kind": "extra_service", "title": {"de": "Eigene Ansprechpartnerin", "en": "A contact of your own"},
    },
    "whats_new": {"kind": "whats_new", "title": {"de": "Probierpaket: was neu ist", "en": "Tasting pack: what is new"}},
}  # fmt: skip


def busy_day(session: Session, now: datetime) -> dict[str, int]:
    """Fill a database; gives ids by name."""
    campaign = _campaign(session, now)
    offers = {key: _offer(session, key, body, now) for key, body in OFFERS.items()}
    ids = {"campaign": campaign.id}
    for number, person in enumerate(PEOPLE):
        ids[person.last] = _warm_return(session, campaign, offers, person, number, now)
    _others(session, campaign, now)
    ids["case"] = _support(session, campaign, now)
    return ids


def _campaign(session: Session, now: datetime) -> CampaignRow:
    script = ScriptRow(name="comeback-seed", version=1, body={}, published_by="test", published_at=now)
    campaign = CampaignRow(
        name="Frühjahr 2026", state="running", plan={"script": "comeback"}, created_by="mia", created_at=now,
        updated_at=now, launch_at=now - timedelta(days=2), planned_at=now - timedelta(days=2), frozen={},
    )  # fmt: skip
    session.add_all([script, campaign])
    session.flush()
    return campaign


def _offer(session: Session, key: str, body: dict, now: datetime) -> int:
    row = OfferRow(key=f"{key}_seed", version=1, body=body, published_by="test", published_at=now)
    session.add(row)
    session.flush()
    return row.id


def account(session: Session, person: Person, number: int, now: datetime) -> tuple[AccountRow, ContactRow]:
    """An account with its contact, number and orders."""
    last = (now - timedelta(days=person.days_silent)).date()
    row = AccountRow(
        external_id=f"K-{1000 + number}", external_key=f"k-{1000 + number}", name=person.name,
        name_key=folding.name_key(person.name), kind=person.kind, city=person.city, country=person.country,
        language=person.language, band="dormant", purchase_days=14, first_order_on=date(2023, 4, 1), last_order_on=last,
        order_sum=Decimal(person.value), currency="EUR", team=person.team, owner="Sam", created_at=now, updated_at=now,
        customer_since=date(2023, 4, 1), judged_at=now,
        dormancy={"because": "usual", "comes_back": 0.08, "rhythm_days": 23, "silent_days": person.days_silent},
    )  # fmt: skip
    session.add(row)
    session.flush()
    contact = ContactRow(
        account_id=row.id, first_name=person.first, last_name=person.last, language=person.language,
        country=person.country, created_at=now, updated_at=now,
    )  # fmt: skip
    session.add(contact)
    session.flush()
    phone = PhoneRow(
        contact_id=contact.id, given=person.phone, e164=person.phone, phone_hash=keys.phone_hash(SECRET, person.phone),
        number_type="mobile", country=person.country,
    )  # fmt: skip
    session.add(phone)
    for step in range(5):
        session.add(_order(row.id, person, last - timedelta(days=23 * step), step))
    session.flush()
    return row, contact


def _order(account_id: int, person: Person, day: date, step: int) -> OrderRow:
    return OrderRow(
        account_id=account_id, line_key=f"{account_id}-{step}", number=f"A-{account_id}{step:02}", ordered_on=day,
        amount=Decimal(person.value) / 12 + step * 7, currency="EUR", quantity=4, product=person.product,
        content_hash=f"{account_id}-{step}",
    )  # fmt: skip


def interview(session: Session, campaign_id: int, person: Person, number: int, now: datetime) -> InterviewRow:
    """A finished talk with its answers and its thread."""
    row, contact = account(session, person, number, now)
    member = MemberRow(
        campaign_id=campaign_id, account_id=row.id, contact_id=contact.id, state="finished", contacted=True,
        joined_at=now, updated_at=now,
    )  # fmt: skip
    session.add(member)
    session.flush()
    heard = now - timedelta(minutes=4 + 37 * number)
    talk = InterviewRow(
        campaign_id=campaign_id, member_id=member.id, account_id=row.id, contact_id=contact.id, script_id=1,
        language=person.language, state={}, status="finished", ended_as="completed", channel=person.channel,
        opened_at=heard - timedelta(minutes=12), heard_at=heard, ended_at=heard, updated_at=heard,
    )  # fmt: skip
    session.add(talk)
    session.flush()
    _answers(session, talk, person, heard)
    return talk


def _answers(session: Session, talk: InterviewRow, person: Person, heard: datetime) -> None:
    said = [
        ("reason", person.quote, None),
        ("price", "zu teuer" if person.language == "de" else "a bit high", "too_high"),
        ("service", "ja, meistens" if person.language == "de" else "mostly, yes", "satisfied"),
        ("range", "Schicken Sie gern was" if person.language == "de" else "Send me an update", "update"),
    ]
    german = person.language == "de"
    hello = (
        "Beispiel GmbH hier, automatisch: Sie waren lange nicht bei uns. Darf ich kurz fragen, warum? STOPP beendet."
        if german
        else "This is Beispiel GmbH, automated: we have missed you. May I ask why? STOP ends this."
    )
    lines = [("us", hello)]
    for position, (question, text, value) in enumerate(said):
        session.add(
            AnswerRow(
                interview_id=talk.id, position=position, question=question, status="answered", text=text, value=value,
                reason=person.reason if question == "reason" else None,
                confidence=person.confidence if question == "reason" else None, channel=person.channel, heard_at=heard,
            )
        )  # fmt: skip
        lines += [("them", text), ("us", "Danke. Und noch eins:" if german else "Thanks. One more thing:")]
    for step, (who, text) in enumerate(lines):
        at = heard - timedelta(minutes=len(lines) - step)
        session.add(
            MessageRow(
                interview_id=talk.id, contact_id=talk.contact_id, at=at, direction=who, channel=person.channel, text=text
            )
        )  # fmt: skip


def _warm_return(
    session: Session, campaign: CampaignRow, offers: dict[str, int], person: Person, number: int, now: datetime
) -> int:
    talk = interview(session, campaign.id, person, number, now)
    grant = None
    if person.offer:
        grant = GrantRow(
            interview_id=talk.id, account_id=talk.account_id, offer_id=offers[person.offer], code=f"BACK-{4711 + number}",
            value=Decimal(25), currency="EUR", granted_at=now, expires_on=(now + timedelta(days=14)).date(),
        )  # fmt: skip
        session.add(grant)
        session.flush()
    row = WarmReturnRow(
        interview_id=talk.id, campaign_id=campaign.id, account_id=talk.account_id, contact_id=talk.contact_id,
        reason=person.reason, confidence=person.confidence, quote=person.quote, grant_id=grant and grant.id,
        wants_human="wants_human" in person.causes, priority=person.priority, team=person.team,
        causes=[{"code": code, "points": 20, "facts": {}} for code in person.causes],
        wish={"when": {"words": "Donnerstag nach fünf"}} if number == 1 else {}, say_first={"code": person.reason, "facts": {}},
        created_at=talk.ended_at, updated_at=now,
    )  # fmt: skip
    session.add(row)
    session.add(EventRow(at=now, actor="worker", code="return_created", account_id=talk.account_id, facts={}))
    session.flush()
    return row.id


def _others(session: Session, campaign: CampaignRow, now: datetime) -> None:
    """The rest of the audience, so that the balance has something to balance."""
    places = [("waiting", None, 41), ("talking", None, 9), ("closed", None, 23), ("holdout", None, 14)]
    places += [
        ("left_alone", "permission_not_proven", 22),
        ("left_alone", "open_issue", 7),
        ("left_alone", "resting", 5),
    ]
    number = 0
    for state, hold, count in places:
        for _ in range(count):
            number += 1
            row = AccountRow(
                external_id=f"M-{number}", external_key=f"m-{number}", name=f"Kundin {number}", name_key=f"kundin {number}",
                country="DE", band="dormant", order_sum=Decimal(number * 13), currency="EUR", created_at=now,
                updated_at=now, purchase_days=3,
            )  # fmt: skip
            session.add(row)
            session.flush()
            session.add(
                MemberRow(
                    campaign_id=campaign.id, account_id=row.id, state=state, hold_code=hold, joined_at=now, updated_at=now,
                    holds=[{"code": hold, "facts": {}, "until": None}] if hold else [], contacted=state in ("talking", "closed"),
                )
            )  # fmt: skip


def _support(session: Session, campaign: CampaignRow, now: datetime) -> int:
    person = Person(
        "Gasthof Zur Post", "Lena", "Brandt", "firm", "Passau", "DE", "+491713920030", "de", "unresolved_issue", 0.95,
        "Ich warte seit drei Wochen auf die Gutschrift für die kaputte Mühle. Vorher brauchen Sie mir nicht schreiben.",
        0, (), 5200, 77,
    )  # fmt: skip
    talk = interview(session, campaign.id, person, 50, now)
    talk.status = "paused"
    issue = IssueRow(
        account_id=talk.account_id, contact_id=talk.contact_id, external_key="interview:1", kind="told",
        subject=person.quote, opened_at=now - timedelta(hours=1), source="interview", interview_id=talk.id,
        created_at=now, updated_at=now,
    )  # fmt: skip
    session.add(issue)
    session.flush()
    case = SupportCaseRow(
        kind="issue", account_id=talk.account_id, contact_id=talk.contact_id, interview_id=talk.id, issue_id=issue.id,
        quote=person.quote, wants_human=True, facts={}, created_at=now - timedelta(hours=1),
    )  # fmt: skip
    doubtful = SupportCaseRow(
        kind="doubtful_stop", account_id=talk.account_id, contact_id=talk.contact_id, interview_id=talk.id,
        quote="Na ja, lasst gut sein", facts={}, created_at=now - timedelta(hours=3),
    )  # fmt: skip
    session.add_all([case, doubtful])
    session.flush()
    return case.id
