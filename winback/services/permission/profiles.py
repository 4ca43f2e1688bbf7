"""The profiles of the countries: read once from their files."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from campaigns.facts import Profile
from campaigns.profiles import ProfileError, parse
from winback import places
from winback.errors import WinbackError
from winback.settings import Settings


def loaded() -> Mapping[str, Profile]:
    """Profiles by country, as their files say. A country without one means no."""
    return {one.country: one for one in _all(places.templates() / "profiles")}


def home_zone(settings: Settings) -> ZoneInfo:
    """The firm's own zone: a day without a time of day is a day there."""
    profile = loaded().get(settings.country)
    return ZoneInfo(profile.zones[0] if profile and profile.zones else "UTC")


@lru_cache(maxsize=4)
def _all(folder: Path) -> tuple[Profile, ...]:
    return tuple(_read(path) for path in sorted(folder.glob("*.toml")))


def _read(path: Path) -> Profile:
    try:
        return parse(tomllib.loads(path.read_text(encoding="utf-8")))
    except (ProfileError, tomllib.TOMLDecodeError) as error:
        raise WinbackError(f"the profile {path.name} cannot be used: {error}") from error
