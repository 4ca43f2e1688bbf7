"""What a person's own page says of why they are, or are not, contacted: about themselves, and in no word of ours."""

import tomllib
from collections.abc import Callable
from datetime import timedelta

import pytest

from campaigns import suppression
from campaigns.facts import Hold, Verdict
from tests.conftest import TUESDAY
from tests.gate import rows
from tests.person.conftest import Visitor
from winback.places import templates
from winback.runtime import Runtime
from winback.services.gate import blocks, gate, hold_words, own_reasons
from winback.services.gate.own_reasons import Reasons
from winback.services.issues import issues
from winback.services.permission import opt_outs
from winback.web.customer_words import HELD

Visit = Callable[..., Visitor]
DAY = timedelta(days=1)


@pytest.fixture
def amina(rt: Runtime) -> rows.Person:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        return rows.person(rt, session)


def reasons(rt: Runtime, who: rows.Person) -> Reasons:
    with rt.reading() as session:
        return own_reasons.read(session, rt.settings, who.account, who.contact, rt.now())


def noted(rt: Runtime, who: rows.Person, days: float, *holds: Hold, moment: str = "scan") -> None:
    with rt.transaction() as session:
        gate.note(session, Verdict(who.account, holds), moment, TUESDAY + days * DAY)


def test_nothing_holds_whoever_is_in_order(rt: Runtime, amina: rows.Person) -> None:
    assert reasons(rt, amina) == Reasons((), TUESDAY, ())


def test_until_when_it_lasts_is_told(rt: Runtime, amina: rows.Person) -> None:
    with rt.transaction() as session:
        issue = issues.open_issue(session, account_id=amina.account, now=TUESDAY - DAY)
        issues.resolve(session, issue, TUESDAY, "Sina")

    found = reasons(rt, amina)

    assert [hold.code for hold in found.now] == ["cooling_off"]
    assert found.possible_from == TUESDAY + 7 * DAY


def test_a_colleagues_stop_is_not_told(rt: Runtime, amina: rows.Person) -> None:
    with rt.transaction() as session:
        other = rows.contact_of(rt, session, amina.account, rows.OTHER_MOBILE)
        opt_outs.record(
            session, contact_id=other.contact, phone_hash=other.phone_hash, channel="sms", words="STOPP",
            doubtful=False, now=TUESDAY,
        )  # fmt: skip
    noted(rt, amina, 0, Hold("opted_out", {"contact": other.contact}))

    assert reasons(rt, amina) == Reasons((), TUESDAY, ())
    assert reasons(rt, other).now[0].code == "opted_out"
    assert reasons(rt, other).possible_from is None


def test_how_it_came_about_is_told_once_a_change_and_without_our_contacts(rt: Runtime, amina: rows.Person) -> None:
    issue = Hold("open_issue", {"kind": "ticket"})
    noted(rt, amina, 0)
    noted(rt, amina, 1, moment="intent")
    noted(rt, amina, 2, issue)
    noted(rt, amina, 3, issue, Hold("no_number", {"contact": amina.contact + 99}))
    noted(rt, amina, 4)

    assert [(one.at, [hold.code for hold in one.holds]) for one in reasons(rt, amina).before] == [
        (TUESDAY + 4 * DAY, []), (TUESDAY + 2 * DAY, ["open_issue"]), (TUESDAY, []),
    ]  # fmt: skip


def test_the_page_says_it_in_words_that_name_nobody_of_ours(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        blocks.block(session, amina.who.account, "nervt den Chef", "Sina Krause", TUESDAY, TUESDAY.date())
        gate.note(session, Verdict(amina.who.account, (Hold("blocked", {"by": "Sina Krause"}),)), "scan", TUESDAY)

    page = amina.opens().get_data(as_text=True)

    assert "In Ihrem Kundenkonto steht, dass Sie in Ruhe gelassen werden sollen. Bis 4. März 2026." in page
    assert "Wir sind mit Ihrem Kundenkonto schon im Gespräch." in page
    assert "Seit 3. März 2026" in page
    assert "Sina" not in page
    assert "nervt" not in page


def test_every_reason_has_its_sentence_and_none_is_left_over() -> None:
    said = tomllib.loads((templates() / "own_page" / "en.toml").read_text())
    keys = {key.removeprefix("held_") for key in said if key.startswith("held_")} - {"until"}

    assert keys == {*HELD.values(), "campaign"}
    assert {rule.__name__ for rule in suppression.RULES} <= HELD.keys()
    assert HELD.keys() <= hold_words.WORDS.keys()
