"""A live pretend Twilio on a free port, our end of the line, and the official client between them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from twilio.rest import Client

from tests.sandbox.us import Us, client
from winback.sandbox.main import Sandbox
from winback.sandbox.options import Options
from winback.sandbox.people import guests


@pytest.fixture
def us() -> Iterator[Us]:
    service = Us()
    yield service
    service.close()


@pytest.fixture
def sandbox(us: Us, tmp_path: Path) -> Iterator[Sandbox]:
    """Everybody lives fifty times as fast."""
    options = Options(
        port=0, ledger=tmp_path / "ledger.jsonl", sms_url=us.address + "/sms", voice_url=us.address + "/voice",
        speed=50, hand_speed=50,
    )  # fmt: skip
    with Sandbox(options) as running:
        yield running


@pytest.fixture
def twilio(sandbox: Sandbox) -> Iterator[Client]:
    made = client(sandbox.url)
    yield made
    made.http_client.session.close()


@pytest.fixture
def meet(sandbox: Sandbox) -> Callable[..., None]:
    """meet(number, character, language): somebody lives in this world."""

    def introduce(number: str, character: str = "hand", language: str = "de", **more: Any) -> None:
        person = {"number": number, "name": "Eva Klein", "character": character, "language": language, **more}
        sandbox.world.introduce(guests.from_list([person]))

    return introduce
