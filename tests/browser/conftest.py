"""A real Chromium on the real application, served by a real server on this machine."""

import os
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.web.conftest import PASSWORD, PEOPLE, people
from tests.web.seeds import busy_day
from winback.runtime import Runtime
from winback.services.issues import feeds
from winback.services.scripts import starters
from winback.web.factory import create_app

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

CHROMIUM = Path(os.environ.get("WINBACK_CHROMIUM", "/usr/bin/chromium"))
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One Chromium for this folder; while it is open, this thread has a running event loop (so not for longer)."""
    if not CHROMIUM.exists():
        pytest.skip(f"LEFT OUT: no Chromium at {CHROMIUM} (apt-get install chromium, or WINBACK_CHROMIUM)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield started
        started.close()


class Patient(WSGIRequestHandler):
    """A browser that opens a connection and asks nothing holds nobody up for long."""

    timeout = 5


def in_one_piece(app: "WSGIApplication") -> "WSGIApplication":
    """Every answer is complete and its file closed before a byte is sent.

    Where a browser hangs up in the middle, this server leaves the file it was sending open; the warning about it
    would fail whichever test runs then.
    """

    def answer(environ: "WSGIEnvironment", start_response: "StartResponse") -> list[bytes]:
        parts = app(environ, start_response)
        try:
            return [b"".join(parts)]
        finally:
            if hasattr(parts, "close"):
                parts.close()

    return answer


@pytest.fixture
def house(sqlite_rt: Runtime) -> Iterator[str]:
    """The address of the application, on a busy day, nothing switched off."""
    people(sqlite_rt)
    with sqlite_rt.transaction() as session:
        starters.install(session, sqlite_rt.now())
        feeds.add(session, "by hand", "by_hand", "Sue", sqlite_rt.now())
        busy_day(session, sqlite_rt.now())
    app = in_one_piece(create_app(sqlite_rt.settings, sqlite_rt))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Patient)
    server.daemon_threads = False  # closing waits for requests under way: they need the database
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(params=[(390, 844), (1280, 860)], ids=["phone", "desk"])
def page(request: pytest.FixtureRequest, browser: Browser, house: str) -> Iterator[Page]:
    """A phone and a desk; a fault in the page's console fails the test."""
    width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, locale="en-GB", base_url=house)
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda message: faults.append(message.text) if _is_fault(message) else None)
    yield opened
    context.close()
    assert faults == []


def _is_fault(message: ConsoleMessage) -> bool:
    """A form that is refused comes back with 422 or 409, which the browser writes down as an error."""
    refused = any(f"status of {code}" in message.text for code in (409, 422))
    return message.type == "error" and not refused


def sign_in(page: Page, role: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(PEOPLE[role])
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(lambda url: "/sign-in" not in url)


def fits(page: Page) -> bool:
    """Nothing sticks out at the side."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
