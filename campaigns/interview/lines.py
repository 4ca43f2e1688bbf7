"""Everything the engine and its callers may say besides the questions: which gaps a text needs, and on which faces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campaigns.interview.script import Script

BOTH = ("sms", "voice")
VOICE = ("voice",)


@dataclass(frozen=True, slots=True)
class Text:
    """What a words file must hold under one key."""

    faces: tuple[str, ...] = BOTH
    needs: frozenset[str] = frozenset()  # gaps that must stand in it
    written: frozenset[str] = frozenset()  # gaps that must stand in it where it is read; whoever hears it presses a key
    may: frozenset[str] = frozenset()  # gaps that may
    starts: bool = False  # we start with it: firm, automation, stop and an address for objections belong in it
    asks: bool = False


FIRM = frozenset({"firm"})
CONTACT = frozenset({"contact"})
WHO = frozenset({"firm", "contact"})
OFFER = frozenset({"offer", "code", "until"})
MOMENT = frozenset({"moment"})
LINK = frozenset({"link"})
PROMISE = frozenset({"rep", "slot"})  # who calls, and when
HOURS = frozenset({"from", "until"})

FIXED: Mapping[str, Text] = {
    "opening": Text(needs=FIRM, written=CONTACT, starts=True),
    "after_neutral": Text(VOICE),  # they know by then who calls and how to stop
    "reminder": Text(needs=FIRM, written=CONTACT, starts=True),
    "update": Text(("sms",), needs=WHO | {"news"}, starts=True),
    # What became of a wish, to those who asked to hear it: in their own words, or by the key they pressed.
    "promise": Text(("sms",), needs=WHO | {"quote", "answer"}, starts=True),
    "promise_chosen": Text(("sms",), needs=WHO | {"reason", "answer"}, starts=True),
    "promise_planned": Text(("sms",), needs=frozenset({"when"})),
    "promise_done": Text(("sms",)),
    "promise_not_planned": Text(("sms",)),
    "promise_heard": Text(("sms",)),  # somebody answers to it
    "ack_yes": Text(),
    "reason_known": Text(needs=frozenset({"reason"})),
    "ack_1": Text(),
    "ack_2": Text(),
    "ack_3": Text(),
    "ack_good": Text(),
    "ack_sorry": Text(),
    "ack_refused": Text(),
    "ack_moving_on": Text(),
    "ack_corrected": Text(),
    "ack_several": Text(needs=frozenset({"questions"})),  # which answers one message gave
    "ack_added": Text(),
    "number_noted": Text(),
    "no_hurry": Text(),
    "not_understood": Text(),
    "silence": Text(),
    "confirm_by_key": Text(VOICE),
    "who": Text(needs=FIRM, may=WHO),
    "info": Text(needs=WHO),
    "info_link": Text(("sms",), needs=FIRM | {"link"}),  # to their own page, where we know whose number it is
    "info_by_text": Text(VOICE, needs=MOMENT),  # asked on the phone, the same link comes by message
    "info_asked": Text(("sms",), needs=WHO | LINK, starts=True),
    "human": Text(may=FIRM),
    # On another way, or at another time: what we do, or why we cannot.
    "we_call": Text(needs=MOMENT),
    "we_text": Text(needs=MOMENT),
    "we_send_link": Text(needs=MOMENT),
    "link_here": Text(("sms",), needs=LINK),
    "here_already": Text(),
    "no_call": Text(),
    "no_text": Text(),
    "no_link": Text(),
    "as_wished": Text(needs=FIRM, written=CONTACT, starts=True),
    "invite": Text(("sms",), needs=WHO | LINK, starts=True),
    "human_promised": Text(needs=PROMISE),
    "offer_promised": Text(needs=OFFER | PROMISE),  # they said when a colleague may call
    "no_offer_promised": Text(needs=PROMISE),
    "slot_today": Text(needs=HOURS),
    "slot_tomorrow": Text(needs=HOURS),
    "slot_on": Text(needs=HOURS | {"day"}),
    "later": Text(),
    "stopped": Text(may=FIRM),
    "wrong_person": Text(),
    "somebody_else": Text(),
    "issue_told": Text(),
    "issue_paused": Text(),
    "issue_solved": Text(),
    "bought_again": Text(),
    "distress": Text(may=FIRM),
    "refused": Text(),
    "unclear": Text(may=WHO),
    "unclear_call_back": Text(VOICE),
    "unclear_call_back_promised": Text(VOICE, needs=PROMISE),
    "silent_goodbye": Text(VOICE),
    "offer": Text(needs=OFFER),
    "no_offer": Text(),
    "goodbye": Text(may=FIRM),
    "goodbye_no_call": Text(may=FIRM),
    "after_end": Text(),
    "thanks": Text(("sms",)),  # somebody thanks, and nothing is open
    "still_promised": Text(("sms",), needs=PROMISE),  # they write again before the promised call
    # Said by the channels, never by the engine.
    "neutral": Text(VOICE, needs=FIRM, starts=True),
    "machine": Text(VOICE, needs=WHO, starts=True),
    "second_call": Text(VOICE),
    "not_now_possible": Text(VOICE, may=FIRM),
    "caller_unknown": Text(needs=WHO),
    "caller_known": Text(VOICE, needs=WHO),  # a customer calls us and nothing is open
    "apology": Text(VOICE),
}


def texts(script: Script) -> dict[str, Text]:
    """Every text this script needs, in every language it is spoken in."""
    wanted = dict(FIXED)
    for node in script.asked:
        wanted[node.key] = Text(asks=True)
        wanted[f"{node.key}_again"] = Text(asks=True)
        if node.kind != "follow_up":  # asked once
            wanted[f"{node.key}_keys"] = Text(VOICE, asks=True)
    if script.first("invitation"):
        wanted["invited"] = Text(may=FIRM)
        wanted["yes_promised"] = Text(needs=PROMISE)
    for node in script.nodes:
        if node.kind == "say" and node.key not in FIXED:
            wanted[node.key] = Text(may=WHO)
    return wanted
