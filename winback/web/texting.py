"""A message of a person, from the provider's fields to our TwiML: stored, heard and answered in one transaction."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from winback.channels import sms
from winback.runtime import Runtime
from winback.services.talking import arrivals, inbox, interviews
from winback.store.prepared import together
from winback.web.once import in_one_go

HOOK = "hear_message"  # as its latency is told


def answer(rt: Runtime, form: Mapping[str, str], token: str | None) -> str:
    """BadInput when a field is missing or impossible. A second delivery gets the first one's answer."""
    heard = sms.heard(form, token)
    wire, now, settings = interviews.wire_of(rt.settings, heard), rt.now(), rt.settings
    payload = {**form, "IdempotencyToken": heard.token or ""}

    def work(session: Session) -> str:
        entry, asked = arrivals.message(session, heard.sid, payload, wire, now)
        if not entry.first:
            return entry.reply or sms.reply([])
        with together(session, last=True):
            answer = interviews.answer(session, settings, heard, wire, asked, now)
            reply = sms.reply(() if heard.answered_by_twilio else answer.lines)
            return inbox.settle(session, entry, reply, answer.contact_id)

    return in_one_go(rt, work, HOOK)
