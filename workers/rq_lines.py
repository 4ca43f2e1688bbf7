"""What rq would write down, in the house's manner: nothing every second, and no words of an error."""

import logging

from workers.outage import REDIS_GONE, Outage, of_redis

RQ = "rq.worker"


class NoRepeats(logging.Filter):
    """rq says each time it asks, from two threads, that Redis does not answer: the outage is told instead, once."""

    def __init__(self, outage: Outage) -> None:
        super().__init__()
        self._outage = outage

    def filter(self, record: logging.LogRecord) -> bool:
        error = _lost_redis(record)
        if error is not None:
            self._outage.gone(of_redis(error))
        return error is None


def quiet(outage: Outage) -> None:
    """From here on, in this process."""
    logging.getLogger(RQ).addFilter(NoRepeats(outage))


def _lost_redis(record: logging.LogRecord) -> BaseException | None:
    named = record.args if isinstance(record.args, tuple) else ()
    if record.exc_info and record.exc_info[1]:
        named = (*named, record.exc_info[1])
    if "Redis connection timeout" in str(record.msg):
        return TimeoutError()
    return next((one for one in named if isinstance(one, REDIS_GONE)), None)
