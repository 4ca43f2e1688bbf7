"""What every command does first: settings, a database with the newest schema, a runtime."""

from collections.abc import Iterator
from contextlib import contextmanager

from winback import runtime
from winback.runtime import Runtime
from winback.services.preparing import prepare
from winback.settings import from_environment
from winback.store.upgrade import pending


@contextmanager
def opened() -> Iterator[Runtime]:
    """A runtime on a database that is up to date: a fresh one gets its schema by itself."""
    rt = runtime.build(from_environment())
    try:
        if pending(rt.database):
            prepare(rt)
        yield rt
    finally:
        rt.database.dispose()
