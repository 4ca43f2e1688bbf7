"""The pretend provider from behind the stage: what goes wrong with it, and what it knows to be true."""

import base64
import json
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from winback.settings import Settings

# Kind and share of the requests or callbacks that it strikes, with seconds where it fits.
FAULTS: tuple[tuple[str, float, float], ...] = (
    ("lose_before", 0.004, 0), ("lose_after", 0.004, 0), ("error_before", 0.004, 0), ("error_after", 0.004, 0),
    ("broken_body", 0.004, 0), ("too_many", 0.03, 0), ("undelivered", 0.05, 0), ("lose_callbacks", 0.15, 0),
    ("double_callbacks", 0.15, 0), ("reorder_callbacks", 0.15, 20), ("list_lag", 1.0, 30),
)  # fmt: skip
PATIENCE_S = 5.0
STARTS_WITHIN_S = 120.0


class Carrier:
    """Asked over HTTP, like by everybody."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.answered: dict[str, str] = {}  # message of a person -> what our web told them with a 2xx

    def begins(self, seed: int) -> None:
        """As soon as it listens, it goes wrong."""
        ends = time.monotonic() + STARTS_WITHIN_S
        while True:
            try:
                return self._goes_wrong(seed)
            except OSError:
                if time.monotonic() > ends:
                    raise
                time.sleep(0.5)

    def _goes_wrong(self, seed: int) -> None:
        for kind, share, seconds in FAULTS:
            self._ask("/control/faults", {"kind": kind, "share": share, "seconds": seconds, "seed": seed})

    def goes_well(self) -> None:
        self._ask("/control/faults", method="DELETE")

    def listen(self) -> None:
        """Keep what our web has answered lately; while the provider is held still there is nothing new."""
        with suppress(OSError):
            for one in self._ask("/control/webhooks"):
                if one["what"] == "inbound SMS" and one["status"] == 200:
                    self.answered[one["sid"]] = one["answer"]

    def statuses(self) -> dict[str, str]:
        """Where every message and call really stands."""
        return {row["sid"]: row["status"] for kind in ("Messages", "Calls") for row in self._listed(kind)}

    def _listed(self, kind: str) -> Iterator[dict[str, Any]]:
        account, page = self._settings.twilio_account_sid, 0
        while True:
            told = self._ask(f"/2010-04-01/Accounts/{account}/{kind}.json?PageSize=1000&Page={page}")
            yield from told[kind.lower()]
            if not told["next_page_uri"]:
                return
            page += 1

    def _ask(self, path: str, wish: dict[str, Any] | None = None, method: str | None = None) -> Any:
        request = urllib.request.Request(self._settings.twilio_api_url + path, method=method)
        if wish is not None:
            request.data = json.dumps(wish).encode()
            request.add_header("Content-Type", "application/json")
        account = f"{self._settings.twilio_account_sid}:{self._settings.twilio_auth_token}"
        request.add_header("Authorization", "Basic " + base64.b64encode(account.encode()).decode())
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.load(answer)
