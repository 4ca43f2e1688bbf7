"""What people said is kept as long as each class of data says, and no longer (rule 63)."""

import logging
from datetime import timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import insert, select, update

from tests.person.filled import fill
from winback.cli import cli
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services import firm, key_fit
from winback.services.keys import key_mark
from winback.services.person import data_classes, erasure, retention
from winback.store.base import Personal
from winback.store.permission import ConsentRow
from winback.store.schema import metadata
from workers import process
from workers.door import Door
from workers.due import Due

# Content that lives as long as the relation, and why it is in no class.
AS_LONG_AS_THE_CUSTOMER = {
    ("accounts", "left_reason"): "why they left: what the CRM says",
    ("accounts", "left_reason_given"): "the same in its words",
    ("contacts", "topics_avoided"): "a wish that holds until they go",
    ("blocks", "reason"): "why staff blocked them, as long as they are blocked",
    ("imports", "summary"): "counts and headers of a file",
}


@pytest.fixture
def old(rt: Runtime) -> Runtime:
    """Rows of 2001, all of them settled."""
    with rt.transaction() as session:
        fill(session, 70, "Ada", "SM" + "a" * 32)
        for table, state in (("warm_returns", "done"), ("support_cases", "done")):
            session.execute(update(metadata.tables[table]).values(state=state))
        session.execute(update(metadata.tables["issues"]).values(status="resolved"))
    return rt


def test_every_column_of_content_has_a_class_or_a_reason() -> None:
    cleared = {
        (one.table, name) for kept in data_classes.CLASSES.values() for one in kept.clears for name in one.columns
    }
    gone = {one.table for kept in data_classes.CLASSES.values() for one in kept.clears if not one.columns}
    content = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.columns
        if column.info["personal"] is Personal.CONTENT and table.name not in gone
    }

    assert content - cleared == set(AS_LONG_AS_THE_CUSTOMER)


def test_after_a_run_nothing_is_left_in_any_class(old: Runtime) -> None:
    with old.reading() as session:
        before = {one.name: one.rows for one in retention.counts(session, old.now())}
    assert all(before[name] for name in data_classes.CLASSES if name != "evidence"), before

    retention.run(old)

    with old.reading() as session:
        assert {one.name: one.rows for one in retention.counts(session, old.now())} == dict.fromkeys(before, 0)
        for table, column in (
            ("answers", "text"),
            ("inbox", "reply"),
            ("warm_returns", "quote"),
            ("opt_outs", "words"),
        ):
            assert session.scalars(select(metadata.tables[table].c[column])).all() == [None], table
        assert session.scalars(select(metadata.tables["answers"].c.reason)).all() != [None]  # it still counts
        assert session.scalars(select(metadata.tables["messages"].c.id)).all() == []
        assert session.scalars(select(metadata.tables["opt_outs"].c.phone_hash)).all() == ["hash of Ada"]


def test_what_is_young_or_in_work_stays(old: Runtime) -> None:
    talks, messages, returns = (metadata.tables[name] for name in ("interviews", "messages", "warm_returns"))
    with old.transaction() as session:
        session.execute(update(talks).values(ended_at=old.now() - timedelta(days=40)))
        session.execute(update(messages).values(channel="sms"))
        session.execute(update(returns).values(state="claimed"))

    retention.run(old)
    with old.reading() as session:
        assert len(session.scalars(select(messages.c.id)).all()) == 1
        assert session.scalars(select(metadata.tables["answers"].c.text)).all() != [None]

    with old.transaction() as session:
        session.execute(update(returns).values(state="done", updated_at=old.now()))
    retention.run(old)
    with old.reading() as session:
        assert session.scalars(select(messages.c.id)).all() == []


def test_a_firm_chooses_days_but_evidence_is_kept_five_years(old: Runtime) -> None:
    with old.transaction() as session:
        retention.choose(session, "answers", 20_000, "Olga", old.now())
        with pytest.raises(BadInput, match="at least"):
            retention.choose(session, "evidence", 30, "Olga", old.now())
        with pytest.raises(BadInput, match="one of"):
            retention.choose(session, "letters", 30, "Olga", old.now())

    with old.reading() as session:
        found = {one.name: one for one in retention.counts(session, old.now())}
    assert (found["answers"].days, found["answers"].rows) == (20_000, 0)


def test_evidence_of_the_erased_goes_five_years_after_its_last_use(old: Runtime) -> None:
    with old.transaction() as session:
        session.execute(update(ConsentRow).values(last_used_at=old.now()))
        erasure.erase(session, old.settings, 70, old.now(), actor="customer")
        kept = len(session.scalars(select(ConsentRow.id)).all())

    old.clock.advance(days=5 * 365 - 1)
    retention.run(old)
    with old.reading() as session:
        assert len(session.scalars(select(ConsentRow.id)).all()) == kept
    old.clock.advance(days=10)
    retention.run(old)
    with old.reading() as session:
        assert session.scalars(select(ConsentRow.id)).all() == []


def test_news_that_come_in_after_an_erasure_are_emptied_the_next_day(old: Runtime) -> None:
    inbox = metadata.tables["inbox"]
    with old.transaction() as session:
        erasure.erase(session, old.settings, 70, old.now(), actor="customer")
        session.execute(
            insert(inbox).values(
                provider_key=f"status:SM{'a' * 32}:sent", kind="status", received_at=old.now(),
                payload={"To": "+491713920001"},
            )
        )  # fmt: skip

    old.clock.advance(days=1)
    retention.run(old)

    with old.reading() as session:
        assert session.scalars(select(inbox.c.payload)).all() == [{}, {}]


def test_the_log_counts_and_tells_nothing_personal(old: Runtime, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "winback.retention")

    retention.run(old)

    assert "answers 3" in caplog.text
    assert "canary" not in caplog.text


def test_the_command_says_what_a_run_would_clear(old: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    with old.transaction() as session:  # the hashes of these rows are words, and prove no key
        firm.note(session, key_fit.MARK, key_mark(old.settings.secret_key), old.now())
    monkeypatch.setenv("WINBACK_DATABASE_URL", old.settings.database_url)
    monkeypatch.setenv("WINBACK_HOME", old.settings.home)
    monkeypatch.setenv("WINBACK_SECRET_KEY", old.settings.secret_key)

    said = CliRunner().invoke(cli, ["retention", "--dry-run"])

    assert said.exit_code == 0, said.output
    assert "answers" in said.output
    with old.reading() as session:
        assert session.scalars(select(metadata.tables["answers"].c.text)).all() != [None]


def test_the_dispatcher_clears_once_a_day(old: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "runtime", lambda: old)
    ran: list[str] = []
    monkeypatch.setattr(retention, "run", lambda rt, run=retention.run: ran.append(str(rt.now().date())) or run(rt))

    for hours in (0, 1, 20, 1):  # from 14:00 on Tuesday
        old.clock.advance(hours=hours)
        Due(old, Door("unix:///nowhere/redis.sock"), "test").retention()

    assert ran == ["2026-03-03", "2026-03-04"]
    with old.reading() as session:
        assert not any(one.rows for one in retention.counts(session, old.now()))
