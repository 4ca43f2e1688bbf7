"""Freshdesk: an automation rule with the action "Trigger webhook", simple or advanced content.

https://support.freshdesk.com/support/solutions/articles/132589-using-webhooks-in-automation-rules
It signs nothing: the secret stands in the header X-Winback-Secret, or is the password of its authentication. Its
placeholders tell no time of the change unless one is added as ticket_updated_at; then the order of arrival counts.
"""

from winback.channels.helpdesks import proofs
from winback.channels.helpdesks.table import OPEN, RESOLVED, Helpdesk

W = "freshdesk_webhook"

FRESHDESK = Helpdesk(
    name="freshdesk",
    proof=proofs.shared_secret,
    id=(f"{W}.ticket_id", "ticket_id"),
    state=(f"{W}.ticket_status", "ticket_status"),
    states={
        "open": OPEN,
        "pending": OPEN,
        "waiting on customer": OPEN,
        "waiting on third party": OPEN,
        "resolved": RESOLVED,
        "closed": RESOLVED,
        "2": OPEN,
        "3": OPEN,
        "4": RESOLVED,
        "5": RESOLVED,
        "6": OPEN,
        "7": OPEN,
    },
    at=(f"{W}.ticket_updated_at", "ticket_updated_at"),
    opened_at=(f"{W}.ticket_created_at", "ticket_created_at"),
    subject=(f"{W}.ticket_subject", "ticket_subject"),
    kind=(f"{W}.ticket_type", "ticket_type", f"{W}.ticket_ticket_type", f"{W}.ticket_tags", "ticket_tags"),
    email=(f"{W}.ticket_contact_email", f"{W}.ticket_requester_email", "ticket_contact_email"),
    phone=(f"{W}.ticket_contact_mobile", f"{W}.ticket_contact_phone", f"{W}.ticket_requester_phone"),
    person=(f"{W}.ticket_contact_unique_external_id", "ticket_contact_unique_external_id"),
    merged_into=(f"{W}.ticket_merged_into", "ticket_merged_into"),
)
