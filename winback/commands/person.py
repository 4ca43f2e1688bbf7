"""`winback person`: what somebody may ask of us about themselves, done for them by hand."""

import json
from pathlib import Path

import click

from winback import erasure_list
from winback.commands.backup import actor
from winback.commands.opening import opened
from winback.errors import BadInput, NotFound
from winback.runtime import Runtime
from winback.services import finding
from winback.services.person import data_wishes, erasure, links, person_export

WHO = click.argument("who")
CONTACT = click.option("--contact", type=int, help="Which person of the account, by the number `person find` shows.")


@click.group()
def person() -> None:
    """Data, erasure and links of one person. WHO is an external id, a telephone number or a name."""


@person.command()
@WHO
def find(who: str) -> None:
    """The people behind WHO, each with a number to name them by."""
    with opened() as rt, rt.reading() as session:
        for account_id in finding.accounts(session, who, rt.settings):
            for one in data_wishes.people_of(session, account_id):
                click.echo(f"{one.id}  {one.name or 'without a name'}  (account {account_id})")


@person.command()
@WHO
@CONTACT
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="A file. Default: standard output.")
def export(who: str, contact: int | None, out: Path | None) -> None:
    """Everything we hold about a person, as JSON. That it was given out stays in the audit log."""
    with opened() as rt:
        contact_id = _one(rt, who, contact)
        with rt.transaction() as session:
            text = person_export.as_text(person_export.gather(session, contact_id, rt.now()))
            data_wishes.given(session, contact_id, actor(), rt.now())
    if out:
        out.write_text(text, encoding="utf-8")
        out.chmod(0o600)
    else:
        click.echo(text)


@person.command()
@WHO
@CONTACT
@click.option("--yes", is_flag=True, help="Do not ask again.")
def erase(who: str, contact: int | None, yes: bool) -> None:
    """Erase a person, and their account when nobody else belongs to it. It cannot be taken back."""
    with opened() as rt:
        contact_id = _one(rt, who, contact)
        if not yes:
            click.confirm(f"Erase contact {contact_id} for good?", abort=True)
        with rt.transaction() as session:
            done = erasure.erase(session, rt.settings, contact_id, rt.now(), actor=actor())
        erasure_list.keep(rt, done.contact_ids, done.account_id)
    click.echo("Erased, with the account." if done.with_account else "Erased; the account has other people.")
    if done.still_moving:
        click.echo(f"{done.still_moving} on the way: their number goes when it is known how they ended, in days.")


@person.command()
@WHO
@CONTACT
def link(who: str, contact: int | None) -> None:
    """Make a link to a person's own page. It is shown once; whoever has it can change what the page can change."""
    with opened() as rt:
        contact_id = _one(rt, who, contact)
        with rt.transaction() as session:
            address = links.make(session, rt.settings, contact_id, links.OWN_PAGE, rt.now(), actor=actor())
    click.echo(address)


@person.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def wishes(as_json: bool) -> None:
    """Who still waits for an answer about their data, and until when the law allows."""
    with opened() as rt, rt.reading() as session:
        for one in data_wishes.waiting(session, rt.now().date()):
            late = " LATE" if one.late else ""
            told = {"case": one.case_id, "contact": one.contact_id, "due_on": str(one.due_on), "late": one.late}
            click.echo(
                json.dumps(told) if as_json else f"case {one.case_id}, contact {one.contact_id}: by {one.due_on}{late}"
            )


def _one(rt: Runtime, who: str, contact: int | None) -> int:
    with rt.reading() as session:
        found = [one.id for account in finding.accounts(session, who, rt.settings)
                 for one in data_wishes.people_of(session, account)]  # fmt: skip
    if contact is not None:
        found = [one for one in found if one == contact]
    if not found:
        raise NotFound(f"there is nobody behind {who!r}")
    if len(found) > 1:
        raise BadInput(f"several people are behind {who!r}; say which: winback person find, then --contact")
    return found[0]
