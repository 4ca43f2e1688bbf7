"""How fast accounts pass the gate: facts in batches from rows, then every rule.

    python -m tests.bench.bench_gate [ACCOUNTS] [DATABASE_URL]

Prints one JSON line: accounts, seconds for the facts and for the verdicts, accounts a second, and the peak of memory.
"""

import json
import resource
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from campaigns.facts import Ask
from winback import runtime
from winback.runtime import Runtime
from winback.services.gate import facts, gate
from winback.services.issues import feeds
from winback.services.permission import consent_sources
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, PhoneRow
from winback.store.permission import ConsentRow
from winback.store.upgrade import upgrade

NOW = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
BATCH = 10_000


def main(accounts: int, url: str | None = None) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            home=folder, database_url=url or "", twilio_api_url="http://127.0.0.1:1", secret_key="x" * 40
        )
        rt = runtime.build(settings)
        upgrade(rt.database)
        _fill(rt, accounts)
        reading, deciding, going = 0.0, 0.0, 0
        ask = Ask("sms", campaign_id=1, bands=("dormant", "lost"), languages=("de", "en"))
        with rt.reading() as session:
            policy = gate.policy(session, settings, NOW)
            started = time.perf_counter()
            for batch in facts.stream(session, NOW, settings):
                read = time.perf_counter()
                going += sum(one.go for one in gate.verdicts(session, batch.values(), ask, policy, NOW))
                decided = time.perf_counter()
                reading, deciding, started = reading + read - started, deciding + decided - read, decided
        rt.database.dispose()
    return {
        "accounts": accounts,
        "go": going,
        "facts_s": round(reading, 2),
        "verdicts_s": round(deciding, 2),
        "accounts_per_s": round(accounts / (reading + deciding)),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _fill(rt: Runtime, accounts: int) -> None:
    """Every account has one person with one mobile and two permissions."""
    with rt.transaction() as session:
        feeds.add(session, "desk", "by_hand", "Olga", NOW)
        source = consent_sources.NewSource(
            "form", "Yes.", "shop", "Beispiel GmbH", ("sms", "voice"), ("marketing",), date(2020, 1, 1)
        )
        source_id = consent_sources.register(session, source, "Olga", NOW)
    for first in range(1, accounts + 1, BATCH):
        ids = range(first, min(first + BATCH, accounts + 1))
        with rt.transaction() as session:
            session.execute(insert(AccountRow), [_account(one) for one in ids])
            session.execute(insert(ContactRow), [_contact(one) for one in ids])
            session.execute(insert(PhoneRow), [_phone(one) for one in ids])
            session.execute(insert(ConsentRow), [_consent(one, place, source_id) for one in ids for place in (0, 1)])


def _account(one: int) -> dict[str, Any]:
    return {
        "id": one, "external_id": f"K{one}", "external_key": f"k{one}", "name": f"Konto {one}", "kind": "private",
        "country": "DE", "region": "BY", "band": "dormant" if one % 3 else "active", "flags": [], "raw": {},
        "last_order_on": date(2025, 1, 1) + timedelta(days=one % 300), "created_at": NOW, "updated_at": NOW,
    }  # fmt: skip


def _contact(one: int) -> dict[str, Any]:
    return {
        "id": one, "account_id": one, "language": "de", "flags": [], "raw": {}, "topics_avoided": [],
        "created_at": NOW, "updated_at": NOW,
    }  # fmt: skip


def _phone(one: int) -> dict[str, Any]:
    return {
        "id": one, "contact_id": one, "given": str(one), "e164": "+4917139200" + f"{one % 100:02d}",
        "phone_hash": f"{one:064d}", "number_type": "mobile", "country": "DE",
    }  # fmt: skip


def _consent(one: int, place: int, source_id: int) -> dict[str, Any]:
    return {
        "contact_id": one, "position": place, "channel": ("sms", "voice")[place], "purpose": "marketing",
        "given": True, "said_at": NOW - timedelta(days=300), "source_id": source_id, "recorded_at": NOW,
        "recorded_by": "bench", "previous_hash": "0" * 64, "hash": "0" * 64,
    }  # fmt: skip


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(json.dumps(main(size, sys.argv[2] if len(sys.argv) > 2 else None)))
