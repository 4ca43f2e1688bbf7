"""The interview on the page behind the link: what it shows now, and what was posted there.

Looking changes nothing. What is shown is read off the interview as it stands, wherever it was carried on since; a form
says which question it showed and which turn of the talk that was, so that it is heard once, and at its own question.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.interview import states
from campaigns.interview import turns as engine
from campaigns.interview.hearing import A_CALL_IS_THE_ANSWER
from campaigns.interview.order import left_to_ask
from campaigns.interview.script import EXIT_DIGITS, SOLVED, Choice, Node
from campaigns.interview.values import Line, Said, State
from winback.errors import BadInput, NotFound
from winback.services.gate import talk_gate
from winback.services.person import links
from winback.services.person.links import INTERVIEW, Opened
from winback.services.talking import going_on, grants, inbox, talks, turns
from winback.services.talking.grants import Granted
from winback.services.talking.talks import Talk
from winback.settings import Settings
from winback.store.interviews import InboxRow, InterviewRow, MessageRow
from winback.words import Words

LONGEST = 1600  # characters of own words
NAME = re.compile(r"(\d{1,18})\.(\d{1,6})\.(\w{1,60})")
MAY_GO_ON = frozenset({None, "silent", "hung_up"})
# How we take leave of somebody who comes back after the end, when the words we said then are kept no longer.
LEAVE = {
    "opted_out": "stopped", "wants_human": "human", "later": "later", "issue": "issue_paused",
    "wrong_person": "wrong_person", "bought_again": "bought_again", "refused": "refused",
    "not_understood": "unclear", "distress": "distress",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as the page shows it."""

    name: str  # of its form: the interview, its turn, the question
    text: str
    answers: tuple[tuple[str, str], ...]  # key and label
    in_words: bool
    refusable: bool
    left: int | None  # about so many questions, with this one; None before the first
    share: int  # of the way, in percent
    by_phone: bool  # a call may be wished for; not where a call is what is asked about
    corrects: bool  # this is the last answer once more
    correctable: bool  # there is a last answer


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows: a question, or how it ended."""

    words: Words  # of the interview
    form: str  # of address
    said: tuple[str, ...]  # what we say to the answer before
    asked: Asked | None
    leave: tuple[str, ...] = ()
    ended: str | None = None
    grant: Granted | None = None

    @property
    def language(self) -> str:
        return self.words.language


def read(session: Session, settings: Settings, link: Opened, now: datetime, after: int, correct: bool) -> Shown:
    """The page as it is now; `after` is the post that led here, whose reply is shown as long as it is the newest."""
    talk = talk_gate.asked(session, settings, _talk(session, link, now, held=True), "web", now, keep=False)
    said = _reply(session, talk, after)
    state, words, form = _at(talk), talk.words, talk.interview.address_form
    if state is None:
        return Shown(words, form, (), None, _leave(session, settings, talk), *_end(session, talk))
    node = talk.script.by_key[state.open or ""]
    last = talk.script.by_key.get(state.last or "")
    there = last if correct and last is not None and last.kind == "question" else node
    return Shown(words, form, said, _asked(talk, settings, state, there, node))


def hear(session: Session, settings: Settings, link: Opened, name: str, given: Mapping[str, str], now: datetime) -> int:
    """Something was posted on the page. Posted again it is the same entry, and nothing else happens."""
    interview_id, _, question = parse(name)
    if interview_id != _newest(session, link):
        raise NotFound("there is no such contact")
    chosen, words = given.get("answer", "")[:8], given.get("words", "").strip()[:LONGEST]
    if chosen == "words" and not words:
        raise BadInput("not an answer of this page")
    once_more = f":{chosen}" if chosen in EXIT_DIGITS else ""  # a stop is heard from the oldest page, too
    payload = {"answer": chosen, "words": words}
    entry = inbox.receive(session, f"web:{name}{once_more}", "web", payload, now)
    if not entry.first:
        return entry.id
    talk = talk_gate.asked(session, settings, _talk(session, link, now, held=False), "web", now)
    wire = going_on.where_we_speak(session, talk.interview.id, talk.interview.member_id)
    if wire is None:
        raise NotFound("there is no such contact")
    state = _at(talk)
    if state is not None:  # on from here, as in a reminder: whether an issue is solved comes first
        talk.interview.state = states.state_to_json(state)
    spoken = turns.hear(session, settings, talk, wire, _said(talk, question, chosen, words), now)
    asked = _sayings(talk, settings, talk.state.open)
    said = [links.hidden(line) for line in spoken.lines if line not in asked]
    reply = {"turn": talk.state.turns, "said": said}
    inbox.settle(session, entry, json.dumps(reply), link.contact_id)
    return entry.id


def spoken(session: Session, token: str, now: datetime) -> tuple[Words, str] | None:
    """The words of the interview a link leads or led to, and how we address them; None where none is left."""
    contact_id = links.belonged_to(session, token, INTERVIEW)
    newest = session.execute(
        select(InterviewRow.id, InterviewRow.account_id)
        .where(InterviewRow.contact_id == contact_id)
        .order_by(InterviewRow.id.desc())
        .limit(1)
    ).first()
    if newest is None:
        return None
    talk = talks.load(session, newest.id, newest.account_id, now, held=True)
    return talk.words, talk.interview.address_form


def parse(name: str) -> tuple[int, int, str]:
    """The interview, its turn and the question a form was made for."""
    found = NAME.fullmatch(name)
    if found is None:
        raise BadInput("not an answer of this page")
    return int(found[1]), int(found[2]), found[3]


# ---------------------------------------------------------------- where it stands


def _newest(session: Session, link: Opened) -> int | None:
    return session.scalar(select(func.max(InterviewRow.id)).where(InterviewRow.contact_id == link.contact_id))


def _talk(session: Session, link: Opened, now: datetime, *, held: bool) -> Talk:
    newest = _newest(session, link)
    if newest is None:
        raise NotFound("there is no such contact")
    return talks.load(session, newest, link.account_id, now, held=held)


def _at(talk: Talk) -> State | None:
    """Where it would go on now; None when it would not."""
    before = talk.state
    paused = before.ended == "issue"
    if talk.issue_open or talk.blocked or not (paused or before.ended in MAY_GO_ON):
        return None
    state = before
    if before.ended or (talk.ask_solved and before.open != SOLVED.key):
        state = replace(engine.resume(talk.script, before, "web", ask_solved=talk.ask_solved).state, moved=before.moved)
    return state if state.open in talk.script.by_key else None


def _asked(talk: Talk, settings: Settings, state: State, there: Node, node: Node) -> Asked:
    left, steps = left_to_ask(talk.script, state)
    form = talk.interview.address_form
    return Asked(
        name=f"{talk.interview.id}.{state.turns}.{there.key}",
        text=_text(talk, settings, there),
        answers=tuple((one.digit, talk.words.label(there.key, one.key, form)) for one in _closed(there)),
        in_words=there.kind in {"question", "follow_up", *A_CALL_IS_THE_ANSWER},
        refusable=there.kind in {"question", "follow_up"},
        left=None if node.kind in {"gate", "solved"} else left,
        share=100 * (steps - left) // steps,
        by_phone=there.kind not in A_CALL_IS_THE_ANSWER,
        corrects=there is not node,
        correctable=there is node and state.last in talk.script.by_key,
    )


def _closed(node: Node) -> tuple[Choice, ...]:
    """Its answers as buttons; a follow-up has none but to pass, which has its own place."""
    return () if node.kind == "follow_up" else node.options


def _text(talk: Talk, settings: Settings, node: Node) -> str:
    if not node.asks:  # they agreed to a call, and the offer is still to be told
        return ""
    return talks.render(talk.words, [Line(node.key)], talk.interview.address_form, "web", settings)[0]


def _sayings(talk: Talk, settings: Settings, key: str | None) -> frozenset[str]:
    node = talk.script.by_key.get(key or "")
    if node is None or not node.asks:
        return frozenset()
    lines = [Line(node.key), Line(f"{node.key}_again")]
    return frozenset(talks.render(talk.words, lines, talk.interview.address_form, "web", settings))


# ---------------------------------------------------------------- what was posted


def _said(talk: Talk, question: str, chosen: str, words: str) -> Said:
    """A button is a key with its label in the thread; own words are own words, at the question they were given to."""
    node = talk.script.by_key.get(question)
    if node is None:
        raise BadInput("not an answer of this page")
    if chosen == "words":
        return Said("web", text=words, asked=question)
    if chosen == "refuse" and node.kind == "follow_up":
        return Said("web", digits=node.options[0].digit, label=talk.words.accepted("refuse")[0], asked=question)
    if chosen in {"refuse", "voice", "sms"}:
        phrases = talk.words.accepted("refuse") if chosen == "refuse" else talk.words.wishes(chosen)
        return Said("web", text=phrases[0], asked=question)
    known = {one.digit: one.key for one in _closed(node)}
    if chosen in known:
        label = talk.words.label(node.key, known[chosen], talk.interview.address_form)
        return Said("web", digits=chosen, label=label, asked=question)
    if chosen in EXIT_DIGITS:
        return Said("web", digits=chosen, asked=question)
    if chosen == "on" and not node.asks:
        return Said("web", text=talk.words.accepted("yes")[0])
    raise BadInput("not an answer of this page")


# ---------------------------------------------------------------- what is shown


def _reply(session: Session, talk: Talk, entry: int) -> tuple[str, ...]:
    """What we said to the newest post, for as long as nothing was said since."""
    row = session.execute(select(InboxRow.provider_key, InboxRow.reply).where(InboxRow.id == entry)).first()
    if row is None or not row.provider_key.startswith(f"web:{talk.interview.id}."):
        return ()
    reply = json.loads(row.reply or "{}")
    return tuple(reply.get("said", ())) if reply.get("turn") == talk.state.turns else ()


def _leave(session: Session, settings: Settings, talk: Talk) -> tuple[str, ...]:
    """The last words, as they were said wherever it ended; of an offer code and day stand beside them."""
    state, form = talk.state, talk.interview.address_form
    if talk.issue_open or talk.blocked or state.ended is None:
        key = "issue_paused" if talk.issue_open else "after_end"
        return talks.render(talk.words, [Line(key)], form, "web", settings)
    mine = MessageRow.interview_id == talk.interview.id, MessageRow.direction == "us"
    last = session.scalar(select(MessageRow.text).where(*mine).order_by(MessageRow.id.desc()).limit(1))
    if last:
        return tuple(last.split("\n"))
    return talks.render(talk.words, [Line(LEAVE.get(state.ended, "after_end"))], form, "web", settings)


def _end(session: Session, talk: Talk) -> tuple[str | None, Granted | None]:
    """How it ended, and the offer that was told then."""
    told = talk.state.ended == "completed" and talk.state.offer is not None
    return talk.state.ended, grants.of_interview(session, talk.interview.id) if told else None
