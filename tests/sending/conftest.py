"""The campaigns' stage, here too."""

from tests.campaigns.conftest import stage, stage_both, stage_pg

__all__ = ["stage", "stage_both", "stage_pg"]
