"""One transaction for a webhook, begun anew after a lost deadlock or connection: what was done is known by its row."""

import logging
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from winback.runtime import Runtime

log = logging.getLogger(__name__)
T = TypeVar("T")


def in_one_go(rt: Runtime, work: Callable[[Session], T], hook: str) -> T:
    for left in (2, 1, 0):
        try:
            with rt.transaction() as session:
                return work(session)
        except OperationalError as error:
            lost = error.connection_invalidated or getattr(error.orig, "sqlstate", None) in {"40P01", "40001"}
            if not left or not lost:
                raise
            log.warning("begun anew after a deadlock or a lost connection", extra={"endpoint": hook})
    raise AssertionError("unreachable")
