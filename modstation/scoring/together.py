"""A classifier and the spam rules beside it, as one model: whatever judges the tone, adverts are
found by rules that can say what they saw."""

from __future__ import annotations

from collections.abc import Sequence

from modstation.scoring.model import Cutting, Judge, Link, Model, Span


class Together:
    """The labels of both; the name is the first one's, the version names both, so that changed
    rules score anew."""

    def __init__(self, main: Model, rules: Judge) -> None:
        self._main = main
        self._rules = rules
        self.name = main.name
        self.version = f"{main.version}.{rules.version}"
        self.labels = (*main.labels, *rules.labels)

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[dict[str, float]]:
        """Both opinions of each text; a label that both have is the first one's. Only the rules
        hear of links: a classifier reads words."""
        pairs = zip(self._rules.score(texts, links), self._main.score(texts), strict=True)
        return [{**by_rules, **by_main} for by_rules, by_main in pairs]

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        """Asked of whoever gave the score."""
        if label in self._main.labels:
            return self._main.explain(text, label)
        return self._rules.explain(text, label, links)

    def kept(self, text: str) -> int:
        """The rules read all of it; what matters is where the classifier stops."""
        return self._main.kept(text) if isinstance(self._main, Cutting) else len(text)
