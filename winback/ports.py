"""Ports of this machine: whether one is free, and the next one that is."""

import socket

from winback.errors import WinbackError


def refuse_taken(address: str, port: int) -> None:
    """A WinbackError when another program listens there already."""
    if not is_free(address, port):
        raise WinbackError(f"port {port} of {address} is taken by another program; stop it, or choose another port")


def next_free(usual: int) -> int:
    """The first free port from the usual one on, in steps of twenty."""
    for port in range(usual, usual + 200, 20):
        if is_free("127.0.0.1", port):
            return port
    raise WinbackError(f"no free port was found from {usual} on")


def is_free(address: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError:
            return False
    return True
