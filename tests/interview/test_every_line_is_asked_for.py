"""Whatever can be said is asked for at start: a language that passes the check never lacks a sentence in a talk."""

import ast
from collections.abc import Iterator
from pathlib import Path

from campaigns.interview import parse
from campaigns.interview.lines import texts
from winback.services.talking.going_on import WAYS
from winback.services.talking.on_the_page import LEAVE
from winback.services.talking.promised_words import WITH_A_TIME
from winback.words import starter_scripts

ROOT = Path(__file__).parent.parent.parent
NAMED_IN_TABLES = {
    *WITH_A_TIME,
    *WITH_A_TIME.values(),
    *LEAVE.values(),
    *(key for way in WAYS.values() for key in way[2:]),
}


PLACE = {"Line": 0, "Outcome": 0, "leave": 3, "_end": 3}  # where a call names the key


def written() -> Iterator[str]:
    """Every key that stands in the code where something is said."""
    for folder in ("campaigns", "winback"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
                named = node.args[PLACE[name] :][:1] if isinstance(node, ast.Call) and name in PLACE else []
                key = named[0] if named else None
                if isinstance(key, ast.Constant):
                    yield key.value


def test_every_line_in_the_code_is_asked_of_every_words_file() -> None:
    wanted = {key for body in starter_scripts().values() for key in texts(parse(body))}
    said = {*written(), *NAMED_IN_TABLES}

    assert len(said) > 40
    assert {"unclear_call_back", "silent_goodbye", "human", "later"} <= set(written())  # as we take leave
    assert sorted(said - wanted) == []
