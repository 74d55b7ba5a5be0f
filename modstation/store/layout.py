"""The queue's orders as SQL."""

from __future__ import annotations

from modstation.core.ranking import Order

ORDERED_BY = {
    Order.OLDEST: "q.created_at, q.n",
    Order.NEWEST: "q.created_at DESC, q.n DESC",
    Order.RISKIEST: "coalesce(r.risk, 0) DESC, q.created_at, q.n",
    Order.SAFEST: "coalesce(r.risk, 1), q.created_at, q.n",
    # What has no score yet is not uncertain, only unknown: it comes last.
    Order.UNCERTAIN: "coalesce(abs(r.risk - 0.5), 1), q.created_at, q.n",
    Order.ARTICLE: (
        "min(q.created_at) OVER (PARTITION BY c.site, c.post), c.site, c.post, q.created_at, q.n"
    ),
    Order.AUTHOR: (
        "count(*) OVER (PARTITION BY c.site, c.author_key) DESC, c.site, c.author_key,"
        " q.created_at, q.n"
    ),
}
RATED = " LEFT JOIN ratings r ON r.comment = q.n AND r.label != ''"
KNOWN = " JOIN comments c ON c.n = q.n"
_JOINS = {
    **dict.fromkeys((Order.RISKIEST, Order.SAFEST, Order.UNCERTAIN), RATED),
    **dict.fromkeys((Order.ARTICLE, Order.AUTHOR), KNOWN),
}


def laid_out(order: Order, site: str | None) -> tuple[str, list[object]]:
    """The statement that gives the numbers of the queue from top to bottom, and its values."""
    where = " WHERE q.site = ?" if site else ""
    sql = (
        f"SELECT q.n FROM queue q{_JOINS.get(order, '')}{where}"
        f" ORDER BY q.conflict DESC, {ORDERED_BY[order]}"
    )
    return sql, [site] if site else []
