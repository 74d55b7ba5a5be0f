"""What the faces may ask of the classifiers' catalogue; `app` lends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from modstation.core.worth import LabelDrift, Sample, Worth


class Models(Protocol):
    """The classifiers of this machine."""

    def listing(self) -> list[dict[str, object]]: ...

    def get(self, name: str, progress: Callable[[int, int | None], None]) -> None:
        """Download and prepare one of Detoxify's. `progress` gets bytes done and in all; a
        `Trouble` raised there stops it, and the next call goes on from where it was."""

    def take(self, path: Path) -> str:
        """Take in files that are here already; the name of what they are."""

    def eight_bits(self, name: str) -> tuple[bool, str]:
        """Try the faster form; whether it may be used, and the figures."""

    def require(self, name: str) -> None:
        """Raises `NotPossible` for a classifier that is not here."""

    def worth(
        self,
        samples: Sequence[Sample],
        scores: Sequence[Mapping[str, float] | None],
        labels: Sequence[str],
        threshold: float,
    ) -> Worth:
        """How well scores of these labels agree with what people said of the samples."""

    def label_drift(
        self,
        before: Sequence[Mapping[str, float] | None],
        after: Sequence[Mapping[str, float] | None],
        labels: Sequence[str],
        threshold: float,
    ) -> list[LabelDrift]:
        """How far two classifiers' scores of the same texts are apart."""
