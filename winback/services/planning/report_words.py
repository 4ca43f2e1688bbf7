"""The report as plain lines for a terminal or a printer, in German and English."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from winback.services.gate import mends
from winback.services.gate.hold_words import hold_label
from winback.services.planning.report import Report

WORDS = {
    "en": {
        "title": "Who fell silent, as of {on}", "accounts": "{count} accounts, {without} of them without any order",
        "active": "active", "declining": "declining", "dormant": "dormant", "lost": "lost",
        "not_judged": "not judged yet",
        "band": "{name:<16}{count:>9}   bought {bought:>18}   a year {a_year:>18}",
        "silent": "{count} accounts fell silent. They used to buy for {a_year} a year.",
        "reach": "{reachable} of them can be asked ({sms} by text message, {phone} by phone); that is {value} a year.",
        "unreachable": "{count} cannot be reached. What holds them (one account may have several reasons):",
        "unproven": "{count} permissions are ticks without proof: winback consent prove",
        "unmatched": "{count} issues name nobody we know; they wait for their account.",
        "open": "{count} issues are open.", "imports": "Last files:",
        "promised": "Promised calls in 90 days: {kept} kept, {late} made good later, {overdue} broken, {open} ahead.",
        "import": "{kind:<12}{read:>9} rows, {rejected} rejected   {name}",
    },
    "de": {
        "title": "Wer verstummt ist, Stand {on}", "accounts": "{count} Konten, davon {without} ohne Bestellung",
        "active": "aktiv", "declining": "nachlassend", "dormant": "eingeschlafen", "lost": "verloren",
        "not_judged": "nicht beurteilt",
        "band": "{name:<16}{count:>9}   gekauft {bought:>18}   im Jahr {a_year:>18}",
        "silent": "{count} Konten sind verstummt. Sie kauften früher für {a_year} im Jahr.",
        "reach": "{reachable} davon können gefragt werden ({sms} per SMS, {phone} per Anruf): {value} im Jahr.",
        "unreachable": "{count} sind nicht erreichbar. Was dagegen spricht (ein Konto kann mehrere Gründe haben):",
        "unproven": "{count} Einwilligungen sind Haken ohne Beleg: winback consent prove",
        "unmatched": "{count} Anliegen nennen niemanden, den wir kennen; sie warten auf ihr Konto.",
        "open": "{count} Anliegen sind offen.", "imports": "Letzte Dateien:",
        "promised": "Versprochene Anrufe, 90 Tage: {kept} kamen, {late} nachgeholt, {overdue} gebrochen, {open} offen.",
        "import": "{kind:<12}{read:>9} Zeilen, {rejected} abgelehnt   {name}",
    },
}  # fmt: skip


def lines(report: Report, language: str) -> Iterator[str]:
    """The page, line by line."""
    words = WORDS.get(language, WORDS["en"])

    def money(amount: Decimal) -> str:
        return format_currency(amount, report.currency, locale=language)

    def number(count: int) -> str:
        return format_decimal(count, locale=language)

    title = words["title"].format(on=format_date(report.on, "long", locale=language))
    yield from (title, "=" * len(title), "")
    yield words["accounts"].format(count=number(report.accounts), without=number(report.without_orders))
    for band in report.bands:
        if band.accounts:
            yield "  " + words["band"].format(
                name=words.get(band.band, band.band), count=number(band.accounts), bought=money(band.bought),
                a_year=money(band.a_year),
            )  # fmt: skip
    yield ""
    reach = report.reach
    yield words["silent"].format(
        count=number(reach.accounts), a_year=money(sum((band.a_year for band in report.silent), Decimal(0)))
    )
    yield words["reach"].format(
        reachable=number(reach.reachable), sms=number(reach.by_sms), phone=number(reach.by_phone),
        value=money(reach.value_reachable),
    )  # fmt: skip
    if reach.unreachable:
        yield words["unreachable"].format(count=number(reach.unreachable))
        yield from _held(dict(reach.holds), language, number)
    yield from _rest(report, words, number)


def _held(counts: dict[str, int], language: str, number: Callable[[int], str]) -> Iterator[str]:
    """Every reason with its count, and below it what can be done for all of them at once."""
    for code, count in counts.items():
        yield f"  {number(count):>7}  {hold_label(code, language)}"
        if way := mends.told(code, language):
            yield f"           {way}"


def _rest(report: Report, words: dict[str, str], number: Callable[[int], str]) -> Iterator[str]:
    yield ""
    for name, count in (
        ("unproven", report.unproven), ("open", report.open_issues), ("unmatched", report.unmatched_issues),
    ):  # fmt: skip
        if count:
            yield words[name].format(count=number(count))
    calls = report.promised
    if calls.kept or calls.late or calls.overdue or calls.open:
        counts = {name: number(getattr(calls, name)) for name in ("kept", "late", "overdue", "open")}
        yield words["promised"].format(**counts)
    if report.imports:
        yield from ("", words["imports"])
        for one in report.imports:
            yield "  " + words["import"].format(
                kind=one.kind, read=number(one.read), rejected=one.rejected, name=one.file_name
            )
