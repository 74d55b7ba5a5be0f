"""The queue's orders and filters as SQL. Values are always parameters, never part of it."""

from __future__ import annotations

from modstation.core.filters import DAY_S, Filter
from modstation.core.ranking import Order

_HARSH = "coalesce(r.risk, 0) >= 0.5"
ORDERED_BY = {
    Order.OLDEST: "q.created_at, q.n",
    Order.NEWEST: "q.created_at DESC, q.n DESC",
    Order.RISKIEST: "coalesce(r.risk, 0) DESC, q.created_at, q.n",
    Order.SAFEST: "coalesce(r.risk, 1), q.created_at, q.n",
    # What has no score yet is not uncertain, only unknown: it comes last.
    Order.UNCERTAIN: "coalesce(abs(r.risk - 0.5), 1), q.created_at, q.n",
    # Each kind is laid out over the whole length by its own order: harsh ones come one at a time.
    Order.MIXED: (
        f"row_number() OVER (PARTITION BY {_HARSH} ORDER BY q.created_at, q.n) * 1.0"
        f" / count(*) OVER (PARTITION BY {_HARSH}), q.created_at, q.n"
    ),
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
_BY_SCORE = (Order.RISKIEST, Order.SAFEST, Order.UNCERTAIN, Order.MIXED)
_BY_COMMENT = (Order.ARTICLE, Order.AUTHOR)

LINK = (
    "(c.text LIKE '%http://%' OR c.text LIKE '%https://%' OR c.text LIKE '%www.%'"
    " OR c.text LIKE '%<a %')"
)
FIRST_TIMER = (
    "(c.author_key = '' OR NOT EXISTS (SELECT 1 FROM authors a WHERE a.site = c.site"
    " AND a.key = c.author_key AND a.approved > 0)"
    " AND NOT EXISTS (SELECT 1 FROM comments o WHERE o.site = c.site"
    " AND o.author_key = c.author_key AND o.status = 'approved'))"
)
_WORST = (
    "EXISTS (SELECT 1 FROM ratings x WHERE x.comment = c.n AND x.label != ''"
    " AND x.risk BETWEEN ? AND ?)"
)
_SCORE = (
    "EXISTS (SELECT 1 FROM ratings x JOIN scores s ON s.text_digest = x.text_digest"
    " AND s.model = x.model AND s.version = x.version"
    " WHERE x.comment = c.n AND s.label = ? AND s.value BETWEEN ? AND ?)"
)
_ARTICLE = (
    "EXISTS (SELECT 1 FROM posts p WHERE p.site = c.site AND p.id = c.post"
    " AND p.title LIKE ? ESCAPE '\\')"
)
_LANGUAGE = "EXISTS (SELECT 1 FROM languages g WHERE g.comment = c.n AND g.code = ?)"
Where = tuple[str, list[object]]


def laid_out(order: Order, asked: Filter, now: int) -> Where:
    """The statement that gives the numbers of the queue from top to bottom, and its values.
    `now` in seconds."""
    joins = KNOWN if asked or order in _BY_COMMENT else ""
    joins += RATED if order in _BY_SCORE else ""
    where, values = _where(asked, now)
    sql = (
        f"SELECT q.n FROM queue q{joins} WHERE {where}"
        f" ORDER BY q.conflict DESC, {ORDERED_BY[order]}"
    )
    return sql, values


def counted(asked: Filter, now: int) -> Where:
    """How many of the queue pass, as `k`."""
    where, values = _where(asked, now)
    return f"SELECT count(*) AS k FROM queue q{KNOWN if asked else ''} WHERE {where}", values


def matching(asked: Filter, now: int, among: str) -> Where:
    """Those of the numbers in the JSON array `among` that stand in the queue and pass."""
    where, values = _where(asked, now)
    sql = (
        f"SELECT q.n FROM queue q{KNOWN} WHERE {where} AND q.n IN (SELECT value FROM json_each(?))"
    )
    return sql, [*values, among]


def _where(asked: Filter, now: int) -> Where:
    parts = list(_conditions(asked, now))
    if not parts:
        return "true", []
    both = " AND ".join(sql for sql, _ in parts)
    return f"(q.conflict OR ({both}))", [value for _, values in parts for value in values]


def _conditions(asked: Filter, now: int) -> list[Where]:
    known: list[tuple[object, str, list[object]]] = [
        (asked.site, "q.site = ?", [asked.site]),
        (asked.post, "c.post = ?", [asked.post]),
        (asked.article, _ARTICLE, [_part(asked.article)]),
        (
            asked.author,
            "(c.author_key = ? OR c.author_name = ? COLLATE NOCASE"
            " OR c.author_email = ? COLLATE NOCASE)",
            [asked.author] * 3,
        ),
        (asked.days, "q.created_at >= ?", [now - asked.days * DAY_S]),
        (asked.has_link, LINK, []),
        (asked.first_timer, FIRST_TIMER, []),
        (asked.language, _LANGUAGE, [asked.language]),
        (asked.text, "c.text LIKE ? ESCAPE '\\'", [_part(asked.text)]),
    ]
    found = [(sql, values) for wanted, sql, values in known if wanted]
    if asked.label:
        found.append((_SCORE, [asked.label, asked.least, asked.most]))
    elif asked.asks_for_score:
        found.append((_WORST, [asked.least, asked.most]))
    return found


def _part(text: str) -> str:
    """A pattern for texts that hold these letters; what LIKE treats as signs are letters here."""
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return f"%{text}%"
