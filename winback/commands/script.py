"""`winback script …`: versions of scripts with their words, out into a file and in again."""

from pathlib import Path

import click

from winback.commands.opening import opened
from winback.errors import BadInput
from winback.services.scripts import scripts, scripts_files, starters
from winback.services.scripts.scripts_publish import Readiness
from winback.services.scripts.scripts_texts import Bundle

FILE = click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.group()
def script() -> None:
    """List, show, check and publish scripts with their words. A published version never changes."""


@script.command("list")
def list_() -> None:
    """Every version: who published it, when, what changed, and which campaigns use it."""
    with opened() as rt, rt.reading() as session:
        for found in scripts.listing(session):
            for version in found.versions:
                row = version.row
                used = ", ".join(campaign.name for campaign in version.campaigns) or "no campaign"
                click.echo(f"{row.name} {row.version}  {row.published_at:%Y-%m-%d %H:%M}  {row.published_by}  ({used})")
                if row.note:
                    click.echo(f"    {row.note}")
            for draft in found.drafts:
                click.echo(f"{draft.name} draft {draft.id}, last saved by {draft.saved_by}")


@script.command()
@click.argument("name")
@click.option("--version", "number", type=int, help="This version; without it the newest.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def show(name: str, number: int | None, out: Path | None) -> None:
    """Script NAME with its words in every language, as TOML. What they are too old to have is written as it is said."""
    with opened() as rt, rt.reading() as session:
        row = starters.chosen(session, name, number)
        text = scripts_files.of_version(session, row)
        told = f"{row.name} {row.version}"
    if out is None:
        click.echo(text, nl=False)
        return
    out.write_text(text, encoding="utf-8")
    click.echo(f"{told} is in {out}")


@script.command()
@FILE
def check(path: Path) -> None:
    """Everything that stands against publishing FILE, at once; exit code 1 when there is something."""
    bundle = _read(path)
    with opened() as rt, rt.reading() as session:
        found = scripts_files.checked(session, rt.settings, bundle)
    _tell(found)
    if found.findings:
        raise SystemExit(1)
    if not found.to_let_pass:
        click.echo("It may be published." if found.changes else "It is the newest version, word for word.")


@script.command()
@FILE
@click.option("--by", "name", required=True, help="Who publishes it; the name is kept.")
@click.option("--note", default="", help="What changed, in a sentence.")
@click.option("--let-pass", is_flag=True, help="You have looked at each long message and let it pass, by your name.")
def publish(path: Path, name: str, note: str, let_pass: bool) -> None:
    """Publish FILE as a new version. New campaigns take it; whoever is talked with goes on in theirs."""
    bundle = _read(path)
    with opened() as rt:
        with rt.reading() as session:
            found = scripts_files.checked(session, rt.settings, bundle)
        if found.findings or (found.to_let_pass and not let_pass):
            _tell(found)
            raise BadInput("nothing was published")
        with rt.transaction() as session:
            row = scripts_files.publish(session, rt.settings, bundle, note, let_pass, name, rt.now())
            told = f"{row.name} {row.version}"
    click.echo(f"Published: {told}. Running interviews keep theirs.")


def _read(path: Path) -> Bundle:
    try:
        return scripts_files.read(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: not in UTF-8") from error


def _tell(found: Readiness) -> None:
    for one in found.findings:
        where = " ".join(part for part in (one.language, one.place) if part)
        click.echo(f"{where}: {one.said}" if where else one.said)
    for message in found.to_let_pass:
        where = f"{message.language} {' + '.join(message.keys)} ({message.form})"
        click.echo(f"{where}: {message.characters} characters, {message.segments} segments; needs --let-pass")
