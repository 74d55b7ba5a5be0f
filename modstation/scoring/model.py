"""What every classifier of this room can do, whatever it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from modstation.core.model import Span

__all__ = ["Model", "Span"]


class Model(Protocol):
    """`name` and `version` stand beside every score; `labels` in the order of the card."""

    name: str
    version: str
    labels: tuple[str, ...]

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the value of each label, between 0 and 1. Plain text, not HTML."""

    def explain(self, text: str, label: str) -> list[Span]:
        """The passages that drive that label's score, heaviest first; empty when none does."""
