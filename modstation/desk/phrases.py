"""What a site says to its readers: the canned answers, and the letter to an author."""

from __future__ import annotations

from collections.abc import Sequence

from modstation.core.model import Comment, CommentKey
from modstation.core.phrases import ANSWERS, LETTER, Answer, Letter, usable
from modstation.store.store import Store


class Phrases:
    """Reads and changes them; for the thread of its store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def answers(self, site: str) -> tuple[Answer, ...]:
        own = self._store.phrases.answers(site)
        return ANSWERS if own is None else own

    def write_answers(self, site: str, answers: Sequence[Answer]) -> None:
        """From now on the site has these; what says nothing is left out."""
        written = usable(answers)
        with self._store.writing():
            self._store.phrases.put_answers(site, None if written == ANSWERS else written)

    def letter(self, site: str) -> Letter:
        return self._store.phrases.letter(site) or LETTER

    def write_letter(self, site: str, letter: Letter) -> None:
        """From now on a letter begins so. One without words is the default one."""
        empty = not letter.body.strip()
        with self._store.writing():
            self._store.phrases.put_letter(site, None if empty or letter == LETTER else letter)

    def reason_given(self, key: CommentKey) -> str:
        """The code of the reason with which a comment was decided here; "" of none."""
        n = self._store.comments.number(key)
        return self._store.phrases.reason_given(n) if n is not None else ""

    def latest_trashed(self) -> tuple[int, Comment] | None:
        """The comment that was trashed here last, and still is, with its number."""
        n = self._store.phrases.latest_trashed()
        comment = self._store.comments.projected(n) if n is not None else None
        return (n, comment) if n is not None and comment is not None else None

    def name_of(self, site: str) -> str:
        """What a site calls itself."""
        infos = self._store.sites.all()
        return next((info.title or info.name for info in infos if info.name == site), site)
