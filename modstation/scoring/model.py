"""What every classifier of this room can do, whatever it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from modstation.core.model import Link, Span

__all__ = ["Cutting", "Judge", "Link", "Model", "Span"]


class Model(Protocol):
    """`name` and `version` stand beside every score; `labels` in the order of the card."""

    name: str
    version: str
    labels: tuple[str, ...]

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the value of each label, between 0 and 1. Plain text, not HTML."""

    def explain(self, text: str, label: str) -> list[Span]:
        """The passages that drive that label's score, heaviest first; empty when none does."""


@runtime_checkable
class Cutting(Protocol):
    """A model that reads only the beginning of a long text."""

    def kept(self, text: str) -> int:
        """How many characters of the text its score is about."""


class Judge(Protocol):
    """What a process serves: a model that may be told, beside the words, where links lead."""

    name: str
    version: str
    labels: tuple[str, ...]

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[dict[str, float]]:
        """As of a model; `links` holds those of each text, or nothing at all."""

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        """As of a model."""

    def kept(self, text: str) -> int:
        """How many characters of the text its scores are about."""
