"""How gunicorn serves us: `gunicorn -c python:winback.serving wsgi:app`. Logs as everywhere, one latency for all.

Read by gunicorn before the application is loaded, in the parent of all web processes.
"""

import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from gunicorn.glogging import Logger

from winback import logs, misspelt, private
from winback.errors import SettingsError
from winback.settings import Settings, from_environment


def _usable() -> Settings:
    """Faults are told once, in words; each web process would tell them again and again, as a traceback."""
    try:
        return from_environment().checked()
    except SettingsError as error:
        for fault in error.faults:
            print(f"winback: {fault}", file=sys.stderr)
        sys.exit(1)


private.keep()
_settings = _usable()


def _in_memory(settings: Settings) -> Path:
    """Where all web processes count together, in files they share: one that finds no room there dies at once (SIGBUS).

    So they lie in memory, and nowhere near the data, whose disk may be full one day. Where a system has no such place,
    the folder for temporary files has to do.
    """
    memory = Path("/dev/shm")  # noqa: S108  a name of our own in it, for us alone
    place = memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())
    home = hashlib.sha256(str(settings.home_path).encode()).hexdigest()[:12]
    return place / f"winback-{settings.port}-{os.getuid()}-{home}"


_figures = _in_memory(_settings)
# Before prometheus_client is imported anywhere in this process or a child: it decides then how it counts.
os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(_figures)

workers = int(_settings.web_workers)
threads = int(_settings.web_threads)
worker_class = "winback.web.worker.Worker"
graceful_timeout = 5
control_socket_disable = True
forwarded_allow_ips = ""
bind = f"127.0.0.1:{_settings.port}"


class Lines(Logger):  # type: ignore[misc]
    """gunicorn's own words in our shape. It writes no line per request: addresses carry tokens."""

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        logs.install(_settings.log_level, _settings.log_format)

    def exception(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """Whoever stops in the middle of a word and is hung up on is no error of ours: strangers could fill the log."""
        if not isinstance(sys.exception(), BlockingIOError):
            super().exception(msg, *args, **kwargs)


logger_class = Lines


def on_starting(server: Any) -> None:
    """What an earlier run measured is over. A setting nobody reads is told before anybody wonders."""
    for unread in misspelt.told():
        server.log.warning("%s", unread)
    shutil.rmtree(_figures, ignore_errors=True)
    try:
        _figures.mkdir(mode=0o700)
    except OSError as error:  # somebody else's folder, or no room: figures are no reason not to hear
        server.log.error("%s cannot be made (%s); each web process counts for itself", _figures, error.strerror)
        del os.environ["PROMETHEUS_MULTIPROC_DIR"]


def on_exit(server: Any) -> None:
    """Memory is given back."""
    shutil.rmtree(_figures, ignore_errors=True)
