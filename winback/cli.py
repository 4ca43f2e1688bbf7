"""`winback --help` is the map of commands. Each is loaded when it is called, so that the small ones stay quick."""

import importlib
import sys

import click

from winback import private, troubles
from winback.errors import SettingsError, WinbackError

# name -> where its click command lives, and the line the map shows
COMMANDS = {
    "demo": ("winback.commands.demo:demo", "Run the whole service with pretend phones and a small CRM export."),
    "up": ("winback.commands.up:up", "Run the service on this machine, for real use."),
    "upgrade": ("winback.commands.upgrade:upgrade", "Bring the database schema and the starters up to date."),
    "import": (
        "winback.commands.importing:import_",
        "Bring in accounts, contacts, orders, issues, consents, donotcall.",
    ),
    "export": ("winback.commands.exporting:export", "Write returns, answers, contacts or holds as CSV or XLSX."),
    "report": ("winback.commands.report:report", "Who fell silent, what is at stake, who cannot be reached and why."),
    "dormant": ("winback.commands.dormant:dormant", "The judgement on every account, as JSON lines or a table."),
    "model": ("winback.commands.dormant:model", "Fit the purchase model and show its parameters."),
    "campaign": ("winback.commands.campaign:campaign", "Create, forecast, launch, pause, resume, stop, status."),
    "wishes": ("winback.commands.wishes:wishes", "What people wish for; say what becomes of it, and tell who asked."),
    "limits": ("winback.commands.limits:limits", "How many messages and calls a country may have in a day."),
    "prices": ("winback.commands.prices:prices", "What a segment or a call minute costs in a country."),
    "senders": ("winback.commands.senders:senders", "Our own numbers, and how fast each may speak."),
    "profile": ("winback.commands.profile:profile", "What counts in a country, and the firm's own changes of it."),
    "lists": ("winback.commands.lists:lists", "National do-not-call lists: how old they are, and newer ones."),
    "explain": ("winback.commands.explain:explain", "Why this account was, or was not, contacted."),
    "feed": ("winback.commands.feeds:feed", "Register the sources of issues and see how fresh they are."),
    "consent": ("winback.commands.consents:consent", "Register consent sources; prove and verify consents."),
    "interview": ("winback.commands.interview:interview", "Talk to a script in the terminal."),
    "script": ("winback.commands.script:script", "List, show, check and publish scripts with their words."),
    "interpret": ("winback.commands.interpret:interpret", "What answers mean: texts in, one JSON object a line out."),
    "erasures": (
        "winback.commands.erasures:erasures",
        "Who was erased, as a file that outlives a restore; erase them again from it.",
    ),
    "labels": (
        "winback.commands.labels:labels",
        "Examples that people labelled, about nobody: to learn from.",
    ),
    "recode": (
        "winback.commands.recode:recode",
        "Read kept answers anew with the present reader; each change is logged.",
    ),
    "person": (
        "winback.commands.person:person",
        "Give a person their data, erase them, or make a link to their own page.",
    ),
    "retention": ("winback.commands.retention:retention", "How long each class of data is kept; clear what is over."),
    "staff": ("winback.commands.staff:staff", "Add people who work here, their roles and API tokens."),
    "sandbox": ("winback.commands.sandbox:sandbox", "Run the pretend Twilio alone."),
    "doctor": ("winback.commands.doctor:doctor", "Everything that is missing or wrong, at once, in words."),
    "stop": ("winback.commands.stop:stop", "Stop everything: no message and no call is started any more."),
    "resume": ("winback.commands.stop:resume", "Allow sending again after a stop."),
    "backup": ("winback.commands.backup:backup", "Write the whole database to a file."),
    "restore": ("winback.commands.backup:restore", "Bring a backup back; sending stays off until it is reconciled."),
    "reconcile": ("winback.commands.backup:reconcile", "After a restore: read the provider's list into our books."),
    "ops": ("winback.commands.ops:ops", "Deployment files, the stop button for a phone, what to do when it is wrong."),
}


class Map(click.Group):
    """The commands of COMMANDS, imported when asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, attribute = COMMANDS[name][0].split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.group(cls=Map, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="winback", prog_name="winback")
def cli() -> None:
    """Win back customers who fell silent: ask why, listen, and hand sales a warm return."""


def main() -> None:
    """Errors become one sentence and exit code 1; bugs keep their traceback."""
    private.keep()
    try:
        cli()
    except SettingsError as error:
        for fault in error.faults:
            click.echo(f"winback: {fault}", err=True)
        sys.exit(1)
    except WinbackError as error:
        click.echo(f"winback: {error}", err=True)
        sys.exit(1)
    except Exception as error:
        trouble = troubles.of_disk(error) or troubles.of_database(error)
        if trouble is None:
            raise
        click.echo(f"winback: {trouble}; nothing is half done, try again when that is mended", err=True)
        sys.exit(1)
