"""A shift in figures: what one person decided since their last long pause, for that person alone.

No ranking and no goal: a count, a pace and the kinds, so that somebody can close the day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

SHIFT_ENDS_S = 3 * 3_600  # a longer pause parts two shifts
BREAK_S = 5 * 60  # a longer pause was a break, and is not counted as work


class Deed(NamedTuple):
    """One decision about one comment: `made_at` in seconds since 1970, `verb` as in `Verb`,
    `reason` what its site calls it or "", `undone` when it was taken back."""

    made_at: int
    site: str
    verb: str
    reason: str
    undone: bool


@dataclass(frozen=True, slots=True)
class Shift:
    """`kinds`: (verb, reason) -> how many comments, without those taken back. `worked_s` leaves
    breaks out, `breaks` counts them."""

    began_at: int
    ended_at: int
    worked_s: int
    breaks: int
    taken_back: int
    kinds: Mapping[tuple[str, str], int] = field(default_factory=dict)

    @property
    def decided(self) -> int:
        return sum(self.kinds.values())

    @property
    def an_hour(self) -> int | None:
        """How many an hour of work; None for a shift too short to tell."""
        return round(self.decided * 3_600 / self.worked_s) if self.worked_s >= 600 else None


def latest_shift(newest_first: Iterable[Deed]) -> Shift | None:
    """The shift that ended with the newest deed; reads no further than it goes back."""
    deeds: list[Deed] = []
    for deed in newest_first:
        if deeds and deeds[-1].made_at - deed.made_at > SHIFT_ENDS_S:
            break
        deeds.append(deed)
    if not deeds:
        return None
    pauses = [later.made_at - deed.made_at for later, deed in pairwise(deeds)]
    return Shift(
        began_at=deeds[-1].made_at,
        ended_at=deeds[0].made_at,
        worked_s=sum(pause for pause in pauses if 0 < pause <= BREAK_S),
        breaks=sum(pause > BREAK_S for pause in pauses),
        taken_back=sum(deed.undone for deed in deeds),
        kinds=Counter((deed.verb, deed.reason) for deed in deeds if not deed.undone),
    )


class Stretch:
    """How long somebody has been at it without a break."""

    def __init__(self) -> None:
        self._began: int | None = None
        self._last = 0
        self._reminded = 0

    def decided(self, at: int) -> None:
        """A decision was made at that second."""
        if self._began is None or not 0 <= at - self._last <= BREAK_S:
            self._began, self._reminded = at, 0
        self._last = at

    def minutes_to_say(self, every_min: int) -> int | None:
        """How many minutes it has been, when another `every_min` of them are full; said once.
        None otherwise, and always when `every_min` is 0."""
        if self._began is None or every_min <= 0:
            return None
        minutes = (self._last - self._began) // 60
        if minutes // every_min <= self._reminded:
            return None
        self._reminded = minutes // every_min
        return minutes
