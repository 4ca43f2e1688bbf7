"""How gunicorn serves us: `gunicorn -c python:winback.serving wsgi:app`. Logs as everywhere, one latency for all.

Read by gunicorn before the application is loaded, in the parent of all web processes.
"""

import os
import shutil
import sys
from typing import Any

from gunicorn.glogging import Logger

from winback import logs
from winback.settings import from_environment

_settings = from_environment()
_figures = _settings.home_path / f"metrics-{_settings.port}"
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
    """What an earlier run measured is over."""
    shutil.rmtree(_figures, ignore_errors=True)
    _figures.mkdir(parents=True, exist_ok=True)
