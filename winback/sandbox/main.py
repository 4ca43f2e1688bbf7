"""Starting and stopping the pretend Twilio: one process, its state in memory, a thread for each request."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from winback.sandbox import app as apps
from winback.sandbox.options import Options, as_numbers, from_environment
from winback.sandbox.people import guests
from winback.sandbox.world import World


class QuietHandler(WSGIRequestHandler):
    """Addresses carry phone numbers and tokens: requests are not logged."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        return


class Sandbox:
    """A running pretend Twilio. `with Sandbox(options) as sandbox:` in tests, `serve` as a process."""

    def __init__(self, options: Options) -> None:
        self.world = World(options)
        if options.people:
            self.world.introduce(guests.from_file(options.people))
        self.server: BaseWSGIServer = make_server(
            options.host, options.port, apps.build(self.world), threaded=True, request_handler=QuietHandler
        )
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), name="sandbox-web", daemon=True)

    @property
    def url(self) -> str:
        return f"http://{self.world.options.host}:{self.server.server_port}"

    def start(self) -> None:
        self.world.agenda.start()
        self._thread.start()

    def stop(self) -> None:
        self.world.agenda.stop()
        self.server.shutdown()
        self.server.server_close()
        self.world.ledger.close()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()


def serve(options: Options) -> int:
    """Run until SIGTERM or Ctrl-C; says where it listens."""
    stopped = threading.Event()

    def stop(signum: int, frame: FrameType | None) -> None:
        stopped.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, stop)
    try:
        sandbox = Sandbox(options)
    except (OSError, SystemExit):
        print(f"winback: port {options.port} is taken", file=sys.stderr)
        return 1
    except ValueError as error:
        print(f"winback: {options.people}: {error}", file=sys.stderr)
        return 1
    with sandbox:
        print(f"Pretend Twilio and its phones: {sandbox.url}/  (account {options.account_sid})", flush=True)
        stopped.wait()
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """`python -m winback.sandbox --port 8010 …`"""
    os.umask(0o077)  # the ledger holds what was said
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s sandbox %(levelname)s %(message)s")
    try:
        options = read_options(arguments)
    except ValueError as error:
        print(f"winback: {error}", file=sys.stderr)
        return 1
    return serve(options)


def read_options(arguments: Sequence[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(prog="winback.sandbox", description="A pretend Twilio with pretend phones.")
    parser.add_argument("--port", type=int, help="default 8010")
    parser.add_argument("--host", help="default 127.0.0.1")
    parser.add_argument("--ledger", type=Path, help="file: one JSON line for everything really accepted")
    parser.add_argument("--account-sid", help="default: TWILIO_ACCOUNT_SID")
    parser.add_argument("--auth-token", help="default: TWILIO_AUTH_TOKEN")
    parser.add_argument("--numbers", type=as_numbers, help="the account's own numbers, E.164, comma separated")
    parser.add_argument("--sms-url", help="what those numbers call when an SMS comes in")
    parser.add_argument("--voice-url", help="what those numbers call when a call comes in")
    parser.add_argument("--people", type=Path, help="CSV: number,name,language,character[,answers]")
    parser.add_argument("--speed", type=float, help="simulated people and carriers so many times as fast")
    parser.add_argument("--hand-speed", type=float, help="the same for phones played by hand; default 1")
    parser.add_argument("--seed", type=int, help="what simulated people draw from; default 1")
    parser.add_argument("--clock-shift", type=int, help="seconds the pretend world is ahead")
    return from_environment(**vars(parser.parse_args(arguments)))
