"""`winback erasures`: who was erased, as a file that outlives a restore, and erased again from such a file."""

from pathlib import Path

import click

from winback import erasure_list
from winback.commands.opening import opened
from winback.services.person import erasures as services


@click.group()
def erasures() -> None:
    """The list of erasures: row numbers and keyed hashes, nothing that tells who somebody was."""


@erasures.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def export(file: Path) -> None:
    """Write everybody ever erased to FILE, to carry it to another machine or keep it beside backups."""
    with opened() as rt, rt.reading() as session:
        gone = [one for one in services.everybody(session) if one not in set(erasure_list.read(file))]
    erasure_list.append(file, gone)
    click.echo(f"{file}: {len(gone)} added")


@erasures.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
def apply(file: Path) -> None:
    """Erase again whoever stands in FILE and is here. Needed when a restore did not find the list itself."""
    with opened() as rt:
        gone = list(erasure_list.read(file))
        with rt.transaction() as session:
            erased = services.again(session, rt.settings, gone, rt.now())
        erasure_list.keep_all(rt)
    click.echo(f"{erased} of {len(gone)} were here and are erased again")
