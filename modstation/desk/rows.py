"""The rows of the queue: what each shows, its marks, and why it stands where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from modstation.core.filters import DAY_S
from modstation.core.marks import Mark
from modstation.core.model import CommentKey, State
from modstation.core.policy import DEFAULT, worst
from modstation.core.ranking import Order, Standing, why
from modstation.core.translation import mark, tr, trn
from modstation.desk.policies import row_score
from modstation.desk.views import QueueRow
from modstation.store.store import Store

_MONTHS = (
    mark("Jan", "month"),
    mark("Feb", "month"),
    mark("Mar", "month"),
    mark("Apr", "month"),
    mark("May", "month"),
    mark("Jun", "month"),
    mark("Jul", "month"),
    mark("Aug", "month"),
    mark("Sep", "month"),
    mark("Oct", "month"),
    mark("Nov", "month"),
    mark("Dec", "month"),
)
_MARKS = (
    (Mark.REPLY, "answers_us"),
    (Mark.FIRST, "first_time"),
    (Mark.LINK, "has_link"),
    (Mark.EDITED, "edited"),
)


def queue_rows(store: Store, order: Order, numbers: Sequence[int], now: int) -> list[QueueRow]:
    """What the list shows of these; of several sites, which one, before the article."""
    several = len(store.sites.all()) > 1
    scores, policies = store.scores.values(numbers), store.policies.all()
    found = []
    for row in store.comments.rows(numbers):
        values, conflict = scores.get(row["n"], {}), row["state"] == State.CONFLICT
        since = since_words(row["created_at"], now)
        standing = Standing(since, worst_of(values), row["author_name"], row["article"], conflict)
        found.append(
            QueueRow(
                row["n"],
                CommentKey(row["site"], row["id"]),
                row["author_name"],
                row["excerpt"],
                row["created_at"],
                f"{row['site']} · {row['article']}" if several else row["article"],
                conflict,
                row["state"] == State.REFUSED,
                *row_score(policies.get(row["site"], DEFAULT), values),
                why(order, standing),
                tuple(mark for mark, column in _MARKS if row[column]),
            )
        )
    return found


def worst_of(values: Mapping[str, float]) -> tuple[str, float] | None:
    """The score that orders the queue; None where there is none."""
    return worst(values) if values else None


def since_words(at: int, now: int) -> str:
    """ "14 Nov, 3 days"; of the last day "14 Nov 09:12". In the moderator's own time zone; days
    and not hours, since a row is read once and looked at for a while."""
    local = datetime.fromtimestamp(at, UTC).astimezone()
    month = tr(_MONTHS[local.month - 1], about="month")
    days = (now - at) // DAY_S
    if days < 1:
        time = f"{local:%H:%M}"
        return tr("{day} {month} {time}", day=local.day, month=month, time=time)
    if days > 300:
        date = tr("{day} {month} {year}", day=local.day, month=month, year=local.year)
    else:
        date = tr("{day} {month}", day=local.day, month=month)
    return trn(days, "{date}, {n} day", "{date}, {n} days", date=date)
