"""What every command does first: settings, a database with our schema or a newer one, a runtime."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError

from winback import runtime, troubles
from winback.errors import WinbackError
from winback.runtime import Runtime
from winback.services.preparing import prepare
from winback.settings import from_environment
from winback.store.upgrade import outdated


@contextmanager
def opened() -> Iterator[Runtime]:
    """A runtime on a database that is up to date: a fresh one gets its schema by itself."""
    rt = runtime.build(from_environment())
    try:
        if outdated(rt.database):
            prepare(rt)
        yield rt
    except OperationalError as error:
        if full := troubles.of_disk(error):
            raise WinbackError(f"{full}; nothing is half done, try again when that is mended") from None
        why = str(error.orig).splitlines()[0] if error.orig else "no reason given"
        where = rt.database.engine.url.render_as_string(hide_password=True)
        raise WinbackError(f"the database {where} cannot be used now: {why}; nothing is half done, try again") from None
    finally:
        rt.database.dispose()
