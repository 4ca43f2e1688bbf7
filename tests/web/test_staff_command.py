"""`winback staff` in a terminal."""

import pytest
from click.testing import CliRunner, Result

from tests.web.conftest import PEOPLE, people
from winback.commands import staff as commands
from winback.errors import NotFound
from winback.runtime import Runtime
from winback.settings import as_environment


@pytest.fixture
def run(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch):
    people(sqlite_rt)
    for name, value in as_environment(sqlite_rt.settings).items():
        monkeypatch.setenv(name, value)

    def invoke(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(commands.staff, [*arguments], input=typed)

    return invoke


def test_nobody_types_a_password_for_a_name_that_is_not_there(run) -> None:
    result = run("password", "nobody@example.com", typed="a quiet blue lake\na quiet blue lake\n")

    assert isinstance(result.exception, NotFound)
    assert "Password" not in result.output


def test_a_new_password_is_asked_for_twice_and_never_shown(run) -> None:
    result = run("password", PEOPLE["sales"], typed="a quiet blue lake\na quiet blue lake\n")

    assert result.exit_code == 0
    assert "Every sign-in with the old one has ended." in result.output
    assert "lake" not in result.output
