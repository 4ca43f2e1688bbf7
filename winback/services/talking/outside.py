"""Texts and calls that belong to no interview: stop is heard from anybody, and everybody gets an honest answer.

Who writes out of the blue may be an answering machine: after a few replies in a day we fall silent.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, func, select, update
from sqlalchemy.orm import Session

from campaigns.answers import is_noise, read
from campaigns.answers.values import Reading
from campaigns.interview.script import EXIT_DIGITS
from campaigns.interview.values import Face, Line, Said
from winback.services import locks
from winback.services.events import record
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.services.person import data_wishes, links
from winback.services.sales import call_promises
from winback.services.scripts import starters
from winback.services.sending import senders
from winback.services.talking import info_by_text, kind_words, messages, promised_words, talks, told_replies
from winback.services.talking.following import rest
from winback.services.talking.spoken import Spoken, say
from winback.services.talking.talks import Found, Wire
from winback.settings import Settings
from winback.store.campaigns import WordsRow
from winback.store.crm import AccountRow, ContactRow, PhoneRow
from winback.store.interviews import InboxRow
from winback.store.permission import OptOutRow
from winback.store.prepared import together
from winback.store.returns import SupportCaseRow
from winback.words import Words

REPLIES_A_DAY = 5
MORE_WORDS = frozenset({"caller_unknown", "after_end", "promise_heard"})  # answers to what asks for nothing of ours
GERMAN_SPEAKING = frozenset({"DE", "AT", "CH", "LI"})


@dataclass(frozen=True)
class Stray:
    """Something heard outside of any interview."""

    wire: Wire
    who: Found | None
    face: Face
    text: str
    words: Words
    reading: Reading
    form: str
    now: datetime


def hear_text(
    session: Session, settings: Settings, found: Found | None, wire: Wire, text: str, now: datetime
) -> tuple[str, ...]:
    """The reply to a text that answers no question of ours; none when there is nothing more to say."""
    if found:
        locks.lock_accounts(session, [found.account_id])
    stray = _understood(session, wire, found, "sms", text, now)
    closed = _is_closed(session, wire.phone_hash)
    key = _follow(session, stray)
    enough = closed if key in {"stopped", "caller_unknown"} else False  # said once is enough
    silent = enough or (key != "stopped" and _had_replies(session, stray))
    said = () if silent else _said(session, settings, stray, key)
    lines = talks.render(stray.words, said if wire.replies else (), stray.form, "sms", settings)
    _keep(session, stray, tuple(map(links.hidden, lines)))
    return lines


def _said(session: Session, settings: Settings, stray: Stray, key: str) -> tuple[Line, ...]:
    """What a text is answered with. Thanks get no "nothing is open": a kind word once a day, from then on nothing."""
    if key not in MORE_WORDS:
        return (_line(session, settings, stray, key),)
    if stray.who is None:  # what a stranger was told is not kept: their thanks need no answer
        return () if stray.words.only_thanks(stray.text) else (Line(key),)
    more = kind_words.More(
        stray.words, stray.who.account_id, stray.who.contact_id, stray.wire.phone_hash, stray.form, stray.text
    )
    return kind_words.once_a_day(session, settings, more, Line(key), stray.now)


def greet(session: Session, settings: Settings, wire: Wire | None, our_number: str, now: datetime) -> Spoken:
    """Somebody calls us without an open question: who we are, and how to stop."""
    found = talks.last_with(session, wire.phone_hash, now) if wire else None
    words, form = _words(session, found, our_number)
    if wire is None:
        return say(words, settings, "caller_unknown")  # a withheld number cannot be closed
    return say(words, settings, "caller_known" if found else "caller_unknown", form=form, listen_for="caller")


def hear_call(
    session: Session, settings: Settings, wire: Wire | None, our_number: str, said: Said, now: datetime
) -> Spoken:
    """What the caller wishes. One wish, one answer, then the call ends."""
    found = talks.last_with(session, wire.phone_hash, now) if wire else None
    words, form = _words(session, found, our_number)
    if wire is None or said.silent:
        return say(words, settings)
    if found:
        locks.lock_accounts(session, [found.account_id])
    stray = _understood(session, wire, found, "voice", said.text or said.digits or "", now, said.digits)
    key = _follow(session, stray)
    # What is open was said in the greeting; whoever wishes nothing of us hears a kind goodbye.
    line = Line("after_end") if key == "caller_unknown" else _line(session, settings, stray, key)
    spoken = say(stray.words, settings, line, form=form)
    _keep(session, stray, spoken.lines)
    return spoken


def _line(session: Session, settings: Settings, stray: Stray, key: str) -> Line:
    """Whoever wishes for a person hears when; whoever asks what we hold gets the way to their own page."""
    if key == "human" and stray.who is not None:
        return _human_line(session, settings, stray, stray.who)
    if key == "info" and stray.who is not None:
        return _info_line(session, settings, stray, stray.who)
    return Line(key)


def _info_line(session: Session, settings: Settings, stray: Stray, who: Found) -> Line:
    """In writing the link itself; on the phone, or heard late, by a message of its own. Else a person answers."""
    hashed = stray.wire.phone_hash
    if stray.face == "voice" or not stray.wire.replies:
        told = info_by_text.by_text(
            session, settings, stray.words, who.account_id, who.contact_id, hashed, stray.now
        )  # fmt: skip
        return told or Line("info")
    link = links.for_number(session, settings, who.contact_id, hashed, stray.now)
    return Line("info_link", {"link": link}) if link else Line("info")


def _human_line(session: Session, settings: Settings, stray: Stray, who: Found) -> Line:
    """Support calls whoever asks for a person outside of an interview; the promise belongs to their case."""
    promised = call_promises.make(
        session, settings, who.account_id, who.contact_id, stray.now, wish=stray.reading.when,
        phone_hash=stray.wire.phone_hash, role="support",
    )  # fmt: skip
    if promised is None:
        return Line("human")
    session.flush()
    if case_id := _open_case(session, who, "human_wish"):
        call_promises.of_case(session, promised, case_id)
    return Line("human_promised", promised_words.gaps_of(stray.words, promised, stray.now, stray.form, stray.face))


# ---------------------------------------------------------------- what it means


def _understood(
    session: Session, wire: Wire, found: Found | None, face: Face, text: str, now: datetime, digits: str | None = None
) -> Stray:
    """Read in the person's language, else in every language we speak: STOPP is stop on an English number too."""
    home, form = _words(session, found, wire.our_number)
    others = [_latest(session, language) for language in starters.languages(session) if language != home.language]
    readings = [(words, _read(words, text, digits or text)) for words in (home, *others)]
    clear = (pair for pair in readings if pair[1].intent)
    words, reading = next(clear, readings[0])
    return Stray(wire, found, face, text, words, reading, form, now)


def _read(words: Words, text: str, key: str) -> Reading:
    if intent := EXIT_DIGITS.get(key.strip()):
        return Reading(text=text, language=words.language, intent=intent, intent_confidence=1.0)
    return read(text, language=words.language, vocabulary=words.vocabulary())


def _words(session: Session, found: Found | None, our_number: str) -> tuple[Words, str]:
    """The person's language and form of address; a stranger's is that of the country of our number."""
    spoken = starters.languages(session)
    wished, form = _person(session, found)
    home = "de" if senders.country_of(our_number) in GERMAN_SPEAKING else "en"
    language = next((one for one in (*wished, home) if one in spoken), spoken[0])
    return _latest(session, language), form or "sie"


def _person(session: Session, found: Found | None) -> tuple[list[str], str | None]:
    if found is None:
        return [], None
    row = session.execute(
        select(ContactRow.language, AccountRow.language, ContactRow.address_form)
        .join(AccountRow, AccountRow.id == ContactRow.account_id)
        .where(ContactRow.id == found.contact_id)
    ).one()
    return [one[:2] for one in row[:2] if one], row[2]


def _latest(session: Session, language: str) -> Words:
    return starters.words(session, starters.latest(session, WordsRow, language).id)


# ---------------------------------------------------------------- what follows


def _follow(session: Session, stray: Stray) -> str:
    """Do what is wished, and the key of what we say to it."""
    if stray.reading.intent == "stop":
        return _stop(session, stray)
    if stray.who is not None and stray.reading.intent in WISHES:
        return WISHES[stray.reading.intent](session, stray, stray.who)
    if stray.who is not None and stray.face == "sms" and told_replies.answers_it(session, stray.who, stray.now):
        return _about_what_we_told(session, stray, stray.who)
    return "caller_unknown"


def _about_what_we_told(session: Session, stray: Stray, who: Found) -> str:
    """What somebody says to what we told them is read by a person; mere noise and thanks need nobody."""
    if stray.words.only_thanks(stray.text) or is_noise(stray.text, stray.words.language):
        return "after_end"
    _support(session, stray, who, "promise_reply")
    return "promise_heard"


def _stop(session: Session, stray: Stray) -> str:
    opt_outs.record(
        session,
        contact_id=stray.who.contact_id if stray.who else None,
        phone_hash=stray.wire.phone_hash,
        channel=stray.face,
        words=stray.text,
        doubtful=stray.reading.doubtful,
        now=stray.now,
    )
    return "stopped"


def _human(session: Session, stray: Stray, who: Found) -> str:
    _support(session, stray, who, "human_wish", wants_human=True)
    return "human"


def _later(session: Session, stray: Stray, who: Found) -> str:
    rest(session, who.account_id, who.contact_id, stray.face, stray.now)
    return "later"


def _wrong_person(session: Session, stray: Stray, who: Found) -> str:
    mine = PhoneRow.phone_hash == stray.wire.phone_hash, PhoneRow.contact_id == who.contact_id
    session.execute(update(PhoneRow).where(*mine).values(wrong_person_at=stray.now))
    record(
        session, "wrong_person", stray.now, actor="customer", account_id=who.account_id, contact_id=who.contact_id,
        facts={"channel": stray.face},
    )  # fmt: skip
    return "wrong_person"


def _issue(session: Session, stray: Stray, who: Found) -> str:
    issue_id = issues.open_issue(
        session, account_id=who.account_id, contact_id=who.contact_id, source="interview", kind="complaint",
        subject=stray.text, now=stray.now,
    )  # fmt: skip
    _support(session, stray, who, "issue", issue_id=issue_id)
    return "issue_told"


def _distress(session: Session, stray: Stray, who: Found) -> str:
    _support(session, stray, who, "distress")
    return "distress"


def _who_are_we(session: Session, stray: Stray, who: Found) -> str:
    return "who"


def _what_we_hold(session: Session, stray: Stray, who: Found) -> str:
    data_wishes.keep(
        session, contact_id=who.contact_id, account_id=who.account_id, channel=stray.face, words=stray.text,
        now=stray.now,
    )  # fmt: skip
    return "info"


WISHES: dict[str, Callable[[Session, Stray, Found], str]] = {
    "distress": _distress,
    "wrong_person": _wrong_person,
    "unresolved_issue": _issue,
    "human": _human,
    "not_now": _later,
    "who_are_you": _who_are_we,
    "data_wish": _what_we_hold,
}


def _support(
    session: Session, stray: Stray, who: Found, kind: str, issue_id: int | None = None, wants_human: bool = False
) -> None:
    """One open case of a kind for a person; further words are read in the thread."""
    if _open_case(session, who, kind) is None:
        session.add(
            SupportCaseRow(
                kind=kind, account_id=who.account_id, contact_id=who.contact_id, issue_id=issue_id, quote=stray.text,
                wants_human=wants_human, facts={"channel": stray.face}, created_at=stray.now,
            )
        )  # fmt: skip


def _open_case(session: Session, who: Found, kind: str) -> int | None:
    mine = SupportCaseRow.contact_id == who.contact_id, SupportCaseRow.kind == kind, SupportCaseRow.state == "open"
    return session.scalar(select(SupportCaseRow.id).where(*mine).limit(1))


# ---------------------------------------------------------------- how often we answer


def _is_closed(session: Session, phone_hash: str) -> bool:
    mine = exists().where(OptOutRow.phone_hash == phone_hash, OptOutRow.lifted_at.is_(None))
    return bool(session.scalar(select(mine)))


def _had_replies(session: Session, stray: Stray) -> bool:
    """Whether this number has had its replies for a day."""
    heard = select(func.count()).where(
        InboxRow.phone_hash == stray.wire.phone_hash,
        InboxRow.kind == "sms",
        InboxRow.received_at > stray.now - timedelta(days=1),
    )
    return (session.scalar(heard) or 0) > REPLIES_A_DAY


def _keep(session: Session, stray: Stray, lines: tuple[str, ...]) -> None:
    with together(session) as writes:
        messages.note(
            writes,
            interview_id=None,
            contact_id=stray.who.contact_id if stray.who else None,
            channel=stray.face,
            now=stray.now,
            them=stray.text,
            us="\n".join(lines),
        )
