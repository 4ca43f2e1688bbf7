"""Lines of a file are read while the database works: in their order, no earlier, and nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from winback import imports
from winback.imports.ahead import read_ahead
from winback.runtime import Runtime
from winback.store import bulk


def noted(values: list[int], read: list[int]) -> Iterator[int]:
    for value in values:
        read.append(value)
        yield value


@pytest.mark.parametrize("says_when", [True, False])
def test_every_batch_comes_once_in_its_order_whoever_says_when_to_read(says_when: bool) -> None:
    worked_on = []
    with read_ahead(noted([1, 2, 3], [])) as batches:
        for batch in batches:
            worked_on.append(batch)
            if says_when:
                batches.begin()
                batches.begin()
    assert worked_on == [1, 2, 3]


def test_the_next_batch_is_read_when_it_is_said_and_not_before() -> None:
    read: list[int] = []
    with read_ahead(noted([1, 2], read)) as batches:
        coming = iter(batches)
        next(coming)
        assert read == [1]
        batches.begin()
    assert read == [1, 2]


def test_a_file_that_breaks_off_is_told_after_what_came_before_it() -> None:
    def breaks() -> Iterator[int]:
        yield 1
        raise OSError("the disk is gone")

    with read_ahead(breaks()) as batches:
        coming = iter(batches)
        assert next(coming) == 1
        batches.begin()
        with pytest.raises(OSError, match="the disk is gone"):
            next(coming)


def test_order_lines_are_read_on_just_when_those_before_them_are_written(
    sqlite_rt: Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    add = bulk.add

    def watched(session: object, *given: object) -> None:
        read_on: Callable[[], None] = session.info[bulk.MEANWHILE]  # type: ignore[attr-defined]
        session.info[bulk.MEANWHILE] = lambda: (seen.append("read on"), read_on())  # type: ignore[attr-defined]
        add(session, *given)  # type: ignore[arg-type]
        seen.append("written")

    monkeypatch.setattr(bulk, "add", watched)
    file = tmp_path / "orders.csv"
    file.write_text("Kundennummer;Bestelldatum;Netto\nK1;01.02.2024;12,50\nK2;02.02.2024;3,00\n")
    summary = imports.run(sqlite_rt, "orders", file, file_name=file.name, actor="test")
    assert (summary.created, seen[-2:]) == (2, ["read on", "written"])
