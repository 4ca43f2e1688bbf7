"""Statements and pages are compiled once a test process, as once a process of ours, and not once a test."""

from typing import Any

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import Dialect

from winback.store import engine as store
from winback.web.house import House

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


class Pages(BytecodeCache):
    """Of all applications of this process."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if kept := self._kept.get(bucket.key):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


House.jinja_options = {**House.jinja_options, "bytecode_cache": Pages()}
