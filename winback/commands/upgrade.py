"""`winback upgrade`: the schema and the starters, brought up to date."""

import click

from winback import runtime
from winback.commands.opening import founded
from winback.services.preparing import prepare
from winback.services.scripts import starters
from winback.store.upgrade import pending


@click.command()
def upgrade() -> None:
    """Run all migrations and copy the starters that are not there yet. Run twice, it changes nothing."""
    rt = runtime.build(founded())
    try:
        prepare(rt)
        with rt.reading() as session:
            spoken = ", ".join(starters.languages(session))
        where = rt.database.engine.url.render_as_string(hide_password=True)
        if pending(rt.database):
            click.echo(f"The database is of a newer release than this one, which works on it as it is: {where}")
        else:
            click.echo(f"The database is up to date: {where}")
        click.echo(f"Interviews can be held in: {spoken}")
    finally:
        rt.database.dispose()
