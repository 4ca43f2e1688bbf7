"""The questions on the page behind a link, by thumb: they fit, each button is big enough, and nothing needs script."""

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from tests.browser.conftest import fits
from tests.gate import rows
from tests.hearing.stage import OURS, launched
from winback.runtime import Runtime
from winback.services.person import links
from winback.services.sending import openings
from winback.store.campaigns import AttemptRow, CampaignRow, OfferRow
from winback.store.interviews import AnswerRow
from winback.store.returns import GrantRow

pytestmark = pytest.mark.browser
TALL_ENOUGH = 40  # pixels, for a thumb
MANY = 14  # pages at most


def questions(rt: Runtime) -> str:
    """Somebody was asked by message, and has a link."""
    now = rt.now()
    with rt.transaction() as session:
        rows.register_source(session, now)
        who = rows.person(rt, session, "+491713920042", "Amina")
        campaign = launched(session, rt, "questions on a page")
        row = session.get_one(CampaignRow, campaign)
        offered = [offer.id for offer in session.scalars(select(OfferRow)) if "text" in offer.body]
        row.frozen = (row.frozen or {}) | {"offers": offered}
        member = rows.member(session, campaign, who, now)
        sent = {"channel": "sms", "sender": OURS["de"], "to": "+491713920042", "intent_at": now}
        attempt = session.get_one(AttemptRow, rows.attempt(session, campaign, member, who, now, "delivered", **sent))
        openings.open_for(session, rt.settings, attempt, now)
        address = links.make(session, rt.settings, who.contact, links.INTERVIEW, now, actor="customer")
    return address.removeprefix(rt.settings.base_url)


def test_from_the_first_question_to_the_offer_by_thumb_alone(page: Page, sqlite_rt: Runtime) -> None:
    page.goto(questions(sqlite_rt))
    expect(page.get_by_role("heading", name="Haben Sie zwei Minuten")).to_be_visible()
    for button in page.locator("main button:visible").all():
        box = button.bounding_box()
        assert box
        assert box["height"] >= TALL_ENOUGH, button.inner_text()

    page.get_by_role("button", name="Ja, gern").click()
    page.get_by_label("Oder mit eigenen Worten").fill("Die Lieferung kam dreimal zu spät")
    page.get_by_role("button", name="Weiter", exact=True).click()
    expect(page.get_by_role("status")).to_be_visible()
    for _ in range(MANY):
        page.wait_for_load_state()
        assert fits(page)
        if not page.locator(".talk-answer").count() and not page.locator("textarea").count():
            break
        if page.locator(".talk-answer").count():
            page.locator(".talk-answer").first.click()
        else:
            page.locator("textarea").fill("Ein anderer Laden")
            page.get_by_role("button", name="Weiter", exact=True).click()

    expect(page.get_by_role("heading", name="Vielen Dank!")).to_be_visible()
    with sqlite_rt.reading() as session:
        assert session.scalar(select(GrantRow.code).order_by(GrantRow.id.desc())) in page.locator("main").inner_text()
        assert set(session.scalars(select(AnswerRow.channel).where(AnswerRow.text.like("%Lieferung%")))) == {"web"}


def test_without_script_it_is_the_same(browser: Browser, house: str, sqlite_rt: Runtime) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=house, java_script_enabled=False)
    page = context.new_page()
    page.goto(questions(sqlite_rt))
    page.get_by_role("button", name="Ja, gern").click()
    page.get_by_role("button", name="Der Preis").click()
    expect(page.get_by_role("heading", name="Preise")).to_be_visible()
    page.get_by_role("link", name="Meine letzte Antwort ändern").click()
    expect(page.get_by_role("heading", name="Grund")).to_be_visible()
    page.get_by_role("button", name="Stopp").click()
    expect(page.locator(".talk-over")).to_be_visible()
    context.close()
