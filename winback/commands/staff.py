"""`winback staff`: the people who work here, their roles and API tokens."""

import click

from winback.commands.opening import opened
from winback.services.sales import working_hours
from winback.services.staff import staff as people

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@click.group()
def staff() -> None:
    """Add people who work here, their roles and API tokens."""


@staff.command("add")
@click.argument("email")
@click.option("--name", required=True, help="As colleagues see it.")
@click.option(
    "--role", "roles", multiple=True, required=True, type=click.Choice(list(people.ROLES)), help="Repeatable."
)
@click.option("--password", help="Left out: one is made and printed once.")
@click.option("--team", help="A sales team sees its own returns, and those of no team.")
@click.option("--language", type=click.Choice(["de", "en"]), help="Language of the pages; left out: the browser's.")
def add(
    email: str, name: str, roles: tuple[str, ...], password: str | None, team: str | None, language: str | None
) -> None:
    """Somebody new."""
    with opened() as rt, rt.transaction() as session:
        person, made = people.add(
            session, email, name, roles, rt.now(), password=password, team=team, language=language
        )  # fmt: skip
        address = person.email
    click.echo(f"{address} may sign in as {', '.join(roles)}.")
    if password is None:
        click.echo(f"Password, shown this once: {made}")


@staff.command("list")
def list_() -> None:
    """Everybody who works here."""
    with opened() as rt, rt.reading() as session:
        for person in people.everybody(session):
            roles = ", ".join(role.name for role in person.roles)
            state = "" if person.active else "  (disabled)"
            click.echo(f"{person.id:>4}  {person.email:<32}  {person.name:<24}  {roles}{state}")


@staff.command("disable")
@click.argument("email")
def disable(email: str) -> None:
    """Nobody signs in with this name any more; its tokens stop working."""
    with opened() as rt, rt.transaction() as session:
        people.disable(session, people.by_email(session, email).id, "cli", rt.now())
    click.echo(f"{email} is disabled and signed out everywhere.")


@staff.command("password")
@click.argument("email")
@click.option("--password", help="Left out: it is asked for, unseen.")
def password(email: str, password: str | None) -> None:
    """A new password, for somebody who forgot theirs."""
    with opened() as rt:
        with rt.reading() as session:
            people.by_email(session, email)  # nobody types a new password twice for a name that is not there
        password = password or click.prompt("Password", hide_input=True, confirmation_prompt=True)
        with rt.transaction() as session:
            people.set_password(session, people.by_email(session, email), password, rt.now())
    click.echo("Done. Every sign-in with the old one has ended.")


@staff.command("token")
@click.argument("email")
@click.argument("name")
def token(email: str, name: str) -> None:
    """An API token named NAME, printed this once."""
    with opened() as rt, rt.transaction() as session:
        made = people.new_token(session, people.by_email(session, email).id, name, "cli", rt.now())
    click.echo(made)


@staff.command("hours")
@click.option("--days", default="mon-fri", show_default=True, help="The days on which calls are promised.")
@click.option("--from", "since", default=working_hours.OPENS, show_default=True, help="From when.")
@click.option("--until", default=working_hours.CLOSES, show_default=True, help="Until when.")
@click.option(
    "--calls", default=working_hours.CALLS_AN_HOUR, show_default=True, help="Promised calls an hour and person."
)
@click.option("--state", help="The state whose holidays count, like BE; left out: those of every state.")
def hours(days: str, since: str, until: str, calls: int, state: str | None) -> None:
    """The firm's hours for promised calls, for everybody who has set none on their own page."""
    try:
        first, _, last = days.partition("-")
        span = range(DAYS.index(first), DAYS.index(last or first) + 1)
        if not span:
            raise ValueError(days)
        week = working_hours.week_of({str(day): [since, until] for day in span})
    except ValueError as error:
        raise click.UsageError("days look like mon-fri, times like 09:00") from error
    with opened() as rt, rt.transaction() as session:
        working_hours.choose_for_firm(session, working_hours.Hours(week, calls), state, "cli", rt.now())
    click.echo(f"Calls are promised {days}, {since} to {until}, at most {calls} an hour and person.")
