"""Any other program: our own small payload, signed with our own header.

{"id": "T-7", "status": "open", "kind": "refund", "updated_at": "2026-03-03T14:00:00Z", "subject": "…",
 "opened_at": "…", "resolved_at": "…", "order_number": "…", "merged_into": "…",
 "customer": {"external_id": "K1", "email": "…", "phone": "…"}}
"""

from winback.channels.helpdesks import proofs
from winback.channels.helpdesks.table import OPEN, RESOLVED, Helpdesk

GENERIC = Helpdesk(
    name="generic",
    proof=proofs.ours,
    id=("id",),
    state=("status",),
    states={"open": OPEN, "new": OPEN, "pending": OPEN, "resolved": RESOLVED, "solved": RESOLVED, "closed": RESOLVED},
    at=("updated_at",),
    opened_at=("opened_at",),
    resolved_at=("resolved_at",),
    subject=("subject",),
    kind=("kind",),
    order_number=("order_number",),
    email=("customer.email",),
    phone=("customer.phone",),
    person=("customer.external_id",),
    merged_into=("merged_into",),
)
