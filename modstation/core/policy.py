"""The house rules as reasons: a code for the journal, a word for the desk, a digit for the hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was not published. `public` is the sentence an author may be told."""

    digit: int
    code: str
    name: str
    public: str


REASONS: tuple[Reason, ...] = (
    Reason(1, "profanity", "Profanity", "It contained profanity."),
    Reason(2, "personal-attack", "Personal attack", "It attacked a person instead of a view."),
    Reason(3, "hate", "Hate or identity attack", "It attacked people for who they are."),
    Reason(4, "threat", "Threat", "It threatened somebody."),
    Reason(5, "spam", "Spam or advert", "It advertised something."),
    Reason(6, "off-topic", "Off topic", "It had nothing to do with the article."),
    Reason(7, "personal-data", "Personal data", "It published somebody's personal data."),
    Reason(8, "illegal", "Illegal content", "It may be against the law."),
    Reason(9, "other", "Other", "It did not follow our discussion policy."),
)

_by_code = {reason.code: reason for reason in REASONS}
_by_digit = {reason.digit: reason for reason in REASONS}

# What a classifier may have found in what was rejected for a reason; other reasons are about
# things that no classifier here looks for.
LABEL_OF_REASON = {
    "profanity": "obscene",
    "personal-attack": "insult",
    "hate": "identity_attack",
    "threat": "threat",
    "spam": "spam",
}


def reason_for(word: str) -> Reason | None:
    """The reason with this code or digit; None when there is none."""
    return _by_code.get(word) or (_by_digit.get(int(word)) if word.isdigit() else None)


# How high a score must be to be worth a moderator's attention.
THRESHOLD = 0.5


def worst(scores: Mapping[str, float]) -> tuple[str, float]:
    """The label with the highest score, and that score; ("", 0) of nothing."""
    if not scores:
        return "", 0.0
    label = max(scores, key=lambda name: (scores[name], name))
    return label, scores[label]
