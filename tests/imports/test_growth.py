"""A file of many thousand rows into an empty database: each batch costs what the first one did."""

import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from tests.imports.conftest import bring_in
from winback.runtime import Runtime
from winback.store.engine import Database

RUN = sys.modules["winback.imports.run"]
EACH_ITS_OWN = text("SELECT n_distinct = -1 FROM pg_stats WHERE tablename = :table AND attname = :column")


@pytest.mark.parametrize(
    ("kind", "header", "row", "table", "column"),
    [
        ("accounts", "Kundennummer;Firma;E-Mail", "K{0};Firma {0} GmbH;a{0}@firma.example", "contacts", "email_key"),
        ("orders", "Kundennummer;Datum", "K{0};01.02.2025", "orders", "line_key"),
    ],
)
def test_postgresql_knows_early_that_what_it_looks_up_stands_in_few_rows(
    postgres_maker: PostgresMaker, clock: SetClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    kind: str, header: str, row: str, table: str, column: str,
) -> None:  # fmt: skip
    """Else it reads whole tables for each batch, until it looks by itself a minute later."""
    monkeypatch.setattr(RUN, "FEWER_ROWS", 100)
    monkeypatch.setattr(RUN, "BATCH_ROWS", {"orders": 100})
    with postgres_maker.url() as url:
        rt = Runtime(settings_for(url, tmp_path), Database(url), clock)

        bring_in(rt, kind, f"{header}\n" + "".join(f"{row.format(place)}\n" for place in range(1_050)))

        with rt.reading() as session:
            assert session.scalar(EACH_ITS_OWN, {"table": table, "column": column})
        rt.database.dispose()
