"""A person with a link and a thumb: what they read fits, what they press works, under the same policy as every page."""

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from tests.browser.conftest import fits, sign_in
from winback.runtime import Runtime
from winback.services.person import links
from winback.store.crm import AccountRow, ContactRow
from winback.store.permission import OptOutRow

pytestmark = pytest.mark.browser
TALL_ENOUGH = 40  # pixels, for a thumb


def own_page(rt: Runtime) -> str:
    with rt.transaction() as session:
        contact = session.scalar(select(ContactRow.id).where(ContactRow.last_name == "Lindner"))
        address = links.make(session, rt.settings, contact or 0, links.OWN_PAGE, rt.now(), actor="cli")
    return address.removeprefix(rt.settings.base_url)


def test_it_fits_a_thumb_stops_everything_and_erases(page: Page, sqlite_rt: Runtime) -> None:
    page.goto(own_page(sqlite_rt))
    expect(page.get_by_role("heading", name="Ihre Daten bei Beispiel GmbH")).to_be_visible()
    assert fits(page)
    for button in page.locator("main button:visible, main summary, main a.btn").all():
        box = button.bounding_box()
        assert box
        assert box["height"] >= TALL_ENOUGH, button.inner_text()

    page.get_by_role("button", name="Alles stoppen").click()
    expect(page.get_by_role("status")).to_contain_text("Wir schreiben nicht")
    with sqlite_rt.reading() as session:
        assert session.scalars(select(OptOutRow.channel)).all() == ["link"]

    page.get_by_role("button", name="Meine Daten löschen").click()
    expect(page.get_by_role("heading", name="Mich löschen")).to_be_visible()  # the browser asks for the tick
    page.get_by_label("Ja, löschen Sie").check()
    page.get_by_role("button", name="Meine Daten löschen").click()
    expect(page.get_by_role("heading", name="Ihre Daten sind gelöscht.")).to_be_visible()
    assert fits(page)


def test_the_whole_of_it_can_be_read_and_taken_along(page: Page, sqlite_rt: Runtime) -> None:
    page.goto(own_page(sqlite_rt) + "?lang=en")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as a file").click()
    assert download.value.suggested_filename == "my-data.json"

    page.get_by_role("link", name="Read everything").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert fits(page)


def test_support_does_it_for_them(page: Page, sqlite_rt: Runtime) -> None:
    with sqlite_rt.reading() as session:
        account = session.scalar(select(AccountRow.id).where(AccountRow.name == "Café Morgenrot"))
    sign_in(page, "support")
    page.goto(f"/accounts/{account}")
    page.get_by_text("What they may ask of us").click()
    assert fits(page)

    page.get_by_role("button", name="Make a link to their own page").click()

    expect(page.get_by_text("/c/")).to_be_visible()
    assert fits(page)
