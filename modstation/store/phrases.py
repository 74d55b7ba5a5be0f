"""Each site's canned answers and its letter, as far as they differ from the defaults."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from modstation.core.phrases import Answer, Letter

_RECENT = 1_000  # decisions, among which the latest trash is looked for


class Phrases:
    def __init__(self, db: Database) -> None:
        self._db = db

    def answers(self, site: str) -> tuple[Answer, ...] | None:
        """In their order; None where the site has the default ones."""
        row = self._db.execute("SELECT own_answers FROM phrases WHERE site = ?", [site]).fetchone()
        if row is None or not row["own_answers"]:
            return None
        rows = self._db.execute(
            "SELECT title, text FROM answers WHERE site = ? ORDER BY place", [site]
        )
        return tuple(Answer(*row) for row in rows)

    def put_answers(self, site: str, answers: Sequence[Answer] | None) -> None:
        """In the place of all that the site had; None: the default ones."""
        self._db.execute(
            "INSERT INTO phrases (site, own_answers) VALUES (?, ?)"
            " ON CONFLICT (site) DO UPDATE SET own_answers = excluded.own_answers",
            [site, int(answers is not None)],
        )
        self._db.execute("DELETE FROM answers WHERE site = ?", [site])
        for place, answer in enumerate(answers or (), 1):
            self._db.execute(
                "INSERT INTO answers (site, place, title, text) VALUES (?, ?, ?, ?)",
                [site, place, answer.title, answer.text],
            )

    def letter(self, site: str) -> Letter | None:
        """None where the site has the default one."""
        row = self._db.execute(
            "SELECT letter_subject, letter_body FROM phrases"
            " WHERE site = ? AND letter_body IS NOT NULL",
            [site],
        ).fetchone()
        return Letter(*row) if row is not None else None

    def put_letter(self, site: str, letter: Letter | None) -> None:
        """None: the default one."""
        subject, body = (letter.subject, letter.body) if letter is not None else (None, None)
        self._db.execute(
            "INSERT INTO phrases (site, letter_subject, letter_body) VALUES (?, ?, ?)"
            " ON CONFLICT (site) DO UPDATE SET letter_subject = excluded.letter_subject,"
            " letter_body = excluded.letter_body",
            [site, subject, body],
        )

    def reason_given(self, n: int) -> str:
        """The code of the reason of the newest decision about a comment that stands; "" of none."""
        row = self._db.execute(
            "SELECT d.reason FROM decisions d JOIN gestures g ON g.seq = d.gesture"
            " WHERE d.comment = ? AND d.verb != 'reply' AND d.state != 'withdrawn'"
            " AND g.kind != 'undo' AND g.undone_at IS NULL ORDER BY d.seq DESC LIMIT 1",
            [n],
        ).fetchone()
        return (row["reason"] or "") if row is not None else ""

    def latest_trashed(self) -> int | None:
        """The number of the comment that was trashed here last, by hand, and still is."""
        row = self._db.execute(
            "SELECT d.comment FROM decisions d CROSS JOIN gestures g ON g.seq = d.gesture"
            " WHERE d.seq > (SELECT max(seq) FROM decisions) - ? AND d.verb = 'trash'"
            " AND g.kind = 'act' AND d.state != 'withdrawn' AND g.undone_at IS NULL"
            " ORDER BY d.seq DESC LIMIT 1",
            [_RECENT],
        ).fetchone()
        return row["comment"] if row is not None else None
