"""A classifier for tests: it counts letters, dies of poison, hangs on nothing.

Started as a program it serves like the real one: `python -m tests.scoring.stub_child [VERSION]`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from modstation.core.model import Link, Span
from modstation.scoring.worker import serve


class LetterCounter:
    name = "letters"
    labels: tuple[str, ...] = ("insult", "threat")

    def __init__(self, version: str) -> None:
        self.version = version

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[dict[str, float]]:
        if any("poison" in text for text in texts):
            os._exit(9)
        if any("riddle" in text for text in texts):
            raise ValueError(f"cannot read {texts}")
        return [{"insult": min(1.0, len(text) / 100), "threat": 0.1} for text in texts]

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        return [Span(0, len(text), 1.0, label)]

    def kept(self, text: str) -> int:
        return min(len(text), 1000)


if __name__ == "__main__":
    version = sys.argv[1] if len(sys.argv) > 1 else "1"
    serve(lambda: LetterCounter(version), sys.stdin, sys.stdout)
