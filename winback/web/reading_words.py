"""Words of the short list: why a line stands on it, what somebody may want, and what saying so has changed."""

from collections.abc import Iterator

from flask_babel import lazy_gettext as _l

from winback.services.reading.reading_verdicts import Done
from winback.web import vocabulary
from winback.web.language import _
from winback.web.telling import offer_title
from winback.web.vocabulary import Words

WHY: Words = {
    "doubtful_stop": _l("perhaps a stop"),
    "distress": _l("sounds like distress"),
    "contradiction": _l("says the opposite elsewhere"),
    "differs": _l("the second reader says something else"),
    "no_reader": _l("a language we cannot read"),
    "misheard": _l("hard to make out on the phone"),
    "other": _l("no reason was understood"),
    "low": _l("read with little certainty"),
    "sample": _l("read surely; drawn by lot"),
}
WISHES: Words = {
    "stop": _l("Stop: no more contact"),
    "distress": _l("Distress or a threat"),
    "wrong_person": _l("Wrong person"),
    "unresolved_issue": _l("An open issue"),
    "human": _l("Wants a person"),
    "not_now": _l("Another time"),
    "bought_again": _l("Bought again already"),
    "who_are_you": _l("Asks who we are"),
    "data_wish": _l("Asks for their data"),
}
DRAWN: Words = {
    "unsure": _l("Answers read unsurely"),
    "sample": _l("Sure answers, drawn by lot"),
    "stop": _l("Doubtful stops"),
}
# What choosing a wish does, told before.
BEFORE: Words = {
    "stop": _l("Closes every channel at once."),
    "unresolved_issue": _l("Opens an issue: nobody asks them anything until it is solved, and support reads it."),
    "human": _l("Gives it to a person of ours."),
    "not_now": _l("Leaves them alone for three months."),
    "wrong_person": _l("The number is not used for them any more."),
    "distress": _l("Support reads it."),
    "data_wish": _l("Support answers it within a month."),
}
# … and after.
AFTER: Words = {
    "stop": _l("It is a stop: every channel is closed."),
    "stop_confirmed": _l("It stays a stop, on every channel."),
    "stop_lifted": _l("Lifted: it was no stop."),
    "stop_stays": _l("The stop that was heard stays one; only the customer can take it back."),
    "unresolved_issue": _l("An issue is open; support reads it."),
    "human": _l("A person of ours has it now."),
    "not_now": _l("They are left alone for three months."),
    "wrong_person": _l("The number is not used for them any more."),
    "bought_again": _l("Noted that they bought again."),
    "distress": _l("Support reads it."),
    "data_wish": _l("Support answers it within a month."),
}
SECOND: Words = {
    "waiting": _l("waiting"),
    "asked": _l("under way or lost"),
    "same": _l("read the same"),
    "differs": _l("read something else"),
    "unusable": _l("answered nothing usable"),
    "failed": _l("did not answer"),
}

why_word = vocabulary.worded(WHY)
wish_word = vocabulary.worded(WISHES)
drawn_word = vocabulary.worded(DRAWN)
before_word = vocabulary.worded(BEFORE)
second_word = vocabulary.worded(SECOND)
reason_word = vocabulary.worded(vocabulary.REASONS)


def code_word(code: str) -> str:
    """A code of a table, whatever kind it is of."""
    if code == "none":
        return str(_("none"))
    words = {**vocabulary.VALUES, **WISHES, **vocabulary.REASONS}
    return vocabulary.worded(words)(code)


def done(one: Done) -> Iterator[str]:
    """What was changed, as sentences."""
    if one.verdict == "unclear":
        yield str(_("Left as it was."))
        return
    if one.verdict == "confirmed":
        yield str(_("Confirmed."))
    elif one.after.main != one.before.main and one.after.main:
        yield str(_("Coded as %(reason)s.", reason=reason_word(one.after.main)))
    else:
        yield str(_("Saved."))
    if one.main and one.main.after and one.main.after != one.main.before:
        yield str(_("The rep's case now says: %(reason)s.", reason=reason_word(one.main.after)))
    if one.main and one.main.fits is not None and one.verdict == "corrected":
        offer = offer_title(one.main.offer)
        fits = _("The offer made (%(offer)s) fits that.", offer=offer)
        yield str(fits if one.main.fits else _("The offer made (%(offer)s) does not answer that.", offer=offer))
    yield from (str(AFTER[code]) for code in one.effects if code in AFTER)
