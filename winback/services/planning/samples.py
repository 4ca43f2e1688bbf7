"""What would be said, without an interview: the same engine and the same words, rendered for a look."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns import interview as engine
from campaigns.facts import Account, Plan, Route, Step
from campaigns.interview.values import Face, Known, Line
from campaigns.segments import segments
from winback.services.planning import plans
from winback.services.scripts import starters
from winback.services.sending import texts
from winback.services.talking import talks
from winback.settings import Settings
from winback.store.campaigns import CampaignRow, ScriptRow
from winback.store.crm import AccountRow, ContactRow

A_TOKEN = "x" * 13  # as long as those of real links


@dataclass(frozen=True, slots=True)
class Sample:
    """A text, in a language, and how many segments it takes."""

    text: str
    language: str
    segments: int


class Samples:
    """First words and reminders of one campaign. Texts that are equal for many people are rendered once."""

    def __init__(self, session: Session, settings: Settings, campaign: CampaignRow, plan: Plan, now: datetime) -> None:
        self._session, self._settings, self._campaign, self._plan, self._now = session, settings, campaign, plan, now
        frozen = campaign.frozen or {}
        script = (
            session.get_one(ScriptRow, frozen["script"])
            if frozen.get("script")
            else starters.chosen(session, plan.script, plan.script_version)
        )
        self._words: dict[str, int] = frozen.get("words") or {
            language: starters.spoken(session, script, language).id for language in plan.languages
        }
        self._script = starters.script(session, script.id)
        self._kept: dict[tuple[str, str, str], Sample] = {}

    def language(self, account: Account, route: Route) -> str:
        wished = (route.language or account.language or "")[:2]
        return wished if wished in self._words else next(iter(self._words))

    def first(self, account: Account, route: Route, step: Step) -> Sample:
        """What this step says when nothing was said before."""
        language = self.language(account, route)
        contact = next((one for one in account.contacts if one.id == route.contact_id), None)
        form = (contact.address_form if contact else None) or self._plan.address_form or "sie"
        # What repeats somebody's own words is theirs alone.
        key = (language, form, step.kind if self._campaign.kind != "promise" else f"to:{route.contact_id}")
        if key not in self._kept:
            text = self._text(route, language, form, step)
            self._kept[key] = Sample(text, language, segments(text) if step.channel == "sms" else 0)
        return self._kept[key]

    def _text(self, route: Route, language: str, form: str, step: Step) -> str:
        if self._campaign.kind in plans.ONE_MESSAGE:
            contact = self._session.get_one(ContactRow, route.contact_id)
            account = self._session.get_one(AccountRow, contact.account_id)
            return texts.update_text(self._session, self._settings, self._words, self._plan, account, contact)
        if step.kind == "link":
            said = [Line("invite", {"link": f"{self._settings.base_url}/c/{A_TOKEN}"})]
            return talks.render(
                starters.words(self._session, self._words[language]), said, form, "sms", self._settings
            )[0]
        face: Face = "voice" if step.channel == "voice" else "sms"
        turn = engine.begin(self._script, Known(language=language, address_form=form, today=self._now.date()), face)
        if step.kind == "reminder":
            turn = engine.resume(self._script, turn.state, face)
        words = starters.words(self._session, self._words[language])
        return " ".join(talks.render(words, turn.say, form, face, self._settings))
