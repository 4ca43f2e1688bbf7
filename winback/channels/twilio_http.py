"""HTTP under Twilio's official client: our address, time-outs that are set, and no retries anywhere."""

import base64
import logging
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus, urlsplit

import aiohttp
import requests
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response

from winback.settings import Settings

CONNECT_SECONDS, READ_SECONDS = 5.0, 20.0
LONGEST_ALONE = 120  # characters: an address of ours is shorter, most texts are longer
TO_QUOTE = re.compile(r"[^A-Za-z0-9_.~-]+")

_silent = logging.getLogger("winback.twilio.wire")  # the client logs numbers; ours may not
_silent.addHandler(logging.NullHandler())
_silent.propagate = False
_silent.setLevel(logging.CRITICAL)


class TooMany(Exception):
    """429: not processed."""

    def __init__(self, after: float | None) -> None:
        super().__init__("too many requests")
        self.after = after


class AsyncHttp(AsyncTwilioHttpClient):  # type: ignore[misc]
    """The official asynchronous client on a session of ours: time-outs set, retries none."""

    def __init__(self, settings: Settings, session: aiohttp.ClientSession) -> None:
        super().__init__(pool_connections=False, logger=_silent)
        self._settings, self._ours = settings, session

    async def request(self, method: str, url: str, params: Any = None, data: Any = None, headers: Any = None,
                      auth: Any = None, timeout: Any = None, allow_redirects: bool = False) -> Response:  # fmt: skip
        async with self._ours.request(
            method.upper(),
            _at_our_base(self._settings.twilio_api_url, url),
            params=params,
            data=_form(data),
            headers={**(headers or {}), **({"Authorization": _basic(*auth)} if auth else {})},
            allow_redirects=False,
        ) as response:
            _raise_for_too_many(response.status, response.headers)
            return Response(response.status, await response.text("utf-8"), response.headers)


class Http(TwilioHttpClient):  # type: ignore[misc]
    """The official client with our address and time-outs, and no retries: used to read only."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(timeout=None, logger=_silent)
        self._settings = settings
        logging.getLogger("urllib3.connectionpool").setLevel(logging.INFO)  # at DEBUG it writes whole addresses
        for scheme in ("http://", "https://"):
            self.session.mount(scheme, requests.adapters.HTTPAdapter(max_retries=0, pool_maxsize=8))

    def request(self, method: str, url: str, params: Any = None, data: Any = None, headers: Any = None,
                auth: Any = None, timeout: Any = None, allow_redirects: bool = False) -> Response:  # fmt: skip
        self.timeout = (CONNECT_SECONDS, READ_SECONDS)
        response = super().request(
            method, _at_our_base(self._settings.twilio_api_url, url), params, data, headers, auth, None, allow_redirects
        )
        _raise_for_too_many(response.status_code, response.headers)
        return response


@lru_cache(maxsize=64)
def _at_our_base(base: str, url: str) -> str:
    """The client writes api.twilio.com into every address; our setting decides where it really goes."""
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return f"{base.rstrip('/')}{parts.path}{query}"


def _raise_for_too_many(status: int, headers: Any) -> None:
    if status == 429:
        after = str(headers.get("Retry-After", ""))
        raise TooMany(float(after) if after.isascii() and after.isdigit() else None)


@lru_cache(maxsize=8)
def _basic(name: str, token: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{token}".encode()).decode()


def _form(data: dict[str, Any] | None) -> bytes:
    """Lists repeat their name, as the API wants them."""
    pairs: list[str] = []
    for name, value in (data or {}).items():
        values: Iterable[Any] = value if isinstance(value, list | tuple) else (value,)
        pairs += [f"{name}={_quoted(str(one))}" for one in values]
    return "&".join(pairs).encode()


def _quoted(value: str) -> str:
    """A text is quoted once, as most of a slice are told the same; tokens and numbers hold few signs to be quoted."""
    return _quoted_text(value) if len(value) > LONGEST_ALONE else TO_QUOTE.sub(_quoted_sign, value)


def _quoted_sign(found: re.Match[str]) -> str:
    return _quoted_text(found[0])


@lru_cache(maxsize=1024)
def _quoted_text(value: str) -> str:
    return quote_plus(value)
