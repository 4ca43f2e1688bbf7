"""How a turn sounds on the phone: TwiML that takes keys and speech at any time, and never records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from twilio.twiml.voice_response import Gather, VoiceResponse

from campaigns.interview.values import Said
from campaigns.segments import fold
from campaigns.withheld import is_nobodys
from winback.channels import sms

LONGEST = 4096  # characters Twilio says in one go
LONGEST_CALL_S = 86_400  # Twilio ends a call after a day
WAIT = 6  # seconds of silence before we ask again
HINTS = 200  # Twilio takes 500 of 100 characters each

# Twilio's words for what picked up, in ours.
ANSWERED_BY = {
    "human": "human",
    "machine_start": "machine",
    "machine_end_beep": "machine",
    "machine_end_silence": "machine",
    "machine_end_other": "machine",
    "fax": "fax",
    "unknown": "unknown",
}


@dataclass(frozen=True, slots=True)
class Call:
    """What Twilio says of a call while it asks us what to do."""

    sid: str
    caller: str | None  # None: withheld
    called: str
    answered_by: str | None = None  # human | machine | fax | unknown; None: nobody looked


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose voice says it, and in which language it listens."""

    language: str  # de-DE
    voice: str | None = None  # Polly.Vicki; None: Twilio's own for the language


def call(form: Mapping[str, str]) -> Call:
    """Read Twilio's fields; what is missing or impossible is told by name."""
    answered_by = form.get("AnsweredBy")
    return Call(
        sid=sms.sid(form, "CallSid"),
        caller=_caller(form),
        called=sms.number(form, "To"),
        answered_by=ANSWERED_BY.get(answered_by, "unknown") if answered_by else None,
    )


def said(form: Mapping[str, str]) -> Said:
    """Keys, speech or silence. A confidence that is no number counts as not given."""
    return Said(
        face="voice",
        text=sms.keepable(form.get("SpeechResult", "")) or None,
        digits=sms.keepable(form.get("Digits", "")) or None,
        confidence=_confidence(form.get("Confidence")),
    )


def ask(
    lines: Iterable[str], speaker: Speaker, action: str, *, hints: Sequence[str] = (), keys_only: bool = False
) -> str:
    """Say the lines and listen; silence is reported to `action` like an answer."""
    response = VoiceResponse()
    gather = Gather(
        input="dtmf" if keys_only else "dtmf speech",
        action=action,
        method="POST",
        timeout=WAIT,
        num_digits=1,
        finish_on_key="",  # * and # are answers too, though wrong ones
        action_on_empty_result=True,
        **({} if keys_only else _speech(speaker, hints)),
    )
    _say(gather, lines, speaker)
    response.append(gather)
    return str(response)


def end(lines: Iterable[str], speaker: Speaker) -> str:
    """Say the lines, if any, and hang up."""
    response = VoiceResponse()
    _say(response, lines, speaker)
    response.hangup()
    return str(response)


def _speech(speaker: Speaker, hints: Sequence[str]) -> dict[str, object]:
    kept = [fold(hint).replace(",", " ")[:100] for hint in hints if hint.strip()][:HINTS]
    return {
        "language": speaker.language,
        "speech_timeout": "auto",
        "barge_in": True,
        "profanity_filter": False,  # their own words, not asterisks
        **({"hints": ",".join(kept)} if kept else {}),
    }


def _say(parent: VoiceResponse | Gather, lines: Iterable[str], speaker: Speaker) -> None:
    for line in map(fold, lines):
        for start in range(0, len(line), LONGEST):
            parent.say(line[start : start + LONGEST], voice=speaker.voice, language=speaker.language)


def _caller(form: Mapping[str, str]) -> str | None:
    """A withheld number comes as a word, which is no number, or as one that is nobody's."""
    given = form.get("From", "")
    return given if sms.E164.fullmatch(given) and not is_nobodys(given) else None


def _confidence(given: str | None) -> float | None:
    try:
        value = float(given) if given else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value <= 1 else None
