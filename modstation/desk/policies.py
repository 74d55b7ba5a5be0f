"""What a site's newsroom wants to be shown: thresholds and reasons for each label."""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from modstation.core.policy import Policy, reason_for
from modstation.store.store import Store


class Policies:
    """Reads and changes the policies of sites; for the thread of its store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, site: str) -> Policy:
        return self._store.policies.of(site)

    def change(
        self, site: str, label: str, *, threshold: float | None = None, reason: str | None = None
    ) -> None:
        """`reason` is a code of the policy; "" means that the label points to none."""
        now = self.of(site)
        kept = now.reason(label)
        code = reason if reason is not None else kept.code if kept else ""
        if code and reason_for(code) is None:
            raise ValueError(f"{code!r} is no reason of the policy")
        value = now.threshold(label) if threshold is None else threshold
        with self._store.writing():
            self._store.policies.put(site, label, min(max(value, 0.0), 1.0), code)

    def values(self, site: str) -> dict[str, array[float]]:
        """label -> the scores of all that stand in that site's queue, in rising order. Walks
        through the queue: not for the window's thread."""
        return self._store.scores.queued_values(site)


def row_score(policy: Policy, scores: Mapping[str, float]) -> tuple[str, float | None, bool]:
    """The label to show in a row, its score, and whether that is over its threshold."""
    if not scores:
        return "", None, False
    label = policy.worst_first(scores)[0]
    return label, scores[label], policy.over(label, scores[label])
