"""What a caller cannot expect. "No" is a value (a hold, a verdict); these are for the rest.

Each rim translates them once.
"""

from collections.abc import Sequence


class WinbackError(Exception):
    """The base: its text is a sentence for the person in front of the screen."""


class NotFound(WinbackError):
    """There is no such thing, or not for this person."""


class Conflict(WinbackError):
    """Somebody else was faster, or the thing is not in a state that allows this."""


class BadInput(WinbackError):
    """What was given cannot be used, and why."""


class SettingsError(WinbackError):
    """Everything that is wrong with the settings, told at once."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = tuple(faults)


class ChannelError(WinbackError):
    """A provider could not be asked, or what it answered cannot be read."""
