"""The API against its own document: whatever is sent, it answers as it says it does, and never breaks."""

from unittest import SkipTest

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from tests.web.conftest import PEOPLE, make_app
from tests.web.seeds import busy_day
from winback.runtime import Runtime
from winback.services.scripts import starters
from winback.services.staff import staff

EXAMPLES = 8  # of each operation and mode; the seed is fixed
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
    unsupported_method,
    ignored_auth,
]


@pytest.fixture
def document(sqlite_rt: Runtime):
    app = make_app(sqlite_rt)
    with sqlite_rt.transaction() as session:
        starters.install(session, sqlite_rt.now())
        busy_day(session, sqlite_rt.now())
        person = staff.by_email(session, PEOPLE["admin"])
        token = staff.new_token(session, person.id, "fuzz", "cli", sqlite_rt.now())
    found = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    found.config.update(headers={"Authorization": f"Bearer {token}"})
    return found


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: mode.value)
def test_it_answers_as_its_document_says(document, mode: GenerationMode) -> None:
    operations = [result.ok() for result in document.get_all_operations()]
    assert len(operations) >= 35

    wrong = {f"{operation.label}: {fault}" for operation in operations for fault in faults(operation, mode)}

    assert not wrong, "\n\n".join(sorted(wrong))


def there(case) -> None:
    """Numbers of rows that exist, or nearly: a random one is never found."""
    for name, value in (case.path_parameters or {}).items():
        if isinstance(value, int):
            case.path_parameters[name] = value % 9 + 1


def faults(operation, mode: GenerationMode) -> list[str]:
    """What an operation did otherwise than its document says."""
    try:
        cases = operation.as_strategy(generation_mode=mode)
    except Exception:  # nothing negative can be made of an operation without parameters
        return []

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
    )
    @given(case=cases)
    def answers(case) -> None:
        if mode is GenerationMode.POSITIVE:
            there(case)
        case.call_and_validate(checks=CHECKS)

    try:
        answers()
    except (Unsatisfiable, SkipTest):
        return []
    except FailureGroup as group:
        return [str(fault)[:900] for fault in group.exceptions]
    return []
