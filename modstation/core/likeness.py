"""What is known of a text in order to find those that are nearly the same."""

from __future__ import annotations

from typing import NamedTuple


class Sketch(NamedTuple):
    """`words` is the text in plain form, one space between words; texts that share one of the
    `bands` may be alike, and are to be compared."""

    words: str
    bands: tuple[int, ...]
