"""Which answers a person looks at, what counts as the same, and what agreement is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.answers import agreement, coding, doubts, read
from campaigns.answers.agreement import Share
from campaigns.answers.coding import Coding
from campaigns.answers.doubts import Kept


def kept(question: str, value: str | None = None, channel: str = "sms", **reading) -> Kept:
    reading["reasons"] = [{"code": code, "confidence": sure} for code, sure in reading.get("reasons", ())]
    return Kept(question, value, {"text": "something", **reading}, channel)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (kept("reason", reasons=[("price", 0.91)]), ()),
        (kept("reason", reasons=[("price", 0.42)]), ("low",)),
        (kept("reason", reasons=[("other", 0.3)]), ("other",)),
        (kept("reason", reasons=[("other", 0.86)]), ()),
        (kept("reason", reasons=[("other", 0.0)], needs_human=True), ("no_reader",)),
        (kept("reason"), ("other",)),
        (kept("reason", reasons=[("price", 0.9)], needs_human=True, channel="voice"), ("misheard",)),
        (kept("reason", intent="distress", needs_human=True), ("distress",)),
        (kept("service", "satisfied", value_confidence=0.95), ()),
        (kept("service", "satisfied", value_confidence=0.62), ("low",)),
        (kept("service", None, reasons=[("service", 0.8)]), ("low",)),
        (kept("improvement", improvement="faster delivery"), ()),
        (Kept("reason", "price", {}), ()),
    ],
)
def test_an_unsure_answer_says_why(answer: Kept, why: tuple[str, ...]) -> None:
    assert doubts.doubts(answer) == why


def test_two_answers_that_say_the_opposite_are_both_shown() -> None:
    reason = kept("reason", "price", reasons=[("price", 0.9)])
    fair = kept("price", "fair", value_confidence=0.95)
    range_ = kept("range", "know", value_confidence=0.95)

    assert doubts.contradictions([reason, range_, fair]) == {0, 2}
    assert doubts.contradictions([reason, kept("price", "too_high", value_confidence=0.95)]) == set()


def test_a_happy_word_in_an_angry_sentence_is_a_contradiction() -> None:
    assert doubts.contradictions([kept("service", "satisfied", value_confidence=0.9, sentiment=-1.0)]) == {0}


def test_stops_and_distress_come_before_what_is_merely_unsure() -> None:
    found = sorted([("low",), ("distress",), ("sample",), ("low", "contradiction")], key=doubts.rank)

    assert found == [("distress",), ("low", "contradiction"), ("low",), ("sample",)]


@pytest.mark.parametrize("rate", [0.0, 0.02, 0.1, 1.0])
def test_about_as_many_sure_answers_are_drawn_as_the_rate_says(rate: float) -> None:
    drawn = sum(doubts.sampled(number, rate, "a key") for number in range(20_000))

    low, high = Share(round(20_000 * rate), 20_000).interval
    assert low * 20_000 <= drawn <= high * 20_000
    assert [doubts.sampled(7, rate, "a key")] * 2 == [doubts.sampled(7, rate, "a key") for _ in range(2)]


def test_what_is_read_becomes_codes_and_codes_only() -> None:
    reading = read("Zu teuer, und der Service war schlecht.", language="de", question="reason")

    coded = coding.of_reading(reading, "reason")

    assert set(coded.reasons) == {"price", "service"}
    assert coding.of_json(coding.as_json(coded)) == coded
    assert "teuer" not in str(coding.as_json(coded))


def test_codes_nobody_knows_are_left_out() -> None:
    told = {"reasons": ["price", "witchcraft", "price"], "intent": "world_peace"}

    assert coding.of_json(told) == Coding(("price",))


def test_what_was_read_first_stays_the_main_reason_when_a_person_adds_one() -> None:
    before = Coding(("service", "price"))

    assert coding.in_order(["price", "service", "quality"], before) == ("service", "price", "quality")
    assert coding.in_order(["quality", "product"], before) == ("product", "quality")
    assert coding.in_order(["other", "price"], Coding(("other",))) == ("price", "other")


def test_the_order_of_reasons_is_no_disagreement_and_a_closed_question_asks_for_its_value() -> None:
    assert coding.same(Coding(("price", "service")), Coding(("service", "price")), "reason")
    assert coding.same(Coding(), Coding(("other",)), "reason")
    assert not coding.same(Coding(("price",)), Coding(("price",), intent="stop"), "reason")
    assert coding.same(Coding(("price",), value="fair"), Coding((), value="fair"), "price")
    assert not coding.same(Coding(value="fair"), Coding(value="too_high"), "price")


def test_wilson_says_what_the_books_say() -> None:
    """Of 10 hits in 10 the lower end is 0.722; of 81 in 263 the interval is 0.255 to 0.366 (Newcombe 1998)."""
    assert Share(10, 10).interval == (pytest.approx(0.7225, abs=1e-4), pytest.approx(1.0))
    assert Share(81, 263).interval == (pytest.approx(0.2553, abs=1e-4), pytest.approx(0.3662, abs=1e-4))
    assert Share(0, 0).interval == (0.0, 1.0)


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_lies_in_its_interval(counts: tuple[int, int]) -> None:
    share = Share(*counts)
    low, high = share.interval

    assert 0 <= low <= share.share + 1e-12
    assert share.share - 1e-12 <= high <= 1


def test_kappa_takes_off_what_chance_brings() -> None:
    """The textbook's example: 20 and 15 agreements of 50, kappa 0.4."""
    pairs = [("yes", "yes")] * 20 + [("no", "no")] * 15 + [("yes", "no")] * 5 + [("no", "yes")] * 10

    assert agreement.kappa(pairs) == pytest.approx(0.4)
    assert agreement.kappa([("yes", "yes")] * 5) is None
    assert agreement.kappa([]) is None


def test_a_table_of_codes_adds_up() -> None:
    found = agreement.by_code([("price", "price"), ("price", "service"), ("other", "price")])

    assert [(one.code, one.people, one.reader, one.both) for one in found] == [
        ("price", 2, 2, 1), ("service", 1, 0, 0), ("other", 0, 1, 0),
    ]  # fmt: skip
