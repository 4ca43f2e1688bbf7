"""What Twilio tells when it is asked, against a real HTTP server: read as it is, or not at all."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from campaigns.attempts import Heard
from tests.conftest import settings_for
from tests.sending.provider import ACCOUNT, CALL_SID, SID, Provider, provider
from winback.channels.twilio import Twilio
from winback.errors import ChannelError

OURS, THEIRS = "+493023125000", "+491713920001"
OTHER = "SM" + "2" * 32
LIST = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
MESSAGE: dict[str, Any] = {
    "sid": SID, "account_sid": ACCOUNT, "status": "sent", "error_code": None, "from": OURS, "to": THEIRS,
    "body": "Hallo", "date_created": "Tue, 03 Mar 2026 15:00:00 +0000", "direction": "outbound-api",
}  # fmt: skip
CALL = MESSAGE | {"sid": CALL_SID, "status": "completed", "duration": "61", "answered_by": "machine_start"}
NO_JSON_OF_OURS = ["", "<html>", "[]", "null", "7", '"x"', "{}", "[" * 100_000, '{"sid": ', f'["{SID}"]']
ODD: dict[str, dict[str, Any]] = {
    "another account's": {"account_sid": "AC" + "9" * 32},
    "an account that is a list": {"account_sid": []},
    "no SID": {"sid": None},
    "a SID that is a number": {"sid": 7},
    "a call's SID": {"sid": CALL_SID},
    "no status": {"status": None},
    "a status that is a list": {"status": ["delivered"]},
}
ODD_IN_A_LIST = ODD | {
    "a date that is none": {"date_created": "yesterday"},
    "a date that is a number": {"date_created": 17},
    "no date": {"date_created": None},
    "a date after all dates": {"date_created": "Fri, 31 Dec 9999 23:00:00 -1400"},
    "a number that is none": {"from": 5},
    "two numbers": {"to": [THEIRS, OURS]},
    "words that are none": {"body": {"text": "Hallo"}},
}

Asked = Callable[[Twilio], Any]
LISTS: dict[str, Asked] = {
    "find": lambda twilio: twilio.find("sms", THEIRS),
    "since": lambda twilio: list(twilio.since(OURS, datetime(2026, 3, 3, tzinfo=UTC))),
    "written_on": lambda twilio: list(twilio.written_on(OURS, date(2026, 3, 3))),
    "written_to": lambda twilio: list(twilio.written_to(OURS, date(2026, 3, 3))),
}


@pytest.fixture
def stub() -> Iterator[Provider]:
    with provider() as told:
        told.status = 200
        yield told


@pytest.fixture
def twilio(stub: Provider, tmp_path) -> Twilio:
    return Twilio(replace(settings_for("sqlite://", tmp_path), twilio_api_url=stub.url))


def page(*entries: Any, after: Any = None) -> str:
    return json.dumps({"messages": list(entries), "next_page_uri": after, "page": 0})


def told_unreadable(twilio: Twilio, ask: Asked) -> None:
    with pytest.raises(ChannelError, match="could not be read") as error:
        ask(twilio)
    assert "3920001" not in str(error.value)
    assert "23125000" not in str(error.value)


# ---------------------------------------------------------------- one message or call


def test_where_a_message_stands_is_told(stub, twilio):
    stub.body = json.dumps(MESSAGE | {"status": "undelivered", "error_code": 30006})

    assert twilio.fetch("sms", SID) == Heard(SID, "undelivered", "30006", why="landline_for_sms")


@pytest.mark.parametrize("code", [10**30, "abc", "3\x000", [30006], 30006.5, -1], ids=str)
def test_an_error_code_that_is_none_counts_as_not_given(stub, twilio, code):
    stub.body = json.dumps(MESSAGE | {"status": "failed", "error_code": code})

    assert twilio.fetch("sms", SID) == Heard(SID, "failed")


def test_who_answered_a_call_is_told_in_our_words(stub, twilio):
    stub.body = json.dumps(CALL)

    assert twilio.fetch("voice", CALL_SID) == Heard(CALL_SID, "completed", duration_s=61, answered_by="machine")


@pytest.mark.parametrize("body", [*NO_JSON_OF_OURS, '{"messages": []}'])
@pytest.mark.parametrize(("channel", "sid"), [("sms", SID), ("voice", CALL_SID)])
def test_an_answer_about_one_that_cannot_be_read_says_so(stub, twilio, channel, sid, body):
    stub.body = body

    told_unreadable(twilio, lambda twilio: twilio.fetch(channel, sid))


@pytest.mark.parametrize("odd", [*ODD, "another message's"])
def test_what_is_told_about_another_one_is_never_taken_for_ours(stub, twilio, odd):
    stub.body = json.dumps(MESSAGE | ODD.get(odd, {"sid": OTHER}))

    told_unreadable(twilio, lambda twilio: twilio.fetch("sms", SID))


@pytest.mark.parametrize("odd", [{"duration": "long"}, {"duration": "²"}, {"duration": "9" * 30}, {"duration": []},
                                 {"answered_by": ["human"]}], ids=str)  # fmt: skip
def test_a_call_whose_length_or_listener_cannot_be_read_says_so(stub, twilio, odd):
    stub.body = json.dumps(CALL | odd)

    told_unreadable(twilio, lambda twilio: twilio.fetch("voice", CALL_SID))


@pytest.mark.parametrize(("status", "body"), [
    (404, "<html>somebody between us</html>"), (404, "{}"), (500, '{"code": 20404, "status": 404}'),
    (500, '{"type": "x", "title": "x", "status": 404, "code": 20404}'), (301, ""), (204, ""), (401, '{"code": 20003}'),
])  # fmt: skip
def test_only_twilio_itself_can_say_that_it_knows_none(stub, twilio, status, body):
    stub.status, stub.body = status, body

    told_unreadable(twilio, lambda twilio: twilio.fetch("sms", SID))


# ---------------------------------------------------------------- lists


def test_what_was_sent_on_a_day_is_asked_for_by_the_day_alone(stub, twilio):
    stub.body = page(MESSAGE)

    assert list(twilio.written_on(OURS, date(2026, 3, 3))) == [SID, SID]
    assert {parse_qs(urlsplit(path).query)["DateSent"][0] for _, path, _ in stub.asked} == {"2026-03-03"}


@pytest.mark.parametrize("ask", LISTS)
@pytest.mark.parametrize("body", [
    *NO_JSON_OF_OURS, *(f'{{"next_page_uri": null, "messages": {odd}}}' for odd in
                        ("null", "{}", '""', '"x"', "7", "[null]", "[[]]", "[{}]", '["x"]')),
    '{"next_page_uri": null, "calls": []}', '{"next_page_uri": null, "errors": []}', '{"messages": []}',
])  # fmt: skip
def test_a_list_that_cannot_be_read_is_not_an_empty_one(stub, twilio, ask, body):
    stub.body = body

    told_unreadable(twilio, LISTS[ask])


@pytest.mark.parametrize("ask", LISTS)
@pytest.mark.parametrize("odd", ODD_IN_A_LIST)
def test_a_list_with_an_entry_that_cannot_be_read_says_so(stub, twilio, ask, odd):
    stub.body = page(MESSAGE | {"sid": OTHER}, MESSAGE | ODD_IN_A_LIST[odd])

    told_unreadable(twilio, LISTS[ask])


def test_what_somebody_else_sends_without_a_number_of_its_own_hides_nothing(stub, twilio):
    stub.body = page(MESSAGE | {"sid": OTHER, "from": None}, MESSAGE)

    assert [(one.sender, one.heard.sid) for one in twilio.find("sms", THEIRS)] == [("", OTHER), (OURS, SID)]


@pytest.mark.parametrize("ask", LISTS)
@pytest.mark.parametrize(("status", "body"), [(404, '{"code": 20404}'), (500, "{}"), (201, page()), (429, "")])
def test_a_list_that_is_refused_is_not_an_empty_one(stub, twilio, ask, status, body):
    stub.status, stub.body = status, body

    told_unreadable(twilio, LISTS[ask])


@pytest.mark.parametrize("ask", ["since", "written_to"])
def test_who_wrote_to_whom_must_be_known_where_words_are_heard_from_a_list(stub, twilio, ask):
    stub.body = page(MESSAGE | {"direction": None})

    told_unreadable(twilio, LISTS[ask])


def test_what_people_wrote_on_a_day_is_asked_for_by_that_day_and_nothing_of_ours_is_told(stub, twilio):
    stub.body = page(MESSAGE | {"sid": OTHER, "from": THEIRS, "to": OURS, "direction": "inbound"}, MESSAGE)

    assert [one.heard.sid for one in LISTS["written_to"](twilio)] == [OTHER]

    ((_, asked, _),) = stub.asked
    assert parse_qs(urlsplit(asked).query) == {"To": [OURS], "DateSent": ["2026-03-03"], "PageSize": ["1000"]}


@pytest.mark.parametrize("ask", LISTS)
def test_a_list_is_read_to_its_last_page(stub, twilio, monkeypatch, ask):
    heard = MESSAGE | {"direction": "inbound"}
    second = page(heard | {"sid": OTHER})

    def answer(path: str) -> tuple[int, str]:
        if "/Calls" in path:
            return 200, '{"calls": [], "next_page_uri": null}'
        return 200, second if "PageToken" in path else page(heard, after=f"{LIST}?PageToken=P1")

    monkeypatch.setattr(stub, "answer_to", answer)

    assert {SID, OTHER} == {sid_in(one) for one in LISTS[ask](twilio)}


@pytest.mark.parametrize("ask", LISTS)
@pytest.mark.parametrize("after", [
    17, "", [], "https://elsewhere.example/", "/2010-04-01/Accounts.json",
    f"{LIST.replace('AC0', 'AC9')}?PageToken=P1", f"{LIST}?PageToken=round",
])  # fmt: skip
def test_a_list_whose_next_page_cannot_be_found_says_so(stub, twilio, ask, after):
    stub.body = page(MESSAGE, after=after)  # whichever page is asked for

    told_unreadable(twilio, LISTS[ask])


def test_a_list_whose_second_page_cannot_be_read_says_so(stub, twilio, monkeypatch):
    first = page(MESSAGE, after=f"{LIST}?PageToken=P1")
    monkeypatch.setattr(stub, "answer_to", lambda path: (200, "[]" if "PageToken" in path else first))

    told_unreadable(twilio, LISTS["find"])


def sid_in(told: Any) -> str:
    """Of what any of the lists gives."""
    if isinstance(told, tuple):
        told = told[1]
    return told if isinstance(told, str) else told.heard.sid
