"""The life of an SMS: created by us or written on a pretend phone, carried, answered, blocked by STOP."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

from werkzeug.datastructures import MultiDict

from winback.sandbox import callbacks, fields, hooks, numbers, segments, twiml
from winback.sandbox.errors import Refused
from winback.sandbox.hooks import About
from winback.sandbox.people import texting
from winback.sandbox.records import Message, Phone, new_sid
from winback.sandbox.twiml import BadTwiml, Verb
from winback.sandbox.world import World

STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})
STOPPED = (
    "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe."
)
STARTED = (
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
)
HELPED = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
LONGEST = 1600
REDIRECTS = 5


# ---------------------------------------------------------------- created over the API


def create(world: World, form: MultiDict[str, str]) -> Message:
    """Accept a message, or refuse it with Twilio's code; its further life follows by itself."""
    message = _asked_for(world, form)
    world.keep_message(message)
    if message.status == "scheduled" and (at := _send_at(form)):
        world.agenda.after((at - world.now()).total_seconds(), _enqueue, world, message)
    else:
        _carry(world, message)
    return message


def cancel(world: World, message: Message) -> None:
    """Only what is not sent yet can be cancelled."""
    with world.lock:
        if message.status not in ("scheduled", "accepted"):
            raise Refused(30409)
    _move(world, message, "canceled")


def redact(world: World, message: Message) -> None:
    with world.lock:
        message.body, message.updated = "", world.now()
        world.pulse.touch(message.to)


def remove(world: World, message: Message) -> None:
    with world.lock:
        if not message.is_final:
            raise Refused(20009)
        del world.messages[message.sid]


def _asked_for(world: World, form: MultiDict[str, str]) -> Message:
    to, body, service = form.get("To", ""), form.get("Body", ""), form.get("MessagingServiceSid")
    if not to:
        raise Refused(21604)
    sender = _sender(world, form.get("From", ""), service, to)
    if not body and not form.getlist("MediaUrl"):
        raise Refused(21602)
    if len(body) > LONGEST:
        raise Refused(21617)
    _check_receiver(world, to, sender)
    callback = form.get("StatusCallback") or None
    if callback and not is_url(callback):
        raise Refused(21609, callback)
    message = _new(world, to, sender, body, "outbound-api", "accepted" if service else "queued")
    message.status_callback, message.service_sid = callback, service
    message.validity = int(form["ValidityPeriod"]) if form.get("ValidityPeriod", "").isdigit() else None
    if form.get("ScheduleType") == "fixed":
        _check_schedule(world, form, service)
        message.status = "scheduled"
    return message


def _sender(world: World, sender: str, service: str | None, to: str) -> str:
    if service:
        near = [number for number in world.options.numbers if number[:3] == to[:3]]
        return (near or list(world.options.numbers))[0]
    if not sender:
        raise Refused(21603)
    if numbers.is_test(sender) and sender != numbers.GOOD_FROM:
        raise Refused(numbers.REFUSED_SMS_FROM.get(sender[-4:], 21606), sender)
    if not numbers.is_valid(sender):
        raise Refused(21212, sender)
    if sender not in world.ours and sender != numbers.GOOD_FROM:
        raise Refused(21606, sender)
    return sender


def _check_receiver(world: World, to: str, sender: str) -> None:
    if numbers.is_test(to) and to[-4:] in numbers.REFUSED_SMS_TO:
        raise Refused(numbers.REFUSED_SMS_TO[to[-4:]], to)
    if not numbers.is_valid(to) or to == sender:
        raise Refused(21211, to)
    if (sender, to) in world.blocked:
        raise Refused(21610)


def _check_schedule(world: World, form: MultiDict[str, str], service: str | None) -> None:
    if not service:
        raise Refused(35114)
    at = _send_at(form)
    if not at or not timedelta(minutes=15) <= at - world.now() <= timedelta(days=35):
        raise Refused(35111)


def _send_at(form: MultiDict[str, str]) -> datetime | None:
    try:
        return datetime.fromisoformat(form.get("SendAt", "").replace("Z", "+00:00"))
    except ValueError:
        return None


def is_url(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _new(world: World, to: str, sender: str, body: str, direction: str, status: str) -> Message:
    now = world.now()
    sid = new_sid("SM")
    return Message(sid, to, sender, body, direction, status, now, now, segments.count(body))


# ---------------------------------------------------------------- carried to the phone


def _carry(world: World, message: Message) -> None:
    """queued, sent, delivered; a landline or a fault ends otherwise."""
    begins = world.pace(0.1)
    world.agenda.after(begins, _enqueue, world, message)


def _enqueue(world: World, message: Message) -> None:
    if message.status == "canceled":
        return
    _move(world, message, "queued")
    world.agenda.after(world.pace(world.rng.uniform(0.2, 0.7)), _send, world, message)


def _send(world: World, message: Message) -> None:
    waited = (world.now() - message.updated).total_seconds()  # since it was queued
    if message.validity is not None and waited > message.validity:
        _move(world, message, "failed", 30036)
        return
    _move(world, message, "sent")
    world.agenda.after(world.pace(world.rng.uniform(0.3, 1.2)), _deliver, world, message)


def _deliver(world: World, message: Message) -> None:
    if numbers.is_landline(message.to):
        _move(world, message, "undelivered", 30006)
    elif world.faults.strike("undelivered", "messages", message.to):
        _move(world, message, "undelivered", 30003)
    elif not numbers.is_test(message.to):
        show(world, message)
        _move(world, message, "delivered")
    else:
        _move(world, message, "delivered")


def _move(world: World, message: Message, status: str, error: int | None = None) -> None:
    with world.lock:
        if message.is_final:
            return
        message.status, message.updated, message.error_code = status, world.now(), error
        if status == "sent":
            message.sent = message.updated
    callbacks.message_status(world, message)
    world.pulse.touch(message.to)


def show(world: World, message: Message) -> None:
    """It lies in the phone's thread; a simulated person reads it."""
    with world.lock:
        phone = world.phone(message.to)
        phone.thread.append(message)
        phone.unread += 1
    world.pulse.touch(phone.number)
    if phone.is_simulated and not message.by_provider:
        let_answer(world, phone, message)


def let_answer(world: World, phone: Phone, message: Message) -> None:
    """The simulated person reads it, and perhaps types something, in their own time."""
    if message.direction == "outbound-api" and phone.mind:
        phone.mind.begin()  # the firm has started it; replies go on with what is open
    for reply in texting.answer(phone, message.body):
        before = max(0.0, reply.after - min(2.0, reply.after / 2))
        world.agenda.after(world.pace(before), _set_typing, world, phone, True)
        world.agenda.after(world.pace(reply.after), _type, world, phone, message.from_, reply.text)


def _set_typing(world: World, phone: Phone, typing: bool) -> None:
    if phone.is_simulated or not typing:
        phone.typing = typing
        world.pulse.touch(phone.number)


def _type(world: World, phone: Phone, to: str, text: str) -> None:
    phone.typing = False
    if phone.is_simulated:  # nobody has taken over meanwhile
        write(world, phone, to, text)


# ---------------------------------------------------------------- written on the phone


def write(world: World, phone: Phone, to: str, text: str) -> Message:
    """Somebody sends an SMS to one of our numbers: the number's webhook is called and its TwiML done."""
    message = _new(world, to, phone.number, text, "inbound", "received")
    message.sent = message.created
    with world.lock:
        phone.thread.append(message)
        phone.unread = 0
    world.keep_message(message)
    world.pulse.touch(phone.number)
    said = _keyword(world, to, phone.number, text)
    world.agenda.after(0, _ask_webhook, world, message)
    if said:
        _reply(world, to, phone.number, said, by_provider=True)
    return message


def _keyword(world: World, ours: str, theirs: str, text: str) -> str:
    """STOP and its likes as the whole message are the provider's business first."""
    word = text.strip().upper()
    pair = (ours, theirs)
    with world.lock:
        if word in STOP_WORDS:
            known = pair in world.blocked
            world.blocked.add(pair)
            return "" if known else STOPPED
        if word in START_WORDS and pair in world.blocked:
            world.blocked.discard(pair)
            return STARTED
    return HELPED if word in HELP_WORDS else ""


def _ask_webhook(world: World, message: Message) -> None:
    about = About("inbound SMS", message.from_, message.sid)
    if not world.options.sms_url:
        world.warn(21800, "no SMS address is set for this number (--sms-url)", about)
        return
    told = fields.message_in(world, message)
    url = world.options.sms_url
    for _ in range(REDIRECTS):
        answer = hooks.post(world, url, told, about)
        if not answer.ok:
            return
        further = _obey(world, message, answer.body, answer.content_type, about)
        if not further:
            return
        url = urljoin(url.split("#")[0], further)


def _obey(world: World, message: Message, body: str, content_type: str, about: About) -> str:
    """Do what the TwiML says; a redirect is returned."""
    try:
        document = twiml.messaging(body, content_type)
    except BadTwiml as bad:
        world.warn(bad.code, bad.words, about)
        return ""
    for complaint in document.complaints:
        world.warn(12200, complaint, about)
    for verb in document.verbs:
        if verb.name == "Redirect":
            return verb.text
        if text := _text_of(verb):
            callback = verb.get("statusCallback") or verb.get("action") or None
            base = world.options.sms_url.split("#")[0]
            _reply(world, verb.get("from") or message.to, verb.get("to") or message.from_, text,
                   urljoin(base, callback) if callback else None)  # fmt: skip
    return ""


def _text_of(verb: Verb) -> str:
    bodies = [inner.text for inner in verb.inner if inner.name == "Body"]
    return "\n".join(bodies) if bodies else ("" if verb.inner else verb.text)


def _reply(
    world: World, ours: str, theirs: str, text: str, callback: str | None = None, by_provider: bool = False
) -> None:
    if not by_provider and (ours, theirs) in world.blocked:
        world.warn(21610, "a reply was not sent: the person has said STOP", About("reply", theirs))
        return
    message = _new(world, theirs, ours, text[:LONGEST], "outbound-reply", "queued")
    message.status_callback, message.by_provider = callback, by_provider
    world.keep_message(message)
    _carry(world, message)
