"""What the window asks of those who speak with the site and with the classifier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reach:
    """`looking_at` gets the numbers of what is on the screen and comes next; `hold` is told True
    to send nothing; `end_reading` stops a long reading; `sign_out` gets a site's name and whether
    all that is kept of it goes, too; `prepare` begins to fetch all that is needed offline, or,
    told False, ends it."""

    sync_now: Callable[[], None]
    looking_at: Callable[[Sequence[int]], None] = lambda numbers: None
    hold: Callable[[bool], None] = lambda wanted: None
    end_reading: Callable[[], None] = lambda: None
    sign_out: Callable[[str, bool], None] = lambda name, remove: None
    prepare: Callable[[bool], None] = lambda wanted: None
