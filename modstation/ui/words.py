"""Figures and codes in the words a moderator reads: ages, statuses, browsers, counts."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from modstation.core.model import Decision, Record, Status, Verb
from modstation.core.policy import Policy
from modstation.desk.words import plural as plural
from modstation.ui.invisible import visible

STATUS = {
    Status.HOLD: "pending",
    Status.APPROVED: "approved",
    Status.SPAM: "spam",
    Status.TRASH: "trash",
    Status.POST_TRASHED: "article in trash",
    Status.DELETED: "deleted",
}
VERB = {
    Verb.APPROVE: "approve it",
    Verb.HOLD: "set it back to pending",
    Verb.SPAM: "mark it as spam",
    Verb.TRASH: "trash it",
    Verb.EDIT: "edit and approve it",
    Verb.REPLY: "reply to it",
    Verb.RESTORE: "restore it",
}
FIELD = {"email": "e-mail", "ip": "IP address", "name": "name"}
_BROWSERS = (
    ("Edg", "Edge"), ("OPR", "Opera"), ("Vivaldi", "Vivaldi"), ("SamsungBrowser", "Samsung"),
    ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"),
    ("Version", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("Mac OS X", "Mac"), ("CrOS", "Chrome OS"), ("Linux", "Linux"),
)  # fmt: skip


def age(created_at: int, now: int) -> str:
    """How long ago, in the largest unit that fits: "now", "5 min", "3 h", "2 d", "4 mo"."""
    seconds = max(0, now - created_at)
    for limit, size, unit in (
        (60, 0, "now"),
        (3_600, 60, "min"),
        (86_400, 3_600, "h"),
        (60 * 86_400, 86_400, "d"),
        (730 * 86_400, 30 * 86_400, "mo"),
    ):
        if seconds < limit:
            return f"{seconds // size} {unit}" if size else unit
    return f"{seconds // (365 * 86_400)} y"


def moment(created_at: int) -> str:
    """The moment in the moderator's own time zone."""
    local = datetime.fromtimestamp(created_at, UTC).astimezone()
    return local.strftime("%Y-%m-%d %H:%M")


def name_or_guest(name: str) -> str:
    return visible(name) or "(no name)"


def browser(agent: str) -> str:
    """A short guess at what an agent string stands for: "Firefox 128, Windows"."""
    system = next((words for mark, words in _SYSTEMS if mark in agent), "")
    for mark, words in _BROWSERS:
        found = re.search(rf"\b{mark}/(\d+)", agent)
        if found:
            return f"{words} {found[1]}" + (f", {system}" if system else "")
    return visible(agent)[:40] or "not known"


def record_line(record: Record) -> str:
    """The record in one sentence, for those who listen to it."""
    return (
        f"{record.approved} approved, {record.hold} pending, {record.spam} spam, "
        f"{record.trash} in trash"
    )


def decision_line(decision: Decision, policy: Policy) -> str:
    """What was decided, in words: "trash it (Personal attack)"."""
    words = VERB[decision.verb]
    if decision.verb is Verb.EDIT and decision.wants is not Status.APPROVED:
        words = "edit it"
    because = policy.name_of(decision.reason)
    return f"{words} ({because})" if because else words
