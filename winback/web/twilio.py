"""What Twilio calls. Signed requests in, TwiML out, whatever happens between.

Each request is worked on once: its inbox row and all its effects are one transaction, and a repeated
delivery gets the stored reply. When our side breaks, an SMS gets a 5xx (Twilio tries again), a caller an apology.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import cache, wraps
from typing import Any

from flask import Blueprint, Response, abort, request
from sqlalchemy.orm import Session
from werkzeug.exceptions import HTTPException

from campaigns.attempts import Heard as Status
from campaigns.interview.values import Line
from campaigns.withheld import is_nobodys
from winback.channels import signatures, sms, twilio_errors, voice
from winback.errors import WinbackError
from winback.services.keys import phone_hash
from winback.services.sending import outreach, senders
from winback.services.talking import calls, inbox
from winback.services.talking.spoken import INBOUND, Spoken
from winback.web import metrics, texting
from winback.web.current import rt
from winback.web.door import FORM, LONGEST
from winback.web.once import in_one_go
from winback.words import Words, house_of

bp = Blueprint("twilio", __name__, url_prefix="/twilio")
bp.before_request(metrics.begin)
log = logging.getLogger(__name__)

# Where a number tells the language; everywhere else we apologise in English.
SPOKEN_IN = {"DE": "de", "AT": "de", "CH": "de", "LI": "de", "FR": "fr", "MC": "fr", "US": "en", "GB": "en", "IE": "en"}


@bp.before_request
def refuse_unsigned() -> None:
    """Before anything else is read. Twilio never names a field twice, so a signed one that does is a forgery."""
    came = request._get_current_object()  # type: ignore[attr-defined]  # looked up once, not at each word below
    came.max_content_length = LONGEST
    body = came.get_data(cache=True)
    is_form = came.mimetype == FORM
    pairs = list(came.form.items(multi=True)) if is_form else []
    target = signatures.raw_target(came.environ, came.path, came.query_string.decode("latin-1"))
    signature = came.headers.get(signatures.HEADER)
    if not signatures.genuine(rt.settings, target, signature, pairs, body, is_form=is_form):
        abort(403, "The signature of this request is missing or wrong.")
    signatures.note_unknown(name for name, _ in pairs)
    if "\x00" in came.path:
        abort(404)
    names = [name for name, _ in pairs] + [name for name, _ in came.args.items(multi=True)]
    if len(names) != len(set(names)):
        abort(400, "A field is named twice.")


def apologising(view: Callable[..., Response]) -> Callable[..., Response]:
    """A person is on the line: whatever broke or does not fit, they hear a sentence, not a beep and not Twilio's error.

    Who is not Twilio was refused before this, by the signature.
    """

    @wraps(view)
    def spoken(*args: Any, **kwargs: Any) -> Response:
        try:
            return view(*args, **kwargs)
        except (HTTPException, WinbackError) as error:
            log.warning("A call could not be answered: %s", type(error).__name__, extra={"endpoint": request.endpoint})
        except Exception:
            log.exception("A call could not be answered", extra={"endpoint": request.endpoint})
        return _xml(_apology())

    return spoken


@bp.post("/sms")
def hear_message() -> Response:
    """What the door (door.py) did not answer already: it is refused here, or tried once more."""
    return _xml(texting.answer(rt, request.form, request.headers.get("I-Twilio-Idempotency-Token")))


@bp.post("/voice")
@apologising
def answer_inbound() -> Response:
    """Somebody calls us, perhaps back."""
    call = voice.call(request.form)
    return _once(call, "answer", INBOUND, 0, lambda session, now: calls.inbound(session, rt.settings, call, now))


@bp.post("/voice/<token>")
@apologising
def answer_outgoing(token: str) -> Response:
    """Somebody, or something, picked up a call of ours."""
    call = voice.call(request.form)
    return _once(call, "answer", token, 0, lambda session, now: calls.answered(session, rt.settings, token, call, now))


@bp.post("/voice/<token>/turn")
@apologising
def hear_on_the_phone(token: str) -> Response:
    """One turn. Turn 0 is what came back to the neutral sentence, before we know who listens."""
    call, said, turn = voice.call(request.form), voice.said(request.form), _turn()
    story = calls.first_words if turn == 0 else calls.hear
    return _once(call, str(turn), token, turn, lambda session, now: story(session, rt.settings, token, call, said, now))


@bp.post("/status/<token>")
def hear_status(token: str) -> Response:
    heard = _status()
    place = sms.word(request.form, "SequenceNumber")
    key = ":".join(("status", heard.sid, heard.status, place, heard.answered_by or ""))
    now = rt.now()

    def work(session: Session) -> None:
        if inbox.receive(session, key, "status", request.form, now).first:
            outreach.hear_status(session, token, heard, now)
            if heard.status == "completed":
                calls.over(session, token, now)

    in_one_go(rt, work, "status")
    return Response(status=204)


def _once(call: voice.Call, what: str, token: str, turn: int, tell: Callable[[Session, datetime], Spoken]) -> Response:
    """The same call asking the same thing again gets the same TwiML again."""
    now = rt.now()
    theirs = call.called if token != INBOUND else call.caller

    def work(session: Session) -> str:
        entry = inbox.receive(session, f"voice:{call.sid}:{what}", "voice", request.form, now, _hash(theirs))
        if not entry.first:
            return entry.reply or voice.end([], voice.Speaker("de-DE"))
        return inbox.settle(session, entry, _twiml(tell(session, now), token, turn + 1))

    return _xml(in_one_go(rt, work, "voice"))


def _twiml(spoken: Spoken, token: str, next_turn: int) -> str:
    turn = 0 if spoken.neutral else next_turn
    return twiml(spoken, f"{rt.settings.base_url}/twilio/voice/{token}/turn?n={turn}")


def twiml(spoken: Spoken, action: str) -> str:
    """What Twilio says and listens for; an answer, or silence, goes to `action`."""
    speaker = voice.Speaker(spoken.language, spoken.voice)
    if spoken.hang_up:
        return voice.end(spoken.lines, speaker)
    return voice.ask(spoken.lines, speaker, action, hints=spoken.hints, keys_only=spoken.keys_only)


def _turn() -> int:
    turn = sms.whole(request.args.get("n"), 999)
    if turn is None:
        abort(400, "n is missing or no turn.")
    return turn


def _hash(e164: str | None) -> str | None:
    return phone_hash(rt.settings.secret_key, e164) if e164 else None


def _status() -> Status:
    """What cannot be what Twilio says counts as not given: the rest of it is as true as ever."""
    form = request.form
    is_call = "CallSid" in form
    answered_by, error = form.get("AnsweredBy"), form.get("ErrorCode")
    error = error if sms.whole(error, twilio_errors.LARGEST) else None
    return Status(
        sid=sms.sid(form, "CallSid" if is_call else "MessageSid"),
        # A machine detection that comes by itself names no status: the call is going on.
        status=(sms.word(form, "CallStatus") or "in-progress") if is_call else sms.word(form, "MessageStatus"),
        error_code=error,
        duration_s=sms.whole(form.get("CallDuration"), voice.LONGEST_CALL_S),
        answered_by=voice.ANSWERED_BY.get(answered_by, "unknown") if answered_by else None,
        why=twilio_errors.words(error) if error else None,
    )


def _apology() -> str:
    """From the words that ship with the project: the database may be what is broken."""
    ours = rt.settings.sender_numbers
    numbers = sorted((request.form.get(name, "") for name in ("To", "From")), key=lambda number: number in ours)
    countries = [senders.country_of(number) or "" for number in numbers if not is_nobodys(number)]
    words = _starter(next((SPOKEN_IN[one] for one in countries if one in SPOKEN_IN), "en"))
    said = words.say(Line("apology"), face="voice", gaps={"firm": rt.settings.firm_name})
    return voice.end([said], voice.Speaker(words.voice.tag, words.voice.name))


@cache
def _starter(language: str) -> Words:
    return Words(house_of(language))


def _xml(twiml: str) -> Response:
    return Response(twiml, mimetype="text/xml")
