"""A script with its words in every language as the fields of a form: each text, each list of accepted answers.

A field is named by its place: `say.reason.sms.sie`, `page.reason.ask.sie`, `options.reason.price`, `accept.stop`.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from campaigns.interview.lines import Text, texts
from campaigns.interview.script import SOLVED, Script, parse
from campaigns.segments import fold
from winback.words import Words, house_of, page_of

# Fixed sentences: what the law or the way out depends on. They are shown, and stay as they are.
LOCKED = frozenset(
    {
        "stopped", "wrong_person", "distress", "who", "info", "info_link", "info_by_text", "info_asked",
        "confirm_by_key", "neutral", "machine", "second_call", "not_now_possible", "caller_unknown", "caller_known",
        "apology", SOLVED.key, f"{SOLVED.key}_again", f"{SOLVED.key}_keys",
    }
)  # fmt: skip
ADDITIVE = ("stop", "human")  # the ways out: words may be added, never taken away
ACCEPTED = ("stop", "human", "later", "who", "yes", "no", "refuse", "correct")
STARTS = (
    "opening", "after_neutral", "reminder", "as_wished", "invite", "info_asked", "neutral", "machine", "second_call",
    "not_now_possible", "update", "promise", "promise_chosen",
)  # fmt: skip
ENDS = (
    "offer", "no_offer", "goodbye", "goodbye_no_call", "refused", "later", "human", "stopped", "wrong_person",
    "issue_told", "issue_paused", "bought_again", "distress", "human_promised", "somebody_else", "invited",
    "offer_promised", "no_offer_promised", "yes_promised",
    "unclear", "unclear_call_back", "unclear_call_back_promised", "silent_goodbye", "after_end", "thanks",
    "still_promised",
)  # fmt: skip
PARTS = ("start", "between", "ends", "page", "accepted")  # beside one for each node that is asked


@dataclass(frozen=True)
class Bundle:
    """A script and its words in every language: what one version is made of."""

    body: Mapping[str, Any]
    words: Mapping[str, Mapping[str, Any]]

    @cached_property
    def script(self) -> Script:
        """ValueError with every fault while the script cannot be used."""
        return parse(self.body)

    def speaks(self, language: str) -> Words:
        return Words(self.words[language])

    def copy(self) -> "Bundle":
        return Bundle(deepcopy(dict(self.body)), deepcopy(dict(self.words)))


@dataclass(frozen=True, slots=True)
class Leaf:
    """One text as it stands in a words file, and where it is said."""

    path: tuple[str, ...]
    text: str
    faces: tuple[str, ...]
    forms: tuple[str, ...]
    locked: bool = False

    @property
    def name(self) -> str:
        return ".".join(self.path)

    @property
    def key(self) -> str:
        return self.path[1]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The words that mean one thing; `fixed` ones stay."""

    name: str
    code: str
    words: tuple[str, ...]
    fixed: tuple[str, ...] = ()


def leaves(bundle: Bundle, language: str, key: str) -> list[Leaf]:
    """The texts under one key: one for all, or one for each face and form of address; a question's on the page last."""
    wanted = texts(bundle.script).get(key, Text())
    words = bundle.words[language]
    found: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for face in wanted.faces:
        for form in words.get("forms", ("sie",)):
            found.setdefault(_path(words, key, face, form), []).append((face, form))
    if key in {node.key for node in bundle.script.asked}:
        for form in words.get("forms", ("sie",)):
            found.setdefault(_page_path(words, key, form), []).append(("web", form))
    return [
        Leaf(
            path,
            _at(words, path),
            tuple(dict.fromkeys(face for face, _ in said)),
            tuple(dict.fromkeys(form for _, form in said)),
            key in LOCKED,
        )
        for path, said in found.items()
    ]


def still_on_page(bundle: Bundle, base: Bundle, language: str) -> dict[tuple[str, str], str]:
    """By question and form of address, what the page still asks as before, where SMS or phone were reworded beside it.

    Before is what the draft began from, and what the house says.
    """
    now, house = bundle.speaks(language), house_of(language)
    before = [Words(old) for old in (base.words.get(language), house) if old]
    found = {}
    for question in (node.key for node in bundle.script.asked):
        for form in now.forms:
            asked = now.on_page(question, form)
            if asked and any(_reworded_beside(old, now, question, form) for old in before):
                found[question, form] = asked
    return found


def _reworded_beside(old: Words, now: Words, question: str, form: str) -> bool:
    """Whether SMS or phone ask in other words than before, and the page in the same."""

    def said(words: Words, face: str) -> str:
        return _at(words.body, _path(words.body, question, face, form))

    reworded = any(said(old, face) != said(now, face) for face in ("sms", "voice"))
    return reworded and old.on_page(question, form) == now.on_page(question, form)


def keys_of(script: Script, part: str) -> tuple[str, ...]:
    """The keys of the texts on one page of the editor."""
    wanted = texts(script)
    if part in script.by_key and script.by_key[part].asks:
        return tuple(key for key in (part, f"{part}_again", f"{part}_keys") if key in wanted)
    of_nodes = {key for node in script.asked for key in (node.key, f"{node.key}_again", f"{node.key}_keys")}
    says = tuple(node.key for node in script.nodes if node.kind == "say")
    starts = tuple(key for key in dict.fromkeys((*script.greeting, *STARTS)) if key in wanted)
    ends = tuple(key for key in dict.fromkeys((*ENDS, *says)) if key in wanted and key not in starts)
    if part == "start":
        return starts
    if part == "ends":
        return ends
    if part == "between":
        return tuple(key for key in wanted if key not in of_nodes and key not in starts and key not in ends)
    return ()


def part_of(script: Script, key: str) -> str:
    """On which page of the editor a text stands."""
    nodes = (node.key for node in script.asked)
    return next((part for part in (*nodes, *PARTS) if key in keys_of(script, part)), "between")


def accepted(bundle: Bundle, base: Bundle | None, language: str, part: str) -> list[Accepted]:
    """The accepted answers on one page: of a question's options, or those that hold everywhere."""
    words = bundle.words[language]
    if part == "accepted":
        return [_accepted(words, base, language, code) for code in ACCEPTED if code in words.get("accept", {})]
    node = bundle.script.by_key.get(part)
    given = words.get("options", {}).get(part, {}) if node else {}
    return [Accepted(f"options.{part}.{code}", code, tuple(said)) for code, said in given.items()]


def hints(bundle: Bundle, language: str, part: str) -> Accepted | None:
    """What the phone expects to hear at a question."""
    node = bundle.script.by_key.get(part)
    if node is None or not node.asks:
        return None
    said = bundle.words[language].get("voice", {}).get("hints", {}).get(part, ())
    return Accepted(f"voice.hints.{part}", "hints", tuple(said))


def names(bundle: Bundle, base: Bundle | None, language: str, part: str) -> set[str]:
    """Every field of one page that may be changed."""
    found = {leaf.name for key in keys_of(bundle.script, part) for leaf in leaves(bundle, language, key)}
    locked = {name for name in found if name.split(".")[1] in LOCKED}
    lists = {one.name for one in accepted(bundle, base, language, part)} if part != SOLVED.key else set()
    heard = hints(bundle, language, part)
    return (found - locked) | lists | ({heard.name} if heard else set())


def put(bundle: Bundle, base: Bundle | None, language: str, name: str, value: str) -> None:
    """What was typed into a field, into the words it belongs to. Lists come one word a line."""
    path = tuple(name.split("."))
    words: dict[str, Any] = bundle.words[language]  # type: ignore[assignment]
    if path[0] == "page":
        _set_on_page(words, path, _as_sent(value, path))
        return
    if path[0] in ("say", "frame"):
        _set(words, path, _as_sent(value, path))
        return
    given = [fold(line).strip() for line in value.splitlines() if line.strip()]
    fixed = _fixed(base, language, path[1]) if path[0] == "accept" else ()
    _set(words, path, list(dict.fromkeys((*fixed, *given))))


def value_of(bundle: Bundle, base: Bundle | None, language: str, name: str) -> str:
    """What stands in a field now, as a form shows it."""
    path = tuple(name.split("."))
    if path[0] in ("say", "page", "frame"):
        return _at(bundle.words[language], path)
    fixed = set(_fixed(base, language, path[1])) if path[0] == "accept" else set()
    found: Any = bundle.words[language]
    for step in path:
        found = found.get(step, {}) if isinstance(found, Mapping) else {}
    return "\n".join(word for word in found if word not in fixed)


def _accepted(words: Mapping[str, Any], base: Bundle | None, language: str, code: str) -> Accepted:
    fixed = _fixed(base, language, code)
    said = tuple(words["accept"][code])
    return Accepted(f"accept.{code}", code, tuple(word for word in said if word not in fixed), fixed)


def _fixed(base: Bundle | None, language: str, code: str) -> tuple[str, ...]:
    if base is None or code not in ADDITIVE:
        return ()
    return tuple(base.words.get(language, {}).get("accept", {}).get(code, ()))


def _path(words: Mapping[str, Any], key: str, face: str, form: str) -> tuple[str, ...]:
    """Where this text stands, or would have to."""
    found = words.get("say", {}).get(key)
    path: tuple[str, ...] = ("say", key)
    for branch in (face, form):
        if isinstance(found, str):
            return path
        path = (*path, branch)
        found = found.get(branch) if isinstance(found, Mapping) else None
    return path


def _page_path(words: Mapping[str, Any], question: str, form: str) -> tuple[str, ...]:
    """Where the page's own wording of a question stands, or would have to."""
    asked = page_of(words).get(question, {}).get("ask")
    one_for_all = isinstance(asked, str) or (asked is None and len(words.get("forms", ("sie",))) == 1)
    return ("page", question, "ask") if one_for_all else ("page", question, "ask", form)


def _at(words: Mapping[str, Any], path: tuple[str, ...]) -> str:
    found: Any = {"page": page_of(words)} if path[0] == "page" else words
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    return found if isinstance(found, str) else ""


def _set(words: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    place = words
    for step in path[:-1]:
        inner = place.setdefault(step, {})
        if not isinstance(inner, dict):
            place[step] = inner = {}
        place = inner
    place[path[-1]] = value


def _set_on_page(words: dict[str, Any], path: tuple[str, ...], text: str) -> None:
    """The page's own wording of a question; an empty one is taken out, and the page asks as the message does."""
    if _at(words, path) == text:
        return
    words["page"] = deepcopy(dict(page_of(words)))
    if text:
        _set(words, path, text)
    else:
        _take_out(words, path)


def _take_out(words: dict[str, Any], path: tuple[str, ...]) -> None:
    """With every table of the page that is empty without it."""
    place = words
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    if not place and len(path) > 2:
        _take_out(words, path[:-1])


def _as_sent(text: str, path: tuple[str, ...]) -> str:
    """One line; what is written to people also in plain signs, with its umlauts."""
    line = " ".join(text.split())
    spoken_only = len(path) > 2 and path[2] == "voice"
    return line if spoken_only else fold(line)


def differing(before: Bundle, after: Bundle) -> Iterator[tuple[str, str]]:
    """(language, place) of every text and list that is not the same in both."""
    for language in sorted({*before.words, *after.words}):
        yield from ((language, place) for place in _places(before.words.get(language), after.words.get(language)))


def _places(one: Any, other: Any, path: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(one, Mapping) or isinstance(other, Mapping):
        left = one if isinstance(one, Mapping) else {}
        right = other if isinstance(other, Mapping) else {}
        for step in sorted({*left, *right}):
            yield from _places(left.get(step), right.get(step), (*path, step))
    elif one != other:
        yield ".".join(path)
