"""What classifiers think of texts, and which of it stands beside a comment."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.model import ModelInfo, Score, Span


@dataclass(frozen=True, slots=True)
class Unrated:
    """A comment without the model's opinion. `position` is its place in the backlog."""

    n: int
    text: str
    position: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rating:
    """Whose opinion stands beside a comment; `risk` is its worst value, under `label`."""

    n: int
    text_digest: str
    label: str
    risk: float


START = (-1, -1)
WAITING = "c.status = 'hold' AND c.type = 'comment' AND c.stuck IS NULL"
# Opinions that stand beside comments: the classifier's, and that of the site's word list.
OPINIONS = """
SELECT comment, text_digest, model, version FROM ratings
UNION ALL
SELECT comment, text_digest, 'house words', version FROM word_checks WHERE hits > 0
"""
_SCORED = """
SELECT o.comment, s.* FROM ({}) o JOIN scores s
ON s.text_digest = o.text_digest AND s.model = o.model AND s.version = o.version
"""
BESIDE = _SCORED.format(OPINIONS)
# Asked for in each half: SQLite would fetch all opinions first, and then choose among them.
BESIDE_THESE = _SCORED.format(
    "SELECT comment, text_digest, model, version FROM ratings"
    " WHERE comment IN (SELECT value FROM json_each(:numbers)) UNION ALL"
    " SELECT comment, text_digest, 'house words', version FROM word_checks WHERE hits > 0"
    " AND comment IN (SELECT value FROM json_each(:numbers))"
)


class Scores:
    def __init__(self, db: Database) -> None:
        self._db = db

    # what is to be done ------------------------------------------------------------------------

    def backlog(self, model: ModelInfo, after: tuple[int, int], limit: int) -> list[Unrated]:
        """Held comments without this model's opinion, those that wait longest first, behind that
        position of the backlog."""
        rows = self._db.execute(
            "SELECT c.n, c.text, c.created_at FROM comments c"
            " LEFT JOIN ratings r ON r.comment = c.n AND r.model = ? AND r.version = ?"
            f" WHERE {WAITING} AND (c.created_at, c.n) > (?, ?) AND r.comment IS NULL"
            " ORDER BY c.created_at, c.n LIMIT ?",
            [model.name, model.version, *after, limit],
        )
        return [Unrated(row["n"], row["text"], (row["created_at"], row["n"])) for row in rows]

    def unrated_among(self, model: ModelInfo, numbers: Iterable[int]) -> list[Unrated]:
        """Those of these that lack this model's opinion, in the order given."""
        wanted = list(numbers)
        rows = self._db.execute(
            "SELECT c.n, c.text, c.created_at FROM comments c"
            " LEFT JOIN ratings r ON r.comment = c.n AND r.model = ? AND r.version = ?"
            " WHERE c.n IN (SELECT value FROM json_each(?)) AND r.comment IS NULL"
            " AND c.status != 'deleted'",
            [model.name, model.version, json.dumps(wanted)],
        )
        found = {
            row["n"]: Unrated(row["n"], row["text"], (row["created_at"], row["n"])) for row in rows
        }
        return [found[n] for n in wanted if n in found]

    def arrived_after(self, model: ModelInfo, n: int, limit: int) -> list[Unrated]:
        """Held comments that came in after the one with that number and lack an opinion."""
        rows = self._db.execute(
            "SELECT c.n FROM comments c LEFT JOIN ratings r"
            " ON r.comment = c.n AND r.model = ? AND r.version = ?"
            f" WHERE c.n > ? AND {WAITING} AND r.comment IS NULL ORDER BY c.n LIMIT ?",
            [model.name, model.version, n, limit],
        )
        return self.unrated_among(model, [row["n"] for row in rows])

    def newest_number(self) -> int:
        row = self._db.execute("SELECT coalesce(max(n), 0) AS n FROM comments").fetchone()
        return int(row["n"])

    def progress(self, model: ModelInfo) -> tuple[int, int]:
        """(with an opinion of this model, in all), of what is held. Counts rows: not for the
        window's thread."""
        row = self._db.execute(
            "SELECT count(r.comment) AS done, count(*) AS total FROM comments c"
            " LEFT JOIN ratings r ON r.comment = c.n AND r.model = ? AND r.version = ?"
            f" WHERE {WAITING}",
            [model.name, model.version],
        ).fetchone()
        return row["done"], row["total"]

    # what was found ----------------------------------------------------------------------------

    def known(self, model: ModelInfo, digests: Sequence[str]) -> dict[str, dict[str, float]]:
        """This model's opinions of these texts, as far as there are any."""
        rows = self._db.execute(
            "SELECT text_digest, label, value FROM scores WHERE model = ? AND version = ?"
            " AND text_digest IN (SELECT value FROM json_each(?))",
            [model.name, model.version, json.dumps(list(digests))],
        )
        found: dict[str, dict[str, float]] = {}
        for row in rows:
            found.setdefault(row["text_digest"], {})[row["label"]] = row["value"]
        return found

    def set_aside(self, model: ModelInfo, digests: Sequence[str]) -> set[str]:
        """Those of these texts that this model cannot read."""
        rows = self._db.execute(
            "SELECT text_digest FROM unscorable WHERE model = ? AND version = ?"
            " AND text_digest IN (SELECT value FROM json_each(?))",
            [model.name, model.version, json.dumps(list(digests))],
        )
        return {row["text_digest"] for row in rows}

    def put(self, model: ModelInfo, digest: str, values: Mapping[str, float]) -> None:
        """An opinion about a text; what another model thinks of it stays."""
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO scores VALUES (?, ?, ?, ?, ?)",
            [(digest, model.name, model.version, label, value) for label, value in values.items()],
        )

    def put_aside(self, model: ModelInfo, digest: str) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO unscorable VALUES (?, ?, ?)",
            [digest, model.name, model.version],
        )

    def unread_by(self, n: int) -> str:
        """The model that was to rate a comment and could not read its text; else nothing."""
        row = self._db.execute(
            "SELECT r.model FROM ratings r JOIN unscorable u ON u.text_digest = r.text_digest"
            " AND u.model = r.model AND u.version = r.version WHERE r.comment = ?",
            [n],
        ).fetchone()
        return str(row["model"]) if row else ""

    def put_cut(self, model: ModelInfo, digest: str, read: int, length: int) -> None:
        """The model read only so many of the text's characters."""
        self._db.execute(
            "INSERT OR REPLACE INTO cuts VALUES (?, ?, ?, ?, ?)",
            [digest, model.name, model.version, read, length],
        )

    def cut(self, n: int) -> tuple[int, int] | None:
        """(characters read, of so many) for the opinion beside a comment; None for a whole text."""
        row = self._db.execute(
            "SELECT k.read, k.length FROM ratings r JOIN cuts k ON k.text_digest = r.text_digest"
            " AND k.model = r.model AND k.version = r.version WHERE r.comment = ?",
            [n],
        ).fetchone()
        return (row["read"], row["length"]) if row else None

    def rate(self, model: ModelInfo, rating: Rating) -> None:
        """Let this opinion stand beside a comment."""
        self._db.execute(
            "INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?, ?, ?)",
            [
                rating.n,
                rating.text_digest,
                model.name,
                model.version,
                rating.label,
                rating.risk,
            ],
        )

    def unexplained(self, model: ModelInfo, n: int) -> tuple[str, dict[str, float]]:
        """The text's digest and the labels that nobody explained yet, with their values."""
        rows = self._db.execute(
            "SELECT s.text_digest, s.label, s.value FROM ratings r JOIN scores s"
            " ON s.text_digest = r.text_digest AND s.model = r.model AND s.version = r.version"
            " WHERE r.comment = ? AND r.model = ? AND r.version = ?"
            " AND NOT EXISTS (SELECT 1 FROM explanations e WHERE e.text_digest = s.text_digest"
            "     AND e.model = s.model AND e.version = s.version AND e.label = s.label)"
            " ORDER BY s.value DESC",
            [n, model.name, model.version],
        ).fetchall()
        values = {row["label"]: row["value"] for row in rows}
        return (rows[0]["text_digest"], values) if rows else ("", {})

    def explain(self, model: ModelInfo, digest: str, label: str, spans: Iterable[Span]) -> None:
        """Write down what drives a score."""
        found = [(span.start, span.end, span.weight, span.cause) for span in spans]
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO explanations VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (digest, model.name, model.version, label, *row)
                for row in found or [(0, 0, 0.0, "")]
            ],
        )

    def causes(self, n: int) -> tuple[str, dict[str, list[Span]]]:
        """The digest of the text that was rated, and label -> passages, the heaviest first."""
        rows = self._db.execute(
            "SELECT o.text_digest, e.label, e.start, e.stop, e.weight, e.cause"
            f" FROM ({OPINIONS}) o"
            " LEFT JOIN explanations e ON e.text_digest = o.text_digest AND e.model = o.model"
            " AND e.version = o.version WHERE o.comment = ? ORDER BY e.label, e.weight DESC",
            [n],
        ).fetchall()
        found: dict[str, list[Span]] = {}
        for row in rows:
            if row["stop"]:
                span = Span(row["start"], row["stop"], row["weight"], row["cause"])
                found.setdefault(row["label"], []).append(span)
        return (rows[0]["text_digest"], found) if rows else ("", {})

    def of(self, n: int) -> tuple[Score, ...]:
        """The opinions that stand beside a comment, the worst first."""
        rows = self._db.execute(
            f"{BESIDE} WHERE o.comment = ? ORDER BY s.value DESC, s.label",
            [n],
        )
        fields = ("text_digest", "model", "version", "label", "value")
        return tuple(Score(*(row[name] for name in fields)) for row in rows)

    def values(self, numbers: Iterable[int]) -> dict[int, dict[str, float]]:
        """For each of these that was scored: label -> value."""
        rows = self._db.execute(BESIDE_THESE, {"numbers": json.dumps(list(numbers))})
        found: dict[int, dict[str, float]] = {}
        for row in rows:
            found.setdefault(row["comment"], {})[row["label"]] = row["value"]
        return found

    def extremes(
        self, numbers: Iterable[int], count: int, *, worst: bool
    ) -> list[tuple[int, str, float | None]]:
        """(number, label, worst score) of those of these with the highest scores, or the lowest;
        what has no score comes last."""
        rows = self._db.execute(
            "SELECT j.value AS n, coalesce(r.label, '') AS label, r.risk FROM json_each(?) j"
            " LEFT JOIN ratings r ON r.comment = j.value AND r.label != ''"
            f" ORDER BY r.risk {'DESC' if worst else 'ASC'} NULLS LAST, j.value LIMIT ?",
            [json.dumps(list(numbers)), count],
        )
        return [(row["n"], row["label"], row["risk"]) for row in rows]

    def spread(self, numbers: Iterable[int]) -> dict[str, array[float]]:
        """label -> the values of these comments in rising order; under "" the worst of each."""
        asked = {"numbers": json.dumps(list(numbers))}
        found: dict[str, array[float]] = {}
        worst = self._db.execute(
            "SELECT risk FROM ratings WHERE comment IN (SELECT value FROM json_each(:numbers))"
            " AND label != '' ORDER BY risk",
            asked,
        )
        if values := array("d", (row["risk"] for row in worst)):
            found[""] = values
        for row in self._db.execute(f"{BESIDE_THESE} ORDER BY s.label, s.value", asked):
            found.setdefault(row["label"], array("d")).append(row["value"])
        return found

    def queued_values(self, site: str) -> dict[str, array[float]]:
        """label -> the values of what stands in that site's queue, in rising order."""
        rows = self._db.execute(
            f"{BESIDE} JOIN queue q ON q.n = o.comment WHERE q.site = ? ORDER BY s.label, s.value",
            [site],
        )
        found: dict[str, array[float]] = {}
        for row in rows:
            found.setdefault(row["label"], array("d")).append(row["value"])
        return found
