"""Sentences about decisions, for the status bar, the undo stack and the command line."""

from __future__ import annotations

from modstation.core.model import Comment, Status, Verb

NOUNS = {
    Verb.APPROVE: "approval",
    Verb.HOLD: "return to pending",
    Verb.SPAM: "spam mark",
    Verb.TRASH: "trash",
    Verb.EDIT: "edit",
    Verb.REPLY: "reply",
    Verb.RESTORE: "undo",
}
DONE = {
    Verb.APPROVE: "Approved",
    Verb.HOLD: "Back to pending",
    Verb.SPAM: "Marked as spam",
    Verb.TRASH: "Trashed",
    Verb.EDIT: "Edited and approved",
    Verb.REPLY: "Replied",
}


def by(comment: Comment) -> str:
    return comment.author_name or "somebody without a name"


def label(verb: Verb, comments: list[Comment], reason: str = "") -> str:
    """ "trash of a comment by Anna (Profanity)", "trash of 14 comments by Anna". `reason` is
    what the site calls it."""
    because = f" ({reason})" if reason else ""
    if verb is Verb.REPLY:
        return f"reply to {by(comments[0])}"
    what = "a comment" if len(comments) == 1 else f"{len(comments)} comments"
    people = {by(comment) for comment in comments}
    whose = f" by {people.pop()}" if len(people) == 1 else ""
    return f"{NOUNS[verb]} of {what}{whose}{because}"


def said(verb: Verb, comments: list[Comment], reason: str = "") -> str:
    because = f": {reason}" if reason else ""
    if len(comments) == 1:
        return f"{DONE[verb]}{because} ({by(comments[0])})."
    return f"{DONE[verb]}{because}: {len(comments)} comments."


def saved_only(comment: Comment) -> str:
    if comment.status is Status.HOLD:
        return f"Edited; it still waits for a decision ({by(comment)})."
    return f"Edited; it stays where it was ({by(comment)})."


def plural(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
