"""The people behind the numbers: they answer, say stop, hang up, or never pick up. What they said is remembered."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from xml.etree.ElementTree import Element, fromstring

from tests.faults.provider import Item, Provider

Later = Callable[[float, Callable[[], None]], None]

CHARACTERS = {"silent": 5, "answers": 6, "stops": 2, "stops_later": 2, "machine": 2, "busy": 1, "away": 3, "rude": 1}
ANSWERS = ("ja", "Sie sind mir zu teuer", "2", "1", "weiß nicht", "Müller, die sind billiger", "ja", "8", "nein", "ok")
RUDE = ("", "???", "wer sind Sie überhaupt", "x" * 400, "\x00", "lol", "START", "1 2 3", "😀")
DELIVERIES = (0, 0, 3)  # how often the provider tries again to bring us a message that nobody took
WITHIN_S = 5.0  # each try follows the one before
MOST_DOUBLES = 3
MOST_TURNS = 14


@dataclass
class Told:
    """A message of a person, and what we answered to each delivery of it."""

    sid: str
    phone: str
    text: str
    replies: list[bytes] = field(default_factory=list)
    commit: int = 0  # of the first delivery that we took
    at: datetime | None = None


@dataclass
class People:
    """Everybody with a phone."""

    random: Random
    provider: Provider
    later: Later
    commits: Callable[[], int]
    ours: str
    characters: dict[str, str] = field(default_factory=dict)
    turns: dict[str, int] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    stopped: dict[str, int] = field(default_factory=dict)  # number -> the commit at which we knew
    odd: list[str] = field(default_factory=list)
    doubled: float = 0.0

    def live_at(self, phone: str) -> None:
        self.characters[phone] = self.random.choices(list(CHARACTERS), list(CHARACTERS.values()))[0]
        self.turns[phone] = 0

    # ------------------------------------------------------------ SMS

    def read(self, item: Item) -> None:
        """A message of ours is on the screen."""
        if (text := self._reply(item.to)) is not None:
            self.later(self.random.uniform(2, 900), lambda: self.write(item.to, text))

    def write(self, phone: str, text: str) -> None:
        told = Told(f"SM{len(self.told):030x}ff", phone, text)
        self.told.append(told)
        if text.casefold() == "stop":
            self.provider.blocked.add(phone)
        self.provider.keep(told.sid, phone, self.ours, text)
        self._deliver(told, self.random.choice(DELIVERIES))

    def _deliver(self, told: Told, left: int) -> None:
        form = {"MessageSid": told.sid, "From": told.phone, "To": self.ours, "Body": told.text, "NumMedia": "0"}
        status, body = self.provider.post("/twilio/sms", form)
        first = not told.replies
        if status == 200:
            told.replies.append(body)
            told.commit, told.at = told.commit or self.commits(), told.at or self.provider.now()
            if first and told.text.casefold().startswith("stop"):
                self.stopped.setdefault(told.phone, told.commit)
        if status != 200 and left:
            self.later(self.random.uniform(0.5, WITHIN_S), lambda: self._deliver(told, left - 1))
        if status == 200 and len(told.replies) <= MOST_DOUBLES and self.random.random() < self.doubled:
            self.later(self.random.uniform(1, 30), lambda: self._deliver(told, 0))
        if status == 200 and first:
            self._hear(told, body)

    def _hear(self, told: Told, body: bytes) -> None:
        if not len(fromstring(body)):
            return
        if (text := self._reply(told.phone)) is not None:
            self.later(self.random.uniform(2, 300), lambda: self.write(told.phone, text))

    def _reply(self, phone: str) -> str | None:
        turn, character = self.turns[phone], self.characters[phone]
        self.turns[phone] += 1
        if turn >= MOST_TURNS:
            return None
        if character == "answers" or (character == "stops_later" and turn < 2):
            return ANSWERS[turn % len(ANSWERS)]
        if character in {"stops", "stops_later"}:
            return self.random.choice(("STOP", "STOPP", "Stopp!"))
        if character == "rude" and turn < 5:
            return self.random.choice(RUDE)
        return None

    # ------------------------------------------------------------ calls

    def rings(self, item: Item) -> None:
        character = self.characters[item.to]
        after = self.random.uniform(1, 20)
        if character in {"busy", "away"}:
            word = "busy" if character == "busy" else "no-answer"
            self.later(after, lambda: self.provider.end_call(item, word, 0))
            return
        self.later(after, lambda: self._picks_up(item))

    def _picks_up(self, item: Item) -> None:
        self.provider.answer_call(item)
        fields = {"AnsweredBy": "machine_start"} if self.characters[item.to] == "machine" else {}
        self._ask(item, item.url[item.url.index("/twilio") :], fields, 0)

    def _ask(self, item: Item, path: str, fields: dict[str, str], turn: int) -> None:
        before = self.commits()
        form = {"CallSid": item.sid, "From": item.sender, "To": item.to, "CallStatus": "in-progress"} | fields
        status, body = self.provider.post(path, form)
        if status == 200 and self.random.random() < self.doubled:
            again = self.provider.post(path, form)
            if again[0] == 200 and again[1] != body:
                self.odd.append(f"call {item.sid}: the same turn was answered twice, and differently")
        if status != 200:
            self._hang_up(item)
            return
        twiml = fromstring(body)
        if fields.get("Digits") == "9" and self.commits() > before:  # an apology commits nothing
            self.stopped.setdefault(item.to, self.commits())
        self.later(self.random.uniform(2, 12), lambda: self._goes_on(item, twiml, turn))

    def _goes_on(self, item: Item, twiml: Element, turn: int) -> None:
        gather = twiml.find("Gather")
        if gather is None or turn > MOST_TURNS or self.random.random() < 0.04:
            self._hang_up(item)
            return
        action = gather.attrib["action"]
        said = {"Digits": "9"} if self._stops_now(item, turn) else self._says()
        self._ask(item, action[action.index("/twilio") :], said, turn + 1)

    def _stops_now(self, item: Item, turn: int) -> bool:
        return self.characters[item.to].startswith("stops") and turn > 1

    def _says(self) -> dict[str, str]:
        draw = self.random.random()
        if draw < 0.6:
            return {"Digits": self.random.choice("1123")}
        if draw < 0.9:
            return {"SpeechResult": self.random.choice(ANSWERS), "Confidence": "0.9"}
        return {"SpeechResult": ""}

    def _hang_up(self, item: Item) -> None:
        if item.ended_at is None:
            self.provider.end_call(item, "completed", self.random.randrange(3, 240))
