"""The server of these tests: a browser that hangs up leaves nothing open."""

from tests.browser.conftest import in_one_piece


class Served:
    """A file being sent."""

    closed = False

    def __iter__(self):
        yield from (b"half", b" and half")

    def close(self) -> None:
        self.closed = True


def test_a_file_is_closed_before_a_browser_can_hang_up() -> None:
    file = Served()

    sent = in_one_piece(lambda _environ, _start: file)({}, lambda *_: None)

    assert (file.closed, sent) == (True, [b"half and half"])
