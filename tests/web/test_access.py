"""Every route is closed unless it stands on a list, and every role opens only its own rooms (rules 65, 66)."""

import pytest
from flask import Flask

from tests.web.conftest import PEOPLE, sign_in
from winback.runtime import Runtime
from winback.services.staff import staff
from winback.web import access

VALUES = {
    "what": "disable",
    "word": "yes",
    "move": "pause",
    "place": "waiting",
    "name": "x",
    "kind": "returns",
    "filename": "winback.css",
    "form": "csv",
    "token": "x",
}


def every_route(app: Flask) -> list[tuple[str, str, str]]:
    """Endpoint, method and an address that fits, of every route there is."""
    found = []
    with app.test_request_context():
        adapter = app.url_map.bind("localhost")
        for rule in app.url_map.iter_rules():
            values = {name: VALUES.get(name, 1) for name in rule.arguments}
            if rule.endpoint == "language.choose":
                values["code"] = "de"
            elif "code" in values:
                values["code"] = "resting"
            if rule.endpoint.startswith("scripts_") and "kind" in values:
                values["kind"] = "versions"
            if rule.endpoint == "reports.export":
                values["what"] = "returns"
            for method in rule.methods - {"HEAD", "OPTIONS"}:
                found.append((rule.endpoint, method, adapter.build(rule.endpoint, values, method=method)))
    return found


def test_strangers_are_let_in_nowhere_but_where_the_list_says(app: Flask) -> None:
    client = app.test_client()

    for endpoint, method, path in every_route(app):
        if access.is_open(endpoint):
            continue
        answer = client.open(path, method=method)
        to_sign_in = answer.status_code == 302 and answer.location.startswith("/sign-in")
        assert answer.status_code == 401 or to_sign_in, f"{method} {path} answered {answer.status_code}"


def test_the_open_list_names_only_what_exists_and_stays_short(app: Flask) -> None:
    open_routes = {endpoint for endpoint, _method, _path in every_route(app) if access.is_open(endpoint)}

    assert {name.split(".")[0] for name in open_routes} <= access.OPEN_BLUEPRINTS | {"security", "language"}
    assert "security.login" in open_routes
    assert {name for name in open_routes if name.startswith("security")} == {"security.login"}


def test_every_room_has_its_roles(app: Flask) -> None:
    """A blueprint that nobody thought about opens for nobody, not even an admin."""
    rooms = {endpoint.split(".")[0] for endpoint, _m, _p in every_route(app) if not access.is_open(endpoint)}

    assert rooms <= set(access.ROLES) | set(access.API_ROLES)


@pytest.mark.parametrize("role", ["marketing", "sales", "support"])
def test_a_role_opens_its_own_rooms_and_no_other(app: Flask, role: str) -> None:
    client = sign_in(app, role)

    for endpoint, method, path in every_route(app):
        room = endpoint.split(".")[0]
        if access.is_open(endpoint) or room in access.API_ROLES or room == "security":
            continue
        if endpoint == "console.home":
            assert client.get(path).status_code == (200 if role == "marketing" else 302)
        elif role not in access.ROLES[room]:
            assert client.open(path, method=method).status_code == 403, f"{role} got into {method} {path}"
        elif method == "GET":
            answer = client.open(path)
            answer.close()
            assert answer.status_code in (200, 302, 404), f"{role} was kept out of {path}"


@pytest.mark.parametrize("role", ["marketing", "sales", "support"])
def test_a_token_opens_what_its_owner_may_open(app: Flask, sqlite_rt: Runtime, role: str) -> None:
    with sqlite_rt.transaction() as session:
        token = staff.new_token(session, staff.by_email(session, PEOPLE[role]).id, "t", "cli", sqlite_rt.now())
    headers = {"Authorization": f"Bearer {token}"}

    for endpoint, method, path in every_route(app):
        room = endpoint.split(".")[0]
        if room not in access.API_ROLES:
            continue
        allowed = role in access.API_ROLES[room]
        answer = app.test_client().open(path, method=method, headers=headers)
        assert (answer.status_code != 403) is allowed, f"{role} {method} {path} answered {answer.status_code}"
        assert answer.status_code != 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Bearer wb_wrong", "Basic YTpi", "Bearer\tx", "bearer é"])
def test_no_token_no_api(app: Flask, header: str) -> None:
    answer = app.test_client().get(
        "/api/v1/returns", headers={"Authorization": header.encode("latin-1").decode("latin-1")}
    )

    assert answer.status_code == 401
    assert answer.json["code"] == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_session_does_not_open_the_api_so_no_form_elsewhere_can_use_it(app: Flask) -> None:
    assert sign_in(app, "admin").get("/api/v1/returns").status_code == 401


def test_a_token_does_not_open_the_pages(app: Flask, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        token = staff.new_token(session, staff.by_email(session, PEOPLE["admin"]).id, "t", "cli", sqlite_rt.now())

    assert app.test_client().get("/", headers={"Authorization": f"Bearer {token}"}).status_code == 302
