"""The package as somebody installs it: one wheel with everything in it, and a lock that fits."""

import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
TOP_LEVEL = {
    "winback", "workers", "campaigns", "templates", "tests", "wsgi.py", "pyproject.toml", "README.md",
    ".ci", ".gitignore", "LICENSE", "requirements.lock",
}  # fmt: skip


def locked() -> dict[str, set[str]]:
    """Every pin of a name; some have one for each Python version."""
    pins: dict[str, set[str]] = {}
    for line in (ROOT / "requirements.lock").read_text().splitlines():
        if pin := re.match(r"([A-Za-z0-9_.-]+)(?:\[[^]]*\])?==([^ ;]+)", line):
            pins.setdefault(pin[1].lower().replace("_", "-"), set()).add(pin[2])
    return pins


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return [Requirement(line) for line in project["dependencies"] + project["optional-dependencies"]["test"]]


@pytest.mark.parametrize("requirement", wanted(), ids=str)
def test_the_lock_pins_what_the_project_asks_for(requirement: Requirement) -> None:
    pinned = locked()[requirement.name.lower().replace("_", "-")]

    assert all(pin in requirement.specifier for pin in pinned)
    assert version(requirement.name) in pinned, "the tests run with something else than the lock"


def test_nothing_stands_at_the_top_that_does_not_belong_there() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("LEFT OUT: not a git checkout")

    assert {line.split("/")[0] for line in tracked.stdout.splitlines()} <= TOP_LEVEL


def test_the_wheel_carries_code_migrations_and_templates(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(ROOT)], check=True
    )
    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())

    for path in ("wsgi.py", "workers/__main__.py", "campaigns/facts.py", "winback/store/migrations/env.py"):
        assert path in names
    shipped = {
        f"winback/_templates/{path.relative_to(ROOT / 'templates')}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert shipped <= names
