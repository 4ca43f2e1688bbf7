"""What every command does first: settings, a database with our schema or a newer one, a runtime.

A command for a service that is not there makes none: it may have been typed in the wrong folder.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from winback import runtime, troubles
from winback.errors import WinbackError
from winback.runtime import Runtime
from winback.services import key_fit
from winback.services.preparing import prepare
from winback.settings import Settings, from_environment
from winback.store.upgrade import outdated, stands, upgrade

NOT_HERE = (
    "there is no winback at {where}. Another WINBACK_HOME (now {home}), WINBACK_DATABASE_URL or WINBACK_SETTINGS may be"
    " meant. A new one is made by winback upgrade and by winback up, one to try by winback demo"
)


@contextmanager
def opened(*, any_key: bool = False) -> Iterator[Runtime]:
    """A runtime on a database that is up to date; a WinbackError where none was ever made, or with another key.

    With `any_key`, for what neither reads nor writes a number: nobody looks for a key before they stop everything.
    """
    settings = from_environment(makes_key=False)
    if why := absent(settings):
        raise WinbackError(why)
    rt = runtime.build(settings)
    where = rt.database.engine.url.render_as_string(hide_password=True)
    try:
        if not stands(rt.database):
            raise WinbackError(_not_here(settings, where))
        if not (settings.secret_key or any_key):
            raise WinbackError(no_key(settings, where))
        if outdated(rt.database):
            upgrade(rt.database) if any_key else prepare(rt)
        if not any_key:
            _refuse_another_key(rt)
        yield rt
    except OperationalError as error:
        if full := troubles.of_disk(error):
            raise WinbackError(f"{full}; nothing is half done, try again when that is mended") from None
        why = str(error.orig).splitlines()[0] if error.orig else "no reason given"
        raise WinbackError(f"the database {where} cannot be used now: {why}; nothing is half done, try again") from None
    finally:
        rt.database.dispose()


def founded() -> Settings:
    """The settings of whoever may make a new house: with a key made for it, unless rows are there that want another."""
    settings = from_environment(makes_key=False)
    if not settings.secret_key and not settings.unusable() and not absent(settings):
        rt = runtime.build(settings)
        try:
            _refuse_without_theirs(rt)
        finally:
            rt.database.dispose()
    return from_environment()


def _refuse_without_theirs(rt: Runtime) -> None:
    if not stands(rt.database):
        return
    with rt.reading() as session:
        if key_fit.is_bound(session):
            where = rt.database.engine.url.render_as_string(hide_password=True)
            raise WinbackError(no_key(rt.settings, where))


def _refuse_another_key(rt: Runtime) -> None:
    with rt.reading() as session:
        if not key_fit.fits(session, rt.settings):
            raise WinbackError(key_fit.told(rt.settings))


def absent(settings: Settings) -> str | None:
    """That the file of these settings is not there, in words; None where it is, and where a server has to be asked."""
    if settings.unusable():
        return None
    url = make_url(settings.database)
    if url.get_backend_name() != "sqlite" or not url.database or Path(url.database).exists():
        return None
    return _not_here(settings, url.database)


def no_key(settings: Settings, where: str) -> str:
    return (
        f"the secret key of {where} is missing: neither WINBACK_SECRET_KEY is set nor {settings.key_path} there."
        " Bring back the one it was made with: with another nobody would be recognised"
    )


def _not_here(settings: Settings, where: str) -> str:
    return NOT_HERE.format(where=where, home=settings.home_path)
