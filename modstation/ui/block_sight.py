"""Finding out, beside the window's thread, whom a block would hit: here first, then on the site."""

from __future__ import annotations

from collections.abc import Callable

from modstation.core.companion import Reach
from modstation.core.errors import Trouble
from modstation.core.model import Comment
from modstation.desk.blocking import Sight
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands


class BlockSight:
    """`show` gets each answer as it comes, with the field it is about."""

    def __init__(self, place: Workplace, errands: Errands) -> None:
        self._place = place
        self._errands = errands
        self._asked: Comment | None = None

    def forget(self) -> None:
        """Nobody waits for it any more."""
        self._asked = None

    def now(self) -> int:
        return self._place.clock.now()

    def by_site(self, comment: Comment) -> bool:
        return self._place.review.blocked_by_site(comment.site)

    def ask(self, comment: Comment, field: str, show: Callable[[str, Sight], None]) -> None:
        self._asked = comment
        place = self._place
        by_site = self.by_site(comment)
        info = place.sites.get(comment.site) if by_site else None

        def counted(answer: Sight | Trouble) -> None:
            if self._asked is not comment or isinstance(answer, Trouble):
                return
            show(field, answer)
            if info is None:
                return
            self._errands.run(
                lambda: place.sites.preview_block(info, field, answer.value),
                lambda reach: told(answer, reach),
            )

        def told(sight: Sight, reach: Reach | Trouble | None) -> None:
            if self._asked is comment and isinstance(reach, Reach):
                show(field, sight.with_site(reach))

        self._errands.run(lambda: place.block_sight(comment, field), counted)
