"""`winback recode`: kept answers read anew; each changed code is logged, and nothing of the past changes."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from tests.hearing.conftest import Invite
from tests.reading.conftest import Desk, answers, finished, vague
from tests.reading.test_the_desk import listed, said
from winback.cli import cli
from winback.services.reading import rereading
from winback.services.reading.rereading import Recoded
from winback.store.crm import ContactRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.permission import OptOutRow
from winback.store.reading import RecodingRow
from winback.store.returns import SupportCaseRow, WarmReturnRow

PRICE = "Zu teuer, die Preise sind viel zu hoch."


def misread(desk: Desk, **told: object) -> None:
    """As a former reader would have kept the reason."""
    with desk.rt.transaction() as session:
        row = session.scalars(select(AnswerRow).where(AnswerRow.question == "reason")).one()
        reading = {**row.reading, "reasons": [{"code": "quality", "confidence": 0.8}], "version": 0}
        reading.pop("intent", None)
        row.reading, row.reason, row.value, row.confidence = {**reading, **told}, "quality", "quality", 0.8


def reread(desk: Desk, *, dry: bool = False) -> Recoded:
    since = desk.rt.now().replace(hour=0)
    return rereading.run(desk.rt, since, None, "Olga", dry=dry)


def test_what_was_misread_gets_its_code_and_the_change_is_logged(desk_both: Desk, invite_both: Invite) -> None:
    answers(invite_both(), PRICE)
    misread(desk_both)

    assert reread(desk_both, dry=True).changed == 1
    assert desk_both.answer().reason == "quality"
    done = reread(desk_both)

    assert (done.changed, done.changes) == (1, {("reason", "quality -> price"): 1})
    assert desk_both.answer().reason == "price"
    with desk_both.rt.reading() as session:
        kept = session.scalars(select(RecodingRow)).one()
        assert (kept.by, kept.why, kept.before["reasons"], kept.after["reasons"][0]) == (
            "Olga", "reader", ["quality"], "price",
        )  # fmt: skip
    assert reread(desk_both).changed == 0


def test_what_the_present_reader_read_itself_stays_as_it_is(desk: Desk, invite: Invite) -> None:
    """Every answer of a whole interview, also those given beside another one."""
    finished(invite(), "Zu teuer, aber der Service war immer gut.")

    done = reread(desk)

    assert done.changed == 0, done.changes
    assert done.read > 1


def test_a_persons_word_is_never_overruled(desk: Desk, invite: Invite) -> None:
    vague(invite())
    desk.says(listed(desk), "competitor")

    done = reread(desk)

    assert (desk.answer().reason, done.by_person) == ("competitor", 1)


def test_nothing_of_the_past_changes(desk: Desk, invite: Invite) -> None:
    finished(invite(), PRICE)
    misread(desk)
    sent, case, state = said(desk), _one(desk, WarmReturnRow), _one(desk, InterviewRow)

    reread(desk)

    after = _one(desk, WarmReturnRow)
    assert (after.reason, after.grant_id, after.state) == (case.reason, case.grant_id, case.state)
    assert _one(desk, InterviewRow).state == state.state
    assert said(desk) == sent


def test_a_stop_that_was_not_heard_before_counts_from_now_on(desk_both: Desk, invite_both: Invite) -> None:
    customer = invite_both()
    answers(customer, PRICE)
    text = "Zu teuer, und schreiben Sie mir bitte nie wieder!"
    misread(desk_both, text=text)
    with desk_both.rt.transaction() as session:
        session.execute(update(AnswerRow).where(AnswerRow.question == "reason").values(text=text))
        session.execute(update(AnswerRow).where(AnswerRow.question != "reason").values(text=None))

    done = reread(desk_both)

    assert done.stops == 1
    with desk_both.rt.reading() as session:
        assert session.scalars(select(ContactRow)).one().opted_out_at is not None
        assert {row.doubtful for row in session.scalars(select(OptOutRow))} == {True}
        assert session.scalars(select(SupportCaseRow)).one().kind == "doubtful_stop"


def test_the_command_says_what_would_change(
    desk: Desk, invite: Invite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(invite(), PRICE)
    misread(desk)
    monkeypatch.setenv("WINBACK_DATABASE_URL", desk.rt.settings.database_url)
    monkeypatch.setenv("WINBACK_HOME", str(tmp_path))
    monkeypatch.setenv("WINBACK_SECRET_KEY", desk.rt.settings.secret_key)

    told = CliRunner().invoke(cli, ["recode", "--since", "2026-01-01", "--dry-run"])

    assert told.exit_code == 0, told.output
    assert "1 codes would change." in told.output
    assert "reason: quality -> price" in told.output
    assert desk.answer().reason == "quality"


def _one(desk: Desk, table):
    with desk.rt.reading() as session:
        return session.scalars(select(table)).one()
