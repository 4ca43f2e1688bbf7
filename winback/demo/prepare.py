"""The pretend firm's first morning: what a real one does once, done in a few seconds."""

import secrets
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from campaigns.experiments import held_out
from winback import imports
from winback.demo import firm
from winback.places import templates
from winback.runtime import Runtime
from winback.services.issues import feeds
from winback.services.permission import consent_sources
from winback.services.permission.consent_sources import NewSource
from winback.services.planning import campaigns, dormancy, plans
from winback.services.staff import staff

Say = Callable[[str], None]

KINDS = ("accounts", "contacts", "orders", "issues", "consents", "donotcall")
FEED = "helpdesk"
MARKETING = "Mara Lindner"
CAMPAIGN: dict[str, Any] = {
    "name": "Spring comeback",
    "audience": {"bands": ["dormant", "lost"]},
    "per_minute": 60,
    "holdout_share": 0.1,
    "daily_budget": "50",
}
# Whom it goes to: those who order less than before, and everybody who asks for it in an interview.
NEWS: dict[str, Any] = {
    "name": "What is new",
    "kind": "update",
    "standing": True,
    "audience": {"bands": ["declining"]},
    "update_text": {
        "de": "Neu bei uns: der Hafen-Espresso, Dauerbestellung mit Pause-Knopf, Lieferung am nächsten Tag.",
        "en": "New with us: Harbour Espresso, a standing order with a pause button, next-day delivery.",
    },
    "per_minute": 6,
    "daily_cap": 20,
}
SOURCES = (
    NewSource(
        "Webshop 2024",
        "Ja, Kaffeekontor Morgenrot darf mich per SMS und telefonisch, auch automatisch, zu Angeboten und meiner"
        " Zufriedenheit befragen. Widerruf jederzeit. / Yes, Kaffeekontor Morgenrot may text and call me, also"
        " automatically, about offers and my satisfaction. I can withdraw at any time.",
        "checkout of the web shop, unticked box",
        firm.NAME,
        ("sms", "voice"),
        ("marketing", "offer"),
        date(2024, 1, 1),
        written=True,
    ),
    NewSource(
        "Telefonaufnahme",
        "Ja, Kaffeekontor Morgenrot darf mich automatisch anrufen und mir schreiben, um mich zu Angeboten zu befragen.",
        "order by phone, read out and written down",
        firm.NAME,
        ("voice", "sms"),
        ("marketing",),
        date(2023, 1, 1),
        written=False,
    ),
)


def everything(rt: Runtime, say: Say) -> None:
    """Permissions, the CRM export, the judgement, a launched campaign, and the people who work there."""
    now = rt.now()
    with rt.transaction() as session:
        for source in SOURCES:
            consent_sources.register(session, source, MARKETING, now)
        feeds.add(session, FEED, "daily_file", MARKETING, now)
    _import_all(rt, say)
    dormancy.scan(rt, now)
    _launch(rt, say)
    with rt.transaction() as session:
        for email, name, role, language in firm.STAFF:
            staff.add(session, email, name, [role], now, password=firm.PASSWORD, language=language, actor="demo")


def _import_all(rt: Runtime, say: Say) -> None:
    for kind in KINDS:
        path: Path = templates() / "demo" / f"{kind}.csv"
        feed = FEED if kind == "issues" else None
        done = imports.run(rt, kind, path, file_name=path.name, actor="demo", feed=feed).as_json()
        rejected, warnings = len(done["rejected"]), len(done["warnings"])
        say(f"  {kind:<10} {done['read']:>5} read, {done['created']:>5} new, {rejected} rejected, {warnings} warnings")


def _launch(rt: Runtime, say: Say) -> None:
    now = rt.now()
    with rt.transaction() as session:
        row = campaigns.create(session, plans.parse(CAMPAIGN), MARKETING, now)
        forecast = campaigns.forecast(session, rt.settings, row, now)
        key = _draw(firm.played_by_hand(session))
        campaigns.launch(session, rt.settings, row.id, MARKETING, now, at_once=True, holdout_key=key)
        news = campaigns.create(session, plans.parse(NEWS), MARKETING, now)
        campaigns.launch(session, rt.settings, news.id, MARKETING, now, at_once=True)
    say(f"\n  campaign “{CAMPAIGN['name']}” launched: {_said(forecast)}")
    say(f"  campaign “{NEWS['name']}” stands: for whoever orders less, or asks in an interview to hear what is new")


def _draw(wanted: Sequence[int]) -> str:
    """A holdout's key that leaves the visitor's own phones in the campaign."""
    while True:
        key = secrets.token_hex(32)
        if not any(held_out(CAMPAIGN["holdout_share"], key, account) for account in wanted):
            return key


def _said(forecast: campaigns.Forecast) -> str:
    facts = forecast.as_json()
    return f"{facts['contacted']} people will be asked, {sum(facts['left_alone'].values())} accounts are left alone"
