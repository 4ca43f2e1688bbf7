"""Every table of the house, loaded: import this where the whole metadata is needed."""

from winback.store import campaigns, crm, house, interviews, permission, reading, returns, wishes, work
from winback.store.base import Row

FAMILIES = (crm, permission, campaigns, interviews, reading, returns, wishes, house, work)
metadata = Row.metadata
