"""What somebody agreed to inside an interview, as evidence: the question we asked, word for word, and their answer."""

from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.interview.values import Face, Line
from winback.services import leases
from winback.services.permission import consent_sources, consents
from winback.services.talking import talks
from winback.services.talking.talks import Talk
from winback.settings import Settings

BY = "interview"


def about_offers(session: Session, settings: Settings, talk: Talk, face: Face, given: bool, now: datetime) -> None:
    """May a colleague call with an offer? Yes and no are both declarations."""
    asked = " ".join(talks.render(talk.words, [Line("permission")], talk.interview.address_form, face, settings))
    declaration = consents.Declaration(
        contact_id=talk.contact.id,
        channel="voice",
        purpose="offer",
        given=given,
        said_at=now,
        source_id=_source(session, settings, talk, asked, now),
        wording=asked,
        evidence=f"interview {talk.interview.id} ({face})",
        recorded_by=BY,
    )
    consents.record_many(session, [declaration], now)


def _source(session: Session, settings: Settings, talk: Talk, asked: str, now: datetime) -> int:
    """Each version of our words is a source of its own, registered when it is first agreed to."""
    name = f"Interview, words {talk.interview.language} {talk.frozen['words'][talk.interview.language]}"
    known = consent_sources.ids_by_key(session).get(name.casefold())
    if known is not None:
        return known
    leases.alone(session, f"source:{name}")  # two people may be the first at the same moment
    known = consent_sources.ids_by_key(session).get(name.casefold())
    if known is not None:
        return known
    source = consent_sources.NewSource(
        name=name,
        wording=asked,
        place="answer in the interview, by SMS or on the phone",
        recipient=settings.firm_name,
        channels=("voice",),
        purposes=("offer",),
        valid_from=now.date(),
    )
    return consent_sources.register(session, source, BY, now)
