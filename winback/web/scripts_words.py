"""What a script holds, in words: its pages, its texts, its conditions, and what a version changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from flask import Flask
from flask_babel import lazy_gettext as _l

from campaigns.interview.script import SOLVED, Condition, Node, Script
from winback.web import vocabulary
from winback.web.language import _, language
from winback.web.vocabulary import Words, worded

PARTS: Words = {
    "start": _l("First words"),
    "between": _l("In between"),
    "ends": _l("How it ends"),
    "page": _l("Around the questions on the page"),
    "accepted": _l("What is understood everywhere"),
    SOLVED.key: _l("Is it solved?"),
}
TEXTS: Words = {
    "opening": _l("The first message"),
    "after_neutral": _l("On the phone, once somebody listens"),
    "reminder": _l("The reminder"),
    "as_wished": _l("At the time they wished"),
    "invite": _l("The way to the web page"),
    "neutral": _l("On the phone, before it is clear who listens"),
    "machine": _l("To a machine"),
    "second_call": _l("Called a second time by mistake"),
    "not_now_possible": _l("Called, and not allowed any more"),
    "update": _l("What is new"),
    "ack_yes": _l("Thanks for the yes"),
    "reason_known": _l("The reason is known"),
    "ack_1": _l("Thanks, first"),
    "ack_2": _l("Thanks, second"),
    "ack_3": _l("Thanks, third"),
    "ack_good": _l("After something friendly"),
    "ack_sorry": _l("After something bad"),
    "ack_refused": _l("Would rather not say"),
    "ack_moving_on": _l("On to the next"),
    "ack_corrected": _l("A correction is taken"),
    "ack_several": _l("Several answers in one message"),
    "ack_added": _l("Something is added"),
    "number_noted": _l("A new number is noted"),
    "no_hurry": _l("There is no hurry"),
    "which_competitor": _l("Which competitor?"),
    "their_price": _l("What do they charge?"),
    "which_wish": _l("What exactly should be better?"),
    "visit": _l("An invitation"),
    "invited": _l("Said yes to the invitation"),
    "we_call": _l("We call instead"),
    "we_text": _l("We write instead"),
    "we_send_link": _l("We send the link"),
    "link_here": _l("Here is the link"),
    "here_already": _l("We are on this way already"),
    "no_call": _l("We cannot call"),
    "no_text": _l("We cannot write"),
    "no_link": _l("We cannot send the link"),
    "slot_today": _l("Today between … and …"),
    "slot_tomorrow": _l("Tomorrow between … and …"),
    "slot_on": _l("On a day between … and …"),
    "promise": _l("What became of a wish, in their words"),
    "promise_chosen": _l("What became of a wish, chosen by key"),
    "promise_planned": _l("The wish is planned"),
    "promise_done": _l("The wish is fulfilled"),
    "promise_not_planned": _l("The wish is not planned"),
    "promise_heard": _l("Somebody answers to it"),
    "unclear_call_back_promised": _l("Not understood, and a time is promised"),
    "not_understood": _l("Not understood"),
    "silence": _l("Nothing was heard"),
    "confirm_by_key": _l("Please confirm by key"),
    "who": _l("Who is this?"),
    "info": _l("What do you hold about me?"),
    "info_link": _l("The link to their own page"),
    "info_by_text": _l("On the phone: the link to their own page comes by message"),
    "info_asked": _l("The message with the link to their own page"),
    "human": _l("Wants a person"),
    "human_promised": _l("Wants a person, and a time is promised"),
    "offer_promised": _l("The offer, and a time is promised"),
    "no_offer_promised": _l("No offer fits, and a time is promised"),
    "yes_promised": _l("Said when to call: a time is promised"),
    "later": _l("Not now"),
    "stopped": _l("Said stop"),
    "wrong_person": _l("Wrong person"),
    "somebody_else": _l("Somebody else is on the line"),
    "issue_told": _l("Tells of an open issue"),
    "issue_paused": _l("An issue was opened meanwhile"),
    "issue_solved": _l("The issue is solved"),
    "bought_again": _l("Has bought again"),
    "distress": _l("A person must read it"),
    "refused": _l("Does not want to answer"),
    "unclear": _l("Not understood to the end"),
    "unclear_call_back": _l("Not understood: a person calls back"),
    "silent_goodbye": _l("Silent to the end"),
    "offer": _l("The offer"),
    "no_offer": _l("No offer fits"),
    "goodbye": _l("Goodbye"),
    "goodbye_no_call": _l("Goodbye, nobody calls"),
    "after_end": _l("Something is said after the end"),
    "thanks": _l("Somebody thanks"),
    "still_promised": _l("Writes again before the promised call"),
    "caller_unknown": _l("A stranger calls or writes"),
    "caller_known": _l("A customer calls, nothing is open"),
    "apology": _l("Something of ours broke"),
}
WHYS: Words = {
    "known": _l("known already"),
    "pointless": _l("pointless here"),
    "avoided": _l("they do not want to talk about it"),
    "stopped_early": _l("enough was heard"),
    "not_understood": _l("not understood"),
    "switched_off": _l("switched off"),
}
LIMITS: Words = {
    "voice_tries": _l("Tries at one question on the phone"),
    "voice_misses": _l("Misses in one call"),
    "sms_tries": _l("Tries at one question in writing"),
    "turns": _l("Turns in all"),
    "follow_ups": _l("Questions beside the six"),
}
CODES: Words = {
    "stop": _l("Stop"),
    "human": _l("A person, please"),
    "later": _l("Later"),
    "who": _l("Who are you?"),
    "refuse": _l("I would rather not say"),
    "refused": _l("would rather not say"),
    "correct": _l("No, I meant …"),
    "hints": _l("What the phone expects to hear"),
}
ENDED: Words = {
    "completed": _l("finished"),
    "opted_out": _l("said stop"),
    "wants_human": _l("wants a person"),
    "later": _l("later"),
    "issue": _l("paused for an issue"),
    "wrong_person": _l("wrong person"),
    "bought_again": _l("has bought again"),
    "refused": _l("does not want to answer"),
    "not_understood": _l("not understood"),
    "silent": _l("silent"),
    "hung_up": _l("hung up"),
    "distress": _l("a person must read it"),
}
INTENTS: Words = {
    "stop": _l("stop"),
    "distress": _l("a person must read it"),
    "wrong_person": _l("wrong person"),
    "somebody_else": _l("somebody else"),
    "unresolved_issue": _l("an unresolved issue"),
    "human": _l("wants a person"),
    "not_now": _l("not now"),
    "bought_again": _l("has bought again"),
    "who_are_you": _l("who are you?"),
    "data_wish": _l("what do you hold about me?"),
    "known": _l("known already"),
    "nothing": _l("nothing"),
}
DONE: Words = {
    "open": _l("open"),
    "answered": _l("answered"),
    "skipped": _l("skipped"),
    "refused": _l("would rather not say"),
}


AROUND: Words = {
    "title": _l("The title of the page"),
    "from": _l("Who asks, at the top"),
    "left": _l("So many questions are left"),
    "left_one": _l("One question is left"),
    "words": _l("Over own words, below buttons"),
    "words_only": _l("Over own words, without buttons"),
    "words_when": _l("Over own words, where a call is asked about"),
    "send": _l("The button that sends own words"),
    "on": _l("The button that goes on to the offer"),
    "refuse": _l("The button of who would rather not say"),
    "correct": _l("The way back to the last answer"),
    "corrects": _l("The last answer is being changed"),
    "keep": _l("The last answer stays"),
    "else": _l("What these ways are called for who cannot see them"),
    "human": _l("The button to a person"),
    "by_phone": _l("The button to a call"),
    "by_text": _l("The button to SMS"),
    "stop": _l("The button that stops everything"),
    "thanks": _l("All is answered"),
    "over": _l("It ended otherwise"),
    "code": _l("Over the code of the offer"),
    "until": _l("Over its last day"),
    "older": _l("The page had grown old"),
    "unclear": _l("Nothing was chosen"),
    "gone_head": _l("The link has run out, headline"),
    "gone_text": _l("The link has run out"),
    "foot": _l("The foot: who we are"),
    "foot_complain": _l("The foot: where to complain"),
}
GROUPS: Words = {
    "every": _l("At the top and at the foot"),
    "answering": _l("While answering"),
    "ways": _l("Other ways, and the way out"),
    "mending": _l("When something is changed, or went wrong"),
    "end": _l("At the end"),
}
MOMENTS: Words = {
    "first": _l("Before the first question"),
    "question": _l("A question with buttons"),
    "own_words": _l("A question in own words"),
    "again": _l("The last answer is changed, or something went wrong"),
    "last": _l("The last question"),
    "on": _l("On to the offer"),
    "over": _l("All is answered"),
    "stopped": _l("It ended otherwise"),
    "gone": _l("The link has run out"),
}
LENT: Words = {
    "say": _l("sentences"),
    "faces": _l("words that ask for another way"),
    "moments": _l("how a time is told"),
    "questions": _l("what a question is called"),
    "frame": _l("what stands around the questions on the page"),
    "page": _l("the questions on the page"),
}


def install(app: Flask) -> None:
    filters = {
        "around_word": AROUND,
        "group_word": GROUPS,
        "moment_word": MOMENTS,
        "why_word": WHYS,
        "limit_word": LIMITS,
        "ended_word": ENDED,
        "done_word": DONE,
        "intent_word": INTENTS,
    }
    for name, words in filters.items():
        app.jinja_env.filters[name] = worded(words)
    app.jinja_env.filters.update(
        text_word=text_word, part_word=part_word, answer_word=answer_word, script_title=script_title
    )


def script_title(body: Mapping[str, Any]) -> str:
    """The script's own title in the reader's language, else its name."""
    title = body.get("title")
    found = (title.get(language()) or title.get("en")) if isinstance(title, Mapping) else None
    return str(found or body.get("name") or _("Without a name"))


def part_word(part: str) -> str:
    """A page of the editor: one of the six questions, or what stands around them."""
    return str(PARTS[part]) if part in PARTS else worded(vocabulary.QUESTIONS)(part)


def text_word(key: str) -> str:
    """What a text is for."""
    if key in TEXTS:
        return str(TEXTS[key])
    if key.endswith("_again"):
        return str(_("Asked again, in other words"))
    if key.endswith("_keys"):
        return str(_("Asked by keys only"))
    return part_word(key)


def answer_word(code: str) -> str:
    """What accepted words mean."""
    return str(CODES[code]) if code in CODES else worded(vocabulary.VALUES)(code)


def conditions(node: Node) -> list[str]:
    """When a question comes early, and when it is left out."""
    found = []
    if node.after:
        found.append(_("Follows %(questions)s.", questions=_any(_quoted(key) for key in node.after)))
    if node.when:
        found.append(_("Asked when %(conditions)s.", conditions=_or(node.when)))
    if node.soon:
        found.append(_("Comes first when %(conditions)s.", conditions=_or(node.soon)))
    found += [
        _("Left out (%(why)s) when %(conditions)s.", why=worded(WHYS)(rule.why), conditions=_or(rule.when))
        for rule in node.skip
    ]
    return [str(one) for one in found]


def early(script: Script) -> list[str]:
    """When the questions end before the last of them."""
    return [str(_("The questions end early when %(conditions)s.", conditions=_or(rule.when))) for rule in script.early]


def lent(found: Mapping[str, Sequence[str]]) -> list[str]:
    """What the house says in place of older words, and how much of it."""
    return [f"{LENT[table]} ({len(keys)})" for table, keys in found.items()]


def changed(changes: Mapping[str, Any] | None) -> list[str]:
    """What a version changed, a line each."""
    return [str(line) for line in _changed(changes or {})]


def _changed(changes: Mapping[str, Any]) -> Iterator[Any]:
    if changes.get("order"):
        yield _("Another order: %(questions)s", questions=", ".join(_quoted(key) for key in changes["order"]))
    for code, sentence in (("off", _("Not asked any more: %(questions)s")), ("on", _("Asked again: %(questions)s"))):
        if changes.get(code):
            yield sentence % {"questions": ", ".join(_quoted(key) for key in changes[code])}
    if changes.get("limits"):
        yield _("Other limits")
    if changes.get("rules"):
        yield _("Other conditions")
    for code, of_language in changes.get("words", {}).items():
        keys = [_quoted(key) for key in of_language.get("texts", ())]
        if keys:
            yield _("Wording (%(language)s): %(texts)s", language=code, texts=_few(keys))
        if of_language.get("page"):
            asked = [_quoted(key) for key in of_language["page"]]
            yield _("On the page behind the link (%(language)s): %(texts)s", language=code, texts=_few(asked))
        if of_language.get("frame"):
            texts = [str(_("“%(text)s”", text=worded(AROUND)(key))) for key in of_language["frame"]]
            yield _("Around the questions on the page (%(language)s): %(texts)s", language=code, texts=_few(texts))
        if of_language.get("answers"):
            answers = [answer_word(key) if key in CODES else _quoted(key) for key in of_language["answers"]]
            yield _("Accepted answers (%(language)s): %(texts)s", language=code, texts=_few(answers))
        if of_language.get("other"):
            yield _("Other words (%(language)s)", language=code)


def _few(texts: Sequence[str], most: int = 4) -> str:
    known = list(dict.fromkeys(texts))
    return ", ".join(known[:most]) + (" …" if len(known) > most else "")


def _or(found: Sequence[Condition]) -> str:
    return str(_(" or ")).join(_condition(one) for one in found)


def _any(words: Iterable[str]) -> str:
    return str(_(" or ")).join(words)


def _quoted(part: str) -> str:
    return str(_("“%(text)s”", text=text_word(part)))


def _condition(one: Condition) -> str:
    reason = worded(vocabulary.REASONS)
    parts = []
    if one.main:
        parts.append(_("the main reason is %(reasons)s", reasons=_any(reason(code) for code in one.main)))
    if one.reason:
        parts.append(_("a reason is %(reasons)s", reasons=_any(reason(code) for code in one.reason)))
    for question, values in one.answer:
        given = _any(answer_word(value) for value in values)
        parts.append(_("the answer to %(question)s is %(values)s", question=_quoted(question), values=given))
    if one.settled:
        parts.append(_("%(count)s questions are settled", count=one.settled))
    if one.declined:
        parts.append(_("%(count)s were refused or not understood", count=one.declined))
    if one.one_time is not None:
        parts.append(_("they ordered once only") if one.one_time else _("they ordered more than once"))
    return str(_(" and ")).join(str(part) for part in parts)
