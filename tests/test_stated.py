"""What was said beside what happened: two fields, and neither overwrites the other."""

from datetime import date, timedelta
from decimal import Decimal

from campaigns.facts import REASONS
from campaigns.stated import SIGNS, Bought, Lived, Trouble, agreement, reasons, signs
from winback.services.sales.stated_words import LANGUAGES, WORDS, sign_sentence

ASKED = date(2026, 3, 3)
LAST = date(2025, 12, 1)


def orders(*amounts: int, product: str | None = "Coffee") -> tuple[Bought, ...]:
    """One every twenty days up to the last one."""
    days = [LAST - timedelta(days=20 * back) for back in reversed(range(len(amounts)))]
    return tuple(Bought(day, Decimal(amount), 1.0, product) for day, amount in zip(days, amounts, strict=True))


def codes(lived: Lived) -> list[str]:
    return [sign.code for sign in signs(lived)]


def test_too_expensive_beside_three_late_deliveries_and_an_unsolved_complaint_shows_both() -> None:
    late = [Trouble("late_delivery", date(2025, 9, day), date(2025, 9, day + 2)) for day in (1, 10, 20)]
    lived = Lived(ASKED, (*late, Trouble("complaint", date(2025, 11, 20))), orders(100, 100, 100))

    found = signs(lived)

    assert [(one.code, one.count, one.first_on, one.last_on) for one in found] == [
        ("unsolved", 1, date(2025, 11, 20), date(2025, 11, 20)),
        ("late_deliveries", 3, date(2025, 9, 1), date(2025, 9, 20)),
        ("complaints", 1, date(2025, 11, 20), date(2025, 11, 20)),
    ]
    assert reasons(found) == ("unresolved_issue", "service", "quality")
    assert agreement("price", found) == "other"
    assert agreement("service", found) == "same"


def test_what_happened_after_they_were_asked_or_long_before_says_nothing() -> None:
    after = Trouble("complaint", ASKED + timedelta(days=1))
    long_ago = Trouble("late_delivery", LAST - timedelta(days=366), LAST - timedelta(days=360))

    assert codes(Lived(ASKED, (after, long_ago), orders(100))) == []
    assert agreement("price", signs(Lived(ASKED, (after, long_ago), orders(100)))) == "nothing_known"


def test_solved_since_it_was_unsolved_when_they_were_asked() -> None:
    assert "unsolved" in codes(Lived(ASKED, (Trouble("refund", LAST, ASKED + timedelta(days=3)),)))
    assert "unsolved" not in codes(Lived(ASKED, (Trouble("refund", LAST, ASKED),)))


def test_an_order_that_came_late_counts_once_with_the_ticket_of_the_same_day() -> None:
    late = Bought(LAST, Decimal(10), 1, "Coffee", late=True)

    (found,) = signs(Lived(ASKED, (Trouble("late_delivery", LAST, LAST),), (late,)))

    assert (found.code, found.count) == ("late_deliveries", 1)


def test_a_price_that_rose_by_a_tenth_speaks_for_the_price_with_its_day() -> None:
    (found,) = signs(Lived(ASKED, (), orders(100, 100, 100, 118, 118)))

    assert (found.code, found.reason, found.facts) == ("price_rise", "price", {"percent": 18})
    assert found.first_on == LAST - timedelta(days=20)
    assert codes(Lived(ASKED, (), orders(100, 100, 100, 109, 109))) == []
    assert codes(Lived(ASKED, (), orders(118, 118, 118, 100, 100))) == []


def test_orders_that_became_smaller_may_have_gone_elsewhere() -> None:
    assert codes(Lived(ASKED, (), orders(100, 90, 110, 60, 50, 55, product=None))) == ["smaller_orders"]
    assert codes(Lived(ASKED, (), orders(100, 90, 110, 80, 80, 80, product=None))) == []


def test_orders_without_amounts_or_of_nothing_say_nothing() -> None:
    empty = (Bought(LAST), Bought(LAST, Decimal(0), 0, "Coffee"), Bought(LAST, Decimal(-5), -1, "Coffee"))

    assert codes(Lived(ASKED, (), empty * 4)) == []


def test_every_sign_speaks_in_both_languages_and_for_a_reason_of_the_frame() -> None:
    assert {reason for reason in SIGNS.values() if reason} <= set(REASONS)
    for code in SIGNS:
        assert set(WORDS[code]) == set(LANGUAGES)
    (late,) = signs(Lived(ASKED, (Trouble("late_delivery", LAST, LAST), Trouble("late_delivery", ASKED, ASKED))))
    assert sign_sentence(late, "de") == "2 späte Lieferungen, 01.12.2025 bis 03.03.2026"
    assert sign_sentence(late, "en") == "2 late deliveries, 1 Dec 2025 to 3 Mar 2026"
