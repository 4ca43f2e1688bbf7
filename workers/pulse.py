"""Heartbeats: a row each process rewrites every five seconds, in real time, and takes away when it ends well."""

import contextlib
import logging
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError

from winback.runtime import Runtime
from winback.store.house import HeartbeatRow
from workers.outage import Outage, of_rows

log = logging.getLogger("winback.pulse")
EVERY_S = 5.0
FORGET = timedelta(hours=1)


class Pulse:
    """Beats from a thread of its own, so that long work does not look like death."""

    def __init__(self, rt: Runtime, name: str, role: str, facts: Callable[[], Mapping[str, Any]]) -> None:
        self._rt, self._name, self._role, self._facts = rt, name, role, facts
        self._outage = Outage(log, "the heartbeat could not be written", "the heartbeat is written again")
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def __enter__(self) -> "Pulse":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(2)
        with contextlib.suppress(SQLAlchemyError), self._rt.transaction() as session:
            session.execute(delete(HeartbeatRow).where(HeartbeatRow.name == self._name))

    def _run(self) -> None:
        while True:
            try:
                self._beat()
                self._outage.over()
            except SQLAlchemyError as error:
                self._outage.gone(of_rows(error) or type(error).__name__)
            if self._stop.wait(EVERY_S):
                return

    def _beat(self) -> None:
        now, facts = datetime.now(UTC), dict(self._facts())  # asked first: no transaction waits for Redis
        with self._rt.transaction() as session:
            row = session.get(HeartbeatRow, self._name)
            if row is None:
                session.add(HeartbeatRow(name=self._name, role=self._role, at=now, facts=facts))
                session.execute(delete(HeartbeatRow).where(HeartbeatRow.at < now - FORGET))
            else:
                row.at, row.facts = now, facts
