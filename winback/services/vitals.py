"""Which parts of the service live: what readiness, metrics and the doctor tell, read from rows alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED
from winback.services import firm
from winback.services.reading import reading_desk, second_reader
from winback.services.sending import limits, switches
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow, SenderRow
from winback.store.house import HeartbeatRow

ALIVE_FOR_S = 30.0
NEEDED = ("dispatcher", "worker send", "worker after")
LATELY, A_DAY = timedelta(hours=1), timedelta(days=1)
NOT_BEGUN = ("ready", "claimed")  # one that is claimed and never begun is as late as one nobody claims
LOST = ("unknown", "unknown_final")
STARTS = ("sms", "voice")


@dataclass(frozen=True, slots=True)
class Beat:
    """The last sign of life of one process."""

    part: str  # dispatcher | worker send | worker after
    age_s: float
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def alive(self) -> bool:
        return self.age_s <= ALIVE_FOR_S


def beats(session: Session) -> list[Beat]:
    """The newest first. Heartbeats are written in real time, whatever a demo's clock says."""
    now = datetime.now(UTC)
    rows = session.scalars(select(HeartbeatRow).order_by(HeartbeatRow.at.desc())).all()
    return [Beat(_part(row), max(0.0, (now - row.at).total_seconds()), row.facts or {}) for row in rows]


def missing(session: Session, found: Iterable[Beat]) -> list[str]:
    """What would have to be there for messages to go out, and is not."""
    living = [beat for beat in found if beat.alive]
    parts = {beat.part for beat in living}
    lacking = [part for part in NEEDED if part not in parts]
    if any(beat.facts.get("redis") == "away" for beat in living if beat.part == "dispatcher"):
        lacking.append("redis")
    if switches.clocks_apart(session) > switches.CLOCKS_APART:
        lacking.append("clock")
    return lacking


def _part(row: HeartbeatRow) -> str:
    queue = (row.facts or {}).get("queue")
    return f"{row.role} {queue}" if queue else row.role


# ---------------------------------------------------------------- figures


@dataclass(frozen=True)
class Figures:
    """What an operator's curves are drawn from."""

    attempts: dict[str, int]  # by state
    oldest_due_s: dict[str, float]  # by what waits: attempt, member, look
    lately: int  # sent within the hour, as far as we know
    unknown: int  # of these, nobody knows whether
    queues: dict[str, int]
    beats: list[Beat]
    off: list[str]  # codes
    to_read: int = 0  # answers that wait for a person
    limits_reached: dict[str, int] = field(default_factory=dict)  # by country of ours: 1 where today's is used up
    second: dict[str, int] = field(default_factory=dict)  # how asking the second reader ended in the last day


def figures(session: Session, settings: Settings, now: datetime) -> Figures:
    """Each a look at one index."""
    found = beats(session)
    sent = _sent_lately(session, now)
    dispatcher = next((beat for beat in found if beat.part == "dispatcher" and beat.alive), None)
    return Figures(
        attempts=_counted(session, select(AttemptRow.state, func.count())),
        oldest_due_s=_oldest_due(session, now),
        lately=sum(sent.values()),
        unknown=sum(sent.get(state, 0) for state in LOST),
        queues=dict(dispatcher.facts.get("queues") or {}) if dispatcher else {},
        beats=found,
        off=[off.code for off in switches.causes(session, settings)],
        to_read=reading_desk.waiting(session),
        limits_reached=_limits_reached(session, now),
        second=second_reader.outcomes_since(session, now - A_DAY),
    )


def _oldest_due(session: Session, now: datetime) -> dict[str, float]:
    """How long the longest waiting row has been due. What a pause holds back is not late."""
    running = select(CampaignRow.id).where(CampaignRow.state == "running")
    oldest = {
        **{f"attempt {state}": _due_in(state).where(AttemptRow.campaign_id.in_(running)) for state in NOT_BEGUN},
        "member": select(func.min(MemberRow.look_again_at)).where(
            MemberRow.state == "waiting", MemberRow.campaign_id.in_(running)
        ),
        "look": select(func.min(AttemptRow.check_at)).where(AttemptRow.state.in_(("unknown", "accepted", "queued"))),
    }
    waits: dict[str, float] = {}
    for what, query in oldest.items():
        due = session.scalar(query)
        late = max(0.0, (now - due).total_seconds()) if due else 0.0
        waits[what.split()[0]] = max(late, waits.get(what.split()[0], 0.0))
    return waits


def _due_in(state: str) -> Select[Any]:
    """Each state has its own end of the index."""
    return select(func.min(AttemptRow.due_at)).where(AttemptRow.state == state)


def _limits_reached(session: Session, now: datetime) -> dict[str, int]:
    if limits.faults_of(firm.setting(session, limits.KEY)):
        return {}  # that holds all sending back, and is told as such
    return {day.country: int(day.used_up) for day in limits.today(session, now.date())}


def _sent_lately(session: Session, now: datetime) -> dict[str, int]:
    ours = select(SenderRow.number)
    query = select(AttemptRow.state, func.count()).where(
        AttemptRow.sender.in_(ours), AttemptRow.channel.in_(STARTS), AttemptRow.intent_at > now - LATELY,
        AttemptRow.state.in_((*CONTACTED, "undelivered", "failed")),
    )  # fmt: skip
    return _counted(session, query)


def _counted(session: Session, query: Any) -> dict[str, int]:
    return dict(session.execute(query.group_by(AttemptRow.state)).all())
