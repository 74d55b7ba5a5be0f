"""What the window is to show, and what is said above it when that changed under one's eyes."""

from __future__ import annotations

from dataclasses import dataclass

from modstation.core.model import CommentKey
from modstation.core.policy import Policy, Reason
from modstation.core.translation import tr
from modstation.desk.views import Below, Card
from modstation.ui.subject import shown_comment
from modstation.ui.words import STATUS

Notice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Aim:
    """The comment around the card's own that the keys are about, and what hangs below it."""

    key: CommentKey
    below: Below


@dataclass(frozen=True, slots=True)
class View:
    """What the window is to show: a card (or none), a notice above it, and where on it the keys
    act; None: on the card's own comment."""

    card: Card | None
    notice: Notice | None = None
    aim: Aim | None = None


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A comment was trashed without a reason. `likely`: the one that its scores speak for;
    `decision`: the seq of the trash."""

    author_name: str
    policy: Policy
    likely: Reason | None
    decision: int


def no_further(by: int) -> str:
    """Said to who steps off the end of a list, or (`by` below 0) off its beginning."""
    return tr("This is the last one.") if by > 0 else tr("This is the first one.")


def what_changed(
    before: Card, now: Card, gone: bool, key: str, *, moved: bool = False
) -> Notice | None:
    """`gone`: it waits no more; `moved`: a comment around it that keys are about has another
    text; `key` leads to the next comment."""
    if gone:
        status = tr(STATUS[now.on_site.status])
        said = tr("On the site it is now: {status}. {key} goes on.", status=status, key=key)
        return tr("It is not waiting any more"), said
    if moved or shown_comment(before).text != shown_comment(now).text:
        return tr("The text changed on the site"), tr("You are looking at the new version.")
    return None
