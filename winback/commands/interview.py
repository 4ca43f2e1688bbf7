"""`winback interview`: talk to a script in the terminal, as a customer would by SMS or phone. Nobody is contacted."""

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import click

from campaigns.facts import REASONS
from campaigns.interview import Given, Known, Said, Script, Turn, begin, close, hear, parse, tell_offer
from campaigns.segments import segments
from winback.errors import BadInput
from winback.settings import from_environment
from winback.words import Words, starter_scripts, starter_words

OFFER = {
    "de": "10 % auf die nächste Bestellung.",
    "en": "10 % off your next order.",
}
SURE = 0.95  # how well the pretend phone hears


@dataclass
class Terminal:
    """Both ends of a conversation: what is shown, and what was learned on the way."""

    script: Script
    words: Words
    face: str
    gaps: dict[str, str]
    learned: dict[str, Given] = field(default_factory=dict)
    effects: list[str] = field(default_factory=list)

    def show(self, turn: Turn) -> None:
        for given in turn.learned:
            self.learned[given.question] = given
        self.effects += turn.effects
        text = self.words.message(turn.say, form=turn.state.address_form, face=self.face, gaps=self.gaps)
        if text:
            click.secho(f"us    {text}", fg="cyan")
        click.secho(f"      {self._beside(turn, text)}", dim=True)

    def _beside(self, turn: Turn, text: str) -> str:
        if self.face == "sms":
            return f"[{len(text)} characters, {segments(text)} SMS]" if text else "[nothing is sent]"
        listening = "" if turn.hang_up else ", keys only" if turn.keys_only else ", keys or speech; 0 a human, 9 stop"
        return f"[{self.words.voice.name}{listening}]" if not turn.hang_up else f"[{self.words.voice.name}, hangs up]"

    def heard(self, line: str, keys_only: bool) -> Said:
        if self.face == "sms":
            return Said("sms", line)
        if line and set(line) <= set("0123456789*#"):
            return Said("voice", digits=line)
        return Said("voice") if keys_only or not line.strip() else Said("voice", line, confidence=SURE)


@click.command()
@click.argument("script", default="comeback")
@click.option("--lang", default="de", show_default=True, help="Language of the words file.")
@click.option("--channel", type=click.Choice(["sms", "voice"]), default="sms", show_default=True)
@click.option("--du", is_flag=True, help="Address the customer as du (German).")
@click.option("--reason", type=click.Choice(REASONS), help="A leaving reason the CRM already knows: it is not asked.")
def interview(script: str, lang: str, channel: str, du: bool, reason: str | None) -> None:
    """Talk to SCRIPT (a starter's name, or a .toml file): type answers; on the phone an empty line is silence.

    Ctrl-D hangs up. At the end it prints what was learned.
    """
    settings = from_environment(makes_key=False)
    firm = {"firm": settings.firm_name or "Beispiel GmbH", "contact": settings.firm_contact or "030 23125000"}
    terminal = Terminal(_script(script), _words(lang), channel, firm)
    known = Known(lang, "du" if du and "du" in terminal.words.forms else terminal.words.forms[0], reason=reason)
    turn = begin(terminal.script, known, "voice" if channel == "voice" else "sms")
    for turn in _conversation(terminal, turn):  # noqa: B020
        terminal.show(turn)
    _report(terminal, turn)


def _conversation(terminal: Terminal, turn: Turn) -> Iterator[Turn]:
    yield turn
    while not turn.state.ended:
        if (line := _line()) is None:
            turn = Turn(close(turn.state, "hung_up" if terminal.face == "voice" else "silent"), (), hang_up=True)
        else:
            said = terminal.heard(line, turn.keys_only)
            words = terminal.words
            turn = hear(terminal.script, turn.state, said, words.vocabulary(), words.options)
            if "offer_wanted" in turn.effects:
                turn = tell_offer(terminal.script, turn, "terminal", _offer(words.language))
        yield turn


def _line() -> str | None:
    click.secho("you   ", fg="green", nl=False)
    line = sys.stdin.readline()
    if not sys.stdin.isatty():
        click.echo(line.rstrip("\n"))
    return line.rstrip("\n") if line else None


def _offer(language: str) -> dict[str, object]:
    text = OFFER.get(language, OFFER["en"])
    return {"offer": text, "code": "TRYOUT", "until": date.today() + timedelta(days=30)}  # noqa: DTZ011


def _report(terminal: Terminal, turn: Turn) -> None:
    click.echo(f"\nIt ended as: {turn.state.ended}" + (f" ({', '.join(terminal.effects)})" if terminal.effects else ""))
    for node in terminal.script.nodes:
        if node.asks and (node.kind != "follow_up" or node.key in terminal.learned):
            click.echo(f"  {node.key:<12} {_settled(terminal.learned.get(node.key))}")


def _settled(given: Given | None) -> str:
    if given is None:
        return "open"
    if given.status == "skipped":
        return f"skipped: {given.why}" + (f" ({given.value})" if given.value else "")
    reading = given.reading
    reasons = ", ".join(f"{guess.code} {guess.confidence:.2f}" for guess in reading.reasons) if reading else ""
    parts = [given.status, given.value, reasons and f"[{reasons}]", reading and f'"{reading.text}"']
    return " ".join(part for part in parts if part)


def _script(name: str) -> Script:
    starters = starter_scripts()
    if name not in starters and not Path(name).is_file():
        raise BadInput(f"there is no script {name}; there is: {', '.join(starters)}, or name a .toml file")
    try:
        return parse(starters.get(name) or tomllib.loads(Path(name).read_text(encoding="utf-8")))
    except ValueError as error:
        raise BadInput(f"{name}: {error}") from error


def _words(language: str) -> Words:
    bodies = starter_words()
    if language not in bodies:
        raise BadInput(f"there are no words for {language}; there are: {', '.join(bodies)}")
    return Words(bodies[language])
