"""TwiML on a call, verb by verb. Nothing here sleeps: what takes time is put on the agenda."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

from winback.sandbox import fields, hooks, life, numbers, twiml
from winback.sandbox.hooks import About
from winback.sandbox.ledger import call_line
from winback.sandbox.line import speaking_seconds
from winback.sandbox.people import talking
from winback.sandbox.people.talking import Reaction
from winback.sandbox.records import Call, new_sid
from winback.sandbox.twiml import BadTwiml, Document, Verb
from winback.sandbox.world import World

APPLICATION_ERROR = "We are sorry. An application error has occurred. Goodbye."
MOST_DOCUMENTS = 200  # a call that only redirects to itself ends here
Step = Callable[..., None]


# ---------------------------------------------------------------- documents


def begin(world: World, call: Call) -> None:
    """The call is answered: ask what to do, or do what the create said."""
    if call.twiml is not None:
        _run_text(world, call, call.twiml, "text/xml", call.url or "")
    else:
        fetch(world, call, call.url or "", {}, call.method)


def fetch(world: World, call: Call, url: str, more: dict[str, str], method: str = "POST") -> None:
    """Call a TwiML address and run what comes back; the fallback address gets a second chance."""
    call.line.doing = "thinking"
    about = _about(world, call, "TwiML")
    answer = hooks.post(world, url, fields.call(world, call) | more, about, method)
    if not answer.ok and call.fallback_url:
        trouble = {"ErrorCode": "11200", "ErrorUrl": url.split("#")[0]}
        told = fields.call(world, call) | more | trouble
        url = call.fallback_url
        answer = hooks.post(world, url, told, _about(world, call, "TwiML fallback"), call.fallback_method)
    if call.is_final:
        return
    if not answer.ok:
        apologize(world, call)
        return
    _run_text(world, call, answer.body, answer.content_type, url.split("#")[0])


def _run_text(world: World, call: Call, text: str, content_type: str, url: str) -> None:
    about = _about(world, call, "TwiML")
    try:
        document = twiml.voice(text, content_type)
    except BadTwiml as bad:
        world.warn(bad.code, bad.words, about)
        apologize(world, call)
        return
    for complaint in document.complaints:
        world.warn(12200, complaint, about)
    run(world, call, document, url)


def run(world: World, call: Call, document: Document, url: str) -> None:
    """Drop what was planned and do this instead."""
    with world.lock:
        line = call.line
        if call.is_final:
            return
        line.turn += 1
        line.url, line.gather, line.documents = url, None, line.documents + 1
        line.verbs = deque(document.verbs)
    if line.documents > MOST_DOCUMENTS:
        world.warn(64101, "the call was redirected too often", _about(world, call, "TwiML"))
        apologize(world, call)
    else:
        _next(world, call)


def apologize(world: World, call: Call) -> None:
    with world.lock:
        line = call.line
        line.turn += 1
        line.gather, line.verbs = None, deque()
    _say(world, call, Verb("Say", {"language": "en-US"}, APPLICATION_ERROR), _next)


# ---------------------------------------------------------------- time


def _later(world: World, call: Call, seconds: float, step: Step, *args: Any) -> None:
    """Do a step then, unless something else happens on the line first."""
    turn = call.line.turn
    wait = world.pace(seconds, life.phone_of(world, call))
    world.agenda.after(wait, _if_still, world, call, turn, step, args)


def _if_still(world: World, call: Call, turn: int, step: Step, args: tuple[Any, ...]) -> None:
    if claim(world, call, turn):
        step(world, call, *args)


def claim(world: World, call: Call, turn: int) -> bool:
    """Of all that could happen next, one happens."""
    with world.lock:
        line = call.line
        if call.is_final or line.turn != turn:
            return False
        line.turn += 1
        return True


# ---------------------------------------------------------------- verbs


def _next(world: World, call: Call) -> None:
    with world.lock:
        line = call.line
        verb = line.verbs.popleft() if line.verbs else Verb("Hangup")
        line.gather, line.waits_until = None, None
    VERBS[verb.name](world, call, verb)


def _say(world: World, call: Call, verb: Verb, then: Step) -> None:
    """Say it; `loop` repeats, a person may hang up in the middle."""
    text = " ".join([verb.text] * max(1, min(3, int(verb.number("loop", 1)))))
    phone = life.phone_of(world, call)
    seconds = speaking_seconds(text)
    line = call.line
    line.doing = "saying"
    line.since_answer.append(text)
    life.heard(world, call, "firm", text, world.pace(seconds, phone), verb.get("language"))
    if (patience := talking.hangs_up_within(phone, line.answers)) is not None:
        _hang_up_soon(world, call, world.pace(seconds * patience, phone))
    _later(world, call, seconds, then)


def _hang_up_soon(world: World, call: Call, seconds: float) -> None:
    world.agenda.after(seconds, life.end, world, call)


def _say_and_go_on(world: World, call: Call, verb: Verb) -> None:
    _say(world, call, verb, _next)


def _play(world: World, call: Call, verb: Verb) -> None:
    life.heard(world, call, "note", "♪")
    _later(world, call, 1.0, _next)


def _pause(world: World, call: Call, verb: Verb) -> None:
    call.line.doing = "saying"
    _later(world, call, verb.number("length", 1), _next)


def _redirect(world: World, call: Call, verb: Verb) -> None:
    line = call.line
    fetch(world, call, urljoin(line.url, verb.text), {}, verb.get("method", "POST").upper())


def _hangup(world: World, call: Call, verb: Verb) -> None:
    life.end(world, call)


def _reject(world: World, call: Call, verb: Verb) -> None:
    """Only an unanswered call can be rejected; `answer_inbound` sees to that one."""
    life.end(world, call)


# ---------------------------------------------------------------- Gather


def _gather(world: World, call: Call, verb: Verb) -> None:
    """Say what is nested and listen; keys always break in, speech unless `bargeIn` is false."""
    with world.lock:
        line = call.line
        line.gather, line.digits = verb, ""
        line.prompts = deque(verb.inner)
    _prompt(world, call)


def _prompt(world: World, call: Call) -> None:
    line = call.line
    if not line.prompts:
        _listen(world, call)
        return
    verb = line.prompts.popleft()
    if verb.name == "Say":
        _say(world, call, verb, _prompt)
    else:
        _later(world, call, verb.number("length", 1), _prompt)


def _listen(world: World, call: Call) -> None:
    line, phone = call.line, life.phone_of(world, call)
    timeout = _timeout(line.gather)
    with world.lock:
        line.doing = "listening"
        line.waits_until = _in(world, world.pace(timeout, phone))
    life.touch(world, call)
    _later(world, call, timeout, silence)
    if phone.is_simulated:
        _let_answer(world, call, timeout)


def _timeout(gather: Verb | None) -> float:
    return max(1.0, gather.number("timeout", 5)) if gather else 5.0


def _let_answer(world: World, call: Call, timeout: float) -> None:
    line, phone = call.line, life.phone_of(world, call)
    reaction = talking.react(phone, " ".join(line.since_answer), line.inputs())
    if reaction is None:
        return
    wait = world.pace(min(reaction.after, timeout * 0.8), phone)
    world.agenda.after(wait, _react, world, call, reaction, line.turn)


def _react(world: World, call: Call, reaction: Reaction, turn: int) -> None:
    if not life.phone_of(world, call).is_simulated:
        return  # somebody has taken over meanwhile
    if reaction.keys:
        press(world, call, reaction.keys, turn)
    else:
        speak(world, call, reaction.text, reaction.confidence, turn)


def press(world: World, call: Call, keys: str, only_in: int | None = None) -> bool:
    """Keys on the pad; False when nobody listens for keys. `only_in`: the turn they were meant for."""
    with world.lock:
        line = call.line
        if call.status != "in-progress" or (only_in is not None and line.turn != only_in):
            return False
        life.heard(world, call, "keys", keys)
        if "dtmf" not in line.inputs():
            return False
        line.turn += 1
        life.cut_short(world, call)
        ended_by = _take_keys(line.digits, keys, line.gather)
        line.digits, finished, key = ended_by
        line.doing = "listening"
    if finished:
        _answered(world, call, {"Digits": line.digits, "FinishedOnKey": key})
    else:
        _later(world, call, _timeout(line.gather), _keys_over)
    return True


def _take_keys(before: str, keys: str, gather: Verb | None) -> tuple[str, bool, str]:
    """Digits so far, whether that is all, and the key that ended it."""
    verb = gather or Verb("Gather")
    most, finish = int(verb.number("numDigits", 0)), verb.get("finishOnKey", "#")
    digits = before
    for key in keys:
        if finish and key in finish:
            return digits, True, key
        digits += key
        if most and len(digits) >= most:
            return digits, True, ""
    return digits, False, ""


def _keys_over(world: World, call: Call) -> None:
    _answered(world, call, {"Digits": call.line.digits, "FinishedOnKey": ""})


def speak(world: World, call: Call, text: str, confidence: float | None = None, only_in: int | None = None) -> bool:
    """Speech; False when nobody listens for it. A recording takes it too."""
    with world.lock:
        line = call.line
        if call.status != "in-progress" or not text.strip() or (only_in is not None and line.turn != only_in):
            return False
        life.heard(world, call, "person", text)
        if line.doing == "recording":
            return _speak_on_record(world, call)
        deaf = line.doing == "saying" and line.gather is not None and line.gather.get("bargeIn", "true") == "false"
        if "speech" not in line.inputs() or deaf:
            return False
        line.turn += 1
        life.cut_short(world, call)
        language = line.gather.get("language", "en-US") if line.gather else "en-US"
    result = {"SpeechResult": text, "Language": language}
    if confidence is not None:
        result["Confidence"] = str(confidence)
    _answered(world, call, result)
    return True


def silence(world: World, call: Call) -> None:
    """Nothing came: the next verb, unless the Gather wants to hear of it."""
    line = call.line
    gather = line.gather
    if gather and gather.get("actionOnEmptyResult", "false").lower() == "true":
        empty = {"Digits": "", "FinishedOnKey": ""} if "dtmf" in line.inputs() else {"SpeechResult": ""}
        _answered(world, call, empty)
    else:
        _next(world, call)


def stay_silent(world: World, call: Call) -> bool:
    """Somebody at the screen does not want to wait for the silence to be over."""
    line = call.line
    if line.doing != "listening" or not claim(world, call, line.turn):
        return False
    silence(world, call)
    return True


def _answered(world: World, call: Call, result: dict[str, str]) -> None:
    with world.lock:
        line = call.line
        gather = line.gather or Verb("Gather")
        line.gather, line.waits_until, line.doing = None, None, "thinking"
        line.since_answer.clear()
        line.answers += 1
    life.touch(world, call)
    url = urljoin(line.url, gather.get("action")) if gather.get("action") else line.url
    method = gather.get("method", "POST").upper()
    # Not on the caller's thread: that may be a visitor's click.
    world.agenda.after(0, fetch, world, call, url, {"msg": "Gather End"} | result, method)


# ---------------------------------------------------------------- Record


def _record(world: World, call: Call, verb: Verb) -> None:
    with world.lock:
        line = call.line
        line.gather, line.doing = verb, "recording"
    life.heard(world, call, "note", "⏺")
    _later(world, call, verb.number("timeout", 5), _recorded)


def _speak_on_record(world: World, call: Call) -> bool:
    line = call.line
    line.turn += 1
    _later(world, call, line.gather.number("timeout", 5) if line.gather else 5, _recorded)
    return True


def _recorded(world: World, call: Call) -> None:
    sid, line = new_sid("RE"), call.line
    url = f"https://api.twilio.com/2010-04-01/Accounts/{world.options.account_sid}/Recordings/{sid}"
    _answered(world, call, {"RecordingSid": sid, "RecordingUrl": url, "RecordingDuration": "5",
                            "Digits": line.digits})  # fmt: skip


# ---------------------------------------------------------------- Dial


def _dial(world: World, call: Call, verb: Verb) -> None:
    """Ring somebody of the firm: a simulated rep, who usually picks up."""
    targets = [inner.text for inner in verb.inner if inner.name == "Number"] or [verb.text]
    to = targets[0].replace(" ", "")
    if not numbers.is_valid(to):
        world.warn(13224, "Dial: the number is not valid", _about(world, call, "Dial"))
        _dialed(world, call, verb, None, "failed")
        return
    child = _child(world, call, to)
    call.line.doing = "dialing"
    life.heard(world, call, "note", f"☎ {numbers.written(to)}")
    if talking.rep_picks_up(life.phone_of(world, call)):
        _later(world, call, min(4.0, verb.number("timeout", 30)), _bridged, verb, child)
    else:
        _later(world, call, min(20.0, verb.number("timeout", 30)), _dialed, verb, child, "no-answer")


def _child(world: World, call: Call, to: str) -> Call:
    now = world.now()
    caller = call.from_ if call.from_ in world.ours else call.to
    child = Call(new_sid("CA"), to, caller, "outbound-dial", "ringing", now, now, parent_sid=call.sid)
    with world.lock:
        world.calls[child.sid] = child
    world.ledger.write(call_line(child))
    return child


def _bridged(world: World, call: Call, verb: Verb, child: Call) -> None:
    child.status, child.started = "in-progress", world.now()
    life.heard(world, call, "note", talking.rep_greeting(life.phone_of(world, call)))
    _later(world, call, 8.0, _dialed, verb, child, "completed")


def _dialed(world: World, call: Call, verb: Verb, child: Call | None, status: str) -> None:
    result = {"DialCallStatus": status}
    if child:
        child.status, child.ended = status, world.now()
        result |= {"DialCallSid": child.sid, "DialCallDuration": str(child.seconds)}
    if verb.get("action"):
        url = urljoin(call.line.url, verb.get("action"))
        fetch(world, call, url, result, verb.get("method", "POST").upper())
    else:
        _next(world, call)


# ---------------------------------------------------------------- small things


def _in(world: World, seconds: float) -> Any:
    from_now = world.now()
    return from_now.fromtimestamp(from_now.timestamp() + seconds, from_now.tzinfo)


def _about(world: World, call: Call, what: str) -> About:
    return About(what, life.phone_of(world, call).number, call.sid)


VERBS: dict[str, Callable[[World, Call, Verb], None]] = {
    "Say": _say_and_go_on,
    "Play": _play,
    "Pause": _pause,
    "Gather": _gather,
    "Redirect": _redirect,
    "Hangup": _hangup,
    "Reject": _reject,
    "Record": _record,
    "Dial": _dial,
}
