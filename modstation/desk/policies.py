"""What a site's newsroom wants to be shown: thresholds and reasons for each label."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from modstation.core.policy import REASONS, Policy
from modstation.core.reasons import Row, as_in_the_policy, rewritten
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
        if code and now.find(code) is None:
            raise ValueError(f"{code!r} is no reason of the policy")
        value = now.threshold(label) if threshold is None else threshold
        with self._store.writing():
            self._store.policies.put(site, label, min(max(value, 0.0), 1.0), code)

    def write_reasons(self, site: str, rows: Sequence[Row]) -> Policy:
        """The reasons that the site offers from now on, as `core.reasons` takes them."""
        return self._put_reasons(site, rewritten(self.of(site), rows))

    def reset_reasons(self, site: str) -> Policy:
        """Back to the default reasons."""
        return self._put_reasons(site, as_in_the_policy(self.of(site)))

    def name_of(self, site: str, code: str | None) -> str:
        """What that site calls a reason; "" of none."""
        return self.of(site).name_of(code)

    def in_common(self) -> dict[int, str]:
        """digit -> what it means: where the sites do not agree, what it means by default. A
        digit that means nothing on any site is left out."""
        default = {reason.digit: reason.words for reason in REASONS}
        each = [
            {reason.digit: reason.words for reason in self.of(info.name).offered}
            for info in self._store.sites.all()
        ] or [default]
        meanings = {digit: {site.get(digit) for site in each} for digit in default}
        return {
            digit: some.pop() or "" if len(some) == 1 else default[digit]
            for digit, some in meanings.items()
            if some != {None}
        }

    def values(self, site: str) -> dict[str, array[float]]:
        """label -> the scores of all that stand in that site's queue, in rising order. Walks
        through the queue: not for the window's thread."""
        return self._store.scores.queued_values(site)

    def _put_reasons(self, site: str, policy: Policy) -> Policy:
        with self._store.writing():
            self._store.policies.put_reasons(site, policy.own)
        return policy


def row_score(policy: Policy, scores: Mapping[str, float]) -> tuple[str, float | None, bool]:
    """The label to show in a row, its score, and whether that is over its threshold."""
    if not scores:
        return "", None, False
    label = policy.worst_first(scores)[0]
    return label, scores[label], policy.over(label, scores[label])
