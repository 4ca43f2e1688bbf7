"""The firm's own choices, kept as settings rows: above all rules stricter than the law's."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from campaigns.facts import Profile
from campaigns.overrides import laxer
from winback.errors import BadInput
from winback.services import locks
from winback.services.events import record
from winback.store.house import SettingRow

# What a firm may choose in days, and the least of it.
DAYS = {"rest_days": 7, "cool_off_days": 1, "answered_rest_days": 30, "consent_valid_days": 30}


STOPPED = "sending_stopped"


def setting(session: Session, key: str, default: Any = None) -> Any:
    row = session.get(SettingRow, key)
    return default if row is None else row.value


def choose(session: Session, key: str, value: Any, by: str, now: datetime) -> None:
    """Keep a choice, and who made it."""
    row = session.get(SettingRow, key)
    if row is None:
        session.add(SettingRow(key=key, value=value, changed_by=by, changed_at=now))
    else:
        row.value, row.changed_by, row.changed_at = value, by, now
    session.flush()
    record(session, "setting_changed", now, actor=by, facts={"key": key})


def note(session: Session, key: str, value: Any, now: datetime) -> None:
    """Keep what a worker has to remember: no choice of anybody, and no event."""
    row = session.get(SettingRow, key)
    if row is None:
        session.add(SettingRow(key=key, value=value, changed_by="worker", changed_at=now))
    else:
        row.value, row.changed_at = value, now


def choose_policy(
    session: Session, wish: Mapping[str, Any], profiles: Mapping[str, Profile], by: str, now: datetime
) -> None:
    """Make the rules stricter; whatever would loosen them is refused, all at once."""
    if faults := policy_faults(wish, profiles):
        raise BadInput("; ".join(faults))
    choose(session, "policy", dict(wish), by, now)


def policy_faults(wish: Mapping[str, Any], profiles: Mapping[str, Profile]) -> list[str]:
    faults = [f"{name} must be at least {least}" for name, least in DAYS.items() if int(wish.get(name, least)) < least]
    faults += [f"{name} is not known" for name in wish if name not in DAYS and name != "profiles"]
    for country, changes in wish.get("profiles", {}).items():
        faults += laxer(profiles[country], changes) if country in profiles else [f"{country} has no profile"]
    return faults


def spans(wish: Mapping[str, Any]) -> dict[str, timedelta]:
    """The firm's days as arguments of a Policy."""
    given = {name: max(int(wish[name]), least) for name, least in DAYS.items() if name in wish}
    return {name.removesuffix("_days"): timedelta(days=days) for name, days in given.items()}


def stop_sending(session: Session, why: str, by: str, now: datetime) -> None:
    """The emergency stop: nothing is started any more, people are still answered."""
    locks.before_all_stops(session)
    choose(session, STOPPED, {"why": why, "by": by, "at": now.isoformat()}, by, now)


def keep_stopped(session: Session, stopped: Mapping[str, Any], by: str, now: datetime) -> None:
    """Somebody's stop of another time goes on to count, in their name."""
    choose(session, STOPPED, dict(stopped), by, now)


def stop_unknown(session: Session, by: str, now: datetime) -> None:
    """After a restore nobody can know whether somebody had stopped: a person has to say that it goes on."""
    choose(session, STOPPED, {"why": "", "by": by, "at": now.isoformat(), "unknown": True}, by, now)


def allow_sending(session: Session, by: str, now: datetime) -> None:
    choose(session, STOPPED, None, by, now)


def sending_stopped(session: Session) -> dict[str, Any] | None:
    """Who stopped sending, when and why; None while it is allowed."""
    found: dict[str, Any] | None = setting(session, STOPPED)
    return found
