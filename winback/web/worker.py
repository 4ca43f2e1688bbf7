"""gunicorn's worker of threads, with a desk: messages of people are answered by the thread that lets them in.

gunicorn's own way hands each request from its main thread to another and back, and keeps a connection with the process
that let it in, so what callers waited for was mostly whom the other connections had come to. Here a process takes a
connection only when it is free to answer, answers, and hangs up: whoever has waited longest is next, whichever process
that is. Everything else goes on as in gunicorn, through its threads.

No thread waits for somebody to finish: whoever has not said all is left to the main thread, which watches them all and
hangs up on them after a while. What is too long to be waited for has threads of its own.
"""

import select
import selectors
import socket
import struct
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import Any

from gunicorn import util
from gunicorn.workers.gthread import TConn, ThreadWorker

from winback.web import arriving
from winback.web.desk import PATIENCE, Desk

MESSAGE = b"POST /twilio/sms "  # how a request of winback.web.door begins
QUIET_MS = 500  # at most until we look whether we are to stop
STALLED_S = 5  # who is silent for so long in the middle is hung up on
STALLED = struct.pack("ll", STALLED_S, 0)  # seconds and microseconds


class Worker(ThreadWorker):  # type: ignore[misc]
    """See above. Its main thread looks after kept connections, timeouts and the heartbeat; it lets nobody in."""

    def run(self) -> None:
        self._desk, self._entrance, self._entering = Desk(self._serve_next, self.cfg.threads), select.poll(), Lock()
        self._long = ThreadPoolExecutor(max(1, self.cfg.threads // 2), "long")
        self._goodbyes = ThreadPoolExecutor(2, "goodbye")
        for listener in self.sockets:
            listener.setblocking(False)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, STALLED)  # whoever it lets in inherits it
            if listener.family in (socket.AF_INET, socket.AF_INET6) and hasattr(socket, "TCP_DEFER_ACCEPT"):
                listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 1)  # they speak before they come in
            self._entrance.register(listener, select.POLLIN)
        try:
            self._desk.open()
            super().run()
        finally:
            self._desk.close()
            self._long.shutdown(wait=False)
            self._goodbyes.shutdown(wait=False)
        self._desk.join(self.cfg.graceful_timeout)

    def set_accept_enabled(self, enabled: bool) -> None:
        """Afterwards whoever was let in has been counted: nobody is forgotten when we stop."""
        with self._entering:
            self._accepting = enabled
        if not enabled:
            self.method_queue.run_callbacks(None)

    def enqueue_req(self, conn: TConn) -> None:
        """Whoever has said all is answered by a thread; whoever has not is waited for without one."""
        if self.cfg.is_ssl or (conn.parser is not None and conn.parser.unreader.buf.tell()):
            return super().enqueue_req(conn)  # type: ignore[no-any-return]
        wanted, there = arriving.wanted(arriving.start(conn.sock)), arriving.here(conn.sock)
        asked = getattr(conn, "asked", None)
        hung_up = asked is not None and there < asked
        if wanted is not None and wanted > there and not hung_up:
            return self.method_queue.defer(self._wait_for, conn, wanted)  # type: ignore[no-any-return]
        if asked is not None:
            self._tell_at(conn, 1)
            conn.asked = None
        if wanted is not None:
            return super().enqueue_req(conn)  # type: ignore[no-any-return]
        self._long.submit(self.handle, conn).add_done_callback(partial(self._over, conn))

    def finish_request(self, conn: TConn, fs: "Future[Any]") -> None:
        """As gunicorn's; but a goodbye may take two seconds, and the main thread has others to look after."""
        if fs.cancelled() or fs.exception() or fs.result():
            super().finish_request(conn, fs)
        else:
            gone = self._goodbyes.submit(conn.close, graceful=True)
            gone.add_done_callback(lambda _: self.method_queue.defer(self._count, -1))

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
            conn.data_ready = True
            util.close(conn.sock) if self.handle(conn) else util.close_graceful(conn.sock)
        if not self._accepting:  # too many connections are kept, or we are to stop
            time.sleep(PATIENCE)

    def _let_in(self, listener: socket.socket) -> TConn | None:
        """Somebody with a whole message; everybody else goes gunicorn's way."""
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):  # another process was quicker
            return None
        conn = TConn(self.cfg, client, address, listener.getsockname())
        said = arriving.start(client)
        if said.startswith(MESSAGE) and (wanted := arriving.wanted(said)) is not None and wanted <= len(said):
            conn.at_desk = True
            return conn
        self.method_queue.defer(self._count)
        self.enqueue_req(conn)
        return None

    def _count(self, one: int = 1) -> None:
        """In the main thread, which alone counts the connections."""
        self.nr_conns += one

    def _wait_for(self, conn: TConn, wanted: int) -> None:
        """In the main thread: until so many bytes are here, they hang up, or they have been silent for too long."""
        if new := getattr(conn, "asked", None) is None:
            conn.timeout = time.monotonic() + STALLED_S
        conn.asked = wanted
        self._tell_at(conn, wanted)
        (self.pending_conns.append if new else self.pending_conns.appendleft)(conn)  # whose time is over first
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_pending_socket_readable, conn))

    def _tell_at(self, conn: TConn, many: int) -> None:
        """The socket is to be read when so many bytes are here, or they hung up."""
        conn.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, many)

    def _over(self, conn: TConn, done: "Future[Any]") -> None:
        self.method_queue.defer(self.finish_request, conn, done)
