"""`winback report`: one page of facts, for people or as JSON."""

import json

import click

from winback.commands.opening import opened
from winback.services.planning import dormancy, report_words
from winback.services.planning import report as services


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--lang", type=click.Choice(("en", "de")), default="en", show_default=True)
def report(as_json: bool, lang: str) -> None:
    """Who fell silent, what is at stake, who cannot be reached and why."""
    with opened() as rt:
        dormancy.scan(rt, rt.now())  # only accounts that changed since they were last judged
        with rt.reading() as session:
            found = services.build(session, rt.settings, rt.now())
    if as_json:
        click.echo(json.dumps(found.as_json(), ensure_ascii=False))
    else:
        click.echo("\n".join(report_words.lines(found, lang)))
