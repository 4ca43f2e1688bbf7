"""/metrics for Prometheus: states from rows, latency of webhooks from all web processes together."""

import hmac
import os
import time
from collections.abc import Iterator

from flask import Blueprint, Flask, Response, abort, g, request
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError

from winback.runtime import Runtime
from winback.services import vitals
from winback.services.sending import switches
from winback.services.vitals import Figures
from winback.web.current import rt

bp = Blueprint("metrics", __name__)

LOOPBACK = ("127.0.0.1", "::1")
FORWARDED = ("X-Forwarded-For", "Forwarded", "X-Real-Ip")
KEEP_S = 10.0  # two Prometheus servers, or an impatient one, cost no more than one

_own = CollectorRegistry()
LATENCY = Histogram(
    "winback_webhook_seconds", "From a webhook's arrival to our answer.", ["hook", "status"], registry=_own,
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15),
)  # fmt: skip


def install(app: Flask) -> None:
    app.after_request(_observe)


@bp.get("/metrics")
def metrics() -> Response:
    _let_in()
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(_Own())
    registry.register(Rows(rt))
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def _let_in() -> None:
    """A token; without one only this machine itself, and nobody a proxy speaks for."""
    if token := rt.settings.metrics_token:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), token.encode()):
            abort(401, "The bearer token of WINBACK_METRICS_TOKEN is missing or wrong.")
    elif request.remote_addr not in LOOPBACK or any(name in request.headers for name in FORWARDED):
        abort(403, "Set WINBACK_METRICS_TOKEN to read this from elsewhere.")


def begin() -> None:
    """First of all, where a hook's answer is waited for."""
    g.began = time.perf_counter()


def _observe(response: Response) -> Response:
    if request.blueprint == "twilio" and "began" in g:
        hook = (request.endpoint or "").partition(".")[2]
        LATENCY.labels(hook, f"{response.status_code // 100}xx").observe(time.perf_counter() - g.began)
    return response


class _Own(Collector):
    """What this one process measured."""

    def collect(self) -> Iterator[Metric]:
        return iter(list(_own.collect()))


class Rows(Collector):
    """The state of the service as gauges; a database that is away is a gauge too."""

    _kept: tuple[float, Runtime, Figures] | None = None

    def __init__(self, runtime: Runtime) -> None:
        self._rt = runtime

    def collect(self) -> Iterator[Metric]:
        figures = self._figures()
        yield GaugeMetricFamily("winback_database_up", "Whether the database answers.", float(figures is not None))
        if figures is not None:
            yield from _families(figures)

    def _figures(self) -> Figures | None:
        database, now = self._rt.database, time.monotonic()
        if Rows._kept and Rows._kept[1].database is database and now - Rows._kept[0] < KEEP_S:
            return Rows._kept[2]
        try:
            with self._rt.reading() as session:
                found = vitals.figures(session, self._rt.settings, self._rt.now())
        except SQLAlchemyError:
            return None
        Rows._kept = (now, self._rt, found)
        return found


def _families(figures: Figures) -> Iterator[Metric]:
    yield _by("winback_attempts", "Attempts by state.", "state", figures.attempts)
    yield _by("winback_oldest_due_seconds", "How long the oldest due row has waited.", "what", figures.oldest_due_s)
    yield GaugeMetricFamily("winback_sent_last_hour", "Attempts of the last hour.", float(figures.lately))
    share = figures.unknown / figures.lately if figures.lately else 0.0
    yield GaugeMetricFamily("winback_unknown_share", "Share of the last hour's attempts nobody knows about.", share)
    yield _by("winback_queue_depth", "Jobs waiting in Redis.", "queue", figures.queues)
    ages: dict[str, float] = {part: float("inf") for part in vitals.NEEDED}
    for beat in figures.beats:
        ages[beat.part] = min(beat.age_s, ages.get(beat.part, float("inf")))
    yield _by("winback_heartbeat_age_seconds", "Age of the newest sign of life of a part.", "part", ages)
    living = {part: sum(beat.alive for beat in figures.beats if beat.part == part) for part in ages}
    yield _by("winback_processes", "Living processes of a part.", "part", living)
    yield GaugeMetricFamily("winback_answers_to_read", "Answers that wait for a person.", float(figures.to_read))
    yield _by(
        "winback_country_limit_reached", "1 while a country's limit of the day is used up.", "country",
        figures.limits_reached,
    )  # fmt: skip
    outcomes = {code: figures.second.get(code, 0) for code in ("same", "differs", "unusable", "failed", "asked")}
    yield _by("winback_second_readings_last_day", "What asking the second reader brought.", "outcome", outcomes)
    reasons = {code: float(code in figures.off) for code in switches.CODES}
    yield _by("winback_sending_off", "1 while this holds all sending back.", "reason", reasons)


def _by(name: str, about: str, label: str, values: dict[str, float] | dict[str, int]) -> Metric:
    family = GaugeMetricFamily(name, about, labels=[label])
    for key, value in sorted(values.items()):
        family.add_metric([key], float(value))
    return family
