"""May this decision still be sent, now that the site may have moved on?

WordPress overwrites whatever is there and says 200, so this is weighed here, against a read
made just before the write. The order of the questions matters: a colleague who did the same is
no conflict, and a parent that vanished is none either for somebody who trashes.
"""

from __future__ import annotations

from enum import Enum, auto

from modstation.core.model import PUBLISHING, Comment, Decision, Status, Verb


class Verdict(Enum):
    SEND = auto()  # the site is as the moderator saw it
    REBASE = auto()  # something moved that the moderator did not judge
    MOOT = auto()  # somebody did the same already, or there is nothing left to decide
    CONFLICT = auto()  # the text or the status moved: ask the moderator


def weigh(decision: Decision, now: Comment | None) -> Verdict:
    """The verdict on a decision; `now` is None when the comment is gone."""
    if now is None or now.status in (Status.DELETED, Status.POST_TRASHED):
        return Verdict.MOOT
    seen = decision.seen
    same = (now.text, now.status) == (seen.text, seen.status)
    if decision.verb is Verb.REPLY:
        return Verdict.SEND if same else Verdict.CONFLICT
    if is_satisfied(decision, now):
        return Verdict.MOOT
    if now.digest == seen.digest:
        return Verdict.SEND
    if same and decision.verb not in PUBLISHING:
        return Verdict.REBASE  # only the parent moved, and nothing is being published
    return Verdict.CONFLICT


def is_satisfied(decision: Decision, now: Comment) -> bool:
    """Whether the site already has what the decision asks for.

    An approval counts only for the text that was on the screen; who trashes or reports spam
    does not mind what the text has become meanwhile.
    """
    if now.status is not decision.wants:
        return False
    if decision.text is not None:
        return same_text(now.text, decision.text)
    if decision.verb in (Verb.TRASH, Verb.SPAM):
        return True
    return now.text == decision.seen.text


def same_text(one: str, other: str) -> bool:
    """Equal but for the line ends and outer blanks that WordPress changes on its own."""
    return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()
