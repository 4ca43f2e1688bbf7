"""What laws want of our words, telephones and numbers, where no rule of the gate is asked."""

import re
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.audience import verdict
from campaigns.facts import Ask
from campaigns.interview.lines import FIXED
from campaigns.profiles import faults_of, parse
from tests.conftest import settings_for
from tests.gate.test_monotone import ACCOUNTS, FEW_REASONS
from tests.gate.values import AMINA, NOW, POLICY, PROFILES, SMS, VOICE, codes, with_person
from winback.words import Words, starter_words

BODIES = starter_words()
SPOKEN = [(language, form, face) for language in BODIES for form in ("sie", "du") for face in ("sms", "voice")]
TO_OBJECT = {  # how the sentence begins
    "de": {"sms": "Widerspruch jederzeit: STOPP", "voice": "Keine Anrufe mehr: die 9"},
    "en": {"sms": "To object at any time: STOP", "voice": "For no more calls, press 9"},
    "fr": {"sms": "S'opposer à tout moment : STOP", "voice": "Pour ne plus être appelé, tapez 9"},
}
ROOT = Path(__file__).parents[2]


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text)


# ---------------------------------------------------------------- permission and scores


@pytest.mark.parametrize("ordered", [date(2020, 1, 1), NOW.date() - timedelta(days=1)])
@pytest.mark.parametrize(("kind", "ask"), list(product(("private", "firm", "unknown"), (SMS, VOICE))))
def test_no_purchase_stands_in_for_a_permission(kind: str, ask: Ask, ordered: date) -> None:
    """Neither much nor lately bought: the exception for existing customers is about electronic mail."""
    customer = replace(AMINA, kind=kind, first_order_on=date(2019, 1, 1), last_order_on=ordered, value=Decimal(99_000))

    assert codes(with_person(customer, consents=()), ask) == ["no_permission"]


CONDITIONS = ("number_from_a_sale", "own_similar_goods", "no_objection", "notice_then_and_in_every_message")


@pytest.mark.parametrize("country", ["DE", "AT", "GB"])
@pytest.mark.parametrize("said", list(product((True, False), repeat=4)))
def test_the_exception_for_existing_customers_opens_nothing_whatever_a_profile_says(country: str, said: tuple) -> None:
    """Rule 39 asks for four recorded conditions, and we record one: no profile may lean on them."""
    body = tomllib.loads((ROOT / "templates" / "profiles" / f"{country.lower()}.toml").read_text(encoding="utf-8"))
    assert set(body["existing_customer"]["conditions"]) == set(CONDITIONS)
    assert parse(body).without_permission
    for channel in ("sms", "voice"):
        named = [name for name, one in zip(CONDITIONS, said, strict=True) if one]
        body["existing_customer"] |= {"channels": [channel], "conditions": named}

        assert [fault for fault in faults_of(body) if fault.startswith("existing_customer")]


SUMS = st.decimals(0, 10_000_000, places=2)


@given(account=ACCOUNTS | FEW_REASONS, value=SUMS, currency=st.sampled_from(["EUR", "USD", None]))
def test_no_value_or_sum_changes_a_verdict(account, value: Decimal, currency: str | None) -> None:
    """Nobody is refused, and nobody let through, for what they are worth."""
    worth = replace(account, value=value, currency=currency)

    assert verdict(worth, SMS, POLICY, NOW) == verdict(account, SMS, POLICY, NOW)


# ---------------------------------------------------------------- telephones and numbers


@pytest.mark.parametrize("law", list(PROFILES.values()), ids=lambda law: law.key)
def test_a_telephone_rings_neither_too_short_nor_too_long(law) -> None:
    assert 15 <= law.ring_seconds <= 35


def test_no_call_of_ours_is_passed_on_to_somebody_who_may_be_busy() -> None:
    """Whoever picks up is spoken with at once, by the script: nobody waits for a free colleague."""
    speaking = (ROOT / "winback" / "channels" / "voice.py").read_text(encoding="utf-8")
    verbs = set(re.findall(r"\b(Dial|Enqueue|Conference|Queue|Refer)\b", speaking, re.IGNORECASE))

    assert "Gather" in speaking or "gather" in speaking
    assert verbs == set()


@pytest.mark.parametrize("sender", ["Beispiel", "WINBACK", "12345", "0301234"])
def test_a_name_that_cannot_be_answered_is_no_sender(sender: str, tmp_path: Path) -> None:
    ours = settings_for("sqlite://", tmp_path)

    faults = replace(ours, senders=f"+493023125000,{sender}").faults()

    assert [fault for fault in faults if repr(sender) in fault and "cannot receive STOP" in fault]
    assert not [fault for fault in ours.faults() if "STOP" in fault]


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(("language", "form", "face"), SPOKEN)
@pytest.mark.parametrize("key", [key for key, text in FIXED.items() if text.starts])
def test_the_first_sentence_names_the_firm_and_the_machine(key: str, language: str, form: str, face: str) -> None:
    if face not in FIXED[key].faces:
        return
    first = sentences(Words(BODIES[language]).template(key, form, face))[0]  # type: ignore[arg-type]

    assert "{firm}" in first
    assert "automat" in first


@pytest.mark.parametrize(("language", "form", "face"), SPOKEN)
def test_the_first_contact_names_the_right_to_object_in_a_sentence_of_its_own(
    language: str, form: str, face: str
) -> None:
    said = sentences(Words(BODIES[language]).template("opening", form, face))  # type: ignore[arg-type]

    assert [one for one in said if one.startswith(TO_OBJECT[language][face])]


@pytest.mark.parametrize(("language", "form", "face"), SPOKEN)
def test_the_confirmation_of_a_stop_sells_nothing(language: str, form: str, face: str) -> None:
    text = Words(BODIES[language]).template("stopped", form, face)  # type: ignore[arg-type]

    assert not re.search(r"\{(offer|code|until|news|link|contact)\}|https?:|%|€|\?", text)
    assert len(sentences(text)) <= 3
