"""What people do all day, in a real browser, at a desk and with the thumb."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import update

from tests.browser.conftest import fits, sign_in
from tests.web.seeds import PEOPLE as CUSTOMERS
from tests.web.seeds import Person, _warm_return
from winback.runtime import Runtime
from winback.services.sales import returns
from winback.services.sales.returns import Rep
from winback.store.campaigns import CampaignRow
from winback.store.returns import WarmReturnRow

pytestmark = pytest.mark.browser


def test_a_rep_takes_a_return_on_and_saves_how_it_went(page: Page) -> None:
    sign_in(page, "sales")
    expect(page.get_by_role("heading", name="Warm returns")).to_be_visible()
    assert fits(page)

    page.locator("article", has_text="Bäckerei Lindner").get_by_role("button", name="Take it on").click()
    expect(page.get_by_text("Say this first")).to_be_visible()
    expect(page.locator("a[href='tel:+491713920001']").first).to_be_visible()
    expect(page.get_by_text("BACK-4711")).to_be_visible()
    assert fits(page)

    page.get_by_role("radio", name="Won back").check()
    page.get_by_label("Won: order worth").fill("420,50")
    page.get_by_role("radio", name="right", exact=True).check()
    page.get_by_label("Note").fill("Orders again from Monday")
    page.get_by_role("button", name="Save the result").click()

    expect(page.get_by_text("Saved: Won back.")).to_be_visible()
    expect(page.locator("article", has_text="Bäckerei Lindner")).to_have_count(0)


def test_a_wish_in_many_words_and_a_launch_to_take_back_fit_a_phone(page: Page, sqlite_rt: Runtime) -> None:
    wished = {"code": "callback", "facts": {"words": "Yes gladly, best in the afternoon over a cup of your coffee"}}
    with sqlite_rt.transaction() as session:
        session.execute(update(WarmReturnRow).values(causes=[wished]))
        campaign = session.get_one(CampaignRow, 1)
        campaign.state, campaign.launch_at = "launching", sqlite_rt.now() + timedelta(minutes=1)
    sign_in(page, "admin")

    page.goto("/sales")
    expect(page.get_by_text("best in the afternoon").first).to_be_visible()
    assert fits(page)

    page.goto("/campaigns/1")
    expect(page.get_by_text("seconds until it starts")).to_be_visible()
    assert fits(page)


def test_the_form_asks_only_what_the_outcome_needs(page: Page) -> None:
    sign_in(page, "sales")
    page.get_by_role("button", name="Take it on").first.click()

    page.get_by_role("radio", name="Wants no contact").check()

    expect(page.get_by_text("We will contact this person on no channel any more.")).to_be_visible()
    expect(page.get_by_label("Won: order worth")).to_be_hidden()
    expect(page.get_by_label("Again on")).to_be_hidden()


def test_a_new_return_arrives_while_one_looks_and_a_claimed_one_leaves(page: Page, sqlite_rt: Runtime) -> None:
    sign_in(page, "sales")
    expect(page.locator("article")).to_have_count(7)
    fresh = Person(**{**{name: getattr(CUSTOMERS[0], name) for name in Person.__dataclass_fields__},
                      "name": "Bistro Nordwind", "phone": "+491713920060", "offer": None})  # fmt: skip

    with sqlite_rt.transaction() as session:
        campaign = session.get_one(CampaignRow, 1)
        _warm_return(session, campaign, {}, fresh, 60, sqlite_rt.now())
        returns.claim(session, Rep(4), 2, sqlite_rt.now())

    expect(page.locator("article", has_text="Bistro Nordwind")).to_be_visible(timeout=10_000)
    expect(page.locator("article", has_text="Café Morgenrot")).to_have_count(0)


def test_support_opens_and_resolves_a_case(page: Page) -> None:
    sign_in(page, "support")
    assert fits(page)
    page.locator("article", has_text="Gutschrift").get_by_role("link", name="Open").click()
    expect(page.get_by_text("In their words")).to_be_visible()
    assert fits(page)

    page.get_by_role("button", name="Resolved").click()

    expect(page.get_by_text("Resolved. They rest for a while")).to_be_visible()


def test_marketing_sees_a_forecast_before_anything_is_kept(page: Page) -> None:
    sign_in(page, "marketing")
    page.goto("/campaigns/new")
    page.get_by_role("textbox", name="Name").fill("Summer")
    assert fits(page)

    page.get_by_role("button", name="Forecast").click()
    expect(page.get_by_text("would be contacted", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Forecast")).to_be_enabled()  # nothing on the page moves any more
    page.get_by_role("button", name="Keep it as a draft").click()

    expect(page.get_by_role("heading", name="Summer")).to_be_visible()
    expect(page.get_by_text("in the audience")).to_be_visible()
    expect(page.get_by_role("button", name="Launch")).to_be_visible()
    assert fits(page)


def test_a_name_is_enough_to_see_what_we_would_send(page: Page) -> None:
    sign_in(page, "marketing")
    page.goto("/campaigns/what")

    page.get_by_placeholder("Who?").press_sequentially("lindner")

    expect(page.get_by_text("would be left alone")).to_be_visible()


def test_a_customer_is_found_while_typing_and_the_address_tells_nobody_whom(page: Page) -> None:
    sign_in(page, "marketing")
    page.goto("/accounts")

    page.get_by_placeholder("Who?").press_sequentially("seeblick")
    page.get_by_role("link", name="Hotel Seeblick").click()

    expect(page.get_by_role("heading", name="May we contact them?")).to_be_visible()
    assert re.search(r"/accounts/\d+$", page.url)
    assert fits(page)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/campaigns",
        "/campaigns/1",
        "/import",
        "/sources",
        "/report",
        "/admin",
        "/me",
        "/support/issues",
        "/sales/mine",
    ],
)
def test_no_page_sticks_out_at_the_side(page: Page, path: str) -> None:
    sign_in(page, "admin")

    page.goto(path)

    assert fits(page)


def test_the_pages_speak_german_when_asked(page: Page) -> None:
    sign_in(page, "sales")
    page.goto("/me")

    page.get_by_role("radio", name="Deutsch").check()

    expect(page.get_by_role("heading", name="Sprache dieser Seiten")).to_be_visible()
