"""Webhooks as helpdesks send them: payloads in their published shape, written for these tests, and their signatures."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

MAIL = "amina@example.com"
NUMBER = "+491713920001"
SECRET = "a secret that both sides know"


@dataclass(frozen=True)
class Sender:
    """One helpdesk: its payload for a ticket in a state, its words for the states, its signature."""

    name: str
    payload: Callable[..., dict[str, Any]]
    open: str
    resolved: str
    sign: Callable[[str, bytes, datetime], dict[str, str]]


def iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def zendesk(ticket: str, state: str, at: datetime, **more: Any) -> dict[str, Any]:
    """An event, whose requester is a number of Zendesk's own."""
    return {
        "account_id": 22129848,
        "detail": {
            "actor_id": "8447388090494", "assignee_id": "8447388090494", "brand_id": "8447346621310",
            "created_at": iso(at - timedelta(hours=3)), "custom_status": "8447320466430", "description": "Es tropft.",
            "external_id": None, "form_id": "8646151517822", "group_id": "8447320466430", "id": ticket,
            "is_public": True, "organization_id": "8447346622462", "priority": "LOW",
            "requester_id": more.get("person", "8447388090494"), "status": state.upper(),
            "subject": more.get("subject", "Kanne undicht"), "submitter_id": "8447388090494",
            "tags": more.get("tags", ["reklamation"]), "type": "TASK", "updated_at": iso(at), "via": {"channel": "web"},
        },
        "event": more.get("event", {"current": state.upper(), "previous": "NEW"}),
        "id": f"cbe4028c-7239-495d-b020-{ticket}-{at.timestamp()}", "subject": f"zen:ticket:{ticket}",
        "time": iso(at), "type": more.get("type", "zen:event-type:ticket.status_changed"),
        "zendesk_event_version": "2022-11-06",
    }  # fmt: skip


def zendesk_trigger(ticket: str, state: str, at: datetime, **more: Any) -> dict[str, Any]:
    """The body of a trigger, with what a firm puts in: here the requester can be found by address and number."""
    requester = {"email": more.get("email", MAIL), "phone": more.get("phone", ""), "external_id": ""}
    return {
        "ticket": {
            "id": ticket, "status": state, "subject": "Kanne undicht", "updated_at": iso(at),
            "tags": "reklamation vip", "requester": requester,
        }
    }  # fmt: skip


def freshdesk(ticket: str, state: str, at: datetime, **more: Any) -> dict[str, Any]:
    return {
        "freshdesk_webhook": {
            "ticket_id": int(ticket), "ticket_subject": "Kanne undicht", "ticket_status": state,
            "ticket_priority": "Low", "ticket_type": "Refund", "ticket_url": "https://firm.freshdesk.example/9",
            "ticket_contact_name": "Amina", "ticket_contact_email": more.get("email", MAIL),
            "ticket_contact_phone": more.get("phone", ""), "ticket_contact_unique_external_id": None,
            "triggered_event": "{status:{from:2,to:4}}",
        } | ({"ticket_updated_at": iso(at)} if more.get("timed", True) else {})
    }  # fmt: skip


def zammad(ticket: str, state: str, at: datetime, **more: Any) -> dict[str, Any]:
    return {
        "ticket": {
            "article_count": 1, "create_article_sender": "Customer", "created_at": iso(at - timedelta(hours=3)),
            "customer": {"active": True, "email": more.get("email", MAIL), "firstname": "Amina", "id": 8,
                         "login": more.get("email", MAIL), "mobile": more.get("phone", ""), "roles": ["Customer"]},
            "customer_id": 8, "group": {"id": 3, "name": "Retouren"}, "group_id": 3, "id": int(ticket),
            "number": f"100{ticket}", "organization": None, "owner": {"id": 5, "email": "emma@firm.example"},
            "priority": {"id": 2, "name": "2 normal"}, "state": state, "state_id": 2, "title": "Kanne undicht",
            "updated_at": iso(at), "close_at": None,
        },
        "article": {"body": "Es tropft.", "content_type": "text/plain", "from": "Amina", "ticket_id": int(ticket),
                    "created_at": iso(at), "internal": False, "sender": "Customer", "type": "email"},
    }  # fmt: skip


def chatwoot(ticket: str, state: str, at: datetime, **more: Any) -> dict[str, Any]:
    return {
        "event": more.get("type", "conversation_status_changed"), "id": int(ticket), "inbox_id": 3,
        "additional_attributes": {"mail_subject": "Kanne undicht"}, "can_reply": True, "channel": "Channel::Email",
        "contact_inbox": {"id": 180, "contact_id": 4, "source_id": "239a4135"}, "messages": [], "labels": ["complaint"],
        "meta": {"sender": {"id": 4, "name": "Amina", "email": more.get("email", MAIL),
                            "phone_number": more.get("phone", ""), "identifier": None, "type": "contact"},
                 "assignee": None, "hmac_verified": False},
        "status": state, "unread_count": 1, "created_at": int((at - timedelta(hours=3)).timestamp()),
        "timestamp": int(at.timestamp()), "updated_at": at.timestamp(), "account": {"id": 2, "name": "Firm"},
    }  # fmt: skip


def generic(ticket: str, state: str, at: datetime, **more: Any) -> dict[str, Any]:
    customer = {"email": more.get("email", MAIL), "phone": more.get("phone", ""), "external_id": more.get("person", "")}
    given = {"id": ticket, "status": state, "kind": "complaint", "updated_at": iso(at), "customer": customer}
    return given | {name: more[name] for name in ("opened_at", "resolved_at", "merged_into") if name in more}


def _digest(secret: str, signed: bytes, name: str = "sha256") -> hmac.HMAC:
    return hmac.new(secret.encode(), signed, getattr(hashlib, name))


def sign_zendesk(secret: str, body: bytes, now: datetime) -> dict[str, str]:
    at = iso(now)
    signature = base64.b64encode(_digest(secret, at.encode() + body).digest()).decode()
    return {"X-Zendesk-Webhook-Signature": signature, "X-Zendesk-Webhook-Signature-Timestamp": at}


def sign_freshdesk(secret: str, body: bytes, now: datetime) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"winback:{secret}".encode()).decode()}


def sign_zammad(secret: str, body: bytes, now: datetime) -> dict[str, str]:
    return {"X-Hub-Signature": "sha1=" + _digest(secret, body, "sha1").hexdigest(), "X-Zammad-Delivery": "3fd1"}


def sign_chatwoot(secret: str, body: bytes, now: datetime) -> dict[str, str]:
    at = str(int(now.timestamp()))
    return {
        "X-Chatwoot-Timestamp": at,
        "X-Chatwoot-Signature": "sha256=" + _digest(secret, f"{at}.".encode() + body).hexdigest(),
    }


def sign_generic(secret: str, body: bytes, now: datetime) -> dict[str, str]:
    at = int(now.timestamp())
    return {"X-Winback-Signature": f"t={at},v1={_digest(secret, f'{at}.'.encode() + body).hexdigest()}"}


SENDERS = {
    "zendesk": Sender("zendesk", zendesk_trigger, "open", "solved", sign_zendesk),
    "freshdesk": Sender("freshdesk", freshdesk, "Open", "Resolved", sign_freshdesk),
    "zammad": Sender("zammad", zammad, "open", "closed", sign_zammad),
    "chatwoot": Sender("chatwoot", chatwoot, "open", "resolved", sign_chatwoot),
    "generic": Sender("generic", generic, "open", "resolved", sign_generic),
}


def packed(payload: Any) -> bytes:
    return json.dumps(payload).encode()
