"""The demo's CRM export: made again it is the same, and it imports with exactly the expected counts."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from campaigns.facts import Ask, AudienceFilter
from tests.demo_data import FOLDER, make
from winback import imports
from winback.demo import firm, prepare
from winback.runtime import Runtime
from winback.services.gate import facts, gate
from winback.services.issues import feeds
from winback.services.permission import consent_sources
from winback.services.planning import candidates, dormancy
from winback.services.scripts import scripts, scripts_phone, starters
from winback.store.campaigns import ScriptRow
from winback.store.crm import AccountRow

# kind: read, created, updated, unmatched, rejected, warnings
EXPECTED = {
    "accounts": (337, 336, 0, 0, 1, 4),
    "contacts": (335, 2, 333, 0, 0, 3),
    "orders": (5405, 5402, 0, 0, 2, 0),
    "issues": (29, 28, 0, 1, 0, 1),
    "consents": (249, 248, 0, 1, 0, 1),
    "donotcall": (7, 6, 0, 0, 1, 0),
}


def test_the_files_can_be_made_again(tmp_path: Path) -> None:
    make(tmp_path)

    for made in tmp_path.iterdir():
        assert made.read_bytes() == (FOLDER / made.name).read_bytes(), f"{made.name}: run python -m tests.demo_data"


@pytest.fixture
def demo_rt(sqlite_rt: Runtime) -> Runtime:
    now = datetime(2026, 3, 3, 14, 30, tzinfo=UTC)
    settings = firm.settings(Path(sqlite_rt.settings.home), 1, 2)
    rt = Runtime(settings, sqlite_rt.database, lambda: now)
    with rt.transaction() as session:
        for source in prepare.SOURCES:
            consent_sources.register(session, source, "Mara", now)
        feeds.add(session, "helpdesk", "daily_file", "Mara", now)
    return rt


def test_no_message_of_the_demo_is_so_long_that_a_person_must_let_it_pass(demo_rt: Runtime) -> None:
    with demo_rt.transaction() as session:
        starters.install(session, demo_rt.now())
        for script in session.scalars(select(ScriptRow)):
            found = scripts_phone.everything(session, demo_rt.settings, scripts.bundle_of(session, script))
            assert [(one.language, one.keys, one.characters) for one in found if one.why] == []


def test_the_demo_firm_has_everybody_it_needs(demo_rt: Runtime) -> None:
    for kind, expected in EXPECTED.items():
        first, second = (_import(demo_rt, kind) for _ in range(2))

        assert counts(first) == expected, kind
        assert (second.created, second.updated) == (0, 0), f"{kind}: the same file twice changes nothing"
    now = demo_rt.now()
    dormancy.scan(demo_rt, now)

    with demo_rt.reading() as session:
        bands = Counter(session.scalars(select(AccountRow.band)))
        ids = list(session.scalars(select(AccountRow.id).where(AccountRow.band.in_(("dormant", "lost")))))
        accounts = facts.load(session, ids, now, demo_rt.settings)
        policy = gate.policy(session, demo_rt.settings, now)
        found = [gate.verdicts(session, accounts.values(), Ask(channel), policy, now) for channel in ("sms", "voice")]
    by_sms, by_phone = ([verdict for verdict in verdicts if verdict.go] for verdicts in found)
    written_to, called = ({route.e164 for one in found if (route := one.route)} for found in (by_sms, by_phone))
    assert 90 <= bands["dormant"] + bands["lost"] <= 125
    assert bands["declining"] >= 10
    assert len(by_sms) >= 45
    assert len(by_phone) > len(by_sms)
    assert {"+491713920099", "+12125550101"} <= written_to
    assert {"+493023125099", "+12125550100"} <= called - written_to
    with demo_rt.reading() as session:
        first = candidates.ids(session, AudienceFilter(bands=("dormant", "lost")))[:4]
        assert set(first) == set(firm.played_by_hand(session)), "the visitor's own phones come first"


def _import(rt: Runtime, kind: str) -> imports.ImportSummary:
    feed = "helpdesk" if kind == "issues" else None
    path = FOLDER / f"{kind}.csv"
    return imports.run(rt, kind, path, file_name=path.name, actor="test", feed=feed)


def counts(summary: imports.ImportSummary) -> tuple[int, ...]:
    kept = (summary.read, summary.created, summary.updated, summary.unmatched)
    return (*kept, len(summary.rejected), len(summary.warnings))
