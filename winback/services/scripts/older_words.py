"""Words that are older than the house: what it lends them is told, and never keeps them from a launch."""

from collections.abc import Mapping
from typing import Any

from campaigns.interview import wording
from campaigns.interview.frame import FRAME
from campaigns.interview.lines import texts
from campaigns.interview.script import Script
from winback.words import LENT, house_of, lent, page_of

HOME = "en"  # around the questions in a language that has no frame at all: this, or what the browser reads


def against(body: Mapping[str, Any], script: Script, *, passed: bool) -> list[str]:
    """What keeps words that were published once from a launch, as they are spoken today.

    `passed`: each long message was looked at by a person when they were published.
    """
    spoken = lent(body)
    if not spoken["frame"].keys() >= FRAME.keys():
        spoken["frame"] = house_of(HOME)["frame"]
    return wording.faults(spoken, script, passed=passed, published=True)


def borrowed(body: Mapping[str, Any], script: Script) -> dict[str, tuple[str, ...]]:
    """By table, what these words are too old to have, and the house says for them; {} where all is their own."""
    house, wanted = house_of(str(body.get("language"))), texts(script)
    lacking = {name: [key for key in house.get(name, {}) if key not in body.get(name, {})] for name in LENT}
    lacking["say"] = [key for key in lacking["say"] if key in wanted]
    if "page" not in body:
        asked = {node.key for node in script.asked}
        lacking["page"] = [question for question in page_of(body) if question in asked]
    return {name: tuple(keys) for name, keys in lacking.items() if keys}
