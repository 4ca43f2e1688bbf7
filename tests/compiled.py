"""Statements are compiled once a test process, as once a process of ours, and not once for each test's database."""

from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import Dialect

from winback.store import engine as store

_dialects: dict[str, Dialect] = {}
_compiled: dict[Any, Any] = {}


def keep(engine: Engine) -> None:
    """Its dialect has met its server: from now on every engine of this kind writes its statements with it."""
    _dialects[engine.dialect.name] = engine.dialect
    store.create_engine = _sharing  # type: ignore[attr-defined]


def _sharing(*where: Any, **how: Any) -> Engine:
    made = create_engine(*where, **how)
    if kept := _dialects.get(made.dialect.name):
        made.dialect = made.pool._dialect = kept
        made.update_execution_options(compiled_cache=_compiled)
    return made
