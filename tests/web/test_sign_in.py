"""Signing in: who gets in, for how long, and what ends it (rules 68 and 69)."""

import pytest
from flask import Flask

from tests.conftest import SetClock
from tests.web.conftest import PASSWORD, PEOPLE, sign_in
from winback.errors import BadInput, Conflict
from winback.runtime import Runtime
from winback.services.staff import sign_ins, staff


def inside(client) -> bool:
    return client.get("/me").status_code == 200


def test_a_right_password_opens_the_house(app: Flask) -> None:
    client = sign_in(app, "sales")

    assert inside(client)
    assert client.get("/home").location == "/sales"


def test_nobody_gets_in_with_a_wrong_password_and_is_not_told_which_part_was_wrong(app: Flask) -> None:
    known = app.test_client().post("/sign-in", data={"email": PEOPLE["sales"], "password": "not this one"})
    unknown = app.test_client().post("/sign-in", data={"email": "nobody@example.com", "password": "not this one"})

    assert known.status_code == unknown.status_code == 200
    assert "Name or password is not right" in known.get_data(as_text=True)
    assert "Name or password is not right" in unknown.get_data(as_text=True)


def test_a_page_sends_strangers_to_sign_in_and_remembers_where_they_wanted_to_go(app: Flask) -> None:
    answer = app.test_client().get("/sales/mine")

    assert answer.status_code == 302
    assert answer.location == "/sign-in?next=/sales/mine"


def test_after_signing_in_they_are_where_they_wanted_to_go_but_never_on_another_site(app: Flask) -> None:
    form = {"email": PEOPLE["sales"], "password": PASSWORD}

    assert app.test_client().post("/sign-in?next=/sales/mine", data=form).location == "/sales/mine"
    assert not (app.test_client().post("/sign-in?next=https://evil.example/", data=form).location or "").startswith(
        "http"
    )


def test_a_copied_cookie_is_worth_nothing_after_signing_out(app: Flask) -> None:
    client, thief = sign_in(app, "sales"), app.test_client()
    cookie = client.get_cookie("winback")
    thief.set_cookie("winback", cookie.value)
    assert inside(thief)

    client.post("/sign-out")

    assert not inside(client)
    assert not inside(thief)


def test_a_planted_cookie_does_not_become_somebodys_sign_in(app: Flask) -> None:
    victim = app.test_client()
    victim.get("/sign-in")
    planted = victim.get_cookie("winback").value

    victim.post("/sign-in", data={"email": PEOPLE["sales"], "password": PASSWORD})
    attacker = app.test_client()
    attacker.set_cookie("winback", planted)

    assert inside(victim)
    assert not inside(attacker)


def test_who_is_disabled_is_out_at_once_and_so_are_their_tokens(app: Flask, sqlite_rt: Runtime) -> None:
    client = sign_in(app, "sales")
    with sqlite_rt.transaction() as session:
        person = staff.by_email(session, PEOPLE["sales"])
        token = staff.new_token(session, person.id, "crm", "cli", sqlite_rt.now())
    api = {"Authorization": f"Bearer {token}"}
    assert app.test_client().get("/api/v1/returns", headers=api).status_code == 200

    with sqlite_rt.transaction() as session:
        staff.disable(session, person.id, "cli", sqlite_rt.now())

    assert not inside(client)
    assert app.test_client().get("/api/v1/returns", headers=api).status_code == 401
    form = {"email": PEOPLE["sales"], "password": PASSWORD}
    assert app.test_client().post("/sign-in", data=form).status_code == 200


def test_an_idle_sign_in_ends(app: Flask, clock: SetClock) -> None:
    client = sign_in(app, "sales")

    clock.advance(minutes=119)
    assert inside(client)
    clock.advance(minutes=121)

    assert not inside(client)


def test_no_sign_in_lives_longer_than_half_a_day(app: Flask, clock: SetClock) -> None:
    client = sign_in(app, "sales")

    for _hour in range(12):
        assert inside(client)
        clock.advance(hours=1)
    clock.advance(minutes=1)

    assert not inside(client)


def test_a_page_that_only_refreshes_itself_does_not_keep_anybody_signed_in(app: Flask, clock: SetClock) -> None:
    client = sign_in(app, "sales")

    for _quarter in range(8):
        clock.advance(minutes=14)
        assert client.get("/sales/fragment", headers={"X-Fragment": "1"}).status_code == 200
    clock.advance(minutes=14)

    assert client.get("/sales/fragment", headers={"X-Fragment": "1"}).status_code == 401


def test_guessing_is_braked_even_for_the_right_password_and_for_a_while_only(app: Flask, clock: SetClock) -> None:
    wrong = {"email": PEOPLE["sales"], "password": "guess"}
    for _try in range(sign_ins.LIMITS["pair"]):
        app.test_client().post("/sign-in", data=wrong)

    braked = app.test_client().post("/sign-in", data={"email": PEOPLE["sales"], "password": PASSWORD})
    assert "Too many wrong tries" in braked.get_data(as_text=True)

    clock.advance(minutes=16)
    assert inside(sign_in(app, "sales"))


def test_the_brake_of_one_address_does_not_lock_a_colleague_out(app: Flask) -> None:
    for _try in range(sign_ins.LIMITS["pair"]):
        app.test_client().post("/sign-in", data={"email": PEOPLE["sales"], "password": "guess"})

    assert inside(sign_in(app, "support"))


def test_a_new_password_ends_every_other_sign_in(app: Flask) -> None:
    here, elsewhere = sign_in(app, "sales"), sign_in(app, "sales")

    here.post("/me/password", data={"old": PASSWORD, "new": "eleven grey herons"})

    assert inside(here)
    assert not inside(elsewhere)


@pytest.mark.parametrize(
    "password", ["short", "password1", "12345678", "aaaaaaaaaaaa", "sam.example1", "Passwort123", "qwertzuiop"]
)
def test_weak_passwords_are_refused(sqlite_rt: Runtime, password: str) -> None:
    with sqlite_rt.transaction() as session, pytest.raises(BadInput):
        staff.add(session, "sam@example.com", "Sam Example", ["sales"], sqlite_rt.now(), password=password)


def test_long_passwords_and_spaces_are_welcome(sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        staff.add(session, "a@example.com", "A", ["sales"], sqlite_rt.now(), password="drei graue Reiher im Wind " * 3)


def test_somebody_must_stay_admin(app: Flask, sqlite_rt: Runtime) -> None:
    with sqlite_rt.transaction() as session:
        admin = staff.by_email(session, PEOPLE["admin"])
        with pytest.raises(Conflict):
            staff.disable(session, admin.id, "cli", sqlite_rt.now())
        with pytest.raises(Conflict):
            staff.set_roles(session, admin.id, ["sales"], "cli", sqlite_rt.now())


def test_the_demo_shows_its_names_and_no_other_installation_does(app: Flask) -> None:
    assert "demo" not in app.test_client().get("/sign-in").get_data(as_text=True)
