"""What an inbound SMS says, and how our lines travel back to it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from twilio.twiml.messaging_response import MessagingResponse

from campaigns.answers.service_words import is_start
from campaigns.segments import fold, segments
from campaigns.withheld import is_nobodys
from winback.errors import BadInput

__all__ = ["Heard", "fold", "heard", "keepable", "number", "reply", "segments", "sid", "whole", "word"]

E164 = re.compile(r"\+[1-9][0-9]{4,14}")
LONGEST = 1600  # Twilio refuses longer bodies
# As a whole message Twilio answers these itself, and delivers none of ours after them.
ANSWERED_BY_TWILIO = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of a person to one of our numbers, as it was signed."""

    sid: str
    phone: str
    our_number: str
    text: str
    media: int = 0
    opt_out_type: str | None = None  # STOP | START | HELP, when Twilio's own opt-out took it
    token: str | None = None  # the same for every delivery of the same webhook

    @property
    def answered_by_twilio(self) -> bool:
        """A second confirmation from us would be one too many, and would not be delivered."""
        if self.opt_out_type == "START":
            return is_start(self.text)  # YES is an answer, too
        return self.opt_out_type is not None or self.text.strip().casefold() in ANSWERED_BY_TWILIO


def heard(form: Mapping[str, str], token: str | None = None) -> Heard:
    """Read Twilio's fields; what is missing or impossible is told by name."""
    if "Body" not in form:
        raise BadInput("Body is missing")
    opt_out = form.get("OptOutType", "").upper()
    return Heard(
        sid=sid(form, "MessageSid"),
        phone=_theirs(form),
        our_number=number(form, "To"),
        text=keepable(form["Body"]),
        media=whole(form.get("NumMedia"), 99) or 0,
        opt_out_type=opt_out if opt_out in {"STOP", "START", "HELP"} else None,
        token=token,
    )


def reply(lines: Iterable[str]) -> str:
    """Lines as one message (or as many as their length needs); no lines: an empty answer."""
    return _twiml(tuple(_messages(fold(line) for line in lines if line.strip())))


def sid(form: Mapping[str, str], name: str) -> str:
    given = form.get(name, "")
    if not re.fullmatch(r"[A-Z]{2}[0-9A-Za-z]{8,62}", given):
        raise BadInput(f"{name} is missing" if not given else f"{name} is no SID")
    return given


def whole(given: str | None, most: int) -> int | None:
    """A whole number up to `most`; anything else counts as not given."""
    if not (given and given.isascii() and given.isdigit() and len(given) <= len(str(most))):
        return None
    return value if (value := int(given)) <= most else None


def word(form: Mapping[str, str], name: str) -> str:
    """One of the provider's own words, cut where none of them is as long; empty when not given."""
    return keepable(form.get(name, ""))[:40]


def keepable(text: str) -> str:
    """Without the one character no database keeps as text."""
    return text.replace("\x00", "")


def number(form: Mapping[str, str], name: str) -> str:
    given = form.get(name, "")
    if not E164.fullmatch(given):
        raise BadInput(f"{name} is missing" if not given else f"{name} is not a number in E.164")
    return given


def _theirs(form: Mapping[str, str]) -> str:
    given = number(form, "From")
    if is_nobodys(given):
        raise BadInput("From is withheld")
    return given


@lru_cache(maxsize=1000)
def _twiml(texts: tuple[str, ...]) -> str:
    """Most people are told the same few sentences."""
    response = MessagingResponse()
    for text in texts:
        response.message(text)
    return str(response)


def _messages(lines: Iterable[str]) -> list[str]:
    texts: list[str] = []
    for line in lines:
        joined = f"{texts[-1]}\n{line}" if texts else line
        if texts and len(joined) <= LONGEST:
            texts[-1] = joined
        else:
            texts += [line[start : start + LONGEST] for start in range(0, len(line), LONGEST)]
    return texts
