"""A port that another program holds is told before anything starts."""

import socket
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from winback import ports
from winback.cli import cli
from winback.errors import WinbackError


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_taken_port_is_refused_in_words(taken):
    with pytest.raises(WinbackError, match=f"port {taken} .* taken by another program"):
        ports.refuse_taken("127.0.0.1", taken)


def test_the_demo_starts_nothing_beside_a_program_on_its_port(taken, tmp_path):
    done = CliRunner().invoke(cli, ["demo", "--home", str(tmp_path / "demo"), "--port", str(taken)])

    assert done.exit_code != 0
    assert isinstance(done.exception, WinbackError)
    assert not (tmp_path / "demo").exists()


def test_without_a_wish_the_next_free_port_is_taken(taken):
    assert ports.next_free(taken) != taken
