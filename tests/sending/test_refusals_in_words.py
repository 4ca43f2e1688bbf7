"""Whatever holds an account after sending has words for the page it is shown on."""

import pytest

from campaigns.attempts import BLOCKED, MENDABLE, NUMBER_FAULTS, OUR_FAULTS
from winback.channels.twilio_errors import WORDS, words
from winback.services.gate.hold_words import hold_label
from winback.services.planning.choosing import OF_THE_CHANNEL
from winback.services.sending.outcomes import HELD_AS, UNREACHABLE

OF_SENDING = {"no_price", "no_sender", "budget_spent", "daily_cap", "over_cap", "tried_enough", "same_household",
              "campaign_closed", "campaign_stopped", "campaign_finished", UNREACHABLE, "refused", "country_closed",
              "number_kind"}  # fmt: skip


@pytest.mark.parametrize("code", sorted({*WORDS.values(), *OF_SENDING, *OF_THE_CHANNEL}))
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_hold_of_sending_is_shown_in_words(code, language):
    held_as = HELD_AS.get(code, code)

    assert hold_label(held_as, language) != held_as


def test_the_groups_of_refusals_are_words_of_the_table():
    assert {BLOCKED, *NUMBER_FAULTS, *OUR_FAULTS, *MENDABLE} <= set(WORDS.values())


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (21635, "landline_for_sms"), (30032, "sender_not_allowed"), (30033, "sender_not_allowed"),
        (21408, "country_not_allowed"), (21215, "country_not_allowed"), (21608, "not_verified"),
        (572005, "not_verified"), (573005, "not_verified"), (21611, "queue_full"), (30001, "queue_full"),
        (30023, "day_full"), (30027, "day_full"), (63038, "day_full"),
    ],
)  # fmt: skip
def test_what_the_provider_says_since_lately_is_known(code, why):
    assert words(code) == why


def test_no_refusal_is_of_two_groups():
    groups = (NUMBER_FAULTS, OUR_FAULTS, MENDABLE, {BLOCKED})

    assert sum(map(len, groups)) == len(frozenset().union(*groups))


def test_a_code_nobody_knows_is_a_refusal_and_no_code_too():
    assert words(99999) == words(None) == words("") == "refused"
