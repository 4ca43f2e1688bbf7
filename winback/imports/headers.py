"""Which column of a header line says what. Names are data: aliases/*.toml.

A header is recognised exactly (folded) or by the mapping file; a near miss is only ever suggested.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from winback.errors import BadInput
from winback.imports.amounts import SYMBOLS, is_currency
from winback.imports.folding import header_key
from winback.imports.sources import Cells

ALIASES = Path(__file__).parent / "aliases"
KINDS = ("accounts", "contacts", "orders", "issues", "consents", "donotcall", "rates")
WHO = ("account_id", "account_name", "email", "phone", "last_name")
# What a file must have at least one of, for each group.
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "accounts": (("account_id", "name", "email", "phone", "last_name", "full_name"),),
    "contacts": (("contact_id", "account_id", "account_name", "email", "phone", "last_name", "full_name"),),
    "orders": (WHO, ("ordered_on",)),
    "issues": ((*WHO, "order_number"), ("issue_id", "status", "opened_at", "resolved_at", "subject", "resolved")),
    "consents": (
        (*WHO, "contact_id"),
        ("channel", "given", "withdrawn", "said_at", "sms_opt_in", "voice_opt_in", "email_opt_in"),
    ),
    "donotcall": (("phone", "account_id", "email"),),
    "rates": (("currency",), ("rate",), ("on",)),
}
IN_FILE_ORDER = frozenset({"phone"})  # every column is kept, as the file orders them


@dataclass(frozen=True)
class Layout:
    """What each column of this file says."""

    headers: tuple[str, ...]
    columns: Mapping[str, tuple[int, ...]]  # field -> columns, the best first
    unknown: tuple[int, ...]
    amount_currency: str | None = None  # from a header like "Betrag (USD)"

    def has(self, *names: str) -> bool:
        return any(name in self.columns for name in names)

    def first(self, name: str) -> int | None:
        found = self.columns.get(name)
        return found[0] if found else None

    def header(self, name: str) -> str | None:
        """The column's own name, for messages."""
        column = self.first(name)
        return None if column is None else self.headers[column]

    def fields_by_header(self) -> dict[str, str]:
        return {self.headers[column]: name for name, columns in self.columns.items() for column in columns}


def fields(kind: str) -> tuple[str, ...]:
    """Every field a mapping file may name."""
    return tuple(names(kind)[0])


def suggestion(kind: str, header: str) -> str | None:
    """The name it was perhaps meant to be."""
    known = names(kind)[1]
    found = process.extractOne(header_key(header), known.keys(), scorer=fuzz.ratio, score_cutoff=78)
    return known[str(found[0])][1] if found else None


def wanted(kind: str, mapping: Mapping[str, Any] | None) -> dict[str, str | None]:
    """What a mapping says of each header, folded: a field, or None for "leave it unknown"."""
    told: dict[str, str | None] = {}
    for header, name in (mapping or {}).items():
        if name in {None, ""}:
            told[header_key(header)] = None
        elif not isinstance(name, str) or name not in fields(kind):
            raise BadInput(f"the mapping says {header!r} is {name!r}; for {kind} it can be: {', '.join(fields(kind))}")
        else:
            told[header_key(header)] = name
    return told


def layout_of(cells: Cells, kind: str, wanted: Mapping[str, str | None]) -> Layout:
    """What each of these cells says, if they are a header line of this kind."""
    headers = tuple(str(cell).strip() for cell in cells)
    keys = [header_key(header) for header in headers]
    known = names(kind)[1] | _special(kind, frozenset(keys))
    columns: dict[str, list[tuple[int, int]]] = {}
    unknown = []
    for column, key in enumerate(keys):
        name, rank = (wanted[key], -1) if key in wanted else (known[key][0], known[key][2]) if key in known else ("", 0)
        if name:
            columns.setdefault(name, []).append((0 if name in IN_FILE_ORDER else rank, column))
        elif key and name is not None:
            unknown.append(column)
    ordered = {name: tuple(column for _, column in sorted(found)) for name, found in columns.items()}
    return Layout(headers, ordered, tuple(unknown), _currency_in_header(headers, ordered))


def _currency_in_header(headers: tuple[str, ...], columns: Mapping[str, tuple[int, ...]]) -> str | None:
    for column in columns.get("amount", ())[:1]:
        for word in re.findall(r"[A-Z]{3}|[€$£]", headers[column]):
            code = SYMBOLS.get(word, str(word))
            if is_currency(code):
                return code
    return None


def missing(kind: str, layout: Layout) -> tuple[str, ...]:
    """The first group of fields of which this layout has none, though its kind needs one."""
    return next((group for group in NEEDED[kind] if not layout.has(*group)), ())


Known = dict[str, tuple[str, str, int]]  # folded header -> field, the name as listed, its rank in the list


@lru_cache(maxsize=len(KINDS))
def names(kind: str) -> tuple[dict[str, list[str]], Known]:
    own, shared = _table(kind), _shared(kind)
    fields_ = {name: own.get(name, []) + shared.get(name, []) for name in (*own, *shared) if name != "when"}
    known: Known = {}
    for name, aliases in _by_table(own, shared):
        for rank, alias in enumerate(aliases):
            if alias:
                known.setdefault(header_key(alias), (name, alias, rank))
    return fields_, known


def _shared(kind: str) -> dict[str, list[str]]:
    """The names of customers, which most kinds share; an accounts file has its own, and rates name nobody."""
    who = _table("who")
    if kind == "rates":
        return {}
    return {"account_id": who["account_id"]} if kind == "accounts" else who


def _by_table(own: dict[str, Any], shared: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    yield from ((name, aliases) for name, aliases in own.items() if name != "when")
    yield from ((name, [""] * len(own.get(name, [])) + aliases) for name, aliases in shared.items())


def _special(kind: str, keys: frozenset[str]) -> Known:
    """Names that mean something else in the exports of one program, told by another header of it."""
    found: Known = {}
    for case in _table(kind).get("when", []):
        if all(header_key(header) in keys for header in case["has"]):
            for name, aliases in case["names"].items():
                found |= {header_key(alias): (name, alias, rank - 100) for rank, alias in enumerate(aliases)}
    return found


@lru_cache(maxsize=len(KINDS) + 1)
def _table(kind: str) -> dict[str, Any]:
    return tomllib.loads((ALIASES / f"{kind}.toml").read_text(encoding="utf-8"))
