"""The pretend world: its account, phones, messages, calls, and who must be told when something changes."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from random import Random

from winback.sandbox import ledger as ledgers
from winback.sandbox.agenda import Agenda
from winback.sandbox.faults import Faults
from winback.sandbox.hooks import About
from winback.sandbox.ledger import Ledger
from winback.sandbox.options import Options
from winback.sandbox.people.mind import Mind
from winback.sandbox.pulse import Pulse
from winback.sandbox.records import Call, HookTry, Message, Phone, Warning_


class World:
    """All state of one sandbox. Change it with `lock` held; never hold it while calling a webhook."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.ours = frozenset(options.numbers)
        self.lock = threading.RLock()
        self.began = self.now()
        self.speed, self.hand_speed = options.speed, options.hand_speed
        self.agenda, self.pulse, self.faults = Agenda(), Pulse(), Faults()
        self.ledger = Ledger(options.ledger)
        self.messages: dict[str, Message] = {}
        self.calls: dict[str, Call] = {}
        self.phones: dict[str, Phone] = {}
        self.blocked: set[tuple[str, str]] = set()  # (our number, theirs) after STOP
        self.warnings: deque[Warning_] = deque(maxlen=500)
        self.hook_log: deque[HookTry] = deque(maxlen=500)
        self.rng = Random(options.seed)  # noqa: S311  (repeatable, no secret)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.options.clock_shift)

    def pace(self, seconds: float, phone: Phone | None = None) -> float:
        """How long that takes here: simulated people live faster, a visitor does not."""
        simulated = phone is None or phone.is_simulated
        return seconds / (self.speed if simulated else self.hand_speed)

    # ---------------------------------------------------------------- phones

    def phone(self, number: str) -> Phone:
        """The phone of a number; one nobody introduced is played by hand."""
        with self.lock:
            if number not in self.phones:
                self._add(Phone(number, number, "de" if number.startswith(("+49", "+43", "+41")) else "en"))
            return self.phones[number]

    def introduce(self, people: Iterable[Phone]) -> None:
        """New people; one known already keeps its thread."""
        with self.lock:
            for person in people:
                known = self.phones.get(person.number)
                if known:
                    person.thread, person.calls, person.unread = known.thread, known.calls, known.unread
                self._add(person)
                self.pulse.touch(person.number)

    def _add(self, phone: Phone) -> None:
        phone.rng = Random(f"{self.options.seed}:{phone.number}")  # noqa: S311  (repeatable, no secret)
        phone.mind = Mind(phone.character, phone.language, phone.rng)
        self.phones[phone.number] = phone

    def firm_number(self, phone: Phone) -> str:
        """Which of our numbers this phone would write to: the last that wrote, else the one of its country."""
        for message in reversed(phone.thread):
            return message.from_ if message.from_ in self.ours else message.to
        near = [number for number in self.options.numbers if number[:3] == phone.number[:3]]
        return (near or list(self.options.numbers))[0]

    # ---------------------------------------------------------------- what is kept

    def keep_message(self, message: Message) -> None:
        with self.lock:
            self.messages[message.sid] = message
        self.ledger.write(ledgers.message_line(message))

    def keep_call(self, call: Call) -> None:
        with self.lock:
            self.calls[call.sid] = call
            other = call.to if call.direction == "outbound-dial" else call.other(self.ours)
            self.phone(other).calls.append(call)
        self.ledger.write(ledgers.call_line(call))

    def forget(self) -> None:
        """Messages, calls, blocks and faults are gone; people stay."""
        with self.lock:
            self.agenda.clear()
            self.messages, self.calls = {}, {}
            self.blocked.clear()
            self.warnings.clear()
            self.hook_log.clear()
            self.faults.clear()
            self.ledger.clear()
            for phone in list(self.phones.values()):
                phone.thread, phone.calls, phone.unread, phone.by_hand = [], [], 0, False
                self._add(phone)
                self.pulse.touch(phone.number)

    # ---------------------------------------------------------------- the debugger

    def warn(self, code: int, words: str, about: About) -> None:
        with self.lock:
            self.warnings.append(Warning_(self.now(), code, words, about.phone, about.sid))
        self.pulse.touch(about.phone)

    def note_hook(self, hook: HookTry) -> None:
        with self.lock:
            self.hook_log.append(hook)
        self.pulse.touch(hook.phone)
