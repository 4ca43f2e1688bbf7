"""gunicorn's worker of threads, with a desk: messages of people are answered by the thread that lets them in.

gunicorn's own way hands each request from its main thread to another and back, and keeps a connection with the process
that let it in, so what callers waited for was mostly whom the other connections had come to. Here a process takes a
connection only when it is free to answer, answers, and hangs up: whoever has waited longest is next, whichever process
that is. Everything else goes on as in gunicorn, through its threads.
"""

import select
import socket
import struct
import time
from collections.abc import Callable
from threading import Lock
from typing import Any

from gunicorn import util
from gunicorn.workers.gthread import TConn, ThreadWorker

from winback.web.desk import PATIENCE, Desk

MESSAGE = b"POST /twilio/sms "  # how a request of winback.web.door begins
QUIET_MS = 500  # at most until we look whether we are to stop
STALLED = struct.pack("ll", 5, 0)  # seconds and microseconds: who says nothing for so long in the middle is hung up on


class Worker(ThreadWorker):  # type: ignore[misc]
    """See above. Its main thread looks after kept connections, timeouts and the heartbeat; it lets nobody in."""

    def run(self) -> None:
        self._desk, self._entrance, self._entering = Desk(self._serve_next, self.cfg.threads), select.poll(), Lock()
        for listener in self.sockets:
            listener.setblocking(False)
            if listener.family in (socket.AF_INET, socket.AF_INET6) and hasattr(socket, "TCP_DEFER_ACCEPT"):
                listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 1)  # they speak before they come in
            self._entrance.register(listener, select.POLLIN)
        try:
            self._desk.open()
            super().run()
        finally:
            self._desk.close()
        self._desk.join(self.cfg.graceful_timeout)

    def set_accept_enabled(self, enabled: bool) -> None:
        """Afterwards whoever was let in has been counted: nobody is forgotten when we stop."""
        with self._entering:
            self._accepting = enabled
        if not enabled:
            self.method_queue.run_callbacks(None)

    def handle_request(self, req: Any, conn: TConn) -> bool:
        """As gunicorn's; whoever was answered at the desk is hung up on, so that others get their turn."""
        if not getattr(conn, "at_desk", False):
            return bool(super().handle_request(req, conn))
        req.force_close()
        super().handle_request(req, conn)
        return True  # what they were still saying is read to its end

    def _serve_next(self, somebody_is_here: Callable[[], None]) -> None:
        if not self._entrance.poll(QUIET_MS):
            return
        with self._entering:
            conn = next(filter(None, map(self._let_in, self.sockets)), None) if self._accepting else None
        if conn is not None:
            somebody_is_here()
            conn.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, STALLED)
            conn.at_desk = conn.data_ready = True
            util.close(conn.sock) if self.handle(conn) else util.close_graceful(conn.sock)
        if not self._accepting:  # too many connections are kept, or we are to stop
            time.sleep(PATIENCE)

    def _let_in(self, listener: socket.socket) -> TConn | None:
        """Somebody with a message; everybody else goes gunicorn's way."""
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):  # another process was quicker
            return None
        conn = TConn(self.cfg, client, address, listener.getsockname())
        if _says(client) == MESSAGE:
            return conn
        self.method_queue.defer(self._count)
        self.enqueue_req(conn)
        return None

    def _count(self) -> None:
        """In the main thread, which alone counts the connections."""
        self.nr_conns += 1


def _says(client: socket.socket) -> bytes:
    try:
        return client.recv(len(MESSAGE), socket.MSG_PEEK)
    except OSError:
        return b""
