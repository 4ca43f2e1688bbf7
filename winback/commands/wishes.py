"""`winback wishes`: what people wish for, what is said about it, and the list as a file."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from campaigns.facts import REASONS
from winback.commands.opening import opened
from winback.errors import BadInput
from winback.services.exports import export_files
from winback.services.planning import plans
from winback.services.wishes import wish_list, wish_marks, wish_pages, wish_words
from winback.services.wishes import wishes as services
from winback.services.wishes.wish_marks import Mark, Preview

WISH = click.argument("wish", type=int)
LANG = click.option("--lang", type=click.Choice(wish_words.LANGUAGES), default="en", show_default=True)


@click.group()
def wishes() -> None:
    """The promise list: who asked for what, and what becomes of it."""


def _cut(command: Any) -> Any:
    """What the list can be cut to."""
    for option in (
        click.option("--reason", type=click.Choice(REASONS), help="Only of people who gave this reason."),
        click.option("--segment", help="Only of customers of this segment."),
        click.option("--state", type=click.Choice(("open", *plans.MARKS))),
        click.option("--order", type=click.Choice(wish_list.ORDERS), default="value", show_default=True),
    ):
        command = option(command)
    return command


@wishes.command("list")
@_cut
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@LANG
def listing(as_json: bool, lang: str, **only: Any) -> None:
    """Each wish with the customers who asked and what they bought a year."""
    with opened() as rt, rt.reading() as session:
        found = wish_list.entries(session, lang, **only)
        currency = rt.settings.currency
    for entry in found:
        click.echo(json.dumps(_plain(entry), ensure_ascii=False) if as_json else _line(entry, currency, lang))
    if not found and not as_json:
        click.echo("Nobody has wished for anything of this kind.")


@wishes.command()
@WISH
@click.option("--as", "state", required=True, type=click.Choice(plans.MARKS))
@click.option("--for", "planned_for", metavar="WHEN", help="2027-03, 2027-Q1 or a day; with --as planned.")
@click.option("--say", "said", multiple=True, metavar="LANG=TEXT", help="A sentence, once for each language.")
@click.option("--tell/--no-tell", default=True, show_default=True, help="Tell those who asked to hear it.")
@click.option("--dry-run", is_flag=True, help="Only show who would be told, what it says and costs.")
@click.option("--by", default="cli", metavar="NAME", help="Who says so.")
def mark(
    wish: int, state: str, planned_for: str | None, said: tuple[str, ...], tell: bool, dry_run: bool, by: str
) -> None:
    """Say what becomes of WISH. It is told a minute later, once, to those who asked to hear it."""
    given = Mark(state, planned_for, _sentences(said))
    with opened() as rt:
        with rt.reading() as session:
            shown = wish_marks.preview(session, rt.settings, wish, given, rt.now())
        _show(shown)
        if dry_run:
            return
        with rt.transaction() as session:
            made = wish_marks.mark(session, rt.settings, wish, given, by, rt.now(), tell=tell)
            campaign = made.campaign_id
    click.echo(f"Marked. Campaign {campaign} tells it in a minute." if campaign else "Marked. Nobody is told.")


@wishes.command("take-back")
@WISH
@click.option("--by", default="cli", metavar="NAME", help="Who says so.")
def take_back(wish: int, by: str) -> None:
    """Take the last mark of WISH back, while nobody has been told."""
    with opened() as rt, rt.transaction() as session:
        row = wish_marks.take_back(session, wish, by, rt.now())
        click.echo(f"Taken back: it is {row.state.replace('_', ' ')} again.")


@wishes.command()
@_cut
@click.option("--format", "form", type=click.Choice(export_files.FORMATS), default="csv", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="File to write; default: standard output.")
@LANG
def export(form: str, out: Path | None, lang: str, **only: Any) -> None:
    """One line for each person of each wish, with their own words."""
    if out is None and form == "xlsx":
        raise BadInput("a workbook needs a file: --out")
    with opened() as rt, rt.reading() as session:
        rows = wish_pages.rows(session, rt.settings, lang, **only)
        if out is None:
            count = export_files.write(sys.stdout.buffer, wish_pages.COLUMNS, rows, form)
        else:
            with out.open("wb") as file:
                count = export_files.write(file, wish_pages.COLUMNS, rows, form)
    click.echo(f"{count} rows written{f' to {out}' if out else ''}", err=True)


@wishes.command()
def read() -> None:
    """Read the wishes of every interview that is over, also of those from before there was a list. Harmless again."""
    after: int | None = 0
    with opened() as rt:
        while after is not None:
            with rt.transaction() as session:
                after = services.keep_all(session, rt.now(), after)
        with rt.reading() as session:
            click.echo(f"{len(wish_list.entries(session, 'en'))} wishes on the list.")


# ---------------------------------------------------------------- small servants


def _sentences(said: tuple[str, ...]) -> dict[str, str]:
    pairs = [one.partition("=") for one in said]
    if any(not mark or not text.strip() for _, mark, text in pairs):
        raise BadInput("--say takes LANG=TEXT, as in --say 'en=We deliver the next day now.'")
    return {language.strip(): text for language, _, text in pairs}


def _line(entry: wish_list.Entry, currency: str, language: str) -> str:
    state = entry.state.replace("_", " ")
    if entry.planned_for:
        state = f"planned for {wish_words.when(entry.planned_for, language)}"
    title = entry.title or "(words not kept any more)"
    return f"{entry.id:>5}  {title}  [{state}]  {entry.accounts} accounts, {entry.lost_a_year} {currency} a year lost"


def _plain(entry: wish_list.Entry) -> dict[str, Any]:
    return {
        "id": entry.id, "title": entry.title, "state": entry.state, "planned_for": entry.planned_for,
        "accounts": entry.accounts, "contacts": entry.contacts, "lost_a_year": str(entry.lost_a_year),
        "last_said_at": entry.last_said_at.isoformat(), "reasons": dict(entry.reasons),
        "segments": dict(entry.segments),
    }  # fmt: skip


def _show(shown: Preview) -> None:
    going = shown.forecast.contacted if shown.forecast else 0
    asked = shown.asked
    click.echo(f"{going} would be told; {asked['no_news']} did not ask to hear, {asked['told']} know it already.")
    for code, count in sorted((shown.forecast.left_alone if shown.forecast else {}).items()):
        click.echo(f"  {count} left alone: {code}")
    for sample in shown.samples:
        click.echo(f"  {sample.language}, {sample.segments} segments at most: {sample.text}")
    if going:
        click.echo(f"  at most {shown.price:.2f} {shown.currency}")
    for why in shown.against:
        click.echo(f"  not now: {why}")
