"""`winback export`: returns, answers, contacts or holds as CSV or XLSX, to a file or to standard output."""

import sys
from pathlib import Path

import click

from winback.commands.opening import opened
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services import exports
from winback.services.export_files import FORMATS


@click.command()
@click.argument("what", type=click.Choice(exports.WHATS))
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: by the file's name, else csv.")
@click.option("--out", type=click.Path(path_type=Path), help="File to write; default: standard output.")
@click.option("--lang", type=click.Choice(("en", "de")), default="en", help="Language of the reasons in holds.")
def export(what: str, form: str | None, out: Path | None, lang: str) -> None:
    """Write WHAT for the CRM. Cells that look like formulas are marked as text."""
    form = form or ("xlsx" if out and out.suffix.lower() == ".xlsx" else "csv")
    if out is None and form == "xlsx" and sys.stdout.isatty():
        raise BadInput("a workbook does not fit on a screen; name a file with --out")
    with opened() as rt:
        count = _write(rt, what, form, out, lang)
    click.echo(f"{count} rows of {what} written{f' to {out}' if out else ''}", err=True)


def _write(rt: Runtime, what: str, form: str, out: Path | None, language: str) -> int:
    with rt.reading() as session:
        if out is None:
            return exports.write(session, what, form, sys.stdout.buffer, rt.settings, rt.now(), language)
        try:
            with out.open("wb") as file:
                return exports.write(session, what, form, file, rt.settings, rt.now(), language)
        except OSError as error:
            raise BadInput(f"{out} cannot be written: {error.strerror}") from None
