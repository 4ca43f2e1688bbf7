"""Real processes of the workers' folder, started and ended by a test."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from workers.door import connect


@contextmanager
def running(*what: str, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """`python -m workers …`; ended when the block ends, however it ends."""
    child = subprocess.Popen([sys.executable, "-m", "workers", *what], env={**os.environ, **environment})
    try:
        yield child
    finally:
        if child.poll() is None:
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(20)
            except subprocess.TimeoutExpired:
                child.kill()
        child.wait()


def answers(url: str) -> bool:
    redis = connect(url)
    try:
        return bool(redis.ping())
    except Exception:
        return False
    finally:
        redis.close()


def until(true: Callable[[], Any], seconds: float = 90) -> None:
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends, "it did not happen in time"
        time.sleep(0.05)
