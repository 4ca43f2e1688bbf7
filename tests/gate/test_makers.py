"""Values that are made fast are the same values: equal, frozen, with the same defaults."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from campaigns.facts import Account, Consent, Contact, Hold, Phone
from campaigns.makers import maker


@pytest.mark.parametrize("of", [Account, Contact, Phone, Consent, Hold], ids=lambda of: of.__name__)
def test_a_value_made_fast_is_the_value_its_class_makes(of):
    given = {
        Account: {"id": 1, "band": "lost", "contacts": (Contact(2),)},
        Contact: {"id": 2, "phones": (Phone(3, None, None, "unknown"),)},
        Phone: {"id": 3, "e164": "+4917139200000", "phone_hash": "ab", "number_type": "mobile"},
        Consent: {"channel": "sms", "purpose": "marketing", "given": True, "said_at": None, "source": None,
                  "proven": False},
        Hold: {"code": "resting"},
    }[of]  # fmt: skip

    made = maker(of)(**given)

    assert type(made) is of
    assert made == of(**given)
    assert repr(made) == repr(of(**given))
    assert replace(made) == made
    with pytest.raises(FrozenInstanceError):
        setattr(made, fields(made)[0].name, None)


def test_each_value_made_fast_has_defaults_of_its_own():
    one, other = maker(Hold)("resting"), maker(Hold)("resting")

    assert one.facts == {}
    assert one.facts is not other.facts
