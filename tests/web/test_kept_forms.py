"""A form with a fault comes back on its own page: what was typed is still there, and the fault stands at its field."""

import io

import pytest
from flask import Flask

from tests.web.conftest import sign_in
from tests.web.seeds import busy_day
from winback.runtime import Runtime
from winback.services.issues import feeds
from winback.services.sales import returns
from winback.services.sales.returns import Rep
from winback.services.scripts import starters


@pytest.fixture
def ids(app: Flask, sqlite_rt: Runtime) -> dict[str, int]:
    with sqlite_rt.transaction() as session:
        starters.install(session, sqlite_rt.now())
        feeds.add(session, "Zendesk", "api", "Sue", sqlite_rt.now())
        return busy_day(session, sqlite_rt.now())


def came_back(answer, form: str, field: str, *kept: str, status: int = 422) -> str:
    page = answer.get_data(as_text=True)
    assert answer.status_code == status, page
    if field:
        assert f'id="fault-{form}-{field}"' in page, page
        assert "autofocus" in page
    for text in kept:
        assert text in page, text
    return page


def test_a_mistyped_amount_leaves_the_rest_of_the_result_as_it_was(app: Flask, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        returns.claim(session, Rep(2), ids["Lindner"], sqlite_rt.now())
    form = {"outcome": "won", "won_amount": "about 400", "note": "Orders from Monday", "offer_verdict": "fits"}

    answer = sign_in(app, "sales").post(f"/sales/returns/{ids['Lindner']}/result", data=form)

    page = came_back(answer, "result", "won_amount", "about 400", "Orders from Monday", "This is no amount.")
    assert 'value="won" checked' in page
    assert 'value="fits" checked' in page
    assert "Say this first" in page


@pytest.mark.parametrize(
    ("form", "field", "told"),
    [
        ({"outcome": "won", "won_amount": "-3"}, "won_amount", "cannot be negative"),
        ({"outcome": "follow_up", "again_at": "2020-01-01T10:00"}, "again_at", "lies in the future"),
        ({"outcome": "follow_up", "again_at": "tomorrow"}, "again_at", "no day and time"),
        ({"outcome": "lost", "reason_verdict": "wrong"}, "reason_really", "which reason it really was"),
        ({"note": "no outcome"}, "outcome", "This is missing."),
    ],
)
def test_each_fault_of_a_result_stands_at_its_field(
    app: Flask, ids, sqlite_rt: Runtime, form: dict, field: str, told: str
) -> None:
    with sqlite_rt.transaction() as session:
        returns.claim(session, Rep(2), ids["Lindner"], sqlite_rt.now())

    answer = sign_in(app, "sales").post(f"/sales/returns/{ids['Lindner']}/result", data=form)

    came_back(answer, "result", field, told)


def test_who_lost_the_claim_meanwhile_keeps_the_note(app: Flask, ids) -> None:
    form = {"outcome": "lost", "note": "Has moved to Bonn"}

    answer = sign_in(app, "sales").post(f"/sales/returns/{ids['Lindner']}/result", data=form)

    came_back(answer, "result", "", "Has moved to Bonn", "take it on again", status=409)


@pytest.mark.parametrize(
    ("path", "form", "name", "field", "kept"),
    [
        ("/sources/feeds", {"name": "Zendesk", "way": "api"}, "feed", "name", ["Zendesk"]),
        ("/sources/feeds", {"name": "Freshdesk", "way": "pigeon"}, "feed", "way", ["Freshdesk"]),
        ("/sources/consents", {"name": "Shop", "wording": "I agree", "place": "x", "recipient": "y",
                               "valid_from": "1.2.", "channels": "sms", "purposes": "offer"},
         "source", "valid_from", ["I agree", 'value="sms" checked']),
        ("/sources/consents", {"name": "Shop", "wording": "I agree", "place": "x", "recipient": "y",
                               "valid_from": "2024-01-01", "purposes": "offer"}, "source", "channels", ["I agree"]),
        ("/admin/people", {"name": "Otto", "email": "not an address", "roles": "sales"}, "person", "email", ["Otto"]),
        ("/admin/people", {"name": "Otto", "email": "mia@example.com", "roles": "sales"}, "person", "email", ["Otto"]),
        ("/admin/people", {"name": "Otto", "email": "o@example.com", "roles": "sales", "password": "12345678"},
         "person", "password", ["Otto", "o@example.com"]),
        ("/admin/people", {"name": "Otto", "email": "o@example.com"}, "person", "roles", ["Otto"]),
        ("/admin/people/4/roles", {"roles": "sales"}, "roles-4", "roles", []),
        ("/admin/tokens", {"staff_id": "1"}, "token", "name", []),
        ("/accounts/1/blocks", {"reason": "Boss calls", "until": "soon"}, "block", "until", ["Boss calls"]),
        ("/support/accounts/1/issues", {"kind": "gossip", "subject": "Cold coffee"}, "issue", "kind", ["Cold coffee"]),
        ("/support/cases/1/resolve", {"not_before": "2001-01-01"}, "resolve", "not_before", ["2001-01-01"]),
        ("/support/cases/1/not-yet", {"not_before": "2001-01-01"}, "not_yet", "not_before", ["2001-01-01"]),
        ("/me/password", {"old": "wrong one here", "new": "a quiet blue lake"}, "password", "old", []),
        ("/me/password", {"old": "a calm green harbour", "new": "short"}, "password", "new", []),
    ],
)  # fmt: skip
def test_every_form_comes_back_with_what_was_typed(
    app: Flask, ids, path: str, form: dict, name: str, field: str, kept: list[str]
) -> None:
    answer = sign_in(app, "admin").post(path, data=form)

    page = came_back(answer, name, field, *kept, status=answer.status_code)
    assert answer.status_code in (409, 422)
    assert "harbour" not in page  # no password is ever written back


def test_the_same_in_german(app: Flask, ids) -> None:
    ada = sign_in(app, "admin")
    ada.post("/me/language", data={"language": "de"})

    page = came_back(ada.post("/sources/feeds", data={"name": "Zendesk", "way": "api"}), "feed", "name", status=409)

    assert "Es gibt schon eine Quelle „Zendesk“." in page


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"kind": "accounts"}, "file"),
        ({"kind": "gossip", "file": (io.BytesIO(b"id;name\n1;x\n"), "x.csv")}, "kind"),
        ({"kind": "accounts", "file": (io.BytesIO(b"id;name\n1;x\n"), "x.csv"),
          "mapping": (io.BytesIO(b"no json"), "map.json")}, "mapping"),
        ({"kind": "accounts", "file": (io.BytesIO(b"id;name\n1;x\n"), "x.csv"),
          "mapping": (io.BytesIO(b'{"name": "shoe_size"}'), "map.json")}, "mapping"),
        ({"kind": "issues", "feed": "Nowhere", "file": (io.BytesIO(b"id;name\n1;x\n"), "x.csv")}, "feed"),
    ],
)  # fmt: skip
def test_an_upload_that_cannot_be_used_leaves_the_form_as_it_was(app: Flask, ids, form: dict, field: str) -> None:
    answer = sign_in(app, "marketing").post("/import", data=form)

    page = came_back(answer, "import", field)
    assert form["kind"] == "gossip" or f'value="{form["kind"]}" checked' in page


def test_a_file_nobody_can_read_is_told_above_the_form(app: Flask, ids) -> None:
    file = (io.BytesIO(b""), "leer.csv")

    came_back(sign_in(app, "marketing").post("/import", data={"kind": "orders", "file": file}), "import", "",
              "leer.csv is empty", 'value="orders" checked')  # fmt: skip


def test_a_campaign_of_a_name_that_is_taken_comes_back_whole(app: Flask, ids) -> None:
    form = {"name": "Frühjahr 2026", "kind": "interview", "bands": ["lost"], "languages": ["de"], "min_value": "1.000",
            "step_kind": ["sms"], "step_day": ["0"]}  # fmt: skip

    answer = sign_in(app, "marketing").post("/campaigns", data=form)

    page = came_back(answer, "", "", "Frühjahr 2026", 'value="1.000"')
    assert "There is already a campaign named Frühjahr 2026." in page


def test_a_launch_that_is_refused_says_so_on_the_page_of_the_campaign(app: Flask, ids) -> None:
    mia = sign_in(app, "marketing")

    answer = mia.post(f"/campaigns/{ids['campaign']}/launch", follow_redirects=True)

    assert answer.status_code == 200
    assert "has been launched already" in answer.get_data(as_text=True)
