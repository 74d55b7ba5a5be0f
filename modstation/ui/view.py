"""What the window is to show, and what is said above it when that changed under one's eyes."""

from __future__ import annotations

from dataclasses import dataclass

from modstation.desk.views import Card
from modstation.ui.card import shown_comment
from modstation.ui.words import STATUS

Notice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class View:
    """What the window is to show: a card (or none), and a notice above it."""

    card: Card | None
    notice: Notice | None = None


def what_changed(before: Card, now: Card, gone: bool, key: str) -> Notice | None:
    """What to say about it; `key` leads to the next comment."""
    if gone:
        status = STATUS[now.on_site.status]
        return "It is not waiting any more", f"On the site it is now: {status}. {key} goes on."
    if shown_comment(before).text != shown_comment(now).text:
        return "The text changed on the site", "You are looking at the new version."
    return None
