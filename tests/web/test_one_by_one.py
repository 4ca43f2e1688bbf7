"""Messages that come at the same moment are answered one after the other, and nobody waits long for somebody else."""

import threading
import time

from winback.web import one_by_one
from winback.web.one_by_one import OneByOne

LONG = 20.0  # seconds within which a thread must have done what it can do


def started(*works: object) -> list[threading.Thread]:
    threads = [threading.Thread(target=work) for work in works]  # type: ignore[arg-type]
    for thread in threads:
        thread.start()
    return threads


def test_who_comes_at_the_same_moment_is_answered_in_order_and_never_two_at_once(monkeypatch) -> None:
    monkeypatch.setattr(one_by_one, "PATIENCE", LONG)
    line, told, inside, most = OneByOne(), [], [], []

    def customer(number: int) -> None:
        with line.turn():
            inside.append(number)
            most.append(len(inside))
            told.append(number)
            inside.remove(number)

    with line.turn():
        threads = []
        for number in range(8):
            threads += started(lambda number=number: customer(number))
            until(lambda number=number: len(line._waiting) == number + 1)
    for thread in threads:
        thread.join(LONG)

    assert (told, max(most)) == (list(range(8)), 1)


def test_a_message_that_is_held_up_holds_no_other_up_for_long() -> None:
    line, answered = OneByOne(), threading.Event()

    def customer() -> None:
        with line.turn():
            answered.set()

    with line.turn():  # waits for somebody else's row
        (thread,) = started(customer)
        assert answered.wait(LONG)
        thread.join(LONG)

    with line.turn():  # and the line goes on as before
        assert not line._waiting


def test_a_message_that_is_held_up_costs_one_other_a_moment_and_not_everybody_after_it(monkeypatch) -> None:
    monkeypatch.setattr(one_by_one, "PATIENCE", 0.5)
    line = OneByOne()

    def customers() -> None:
        for _ in range(20):
            with line.turn():
                pass

    with line.turn():  # waits for somebody else's row
        began = time.monotonic()
        (thread,) = started(customers)
        thread.join(LONG)
        took = time.monotonic() - began

    assert 0.5 <= took < 20 * 0.5


def test_who_was_called_while_somebody_went_past_them_has_their_turn_too(monkeypatch) -> None:
    """B's wait ends, B is called, and before B looks up C loses patience with B and goes past."""
    monkeypatch.setattr(one_by_one, "PATIENCE", 0.05)
    line, had = OneByOne(), []

    def customer(name: str) -> None:
        with line.turn():
            had.append(name)

    with line.turn():
        threads = started(lambda: customer("B"))
        until(lambda: len(line._waiting) == 1)
        line._guard.acquire()  # B's patience ends now, and B waits for the guard
        time.sleep(0.2)
        called = line._waiting.popleft()  # A goes, and calls B
        line._begin(called)
        line._begin(object())  # C goes past B
        line._guard.release()
        for thread in threads:
            thread.join(LONG)

    assert had == ["B"]


def test_a_message_that_went_wrong_lets_the_next_one_through() -> None:
    line = OneByOne()
    for _ in range(3):
        try:
            with line.turn():
                raise OSError("the database went away")
        except OSError:
            pass
    assert line._theirs is None


def until(holds: object) -> None:
    ends = time.monotonic() + LONG
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < ends
        time.sleep(0.001)
