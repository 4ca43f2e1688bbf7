"""What every answer carries, and what every change must prove (rules 64, 70, 73)."""

import io
import re

import pytest
from flask import Flask

from tests.conftest import settings_for
from tests.web.conftest import PASSWORD, PEOPLE, people, sign_in
from tests.web.test_access import every_route
from winback.runtime import Runtime
from winback.web.factory import create_app


def test_every_answer_carries_the_headers(app: Flask) -> None:
    clients = [app.test_client(), sign_in(app, "admin")]

    for endpoint, method, path in every_route(app):
        for client in clients:
            answer = client.open(path, method=method)
            answer.close()
            headers = answer.headers
            policy = headers["Content-Security-Policy"]
            for part in ("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'nonce-"):
                assert part in policy, f"{method} {path} lacks {part}"
            assert "unsafe" not in policy
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Referrer-Policy"] == ("no-referrer" if path.startswith("/c/") else "same-origin")
            if endpoint.split(".")[0] not in {"assets", "bootstrap"}:
                assert headers["Cache-Control"] == "no-store", f"{method} {path} may be stored"
        if endpoint == "security.logout":
            clients[1] = sign_in(app, "admin")


def test_the_nonce_is_new_every_time(app: Flask) -> None:
    nonces = {
        re.search("nonce-([^']+)", app.test_client().get("/sign-in").headers["Content-Security-Policy"]).group(1)
        for _time in range(5)
    }

    assert len(nonces) == 5


def test_no_page_has_inline_styles_or_scripts_or_reaches_elsewhere(app: Flask) -> None:
    client = sign_in(app, "admin")

    for _endpoint, method, path in every_route(app):
        if method != "GET" or path.startswith(("/bootstrap", "/fonts", "/static", "/api")):
            continue
        with client.get(path) as answer:
            page = answer.get_data(as_text=True) if answer.mimetype == "text/html" else ""
        assert " style=" not in page, path
        assert " onclick=" not in page, path
        assert not re.search(r'(?:src|href)="(?:https?:)?//', page), path
        for script in re.findall("<script[^>]*>", page):
            assert "nonce=" in script, path


@pytest.fixture
def guarded(sqlite_rt: Runtime) -> Flask:
    """The application as it runs: nothing switched off."""
    people(sqlite_rt)
    return create_app(sqlite_rt.settings, sqlite_rt)


def token_of(client, path: str = "/sign-in") -> str:
    return re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get(path).get_data(as_text=True)).group(1)


def test_no_change_without_a_csrf_token(guarded: Flask) -> None:
    client = guarded.test_client()
    form = {"email": PEOPLE["admin"], "password": PASSWORD}
    assert client.post("/sign-in", data=form).status_code == 400
    assert client.post("/sign-in", data={**form, "csrf_token": token_of(client)}).status_code == 302

    for endpoint, method, path in every_route(guarded):
        room = endpoint.split(".")[0]
        if (
            method == "GET"
            or room in {"twilio", "helpdesk", "health", "emergency", "customer"}
            or path.startswith("/api/")
        ):
            continue
        assert client.open(path, method=method).status_code == 400, f"{method} {path} asked for no token"


def test_a_token_from_before_the_sign_in_is_worth_nothing_after_it(guarded: Flask) -> None:
    client = guarded.test_client()
    old = token_of(client)
    client.post("/sign-in", data={"email": PEOPLE["admin"], "password": PASSWORD, "csrf_token": old})

    assert client.post("/me/language", data={"language": "de", "csrf_token": old}).status_code == 400
    assert (
        client.post("/me/language", data={"language": "de", "csrf_token": token_of(client, "/me")}).status_code == 302
    )


def test_over_https_the_cookie_is_bound_to_the_host_and_browsers_stay_on_https(sqlite_rt: Runtime, tmp_path) -> None:
    settings = settings_for(sqlite_rt.settings.database_url, tmp_path, public_url="https://winback.example")
    app = create_app(settings, Runtime(settings, sqlite_rt.database, sqlite_rt.clock))

    answer = app.test_client().get("/sign-in", base_url="https://winback.example")

    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-winback=")
    for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert part in cookie
    assert "Domain" not in cookie
    assert int(re.search(r"max-age=(\d+)", answer.headers["Strict-Transport-Security"]).group(1)) >= 31_536_000


def test_a_file_too_large_for_the_web_is_refused_with_the_command_that_takes_it(sqlite_rt: Runtime, tmp_path) -> None:
    settings = settings_for(sqlite_rt.settings.database_url, tmp_path, max_upload="2000")
    people(sqlite_rt)
    app = create_app(settings, Runtime(settings, sqlite_rt.database, sqlite_rt.clock))
    app.config["WTF_CSRF_ENABLED"] = False
    file = (io.BytesIO(b"id;name\n" + b"1;x\n" * 2000), "big.csv")

    answer = sign_in(app, "marketing").post("/import", data={"kind": "accounts", "file": file})

    assert answer.status_code == 413
    assert "winback import KIND FILE" in answer.get_data(as_text=True)


def test_bugs_are_not_told_to_strangers(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setitem(app.view_functions, "me.page", lambda: 1 / 0)

    answer = sign_in(app, "sales").get("/me")

    assert answer.status_code == 500
    assert "ZeroDivision" not in answer.get_data(as_text=True)


def test_an_unknown_address_is_not_found_for_people_and_programs(app: Flask) -> None:
    assert "There is nothing here" in app.test_client().get("/nowhere").get_data(as_text=True)
    assert app.test_client().get("/api/v1/nowhere").json["code"] == 404


def test_what_a_customer_wrote_cannot_become_a_part_of_the_page(app: Flask, sqlite_rt: Runtime) -> None:
    from tests.web.seeds import PEOPLE as CUSTOMERS  # noqa: PLC0415
    from tests.web.seeds import Person, interview  # noqa: PLC0415

    evil = Person(**{**{name: getattr(CUSTOMERS[0], name) for name in Person.__dataclass_fields__},
                     "name": "<script>alert(1)</script>", "quote": '"><img src=x onerror=alert(2)>'})  # fmt: skip
    with sqlite_rt.transaction() as session:
        from tests.web.seeds import _campaign  # noqa: PLC0415

        talk = interview(session, _campaign(session, sqlite_rt.now()).id, evil, 0, sqlite_rt.now())
        account_id = talk.account_id

    page = sign_in(app, "admin").get(f"/accounts/{account_id}").get_data(as_text=True)

    assert "<script>alert(1)" not in page
    assert "<img src=x" not in page
