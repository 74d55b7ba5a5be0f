"""The house rules as reasons: a code for the journal, a word for the desk, a digit for the hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from modstation.core.translation import mark, tr


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was not published. `public` is the sentence an author may be told; one with
    the digit 0 is not offered any more, and only names what was decided with it before."""

    digit: int
    code: str
    name: str
    public: str

    @property
    def words(self) -> str:
        """The name in the moderator's language, as far as it is one of the policy's own."""
        return tr(self.name)


REASONS: tuple[Reason, ...] = (
    Reason(1, "profanity", mark("Profanity"), "It contained profanity."),
    Reason(
        2, "personal-attack", mark("Personal attack"), "It attacked a person instead of a view."
    ),
    Reason(3, "hate", mark("Hate or identity attack"), "It attacked people for who they are."),
    Reason(4, "threat", mark("Threat"), "It threatened somebody."),
    Reason(5, "spam", mark("Spam or advert"), "It advertised something."),
    Reason(6, "off-topic", mark("Off topic"), "It had nothing to do with the article."),
    Reason(7, "personal-data", mark("Personal data"), "It published somebody's personal data."),
    Reason(8, "illegal", mark("Illegal content"), "It may be against the law."),
    Reason(9, "other", mark("Other"), "It did not follow our discussion policy."),
)

# What a classifier may have found in what was rejected for a reason; other reasons are about
# things that no classifier here looks for.
LABEL_OF_REASON = {
    "profanity": "obscene",
    "personal-attack": "insult",
    "hate": "identity_attack",
    "threat": "threat",
    "spam": "spam",
}


# How high a score must be to be worth a moderator's attention, unless a site says otherwise.
THRESHOLD = 0.5
HOUSE_WORDS = "house words"  # the label of a site's own word list
REASON_OF_LABEL = {
    "toxicity": "personal-attack",
    "severe_toxicity": "personal-attack",
    "insult": "personal-attack",
    "obscene": "profanity",
    "sexual_explicit": "profanity",
    "threat": "threat",
    "identity_attack": "hate",
    "spam": "spam",
    HOUSE_WORDS: "other",
}


# What the known classifiers' labels are called, to be said with `label_words`.
_LABELS = {
    "toxicity": mark("toxicity"),
    "severe_toxicity": mark("severe toxicity"),
    "insult": mark("insult"),
    "obscene": mark("obscene"),
    "sexual_explicit": mark("sexual explicit"),
    "threat": mark("threat"),
    "identity_attack": mark("identity attack"),
    "spam": mark("spam"),
    HOUSE_WORDS: mark("house words"),
}


def label_words(label: str) -> str:
    """What a label is called in words: "severe toxicity"."""
    return tr(_LABELS.get(label) or label.replace("_", " "))


@dataclass(frozen=True, slots=True)
class Policy:
    """The reasons of a site, from which score on each label deserves attention there, and which
    reason it points to; all as far as they differ from the defaults."""

    thresholds: Mapping[str, float] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    own: tuple[Reason, ...] = ()

    @property
    def known(self) -> dict[str, Reason]:
        """code -> reason, of all that were ever offered."""
        return {reason.code: reason for reason in (*REASONS, *self.own)}

    @property
    def offered(self) -> tuple[Reason, ...]:
        """By their digits."""
        some = (reason for reason in self.known.values() if reason.digit)
        return tuple(sorted(some, key=lambda reason: reason.digit))

    def find(self, word: str) -> Reason | None:
        """The reason offered here under this code or digit."""
        return next((r for r in self.offered if word in (r.code, str(r.digit))), None)

    def name_of(self, code: str | None) -> str:
        """What a reason is called, or was called last, in the moderator's language; "" of none."""
        reason = self.known.get(code or "")
        return reason.words if reason is not None else code or ""

    def threshold(self, label: str) -> float:
        return self.thresholds.get(label, THRESHOLD)

    def reason(self, label: str) -> Reason | None:
        """The reason that this label points to; None when it points to none."""
        return self.find(self.reasons.get(label, REASON_OF_LABEL.get(label, "")))

    def changed(self, label: str, threshold: float, reason: str) -> Policy:
        return replace(
            self,
            thresholds={**self.thresholds, label: threshold},
            reasons={**self.reasons, label: reason},
        )

    def over(self, label: str, value: float) -> bool:
        """Whether that score deserves attention."""
        return value >= self.threshold(label)

    def worst_first(self, scores: Mapping[str, float]) -> list[str]:
        """The labels: those over their thresholds before all others, then the highest."""
        return sorted(scores, key=lambda name: (not self.over(name, scores[name]), -scores[name]))

    def flagged(self, scores: Mapping[str, float]) -> list[str]:
        """The labels over their thresholds, the highest score first."""
        return [name for name in self.worst_first(scores) if self.over(name, scores[name])]

    def likely(self, scores: Mapping[str, float]) -> Reason | None:
        """The reason that the flagged labels point to, the highest score first. A word of the
        house's list is a hit or none, so that its score outweighs nothing."""
        flagged = sorted(self.flagged(scores), key=lambda name: name == HOUSE_WORDS)
        found = (self.reason(name) for name in flagged)
        return next((reason for reason in found if reason is not None), None)


DEFAULT = Policy()


def worst(scores: Mapping[str, float]) -> tuple[str, float]:
    """The label with the highest score, and that score; ("", 0) of nothing."""
    if not scores:
        return "", 0.0
    label = max(scores, key=lambda name: (scores[name], name))
    return label, scores[label]
