"""PostgreSQL past psycopg's cursor: a statement that a connection keeps prepared is sent, and its rows are read.

psycopg still writes every value, reads every column, prepares, and forgets what a rollback makes it forget; what is
saved is its way through a cursor, a tenth of a turn. The BEGIN of a transaction travels with its first statement, and
its COMMIT with one that is said to be the last. Whatever is not as usual goes through the cursor.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from psycopg import Connection, RawCursor, errors, generators
from psycopg.abc import PQGen, PyFormat
from psycopg.adapt import Transformer
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult

Rows = Sequence[tuple[Any, ...]]
PLACE = re.compile(r"%\((\w+)\)s|%%")  # as SQLAlchemy writes a value's place for psycopg, and a percent sign


def numbered(text: str) -> tuple[bytes, tuple[str, ...]]:
    """A statement as the server takes it, with $1 for its first value; and the values' names in that order."""
    order: dict[str, int] = {}

    def number(place: re.Match[str]) -> str:
        return f"${order.setdefault(name, len(order) + 1)}" if (name := place[1]) else "%"

    return PLACE.sub(number, text).encode(), tuple(order)


class Wire:
    """One connection's."""

    def __init__(self, connection: Connection[Any]) -> None:
        self._connection, self._server, self._cursor = connection, connection.pgconn, RawCursor(connection)
        self._writer: Any = Transformer(connection)
        self._reader: Any = Transformer(connection)
        # What psycopg keeps prepared: names by text and types of the values. Without it everything takes the cursor.
        self._kept: Any = getattr(getattr(connection, "_prepared", None), "_names", {})

    def run(self, text: bytes, values: Sequence[Any], *, last: bool = False) -> Rows:
        """Its rows; none of what only writes. psycopg.Error as by a cursor, which prepares what it does not know.

        The last one of a transaction may end it: whoever commits afterwards finds nothing left to do.
        """
        written = self._writer.dump_sequence(values, [PyFormat.AUTO] * len(values))
        name = self._kept.get(key := (text, self._writer.types or ()))
        status = self._server.transaction_status
        if name is None or status not in (TransactionStatus.IDLE, TransactionStatus.INTRANS) or not self._usual():
            self._cursor.execute(text, values, prepare=True)
            return self._cursor.fetchall() if self._cursor.description else ()
        self._kept.move_to_end(key)  # of those it has not used for longest psycopg forgets some
        send = partial(self._server.send_query_prepared, name, written, self._writer.formats)
        if status == TransactionStatus.IDLE:
            return self._read(self._begun_by(send))
        return self._read(self._ended_by(send) if last else self._after(send))

    def _usual(self) -> bool:
        """Transactions begin with a plain BEGIN."""
        one = self._connection
        return not one.autocommit and (one.isolation_level, one.read_only, one.deferrable) == (None, None, None)

    def _after(self, send: "partial[None]") -> PGresult:
        send()
        result: PGresult = self._connection.wait(generators.execute(self._server))[0]
        return result

    def _begun_by(self, send: "partial[None]") -> PGresult:
        begun, result = self._both(partial(self._server.send_query_params, b"BEGIN", None), send)
        return begun if begun.status != ExecStatus.COMMAND_OK else result

    def _ended_by(self, send: "partial[None]") -> PGresult:
        """Of a statement that fails the server makes the COMMIT fail, too."""
        result, ended = self._both(send, partial(self._server.send_query_params, b"COMMIT", None))
        return ended if ended.status == ExecStatus.FATAL_ERROR else result

    def _both(self, first: "partial[None]", second: "partial[None]") -> tuple[PGresult, PGresult]:
        try:
            self._server.enter_pipeline_mode()
            results: tuple[PGresult, PGresult] = self._connection.wait(self._one_way(first, second))
            self._server.exit_pipeline_mode()
        except BaseException:  # what the server still has to say would be taken for the answer to something else
            self._connection.close()
            raise
        return results

    def _one_way(self, first: "partial[None]", second: "partial[None]") -> PQGen[tuple[PGresult, PGresult]]:
        """What the server says to each. Both are sent before it has answered."""
        server = self._server
        first()
        second()
        server.pipeline_sync()
        yield from generators.send(server)
        (one,) = yield from generators.fetch_many(server)
        (other,) = yield from generators.fetch_many(server)
        yield from generators.fetch_many(server)  # that this was all
        return one, other

    def _read(self, result: PGresult) -> Rows:
        if result.status == ExecStatus.COMMAND_OK:
            return ()
        if result.status != ExecStatus.TUPLES_OK:
            raise errors.error_from_result(result)
        self._reader.set_pgresult(result)
        try:
            return cast(Rows, self._reader.load_rows(0, result.ntuples, tuple))
        finally:
            self._reader.set_pgresult(None)  # what people wrote is not kept
