"""From strength of evidence to a confidence that means what it says: told with 0.8, eight in ten are right."""

from __future__ import annotations

from bisect import bisect_right

# Strength -> share that was right when training texts were read for the first time, before anybody had looked at
# them; straight lines between. Read again, after learning from them, everything looks surer than it is.
CURVE: tuple[tuple[float, float], ...] = (
    (0.0, 0.0),
    (0.6, 0.6),
    (0.75, 0.72),
    (0.8, 0.76),
    (0.95, 0.86),
    (1.0, 0.95),
)


_STRENGTHS = [strength for strength, _ in CURVE]


def calibrated(strength: float) -> float:
    """The confidence that goes with it."""
    at = bisect_right(_STRENGTHS, strength)
    if at == len(CURVE):
        return CURVE[-1][1]
    (x0, y0), (x1, y1) = CURVE[at - 1], CURVE[at]
    return round(y0 + (y1 - y0) * (strength - x0) / (x1 - x0), 3)
