"""Status callbacks: what became of messages and calls, with the faults that were asked for."""

from __future__ import annotations

from winback.sandbox import fields, hooks
from winback.sandbox.hooks import About
from winback.sandbox.records import Call, Message
from winback.sandbox.world import World

# a call's status -> the event one subscribes to
EVENTS = {"initiated": "initiated", "ringing": "ringing", "in-progress": "answered"}


def message_status(world: World, row: Message) -> None:
    """Tell the status as it is now."""
    if row.status_callback:
        about = About(f"status {row.status}", row.to, row.sid)
        _tell(world, "messages", row.status_callback, fields.message_status(world, row, row.status), about)


def call_status(world: World, row: Call, status: str) -> None:
    """Tell a step of a call, if it was subscribed to; the end of a call always counts as `completed`."""
    if not row.status_callback or EVENTS.get(status, "completed") not in row.status_events:
        return
    with world.lock:
        sequence, row.sequence = row.sequence, row.sequence + 1
    about = About(f"status {status}", row.other(world.ours), row.sid)
    told = fields.call_status(world, row, status, sequence)
    _tell(world, "calls", row.status_callback, told, about, row.status_method)


def machine_detected(world: World, row: Call) -> None:
    if row.amd_callback:
        about = About("machine detection", row.other(world.ours), row.sid)
        told = fields.amd(world, row, 2000 + world.rng.randrange(2000))
        _tell(world, "calls", row.amd_callback, told, about, row.amd_method)


def _tell(world: World, on: str, url: str, told: dict[str, str], about: About, method: str = "POST") -> None:
    to = told.get("To", "")
    if world.faults.strike("lose_callbacks", on, to):
        return
    late = world.faults.strike("reorder_callbacks", on, to)
    delay = world.rng.uniform(0, late.seconds) if late else 0.0
    times = 2 if world.faults.strike("double_callbacks", on, to) else 1
    for _ in range(times):
        world.agenda.after(delay, hooks.post, world, url, told, about, method)
