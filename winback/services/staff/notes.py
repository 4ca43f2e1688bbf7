"""What staff wrote about a customer, read as the customer's own words are: a stop in a note is a stop that was said."""

from sqlalchemy.orm import Session

from campaigns.answers import read
from winback.services.scripts import starters
from winback.store.campaigns import WordsRow


def tells_of_a_stop(session: Session, note: str | None) -> bool:
    """Whether a note says clearly, in any language we speak, that the customer wants no more contact."""
    if not note or not note.strip():
        return False
    for language in starters.languages(session):
        words = starters.words(session, starters.latest(session, WordsRow, language).id)
        reading = read(note, language=language, vocabulary=words.vocabulary())
        if reading.intent == "stop" and not reading.doubtful:
            return True
    return False
