"""Twilio's error codes in our words: one table for refusals and for what is told after acceptance."""

LARGEST = 999_999_999  # a larger code is none

WORDS: dict[str, str] = {
    # the number
    "21211": "invalid_number",
    "21201": "invalid_number",
    "21214": "invalid_number",
    "21217": "invalid_number",
    "21401": "invalid_number",
    "13223": "invalid_number",
    "13224": "invalid_number",
    "30005": "invalid_number",
    "21614": "landline_for_sms",
    "21635": "landline_for_sms",
    "30006": "landline_for_sms",
    "30003": "unreachable",
    "30008": "unreachable",
    "32009": "unreachable",
    # the person
    "21610": "blocked",
    # the country and the way there
    "21408": "country_not_allowed",
    "21215": "country_not_allowed",
    "21216": "not_routable",
    "13227": "country_not_allowed",
    "21612": "not_routable",
    "30007": "filtered",
    "30004": "filtered",
    "30032": "sender_not_allowed",
    "30033": "sender_not_allowed",
    "30034": "sender_not_allowed",
    "30036": "validity_over",
    # our numbers and our account
    "21212": "sender_not_allowed",
    "21210": "sender_not_allowed",
    "21213": "sender_not_allowed",
    "21603": "sender_not_allowed",
    "21606": "sender_not_allowed",
    "21607": "sender_not_allowed",
    "21659": "sender_not_allowed",
    "21660": "sender_not_allowed",
    "21608": "not_verified",
    "21219": "not_verified",
    "572005": "not_verified",
    "573005": "not_verified",
    "20003": "not_authorised",
    "20006": "not_authorised",
    "20008": "not_authorised",
    "20404": "not_authorised",
    "20005": "account_suspended",
    "30002": "account_suspended",
    "30001": "queue_full",
    "21611": "queue_full",
    "30023": "day_full",
    "30027": "day_full",
    "63038": "day_full",
    # what we sent
    "21617": "text_too_long",
    "21605": "text_too_long",
    "21602": "text_missing",
    "21619": "text_missing",
    "21205": "callback_refused",
    "21402": "callback_refused",
    "21609": "callback_refused",
}


def words(code: str | int | None) -> str:
    """Our word for a code; an unknown code is `refused`, the code itself is kept beside it."""
    return WORDS.get(str(code), "refused") if code else "refused"
