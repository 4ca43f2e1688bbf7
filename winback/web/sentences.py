"""Sentences of services in the reader's language. A service speaks plain English; what is not known here stays so."""

import re

from flask import Flask
from flask_babel import gettext

from winback.web import scripts_words, sentences_of_files, sentences_of_scripts, sentences_of_services, vocabulary
from winback.web.language import language
from winback.web.marks import _n

# What a service says, with its gaps, and the same to be translated. Longer ones first where one contains another.
KNOWN = (
    (r"(?P<count>\d+) accounts have not been judged yet: winback dormant judges them",
     _n("%(count)s customers have not been judged yet.")),
    (r"nobody would be contacted", _n("Nobody would be contacted.")),
    (r"if nobody answers early it costs (?P<cost>[\d.]+), more than the budget of (?P<budget>[\d.]+)",
     _n("If nobody answers early it costs %(cost)s, more than the budget of %(budget)s.")),
    (r"the daily budget of (?P<budget>[\d.]+) stretches it beyond (?P<days>\d+) days",
     _n("The daily budget of %(budget)s stretches it beyond %(days)s days.")),
    (r"at (?P<cap>\d+) accounts a day it takes (?P<days>\d+) days to begin",
     _n("At %(cap)s customers a day it takes %(days)s days to begin.")),
    (r"it closes in (?P<left>[\d.]+) days; beginning takes (?P<days>\d+), the last step is on day (?P<step>\d+)",
     _n("It closes in %(left)s days; to begin takes %(days)s, and the last step comes on day %(step)s.")),
    (r"a holdout of (?P<count>\d+) accounts is too small to measure an effect",
     _n("A holdout of %(count)s is too small to measure an effect.")),
    (r"the hours leave less than two hours a day", _n("The hours leave less than two hours a day.")),
    (r"closes_at is over", _n("Its end is over.")),
    (r"no source of open issues is registered: .*", _n("No source of open issues is registered (page Sources).")),
    (r"no account belongs to this audience", _n("No customer belongs to this audience.")),
    (r"there is no script '(?P<name>[^']+)'", _n("There is no script %(name)s.")),
    (r"there are no words in '(?P<name>[^']+)'", _n("There are no words in %(name)s.")),
    (r"update_text is missing in '(?P<name>[^']+)'", _n("The text of what is new is missing in %(name)s.")),
    (r"there is no offer '(?P<name>[^']+)'", _n("There is no offer %(name)s.")),
    (r"no number of ours for (?P<country>\w+) \((?P<channel>\w+)\): WINBACK_SENDERS",
     _n("We have no number for %(country)s (%(channel)s).")),
    (r"no price for (?P<country>\w+) \((?P<unit>\w+)\): nothing would be sent there",
     _n("There is no price for %(country)s (%(unit)s), so nothing would be sent there.")),
    (r"there is already a campaign named '(?P<name>.+)'", _n("There is already a campaign named %(name)s.")),
    (r"(?P<name>.+) is \w+; only a draft can be launched", _n("%(name)s has been launched already.")),
    (r"(?P<name>.+) is \w+; a launch can be undone only while its minute runs",
     _n("The minute of %(name)s is over; it cannot be taken back any more.")),
    (r"(?P<name>.+) is \w+ and cannot be (?:paused|resumed|stopped)", _n("%(name)s is not in a state for that.")),
    (r"(?P<name>.+) has this return in work", _n("%(name)s has it in work.")),
    (r"this return has been finished", _n("This return has been finished.")),
    (r"you do not have this return in work; claim it again", _n("Your claim has run out; take it on again.")),
    (r"this case has been settled", _n("This case has been settled.")),
    (r"a colleague is on it already", _n("A colleague is on it already.")),
    (r"a follow-up needs its day", _n("A follow-up needs its day.")),
    (r"a follow-up lies in the future", _n("A follow-up lies in the future.")),
    (r"when our reason was wrong, say which it really was", _n("Say which reason it really was.")),
    (r"somebody must stay admin", _n("Somebody must stay admin.")),
    (r"a password needs \d+ characters or more .*", _n("A password needs 8 characters or more; 15 are better.")),
    (r"this password is one of the first that are tried", _n("This password is one of the first that are tried.")),
    (r"this password repeats too few characters", _n("This password repeats too few characters.")),
    (r"this password is little more than .*", _n("This password is little more than your own name or address.")),
    (r"not an amount", _n("This is no amount.")),
    (r"not a day and time", _n("This is no day and time.")),
    (r"unknown column, kept as it is beside the row", _n("Unknown column; kept as it is beside the row.")),
    (r"unknown column, kept as it is beside the row; did you mean '(?P<name>.+)'\?",
     _n("Unknown column; kept as it is beside the row. Was %(name)s meant?")),
    (r"left out: a closing line of the report, not a row of the table",
     _n("Left out: a closing line of the report, not a row of the table.")),
    (r"has more cells than the header; the last ones are left out",
     _n("Has more cells than the header; the last ones are left out.")),
    (r"(?P<name>'.*'|\".*\") is not an e-mail address; kept as given",
     _n("%(name)s is no e-mail address; kept as given.")),
    (r"(?P<name>'.*'|\".*\") is not a telephone number; kept as given",
     _n("%(name)s is no telephone number; kept as given.")),
    (r"(?P<name>'.*'|\".*\") is not a country we know; kept as given",
     _n("%(name)s is no country we know; kept as given.")),
    (r"(?P<name>'.*'|\".*\") is not a date; left empty", _n("%(name)s is no date; left empty.")),
    (r"(?P<name>'.*'|\".*\") is not an amount; left empty", _n("%(name)s is no amount; left empty.")),
    (r"names no telephone number and no customer", _n("Names no telephone number and no customer.")),
    (r"no account like this is known, and no number is named",
     _n("No customer like this is known, and no number is named.")),
    (r"says nothing about SMS, telephone or e-mail", _n("Says nothing about SMS, telephone or e-mail.")),
    (r"(?P<name>.+) is empty", _n("%(name)s is empty.")),
    (r"(?P<name>.+) is not a text file; a CSV, XLSX or ODS file is expected",
     _n("%(name)s is no text file; a CSV, XLSX or ODS file is expected.")),
    (r"Missing data for required field\.", _n("This is missing.")),
    (r"Must be one of: .*", _n("This is not one of the choices.")),
    (r"Unknown field\.", _n("This is not known.")),
    (r"the days must not go backwards", _n("The days must not go backwards.")),
    (r"the first step cannot be a reminder", _n("The first step cannot be a reminder.")),
    (r"a standing campaign needs one", _n("A standing campaign needs it.")),
    (r"must be after opens_at", _n("This must lie after the beginning.")),
    (r"an update needs its text, by language", _n("An update needs its text in each language.")),
)  # fmt: skip
ALL = (*KNOWN, *sentences_of_scripts.KNOWN, *sentences_of_services.KNOWN, *sentences_of_files.KNOWN)
COMPILED = tuple((re.compile(pattern), sentence) for pattern, sentence in ALL)
GAPS = {
    "other": vocabulary.IMPORT_KINDS,
    "channel": vocabulary.CHANNELS,
    "intent": {**scripts_words.CODES, **vocabulary.VALUES, **scripts_words.INTENTS},
}


def install(app: Flask) -> None:
    app.jinja_env.filters["sentence"] = sentence


def sentence(said: str) -> str:
    """The same in the reader's language; several, joined by semicolons, each for itself."""
    if whole := _whole(said):
        return whole
    parts = [_whole(part) for part in said.split("; ")]
    return " ".join(part for part in parts if part) if all(parts) else said


def is_known(said: str) -> bool:
    """Whether every part of it has words in all languages."""
    return any(pattern.fullmatch(said) for pattern, _sentence in COMPILED)


def _whole(said: str) -> str:
    for pattern, translated in COMPILED:
        if found := pattern.fullmatch(said):
            gaps = {name: _gap(name, value or "") for name, value in found.groupdict().items()}
            return str(gettext(translated, **gaps))
    return ""


def _gap(name: str, value: str) -> str:
    """Codes get their word, and what a service quoted the quotes of the language."""
    if name == "quoted" and len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return f"„{value[1:-1]}“" if language() == "de" else f"“{value[1:-1]}”"
    return vocabulary.worded(GAPS[name])(value) if name in GAPS else value
