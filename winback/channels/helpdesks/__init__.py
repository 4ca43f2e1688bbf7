"""Helpdesks whose webhooks we read: one file each, which says where everything stands in its payload."""

from winback.channels.helpdesks.chatwoot import CHATWOOT
from winback.channels.helpdesks.freshdesk import FRESHDESK
from winback.channels.helpdesks.generic import GENERIC
from winback.channels.helpdesks.table import Helpdesk, Ticket
from winback.channels.helpdesks.zammad import ZAMMAD
from winback.channels.helpdesks.zendesk import ZENDESK

HELPDESKS = {one.name: one for one in (ZENDESK, FRESHDESK, ZAMMAD, CHATWOOT, GENERIC)}

__all__ = ["HELPDESKS", "Helpdesk", "Ticket"]
