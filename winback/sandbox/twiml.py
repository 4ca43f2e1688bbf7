"""TwiML as Twilio reads it: verbs we know, warnings for what we do not, an error for what is no XML."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

READABLE = ("text/xml", "application/xml", "text/html", "text/plain")
_SAY = {"voice", "language", "loop"}
_URL = {"action", "method"}
SSML = {"break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w", "amazon:effect"}

# verb -> the attributes it may carry
VOICE: dict[str, set[str]] = {
    "Say": _SAY,
    "Play": {"loop", "digits"},
    "Pause": {"length"},
    "Gather": _URL | {
        "input", "timeout", "speechTimeout", "maxSpeechTime", "numDigits", "finishOnKey", "language", "hints",
        "bargeIn", "actionOnEmptyResult", "partialResultCallback", "partialResultCallbackMethod",
        "profanityFilter", "speechModel", "enhanced", "dtmfDetection", "debug",
    },
    "Redirect": {"method"},
    "Hangup": set(),
    "Reject": {"reason"},
    "Record": _URL | {
        "timeout", "finishOnKey", "maxLength", "playBeep", "trim", "recordingStatusCallback",
        "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "transcribe", "transcribeCallback",
    },
    "Dial": _URL | {
        "timeout", "hangupOnStar", "timeLimit", "callerId", "record", "trim", "answerOnBridge", "ringTone",
        "recordingStatusCallback", "recordingStatusCallbackMethod", "recordingStatusCallbackEvent",
        "recordingTrack", "sequential", "referUrl", "referMethod", "events",
    },
    "Number": {"sendDigits", "url", "method", "statusCallback", "statusCallbackEvent", "statusCallbackMethod",
               "byoc", "machineDetection", "amdStatusCallback"},
}  # fmt: skip
NESTED_VOICE = {"Gather": {"Say", "Play", "Pause"}, "Dial": {"Number"}}
MESSAGING: dict[str, set[str]] = {
    "Message": _URL | {"to", "from", "statusCallback"},
    "Sms": _URL | {"to", "from", "statusCallback"},
    "Redirect": {"method"},
    "Body": set(),
    "Media": set(),
}
NESTED_MESSAGING = {"Message": {"Body", "Media"}}


class BadTwiml(Exception):
    """Twilio cannot go on with this document: a code of its debugger and what is wrong."""

    def __init__(self, code: int, words: str) -> None:
        super().__init__(words)
        self.code = code
        self.words = words


@dataclass(frozen=True)
class Verb:
    """One element: its name, attributes, text, and what is nested in it."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    inner: tuple[Verb, ...] = ()

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)

    def number(self, name: str, default: float) -> float:
        """A numeric attribute; what is no number counts as not given."""
        try:
            return float(self.attributes[name])
        except (KeyError, ValueError):
            return default


@dataclass(frozen=True)
class Document:
    """The verbs in order, and what the debugger would complain about (code 12200)."""

    verbs: tuple[Verb, ...]
    complaints: tuple[str, ...] = ()


def voice(text: str, content_type: str = "text/xml") -> Document:
    return _read(text, content_type, VOICE, NESTED_VOICE)


def messaging(text: str, content_type: str = "text/xml") -> Document:
    """Plain text is one message; nothing is no message."""
    kind = _kind(content_type)
    if kind == "text/plain" and not text.lstrip().startswith("<"):
        return Document((Verb("Message", {}, text.strip()),) if text.strip() else ())
    return _read(text, content_type, MESSAGING, NESTED_MESSAGING) if text.strip() else Document(())


def _kind(content_type: str) -> str:
    return content_type.split(";")[0].strip().lower()


def _read(text: str, content_type: str, known: dict[str, set[str]], nested: dict[str, set[str]]) -> Document:
    if _kind(content_type) not in READABLE:
        raise BadTwiml(12300, f"Invalid Content-Type: {_kind(content_type) or 'none'}")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise BadTwiml(12100, "Document parse failure: a document type is not allowed")
    try:
        root = ET.fromstring(text)  # noqa: S314  (no document type, see above)
    except ET.ParseError as error:
        raise BadTwiml(12100, f"Document parse failure: {error}") from error
    if root.tag != "Response":
        raise BadTwiml(12100, f"Document parse failure: the root is {root.tag}, not Response")
    complaints: list[str] = []
    top = set(known) - {name for names in nested.values() for name in names} | {"Say", "Play", "Pause"} & set(known)
    verbs = tuple(_verbs(root, top, known, nested, complaints))
    return Document(verbs, tuple(complaints))


def _verbs(
    parent: ET.Element, allowed: set[str], known: dict[str, set[str]], nested: dict[str, set[str]],
    complaints: list[str],
) -> Iterator[Verb]:  # fmt: skip
    for element in parent:
        if element.tag not in allowed:
            if parent.tag not in ("Say",):
                complaints.append(f"Schema validation warning: {element.tag} is not allowed in {parent.tag}")
            continue
        strange = sorted(set(element.attrib) - known[element.tag])
        complaints.extend(f"Schema validation warning: {element.tag} has no attribute {name}" for name in strange)
        inner = tuple(_verbs(element, nested.get(element.tag, set()), known, nested, complaints))
        yield Verb(element.tag, dict(element.attrib), _text(element), inner)


def _text(element: ET.Element) -> str:
    """What is said or sent; markup for the voice inside of it is only heard."""
    if element.tag in ("Message", "Body", "Sms"):
        return "".join(element.itertext()).strip()
    return " ".join("".join(element.itertext()).split())
