"""The connections a process sends through, kept from one slice to the next: opening them costs more than a message.

A request written to a connection that the other side has just closed proves nothing, so none is kept for long, and
what was closed meanwhile is noticed before the next slice begins.
"""

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any, TypeVar

import aiohttp

from winback.channels.twilio_http import CONNECT_SECONDS, READ_SECONDS, AsyncHttp
from winback.settings import Settings

AT_ONCE = 400  # two of the largest slices: what was authorised begins at once
KEPT_S = 3.0  # a connection that rested longer is not used again

Result = TypeVar("Result")
Work = Callable[[AsyncHttp], Awaitable[Result]]


class Lines:
    """A thread with an event loop and its connections. Several slices may be on their way in it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._opening = threading.Lock()
        self._line: _Line | None = None

    def begin(self, work: Work[Result]) -> Callable[[], Result]:
        """Set going; whoever calls what is returned waits for its result."""
        with self._opening:
            if self._line is None or not self._line.is_ours():
                self._line = _Line(self._settings)
            begun = self._line.begin(work)

        def result() -> Result:
            try:
                return begun.result()
            except BaseException:  # whatever was begun ends here: nothing may go out later by itself
                self.close()
                raise

        return result

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None and line.is_ours():
            line.close()


class _Line:
    """One loop in a thread of its own, and one session on it."""

    def __init__(self, settings: Settings) -> None:
        self._pid = os.getpid()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="lines", daemon=True)
        self._thread.start()
        self._session = asyncio.run_coroutine_threadsafe(_session(), self._loop).result()
        self._http = AsyncHttp(settings, self._session)

    def is_ours(self) -> bool:
        """A fork inherits the connections of its parent, and must not touch them."""
        return self._pid == os.getpid()

    def begin(self, work: Work[Result]) -> Future[Result]:
        return asyncio.run_coroutine_threadsafe(self._after_news(work), self._loop)

    def close(self) -> None:
        """What is on its way is cut off."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).add_done_callback(self._stop)
        if threading.current_thread() is not self._thread:  # the garbage collector calls wherever it happens to be
            self._thread.join()
            self._loop.close()

    async def _after_news(self, work: Work[Result]) -> Result:
        for _ in range(3):  # what the other side closed while nobody looked is heard of now
            await asyncio.sleep(0)
        return await work(self._http)

    async def _end(self) -> None:
        going_on = asyncio.all_tasks() - {asyncio.current_task()}
        for task in going_on:
            task.cancel()
        await asyncio.gather(*going_on, return_exceptions=True)
        await self._session.close()

    def _stop(self, _: Future[Any]) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)


async def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=AT_ONCE, keepalive_timeout=KEPT_S),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS),
        cookie_jar=aiohttp.DummyCookieJar(),
    )
