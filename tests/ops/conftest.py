"""The campaigns' stage and the hearing tests' customers, here too."""

from tests.campaigns.conftest import stage
from tests.hearing.conftest import invite

__all__ = ["invite", "stage"]
