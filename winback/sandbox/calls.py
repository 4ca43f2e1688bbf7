"""The life of a call: created by us or dialled on a pretend phone, ringing, answered, over."""

from __future__ import annotations

from urllib.parse import urljoin

from werkzeug.datastructures import MultiDict

from winback.sandbox import callbacks, fields, hooks, life, numbers, speaking, twiml
from winback.sandbox.errors import Refused
from winback.sandbox.hooks import About
from winback.sandbox.line import speaking_seconds
from winback.sandbox.people import talking
from winback.sandbox.people.mind import Mind
from winback.sandbox.records import Call, Phone, new_sid
from winback.sandbox.sms import is_url
from winback.sandbox.twiml import BadTwiml, Document
from winback.sandbox.world import World

HAND_RINGS = 30.0  # seconds a phone played by hand rings at most
EVENTS = {"initiated", "ringing", "answered", "completed"}


# ---------------------------------------------------------------- created over the API


def create(world: World, form: MultiDict[str, str]) -> Call:
    """Accept a call, or refuse it with Twilio's code; then it is dialled."""
    call = _asked_for(world, form)
    world.keep_call(call)
    world.agenda.after(world.pace(0.2), _dial, world, call)
    return call


def update(world: World, call: Call, form: MultiDict[str, str]) -> None:
    """Cancel, hang up, or send the running call elsewhere."""
    wish = form.get("Status")
    if wish == "canceled":
        if call.status in ("queued", "ringing"):
            life.end(world, call, "canceled")
    elif wish == "completed":
        life.end(world, call, "completed" if call.started else "canceled")
    elif form.get("Twiml") or form.get("Url"):
        _send_elsewhere(world, call, form)
    else:
        raise Refused(20001, "Status, Url or Twiml must be posted")


def remove(world: World, call: Call) -> None:
    with world.lock:
        if not call.is_final:
            raise Refused(20009)
        del world.calls[call.sid]


def _send_elsewhere(world: World, call: Call, form: MultiDict[str, str]) -> None:
    if call.status != "in-progress":
        raise Refused(21220)
    if form.get("StatusCallback"):
        call.status_callback = form["StatusCallback"]
    with world.lock:
        call.line.turn += 1
        life.cut_short(world, call)
    call.twiml, call.url = form.get("Twiml"), form.get("Url") or call.url
    call.method = form.get("Method", "POST").upper()
    world.agenda.after(0, speaking.begin, world, call)


def _asked_for(world: World, form: MultiDict[str, str]) -> Call:
    to, sender = form.get("To", ""), form.get("From", "")
    _check_numbers(world, to, sender)
    url, text = form.get("Url"), form.get("Twiml")
    if not text and not is_url(url or ""):
        raise Refused(21205, url or "")
    if form.get("StatusCallback") and not is_url(form["StatusCallback"]):
        raise Refused(21609, form["StatusCallback"])
    now = world.now()
    call = Call(new_sid("CA"), to, sender, "outbound-api", "queued", now, now, url=url, twiml=text)
    call.method = form.get("Method", "POST").upper()
    call.fallback_url = form.get("FallbackUrl") or None
    call.fallback_method = form.get("FallbackMethod", "POST").upper()
    call.ring_seconds = float(form["Timeout"]) if form.get("Timeout", "").isdigit() else 60.0
    call.time_limit = int(form["TimeLimit"]) if form.get("TimeLimit", "").isdigit() else call.time_limit
    call.send_digits = form.get("SendDigits", "")
    _read_callbacks(call, form)
    return call


def _read_callbacks(call: Call, form: MultiDict[str, str]) -> None:
    call.status_callback = form.get("StatusCallback") or None
    call.status_method = form.get("StatusCallbackMethod", "POST").upper()
    # One parameter for each event, or all of them in one, parted by blanks or commas.
    asked = {event for given in form.getlist("StatusCallbackEvent") for event in given.replace(",", " ").split()}
    call.status_events = tuple(asked & EVENTS) or ("completed",)
    detection = form.get("MachineDetection", "")
    call.machine_detection = detection if detection in ("Enable", "DetectMessageEnd") else None
    if form.get("AsyncAmd", "").lower() == "true":
        call.amd_callback = form.get("AsyncAmdStatusCallback") or None
        call.amd_method = form.get("AsyncAmdStatusCallbackMethod", "POST").upper()


def _check_numbers(world: World, to: str, sender: str) -> None:
    if not to:
        raise Refused(21201)
    if not sender:
        raise Refused(21213)
    if numbers.is_test(sender) and sender != numbers.GOOD_FROM:
        raise Refused(numbers.REFUSED_CALL_FROM.get(sender[-4:], 21210), sender)
    if not numbers.is_valid(sender):
        raise Refused(21212, sender)
    if sender not in world.ours and sender != numbers.GOOD_FROM:
        raise Refused(21210, sender)
    if numbers.is_test(to) and to[-4:] in numbers.REFUSED_CALL_TO:
        raise Refused(numbers.REFUSED_CALL_TO[to[-4:]], to)
    if not numbers.is_valid(to) or to == sender:
        raise Refused(21211, to)


# ---------------------------------------------------------------- ringing


def _dial(world: World, call: Call) -> None:
    if call.is_final:
        return
    callbacks.call_status(world, call, "initiated")
    world.agenda.after(world.pace(world.rng.uniform(0.4, 1.2)), _ring, world, call)


def _ring(world: World, call: Call) -> None:
    phone = life.phone_of(world, call)
    if world.faults.strike("undelivered", "calls", call.to):
        life.end(world, call, "failed")
        return
    if any(other is not call and not other.is_final for other in phone.calls):
        life.end(world, call, "busy")
        return
    if not life.move(world, call, "ringing"):
        return
    rings = call.ring_seconds if phone.is_simulated else min(call.ring_seconds, HAND_RINGS)
    world.agenda.after(world.pace(rings, phone), _give_up, world, call)
    if phone.is_simulated:
        _let_decide(world, call, phone, rings)


def _let_decide(world: World, call: Call, phone: Phone, rings: float) -> None:
    decided = talking.on_ringing(phone)
    if decided.after is not None and decided.after < rings:
        world.agenda.after(world.pace(decided.after, phone), _person_picks_up, world, call, decided.machine)


def _person_picks_up(world: World, call: Call, machine: bool) -> None:
    if life.phone_of(world, call).is_simulated:  # nobody has taken over meanwhile
        pick_up(world, call, machine)


def _give_up(world: World, call: Call) -> None:
    if call.status == "ringing":
        life.end(world, call, "no-answer")


def pick_up(world: World, call: Call, machine: bool = False) -> bool:
    """Somebody, or a voicemail, takes the call; False when it does not ring any more."""
    with world.lock:
        if call.status != "ringing" or call.direction == "inbound":
            return False
        life.move(world, call, "in-progress")
    world.agenda.after(call.time_limit, life.end, world, call)
    phone = life.phone_of(world, call)
    phone.call_mind = Mind(phone.character, phone.language, phone.rng)
    wait = _greet(world, call, phone) if phone.is_simulated else 0.2
    _detect(world, call, phone, machine, wait)
    return True


def decline(world: World, call: Call) -> None:
    if call.status == "ringing":
        life.end(world, call, "busy")


def _greet(world: World, call: Call, phone: Phone) -> float:
    """The person's first words; a voicemail's take longer and end with a beep."""
    words = talking.greeting(phone)
    life.heard(world, call, "person", words)
    return speaking_seconds(words) if phone.mind and phone.mind.character.machine else 1.0


def _detect(world: World, call: Call, phone: Phone, machine: bool, greeted: float) -> None:
    """Who is on the line, known before the TwiML is asked for, or told while it runs."""
    looks = call.machine_detection
    if not looks:
        world.agenda.after(world.pace(min(greeted, 1.0), phone), speaking.begin, world, call)
        return
    ends = looks == "DetectMessageEnd"
    found = ("machine_end_beep" if ends else "machine_start") if machine else "human"
    takes = greeted + 0.5 if machine and ends else 3.0
    if call.amd_callback:
        world.agenda.after(world.pace(min(greeted, 1.0), phone), speaking.begin, world, call)
    world.agenda.after(world.pace(takes, phone), _detected, world, call, found)


def _detected(world: World, call: Call, found: str) -> None:
    if call.is_final:
        return
    call.answered_by = found
    if call.amd_callback:
        callbacks.machine_detected(world, call)
    else:
        speaking.begin(world, call)


# ---------------------------------------------------------------- dialled on the phone


def call_firm(world: World, phone: Phone, to: str) -> Call:
    """Somebody calls one of our numbers: its webhook says what happens, perhaps before it is answered."""
    now = world.now()
    call = Call(new_sid("CA"), to, phone.number, "inbound", "ringing", now, now, url=world.options.voice_url)
    phone.call_mind = Mind(phone.character, phone.language, phone.rng)
    world.keep_call(call)
    world.pulse.touch(phone.number)
    world.agenda.after(world.pace(1.5, phone), _answer_inbound, world, call)
    return call


def _answer_inbound(world: World, call: Call) -> None:
    about = About("inbound call", call.from_, call.sid)
    if not call.url:
        world.warn(21800, "no voice address is set for this number (--voice-url)", about)
        life.end(world, call, "failed")
        return
    answer = hooks.post(world, call.url, fields.call(world, call), about)
    if call.is_final:
        return
    document = _document(world, call, answer, about)
    if document and document.verbs and document.verbs[0].name == "Reject":
        busy = document.verbs[0].get("reason") == "busy"
        life.end(world, call, "busy" if busy else "no-answer")
        return
    life.move(world, call, "in-progress")
    url = urljoin(call.url, call.url).split("#")[0]
    speaking.run(world, call, document, url) if document else speaking.apologize(world, call)


def _document(world: World, call: Call, answer: hooks.Answer, about: About) -> Document | None:
    if not answer.ok:
        return None
    try:
        document = twiml.voice(answer.body, answer.content_type)
    except BadTwiml as bad:
        world.warn(bad.code, bad.words, about)
        return None
    for complaint in document.complaints:
        world.warn(12200, complaint, about)
    return document
