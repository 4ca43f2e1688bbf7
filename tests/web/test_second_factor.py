"""A second factor: the password alone no longer opens the house, and a code is taken once (rule 69)."""

import base64
import re
import time

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import PASSWORD, PEOPLE, sign_in
from winback.runtime import Runtime
from winback.services.staff import second_factor, staff


def test_codes_are_those_of_the_standard() -> None:
    """The first eight-digit values of RFC 6238, appendix B, in their last six digits."""
    key = b"12345678901234567890"

    found = [second_factor.code_of(key, at // 30) for at in (59, 1111111109, 1111111111, 1234567890, 2000000000)]

    assert found == ["287082", "081804", "050471", "005924", "279037"]


def switched_on(app: Flask) -> tuple[FlaskClient, bytes]:
    client = sign_in(app, "sales")
    page = client.post("/me/second-factor").get_data(as_text=True)
    shown = re.search(r'ticket-code wrap-any">([A-Z2-7 ]+)<', page).group(1).replace(" ", "")
    key = base64.b32decode(shown)
    answer = client.post("/me/second-factor/confirm", data={"code": code(key, -1)})
    assert answer.status_code == 302
    return client, key


def code(key: bytes, steps: int = 0) -> str:
    return second_factor.code_of(key, int(time.time()) // 30 + steps)


def enter(app: Flask, **more: str) -> int:
    form = {"email": PEOPLE["sales"], "password": PASSWORD, **more}
    return app.test_client().post("/sign-in", data=form).status_code


def test_with_a_second_factor_the_password_alone_stays_outside(app: Flask) -> None:
    _client, key = switched_on(app)

    assert enter(app) == 200
    assert enter(app, code="000000") == 200
    assert enter(app, code=code(key)) == 302


def test_a_code_that_somebody_saw_is_worth_nothing_a_second_time(app: Flask) -> None:
    _client, key = switched_on(app)
    seen = code(key)

    assert enter(app, code=seen) == 302
    assert enter(app, code=seen) == 200


def test_wrong_codes_are_braked_like_wrong_passwords(app: Flask) -> None:
    _client, key = switched_on(app)
    for _try in range(5):
        enter(app, code="000000")

    assert enter(app, code=code(key)) == 200


def test_a_key_that_was_only_shown_changes_nothing(app: Flask) -> None:
    client = sign_in(app, "sales")
    client.post("/me/second-factor")

    assert client.post("/me/second-factor/confirm", data={"code": "000000"}).status_code == 422
    assert enter(app) == 302


def test_the_row_alone_does_not_make_codes(app: Flask, sqlite_rt: Runtime) -> None:
    _client, key = switched_on(app)

    with sqlite_rt.reading() as session:
        kept = staff.by_email(session, PEOPLE["sales"]).tf_totp_secret

    assert key.hex() not in kept
    assert base64.b32encode(key).decode() not in kept


@pytest.mark.parametrize("wrong", ["", "12345", "abcdef", "١٢٣٤٥٦", "1234567"])
def test_what_is_no_code_is_none(app: Flask, wrong: str) -> None:
    switched_on(app)

    assert enter(app, code=wrong) == 200


def test_an_admin_lets_somebody_in_who_lost_the_phone(app: Flask, sqlite_rt: Runtime) -> None:
    switched_on(app)
    with sqlite_rt.reading() as session:
        staff_id = staff.by_email(session, PEOPLE["sales"]).id

    sign_in(app, "admin").post(f"/admin/people/{staff_id}/second-factor/off")

    assert enter(app) == 302
