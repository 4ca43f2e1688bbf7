"""A plugin of pytest: one file of ours is read with one guard taken out of it. The file on disk stays as it is."""

import importlib.machinery
import json
import os
from pathlib import Path
from types import CodeType
from typing import Any

VARIABLE = "WINBACK_TEST_WITHOUT_GUARD"
ROOT = Path(__file__).parent.parent.parent


def mutated(path: Path, text: str, instead: str) -> str:
    """The file's source without its guard; the guard must stand there exactly once."""
    source = path.read_text(encoding="utf-8")
    if source.count(text) != 1:
        raise LookupError(f"the guard stands {source.count(text)} times in {path.relative_to(ROOT)}: {text!r}")
    return source.replace(text, instead)


def install(file: str, text: str, instead: str) -> None:
    """From now on the file is imported without its guard."""
    target, source = ROOT / file, mutated(ROOT / file, text, instead)
    original = importlib.machinery.SourceFileLoader.get_code

    def get_code(self: Any, fullname: str) -> CodeType | None:
        if Path(self.get_filename(fullname)).resolve() == target:
            return compile(source, str(target), "exec", dont_inherit=True)
        return original(self, fullname)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign]


if VARIABLE in os.environ:
    install(*json.loads(os.environ[VARIABLE]))
