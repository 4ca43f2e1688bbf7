"""A firm of any size for benchmarks: a town of 1,000 accounts, made row by row, and copies of it made by the database.

Two in five still buy. Of the others most may be asked, and the rest shows every usual reason to leave somebody alone:
no number, a landline, no or withdrawn permission, stop, an open issue, a rest after the last campaign.
"""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from sqlalchemy import BigInteger, MetaData, String, Table, cast, func, insert, literal_column, select, text, true
from sqlalchemy.orm import Session

from winback.runtime import Runtime
from winback.services import key_fit
from winback.services.issues import feeds
from winback.services.permission import consent_sources
from winback.services.planning import campaigns, plans
from winback.services.scripts import starters
from winback.services.sending import prices, senders
from winback.store.base import Row
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import AccountRow, ContactRow, IssueRow, OrderRow, PhoneRow
from winback.store.interviews import InterviewRow
from winback.store.permission import BlockRow, ConsentRow, DoNotCallRow, OptOutRow
from winback.store.upgrade import upgrade

NOW = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
TODAY = NOW.date()
TOWN = 1_000
ORDERS_EACH = 4
STATES = ("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH")
BANDS = ("active", "active", "active", "active", "dormant", "dormant", "dormant", "dormant", "lost", "lost")
TABLES: tuple[type[Row], ...] = (
    AccountRow, ContactRow, PhoneRow, ConsentRow, OptOutRow, DoNotCallRow, IssueRow, BlockRow, OrderRow, MemberRow,
    AttemptRow, InterviewRow,
)  # fmt: skip

Rows = dict[type[Row], list[dict[str, Any]]]


def build(rt: Runtime, accounts: int) -> None:
    """An empty database becomes a firm with that many accounts (a multiple of 1,000), all judged yesterday."""
    upgrade(rt.database)
    with rt.transaction() as session:
        key_fit.bind(session, rt.settings, rt.now())  # made-up hashes would prove another key
        spring, source = _firm(rt, session)
        rows = _town(spring, source)
        for table in TABLES:
            session.execute(insert(table), rows[table])
        _copies(session, accounts // TOWN)
    with rt.database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")


def _firm(rt: Runtime, session: Session) -> tuple[int, int]:
    """The rows every firm has, and a campaign of the past."""
    starters.install(session, NOW)
    prices.install(session, rt.settings.currency)
    senders.sync(session, rt.settings)
    feeds.add(session, "desk", "by_hand", "Olga", NOW)
    source = consent_sources.NewSource(
        "form", "Yes.", "shop", "Beispiel GmbH", ("sms", "voice"), ("marketing",), date(2020, 1, 1)
    )
    past = campaigns.create(session, plans.parse({"name": "last year"}), "bench", NOW)
    session.get_one(CampaignRow, past.id).state = "finished"
    return past.id, consent_sources.register(session, source, "Olga", NOW)


def _town(campaign: int, source: int) -> Rows:
    random, rows = Random(7), defaultdict[type[Row], list[dict[str, Any]]](list)
    for one in range(1, TOWN + 1):
        rows[AccountRow].append(_account(one, random))
        people = random.choices((0, 1, 2), (3, 85, 12))[0]
        for _ in range(people):
            _person(rows, one, source, random)
        if people and random.random() < 0.2:
            _asked_before(rows, one, campaign, random)
        if random.random() < 0.08:
            _issue(rows, one, random)
        if random.random() < 0.003:
            _add(rows, BlockRow, account_id=one, reason="a wish", blocked_by="Olga", blocked_at=NOW)
        for place in range(ORDERS_EACH):
            _order(rows, one, place, random)
    return rows


def _account(one: int, random: Random) -> dict[str, Any]:
    band = random.choice(BANDS)
    return {
        "id": one, "external_id": f"K{one}", "external_key": f"k{one}", "name": f"Konto {one}", "country": "DE",
        "kind": "firm" if one % 5 == 0 else "private", "region": random.choice(STATES), "band": band,
        "language": random.choice(("de", "de", "de", None, "en")),
        "flags": ["insolvent"] if random.random() < 0.01 else [], "raw": {}, "order_sum": Decimal(one),
        "currency": "EUR", "last_order_on": TODAY - timedelta(days=random.randrange(1, 900)), "purchase_days": 4,
        "judged_at": NOW, "look_again_on": TODAY + timedelta(days=30), "created_at": NOW, "updated_at": NOW,
    }  # fmt: skip


def _person(rows: Rows, account: int, source: int, random: Random) -> None:
    noted = {"from": "09:00", "to": "17:00"} if random.random() < 0.05 else None
    contact = _add(
        rows, ContactRow, account_id=account, language="de", country="DE", flags=[], raw={}, topics_avoided=[],
        preferred_hours=noted, opted_out_at=NOW if random.random() < 0.01 else None, created_at=NOW, updated_at=NOW,
    )  # fmt: skip
    kinds = random.choices((("mobile",), ("mobile", "fixed_line"), ("fixed_line",), ()), (80, 12, 5, 3))[0]
    for position, kind in enumerate(kinds):
        number = random.randrange(100 if kind == "mobile" else 1000)
        e164 = f"+4917139200{number:02d}" if kind == "mobile" else f"+493023125{number:03d}"
        hashed = f"{random.getrandbits(256):064x}"
        _add(
            rows, PhoneRow, contact_id=contact, position=position, given=e164, e164=e164, phone_hash=hashed,
            number_type=kind, country="DE",
        )  # fmt: skip
        if random.random() < 0.02:
            _add(rows, OptOutRow, contact_id=contact, phone_hash=hashed, channel="sms", doubtful=False, said_at=NOW)
        if random.random() < 0.01:
            _add(rows, DoNotCallRow, phone_hash=hashed, list_name="own", added_at=NOW)
    for position, (channel, given) in enumerate(_ticks(random)):
        _add(
            rows, ConsentRow, contact_id=contact, position=position, channel=channel, purpose="marketing", given=given,
            said_at=NOW - timedelta(days=300 - position), source_id=source, recorded_at=NOW, recorded_by="bench",
            previous_hash="0" * 64, hash="0" * 64,
        )  # fmt: skip


def _ticks(random: Random) -> list[tuple[str, bool]]:
    both = [("sms", True), ("voice", True)]
    return random.choices((both, both[1:], [], [*both, ("sms", False)]), (75, 10, 10, 5))[0]


def _asked_before(rows: Rows, account: int, campaign: int, random: Random) -> None:
    contact = rows[ContactRow][-1]["id"]
    phone = next((one for one in rows[PhoneRow] if one["contact_id"] == contact), None)
    if phone is None:
        return
    at = NOW - timedelta(days=random.randrange(5, 400))
    member = _add(
        rows, MemberRow, campaign_id=campaign, account_id=account, contact_id=contact, state="closed", holds=[],
        step=1, contacted=True, joined_at=at, updated_at=at,
    )  # fmt: skip
    _add(
        rows, AttemptRow, campaign_id=campaign, member_id=member, account_id=account, contact_id=contact,
        phone_hash=phone["phone_hash"], to=phone["e164"], country="DE", sender="+493023125000", channel="sms",
        step="0:sms", try_=1, state="delivered", fence=1, token=f"{random.getrandbits(128):032x}", due_at=at,
        intent_at=at, settled_at=at, other_sids=[], retries=0, created_at=at, updated_at=at,
    )  # fmt: skip
    if random.random() < 0.25:
        _add(
            rows, InterviewRow, campaign_id=campaign, member_id=member, account_id=account, contact_id=contact,
            script_id=1, language="de", address_form="sie", state={}, status="finished", ended_as="completed",
            channel="sms", opened_at=at, heard_at=at, ended_at=at, wrapped_up_at=at, updated_at=at,
        )  # fmt: skip


def _issue(rows: Rows, account: int, random: Random) -> None:
    opened = NOW - timedelta(days=random.randrange(20, 600))
    solved = random.random() < 0.5
    _add(
        rows, IssueRow, account_id=account, external_key=f"T{account}", account_given={}, kind="ticket",
        status="resolved" if solved else "open", opened_at=opened, raw={}, created_at=NOW, updated_at=NOW,
        resolved_at=opened + timedelta(days=random.randrange(1, 20)) if solved else None, source="import",
    )  # fmt: skip


def _order(rows: Rows, account: int, place: int, random: Random) -> None:
    day = TODAY - timedelta(days=random.randrange(1, 1200))
    _add(
        rows, OrderRow, account_id=account, line_key=f"{account}-{place}", ordered_on=day, amount=Decimal(40),
        currency="EUR", counts=True, content_hash="0", raw={},
    )  # fmt: skip


def _add(rows: Rows, table: type[Row], **values: Any) -> int:
    values["id"] = len(rows[table]) + 1
    rows[table].append(values)
    return int(values["id"])


# ---------------------------------------------------------------- copies of the town


def _copies(session: Session, towns: int) -> None:
    """The whole town again and again: ids moved on, unique values made different, sums and hashes well mixed."""
    session.execute(text("CREATE TABLE bench_copies (n INTEGER PRIMARY KEY)"))
    copies = Table("bench_copies", MetaData(), autoload_with=session.connection())
    if towns > 1:
        session.execute(insert(copies), [{"n": n} for n in range(1, towns)])
    steps = {one.__tablename__: session.scalar(select(func.max(one.__table__.c.id))) or 0 for one in TABLES}
    for one in TABLES:
        _copy(session, one.__table__, copies, steps)  # type: ignore[arg-type]
    session.execute(text("DROP TABLE bench_copies"))
    if session.get_bind().dialect.name == "postgresql":
        for name, step in steps.items():
            session.execute(text(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), {step * towns})"))


def _copy(session: Session, table: Table, copies: Table, steps: dict[str, int]) -> None:
    columns = [column for column in table.c if column.name != "sid"]
    values = [_moved(column, cast(copies.c.n, BigInteger), steps) for column in columns]
    copied = select(*values).select_from(table.join(copies, true())).where(table.c.id <= steps[table.name])
    session.execute(insert(table).from_select(columns, copied, include_defaults=False))


def _moved(column: Any, n: Any, steps: dict[str, int]) -> Any:
    target = next((key.column.table.name for key in column.foreign_keys if key.column.name == "id"), None)
    if column.name == "id" or target in steps:
        return column + n * steps[target or column.table.name]
    if column.name == "phone_hash":  # a mixed beginning, as keyed hashes have
        mixed = cast(n * 2_654_435_761 % 4_294_967_291, String)
        return func.substr(column, 1, 8).concat(mixed).concat(func.substr(column, 9, 46))
    if column.name == "order_sum":
        return literal_column("order_sum") + (n * 7_919 % 100_003) * 10_000
    if column.name in {"external_key", "line_key", "token"}:
        return column.concat("-").concat(cast(n, String))
    return column
