"""`winback up`: the service on one machine, for real use."""

import logging

import click

from winback import logs, misspelt, ports, runtime
from winback.commands.opening import founded
from winback.errors import SettingsError
from winback.occupied import alone_in
from winback.processes import service
from winback.services.preparing import prepare
from winback.settings import Settings
from winback.supervisor import Supervisor


@click.command()
@click.option("--bind", default="127.0.0.1", show_default=True, help="Address the web server listens on.")
def up(bind: str) -> None:
    """Run web, dispatcher, workers and (unless WINBACK_REDIS_URL is set) an embedded Redis until Ctrl-C."""
    settings = founded()
    if faults := settings.faults():
        raise SettingsError([*faults, "nothing was started; winback doctor tells more"])
    for unread in misspelt.told():
        click.echo(f"winback: {unread}", err=True)
    ports.refuse_taken(bind, int(settings.port))
    with alone_in(settings.home_path):
        _run(settings, bind)
    click.echo("winback has stopped.")


def _run(settings: Settings, bind: str) -> None:
    rt = runtime.build(settings)
    try:
        prepare(rt)
    finally:
        rt.database.dispose()
    logs.install(settings.log_level, settings.log_format)
    log = logging.getLogger("winback.supervisor")
    supervisor = Supervisor(service(settings, bind), settings.home_path / "logs", log.warning)
    supervisor.start()
    click.echo(f"winback runs at {settings.base_url} (listening on {bind}:{settings.port}); logs in {supervisor.logs}")
    supervisor.run()
