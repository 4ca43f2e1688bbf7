"""Zendesk: ticket events, and triggers whose body holds a ticket in the shape of its API.

https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events
https://developer.zendesk.com/documentation/webhooks/verifying/
An event names the requester only by a number of Zendesk's own. Who has not the same in the CRM sends a trigger's body:
{"ticket": {"id": "{{ticket.id}}", "status": "{{ticket.status}}", "subject": "{{ticket.title}}",
 "updated_at": "{{ticket.updated_at_with_timestamp}}", "tags": "{{ticket.tags}}",
 "requester": {"email": "{{ticket.requester.email}}", "phone": "{{ticket.requester.phone}}",
               "external_id": "{{ticket.requester.external_id}}"}}}
"""

from winback.channels.helpdesks import proofs
from winback.channels.helpdesks.table import OPEN, RESOLVED, Helpdesk

ZENDESK = Helpdesk(
    name="zendesk",
    proof=proofs.zendesk,
    secret_is_theirs=True,
    event=("type",),
    events=("zen:event-type:ticket.",),
    id=("detail.id", "ticket.id"),
    state=("detail.status", "ticket.status"),
    states={
        "new": OPEN,
        "open": OPEN,
        "pending": OPEN,
        "hold": OPEN,
        "on-hold": OPEN,
        "solved": RESOLVED,
        "closed": RESOLVED,
        "archived": RESOLVED,
        "deleted": RESOLVED,
        "scrubbed": RESOLVED,
    },
    at=("time", "detail.updated_at", "ticket.updated_at"),
    opened_at=("detail.created_at", "ticket.created_at"),
    subject=("detail.subject", "ticket.subject"),
    kind=("detail.tags", "ticket.tags", "detail.type", "ticket.type"),
    email=("ticket.requester.email",),
    phone=("ticket.requester.phone",),
    person=("ticket.requester.external_id", "detail.requester_id", "ticket.requester_id"),
    merged_into=("event.target_ticket_id", "event.target_ticket.id", "ticket.merged_into"),
)
