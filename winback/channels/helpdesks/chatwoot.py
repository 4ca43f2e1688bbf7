"""Chatwoot: an account's webhook for conversations and messages.

https://www.chatwoot.com/docs/product/others/webhook-events
An event about a conversation is the conversation itself; one about a message carries it.
"""

from winback.channels.helpdesks import proofs
from winback.channels.helpdesks.table import OPEN, RESOLVED, Helpdesk

CHATWOOT = Helpdesk(
    name="chatwoot",
    proof=proofs.chatwoot,
    secret_is_theirs=True,
    event=("event",),
    events=("conversation_created", "conversation_status_changed", "conversation_updated", "message_created"),
    id=("conversation.id", "id"),
    state=("conversation.status", "status"),
    states={"open": OPEN, "pending": OPEN, "snoozed": OPEN, "resolved": RESOLVED},
    at=("conversation.updated_at", "updated_at", "conversation.timestamp", "timestamp"),
    opened_at=("conversation.created_at", "created_at"),
    subject=("conversation.additional_attributes.mail_subject", "additional_attributes.mail_subject"),
    kind=("conversation.labels", "labels"),
    email=("conversation.meta.sender.email", "meta.sender.email"),
    phone=("conversation.meta.sender.phone_number", "meta.sender.phone_number"),
    person=("conversation.meta.sender.identifier", "meta.sender.identifier"),
)
