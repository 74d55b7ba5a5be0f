"""The moderator's own decisions, newest first, and how far each is on its way to the site."""

from __future__ import annotations

from collections.abc import Iterable

from modstation.core.model import State, Status, Verb
from modstation.core.policy import DEFAULT, Policy
from modstation.core.translation import digits, mark, tr
from modstation.desk.views import HistoryRow
from modstation.desk.words import DONE
from modstation.store.history import Past
from modstation.store.store import Store

_ON_THE_SITE = mark("on the site")
_SETTLED = {
    "same": mark("on the site: it was so already"),
    "gone": mark("deleted on the site"),
    "unknown": mark("sent, and changed there since"),
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
        _done(Verb(row.verb)),
        ": ".join(why),
        row.author_name,
        row.excerpt,
        Status(row.status) is Status.DELETED,
        _way(row, row.made_at + grace_s - now),
    )


def _done(verb: Verb) -> str:
    return tr(DONE[verb], about="done") if verb in DONE else tr("Taken back")


def _way(row: Past, left_s: int) -> str:
    """How far it is on its way, in words; `left_s` is what is left of its grace time."""
    match State(row.state):
        case State.PENDING:
            if left_s > 0:
                return tr("waiting {seconds} s", seconds=digits(left_s))
            return tr("waiting to be sent")
        case State.SENDING:
            return tr("being sent")
        case State.CONFLICT:
            return tr("conflict: the site changed it, you are asked")
        case State.REFUSED:
            return tr("refused: {why}", why=row.last_error or tr("the site gave no reason"))
        case State.WITHDRAWN if row.undone:
            return tr("taken back before it was sent")
        case State.WITHDRAWN if row.replaced:
            return tr("not sent: a later decision took its place")
        case State.WITHDRAWN:
            return tr("not sent: left as the site has it")
        case State.ACCEPTED if row.undone:
            return tr("was on the site, taken back since")
        case State.ACCEPTED:
            return tr(_SETTLED.get(row.settled or "", _ON_THE_SITE))
