"""In which language a text is written, by a detector that comes with its own small model.

Too little text is not guessed at: a moderator who filters by language would rather find "Ok!"
under unknown than under Javanese.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from modstation.core.languages import NAMES, UNKNOWN

LEAST_LETTERS = 12
LEAST_CHANCE = 0.5
READ = 2_000  # characters: more of them change nothing
_NO_LANGUAGE = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_WHOLE_WORDS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
_A_WORD = 4  # letters of an alphabet that one sign of these stands for


class LanguageDetector:
    """Only languages with a name in `core.languages` are told apart: beside them, dialects and
    scripts without a single held comment would only take chances away."""

    def __init__(self) -> None:
        self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._identifier.set_languages(list(NAMES))

    def detect(self, texts: Sequence[str]) -> list[str]:
        """The code of each text's language. Plain text, not HTML."""
        return [self._of(text) for text in texts]

    def _of(self, text: str) -> str:
        words = _NO_LANGUAGE.sub(" ", text[:READ])
        if sum(map(_weight, words)) < LEAST_LETTERS:
            return UNKNOWN
        code, chance = self._identifier.classify(words)
        return str(code) if chance >= LEAST_CHANCE else UNKNOWN


def _weight(sign: str) -> int:
    if not sign.isalpha():
        return 0
    return _A_WORD if unicodedata.name(sign, "").startswith(_WHOLE_WORDS) else 1
