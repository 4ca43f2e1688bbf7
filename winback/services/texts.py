"""The text of an SMS that we start, rendered inside the transaction of its intent."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.facts import Plan
from campaigns.interview.values import Line
from campaigns.segments import segments
from winback.services import interviews, messages, starters, talks
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.prepared import together


def opening(
    session: Session, settings: Settings, campaign: CampaignRow, plan: Plan, attempt: AttemptRow, now: datetime
) -> tuple[str, int]:
    """What this attempt says, and in how many segments."""
    if campaign.kind != "update":
        opened = interviews.open_for(session, settings, attempt, now)
        return opened.text, opened.segments
    contact = session.get_one(ContactRow, attempt.contact_id)
    account = session.get_one(AccountRow, attempt.account_id)
    text = update_text(session, settings, (campaign.frozen or {})["words"], plan, account, contact)
    with together(session) as writes:
        messages.note(writes, interview_id=None, contact_id=contact.id, channel="sms", now=now, us=text)
    return text, segments(text)


def update_text(
    session: Session,
    settings: Settings,
    frozen: Mapping[str, int],
    plan: Plan,
    account: AccountRow,
    contact: ContactRow,
) -> str:
    """One message with what is new, who writes and how to stop."""
    language = talks.language_of(account, contact, [one for one in plan.update_text if one in frozen] or list(frozen))
    words = starters.words(session, frozen[language])
    news = plan.update_text[language].strip()
    line = Line("update", {"news": news if news.endswith((".", "!", "?")) else f"{news}."})
    return talks.render(words, [line], contact.address_form or plan.address_form or "sie", "sms", settings)[0]
