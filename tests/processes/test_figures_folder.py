"""Two gunicorns on one home: neither loses what the other has counted."""

import os
from pathlib import Path

import pytest

from tests.conftest import settings_for
from winback import figures_folder
from winback.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_for("", tmp_path / "home", port="8000")


def taken(settings: Settings, place: Path) -> tuple[Path, int]:
    folder = place / figures_folder.new(settings).name
    return folder, figures_folder.take(folder)


def test_a_second_one_takes_nothing_from_one_that_lives(settings: Settings, tmp_path: Path) -> None:
    folder, lock = taken(settings, tmp_path)
    (folder / "counter.db").touch()

    figures_folder.clear_dead(settings, tmp_path)
    other, other_lock = taken(settings, tmp_path)

    assert other != folder
    assert (folder / "counter.db").exists()
    os.close(lock)
    os.close(other_lock)


def test_what_a_dead_one_left_is_cleared_away_whatever_its_port(settings: Settings, tmp_path: Path) -> None:
    folder, lock = taken(settings, tmp_path)
    (folder / "counter.db").touch()
    os.close(lock)  # as the end of its process does

    figures_folder.clear_dead(settings_for("", settings.home_path, port="8020"), tmp_path)

    assert not folder.exists()


def test_a_dead_one_of_another_home_is_none_of_ours(settings: Settings, tmp_path: Path) -> None:
    folder, lock = taken(settings, tmp_path)
    os.close(lock)

    figures_folder.clear_dead(settings_for("", tmp_path / "elsewhere"), tmp_path)

    assert folder.exists()


def test_it_is_held_as_long_as_a_web_process_of_it_lives(settings: Settings, tmp_path: Path) -> None:
    folder, lock = taken(settings, tmp_path)
    ends, end = os.pipe()
    if not (child := os.fork()):
        os.close(end)
        os.read(ends, 1)
        os._exit(0)
    os.close(lock)

    figures_folder.clear_dead(settings, tmp_path)
    there = folder.exists()
    os.close(end)
    os.waitpid(child, 0)
    os.close(ends)
    figures_folder.clear_dead(settings, tmp_path)

    assert there
    assert not folder.exists()
