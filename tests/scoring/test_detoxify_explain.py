"""Which words of a comment a score comes from, for scorers that are known through and through."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import exp
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.scoring.convert import convert
from modstation.scoring.detoxify_model import DetoxifyModel
from modstation.scoring.model import Model
from modstation.scoring.occlusion import MOST_PIECES, explain
from tests.scoring.tiny import make_tiny

RUDE = {"idiot": 3.0, "liars": 3.0, "pack": 2.0, "fool": 1.0}


class Counting:
    """Scores by known words, and counts how often it was asked and for how much."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str) -> float:
        self.asked.append(text)
        total = sum(RUDE.get(word.strip(".,!?").lower(), 0) for word in text.split())
        return 1 / (1 + exp(2 - total))


def passages(text: str) -> list[str]:
    return [text[span.start : span.end] for span in explain(text, Counting())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What an idiot you are", ["idiot"]),
        ("Thank you. What an idiot! See you tomorrow.", ["idiot"]),
        ("They are a pack of liars, all of them", ["pack of liars"]),
        ("You idiot, such a fool and so on", ["idiot", "fool"]),
        ("🙂🙂 Grüße, you idiot 🙂", ["idiot"]),
        ("First line\nyou idiot\nlast line", ["idiot"]),
        ("idiot", ["idiot"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_the_words_that_count_are_found(text: str, expected: list[str]) -> None:
    assert passages(text) == expected


def test_what_counts_more_comes_first() -> None:
    spans = explain("A fool, and then an idiot as well", Counting())
    assert [span.weight for span in spans] == pytest.approx([0.75, 0.25])


def test_a_cause_is_given_even_if_no_word_alone_makes_a_difference() -> None:
    text = "Nice. Again and again! Bye."
    spans = explain(text, lambda part: 0.9 if "gain" in part.lower() else 0.1)
    assert [text[span.start : span.end] for span in spans] == ["Again and again!"]


def test_a_long_comment_costs_little() -> None:
    """At most each sentence once and then one sentence a few times, however long that is."""
    counting = Counting()
    text = "Thank you for the article. " * 40 + "well " * 300 + "idiot " + "you know " * 50
    spans = explain(text, counting)
    assert "idiot" in text[spans[0].start : spans[0].end]
    assert len(counting.asked) <= 41 + MOST_PIECES + 1


@given(st.text(alphabet="ab .!?\n'é🙂\u200b*", max_size=200), st.integers(0, 1000))
def test_spans_lie_in_the_text_and_do_not_overlap(text: str, seed: int) -> None:
    spans = explain(text, lambda part: (hash((part, seed)) % 1000) / 1000)
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert span.weight > 0
    ordered = sorted(spans, key=lambda span: span.start)
    assert all(a.end <= b.start for a, b in pairwise(ordered))
    assert sum(span.weight for span in spans) <= 1 + 1e-6
    assert bool(spans) == bool(text.strip())


def test_a_model_explains_each_label_within_what_it_read(tmp_path: Path) -> None:
    tiny = make_tiny(tmp_path / "tiny", "bert", spread=20)
    convert(tiny.checkpoint, tiny.hub, tmp_path / "model", name="tiny")
    model = DetoxifyModel(tmp_path / "model")
    assert_is_a_model(model)
    text = "You fool. " * 400
    for label in model.labels:
        spans = model.explain(text, label)
        assert spans
        assert all(span.end <= model.kept(text) for span in spans)
    with pytest.raises(ValueError, match="not in tuple"):
        model.explain(text, "wrath")


def assert_is_a_model(model: Model) -> None:
    texts: Sequence[str] = ["You fool", "Thank you"]
    assert [set(scores) for scores in model.score(texts)] == [set(model.labels)] * 2
    assert model.score([]) == []
