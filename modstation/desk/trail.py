"""The moderator's own decisions, newest first, and how far each is on its way to the site."""

from __future__ import annotations

from collections.abc import Iterable

from modstation.core.model import State, Status, Verb
from modstation.core.policy import DEFAULT, Policy
from modstation.desk.views import HistoryRow
from modstation.desk.words import DONE
from modstation.store.history import Past
from modstation.store.store import Store

_SETTLED = {
    "same": "on the site: it was so already",
    "gone": "deleted on the site",
    "unknown": "sent, and changed there since",
}


def history(
    store: Store, before: int | None, limit: int, now: int, grace_s: int
) -> list[HistoryRow]:
    """One page; `before` is the `seq` of the last row of the page above it, None for the first."""
    return lines(store, store.history.page(before, limit), now, grace_s)


def lines(store: Store, past: Iterable[Past], now: int, grace_s: int) -> list[HistoryRow]:
    """These decisions in the words of the history."""
    policies = store.policies.all()
    return [_row(row, policies.get(row.site, DEFAULT), now, grace_s) for row in past]


def _row(row: Past, policy: Policy, now: int, grace_s: int) -> HistoryRow:
    why = filter(None, (policy.name_of(row.reason), row.note))
    return HistoryRow(
        row.seq,
        row.n,
        row.made_at,
        DONE.get(Verb(row.verb), "Taken back"),
        ": ".join(why),
        row.author_name,
        row.excerpt,
        Status(row.status) is Status.DELETED,
        _way(row, row.made_at + grace_s - now),
    )


def _way(row: Past, left_s: int) -> str:
    """How far it is on its way, in words; `left_s` is what is left of its grace time."""
    match State(row.state):
        case State.PENDING:
            return f"waiting {left_s} s" if left_s > 0 else "waiting to be sent"
        case State.SENDING:
            return "being sent"
        case State.CONFLICT:
            return "conflict: the site changed it, you are asked"
        case State.REFUSED:
            return f"refused: {row.last_error or 'the site gave no reason'}"
        case State.WITHDRAWN if row.undone:
            return "taken back before it was sent"
        case State.WITHDRAWN if row.replaced:
            return "not sent: a later decision took its place"
        case State.WITHDRAWN:
            return "not sent: left as the site has it"
        case State.ACCEPTED if row.undone:
            return "was on the site, taken back since"
        case State.ACCEPTED:
            return _SETTLED.get(row.settled or "", "on the site")
