"""What was typed and not sent, per comment and per kind of text, for as long as this run lasts."""

from __future__ import annotations

from modstation.core.model import CommentKey, Verb


class Drafts:
    def __init__(self) -> None:
        self._kept: dict[tuple[CommentKey, Verb], str] = {}

    def keep(self, key: CommentKey, verb: Verb, text: str, original: str) -> bool:
        """Keep what differs from the original; whether there was anything to keep."""
        if text.strip() and text != original:
            self._kept[key, verb] = text
            return True
        self.drop(key, verb)
        return False

    def get(self, key: CommentKey, verb: Verb) -> str | None:
        return self._kept.get((key, verb))

    def drop(self, key: CommentKey, verb: Verb) -> None:
        self._kept.pop((key, verb), None)
