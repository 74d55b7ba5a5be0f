"""Sentences about decisions, for the status bar, the undo stack and the command line."""

from __future__ import annotations

from modstation.core.model import Comment, Status, Verb
from modstation.core.translation import mark, tr, trn

# To be said with `about="done"`.
DONE = {
    Verb.APPROVE: mark("Approved", "done"),
    Verb.HOLD: mark("Back to pending", "done"),
    Verb.SPAM: mark("Marked as spam", "done"),
    Verb.TRASH: mark("Trashed", "done"),
    Verb.EDIT: mark("Edited and approved", "done"),
    Verb.REPLY: mark("Replied", "done"),
}


def by(comment: Comment) -> str:
    return comment.author_name or tr("somebody without a name")


def label(verb: Verb, comments: list[Comment], reason: str = "") -> str:
    """ "trash of a comment by Anna (Profanity)", "trash of 14 comments by Anna". `reason` is
    what the site calls it."""
    count, people = len(comments), {by(comment) for comment in comments}
    act = _of_many(verb, count) if len(people) > 1 else _of_one(verb, count, people.pop())
    return tr("{act} ({reason})", act=act, reason=reason) if reason else act


def _of_one(verb: Verb, count: int, name: str) -> str:
    """An act on comments by one person; of a reply there is never more than one."""
    match verb:
        case Verb.APPROVE:
            return trn(
                count,
                "approval of a comment by {name}",
                "approval of {n} comments by {name}",
                name=name,
            )
        case Verb.HOLD:
            return trn(
                count,
                "return to pending of a comment by {name}",
                "return to pending of {n} comments by {name}",
                name=name,
            )
        case Verb.SPAM:
            return trn(
                count,
                "spam mark of a comment by {name}",
                "spam mark of {n} comments by {name}",
                name=name,
            )
        case Verb.TRASH:
            return trn(
                count, "trash of a comment by {name}", "trash of {n} comments by {name}", name=name
            )
        case Verb.EDIT:
            return trn(
                count, "edit of a comment by {name}", "edit of {n} comments by {name}", name=name
            )
        case Verb.REPLY:
            return tr("reply to {name}", name=name)
        case Verb.RESTORE:
            return trn(
                count, "undo of a comment by {name}", "undo of {n} comments by {name}", name=name
            )


def _of_many(verb: Verb, count: int) -> str:
    """An act on comments by several people: one that asks for no text."""
    match verb:
        case Verb.APPROVE:
            return trn(count, "approval of a comment", "approval of {n} comments")
        case Verb.HOLD:
            return trn(count, "return to pending of a comment", "return to pending of {n} comments")
        case Verb.SPAM:
            return trn(count, "spam mark of a comment", "spam mark of {n} comments")
        case _:
            return trn(count, "trash of a comment", "trash of {n} comments")


def said(verb: Verb, comments: list[Comment], reason: str = "") -> str:
    done, count = tr(DONE[verb], about="done"), len(comments)
    if count == 1 and reason:
        return tr("{done}: {reason} ({name}).", done=done, reason=reason, name=by(comments[0]))
    if count == 1:
        return tr("{done} ({name}).", done=done, name=by(comments[0]))
    if reason:
        return trn(
            count,
            "{done}: {reason}: {n} comment.",
            "{done}: {reason}: {n} comments.",
            done=done,
            reason=reason,
        )
    return trn(count, "{done}: {n} comment.", "{done}: {n} comments.", done=done)


def saved_only(comment: Comment) -> str:
    if comment.status is Status.HOLD:
        return tr("Edited; it still waits for a decision ({name}).", name=by(comment))
    return tr("Edited; it stays where it was ({name}).", name=by(comment))
