"""How gunicorn serves us: `gunicorn -c python:winback.serving wsgi:app`. Logs as everywhere, one latency for all.

Read by gunicorn before the application is loaded, in the parent of all web processes.
"""

import atexit
import os
import shutil
import sys
from typing import Any

from gunicorn.glogging import Logger

from winback import figures_folder, logs, misspelt, private
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
_figures = figures_folder.new(_settings)
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
    """What a dead run measured is over; what a living one measures is not. Settings nobody reads are told."""
    for unread in misspelt.told():
        server.log.warning("%s", unread)
    figures_folder.clear_dead(_settings, _figures.parent)
    try:
        figures_folder.take(_figures)
    except OSError as error:  # no room: figures are no reason not to hear
        server.log.error("%s cannot be made (%s); each web process counts for itself", _figures, error.strerror)
        del os.environ["PROMETHEUS_MULTIPROC_DIR"]
    atexit.register(_give_back, os.getpid())


def _give_back(parent: int) -> None:
    """Memory, however the parent ends: a port that is taken is no exit gunicorn would tell us of."""
    if os.getpid() == parent:
        shutil.rmtree(_figures, ignore_errors=True)
