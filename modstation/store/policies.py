"""Each site's thresholds and reasons, as far as they differ from the defaults."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlite_utils import Database

from modstation.core.policy import DEFAULT, Policy, Reason


class Policies:
    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, site: str) -> Policy:
        """The site's policy; that of an unknown site is the default one."""
        return self.all().get(site) or DEFAULT

    def all(self) -> dict[str, Policy]:
        """site -> policy, of those that differ from the default one."""
        rows = self._db.execute("SELECT site, label, threshold, reason FROM policies")
        found: dict[str, Policy] = {}
        for row in rows:
            before = found.get(row["site"]) or DEFAULT
            found[row["site"]] = before.changed(row["label"], row["threshold"], row["reason"])
        rows = self._db.execute("SELECT site, digit, code, name, public FROM reasons")
        for site, *reason in rows:
            before = found.get(site) or DEFAULT
            found[site] = replace(before, own=(*before.own, Reason(*reason)))
        return found

    def put(self, site: str, label: str, threshold: float, reason: str) -> None:
        """`reason` is a code of the policy; "" for none."""
        self._db.execute(
            "INSERT OR REPLACE INTO policies VALUES (?, ?, ?, ?)", [site, label, threshold, reason]
        )

    def put_reasons(self, site: str, own: Iterable[Reason]) -> None:
        """In the place of all that the site had of its own."""
        self._db.execute("DELETE FROM reasons WHERE site = ?", [site])
        for reason in own:
            self._db.execute(
                "INSERT INTO reasons (site, digit, code, name, public) VALUES (?, ?, ?, ?, ?)",
                [site, reason.digit, reason.code, reason.name, reason.public],
            )
