"""An interview played with a draft or a version: the real engine, the real words, and nothing is written anywhere.

What was said so far travels with the form; each look plays it anew from the first word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from campaigns import interview as engine
from campaigns import offers
from campaigns.facts import REASONS, Account, Plan
from campaigns.interview import turns
from campaigns.interview.lines import texts
from campaigns.interview.moving import Outcome
from campaigns.interview.script import Node
from campaigns.interview.values import Face, Given, Known, Line, Said, State, Turn
from winback.services.planning import launching
from winback.services.scripts import scripts_phone
from winback.services.scripts.scripts_texts import Bundle
from winback.settings import Settings
from winback.store.campaigns import OfferRow
from winback.words import Words

FACES: tuple[Face, ...] = ("sms", "voice", "web")
WAYS = ("sms", "web", "speech", "unclear", "key", "silence", "face", "hang_up")
SURE, UNSURE = 0.95, 0.35  # how well the pretend phone hears
MOST_STEPS = 60
PRETEND = Account(id=0, band="dormant", value=Decimal(1000))  # whom the offer would be chosen for
CODE = "K7QF-9M2X"
DONE: Mapping[Face, str] = {"voice": "we_call", "sms": "we_text", "web": "we_send_link"}  # said to whoever wishes it


@dataclass(frozen=True, slots=True)
class Start:
    """Whom we pretend to talk with."""

    language: str
    form: str = "sie"
    face: Face = "sms"
    reason: str | None = None  # known from the CRM
    one_time: bool = False
    ask_solved: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the customer did: a message, speech, a key, silence, another face, hanging up."""

    way: str
    text: str = ""

    @property
    def kept(self) -> str:
        """As the form carries it."""
        return f"{self.way}:{self.text}"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What they did, what we answered, and what was understood by it."""

    step: Step | None
    face: Face
    lines: tuple[str, ...]
    turn: Turn
    offer: OfferRow | None = None  # the one that would be granted

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(line.key for line in self.turn.say)


@dataclass(frozen=True, slots=True)
class Played:
    """The whole conversation, and where it stands."""

    exchanges: tuple[Exchange, ...]
    settled: Mapping[str, Given]
    nodes: tuple[Node, ...]

    @property
    def state(self) -> State:
        return self.exchanges[-1].turn.state

    @property
    def face(self) -> Face:
        return self.exchanges[-1].face

    @property
    def keys_only(self) -> bool:
        return self.exchanges[-1].turn.keys_only


def steps(kept: Iterable[str]) -> list[Step]:
    """What a form carried; what is none of our ways is left out."""
    pairs = (one.partition(":") for one in kept)
    return [Step(way, text[:2000]) for way, _, text in pairs if way in WAYS][:MOST_STEPS]


def play(
    session: Session, settings: Settings, bundle: Bundle, start: Start, done: Sequence[Step], now: datetime
) -> Played:
    """The conversation up to here. ValueError while the script cannot be used."""
    told = {gap for text in texts(bundle.script).values() for gap in (*text.needs, *text.written, *text.may)}
    shown = dict.fromkeys(told, "…") | scripts_phone.gaps(session, settings, start.language)[0]
    stage = _Stage(session, bundle, bundle.speaks(start.language), shown, start, now)
    exchanges = list(stage.run(done))
    return Played(tuple(exchanges), dict(stage.settled), bundle.script.asked)


@dataclass
class _Stage:
    """The two ends of the pretend line."""

    session: Session
    bundle: Bundle
    words: Words
    shown: Mapping[str, str]
    start: Start
    now: datetime
    settled: dict[str, Given] = field(default_factory=dict)

    def run(self, done: Sequence[Step]) -> Iterator[Exchange]:
        form = self.start.form if self.start.form in self.words.forms else self.words.forms[0]
        known = Known(
            self.start.language,
            form,
            reason=self.start.reason if self.start.reason in REASONS else None,
            today=self.now.date(),
            one_time=self.start.one_time,
            ask_solved=self.start.ask_solved,
        )
        face, turn = self.start.face, engine.begin(self.bundle.script, known, self.start.face)
        yield self._exchange(None, face, turn)
        for step in done:
            if step.way == "face" and step.text in FACES:
                face = next(one for one in FACES if one == step.text)
                turn = engine.resume(self.bundle.script, turn.state, face)
            elif step.way == "hang_up":
                turn = Turn(engine.close(turn.state, "hung_up" if face == "voice" else "silent"), (), hang_up=True)
            else:
                turn = self._heard(face, turn, step)
            exchange = self._exchange(step, face, turn)
            turn = exchange.turn
            yield exchange

    def _heard(self, face: Face, turn: Turn, step: Step) -> Turn:
        words = self.words
        said = _said(face, step, turn.keys_only)
        return self._moved(face, engine.hear(self.bundle.script, turn.state, said, words.vocabulary(), words.options))

    def _moved(self, face: Face, turn: Turn) -> Turn:
        """Another face or time is always granted here, at once."""
        if turn.wish is None or "face_wanted" not in turn.effects:
            return turn
        wanted = turn.wish.face or face
        if wanted == face and turn.wish.when is None:
            return turns.move(turn, Outcome("here_already"))
        moment = self.words.moment(self.now, self.now, soon=True)
        return turns.move(turn, Outcome(DONE[wanted], {"moment": moment}, wanted))

    def _exchange(self, step: Step | None, face: Face, turn: Turn) -> Exchange:
        offer = None
        if "offer_wanted" in turn.effects:
            offer, gaps = self._offer(turn.state.reasons)
            told = engine.tell_offer(self.bundle.script, turn, offer.key if offer else None, gaps)
            turn = replace(told, effects=turn.effects)
        self.settled.update({given.question: given for given in turn.learned})
        return Exchange(step, face, self._spoken(turn.say, turn.state.address_form, face), turn, offer)

    def _spoken(self, lines: tuple[Line, ...], form: str, face: Face) -> tuple[str, ...]:
        if face == "voice":
            return tuple(self.words.say(line, form=form, face=face, gaps=self.shown) for line in lines)
        return (self.words.message(lines, form=form, face=face, gaps=self.shown),) if lines else ()

    def _offer(self, reasons: tuple[str, ...]) -> tuple[OfferRow | None, dict[str, Any]]:
        """What would be told; nothing is granted and nothing is taken from its limits."""
        rows = {row.key: row for row in launching.offers(self.session, Plan())}
        catalogue = [offers.parse(row.key, row.body) for row in rows.values() if self._text(row.body)]
        chosen = offers.choose(catalogue, PRETEND, reasons, self.now.date())
        if chosen is None:
            return None, {}
        until: date = self.now.date() + timedelta(days=chosen.days_valid)
        return rows[chosen.key], {"offer": self._text(rows[chosen.key].body), "code": CODE, "until": until}

    def _text(self, body: Mapping[str, Any]) -> str | None:
        found: str | None = body.get("text", {}).get(self.start.language)
        return found


def _said(face: Face, step: Step, keys_only: bool) -> Said:
    if face != "voice":
        return Said(face, step.text)
    if step.way == "key":
        return Said("voice", digits=step.text)
    if step.way == "silence" or keys_only or not step.text.strip():
        return Said("voice")
    return Said("voice", step.text, confidence=UNSURE if step.way == "unclear" else SURE)
