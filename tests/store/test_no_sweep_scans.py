"""Whatever is looked at every few seconds is one question to one index, however many rows there are."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import case, func, insert, literal, select, update

from campaigns.attempts import Heard
from tests.bench import town
from tests.conftest import TUESDAY, SetClock, settings_for
from tests.databases import PostgresMaker, SqliteMaker
from tests.store.plans import Plans
from winback.runtime import Runtime
from winback.services.sending import unknowns
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.engine import Database
from winback.store.interviews import InterviewRow
from workers import jobs, process
from workers.dispatcher import Dispatcher

ACCOUNTS, COPIES = 30_000, 5
LARGE = 1_000  # rows; a smaller table may be read as a whole

# Every job belongs to one of these: it looks for what fell between two steps, or it was given a row.
SWEEPS = ("reconcile", "poll")
OF_ONE_ROW = ("send_slice", "send_slices", "plan", "wrap_up")
OF_THE_DISPATCHER = (
    "advance",
    "scan",
    "retain",
    "hear_missed",
    "sort_readings",
    "second_read",
)  # found by its looks; the work itself is over what was found


class Silent:
    """A provider that knows nothing of what it is asked about."""

    def find(self, channel: str, to: str) -> list[Any]:
        return []

    def fetch(self, channel: str, sid: str) -> Heard | None:
        return None


class Nowhere:
    """A way to Redis that leads nowhere: what was found is not done here."""

    def push(self, *_: Any, **__: Any) -> None: ...

    def depths(self) -> dict[str, int]:
        return {}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def firm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runtime]:
    """30,000 accounts, and tens of thousands of attempts of which a handful have something due."""
    maker: SqliteMaker | PostgresMaker = request.getfixturevalue(
        "sqlite_maker" if request.param == "sqlite" else "postgres_maker"
    )
    with maker.url() as url:
        settings = settings_for(url, tmp_path_factory.mktemp("home"))
        rt = Runtime(settings, Database(url), SetClock())
        town.build(rt, ACCOUNTS)
        _more_attempts(rt)
        _due(rt)
        yield rt
        rt.database.dispose()


def test_every_job_is_known_to_be_a_sweep_or_not() -> None:
    ours = {name for name, one in vars(jobs).items() if getattr(one, "__module__", "") == jobs.__name__}

    assert {name for name in ours if name[0].islower()} == {*SWEEPS, *OF_ONE_ROW, *OF_THE_DISPATCHER}


def test_no_sweep_reads_a_large_table_as_a_whole(firm: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "runtime", lambda: firm)
    monkeypatch.setattr(process, "channel", Silent)
    dispatcher = Dispatcher(firm, Nowhere())  # type: ignore[arg-type]
    sweeps = {look.what.__name__: look.what for look in dispatcher._looks}
    sweeps |= {name: getattr(jobs, name) for name in SWEEPS}
    sweeps["unknowns"] = lambda: unknowns_of(firm)  # asked by every start page
    plans = Plans(firm, LARGE)

    with plans.told():
        for name, sweep in sweeps.items():
            plans.of = name
            sweep()

    assert {"attempts", "members", "interviews", "accounts"} <= plans.large
    assert set(plans.statements) == set(sweeps), "a sweep asked nothing, so nothing was seen of it"
    assert plans.scans == []
    assert ("lost", "ix_attempts_window") in plans.indexes, "whatever waits is read to find whose window is over"


def unknowns_of(rt: Runtime) -> None:
    with rt.reading() as session:
        assert unknowns.groups(session)


def _more_attempts(rt: Runtime) -> None:
    """Each attempt of the past six times more, each of a later step."""
    table = AttemptRow.__table__
    columns = [column for column in table.c if column.name not in {"id", "sid"}]
    with rt.transaction() as session:
        last = session.scalar(select(func.max(AttemptRow.id)))
        for n in range(1, COPIES + 1):
            new = {"step": literal(f"{n}:sms"), "token": table.c.token.concat(f"+{n}")}
            values = [new.get(column.name, column) for column in columns]
            copied = select(*values).where(table.c.id <= last)
            session.execute(insert(table).from_select(columns, copied, include_defaults=False))


def _due(rt: Runtime) -> None:
    """A running campaign in which a handful of everything has come due, and more has not yet."""
    ago, ahead = TUESDAY - timedelta(minutes=10), TUESDAY + timedelta(days=1)
    with rt.transaction() as session:
        session.execute(update(CampaignRow).values(state="running", planned_at=ago))
        attempts = iter(session.scalars(select(AttemptRow.id).order_by(AttemptRow.id)).all())
        for count, values in (
            (5, {"state": "unknown", "check_at": ago, "intent_at": ago}),
            (5, {"state": "accepted", "check_at": ago}),
            (300, {"state": "accepted", "check_at": ahead}),
            (9_000, {"state": "ready", "due_at": ahead, "expires_at": ahead, "settled_at": None}),
            (5, {"state": "ready", "due_at": ago, "settled_at": None}),
            (5, {"state": "ready", "expires_at": ago, "settled_at": None}),
            (5, {"state": "claimed", "lease_until": ago}),
            (5, {"state": "submitting", "lease_until": ago, "intent_at": ago}),
        ):
            ids = [next(attempts) for _ in range(count)]
            session.execute(update(AttemptRow).where(AttemptRow.id.in_(ids)).values(**values))
        sent = AttemptRow.state == "accepted"
        sids = case((AttemptRow.channel == "sms", "SM"), else_="CA").concat(func.substr(AttemptRow.token, 1, 36))
        session.execute(update(AttemptRow).where(sent).values(sid=sids))
        some = select(MemberRow.id).order_by(MemberRow.id).limit(5)
        session.execute(update(MemberRow).where(MemberRow.id.in_(some)).values(state="waiting", look_again_at=ago))
        ended = select(InterviewRow.id).order_by(InterviewRow.id).limit(2)
        session.execute(update(InterviewRow).where(InterviewRow.id.in_(ended)).values(wrapped_up_at=None))
    with rt.database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")
