"""The texts of the messages that we start, rendered and kept inside the transaction of their intents."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.facts import Plan, Promise
from campaigns.interview.values import Line
from campaigns.segments import segments
from winback.services.gate import asks
from winback.services.person import links
from winback.services.planning import plans
from winback.services.scripts import starters
from winback.services.sending.openings import Openings
from winback.services.talking import info_by_text, messages, talks
from winback.services.wishes import wish_words
from winback.services.wishes.wish_hearers import voice_of
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.prepared import in_rows
from winback.words import Words


class Texts:
    """What a slice of attempts says; only what is kept is written."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        campaigns: Mapping[int, CampaignRow],
        plans: Mapping[int, Plan],
        attempts: Sequence[AttemptRow],
        now: datetime,
    ) -> None:
        self._session, self._settings, self._now = session, settings, now
        self._campaigns, self._plans = campaigns, plans
        self._openings = Openings(session, settings, campaigns, plans, attempts, now)
        self._kept: dict[int, tuple[int, str]] = {}  # attempt -> who is told, and what
        self.of_attempt: dict[int, str] = {}

    def may_write(self, attempt: AttemptRow) -> bool:
        """Whether rendering it may already write something."""
        return attempt.step == asks.INFO or (self._asks(attempt) and self._openings.begun(attempt))

    def render(self, attempt: AttemptRow) -> tuple[str, int]:
        """What this attempt says, and in how many segments."""
        if self._asks(attempt):
            opening = self._openings.of(attempt)
            return opening.text, opening.segments
        if attempt.step == asks.INFO:
            plan = self._plans[attempt.campaign_id]
            text = info_by_text.text(self._session, self._settings, attempt, plan, self._now)
            return text, segments(text)
        contact = self._session.get_one(ContactRow, attempt.contact_id)
        account = self._session.get_one(AccountRow, attempt.account_id)
        frozen = (self._campaigns[attempt.campaign_id].frozen or {})["words"]
        text = update_text(self._session, self._settings, frozen, self._plans[attempt.campaign_id], account, contact)
        return text, segments(text)

    def keep(self, attempt: AttemptRow, text: str) -> None:
        """This one goes out."""
        self.of_attempt[attempt.id] = text
        if self._asks(attempt):
            self._openings.keep(attempt)
        else:
            self._kept[attempt.id] = attempt.contact_id, links.hidden(text)

    def close(self) -> None:
        """Write what goes out."""
        self._openings.close()
        with in_rows(self._session, copied=True) as writes:
            for contact_id, text in self._kept.values():
                messages.note(writes, interview_id=None, contact_id=contact_id, channel="sms", now=self._now, us=text)

    def _asks(self, attempt: AttemptRow) -> bool:
        return attempt.step != asks.INFO and self._campaigns[attempt.campaign_id].kind not in plans.ONE_MESSAGE


def update_text(
    session: Session,
    settings: Settings,
    frozen: Mapping[str, int],
    plan: Plan,
    account: AccountRow,
    contact: ContactRow,
) -> str:
    """One message with what is new or became of their wish, who writes and how to stop."""
    language = talks.language_of(account, contact, [one for one in plan.update_text if one in frozen] or list(frozen))
    words = starters.words(session, frozen[language])
    line = _update(plan, language) if plan.promise is None else _promise(session, words, plan.promise, plan, contact)
    return talks.render(words, [line], contact.address_form or plan.address_form or "sie", "sms", settings)[0]


def _update(plan: Plan, language: str) -> Line:
    return Line("update", {"news": _sentence(plan.update_text[language])})


def _promise(session: Session, words: Words, promise: Promise, plan: Plan, contact: ContactRow) -> Line:
    """Their own wish, what became of it, and the sentence of whoever marked it."""
    when = wish_words.when(promise.planned_for, words.language) if promise.planned_for else ""
    became = words.say(Line(f"promise_{promise.state}", {"when": when} if when else {}))
    answer = f"{became} {_sentence(plan.update_text[words.language])}"
    voice = voice_of(session, promise, contact.account_id, contact.id)
    if voice is not None and voice.chosen:
        return Line("promise_chosen", {"reason": voice.chosen, "answer": answer})
    return Line("promise", {"quote": voice.quote if voice and voice.quote else "", "answer": answer})


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
