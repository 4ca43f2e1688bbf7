"""The same wish in other words, and in another language, is one wish."""

from datetime import date

import pytest

from campaigns.wish_words import NAMES, QUALITIES, SUBJECTS
from campaigns.wishes import alike, is_named, quoted, wishes_in
from winback.errors import BadInput
from winback.services.wishes.wish_times import planned_for
from winback.services.wishes.wish_words import LANGUAGES, QUALITY_WORDS, SUBJECT_WORDS, title_of, when


def keys(text: str, chosen: str | None = None) -> list[str]:
    return [wish.key for wish in wishes_in(text, chosen)]


@pytest.mark.parametrize(
    ("same", "key"),
    [
        (
            ("Schnellere Lieferung wäre super", "Liefert bitte schneller!", "kuerzere Lieferzeiten", "faster delivery",
             "Ihr müsstet einfach schneller liefern", "livraison plus rapide", "shneller liefern"),
            "delivery+faster",
        ),
        (
            ("DATEV-Schnittstelle", "a DATEV interface please", "eine Anbindung an datev", "Datevschnittstelle"),
            "datev",
        ),
        (("Preise", "bessere Preise", "günstiger", "cheaper prices", "Der Preis müsste runter"), "price"),
        (("Versandkosten zu hoch", "kostenlose Lieferung", "free shipping"), "shipping_cost"),
        (("größere Auswahl", "mehr Auswahl", "more choice"), "range"),
        (("Lieferung auch am Samstag", "Saturday deliveries"), "delivery+weekend"),
        (("erreichbarer am Telefon", "someone who answers the phone"), "reach"),
        (("fester Ansprechpartner", "ein eigener Ansprechpartner"), "contact_person"),
    ],
)  # fmt: skip
def test_one_wish_in_many_words_is_one_entry(same: tuple[str, ...], key: str) -> None:
    assert {text: keys(text) for text in same} == {text: [key] for text in same}


def test_two_wishes_in_one_answer_are_two_each_with_its_own_words() -> None:
    found = wishes_in("Schnittstelle zu DATEV und kürzere Lieferzeiten")

    assert [(wish.key, wish.words) for wish in found] == [
        ("datev", "Schnittstelle zu DATEV"), ("delivery+faster", "kürzere Lieferzeiten"),
    ]  # fmt: skip


def test_faster_and_more_reliable_delivery_is_two_wishes_about_the_same() -> None:
    found = wishes_in("Also schnellere und pünktlichere Lieferung. Sonst gut!")

    assert [wish.key for wish in found] == ["delivery+faster", "delivery+on_time"]
    assert {wish.words for wish in found} == {"Also schnellere und pünktlichere Lieferung"}  # as they were said


def test_it_can_be_explained_by_the_words_that_led_there() -> None:
    (found,) = wishes_in("Liefert bitte schneller")

    assert found.because == (("Liefert", "delivery"), ("schneller", "faster"))


def test_a_wish_in_words_we_do_not_know_is_one_whatever_their_order_and_its_key_tells_nothing() -> None:
    german, english = keys("den Dark Blend wieder anbieten"), keys("Bring back the dark blend")

    assert german == english
    assert not is_named(german[0])
    assert "dark" not in german[0]


def test_words_we_do_not_know_are_one_wish_however_they_are_cut() -> None:
    assert len(wishes_in("Raucherraum! Mit Ausblick, bitte")) == 1


def test_a_wider_choice_of_something_is_not_the_same_as_a_wider_choice_but_is_shown_beside_it() -> None:
    (plain,), (tea,) = keys("mehr Auswahl"), keys("mehr Auswahl bei Tee")

    assert plain != tea
    assert alike(plain, [tea, "price"]) == [tea]


def test_a_pressed_key_is_a_wish_without_words() -> None:
    (found,) = wishes_in("3", "product")

    assert (found.key, found.words, found.own_words) == ("range", "", False)


@pytest.mark.parametrize(
    "nothing", ["", None, "2", "nix", "?", "ok", "Nothing special", "Eigentlich nichts", "no idea"]
)
def test_who_says_nothing_wishes_nothing(nothing: str | None) -> None:
    assert wishes_in(nothing) == ()


def test_whatever_is_said_has_short_keys_and_few_wishes() -> None:
    found = wishes_in("; ".join(f"Wunsch{place} " * 40 for place in range(50)))

    assert 1 <= len(found) <= 4
    assert all(len(wish.key) <= 200 for wish in found)


def test_their_own_words_are_said_back_short_and_whole() -> None:
    assert quoted('Die "neue"  Maschine', 40) == "Die 'neue' Maschine"
    assert quoted("schnellere Lieferung und eine Rechnung am Monatsende", 30) == "schnellere Lieferung und..."
    assert len(quoted("x" * 200, 50)) == 50


def test_everything_a_wish_can_be_about_has_a_name_in_both_languages() -> None:
    for language in LANGUAGES:
        assert set(SUBJECT_WORDS[language]) == set(SUBJECTS)
        assert set(QUALITY_WORDS[language]) == set(QUALITIES)
    assert set(NAMES) <= set(SUBJECTS)
    assert title_of("delivery+faster", "de") == "Lieferung: schneller"
    assert title_of("datev", "en") == "Interface: DATEV"
    assert title_of("range+~c4b8650808fdbc63", "en") == "Range"
    assert title_of("~c4b8650808fdbc63", "en") is None


@pytest.mark.parametrize(
    ("given", "kept", "said"),
    [
        ("2027-03", "2027-03", "März 2027"),
        ("2027-q2", "2027-Q2", "2. Quartal 2027"),
        (" 2027-03-15", "2027-03-15", "15. März 2027"),
    ],
)
def test_planned_for_is_a_month_a_quarter_or_a_day(given: str, kept: str, said: str) -> None:
    assert planned_for(given, date(2026, 3, 3)) == kept
    assert when(kept, "de") == said


@pytest.mark.parametrize("given", ["", None, "soon", "2026-02", "2025-Q4", "2027-13", "2027-W05-1", "2040", "2040-01"])
def test_what_is_no_moment_or_over_or_too_far_away_is_no_promise(given: str | None) -> None:
    with pytest.raises(BadInput):
        planned_for(given, date(2026, 3, 3))
