"""The story of one import: look at the file, find its header, then write it batch by batch.

Each batch is one transaction: a crash leaves whole batches or nothing, and the same file again completes it.
"""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.imports import (
    accounts,
    closing,
    consents,
    contacts,
    datev,
    donotcall,
    headers,
    issues,
    likeness,
    orders,
    rates,
    recount,
    styles,
    tables,
)
from winback.imports.ahead import read_ahead
from winback.imports.batch import Batch, Context, Line
from winback.imports.folding import header_key
from winback.imports.headers import Layout
from winback.imports.opening import opened
from winback.imports.sources import Cells, Row, Source
from winback.imports.summary import ImportSummary
from winback.runtime import Runtime
from winback.store import bulk
from winback.store.crm import ImportRow
from winback.store.engine import copy_seldom
from winback.store.house import EventRow

Progress = Callable[[int, int | None], None]
Write = Callable[[Session, Context, Batch], None]

WRITERS: dict[str, Write] = {
    "accounts": accounts.write,
    "contacts": contacts.write,
    "orders": orders.write,
    "issues": issues.write,
    "consents": consents.write,
    "donotcall": donotcall.write,
    "rates": rates.write,
}
READERS: dict[str, Callable[[Context, list[Line]], Any]] = {"orders": orders.read}
BEGINNERS: dict[str, Callable[[Session, Context], None]] = {"orders": orders.begin}
FINISHERS: dict[str, Callable[[Runtime, Context], None]] = {
    "orders": orders.finish,
    "issues": issues.finish,
    "rates": rates.finish,
}
BATCH_ROWS = {"orders": 10_000}  # twice as many: 7 % faster on SQLite, and 33 MB more
FEWER_ROWS = 1_000
GROWN = {
    "accounts": ("accounts", "contacts", "phones"),
    "contacts": ("accounts", "contacts", "phones"),
    "orders": ("accounts", "orders"),
    "issues": ("issues",),
    "consents": ("consents",),
}
TAKEN_STOCK_AFTER = {1, 10, 100, 1_000}  # batches
LAST_BOUGHT_ELSEWHERE = (
    "kept as it is beside the row: who fell silent is told from orders. Without an orders file, "
    "import this file once more as orders, and each customer then has one order on that day"
)


def run(
    rt: Runtime,
    kind: str,
    source: Path | BinaryIO,
    *,
    file_name: str,
    mapping: Mapping[str, Any] | None = None,
    actor: str,
    feed: str | None = None,
    progress: Progress | None = None,
) -> ImportSummary:
    """Import one file; a BadInput when it cannot be read at all."""
    if kind not in WRITERS:
        raise BadInput(f"{kind!r} cannot be imported; it is one of: {', '.join(WRITERS)}")
    with _stream(source, file_name) as stream:
        file = opened(stream, file_name)
        start, layout = tables.find(file, kind, mapping, file_name)
        style = styles.decide(file.rows(start), layout, rt.settings.country)
        context = Context.begin(rt, kind, layout, style, file_name, actor, feed, datev.period(file))
        context.delimiter = start.delimiter
        _name_unknown_columns(context, start.line)
        with rt.reading() as session:
            BEGINNERS.get(kind, _nothing)(session, context)
        with _seldom_collecting(), _books(rt, context, file_name, actor):
            lines = _table_rows(file.rows(start), layout, context)
            with _whole(rt, context), read_ahead(_batches(context, file, lines)) as batches:
                for count, batch in enumerate(batches, 1):
                    _write_batch(rt, context, batch, batches.begin)
                    _after_batch(rt, context, count)
                    if progress:
                        progress(file.position(), file.size)
            FINISHERS.get(kind, _nothing_more)(rt, context)
        context.memory.clear()  # it knows the context: the two would stay until somebody looks for cycles
        return context.tally.summary(kind, context.import_id)


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Batches are many objects and no cycles: looking for cycles as often as usual costs a fifth of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(100_000, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@contextmanager
def _whole(rt: Runtime, context: Context) -> Iterator[None]:
    """An index that was left out for the first lines is there at the end of the block, however it ends."""
    try:
        yield
    finally:
        recount.with_their_index(rt, context)


def _nothing(session: Session, context: Context) -> None:
    """Most kinds have nothing to do before their first line."""


def _nothing_more(rt: Runtime, context: Context) -> None:
    """Nor after their last."""


def _write_batch(rt: Runtime, context: Context, batch: Batch, read_on: Callable[[], None]) -> None:
    with rt.transaction() as session:
        session.info[bulk.MEANWHILE] = read_on
        copy_seldom(session.connection())
        bulk.one_at_a_time(session, "import")
        context.tally.read += len(batch.lines) + batch.lost
        WRITERS[context.kind](session, context, batch)
        session.execute(update(ImportRow).where(ImportRow.id == context.import_id).values(rows_done=context.tally.read))


def _after_batch(rt: Runtime, context: Context, count: int) -> None:
    if context.kind == "orders":
        recount.when_many(rt, context)
    if count in TAKEN_STOCK_AFTER:
        with rt.transaction() as session:
            bulk.take_stock(session, GROWN.get(context.kind, ()))


@contextmanager
def _stream(source: Path | BinaryIO, file_name: str) -> Iterator[BinaryIO]:
    if not isinstance(source, Path):
        yield source
        return
    try:
        with source.open("rb") as stream:
            yield stream
    except IsADirectoryError:
        raise BadInput(f"{file_name} is a folder, not a file") from None
    except (FileNotFoundError, PermissionError) as error:
        raise BadInput(f"{file_name} cannot be opened: {error.strerror}") from None


def _table_rows(rows: Iterator[Row], layout: Layout, context: Context) -> Iterator[Line]:
    """Rows of the table, each as wide as its header."""
    width = len(layout.headers)

    def tell(line: int) -> None:
        context.tally.warn(line, None, "left out: a closing line of the report, not a row of the table")

    for number, cells in closing.table(rows, width, tell):
        yield Line(number, cells if len(cells) == width else _as_wide_as_the_header(number, cells, width, context))


def _as_wide_as_the_header(number: int, cells: Cells, width: int, context: Context) -> Cells:
    if any(str(cell).strip() for cell in cells[width:]):
        context.tally.warn(number, None, "has more cells than the header; the last ones are left out")
    return [*cells[:width], *[""] * (width - len(cells))]


def _batches(context: Context, file: Source, lines: Iterator[Line]) -> Iterator[Batch]:
    size, read = BATCH_ROWS.get(context.kind, FEWER_ROWS), READERS.get(context.kind)
    while batch := list(islice(lines, size)):
        yield Batch(batch, _tell_troubles(context, file), read(context, batch) if read else None)


def _name_unknown_columns(context: Context, line: int) -> None:
    for column in context.layout.unknown:
        header = context.layout.headers[column]
        near = headers.suggestion(context.kind, header)
        reason = "unknown column, kept as it is beside the row"
        if context.kind == "accounts" and header_key(header) in likeness.LAST_BOUGHT:
            context.tally.warn(line, header, LAST_BOUGHT_ELSEWHERE)
        else:
            context.tally.warn(line, header, f"{reason}; did you mean {near!r}?" if near else reason)


def _tell_troubles(context: Context, file: Source) -> int:
    """How many lines were lost."""
    lost = 0
    for trouble in file.troubles:
        lost += trouble.lost
        (context.tally.reject if trouble.lost else context.tally.warn)(trouble.line, None, trouble.reason)
    file.troubles.clear()
    return lost


@contextmanager
def _books(rt: Runtime, context: Context, file_name: str, actor: str) -> Iterator[None]:
    """The import's own row: running, then done or failed, with what came of it."""
    with rt.transaction() as session:
        context.import_id = session.execute(
            insert(ImportRow)
            .values(kind=context.kind, file_name=file_name[:300], actor=actor, started_at=rt.now())
            .returning(ImportRow.id)
        ).scalar_one()
    try:
        yield
    except BaseException:
        _close(rt, context, "failed")
        raise
    _close(rt, context, "done")


def _close(rt: Runtime, context: Context, state: str) -> None:
    tally = context.tally
    counts = {name: getattr(tally, name) for name in ("read", "created", "updated", "unchanged", "unmatched")}
    counts |= {"rejected": len(tally.rejected), "warnings": len(tally.warnings)}
    with rt.transaction() as session:
        if context.import_id is None:
            return
        summary = counts | {"columns": context.layout.fields_by_header(), "headers": list(context.layout.headers)}
        summary["delimiter"] = context.delimiter
        session.execute(
            update(ImportRow)
            .where(ImportRow.id == context.import_id)
            .values(state=state, ended_at=rt.now(), summary=summary)
        )
        facts = {"import": context.import_id, "kind": context.kind, "state": state} | counts
        session.execute(insert(EventRow).values(at=rt.now(), actor=context.actor, code="imported", facts=facts))
