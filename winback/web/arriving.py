"""Whether a request is all here, by a look at what has come: nobody begins to read what somebody still has to say."""

import fcntl
import re
import socket
import struct
import termios

from winback.web.door import LONGEST

HEAD = 8192  # bytes looked at; what people and providers send begins with far fewer
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]+)[ \t]*\r\n", re.IGNORECASE)
# Who says so sends on only when asked to, or tells no length.
NO_TELLING = re.compile(rb"\r\n(?:expect|transfer-encoding):", re.IGNORECASE)


def start(client: socket.socket) -> bytes:
    """What has come so far, at most HEAD; it stays to be read."""
    try:
        return client.recv(HEAD, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except OSError:
        return b""


def wanted(said: bytes) -> int | None:
    """How many bytes must be here before reading begins; None: too many to wait for, or nobody can tell."""
    end = said.find(b"\r\n\r\n") + 4
    if end < 4:
        return len(said) + 1 if len(said) < HEAD else None
    if NO_TELLING.search(said, 0, end):
        return None
    given = LENGTH.search(said, 0, end)
    length = given[1] if given else b"0"
    return end + int(length) if len(length) <= len(str(LONGEST)) and int(length) <= LONGEST else None


def here(client: socket.socket) -> int:
    """How many bytes have come that nobody has read."""
    try:
        return int(struct.unpack("i", fcntl.ioctl(client, termios.FIONREAD, b"\0\0\0\0"))[0])
    except OSError:
        return 0
