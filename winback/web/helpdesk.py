"""What helpdesks call when a ticket changes. Proven to be theirs before anything is read; worked on once."""

import hashlib
import json
import logging
from datetime import datetime
from typing import Any

from flask import Blueprint, abort, jsonify, request
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from winback.channels.helpdesks import HELPDESKS, Helpdesk, Ticket
from winback.channels.helpdesks.table import read
from winback.errors import BadInput
from winback.imports import meanings
from winback.services.issues import helpdesks, tickets
from winback.services.issues.tickets import News
from winback.services.talking import inbox
from winback.web.current import rt
from winback.web.errors import answer
from winback.web.once import in_one_go
from winback.web.searching import exactly

bp = Blueprint("helpdesk", __name__, url_prefix="/helpdesk")

log = logging.getLogger(__name__)

LONGEST = 1_000_000  # bytes; a ticket with its history and attachments by name


@bp.post("/<name>/<int:feed_id>")
def hear_ticket(name: str, feed_id: int) -> Response:
    """A ticket changed. Whoever cannot prove to be the helpdesk learns nothing, and nothing happens.

    One whose feed has ended is told so (404), and nothing happens either.
    """
    body = request.get_data(cache=True)
    if len(body) > LONGEST:
        return answer(413, "Content Too Large", f"a webhook has at most {LONGEST} bytes")
    desk, now = _proven(name, feed_id, body), rt.now()
    ticket = read(desk, _json(body))
    key = f"helpdesk:{feed_id}:{hashlib.sha256(body).hexdigest()}"

    def work(session: Session) -> dict[str, Any]:
        payload = _kept(desk, ticket)
        entry = inbox.receive(session, key, "helpdesk", payload, now)
        if ticket is None:
            tickets.alive(session, feed_id, now)
            return {"became": "nothing"}
        # Without a time of its own, "open" once more may be news: it can hold, it never frees.
        if not entry.first and not (ticket.at is None and ticket.state == "open"):
            return {"became": "known"}
        taken = tickets.hear(session, feed_id, _news(ticket), f"helpdesk:{feed_id}", now)
        inbox.settle(session, entry, taken.became)
        return {"became": taken.became} | ({"because": taken.doubt} if taken.doubt else {})

    return jsonify(in_one_go(rt, work, "helpdesk"))


def _proven(name: str, feed_id: int, body: bytes) -> Helpdesk:
    desk = HELPDESKS.get(name)
    with rt.reading() as session:
        secret = helpdesks.secret_of(session, rt.settings, name, feed_id)
    if desk is None or secret is None or not _is_theirs(desk, secret, body, rt.now()):
        log.warning("a webhook could not prove to be its helpdesk's, and nothing was done", extra={"feed": feed_id})
        abort(403, "The signature of this request is missing or wrong.")
    with rt.reading() as session:
        helpdesks.still_taken(session, feed_id)
    return desk


def _is_theirs(desk: Helpdesk, secret: str, body: bytes, now: datetime) -> bool:
    """A header that came twice is joined by commas, and so is no signature any more."""
    return desk.proof(secret, dict(request.headers.items()), body, now)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise BadInput("this is not JSON") from None


def _kept(desk: Helpdesk, ticket: Ticket | None) -> dict[str, str]:
    """What we keep of it: what we used, and nothing of the conversation in it."""
    if ticket is None:
        return {"helpdesk": desk.name}
    at = ticket.at.isoformat() if ticket.at else ""
    return {"helpdesk": desk.name, "ticket": ticket.id, "state": ticket.given, "at": at, "merged": ticket.merged_into}


def _news(ticket: Ticket) -> News:
    return News(
        external_id=ticket.id,
        state=ticket.state,
        given=ticket.given,
        kind=meanings.issue_kind(ticket.kind),
        who=exactly(rt.settings.country, external_id=ticket.person, email=ticket.email, phone=ticket.phone),
        at=ticket.at,
        opened_at=ticket.opened_at,
        resolved_at=ticket.resolved_at,
        subject=ticket.subject or None,
        order_number=ticket.order_number or None,
        merged_into=ticket.merged_into,
    )
