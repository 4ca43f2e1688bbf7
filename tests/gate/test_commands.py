"""`winback explain`, `feed` and `consent`, as somebody types them."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from click.testing import CliRunner, Result

from tests.gate import rows
from winback import runtime
from winback.cli import cli
from winback.runtime import Runtime
from winback.services.issues import issues
from winback.settings import as_environment
from winback.store.permission import ConsentRow

Say = Callable[..., Result]


@pytest.fixture
def say(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> Say:
    """A command on this test's database and clock."""
    monkeypatch.setattr(runtime, "shifted_clock", lambda seconds: sqlite_rt.clock)

    def run(*words: str, typed: str = "") -> Result:
        return CliRunner().invoke(cli, words, env=as_environment(sqlite_rt.settings), input=typed)

    return run


@pytest.fixture
def amina(sqlite_rt: Runtime) -> rows.Person:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        return rows.person(sqlite_rt, session, name="K-100")


@pytest.mark.parametrize("named", ["k-100", "K-100", "0171 39200 01", "+49 (171) 3920001", "K-1"])
def test_an_account_is_found_by_id_number_or_name(say: Say, amina: rows.Person, named: str) -> None:
    found = say("explain", named, "--json")

    assert found.exit_code == 0, found.output
    assert json.loads(found.output)["id"] == amina.account


def test_explain_says_yes_with_the_hours_in_which(say: Say, amina: rows.Person) -> None:
    found = say("explain", "K-100")

    assert "By text message: yes to the number ending in 01" in found.output
    assert "to Tue 3 Mar 2026, 20:00" in found.output
    assert rows.MOBILE not in found.output


def test_explain_names_every_hold_and_when_the_answer_can_change(
    say: Say, sqlite_rt: Runtime, amina: rows.Person
) -> None:
    with sqlite_rt.transaction() as session:
        issue = issues.open_issue(session, account_id=amina.account, now=sqlite_rt.now())
        issues.resolve(session, issue, sqlite_rt.now(), "staff:1")
    sqlite_rt.clock.advance(hours=8)  # 23:00 in Berlin

    told, found = say("explain", "K-100"), json.loads(say("explain", "K-100", "--json").output)

    assert "By text message: not now." in told.output
    assert "An issue (ticket) was solved on 3 Mar 2026" in told.output
    assert [hold["code"] for hold in found["holds"]] == ["cooling_off", "outside_hours"]
    assert found["go"] is False
    assert found["channels"]["sms"]["next_change_at"] == "2026-03-04T07:00:00+00:00"  # eight in Berlin
    assert found["holds"][0]["until"] == (sqlite_rt.now() + timedelta(days=7, hours=-8)).isoformat()
    assert found["may_be_from"] == found["holds"][0]["until"]
    assert "If nothing else changes, the answer is yes from Tue 10 Mar 2026, 15:00." in told.output


def test_an_account_nobody_knows_is_said_in_a_sentence(say: Say, amina: rows.Person) -> None:
    found = say("explain", "K-999")

    assert found.exit_code != 0
    assert "no account has 'K-999'" in str(found.exception)


def test_without_a_feed_everybody_is_held_and_told_what_to_do(say: Say, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        rows.person(sqlite_rt, session, name="K-100", consent=False)

    assert "winback feed add" in say("explain", "K-100").output
    assert "No feed is registered" in say("feed", "list").output

    added = say("feed", "add", "desk", "--way", "none", "--confirmed-by", "Olga")

    assert added.exit_code == 0, added.output
    assert "desk (none, confirmed by Olga): there is no ticket system" in say("feed", "list").output
    codes = [hold["code"] for hold in json.loads(say("explain", "K-100", "--json").output)["holds"]]
    assert codes == ["no_permission"]


def test_ticks_are_proven_in_bulk_and_the_chain_verified(say: Say, sqlite_rt: Runtime, amina: rows.Person) -> None:
    with sqlite_rt.transaction() as session:
        berta = rows.person(sqlite_rt, session, rows.OTHER_MOBILE, "K-200", consent=False)
        rows.ticked(session, berta.contact, sqlite_rt.now())

    assert "2 permissions are not proven" in say("consent", "sources").output

    early = say("consent", "prove", "--source", "web form", "--date", "2019-12-31", "--unproven", "--by", "Olga")
    done = say("consent", "prove", "--source", "Web Form", "--date", "2025-02-01", "--unproven", "--by", "Olga")

    assert "2 stay unproven" in early.output
    assert done.output == "2 permissions are proven now by Web Form.\n"
    assert json.loads(say("explain", "K-200", "--json").output)["go"] is True
    assert say("consent", "verify").output == "Every declaration matches its hash, and none is missing.\n"

    with sqlite_rt.transaction() as session:
        session.query(ConsentRow).filter_by(contact_id=berta.contact, position=2).one().evidence = "the dog ate it"

    broken = say("consent", "verify", "k-200")

    assert broken.exit_code == 1
    assert f"contact {berta.contact}: declaration 2 does not match its hash" in broken.output


def test_a_consent_source_is_registered_on_the_command_line(say: Say) -> None:
    said = say(
        "consent", "source", "add", "fair 2024", "--wording", "Ja, gern.", "--place", "paper form at the fair",
        "--recipient", "Beispiel GmbH", "--channels", "sms,voice", "--purposes", "marketing", "--from", "2024-04-01",
        "--to", "2024-04-05", "--by", "Olga",
    )  # fmt: skip

    assert said.exit_code == 0, said.output
    assert "fair 2024: sms, voice for marketing, 2024-04-01 to 2024-04-05" in say("consent", "sources").output


def test_a_helpdesk_is_connected_and_its_secret_is_shown_once(say: Say) -> None:
    shown = say("feed", "add", "Desk", "--way", "webhook", "--helpdesk", "zammad", "--confirmed-by", "Olga")

    secret = shown.output.split(": ")[-2].split()[0] if shown.exit_code == 0 else shown.output
    assert "/helpdesk/zammad/1" in shown.output
    assert len(secret) == 32, shown.output
    assert secret not in say("feed", "list").output
    assert secret not in say("feed", "list", "--json").output


def test_a_helpdesk_that_makes_up_its_secret_is_believed_only_once_we_know_it(say: Say) -> None:
    added = say("feed", "add", "Desk", "--way", "webhook", "--helpdesk", "zendesk", "--confirmed-by", "Olga")
    assert "winback feed secret" in added.output
    assert "nothing is believed" in say("feed", "list").output

    assert say("feed", "secret", "Desk", "--new").exit_code == 1


def test_a_helpdesk_needs_the_way_webhook(say: Say) -> None:
    assert say("feed", "add", "Desk", "--way", "api", "--helpdesk", "zammad", "--confirmed-by", "Olga").exit_code == 2


def test_nobody_types_a_secret_for_a_helpdesk_that_is_not_there(say: Say) -> None:
    told = say("feed", "secret", "Dsek", typed="a secret that is long enough\n")

    assert "there is no helpdesk 'Dsek'" in str(told.exception)
    assert "The secret the helpdesk shows" not in told.output


def test_a_feed_that_ended_is_kept_and_nobody_waits_for_it(say: Say) -> None:
    say("feed", "add", "old", "--way", "api", "--confirmed-by", "Olga")
    assert "WRONG  feed old: nothing ever came from it, so nobody is contacted until it does" in say("doctor").output

    ended = say("feed", "end", "old", "--by", "Olga")

    assert "old has ended" in ended.output
    assert "No feed is left, so nobody is contacted" in ended.output
    assert "feed old" not in say("doctor").output
    assert "old: has ended, nothing is taken from it any more" in say("feed", "list").output
    for again in (("end", "old", "--by", "Olga"), ("seen", "old"), ("secret", "old", "--new")):
        assert say("feed", *again).exit_code == 1
    assert "has ended; choose another name" in str(
        say("feed", "add", "old", "--way", "api", "--confirmed-by", "Olga").exception
    )


def test_doctor_tells_a_feed_that_has_been_silent_for_too_long(say: Say, sqlite_rt: Runtime) -> None:
    say("feed", "add", "desk", "--way", "api", "--confirmed-by", "Olga")
    say("feed", "seen", "desk")
    assert "feed desk" not in say("doctor").output
    sqlite_rt.clock.advance(hours=7)

    told = say("doctor").output

    assert "WRONG  feed desk: no news since " in told
    assert "accounts with a recent ticket are left alone" in told
