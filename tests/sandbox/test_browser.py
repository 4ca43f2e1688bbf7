"""A visitor at the screen: reads, answers, takes a call, presses keys, speaks, hangs up."""

import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.sandbox.us import EVA, GATHER, until

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="LEFT OUT: no Chromium on this machine (apt-get install chromium)"),
]


@pytest.fixture
def screen(sandbox):
    """screen(width): a page at that width; any error on its console fails the test."""
    sandbox.world.hand_speed = 4  # a phone rings for seven seconds: a slow browser must find it ringing
    wrong = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)

        def opened(path, width=1280, height=860):
            page = browser.new_page(viewport={"width": width, "height": height})
            page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: wrong.append(str(error)))
            page.goto(sandbox.url + path)
            return page

        yield opened
        browser.close()
    assert wrong == []


@pytest.mark.parametrize("width", [1280, 390])
def test_a_visitor_reads_an_sms_and_answers_with_a_tap_and_with_words(screen, twilio, us, meet, sandbox, width):
    meet(EVA, "hand", "de")
    us.say("/sms", "<Message>Vielen Dank!</Message>")
    page = screen(f"/phone/{EVA}", width)
    twilio.messages.create(to=EVA, from_="+493023125000", body="Wie finden Sie unsere Preise? 1 fair, 2 zu hoch")

    page.get_by_role("button", name="2 · zu hoch").click()
    until(lambda: [form["Body"] for form in us.at("/sms")] == ["2"])
    page.get_by_placeholder("Nachricht").fill("Und der Versand ist zu teuer")
    page.get_by_placeholder("Nachricht").press("Enter")

    until(lambda: us.at("/sms")[-1]["Body"] == "Und der Versand ist zu teuer")
    expect(page.locator(".message.theirs")).to_have_count(3)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 390])
def test_a_visitor_takes_a_call_presses_a_key_speaks_and_hangs_up(screen, twilio, us, meet, sandbox, width):
    meet(EVA, "hand", "de")
    sandbox.world.hand_speed = 4
    ask = GATHER.format(more='timeout="60"', words="Haben Sie zwei Minuten Zeit? Ja: die 1. Nein: die 2.")
    why = GATHER.format(more='timeout="60"', words="Warum bestellen Sie nicht mehr?")
    url = us.say("/voice", ask, why, '<Say>Danke schön.</Say><Pause length="60"/>')
    page = screen(f"/phone/{EVA}", width)
    twilio.calls.create(to=EVA, from_="+493023125000", url=url)

    page.get_by_role("button", name="Annehmen").click()
    expect(page.locator("#pad [data-key='1'] small")).to_have_text("Ja")
    page.locator("#pad [data-key='1']").click()
    expect(page.locator("#talk")).to_contain_text("Warum bestellen Sie nicht mehr?")
    page.get_by_placeholder("Etwas sagen").fill("Es war mir zu teuer")
    page.get_by_placeholder("Etwas sagen").press("Enter")
    expect(page.locator("#talk")).to_contain_text("Danke schön.")
    page.locator("#hangup").click()

    expect(page.locator("#call-state")).to_contain_text("Anruf beendet")
    assert [form.get("Digits") or form.get("SpeechResult") for form in us.at("/voice")][1:] == [
        "1",
        "Es war mir zu teuer",
    ]


def test_a_visitor_finds_a_ringing_phone_on_the_shelf_and_makes_a_new_one(screen, twilio, meet):
    meet(EVA, "hand", "en")
    page = screen("/?lang=en")
    twilio.calls.create(to=EVA, from_="+493023125000", twiml="<Response/>", timeout=600)

    expect(page.locator(".card.ringing .card-name")).to_have_text("Eva Klein")
    page.get_by_placeholder("Name, number or character").fill("nobody of that name")
    expect(page.locator(".card")).to_have_count(0)
    page.get_by_text("New phone").click()
    page.get_by_label("Number", exact=True).fill("+491713920099")
    page.get_by_label("Name", exact=True).fill("Me")
    page.get_by_role("button", name="Add").click()

    expect(page.locator("#who-name")).to_have_text("Me")
