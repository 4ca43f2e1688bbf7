"""Acting in time: the only folder that knows RQ and Redis."""
