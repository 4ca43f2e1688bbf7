"""`winback import KIND FILE`: a CRM file in, and what became of each line."""

import json
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from winback import imports
from winback.commands.opening import opened
from winback.errors import BadInput
from winback.imports.headers import KINDS
from winback.imports.summary import ImportSummary, Note
from winback.services.planning import dormancy

SHOWN = 20
JUDGED = ("accounts", "orders")  # what changes who counts as silent


@click.command("import")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--mapping", type=click.Path(path_type=Path), help="JSON or TOML file: column header = field, or empty.")
@click.option("--feed", help="The registered feed of issues whose freshness this file proves.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
def import_(kind: str, file: Path, mapping: Path | None, feed: str | None, as_json: bool) -> None:
    """Bring in one CSV, XLSX or ODS file. The same file twice changes nothing."""
    named = _mapping(mapping) if mapping else None
    with opened() as rt, _bar() as progress:
        summary = imports.run(
            rt, kind, file, file_name=file.name, mapping=named, actor="cli", feed=feed, progress=progress
        )
        if kind in JUDGED:
            dormancy.scan(rt, rt.now())
    click.echo(json.dumps(summary.as_json(), ensure_ascii=False) if as_json else _told(kind, summary))


def _mapping(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        found = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"the mapping file {path.name} cannot be read: {error}") from None
    except ValueError as error:
        raise BadInput(f"the mapping file {path.name} is neither JSON nor TOML: {error}") from None
    if not isinstance(found, dict):
        raise BadInput(f'the mapping file {path.name} must say {{"column header": "field", …}}')
    return found


@contextmanager
def _bar() -> Iterator[imports.Progress | None]:
    """A line on stderr that grows, on a terminal only."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(done: int, whole: int | None) -> None:
        share = min(1.0, done / whole) if whole else 0.0
        filled = round(share * 40)
        click.echo(f"\r[{'#' * filled}{'.' * (40 - filled)}] {share:4.0%}", err=True, nl=False)

    yield show
    click.echo("\r" + " " * 50 + "\r", err=True, nl=False)


def _told(kind: str, summary: ImportSummary) -> str:
    lines = [
        f"{summary.read} rows of {kind} read: {summary.created} new, {summary.updated} changed, "
        f"{summary.unchanged} as before"
        + (f", {summary.unmatched} whose account is not known yet" if summary.unmatched else "")
    ]
    for what, notes in (("rejected", summary.rejected), ("warnings", summary.warnings)):
        if notes:
            lines.append(f"{what}: {len(notes)}")
            lines += [f"  {_line(note)}" for note in notes[:SHOWN]]
            lines += [f"  … and {len(notes) - SHOWN} more (--json shows all)"] if len(notes) > SHOWN else []
    return "\n".join(lines)


def _line(note: Note) -> str:
    place = f"line {note.line}" if note.line else "file"
    return f"{place}{f', {note.column}' if note.column else ''}: {note.reason}"
