"""The sections of the house, for whoever is signed in."""

from dataclasses import dataclass

from flask import Flask, current_app, request, url_for

from winback.web.current import me
from winback.web.language import _


@dataclass(frozen=True)
class Item:
    """One place to go. `wide`: too much for the bar of a phone, reached from the pages there."""

    label: str
    icon: str
    url: str
    current: bool
    wide: bool = False
    count: int = 0


def install(app: Flask) -> None:
    app.jinja_env.globals.update(navigation=navigation, me=me)


def navigation() -> list[Item]:
    places = [
        (("marketing",), _("Today"), "sun", "console.home", False),
        (("marketing",), _("Campaigns"), "send", "campaigns.listing", False),
        (("marketing",), _("Scripts"), "chat-square-text", "scripts.listing", True),
        (("sales",), _("Returns"), "arrow-return-left", "sales.queue", False),
        (("support",), _("Support"), "life-preserver", "support.listing", False),
        (("marketing", "sales", "support"), _("Customers"), "people", "accounts.listing", False),
        (("marketing", "support"), _("Wishes"), "lightbulb", "wishes.listing", True),
        (("marketing", "support"), _("Answers to read"), "ui-checks", "reading.listing", True),
        (("marketing",), _("Import"), "box-arrow-in-down", "imports.page", True),
        (("marketing",), _("Report"), "file-earmark-text", "reports.page", True),
        (("marketing",), _("Sources"), "shield-check", "register.page", True),
        ((), _("People"), "person-gear", "admin.staff", True),
    ]
    return [
        Item(str(label), icon, url_for(endpoint), _here(endpoint), wide)
        for roles, label, icon, endpoint, wide in places
        if me().may(*roles) and endpoint in current_app.view_functions
    ]


def _here(endpoint: str) -> bool:
    at = request.endpoint or ""
    if endpoint.startswith("console."):
        return at == endpoint or (endpoint == "console.home" and at == "unknowns.page")
    return at.split(".")[0].split("_")[0] == endpoint.split(".")[0]
