"""How many comments of each status a seed writes: exact, so that tests can count on it."""

from __future__ import annotations

from collections.abc import Mapping

STATUSES = ("hold", "approved", "spam", "trash")
DEFAULT_MIX: Mapping[str, float] = {"hold": 60, "approved": 30, "spam": 7, "trash": 3}


def shares(total: int, mix: Mapping[str, float]) -> dict[str, int]:
    """Split `total` by the weights of the mix; what rounding leaves goes to the largest rests."""
    unknown = set(mix) - set(STATUSES)
    if unknown or sum(mix.values()) <= 0:
        raise ValueError(f"a mix has weights for {', '.join(STATUSES)}, not {dict(mix)}")
    exact = {status: total * weight / sum(mix.values()) for status, weight in mix.items()}
    counts = {status: int(value) for status, value in exact.items()}
    by_rest = sorted(exact, key=lambda status: counts[status] - exact[status])
    for status in by_rest[: total - sum(counts.values())]:
        counts[status] += 1
    return counts
