"""Everything a phone may hear of us, kept as golden files, and what every one of them must hold to (rules 76 to 78)."""

import re
from collections import defaultdict
from itertools import combinations
from xml.etree.ElementTree import fromstring

import pytest

from tests.hearing import golden_twiml
from tests.hearing.golden_twiml import ACTION, FOLDER, at_its_longest, everything, kinds, script, words
from tests.hearing.test_twiml import check
from winback.web.twilio import twiml

KINDS = list(kinds())
SECONDS = 20
WORDS_A_SECOND, CHARACTERS_A_SECOND = 2.5, 15  # a calm voice on the phone; whichever takes longer counts
HINTS, LONGEST_HINT, LONGEST_SAY = 500, 100, 4096  # Twilio's limits


@pytest.mark.parametrize(("name", "language", "form"), KINDS)
def test_what_a_phone_hears_is_as_it_was_reviewed(name: str, language: str, form: str) -> None:
    kept = (FOLDER / f"{name}_{language}_{form}.xml").read_text(encoding="utf-8")

    now = golden_twiml.text(name, language, form)

    assert now == kept, "python -m tests.hearing.golden_twiml writes it anew; read the difference"


def test_no_golden_file_is_left_of_what_is_not_said_any_more() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.xml")) == sorted("_".join(kind) for kind in KINDS)


@pytest.mark.parametrize(("name", "language", "form"), KINDS)
def test_each_of_them_is_twiml_that_twilio_takes(name: str, language: str, form: str) -> None:
    for one in everything(name, language, form):
        root = check(twiml(one.said, ACTION))
        for say in root.iter("Say"):
            assert say.attrib == {"language": words(language).voice.tag, "voice": words(language).voice.name}
            assert 0 < len(say.text or "") <= LONGEST_SAY, one.where
        for gather in root.iter("Gather"):
            hints = [hint for hint in gather.get("hints", "").split(",") if hint]
            assert len(hints) <= HINTS, one.where
            assert max(map(len, hints), default=0) <= LONGEST_HINT, one.where
            assert gather.attrib["actionOnEmptyResult"] == "true", one.where
            assert (gather.attrib["input"] == "dtmf") == one.said.keys_only, one.where
            assert one.said.keys_only or gather.attrib["bargeIn"] == "true", one.where


@pytest.mark.parametrize(("name", "language", "form"), KINDS)
def test_nothing_takes_longer_than_twenty_seconds_with_the_longest_in_its_gaps(
    name: str, language: str, form: str
) -> None:
    too_long = {}
    for one in everything(name, language, form):
        text = at_its_longest(one, language, form)
        seconds = max(len(re.findall(r"\w+", text)) / WORDS_A_SECOND, len(text) / CHARACTERS_A_SECOND)
        if seconds > SECONDS:
            too_long[one.where] = round(seconds, 1)

    assert too_long == {}


@pytest.mark.parametrize(("name", "language", "form"), KINDS)
def test_each_try_at_a_question_is_worded_differently_and_the_last_takes_keys_alone(
    name: str, language: str, form: str
) -> None:
    tries = defaultdict(list)
    for one in everything(name, language, form):
        if ": " in one.where and one.where.rsplit(": ", 1)[0] in script(name).by_key:
            tries[one.where.split(",")[0]].append(one)

    for how, heard in tries.items():
        for one, other in combinations(heard, 2):
            assert one.said.lines != other.said.lines, (how, one.where, other.where)
        if len(heard) == script(name).limits.voice_tries:
            assert [one.said.keys_only for one in heard[-2:-1]] == [True], how
            assert heard[-1].said.hang_up, how


@pytest.mark.parametrize(("name", "language", "form"), KINDS)
def test_whatever_answers_a_question_is_expected_there(name: str, language: str, form: str) -> None:
    """Hints come from the accepted answers of the open question."""
    for node in script(name).asked:
        expected = {hint.lower() for hint in words(language).hints(node.key)}
        accepted = {word.lower() for option in words(language).options(node.key) for word in option.words}
        spoken = {word for word in accepted if any(char.isalpha() for char in word)}
        assert spoken <= expected, node.key
        gather = fromstring(twiml(next(golden_of(name, language, form, f"{node.key}: first")), ACTION)).find("Gather")
        assert gather is not None
        assert set(gather.attrib["hints"].split(",")) & spoken, node.key


def golden_of(name: str, language: str, form: str, where: str):
    return (one.said for one in everything(name, language, form) if one.where == where)
