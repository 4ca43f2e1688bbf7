"""The connections a process sends through, kept from one slice to the next: opening them costs more than a message.

A request written to a connection that the other side has just closed proves nothing, so none is kept for long, and
what was closed meanwhile is noticed before the next slice begins.
"""

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp

from winback.channels.twilio_http import CONNECT_SECONDS, READ_SECONDS, AsyncHttp
from winback.settings import Settings

AT_ONCE = 128
KEPT_S = 3.0  # a connection that rested longer is not used again

Result = TypeVar("Result")
Work = Callable[[AsyncHttp], Awaitable[Result]]


class Lines:
    """An event loop and its connections, for one slice at a time; a second thread gets its own for the moment."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._busy = threading.Lock()
        self._line: _Line | None = None

    def run(self, work: Work[Result]) -> Result:
        if not self._busy.acquire(blocking=False):
            return self._once(work)
        try:
            if self._line is None or not self._line.is_ours():
                self._line = _Line(self._settings)
            return self._line.run(work)
        except BaseException:  # whatever was begun ends here: nothing may go out later by itself
            self.close()
            raise
        finally:
            self._busy.release()

    def close(self) -> None:
        line, self._line = self._line, None
        if line is None or not line.is_ours():
            return
        if _in_a_loop():  # the garbage collector calls wherever it happens to be
            apart = threading.Thread(target=line.close)
            apart.start()
            apart.join()
        else:
            line.close()

    def _once(self, work: Work[Result]) -> Result:
        line = _Line(self._settings)
        try:
            return line.run(work)
        finally:
            line.close()


class _Line:
    """One loop and one session on it."""

    def __init__(self, settings: Settings) -> None:
        self._pid = os.getpid()
        self._runner = asyncio.Runner()
        self._session = self._runner.run(_session())
        self._http = AsyncHttp(settings, self._session)

    def is_ours(self) -> bool:
        """A fork inherits the connections of its parent, and must not touch them."""
        return self._pid == os.getpid()

    def run(self, work: Work[Result]) -> Result:
        return self._runner.run(self._after_news(work))

    def close(self) -> None:
        for task in asyncio.all_tasks(self._runner.get_loop()):
            task.cancel()
        try:
            self._runner.run(self._session.close())
        finally:
            self._runner.close()

    async def _after_news(self, work: Work[Result]) -> Result:
        for _ in range(3):  # what the other side closed while nobody looked is heard of now
            await asyncio.sleep(0)
        return await work(self._http)


def _in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=AT_ONCE, keepalive_timeout=KEPT_S),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS),
        cookie_jar=aiohttp.DummyCookieJar(),
    )
