"""Messages, calls and the account's numbers as Twilio's REST API shows them."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from winback.sandbox import numbers
from winback.sandbox.records import Call, Message
from winback.sandbox.world import World

VERSION = "2010-04-01"
WHY = {
    30003: "Unreachable destination handset",
    30006: "Landline or unreachable carrier",
    30036: "Validity Period Expired",
}


def message(world: World, row: Message) -> dict[str, Any]:
    uri = f"{_account(world)}/Messages/{row.sid}"
    return {
        "account_sid": world.options.account_sid,
        "api_version": VERSION,
        "body": row.body,
        "date_created": rfc2822(row.created),
        "date_sent": rfc2822(row.sent),
        "date_updated": rfc2822(row.updated),
        "direction": row.direction,
        "error_code": row.error_code,
        "error_message": WHY.get(row.error_code or 0),
        "from": row.from_ or None,
        "messaging_service_sid": row.service_sid,
        "num_media": "0",
        "num_segments": str(row.segments),
        "price": f"-{row.segments * 0.0075:.4f}" if row.status in ("delivered", "received") else None,
        "price_unit": "USD",
        "sid": row.sid,
        "status": row.status,
        "subresource_uris": {"media": uri + "/Media.json"},
        "to": row.to,
        "uri": uri + ".json",
    }


def call(world: World, row: Call) -> dict[str, Any]:
    uri = f"{_account(world)}/Calls/{row.sid}"
    return {
        "account_sid": world.options.account_sid,
        "answered_by": row.answered_by,
        "api_version": VERSION,
        "caller_name": None,
        "date_created": rfc2822(row.created),
        "date_updated": rfc2822(row.updated),
        "direction": row.direction,
        "duration": str(row.seconds) if row.is_final else None,
        "end_time": rfc2822(row.ended),
        "forwarded_from": None,
        "from": row.from_,
        "from_formatted": numbers.written(row.from_),
        "group_sid": None,
        "parent_call_sid": row.parent_sid,
        "phone_number_sid": None,
        "price": f"-{0.014 * max(1, -(-row.seconds // 60)):.3f}" if row.seconds else None,
        "price_unit": "USD",
        "queue_time": "0",
        "sid": row.sid,
        "start_time": rfc2822(row.started),
        "status": row.status,
        "subresource_uris": {
            name: f"{uri}/{name.capitalize()}.json" for name in ("notifications", "recordings", "events")
        },
        "to": row.to,
        "to_formatted": numbers.written(row.to),
        "trunk_sid": None,
        "uri": uri + ".json",
    }


def own_number(world: World, number: str) -> dict[str, Any]:
    """A number of the account. All of them can do everything, and call the same addresses."""
    sid = number_sid(number)
    return {
        "account_sid": world.options.account_sid,
        "address_requirements": "none",
        "address_sid": None,
        "api_version": VERSION,
        "beta": False,
        "bundle_sid": None,
        "capabilities": {"voice": True, "sms": True, "mms": False, "fax": False},
        "date_created": rfc2822(world.began),
        "date_updated": rfc2822(world.began),
        "emergency_address_sid": None,
        "emergency_address_status": "unregistered",
        "emergency_status": "Inactive",
        "friendly_name": numbers.written(number),
        "identity_sid": None,
        "origin": "twilio",
        "phone_number": number,
        "sid": sid,
        "sms_application_sid": "",
        "sms_fallback_method": "POST",
        "sms_fallback_url": "",
        "sms_method": "POST",
        "sms_url": world.options.sms_url,
        "status": "in-use",
        "status_callback": "",
        "status_callback_method": "POST",
        "trunk_sid": None,
        "uri": f"{_account(world)}/IncomingPhoneNumbers/{sid}.json",
        "voice_application_sid": "",
        "voice_caller_id_lookup": False,
        "voice_fallback_method": "POST",
        "voice_fallback_url": "",
        "voice_method": "POST",
        "voice_receive_mode": "voice",
        "voice_url": world.options.voice_url,
    }


def number_sid(number: str) -> str:
    return f"PN{int(number.lstrip('+')):032x}"


def page(
    path: str, name: str, rows: list[dict[str, Any]], query: list[tuple[str, str]], number: int, size: int, more: bool
) -> dict[str, Any]:
    """One page of a list, with addresses of its neighbours."""

    def uri(at: int) -> str:
        return path + "?" + urlencode([*query, ("PageSize", str(size)), ("Page", str(at))])

    start = number * size
    return {
        name: rows,
        "end": max(start, start + len(rows) - 1),
        "first_page_uri": uri(0),
        "next_page_uri": uri(number + 1) + f"&PageToken=P{start + len(rows)}" if more else None,
        "page": number,
        "page_size": size,
        "previous_page_uri": uri(number - 1) if number else None,
        "start": start,
        "uri": uri(number),
    }


def rfc2822(at: datetime | None) -> str | None:
    return format_datetime(at) if at else None


def _account(world: World) -> str:
    return f"/{VERSION}/Accounts/{world.options.account_sid}"
