"""What a person may ask of us, done for them by support or on the command line; and who must not."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask

from tests.gate import rows
from tests.hearing.stage import all_of
from tests.web import conftest as web
from winback.cli import cli
from winback.runtime import Runtime
from winback.services.person import links
from winback.store.crm import ContactRow
from winback.store.house import EventRow, LinkRow
from winback.store.returns import SupportCaseRow

app = web.app


@pytest.fixture
def amina(sqlite_rt: Runtime) -> rows.Person:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        who = rows.person(sqlite_rt, session)
        session.add(
            SupportCaseRow(
                kind="data_wish", account_id=who.account, contact_id=who.contact, created_at=sqlite_rt.now(),
                due_on=sqlite_rt.now().date(),
            )
        )  # fmt: skip
        return who


def test_support_makes_a_link_that_works_and_takes_it_back(app: Flask, sqlite_rt: Runtime, amina: rows.Person) -> None:
    client = web.sign_in(app, "support")

    page = client.post(f"/persons/{amina.contact}/link", follow_redirects=True).get_data(as_text=True)
    token = re.search(r"/c/([0-9A-Za-z]{13})", page)
    assert token, page
    assert app.test_client().get(f"/c/{token[1]}").status_code == 200
    assert token[1] not in client.get(f"/accounts/{amina.account}").get_data(as_text=True)  # told once

    client.post(f"/persons/{amina.contact}/links/revoke")
    assert app.test_client().get(f"/c/{token[1]}").status_code == 404


def test_support_sees_until_when_an_answer_is_due_and_gives_the_data(
    app: Flask, sqlite_rt: Runtime, amina: rows.Person
) -> None:
    client = web.sign_in(app, "support")
    assert '<span class="chip chip-wait">answer by Mar 3, 2026' in client.get("/support").get_data(as_text=True)
    sqlite_rt.clock.advance(days=1)  # too late, and their sign-in is over
    client = web.sign_in(app, "support")
    assert '<span class="chip chip-stop">answer by Mar 3, 2026' in client.get("/support").get_data(as_text=True)

    answer = client.post(f"/persons/{amina.contact}/data")

    assert json.loads(answer.data)["tables"]["phones"][0]["e164"] == rows.MOBILE
    assert [row.state for row in all_of(sqlite_rt, SupportCaseRow)] == ["done"]
    assert [row.actor[:6] for row in all_of(sqlite_rt, EventRow, EventRow.code == "data_given")] == ["staff:"]


def test_support_erases_and_everybody_sees_that_they_are_erased(
    app: Flask, sqlite_rt: Runtime, amina: rows.Person
) -> None:
    client = web.sign_in(app, "support")
    assert client.post(f"/persons/{amina.contact}/erase").status_code == 422

    page = client.post(f"/persons/{amina.contact}/erase", data={"sure": "yes"}, follow_redirects=True)

    assert "<h1>erased</h1>" in page.get_data(as_text=True)
    assert all_of(sqlite_rt, ContactRow)[0].erased_at == sqlite_rt.now()


@pytest.mark.parametrize("role", ["sales", "marketing"])
def test_nobody_but_support_may(app: Flask, sqlite_rt: Runtime, amina: rows.Person, role: str) -> None:
    client = web.sign_in(app, role)

    for what in ("link", "links/revoke", "data", "erase"):
        assert client.post(f"/persons/{amina.contact}/{what}", data={"sure": "yes"}).status_code == 403
    assert "/persons/" not in client.get(f"/accounts/{amina.account}").get_data(as_text=True)
    assert all_of(sqlite_rt, LinkRow) == []


def test_the_command_line_finds_exports_links_and_erases(
    sqlite_rt: Runtime, amina: rows.Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("database_url", "home", "secret_key"):
        monkeypatch.setenv(f"WINBACK_{name.upper()}", getattr(sqlite_rt.settings, name))

    def run(*words: str) -> str:
        done = CliRunner().invoke(cli, ["person", *words])
        assert done.exit_code == 0, done.output
        return done.output

    assert f"{amina.contact}  without a name" in run("find", "Amina")
    assert '"late": true' in run("wishes", "--json")  # today is long after that
    file = tmp_path / "amina.json"
    run("export", rows.MOBILE, "--out", str(file))
    assert json.loads(file.read_text())["person"] == amina.contact
    assert run("wishes") == ""
    token = run("link", "Amina").strip().rsplit("/", 1)[1]
    assert links.SHAPE.fullmatch(token)
    assert "Erased, with the account" in run("erase", "Amina", "--yes")
    assert CliRunner().invoke(cli, ["person", "erase", "Amina", "--yes"]).exit_code == 1
