"""A provider that takes every message 50 ms after it was asked, and remembers when it was asked for which attempt.

    python -m tests.bench.stub PORT

`GET /asked` tells the moments (seconds since 1970) and the tokens of the status callbacks, in order.
"""

import asyncio
import json
import re
import sys
import time
from itertools import count

TAKES_S = 0.05
TOKEN = re.compile(rb"twilio%2Fstatus%2F([^&]+)")
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
ACCOUNT = "AC" + "0" * 32

asked: list[tuple[float, str]] = []
numbers = count(1)


class Provider(asyncio.Protocol):
    """One connection that stays open: one request after the other."""

    def __init__(self) -> None:
        self._came = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._out = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        head, end, body = self._came.partition(b"\r\n\r\n")
        found = LENGTH.search(head)
        if not end or len(body) < (int(found[1]) if found else 0):
            return
        self._came = b""
        if head.startswith(b"GET"):
            self._answer(200, json.dumps(asked))
            return
        token = TOKEN.search(body)
        asked.append((time.time(), token[1].decode() if token else ""))
        asyncio.get_running_loop().call_later(TAKES_S, self._answer, 201, _message(f"SM{next(numbers):032x}"))

    def _answer(self, status: int, body: str) -> None:
        told = body.encode()
        head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(told)}\r\n\r\n"
        if not self._out.is_closing():
            self._out.write(head.encode() + told)


def _message(sid: str) -> str:
    """As Twilio answers a create."""
    moment = "Tue, 03 Mar 2026 14:00:00 +0000"
    return json.dumps(
        {
            "sid": sid, "account_sid": ACCOUNT, "status": "queued", "body": "", "direction": "outbound-api",
            "date_created": moment, "date_updated": moment, "date_sent": None, "error_code": None,
            "error_message": None, "num_media": "0", "num_segments": "1", "price": None, "price_unit": None,
            "uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}.json", "subresource_uris": {},
        }
    )  # fmt: skip


async def main(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Provider, "127.0.0.1", port, backlog=1000)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
