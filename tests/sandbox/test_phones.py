"""The phones in the browser, asked over HTTP."""

import json
import re

import pytest
import requests

from tests.sandbox.us import EVA, GATHER, SAM, until


@pytest.fixture
def web(sandbox):
    class Web:
        def get(self, path, **headers):
            return requests.get(sandbox.url + path, headers=headers, timeout=5)

        def act(self, number, action, **given):
            return requests.post(f"{sandbox.url}/phone/{number}/{action}", json=given, timeout=5).json()["done"]

        def screen(self, number):
            return self.get(f"/phone/{number}/state").json()

    return Web()


def test_the_pages_take_everything_from_here(web, meet):
    meet(EVA, "chatty")

    for path in ("/", "/?lang=de", f"/phone/{EVA}", "/static/phones.css", "/static/phone.js", "/static/lobby.js"):
        page = web.get(path)
        assert page.status_code == 200, path
        outside = re.findall(r"(?:src|href|from|url\()\s*=?[\"']?(https?://[^\"')]+)", page.text)
        assert outside == [], path
        assert "style=" not in page.text.split("<script")[0]


def test_the_pages_speak_the_phones_language(web, meet):
    meet(EVA, "hand", "de")
    meet(SAM, "hand", "en")

    assert "Alle Telefone" in web.get(f"/phone/{EVA}").text
    assert "All phones" in web.get(f"/phone/{SAM}").text
    assert "Telefone zum Ausprobieren" in web.get("/", **{"Accept-Language": "de-DE,de;q=0.9"}).text
    assert "Phones to play with" in web.get("/", **{"Accept-Language": "en"}).text


def test_a_number_that_is_none_has_no_phone(web):
    assert web.get("/phone/nobody").status_code == 404
    assert web.get("/phone/+447700900123").status_code == 404
    assert web.get("/phone/+493023125000").status_code == 404  # the firm's own


def test_an_sms_shows_in_the_thread_and_counts_as_unread_until_it_is_read(web, twilio, us):
    twilio.messages.create(to=EVA, from_="+493023125000", body="Warum? 1 Preis, 2 Service")

    screen = until(lambda: web.screen(EVA) if web.screen(EVA)["thread"] else None)

    assert screen["thread"][0]["text"].startswith("Warum?")
    assert [idea["label"] for idea in screen["ideas"]] == ["1 · Preis", "2 · Service"]
    assert web.get("/phones/state").json()["phones"][0]["unread"] == 1
    web.act(EVA, "read")
    assert web.get("/phones/state").json()["phones"][0]["unread"] == 0


def test_a_call_is_played_from_ring_to_hanging_up(web, twilio, us):
    url = us.say("/voice", GATHER.format(more='timeout="500"', words="Haben Sie Zeit? Ja: die 1. Nein: die 2."))
    twilio.calls.create(to=EVA, from_="+493023125000", url=url)

    until(lambda: (web.screen(EVA)["call"] or {}).get("status") == "ringing")
    assert web.get("/phones/state").json()["phones"][0]["live"] == "ringing"
    assert web.act(EVA, "answer")
    call = until(lambda: web.screen(EVA)["call"] if web.screen(EVA)["call"]["doing"] == "listening" else None)

    assert call["takes"] == ["dtmf", "speech"]
    assert call["labels"] == {"1": "Ja", "2": "Nein"}
    assert call["heard"][-1]["text"].startswith("Haben Sie Zeit?")
    assert web.act(EVA, "hangup")
    assert web.screen(EVA)["call"]["status"] == "completed"  # stays on the screen for a moment


def test_the_stream_brings_the_screen_at_once(sandbox, meet):
    meet(EVA, "hand")
    with requests.get(f"{sandbox.url}/phone/{EVA}/events", stream=True, timeout=5) as stream:
        line = next(line for line in stream.iter_lines(decode_unicode=True) if line)

    assert stream.headers["Content-Type"].startswith("text/event-stream")
    assert json.loads(line.removeprefix("data: "))["person"]["name"] == "Eva Klein"


def test_a_visitor_takes_a_simulated_persons_part_and_gives_it_back(web, meet, us):
    meet(EVA, "price_shopper")
    us.say("/sms", "<Message>Was war der Grund?</Message>", "")

    assert web.screen(EVA)["person"]["simulated"]
    web.act(EVA, "text", text="Hallo?")  # writing takes over by itself
    until(lambda: len(web.screen(EVA)["thread"]) == 2)
    assert not web.screen(EVA)["person"]["simulated"]
    web.act(EVA, "play", by_hand=False)

    until(lambda: len(us.at("/sms")) == 2)  # now she answers what is still open
    assert us.at("/sms")[1]["Body"]


def test_the_debugger_shows_every_webhook_of_this_phone(web, us):
    us.say("/sms", "<Dance/>")

    web.act(EVA, "text", text="Hallo")

    screen = until(lambda: web.screen(EVA) if web.screen(EVA)["warnings"] else None)
    assert [(hook["what"], hook["path"], hook["status"]) for hook in screen["hooks"]] == [("inbound SMS", "/sms", 200)]
    assert screen["hooks"][0]["fields"]["Body"] == "Hallo"
    assert screen["warnings"][0]["code"] == 12200


@pytest.mark.parametrize(("action", "given"), [("keys", {"keys": "1"}), ("speak", {"text": "Hi"}), ("hangup", {}),
                                               ("answer", {}), ("silence", {}), ("text", {"text": " "})])  # fmt: skip
def test_fingers_that_touch_nothing_do_nothing(web, action, given):
    assert web.act(EVA, action, **given) is False


def test_a_form_on_another_page_cannot_press_a_key_here(sandbox):
    url = f"{sandbox.url}/phone/{EVA}"

    assert requests.post(url + "/text", data={"text": "hi"}, timeout=5).status_code == 415
    assert requests.post(url + "/explode", json={}, timeout=5).status_code == 404


def test_pages_carry_their_safety_headers(web):
    headers = web.get("/").headers

    assert "script" not in headers["Content-Security-Policy"]  # nothing beside 'self'
    assert headers["X-Content-Type-Options"] == "nosniff"
