"""`winback export`: returns, answers, contacts, holds or one to mend as CSV or XLSX, to a file or standard output."""

import sys
from pathlib import Path
from typing import BinaryIO

import click

from winback.commands.opening import opened
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.exports import exports
from winback.services.exports.export_files import FORMATS
from winback.services.gate import mends


@click.command()
@click.argument("what", type=click.Choice((*exports.WHATS, "mend")))
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: by the file's name, else csv.")
@click.option("--out", type=click.Path(path_type=Path), help="File to write; default: standard output.")
@click.option("--lang", type=click.Choice(("en", "de")), default="en", help="Language of the reasons in holds.")
@click.option("--hold", help="For mend: the accounts this holds, as a file to complete and import again.")
def export(what: str, form: str | None, out: Path | None, lang: str, hold: str | None) -> None:
    """Write WHAT for the CRM. Cells that look like formulas are marked as text."""
    if (what == "mend") != bool(hold):
        raise BadInput("mend goes with --hold CODE, as in `winback export mend --hold country_unknown`")
    form = form or ("xlsx" if out and out.suffix.lower() == ".xlsx" else "csv")
    if out is None and form == "xlsx" and sys.stdout.isatty():
        raise BadInput("a workbook does not fit on a screen; name a file with --out")
    with opened() as rt:
        count = _write(rt, what, form, out, lang, hold)
    click.echo(f"{count} rows of {what} written{f' to {out}' if out else ''}", err=True)


def _write(rt: Runtime, what: str, form: str, out: Path | None, language: str, hold: str | None) -> int:
    def into(file: BinaryIO) -> int:
        with rt.reading() as session:
            if hold:
                return mends.write(session, hold, form, file, rt.settings, rt.now())
            return exports.write(session, what, form, file, rt.settings, rt.now(), language)

    if out is None:
        return into(sys.stdout.buffer)
    try:
        with out.open("wb") as file:
            return into(file)
    except OSError as error:
        raise BadInput(f"{out} cannot be written: {error.strerror}") from None
