"""The dispatcher sees what was heard and not sorted yet; operators see how much waits, and how a second reader does."""

from datetime import timedelta
from typing import Any

import pytest

from tests.hearing.conftest import Invite, client_of
from tests.reading.conftest import Desk, vague
from winback.runtime import Runtime
from winback.store.interviews import AnswerRow
from winback.store.reading import SecondReadingRow
from winback.web import metrics
from workers import jobs, process
from workers.due import Due


class Door:
    """A way to Redis that remembers what was pushed."""

    def __init__(self) -> None:
        self.pushed: list[str] = []

    def push(self, queue: str, job: str, arguments: Any, **_: Any) -> None:
        self.pushed.append(job)


@pytest.fixture
def door() -> Door:
    return Door()


def test_what_was_heard_is_sorted_once_and_then_nothing_is_pushed(
    desk_both: Desk, invite_both: Invite, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "runtime", lambda: desk_both.rt)
    vague(invite_both())

    Due(desk_both.rt, door, "test").readings()  # type: ignore[arg-type]
    assert door.pushed == ["sort_readings"]
    assert jobs.sort_readings() == 1
    Due(desk_both.rt, door, "test").readings()  # type: ignore[arg-type]

    assert door.pushed == ["sort_readings"]


def test_metrics_tell_what_waits_and_how_the_second_reader_does(desk: Desk, invite: Invite) -> None:
    vague(invite())
    desk.fill()
    rt: Runtime = desk.rt
    with rt.transaction() as session:
        answers = session.query(AnswerRow).limit(2).all()
        for row, outcome in zip(answers, ("failed", "same"), strict=True):
            at = rt.now() - timedelta(hours=1)
            session.add(SecondReadingRow(answer_id=row.id, wanted_at=at, asked_at=at, outcome=outcome))
    metrics.Rows._kept = None

    told = client_of(rt).get("/metrics").get_data(as_text=True)

    assert "winback_answers_to_read 1.0" in told
    assert 'winback_second_readings_last_day{outcome="failed"} 1.0' in told
    assert 'winback_second_readings_last_day{outcome="same"} 1.0' in told
