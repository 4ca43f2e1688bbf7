"""The form fields of Twilio's webhooks."""

from __future__ import annotations

from winback.sandbox import numbers
from winback.sandbox.records import Call, Message
from winback.sandbox.resources import VERSION, rfc2822
from winback.sandbox.world import World

PLACES = ("City", "State", "Zip")


def message_in(world: World, row: Message) -> dict[str, str]:
    """An SMS that came in."""
    return {
        **_places("From", row.from_),
        **_places("To", row.to),
        "AccountSid": world.options.account_sid,
        "ApiVersion": VERSION,
        "Body": row.body,
        "From": row.from_,
        "MessageSid": row.sid,
        "NumMedia": "0",
        "NumSegments": str(row.segments),
        "SmsMessageSid": row.sid,
        "SmsSid": row.sid,
        "SmsStatus": "received",
        "To": row.to,
    }


def message_status(world: World, row: Message, status: str) -> dict[str, str]:
    """What became of an SMS of ours."""
    fields = {
        "AccountSid": world.options.account_sid,
        "ApiVersion": VERSION,
        "From": row.from_,
        "MessageSid": row.sid,
        "MessageStatus": status,
        "SmsSid": row.sid,
        "SmsStatus": status,
        "To": row.to,
    }
    if row.service_sid:
        fields["MessagingServiceSid"] = row.service_sid
    if row.error_code and status in ("failed", "undelivered"):
        fields["ErrorCode"] = str(row.error_code)
    if status in ("delivered", "undelivered"):
        fields["RawDlrDate"] = row.updated.strftime("%y%m%d%H%M")
    return fields


def call(world: World, row: Call) -> dict[str, str]:
    """What every request about a call carries."""
    fields = {
        **_places("Called", row.to),
        **_places("Caller", row.from_),
        **_places("From", row.from_),
        **_places("To", row.to),
        "AccountSid": world.options.account_sid,
        "ApiVersion": VERSION,
        "CallSid": row.sid,
        "CallStatus": row.status if row.status != "queued" else "initiated",
        "Called": row.to,
        "Caller": row.from_,
        "Direction": row.direction,
        "From": row.from_,
        "To": row.to,
    }
    if row.parent_sid:
        fields["ParentCallSid"] = row.parent_sid
    if row.answered_by and not row.amd_callback:
        fields["AnsweredBy"] = row.answered_by
    return fields


def call_status(world: World, row: Call, status: str, sequence: int) -> dict[str, str]:
    """One step in the life of a call."""
    fields = call(world, row) | {
        "CallStatus": status,
        "CallbackSource": "call-progress-events",
        "SequenceNumber": str(sequence),
        "Timestamp": rfc2822(row.updated) or "",
    }
    if row.is_final:
        fields["CallDuration"] = str(row.seconds)
        fields["Duration"] = str(-(-row.seconds // 60))
    return fields


def amd(world: World, row: Call, milliseconds: int) -> dict[str, str]:
    """Detection that ran beside the call."""
    return {
        "AccountSid": world.options.account_sid,
        "AnsweredBy": row.answered_by or "unknown",
        "CallSid": row.sid,
        "MachineDetectionDuration": str(milliseconds),
    }


def _places(side: str, number: str) -> dict[str, str]:
    return {side + "Country": numbers.country(number), **{side + place: "" for place in PLACES}}
