"""What a block met: what it trashed from here, and what the site's own log tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from modstation.core.companion import BlockHit
from modstation.core.model import CommentKey, Status
from modstation.store.store import Store

MOST_HITS = 100  # in a list that somebody reads


class HitRow(NamedTuple):
    """One comment that a block met. `source` is its text or the beginning of it, as HTML; `action`
    what was done, by the site or from `here`; `status` how it is by now, None for a word that is
    unknown here; `n` its number where it is known here."""

    at: int
    key: CommentKey
    author_name: str
    source: str
    action: str
    here: bool
    status: Status | None
    n: int | None


class Hits:
    """For one thread: its database connection must not leave it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def here(self, block_id: int) -> list[HitRow]:
        """What it trashed from here, newest first."""
        made = self._store.decisions.made_by_block(block_id)
        rows = []
        for decision in made[::-1][:MOST_HITS]:
            comment = self._store.comments.projected(decision.n)
            if comment is not None:
                told = comment.author_name, comment.text, "trash", True, comment.status
                rows.append(HitRow(decision.made_at, comment.key, *told, decision.n))
        return rows

    def count_here(self, block_id: int) -> int:
        """How much of it: what lifting the block brings back."""
        return self._store.decisions.count_by_block(block_id)

    def with_site(
        self, here: Sequence[HitRow], site: str, found: Sequence[BlockHit]
    ) -> list[HitRow]:
        """Those and what the site told, newest first."""
        rows = [*here, *(self._there(site, hit) for hit in found)]
        return sorted(rows, key=lambda row: row.at, reverse=True)[:MOST_HITS]

    def _there(self, site: str, hit: BlockHit) -> HitRow:
        key = CommentKey(site, hit.comment)
        status = Status(hit.status) if hit.status in set(Status) else None
        n = self._store.comments.number(key)
        told = hit.author_name, hit.excerpt, hit.action, False, status
        return HitRow(hit.at, key, *told, n)
