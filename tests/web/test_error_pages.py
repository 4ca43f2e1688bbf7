"""When something is wrong, people get a kind page in their language, and programs get JSON; nobody sees our insides."""

import io

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.conftest import settings_for
from tests.web.conftest import make_app, sign_in
from winback.runtime import Runtime
from winback.services.staff import staff

WORDS = {
    400: ("This page has grown old.", "Diese Seite ist zu alt geworden."),
    403: ("This room is not yours.", "Dieser Raum ist nicht Ihrer."),
    404: ("There is nothing here.", "Hier ist nichts."),
    405: ("This address is not made for that.", "Dafür ist diese Adresse nicht gemacht."),
    413: ("winback import KIND FILE", "Im Web gehen Dateien bis"),
    500: ("That did not work.", "Das hat nicht geklappt."),
}


def provoke(app: Flask, client: FlaskClient, code: int):
    if code == 400:
        app.config["WTF_CSRF_ENABLED"] = True
        return client.post("/import", data={"kind": "accounts"})
    if code == 413:
        return client.post("/import", data={"kind": "accounts", "file": (io.BytesIO(b"x" * 9000), "big.csv")})
    path = {403: "/admin", 404: "/nowhere", 405: "/campaigns/forecast", 500: "/me"}[code]
    return client.get(path)


@pytest.fixture
def small(sqlite_rt: Runtime, tmp_path) -> Flask:
    """An installation that takes files of some kilobytes only, and whose own page is broken."""
    settings = settings_for(sqlite_rt.settings.database_url, tmp_path, max_upload="5000")
    app = make_app(Runtime(settings, sqlite_rt.database, sqlite_rt.clock))
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.view_functions["me.page"] = lambda: {}["a secret of ours"]
    return app


@pytest.mark.parametrize("code", [400, 403, 404, 405, 413, 500])
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_error_is_a_page_in_the_readers_language(small: Flask, code: int, language: str) -> None:
    client = sign_in(small, "marketing")
    client.post("/me/language", data={"language": language})

    answer = provoke(small, client, code)

    page = answer.get_data(as_text=True)
    assert answer.status_code == code
    assert answer.mimetype == "text/html"
    assert WORDS[code][language == "de"] in page
    assert 'href="/home"' in page
    for inside in ("Traceback", "KeyError", "secret of ours", "werkzeug", "CSRF"):
        assert inside not in page


@pytest.mark.parametrize("code", [404, 405, 413])
def test_programs_get_json(small: Flask, sqlite_rt: Runtime, code: int) -> None:
    with sqlite_rt.transaction() as session:
        token = staff.new_token(session, 1, "test", "cli", sqlite_rt.now())
    client = small.test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    big = {"kind": "accounts", "file": (io.BytesIO(b"x" * 9000), "big.csv")}

    answer = {
        404: lambda: client.get("/api/v1/nowhere"),
        405: lambda: client.delete("/api/v1/imports"),
        413: lambda: client.post("/api/v1/imports", data=big),
    }[code]()

    assert (answer.status_code, answer.json["code"]) == (code, code)
    assert code != 413 or "winback import KIND FILE" in answer.json["message"]
