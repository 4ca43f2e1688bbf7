"""The ways of a working day without a mouse: everything is reached by Tab, seen, and done by Enter and Space."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PASSWORD, PEOPLE

pytestmark = pytest.mark.browser

FOCUS_IS_SEEN = """() => {
  const at = document.activeElement, seen = at.matches('.pick input') ? at.nextElementSibling : at;
  const style = getComputedStyle(seen), drop = at.closest('.drop');
  const outlined = parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none';
  return outlined || style.boxShadow !== 'none' || !!(drop && getComputedStyle(drop).outlineStyle !== 'none');
}"""
NAME = """() => {
  const at = document.activeElement;
  const label = at.labels && at.labels.length ? at.labels[0].innerText : '';
  return (at.getAttribute('aria-label') || label || at.innerText || at.value || '').trim();
}"""


def tab_to(page: Page, name: str, within: str = "", most: int = 120) -> None:
    """Tab until something of this name has the focus; on the way every stop is seen and has a name."""
    for _step in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            continue
        assert page.evaluate(FOCUS_IS_SEEN), page.evaluate("document.activeElement.outerHTML")
        told = page.evaluate(NAME)
        assert told, page.evaluate("document.activeElement.outerHTML")
        inside = not within or page.evaluate(
            "(t) => !!document.activeElement.closest('article')?.innerText.includes(t)", within
        )
        if told.startswith(name) and inside:
            return
    raise AssertionError(f"{name} is not reached by Tab on {page.url}")


def sign_in_by_keys(page: Page, role: str) -> None:
    page.goto("/sign-in")
    page.keyboard.type(PEOPLE[role])  # the first field has the focus
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/sign-in" not in url)
    page.wait_for_load_state()


def test_a_rep_takes_a_return_on_and_saves_the_result_by_keyboard_alone(page: Page) -> None:
    sign_in_by_keys(page, "sales")

    tab_to(page, "Take it on", within="Bäckerei Lindner")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Say this first")).to_be_visible()
    page.wait_for_load_state()
    tab_to(page, "Won back")
    page.keyboard.press("Space")
    tab_to(page, "Won: order worth")
    page.keyboard.type("a lot")
    tab_to(page, "Note")
    page.keyboard.type("Orders again from Monday")
    tab_to(page, "Save the result")
    page.keyboard.press("Enter")

    amount = page.get_by_label("Won: order worth")
    expect(amount).to_be_focused()  # the fault is where the keyboard is
    expect(page.get_by_text("This is no amount.")).to_be_visible()
    expect(page.get_by_label("Note")).to_have_value("Orders again from Monday")
    amount.press("Control+a")
    page.keyboard.type("420,50")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Saved: Won back.")).to_be_visible()


def test_support_resolves_a_case_by_keyboard_alone(page: Page) -> None:
    sign_in_by_keys(page, "support")

    tab_to(page, "Open", within="Gutschrift")
    page.keyboard.press("Enter")
    expect(page.get_by_text("In their words")).to_be_visible()
    page.wait_for_load_state()
    tab_to(page, "Resolved")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Resolved. They rest for a while")).to_be_visible()
