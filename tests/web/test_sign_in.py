"""Signing in: who gets in, for how long, and what ends it (rules 68 and 69)."""

from flask import Flask

from tests.web.conftest import PEOPLE, sign_in


def test_a_right_password_opens_the_house(app: Flask) -> None:
    client = sign_in(app, "sales")

    assert client.get("/home").status_code == 302
    assert "/sign-in" not in client.get("/home").location


def test_nobody_gets_in_with_a_wrong_password_and_is_not_told_which_part_was_wrong(app: Flask) -> None:
    known = app.test_client().post("/sign-in", data={"email": PEOPLE["sales"], "password": "not this one"})
    unknown = app.test_client().post("/sign-in", data={"email": "nobody@example.com", "password": "not this one"})

    assert known.status_code == unknown.status_code == 200
    assert "Name or password is not right" in known.get_data(as_text=True)
    assert "Name or password is not right" in unknown.get_data(as_text=True)


def test_a_page_sends_strangers_to_sign_in_and_remembers_where_they_wanted_to_go(app: Flask) -> None:
    answer = app.test_client().get("/home")

    assert answer.status_code == 302
    assert answer.location.startswith("/sign-in?next=")
