"""What stands against a launch, all of it at once, and what a launch freezes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import Plan
from winback.errors import NotFound
from winback.services.gate import gate
from winback.services.planning import candidates, plans
from winback.services.scripts import starters
from winback.services.scripts.older_words import against
from winback.services.sending import prices, senders, switches
from winback.settings import Settings
from winback.store.campaigns import CampaignRow, OfferLimitRow, OfferRow, ScriptRow, WordsRow
from winback.store.crm import AccountRow, ContactRow, PhoneRow


def reasons_against(session: Session, settings: Settings, row: CampaignRow, now: datetime) -> list[str]:
    """Every reason why this campaign must not be launched now; empty means that it may."""
    plan = plans.from_json(row.plan)
    return [
        *switches.sending_off(session, settings),
        *_of_the_dates(row, now),
        *_of_the_feeds(session, settings, now),
        *_of_the_words(session, row, plan),
        *_of_the_audience(session, plan),
        *_of_the_countries(session, settings, plan, now),
    ]


def freeze(session: Session, row: CampaignRow, holdout_key: str) -> dict[str, Any]:
    """The versions it runs with from now on: {"script", "words": {language: id}, "offers", "holdout_key"}."""
    plan = plans.from_json(row.plan)
    script = starters.chosen(session, plan.script, plan.script_version)
    return {
        "script": script.id,
        "words": {language: starters.spoken(session, script, language).id for language in plan.languages},
        "offers": [offer.id for offer in offers(session, plan)],
        "holdout_key": holdout_key,
    }


def offers(session: Session, plan: Plan) -> list[OfferRow]:
    """The newest version of each offer of the plan; without a choice, of every active one."""
    newest = select(func.max(OfferRow.id)).group_by(OfferRow.key)
    rows = session.scalars(select(OfferRow).where(OfferRow.id.in_(newest)).order_by(OfferRow.key)).all()
    off = set(session.scalars(select(OfferLimitRow.key).where(OfferLimitRow.active.is_(False))))
    return [row for row in rows if (row.key in plan.offers if plan.offers else row.key not in off)]


def _of_the_dates(row: CampaignRow, now: datetime) -> Iterable[str]:
    if row.closes_at and row.closes_at <= now:
        yield "closes_at is over"


def _of_the_feeds(session: Session, settings: Settings, now: datetime) -> Iterable[str]:
    policy = gate.policy(session, settings, now)
    if not policy.feeds and not policy.no_ticket_system_confirmed_by:
        yield (
            "no source of open issues is registered: winback feed add …, or confirm by name that there is no ticket"
            " system"
        )


def _of_the_words(session: Session, row: CampaignRow, plan: Plan) -> Iterable[str]:
    script: ScriptRow | None = None
    try:
        script = starters.chosen(session, plan.script, plan.script_version)
    except NotFound:
        yield f"there is no script {plan.script!r}"
    yield from _of_the_languages(session, script, plan.languages)
    missing = [one for one in plan.languages if row.kind in plans.ONE_MESSAGE and one not in plan.update_text]
    yield from (f"update_text is missing in {language!r}" for language in missing)
    known = set(session.scalars(select(OfferRow.key)))
    yield from (f"there is no offer {key!r}" for key in plan.offers if key not in known)


def _of_the_languages(session: Session, script: ScriptRow | None, languages: Iterable[str]) -> Iterable[str]:
    for language in languages:
        try:
            starters.latest(session, WordsRow, language)
        except NotFound:
            yield f"there are no words in {language!r}"
            continue
        if script:
            words = starters.spoken(session, script, language)
            told = against(words.body, starters.script(session, script.id), passed=script.approvals is not None)
            yield from (f"words {language}: {fault}" for fault in told)


def _of_the_audience(session: Session, plan: Plan) -> Iterable[str]:
    if candidates.count(session, plan.audience) == 0:
        yield "no account belongs to this audience"


def _of_the_countries(session: Session, settings: Settings, plan: Plan, now: datetime) -> Iterable[str]:
    """Where a profile allows contact at all, a number of ours and a price must be there."""
    policy = gate.policy(session, settings, now)
    allowed = {country for country, profile in policy.profiles.items() if profile.allowed}
    there = _countries(session, plan) & allowed
    known, table = senders.by_country(session, settings), prices.on(session, now.date(), settings.currency)
    for channel in sorted({step.channel for step in plan.steps}):
        for country in sorted(there):
            if (country, channel) not in known:
                yield f"no number of ours for {country} ({channel}): WINBACK_SENDERS"
            if table.get(country, channel) is None:
                yield f"no price for {country} ({prices.UNITS[channel]}): nothing would be sent there"


def _countries(session: Session, plan: Plan) -> set[str]:
    """The countries of the audience's numbers."""
    audience = candidates.matching(select(AccountRow.id), plan.audience)
    found = session.scalars(
        select(PhoneRow.country)
        .join(ContactRow, ContactRow.id == PhoneRow.contact_id)
        .where(ContactRow.account_id.in_(audience), PhoneRow.country.is_not(None))
        .distinct()
    )
    return {country for country in found if country}
