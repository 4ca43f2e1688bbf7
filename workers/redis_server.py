"""The embedded Redis-protocol server. This process becomes the server, so that whoever stops us stops it."""

import contextlib
import ctypes
import os
import signal
import sys
import time
from pathlib import Path

from winback.settings import Settings
from workers.redis_url import server_binary, socket_path, url

PR_SET_PDEATHSIG = 1


def become(settings: Settings) -> None:
    """Never returns: an append-only file in the home folder, a socket only its owner may open, no TCP port."""
    folder = settings.home_path / "redis"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    pid_file = folder / "redis.pid"
    _reap(pid_file)
    socket = socket_path(settings)
    socket.unlink(missing_ok=True)
    _die_with_parent()
    print(url(settings), flush=True)
    pid_file.write_text(f"{os.getpid()}\n")
    binary = server_binary()
    os.execv(binary, [binary, *_options(folder, socket)])  # noqa: S606  our own server, no shell


def _options(folder: Path, socket: Path) -> list[str]:
    return [
        *("--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700"),
        *("--dir", str(folder), "--appendonly", "yes", "--appendfsync", "everysec", "--save", ""),
        *("--maxmemory-policy", "noeviction", "--daemonize", "no", "--loglevel", "warning"),
    ]


def _reap(pid_file: Path) -> None:
    """A server of ours that outlived its parent is ended first: two would write one file."""
    with contextlib.suppress(OSError, ValueError):
        pid = int(pid_file.read_text())
        if pid == os.getpid() or not _is_ours(pid, pid_file.parent):
            return
        os.kill(pid, signal.SIGTERM)
        for _ in range(50):
            time.sleep(0.1)
            os.kill(pid, 0)
        os.kill(pid, signal.SIGKILL)


def _is_ours(pid: int, folder: Path) -> bool:
    """Only a server working in our folder: the number may belong to somebody else by now."""
    try:
        return (
            Path(f"/proc/{pid}/cwd").resolve() == folder.resolve()
            and b"-server" in Path(f"/proc/{pid}/cmdline").read_bytes()
        )
    except OSError:
        return False


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
