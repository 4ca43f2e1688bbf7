"""What every process of ours writes down: a sentence and its keys, one line an event.

Logs are read by people who need not know our customers. The call sites say nothing personal; should one slip, the last
line of defence stands here: numbers lose all but their last two digits, a key nobody has listed loses its value, an
error tells its kind and place without its words (which may quote what a customer said), and other people's libraries
only speak when something is wrong.
"""

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

OURS = ("winback", "workers", "gunicorn.error")
FORMATS = ("text", "json")

# Keys whose values are codes, counts and ids. Whatever else is given is named, and its value is not written.
KEYS = frozenset({
    "account", "age_s", "attempt", "attempts", "bytes", "campaign", "child", "endpoint", "exit", "expired", "feed",
    "interview", "job", "messages", "ms", "pid", "queue", "ready_again", "redis", "role", "seconds", "sids", "signal",
    "state", "status", "unknown", "why_code",
})  # fmt: skip

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}
_NUMBERS = re.compile(
    r"(?<![\w.:-])(?:\+|%2B|00)\s?[1-9](?:[ ()/.-]{0,2}\d){5,14}(?!\w)"  # +49 171 …, %2B49…, 0049…
    r"|(?<![\w.:-])0[1-9](?:[ ()/-]{0,2}\d){5,12}(?![\w:])"  # 0171 …
    r"|(?<![\w.:-])[1-9]\d{8,14}(?![\w.])"  # without a plus
)
_TOKENS = re.compile(r"(/(?:c|stop|voice|status)/)[^/\s?]+")  # addresses that are keys


def install(level: str = "INFO", format_: str = "text", stream: TextIO | None = None) -> None:
    """Take over all logging of this process. Ours from `level` on, everybody else's from WARNING on."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_lines(format_))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in OURS:
        logger = logging.getLogger(name)
        logger.handlers[:] = []
        logger.propagate, logger.disabled = True, False
        logger.setLevel(level)
    for loud in ("sqlalchemy", "twilio", "urllib3", "aiohttp", "asyncio", "rq", "alembic", "werkzeug"):
        logging.getLogger(loud).setLevel(logging.WARNING)


@contextmanager
def into(file: Path, format_: str) -> Iterator[None]:
    """What our parts say goes into a file, and not onto the screen of whoever typed a command. Without one, nowhere."""
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(file, encoding="utf-8")
    handler.setFormatter(_lines(format_))
    logger = logging.getLogger(OURS[0])
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


def discreet(text: str) -> str:
    """The text with every telephone number cut to its last two digits, and no address that opens something."""
    return _NUMBERS.sub(lambda found: "…" + re.sub(r"\D", "", found.group())[-2:], _TOKENS.sub(r"\1…", text))


def _lines(format_: str) -> logging.Formatter:
    return JsonLines() if format_ == "json" else TextLines()


class TextLines(logging.Formatter):
    """2026-03-02T14:00:00.123Z INFO winback.due: swept ready_again=1 unknown=0"""

    def format(self, record: logging.LogRecord) -> str:
        keys = "".join(f" {key}={_plain(value)}" for key, value in _keys(record).items())
        line = f"{_at(record)} {record.levelname} {record.name}: {_sentence(record)}{keys}"
        return "\n  ".join([line, *_trace(record)])


class JsonLines(logging.Formatter):
    """One JSON object a line: at, level, logger, sentence, and the keys beside them."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "at": _at(record), "level": record.levelname, "logger": record.name, "sentence": _sentence(record),
        }  # fmt: skip
        told |= _keys(record)
        if trace := _trace(record):
            told["trace"] = trace
        return json.dumps(told, ensure_ascii=False, default=str)


def _at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _sentence(record: logging.LogRecord) -> str:
    return discreet(" ".join(record.getMessage().split()))


def _keys(record: logging.LogRecord) -> dict[str, Any]:
    given = {key: value for key, value in vars(record).items() if key not in _STANDARD and not key.startswith("_")}
    return {key: _safe(value) if key in KEYS else "…" for key, value in given.items()}


def _safe(value: Any) -> Any:
    return value if isinstance(value, bool | int | float) or value is None else discreet(str(value))[:200]


def _plain(value: Any) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if " " in text else text


def _trace(record: logging.LogRecord) -> list[str]:
    """Where it broke, without the words of the error."""
    error = record.exc_info[1] if record.exc_info else None
    told: list[str] = []
    while error is not None and len(told) < 200:
        frames = traceback.extract_tb(error.__traceback__)
        told += [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames[-20:]]
        told.append(kind_of(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return told


def kind_of(error: BaseException) -> str:
    """The kind of an error, and the codes that say more: none of its words."""
    names = ("sqlstate", "sqlite_errorname", "errno", "status", "code")
    orig = getattr(error, "orig", None)
    codes = [str(getattr(one, name)) for one in (error, orig) for name in names if getattr(one, name, None)]
    kinds = [type(one).__name__ for one in (error, orig) if one is not None]
    return " ".join([*kinds, *(f"({discreet(code)[:40]})" for code in codes)])
