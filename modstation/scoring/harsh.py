"""Words that hurt by themselves, whatever stands around them: what is masked where one asks for it.

The bundled weights know profanity and insults, misspelt ones too, because those are what people
marked in the texts that they were trained on. Slurs against groups are rare in those: a short list
of them stands beside the weights. Nothing is scored by either.
"""

from __future__ import annotations

from collections.abc import Iterable

from .bundled import Bundled
from .model import Span
from .normal import LINK, Word, words
from .words import WordList

# Tried on ordinary words: balls, sex, hell and class stay below, as do silly, liar and coward.
PROFANE, RUDE = 3.25, 4.85  # least weights for obscene and, with that, for toxicity
INSULTING = 7.0
_REMEMBERED = 50_000


class HarshWords:
    """As a word list: what it finds are whole words, each a span of its own."""

    def __init__(self, model: Bundled, listed: Iterable[str]) -> None:
        self._model = model
        self._listed = WordList(listed)
        self.version = f"{model.version} {self._listed.version}"
        self._known: dict[tuple[str, ...], bool] = {}

    def find(self, text: str) -> list[Span]:
        read = words(text)
        found = {(word.start, word.end) for word in read if self._is_harsh(word)}
        found |= {(span.start, span.end) for span in self._listed.find_among(text, read)}
        return [Span(start, end, 1.0) for start, end in sorted(found)]

    def _is_harsh(self, word: Word) -> bool:
        known = self._known.get(word.forms)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[word.forms] = word.forms != (LINK,) and self._weighs(word.forms)
        return known

    def _weighs(self, forms: tuple[str, ...]) -> bool:
        weights = self._model.weights_of(forms)
        profane = weights["obscene"] >= PROFANE and weights["toxicity"] >= RUDE
        return profane or weights["insult"] >= INSULTING
