"""What fails though the database is there: no misfortune of a run explains it, so it is a fault of ours."""

import contextlib
import logging
from collections.abc import Iterator

from sqlalchemy.exc import OperationalError

from workers.door import Away

MISFORTUNE = OperationalError, Away


class Mistakes(logging.Handler):
    """Whoever goes on after an error has told it to the log, or is told by `note`. Nothing else is logged meanwhile."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    @contextlib.contextmanager
    def heard(self) -> Iterator[None]:
        logging.disable(logging.WARNING)
        ours = logging.getLogger("winback")
        ours.addHandler(self)
        try:
            yield
        finally:
            ours.removeHandler(self)
            logging.disable(logging.NOTSET)

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            self.note(record.getMessage(), record.exc_info[1])

    def note(self, what: str, error: BaseException) -> None:
        if isinstance(error, Exception) and not isinstance(error, MISFORTUNE):
            said = f"{what}: {type(error).__name__}: {str(error)[:200]}"
            self.told += [] if said in self.told else [said]
