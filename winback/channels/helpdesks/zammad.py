"""Zammad: a trigger with a webhook, its payload as it comes.

https://admin-docs.zammad.org/en/latest/manage/webhook/payload.html
A merged ticket says that it was merged, not into which.
"""

from winback.channels.helpdesks import proofs
from winback.channels.helpdesks.table import MERGED, OPEN, RESOLVED, Helpdesk

ZAMMAD = Helpdesk(
    name="zammad",
    proof=proofs.zammad,
    id=("ticket.id",),
    state=("ticket.state", "ticket.state.name"),
    states={
        "new": OPEN,
        "open": OPEN,
        "pending reminder": OPEN,
        "pending close": OPEN,
        "closed": RESOLVED,
        "removed": RESOLVED,
        "merged": MERGED,
    },
    at=("ticket.updated_at",),
    opened_at=("ticket.created_at",),
    resolved_at=("ticket.last_close_at", "ticket.close_at"),
    subject=("ticket.title",),
    kind=("ticket.type", "ticket.tags", "ticket.group.name"),
    email=("ticket.customer.email",),
    phone=("ticket.customer.mobile", "ticket.customer.phone"),
    person=("ticket.customer.customer_number", "ticket.customer.login"),
    order_number=("ticket.order_number",),
    merged_into=("ticket.merged_into",),
)
