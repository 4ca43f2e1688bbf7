"""Numbers in addresses: as large as both databases and every JSON reader hold, and no larger."""

from typing import Any

from werkzeug.routing import IntegerConverter, Map


class RowId(IntegerConverter):
    """A row's id; anything larger is simply not found."""

    def __init__(self, map: Map, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max", 2**53 - 1)
        super().__init__(map, *args, **kwargs)
