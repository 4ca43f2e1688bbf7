"""Where the templates lie: beside the packages in a checkout, inside the package once installed."""

from pathlib import Path


def templates() -> Path:
    """The folder that holds words/, scripts/, offers/, pages/ (and the demo's files)."""
    installed = Path(__file__).parent / "_templates"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "templates"
