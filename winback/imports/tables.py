"""Where the table of a file begins: the line that holds most headers we know, unless they are another kind's."""

from collections.abc import Mapping
from typing import Any

from winback.errors import BadInput
from winback.imports import headers, likeness
from winback.imports.folding import header_key
from winback.imports.headers import Layout
from winback.imports.sources import Cells, Source, Start


def find(source: Source, kind: str, mapping: Mapping[str, Any] | None, file_name: str) -> tuple[Start, Layout]:
    """The header's place and layout. A mapping says what the columns are; without one they must not say otherwise."""
    wanted = headers.wanted(kind, mapping)
    best: tuple[int, Start, Layout] | None = None
    widest: Cells = []
    for start, cells in source.candidates():
        layout = headers.layout_of(cells, kind, wanted)
        score = len(layout.columns)
        widest = cells if sum(map(bool, cells)) > sum(map(bool, widest)) else widest
        if score and (best is None or score > best[0]):
            best = score, start, layout
    if not mapping:
        likeness.check(best[2].headers if best else widest, kind, file_name)
    if best is None or headers.missing(kind, best[2]):
        raise BadInput(_unknown_header(kind, file_name, best[2] if best else None, widest))
    _check_mapping(mapping, best[2], file_name)
    return best[1], best[2]


def _unknown_header(kind: str, file_name: str, layout: Layout | None, widest: Cells) -> str:
    found = ", ".join(repr(str(cell)[:40]) for cell in (layout.headers if layout else widest)[:30] if cell) or "nothing"
    group = headers.missing(kind, layout) if layout else headers.NEEDED[kind][0]
    names = [headers.names(kind)[0][name][0] for name in group]
    return (
        f"{file_name}: no header line of {kind} was recognised. Found: {found}. "
        f"Expected a column like {', '.join(names)} (or name it with --mapping)"
    )


def _check_mapping(mapping: Mapping[str, Any] | None, layout: Layout, file_name: str) -> None:
    there = {header_key(header) for header in layout.headers}
    absent = [header for header in mapping or {} if header_key(header) not in there]
    if absent:
        raise BadInput(f"{file_name} has no column {', '.join(map(repr, absent))}, which the mapping names")
