"""One transaction for a webhook, begun anew after a lost deadlock or connection: what was done is known by its row."""

import logging
from collections.abc import Callable
from typing import TypeVar
from weakref import WeakSet

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from werkzeug.exceptions import ServiceUnavailable

from winback.runtime import Runtime
from winback.services import key_fit

log = logging.getLogger(__name__)
T = TypeVar("T")
_fitting: WeakSet[Engine] = WeakSet()  # databases whose rows were written with our key


def in_one_go(rt: Runtime, work: Callable[[Session], T], hook: str) -> T:
    """With a wrong secret key nothing is heard: a stop would be kept under a hash that nobody ever finds."""
    if rt.database.engine not in _fitting:
        _see_that_the_key_fits(rt)
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


def _see_that_the_key_fits(rt: Runtime) -> None:
    with rt.reading() as session:
        if not key_fit.fits(session, rt.settings):
            raise ServiceUnavailable(key_fit.WORDS)
    _fitting.add(rt.database.engine)
