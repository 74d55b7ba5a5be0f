"""What was typed and not sent, per comment and per kind of text. The desk keeps it for good."""

from __future__ import annotations

from modstation.core.model import CommentKey, Verb
from modstation.desk.review import Review


class Drafts:
    def __init__(self, desk: Review) -> None:
        self._desk = desk

    def keep(self, key: CommentKey, verb: Verb, text: str, original: str) -> bool:
        """Keep what differs from the original; whether there was anything to keep."""
        wanted = bool(text.strip()) and text != original
        self._desk.keep_draft(key, verb, text if wanted else None)
        return wanted

    def get(self, key: CommentKey, verb: Verb) -> str | None:
        return self._desk.draft(key, verb)

    def drop(self, key: CommentKey, verb: Verb) -> None:
        self._desk.keep_draft(key, verb, None)
