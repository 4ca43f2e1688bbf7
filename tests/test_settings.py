"""Settings that are wrong are told in words, never as a traceback."""

from pathlib import Path

import pytest

from winback import runtime
from winback.errors import SettingsError
from winback.settings import Settings, from_environment


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"database_url": "nonsense"}, "WINBACK_DATABASE_URL"),
        ({"database_url": "mysql://somebody:geheim@127.0.0.1/x"}, "WINBACK_DATABASE_URL"),
        ({"database_url": "postgresql://127.0.0.1:port/x"}, "WINBACK_DATABASE_URL"),
        ({"clock_shift": "soon"}, "WINBACK_CLOCK_SHIFT"),
    ],
)
def test_what_no_command_can_start_with_is_told_and_keeps_its_password(given: dict[str, str], said: str) -> None:
    settings = Settings(**given)

    with pytest.raises(SettingsError) as told:
        runtime.build(settings)

    assert said in told.value.faults[0]
    assert said in " ".join(settings.faults())
    assert "geheim" not in " ".join(told.value.faults)


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")

    with pytest.raises(SettingsError) as told:
        from_environment({"WINBACK_HOME": str(tmp_path / "home")})

    assert "WINBACK_HOME" in told.value.faults[0]


@pytest.mark.parametrize("makes_key", [True, False])
def test_a_key_is_made_only_by_whoever_founds_a_house(tmp_path: Path, makes_key: bool) -> None:
    found = from_environment({"WINBACK_HOME": str(tmp_path / "home")}, makes_key=makes_key)

    assert (tmp_path / "home").exists() == bool(found.secret_key) == makes_key
    assert any("WINBACK_SECRET_KEY: there is none" in fault for fault in found.faults()) != makes_key


def test_a_database_whose_folder_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(SettingsError, match="cannot be made"):
        runtime.build(Settings(database_url=f"sqlite:///{tmp_path}/file/winback.sqlite3"))


def test_a_country_is_two_letters() -> None:
    assert any(fault.startswith("WINBACK_COUNTRY") for fault in Settings(country="Germany").faults())
    assert not any(fault.startswith("WINBACK_COUNTRY") for fault in Settings().faults())
