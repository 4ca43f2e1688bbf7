"""Settings from the environment, or from a file named by WINBACK_SETTINGS (KEY=VALUE lines; the environment wins).

Nothing is read at import. Every fault is told at once.
"""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from urllib.parse import urlsplit

from winback.errors import SettingsError

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

# Whole numbers, from and to: beyond these nothing could be started, or it would do what nobody means.
A_CENTURY_S = 3_155_760_000
NUMBERS = {
    "max_upload": (1_000, 10_000_000_000), "port": (1, 65_535), "web_workers": (1, 200), "web_threads": (1, 1_000),
    "queue_workers": (1, 200), "proxy_hops": (0, 20), "clock_shift": (-A_CENTURY_S, A_CENTURY_S),
    "second_reader_a_day": (0, 1_000_000),
}  # fmt: skip


def _setting(name: str, default: str, about: str, secret: bool = False) -> str:
    return field(default=default, metadata={"env": name, "about": about, "secret": secret}, repr=not secret)


@dataclass(frozen=True)
class Settings:
    """All text as given; the properties below are what the house uses."""

    home: str = _setting("WINBACK_HOME", "var", "folder for the database file, the embedded Redis and logs")
    database_url: str = _setting(
        "WINBACK_DATABASE_URL", "", "sqlite:///… or postgresql://…; empty: a SQLite file in the home folder"
    )
    redis_url: str = _setting("WINBACK_REDIS_URL", "", "redis://…; empty: REDIS_URL, else the embedded server")
    public_url: str = _setting(
        "WINBACK_PUBLIC_URL", "http://127.0.0.1:8000", "the https address Twilio and customers reach us at"
    )
    twilio_api_url: str = _setting("WINBACK_TWILIO_API_URL", "https://api.twilio.com", "Twilio, or a sandbox")
    twilio_account_sid: str = _setting("TWILIO_ACCOUNT_SID", "", "Twilio account SID (AC…)")
    twilio_auth_token: str = _setting("TWILIO_AUTH_TOKEN", "", "Twilio auth token; signs webhooks", secret=True)
    twilio_auth_token_old: str = _setting(
        "TWILIO_AUTH_TOKEN_OLD", "", "the token before a rotation, accepted beside the new one", secret=True
    )
    senders: str = _setting(
        "WINBACK_SENDERS", "", "our numbers, comma separated E.164; the first of a country is used for it"
    )
    secret_key: str = _setting(
        "WINBACK_SECRET_KEY",
        "",
        "signs sessions, keys the phone hash (32 characters or more); empty: made once and kept in the home folder",
        secret=True,
    )
    firm_name: str = _setting("WINBACK_FIRM_NAME", "", "the firm's name, said in every first message")
    firm_contact: str = _setting("WINBACK_FIRM_CONTACT", "", "address or number where further messages can be stopped")
    currency: str = _setting("WINBACK_CURRENCY", "EUR", "the reporting currency, ISO 4217")
    country: str = _setting("WINBACK_COUNTRY", "DE", "the firm's home country: how national numbers and dates are read")
    max_upload: str = _setting(
        "WINBACK_MAX_UPLOAD", "20000000", "bytes the web accepts in one upload; the command line streams more"
    )
    port: str = _setting("WINBACK_PORT", "8000", "port of the web server")
    web_workers: str = _setting("WINBACK_WEB_WORKERS", "2", "web server processes")
    web_threads: str = _setting("WINBACK_WEB_THREADS", "8", "threads per web process")
    queue_workers: str = _setting("WINBACK_QUEUE_WORKERS", "1", "RQ worker processes per queue on this machine")
    proxy_hops: str = _setting("WINBACK_PROXY_HOPS", "0", "trusted proxies in front of us")
    clock_shift: str = _setting(
        "WINBACK_CLOCK_SHIFT", "0", "seconds the clock is ahead; only with a sandbox on this machine"
    )
    demo_sign_in: str = _setting(
        "WINBACK_DEMO_SIGN_IN",
        "",
        "role:address:password, comma separated, shown on the sign-in page; only with a sandbox on this machine",
        secret=True,
    )
    log_level: str = _setting("WINBACK_LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING, ERROR")
    log_format: str = _setting(
        "WINBACK_LOG_FORMAT", "text", "text (a sentence, then key=value) or json (one object a line)"
    )
    second_reader_url: str = _setting(
        "WINBACK_SECOND_READER_URL",
        "",
        "a language model that reads answers beside ours, without names and numbers: https://…/v1/chat/completions; "
        "empty: off, nothing leaves the house",
    )
    second_reader_model: str = _setting("WINBACK_SECOND_READER_MODEL", "", "the model's name at that address")
    second_reader_key: str = _setting(
        "WINBACK_SECOND_READER_KEY", "", "the bearer token that address asks for", secret=True
    )
    second_reader_a_day: str = _setting(
        "WINBACK_SECOND_READER_A_DAY", "500", "answers the second reader is asked about in a day, at most"
    )
    erasures: str = _setting(
        "WINBACK_ERASURES",
        "",
        "the list of erasures beside the database, one file for all machines; empty: erasures.jsonl in the home folder",
    )
    metrics_token: str = _setting(
        "WINBACK_METRICS_TOKEN", "", "bearer token /metrics asks for; empty: only this machine may read it", secret=True
    )

    @property
    def home_path(self) -> Path:
        return Path(self.home).resolve()

    @property
    def key_path(self) -> Path:
        """Where a machine that was given no secret key keeps its own."""
        return self.home_path / "secret.key"

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.home_path / 'winback.sqlite3'}"

    @property
    def base_url(self) -> str:
        return self.public_url.rstrip("/")

    @property
    def sender_numbers(self) -> tuple[str, ...]:
        return tuple(number.strip() for number in self.senders.split(",") if number.strip())

    @property
    def auth_tokens(self) -> tuple[str, ...]:
        return tuple(token for token in (self.twilio_auth_token, self.twilio_auth_token_old) if token)

    @property
    def twilio_is_local(self) -> bool:
        return (urlsplit(self.twilio_api_url).hostname or "") in LOOPBACK

    @property
    def max_upload_bytes(self) -> int:
        return int(self.max_upload)

    def faults(self) -> list[str]:
        """Everything wrong with these settings, in words; empty means they can be used."""
        found = [fault for check in CHECKS for fault in check(self)]
        return found

    def unusable(self) -> list[str]:
        """What keeps every command from starting, however little it needs."""
        return _database(self) + [fault for fault in _numbers(self) if fault.startswith("WINBACK_CLOCK_SHIFT")]

    def checked(self) -> "Settings":
        if faults := self.faults():
            raise SettingsError(faults)
        return self


def from_environment(environ: Mapping[str, str] | None = None, *, makes_key: bool = True) -> Settings:
    """Read the settings; wrong lines in the settings file are a SettingsError.

    Whoever only looks at a service that should be there makes no key: it may have been looked for in the wrong place.
    """
    given = said(environ)
    known = {entry.metadata["env"]: entry.name for entry in fields(Settings)}
    values = {name: given[env] for env, name in known.items() if env in given}
    if "redis_url" not in values and given.get("REDIS_URL"):
        values["redis_url"] = given["REDIS_URL"]
    settings = Settings(**values)
    return settings if settings.secret_key else replace(settings, secret_key=_kept_secret(settings.key_path, makes_key))


def said(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Names and values: the settings file's, and over them the environment's as far as they are not empty."""
    environ = os.environ if environ is None else environ
    path = environ.get("WINBACK_SETTINGS")
    return (of_file(path) if path else {}) | {name: value for name, value in environ.items() if value != ""}


def as_environment(settings: Settings) -> dict[str, str]:
    """The same settings as environment variables, for child processes."""
    return {entry.metadata["env"]: getattr(settings, entry.name) for entry in fields(Settings)}


def _kept_secret(path: Path, makes_key: bool) -> str:
    """A machine that was given no secret makes one and keeps it; several machines must be given the same."""
    home = path.parent
    if not makes_key and not path.exists():
        return ""
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(32))
    except FileExistsError:
        if not path.exists():
            raise SettingsError([f"WINBACK_HOME: {home} is no folder"]) from None
    except OSError as error:
        raise SettingsError([f"WINBACK_HOME: {home} cannot be written: {error.strerror}"]) from error
    return _read_secret(path)


def _read_secret(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError as error:
        raise SettingsError([f"WINBACK_HOME: {path} cannot be read: {error.strerror}"]) from error


def of_file(path: str) -> dict[str, str]:
    """What a settings file says; wrong lines in it are a SettingsError."""
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise SettingsError([f"WINBACK_SETTINGS: cannot read {path}: {error.strerror}"]) from error
    wrong = [
        f"{path}, line {number}: expected NAME=VALUE"
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.lstrip().startswith("#") and "=" not in line
    ]
    if wrong:
        raise SettingsError(wrong)
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.lstrip().startswith("#"))
    return {name.strip(): value.strip().strip("\"'") for name, value in pairs}


def _numbers(settings: Settings) -> list[str]:
    names = {entry.name: entry.metadata["env"] for entry in fields(Settings)}
    return [
        f"{names[name]}: expected a whole number from {low} to {high}, got {getattr(settings, name)!r}"
        for name, (low, high) in NUMBERS.items()
        if not _is_between(getattr(settings, name), low, high)
    ]


def _is_between(given: str, low: int, high: int) -> bool:
    return re.fullmatch(r"-?[0-9]{1,18}", given) is not None and low <= int(given) <= high


def _urls(settings: Settings) -> list[str]:
    faults = []
    for env, value in (
        ("WINBACK_PUBLIC_URL", settings.public_url),
        ("WINBACK_TWILIO_API_URL", settings.twilio_api_url),
    ):
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            faults.append(f"{env}: expected https://…, got {value!r}")
        elif parts.scheme == "http" and not settings.twilio_is_local:
            faults.append(f"{env}: must be https with the real Twilio")
    if urlsplit(settings.public_url).query or urlsplit(settings.public_url).fragment:
        faults.append("WINBACK_PUBLIC_URL: must not carry a query or fragment")
    return faults


def _twilio(settings: Settings) -> list[str]:
    faults = []
    if not re.fullmatch(r"AC[0-9a-fA-F]{32}", settings.twilio_account_sid):
        faults.append("TWILIO_ACCOUNT_SID: expected AC and 32 hexadecimal characters")
    if not settings.twilio_auth_token:
        faults.append("TWILIO_AUTH_TOKEN: missing; without it no webhook can be trusted and nothing is sent")
    if not settings.sender_numbers:
        faults.append("WINBACK_SENDERS: missing; at least one number of ours in E.164")
    faults += [
        f"WINBACK_SENDERS: {number!r} is not E.164 (a name cannot receive STOP)"
        for number in settings.sender_numbers
        if not re.fullmatch(r"\+[1-9]\d{6,14}", number)
    ]
    return faults


def _firm(settings: Settings) -> list[str]:
    faults = []
    if not settings.secret_key:
        faults.append(
            f"WINBACK_SECRET_KEY: there is none, nor {settings.key_path}: winback upgrade makes one and keeps it"
        )
    elif len(settings.secret_key) < 32:
        faults.append(
            "WINBACK_SECRET_KEY: needs 32 characters or more (left empty, one machine makes its own and keeps it)"
        )
    if not settings.firm_name.strip():
        faults.append("WINBACK_FIRM_NAME: missing; every first message says who writes")
    if not settings.firm_contact.strip():
        faults.append("WINBACK_FIRM_CONTACT: missing; every first message names where to stop further ones")
    if not re.fullmatch(r"[A-Z]{3}", settings.currency):
        faults.append(f"WINBACK_CURRENCY: expected three letters, got {settings.currency!r}")
    if not re.fullmatch(r"[A-Z]{2}", settings.country):
        faults.append(f"WINBACK_COUNTRY: expected two letters like DE, got {settings.country!r}")
    return faults


def _database(settings: Settings) -> list[str]:
    try:
        parts = urlsplit(settings.database)
        known = parts.scheme.partition("+")[0] in {"sqlite", "postgresql", "postgres"} and (parts.port or True)
    except ValueError:
        known = False
    # The address is not repeated: it may hold a password.
    return [] if known else ["WINBACK_DATABASE_URL: expected sqlite:///… or postgresql://user:password@host:port/name"]


def _clock(settings: Settings) -> list[str]:
    if settings.clock_shift not in {"", "0"} and not settings.twilio_is_local:
        return ["WINBACK_CLOCK_SHIFT: only with a sandbox on this machine"]
    return []


def _demo(settings: Settings) -> list[str]:
    if settings.demo_sign_in and not settings.twilio_is_local:
        return ["WINBACK_DEMO_SIGN_IN: only with a sandbox on this machine"]
    return []


def _second_reader(settings: Settings) -> list[str]:
    if not settings.second_reader_url:
        return []
    faults = []
    parts = urlsplit(settings.second_reader_url)
    here = (parts.hostname or "") in LOOPBACK
    if not parts.hostname or parts.scheme not in {"http", "https"} or (parts.scheme == "http" and not here):
        faults.append("WINBACK_SECOND_READER_URL: expected https://… (http only on this machine)")
    if not settings.second_reader_model.strip():
        faults.append("WINBACK_SECOND_READER_MODEL: missing; each reading is logged with it")
    return faults


def _logging(settings: Settings) -> list[str]:
    faults = []
    if settings.log_level not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        faults.append(f"WINBACK_LOG_LEVEL: expected DEBUG, INFO, WARNING or ERROR, got {settings.log_level!r}")
    if settings.log_format not in {"text", "json"}:
        faults.append(f"WINBACK_LOG_FORMAT: expected text or json, got {settings.log_format!r}")
    if settings.metrics_token and len(settings.metrics_token) < 16:
        faults.append("WINBACK_METRICS_TOKEN: needs 16 characters or more")
    return faults


CHECKS = (_numbers, _database, _urls, _twilio, _firm, _clock, _demo, _second_reader, _logging)
