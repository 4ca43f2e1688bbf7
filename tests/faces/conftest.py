"""Somebody in a launched campaign, who may answer by message, on the phone and on the page behind the link."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.campaigns.stage import Stage, number
from tests.faces.somebody import Somebody
from tests.hearing.conftest import client_of
from tests.hearing.stage import OURS, Customer
from winback.runtime import Runtime

Meet = Callable[..., Somebody]


def meeting(rt: Runtime) -> Meet:
    def meet(phone: str | None = None, **plan: Any) -> Somebody:
        stage = Stage(rt)
        who = stage.customers(1, language=plan.pop("language", None))[0]
        campaign = stage.launched(**({"steps": [{"day": 0, "kind": "sms"}]} | plan))
        member = stage.member(who.account, campaign).id
        customer = Customer(rt, client_of(rt), who, phone or number(0), OURS["de"], member, campaign)
        return Somebody(stage, customer)

    return meet


@pytest.fixture
def meet(rt: Runtime) -> Meet:
    """On both databases."""
    return meeting(rt)


@pytest.fixture
def meet_once(sqlite_rt: Runtime) -> Meet:
    """On SQLite alone."""
    return meeting(sqlite_rt)
