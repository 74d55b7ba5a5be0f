"""Figures and codes in the words a moderator reads: ages, statuses, browsers, counts."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from modstation.core.model import Decision, Record, Status, Verb
from modstation.core.policy import Policy
from modstation.core.translation import decimals, digits, mark, tr
from modstation.ui.invisible import visible

STATUS = {
    Status.HOLD: mark("pending"),
    Status.APPROVED: mark("approved"),
    Status.SPAM: mark("spam"),
    Status.TRASH: mark("trash"),
    Status.POST_TRASHED: mark("article in trash"),
    Status.DELETED: mark("deleted"),
}
VERB = {
    Verb.APPROVE: mark("approve it", "you decided to …"),
    Verb.HOLD: mark("set it back to pending", "you decided to …"),
    Verb.SPAM: mark("mark it as spam", "you decided to …"),
    Verb.TRASH: mark("trash it", "you decided to …"),
    Verb.EDIT: mark("edit and approve it", "you decided to …"),
    Verb.REPLY: mark("reply to it", "you decided to …"),
    Verb.RESTORE: mark("restore it", "you decided to …"),
}
_ONLY_EDIT = mark("edit it", "you decided to …")
FIELD = {"email": mark("e-mail"), "ip": mark("IP address"), "name": mark("name")}
NOW_S = 60  # what is younger has no age yet
_AGES = (  # up to so many seconds, in units of so many
    (NOW_S, 1, mark("now")),
    (3_600, 60, mark("{count} min")),
    (86_400, 3_600, mark("{count} h")),
    (60 * 86_400, 86_400, mark("{count} d")),
    (730 * 86_400, 30 * 86_400, mark("{count} mo")),
)
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
    for limit, size, words in _AGES:
        if seconds < limit:
            return tr(words, count=digits(seconds // size))
    return tr("{count} y", count=digits(seconds // (365 * 86_400)))


def moment(at: int) -> str:
    """The moment in the moderator's own time zone, written as one does it in their language."""
    return f"{day(at)} {hour(at)}"


def day(at: int) -> str:
    """The day of that moment there."""
    local = _local(at)
    if _in_english():
        return f"{local:%Y-%m-%d}"
    date = QDate(local.year, local.month, local.day)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def hour(at: int) -> str:
    """The time of day of that moment there."""
    local = _local(at)
    if _in_english():
        return f"{local:%H:%M}"
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _local(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone()


def _in_english() -> bool:
    """Its regions disagree about the order of a date's parts, so it is the year that leads."""
    return QLocale().language() in (QLocale.Language.C, QLocale.Language.English)


def percent(share: float) -> str:
    """A share of 1 in percent: "91%"."""
    return tr("{count}%", count=decimals(share * 100, 0))


def reason_words(policy: Policy, code: str | None) -> str:
    """What a reason is called, or was called last; "" of none."""
    name = policy.name_of(code)
    return tr(name) if name else ""


def name_or_guest(name: str) -> str:
    return visible(name) or tr("(no name)")


def browser(agent: str) -> str:
    """A short guess at what an agent string stands for: "Firefox 128, Windows"."""
    system = next((words for sign, words in _SYSTEMS if sign in agent), "")
    for sign, words in _BROWSERS:
        found = re.search(rf"\b{sign}/(\d+)", agent)
        if found:
            return f"{words} {found[1]}" + (f", {system}" if system else "")
    return visible(agent)[:40] or tr("not known", about="browser")


def record_line(record: Record) -> str:
    """The record in one sentence, for those who listen to it."""
    return tr(
        "{approved} approved, {pending} pending, {spam} spam, {trash} in trash",
        approved=digits(record.approved),
        pending=digits(record.hold),
        spam=digits(record.spam),
        trash=digits(record.trash),
    )


def decision_line(decision: Decision, policy: Policy) -> str:
    """What was decided, in words: "trash it (Personal attack)"."""
    only_edit = decision.verb is Verb.EDIT and decision.wants is not Status.APPROVED
    what = tr(_ONLY_EDIT if only_edit else VERB[decision.verb], about="you decided to …")
    because = reason_words(policy, decision.reason)
    return tr("{what} ({reason})", what=what, reason=because) if because else what
