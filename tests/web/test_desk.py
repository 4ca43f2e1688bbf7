"""Whoever comes is served by one at a time, in order; somebody who takes long is left with whom they came to."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from queue import Empty, Queue

import pytest

from tests.sending.processes import until
from winback.web import desk
from winback.web.desk import Desk

PEOPLE = 3
Visit = Callable[[], object]


class Visitors:
    """Who comes to the desk, what they want, and how many of them are being served."""

    def __init__(self) -> None:
        self.coming: Queue[Visit] = Queue()
        self.served_by: list[str] = []
        self.desk = Desk(self._serve_next, PEOPLE)

    def _serve_next(self, somebody_is_here: Callable[[], None]) -> None:
        try:
            visit = self.coming.get(timeout=0.02)
        except Empty:
            return
        somebody_is_here()
        self.served_by.append(threading.current_thread().name)
        visit()


@pytest.fixture
def visitors() -> Iterator[Visitors]:
    visitors = Visitors()
    visitors.desk.open()
    yield visitors
    visitors.desk.close()
    visitors.desk.join(20)


def test_one_alone_serves_as_long_as_nobody_holds_them_up(visitors: Visitors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "PATIENCE", 20)
    for _ in range(200):
        visitors.coming.put(lambda: None)
    until(lambda: len(visitors.served_by) == 200)

    assert len(set(visitors.served_by)) == 1


def test_somebody_who_takes_long_holds_nobody_else_up(visitors: Visitors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "PATIENCE", 0.5)
    row_is_free = threading.Event()
    visitors.coming.put(lambda: row_is_free.wait(60))
    for _ in range(50):
        visitors.coming.put(lambda: None)

    until(lambda: len(visitors.served_by) == 51)
    row_is_free.set()

    assert visitors.served_by[0] not in visitors.served_by[1:]


def test_who_was_held_up_stands_in_line_again(visitors: Visitors) -> None:
    for _ in range(2 * PEOPLE):
        visitors.coming.put(lambda: time.sleep(3 * desk.PATIENCE))

    until(lambda: len(visitors.served_by) == 2 * PEOPLE)
    assert len(set(visitors.served_by)) == PEOPLE


def test_what_breaks_at_the_desk_does_not_close_it(visitors: Visitors, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(PEOPLE):
        visitors.coming.put(lambda: 1 / 0)
        visitors.coming.put(sys.exit)
    visitors.coming.put(lambda: None)

    until(lambda: len(visitors.served_by) == 2 * PEOPLE + 1)
    assert "could not be served" in caplog.text


def test_a_desk_that_closes_is_done_with_whom_it_serves(visitors: Visitors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "PATIENCE", 20)
    begun, done = threading.Event(), threading.Event()
    visitors.coming.put(lambda: (begun.set(), time.sleep(0.3), done.set()))
    assert begun.wait(20)

    visitors.desk.close()
    visitors.coming.put(lambda: None)
    visitors.desk.join(20)

    assert done.is_set()
    assert len(visitors.served_by) == 1
