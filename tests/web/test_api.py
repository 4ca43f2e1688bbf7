"""The REST API: strict in what it takes, plain in what it refuses, the same services as the pages (rules 66, 75)."""

import io

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from tests.conftest import SetClock
from tests.web.conftest import PEOPLE, make_app
from tests.web.seeds import busy_day
from winback.runtime import Runtime
from winback.services.issues import feeds
from winback.services.sales import returns
from winback.services.sales.returns import Rep
from winback.services.scripts import starters
from winback.services.staff import staff
from winback.store.crm import AccountRow, ContactRow, IssueRow
from winback.store.house import ApiTokenRow
from winback.store.interviews import InterviewRow

API = "/api/v1"


class Client:
    """Speaks JSON with somebody's token."""

    def __init__(self, app: Flask, token: str) -> None:
        self._http: FlaskClient = app.test_client()
        self._headers = {"Authorization": f"Bearer {token}"}

    def get(self, path: str):
        return self._http.get(API + path, headers=self._headers)

    def post(self, path: str, body=None, **more):
        return self._http.post(API + path, headers=self._headers, **(more or {"json": body}))

    def put(self, path: str, body=None):
        return self._http.put(API + path, headers=self._headers, json=body)


def token(rt: Runtime, role: str) -> str:
    with rt.transaction() as session:
        return staff.new_token(session, staff.by_email(session, PEOPLE[role]).id, "test", "cli", rt.now())


def filled(rt: Runtime) -> dict[str, int]:
    with rt.transaction() as session:
        starters.install(session, rt.now())
        return busy_day(session, rt.now())


@pytest.fixture
def ids(app: Flask, sqlite_rt: Runtime) -> dict[str, int]:
    return filled(sqlite_rt)


@pytest.fixture
def admin(app: Flask, sqlite_rt: Runtime) -> Client:
    return Client(app, token(sqlite_rt, "admin"))


@pytest.fixture
def sam(app: Flask, sqlite_rt: Runtime) -> Client:
    return Client(app, token(sqlite_rt, "sales"))


def test_a_helpdesk_opens_an_issue_and_the_conversation_pauses_and_resolving_ends_the_hold(rt: Runtime) -> None:
    app = make_app(rt)
    filled(rt)
    helpdesk = Client(app, token(rt, "support"))
    with rt.transaction() as session:
        feeds.add(session, "Zendesk", "api", "Sue", rt.now())
        talk = session.scalars(select(InterviewRow).where(InterviewRow.status == "finished")).first()
        talk.status = "talking"
        account = session.get_one(AccountRow, talk.account_id).external_id
    ticket = {
        "account": {"external_id": account.lower()},
        "external_id": "ZD-1",
        "feed": "Zendesk",
        "kind": "complaint",
    }

    opened = helpdesk.post("/issues", ticket)
    again = helpdesk.post("/issues", ticket)
    with rt.reading() as session:
        paused = session.get_one(InterviewRow, talk.id).status
    held = helpdesk.get(f"/accounts/{talk.account_id}/explain").json
    resolved = helpdesk.post("/issues/resolve", {"external_id": "zd-1", "feed": "Zendesk"})

    assert (opened.status_code, again.status_code) == (201, 200)
    assert opened.json["id"] == again.json["id"]
    assert paused == "paused"
    assert "open_issue" in {hold["code"] for hold in held["holds"]}
    assert resolved.json["status"] == "resolved"
    codes = {hold["code"] for hold in helpdesk.get(f"/accounts/{talk.account_id}/explain").json["holds"]}
    assert "open_issue" not in codes
    assert "cooling_off" in codes


def test_an_issue_of_an_unknown_customer_waits_for_its_account(admin: Client, app: Flask, sqlite_rt: Runtime) -> None:
    admin.post("/issues", {"account": {"external_id": "later-1"}, "external_id": "T-9"})
    csv = "Kundennummer;Firma\nLATER-1;Späte GmbH\n".encode()
    admin.post(
        "/imports", data={"kind": "accounts", "file": (io.BytesIO(csv), "a.csv")}, content_type="multipart/form-data"
    )

    with sqlite_rt.reading() as session:
        issue = session.scalars(select(IssueRow)).one()
        assert issue.account_id == session.scalars(select(AccountRow.id)).one()


def test_an_issue_must_name_somebody_it_can_be_matched_to(admin: Client) -> None:
    assert admin.post("/issues", {"account": {}}).status_code == 422
    assert admin.post("/issues", {"account": {"external_id": "nobody"}}).status_code == 404


def test_a_feed_without_news_stays_fresh_by_saying_so(admin: Client, sqlite_rt: Runtime, clock: SetClock) -> None:
    with sqlite_rt.transaction() as session:
        feeds.add(session, "Zendesk", "api", "Sue", sqlite_rt.now())
    assert admin.get("/feeds").json[0]["state"] == "never_seen"

    assert admin.post("/feeds/seen", {"name": "Zendesk"}).status_code == 204
    assert admin.get("/feeds").json[0]["state"] == "fresh"
    clock.advance(hours=7)

    assert admin.get("/feeds").json[0]["state"] == "stale"


def test_one_rep_claims_by_api_and_the_other_gets_a_409(sam: Client, app: Flask, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        other = staff.add(session, "tom@example.com", "Tom", ["sales"], sqlite_rt.now())[0].id
        tom = Client(app, staff.new_token(session, other, "t", "cli", sqlite_rt.now()))
    queue = sam.get("/returns/queue").json["items"]
    first = queue[0]["id"]
    assert "phones" not in queue[0]

    won = sam.post(f"/returns/{first}/claim")
    lost = tom.post(f"/returns/{first}/claim")

    assert won.json["phones"] == ["+491713920001"]
    assert lost.status_code == 409
    assert tom.get(f"/returns/{first}").status_code == 404
    assert sam.post(f"/returns/{first}/disposition", {"outcome": "lost", "reason_verdict": "right"}).status_code == 204
    assert sam.post(f"/returns/{first}/disposition", {"outcome": "lost"}).status_code == 409


def test_a_campaign_runs_from_draft_to_stop_and_its_balance_adds_up(admin: Client, ids, sqlite_rt: Runtime) -> None:
    plan = {"name": "Sommer", "audience": {"bands": ["dormant"]}, "holdout_share": 0}
    made = admin.post("/campaigns", plan)
    assert made.status_code == 201
    path = f"/campaigns/{made.json['id']}"

    assert admin.post("/campaigns", plan).status_code == 409
    assert admin.put(path, {**plan, "name": "Spätsommer"}).json["name"] == "Spätsommer"
    forecast = admin.get(f"{path}/forecast").json
    assert forecast["audience"] == forecast["contacted"] + sum(forecast["left_alone"].values()) + forecast["holdout"]
    refused = admin.post(f"{path}/launch")
    assert refused.status_code == 422
    assert "no source of open issues" in refused.json["message"]

    with sqlite_rt.transaction() as session:
        feeds.add(session, "none", "none", "Mia", sqlite_rt.now())
    launched = admin.post(f"{path}/launch")
    assert launched.status_code == 422 or launched.json["starts_in_seconds"] == 60
    status = admin.get(f"/campaigns/{ids['campaign']}").json
    places = ("waiting", "in_conversation", "finished", "closed", "holdout")
    assert status["audience"] == sum(status[place] for place in places) + sum(status["left_alone"].values())
    assert admin.post(f"/campaigns/{ids['campaign']}/pause").json["state"] == "paused"
    assert admin.post(f"/campaigns/{ids['campaign']}/resume").json["state"] in ("running", "launching")
    assert admin.post(f"/campaigns/{ids['campaign']}/stop").json["state"] == "stopped"
    assert admin.post(f"/campaigns/{ids['campaign']}/undo").status_code == 409


def test_what_would_we_send_tells_why_not(admin: Client, ids) -> None:
    answer = admin.post(f"/campaigns/{ids['campaign']}/what-would-we-send", {"account_id": 1}).json

    assert answer["go"] is False
    assert "no_feed" in {hold["code"] for hold in answer["holds"]}


def test_stop_by_api_closes_the_person_and_says_whom(admin: Client, ids, sqlite_rt: Runtime) -> None:
    closed = admin.post("/opt-outs", {"phone": "0171 3920001", "words": "keine SMS mehr"}).json

    assert len(closed["contact_ids"]) == 1
    with sqlite_rt.reading() as session:
        assert session.get_one(ContactRow, closed["contact_ids"][0]).opted_out_at is not None


def test_nobody_is_closed_by_a_number_that_was_withheld(admin: Client, ids) -> None:
    for withheld in ("+1 737 874 2833", "+86282452253"):
        assert admin.post("/opt-outs", {"phone": withheld, "words": "STOP"}).status_code == 422


def test_permission_by_api_is_chained_and_known_ones_are_not_written_twice(admin: Client, ids) -> None:
    source = {"name": "Shop", "wording": "Ich bin einverstanden …", "place": "https://shop.example",
              "recipient": "Beispiel", "channels": ["sms"], "purposes": ["marketing"],
              "valid_from": "2025-01-01"}  # fmt: skip
    given = {"contact_id": 1, "channel": "sms", "purpose": "marketing", "given": True, "source": "shop",
             "said_at": "2026-01-05T10:00:00+01:00"}  # fmt: skip

    assert admin.post("/consent-sources", source).status_code == 201
    assert admin.post("/consents", {"consents": [given]}).json == {"created": 1, "unchanged": 0}
    assert admin.post("/consents", {"consents": [given]}).json == {"created": 0, "unchanged": 1}
    kept = admin.get("/accounts/1/consents").json["items"]
    assert (kept[0]["source"], kept[0]["given"]) == ("Shop", True)


def test_an_upload_by_api_answers_with_a_line_for_every_bad_row(admin: Client) -> None:
    csv = b"Kundennummer;Bestelldatum;Betrag\n1;2026-01-05;10,00\n1;;20,00\n"
    form = {"kind": "orders", "file": (io.BytesIO(csv), "orders.csv")}

    answer = admin.post("/imports", data=form, content_type="multipart/form-data")

    assert answer.status_code == 201
    assert (answer.json["read"], answer.json["created"]) == (2, 1)
    assert answer.json["rejected"][0]["line"] == 3
    assert admin.get(f"/imports/{answer.json['import_id']}").json["state"] == "done"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/issues", {"account": {"id": 1, "is_admin": True}}),
        ("/issues", {"account": {"id": 1}, "status": "resolved"}),
        ("/returns/1/disposition", {"outcome": "lost", "staff_id": 9}),
        ("/campaigns", {"name": "x", "state": "running"}),
        ("/campaigns", {"name": "x", "audience": {"bands": [], "sql": "1=1"}}),
        ("/opt-outs", {"contact_id": 1, "doubtful": True}),
        (
            "/consents",
            {"consents": [{"contact_id": 1, "channel": "sms", "purpose": "offer", "given": True, "hash": "0"}]},
        ),
        ("/accounts/search", {"text": "x", "team": "all"}),
    ],
)
def test_unknown_fields_are_refused_wherever_they_stand(admin: Client, ids, path: str, body: dict) -> None:
    answer = admin.post(path, body)

    assert answer.status_code == 422
    assert "Unknown field." in answer.get_data(as_text=True)


def test_unknown_parameters_are_refused_too(admin: Client) -> None:
    assert admin.get("/accounts?limit=5&admin=1").status_code == 422


def test_text_no_database_keeps_is_refused(rt: Runtime) -> None:
    app = make_app(rt)
    filled(rt)
    client = Client(app, token(rt, "admin"))

    assert client.post("/accounts/search", {"text": "a\x00b"}).status_code == 422
    assert client.post("/campaigns", {"name": "a\x00b"}).status_code == 422
    assert client.post("/opt-outs", {"contact_id": 2**70}).status_code == 422
    assert client.get(f"/accounts/{2**70}").status_code == 404


def test_lists_are_walked_page_by_page_to_their_end(admin: Client, ids) -> None:
    seen, after = [], 0
    while after is not None:
        answer = admin.get(f"/accounts?limit=50&after={after}").json
        seen += [one["id"] for one in answer["items"]]
        after = answer["next"]

    assert len(seen) == len(set(seen)) == answer["total"]


def test_a_405_says_what_would_be_allowed(admin: Client) -> None:
    answer = admin.put("/returns", {})

    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]


def test_broken_json_is_a_400_with_a_reason(admin: Client) -> None:
    answer = admin.post("/accounts/search", data=b"{", content_type="application/json")

    assert answer.status_code == 400
    assert answer.json["code"] == 400


def test_a_revoked_token_opens_nothing_and_only_its_hash_was_ever_kept(app: Flask, sqlite_rt: Runtime) -> None:
    made = token(sqlite_rt, "admin")
    client = Client(app, made)
    assert client.get("/feeds").status_code == 200

    with sqlite_rt.transaction() as session:
        row = session.scalars(select(ApiTokenRow)).one()
        assert made not in repr(vars(row))
        staff.revoke_token(session, row.id, "cli", sqlite_rt.now())

    assert client.get("/feeds").status_code == 401


def test_sales_cannot_read_what_a_colleague_holds(sam: Client, ids, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        returns.claim(session, Rep(4), ids["Lindner"], sqlite_rt.now())

    assert ids["Lindner"] not in [one["id"] for one in sam.get("/returns").json["items"]]
    assert sam.get(f"/returns/{ids['Lindner']}").status_code == 404


def test_the_document_describes_every_route_with_its_answers(app: Flask) -> None:
    document = app.test_client().get(f"{API}/openapi.json").json

    assert document["openapi"] == "3.1.0"
    assert document["security"] == [{"token": []}]
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method in {"get", "post", "put"}:
                assert {"401", "403"} <= set(operation["responses"]), f"{method} {path}"
                assert any(code.startswith("2") for code in operation["responses"])
