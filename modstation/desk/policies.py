"""What a site's newsroom wants to be shown: thresholds and reasons for each label."""

from __future__ import annotations

from array import array

from modstation.core.policy import HOUSE_WORDS, Policy, reason_for
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

    def labels(self, site: str) -> list[str]:
        """What the queue of that site has scores for; the house words always."""
        return [*(name for name in self.values(site) if name != HOUSE_WORDS), HOUSE_WORDS]

    def values(self, site: str) -> dict[str, array[float]]:
        """label -> the scores of all that stand in that site's queue, in rising order. Walks
        through the queue: not for the window's thread."""
        return self._store.scores.queued_values(site)
