"""The rules find their phrases wherever they stand, and nowhere else."""

import pytest

from campaigns.answers.matching import Matcher
from campaigns.answers.patterns import Rule
from campaigns.answers.remembered import Remembered
from campaigns.answers.tokens import fold_plain, spelling_of, tokenise

CONCEPTS = {"neg": "not never", "neg_no": "only", "filler": "please hello", "money": "price prices the.bill"}


def found(line: str, text: str) -> list[tuple[int, int, bool]]:
    """Where a line is found: from, to, and whether it is negated."""
    matcher = Matcher([Rule("reason:price", 0.9, line)], CONCEPTS, fold_plain)
    return [
        (hit.start, hit.stop, hit.negated)
        for hit in matcher.find(tokenise(text, spelling_of(Remembered(fold_plain), {})))
    ]


@pytest.mark.parametrize(
    ("line", "text", "where"),
    [
        ("too high", "too high, too high", [(0, 2, False), (2, 4, False)]),
        ("too _ high", "too very very very high", [(0, 5, False)]),
        ("too _ high", "too very very very very high", []),
        ("too __ high", "too a b c d e f high", [(0, 8, False)]),
        ("too __ high", "too a b c d e f g high", []),
        ("too _ high", "too. high", []),  # no rule reaches past its sentence
        ("too __ high", "this is too. it is high. too high", [(6, 8, False)]),
        ("too ?very high", "too high. too very high", [(0, 2, False), (2, 5, False)]),
        ("too ?very _ high", "too very a high", [(0, 4, False)]),
        ("@money ~ high", "high are the prices", [(0, 4, False)]),
        ("@money ~ high", "the bill was high", [(0, 4, False)]),
        ("* high", "so high", [(0, 2, False)]),
        ("< high >", "hello high please", [(1, 2, False)]),
        ("< high >", "hello so high please", []),
        ("^ high $", "so low, please high, though", [(3, 4, False)]),
        ("too high", "not too high", [(1, 3, True)]),
        ("!too high", "not too high", [(1, 3, False)]),
        ("too high", "not only too high", [(2, 4, False)]),
        ("pric*", "pricing", [(0, 1, False)]),
    ],
)
def test_a_line_is_found_where_it_stands(line: str, text: str, where: list[tuple[int, int, bool]]) -> None:
    assert found(line, text) == where


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A million made-up words fill no memory."""
    monkeypatch.setattr("campaigns.answers.remembered.MOST", 2)
    lengths = Remembered(len)

    assert [lengths[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert list(lengths) == ["a", "bb"]
