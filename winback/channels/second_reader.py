"""The second reader's endpoint: one POST in the shape of chat completions, with a time for all of it, and no retries.

It gets a text without names and numbers, and gives codes or nothing. It is off unless an address is set.
"""

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp

from campaigns.answers import second
from campaigns.answers.coding import Coding
from winback.settings import Settings

CONNECT_S, TOTAL_S = 5.0, 20.0
LARGEST = 200_000  # bytes of an answer that are read


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What came of asking: codes, or why there are none."""

    outcome: str  # read | unusable | failed
    coding: Coding | None
    took_ms: int
    why: str = ""  # for the log: a status or the kind of an error, none of its words


class SecondReader:
    """The endpoint of the firm's choice."""

    def __init__(self, settings: Settings, total_s: float = TOTAL_S) -> None:
        self._settings, self._total_s = settings, total_s

    @property
    def version(self) -> str:
        return f"{self._settings.second_reader_model.strip()}/{second.TOLD}"[:120]

    def read(self, text: str, language: str, question: str | None, values: Sequence[str] = ()) -> SecondReading:
        """Ask once. Whatever happens there, it is a value here."""
        began = time.monotonic()
        try:
            status, body = asyncio.run(self._post(second.messages(text, language, question, values)))
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            return SecondReading("failed", None, _ms(began), type(error).__name__)
        if status != 200:
            return SecondReading("failed", None, _ms(began), str(status))
        said = _content(body)
        found = second.framed(said, question, values) if said is not None else None
        return SecondReading("read" if found else "unusable", found, _ms(began))

    async def _post(self, messages: list[dict[str, str]]) -> tuple[int, bytes]:
        asked = {
            "model": self._settings.second_reader_model, "messages": messages, "temperature": 0, "max_tokens": 200,
            "response_format": {"type": "json_object"},
        }  # fmt: skip
        key = self._settings.second_reader_key
        times = aiohttp.ClientTimeout(total=self._total_s, connect=CONNECT_S)
        async with (
            aiohttp.ClientSession(timeout=times) as session,
            session.post(
                self._settings.second_reader_url,
                json=asked,
                headers={"Authorization": f"Bearer {key}"} if key else {},
                allow_redirects=False,
            ) as response,
        ):
            return response.status, await _at_most(response)


async def _at_most(response: aiohttp.ClientResponse) -> bytes:
    read = bytearray()
    async for chunk in response.content.iter_any():
        read += chunk
        if len(read) > LARGEST:
            raise ValueError("too long an answer")
    return bytes(read)


def _content(body: bytes) -> str | None:
    """The text of the first choice."""
    try:
        told: Any = json.loads(body)
        said = told["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return said if isinstance(said, str) else None


def _ms(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
