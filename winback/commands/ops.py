"""`winback ops`: deployment files, the emergency stop as a bookmark, and what to do when something is wrong."""

from pathlib import Path

import click

from winback.commands.backup import actor
from winback.commands.opening import opened
from winback.errors import BadInput
from winback.places import templates
from winback.services.staff import bookmarks


@click.group()
def ops() -> None:
    """Run it: deployment files, the stop button for a telephone, what to do when something is wrong."""


INTO = click.option(
    "--into", type=click.Path(file_okay=False, exists=True, path_type=Path), help="Write the files into this folder."
)


@ops.command()
@INTO
def systemd(into: Path | None) -> None:
    """Units for web, dispatcher, workers, Redis and nightly backups, with PostgreSQL from Debian.

    winback.target says how to install, from a clone with its lock.
    """
    _give("systemd", into)


@ops.command()
@INTO
def compose(into: Path | None) -> None:
    """The same as containers, with PostgreSQL and a TLS front, built from a clone with its lock."""
    _give("compose", into)


@ops.command()
@INTO
def caddy(into: Path | None) -> None:
    """A TLS front in ten lines."""
    _give("caddy", into)


@ops.command()
def wrong() -> None:
    """When something is wrong: one page."""
    click.echo((templates() / "ops" / "when-something-is-wrong.md").read_text(encoding="utf-8"), nl=False)


@ops.command()
@click.option("--for", "owner", required=True, help="Whose telephone: the start page says who stopped.")
@click.option("--take-back", is_flag=True, help="First make every bookmark given out until now worthless.")
def bookmark(owner: str, take_back: bool) -> None:
    """An address with one button that stops everything. It can stop, and nothing else."""
    with opened() as rt, rt.transaction() as session:
        if take_back:
            bookmarks.take_back(session, actor(), rt.now())
        click.echo(bookmarks.address(session, rt.settings, owner))


def _give(kind: str, into: Path | None) -> None:
    files = sorted((templates() / "ops" / kind).iterdir())
    if into is None:
        many = len(files) > 1
        for file in files:
            click.echo((f"# ---- {file.name}\n" if many else "") + file.read_text(encoding="utf-8"))
        return
    if there := [file.name for file in files if (into / file.name).exists()]:
        raise BadInput(f"{', '.join(there)} in {into} are there already; nothing was written")
    for file in files:
        (into / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
        (into / file.name).chmod(0o644)  # nothing of ours stands in it, and other programs read it
        click.echo(str(into / file.name))
