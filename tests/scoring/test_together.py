"""The bundled classifier and the spam rules, as the worker loads them."""

from __future__ import annotations

import pytest

from modstation.core.errors import NotPossible
from modstation.scoring.catalogue import load
from modstation.scoring.spam import SpamRules
from modstation.scoring.together import Together

ADVERT = "I earn $8,500 a month working from home! Visit http://easy-cash.example/now today"


def test_an_advert_and_an_insult_are_told_apart() -> None:
    model = load("bundled")
    advert, insult, neither = model.score([ADVERT, "You are a stupid liar.", "See you there."])
    assert advert["spam"] >= 0.5 > advert["insult"]
    assert insult["insult"] >= 0.5 > insult["spam"]
    assert max(neither.values()) < 0.5
    assert set(advert) == set(model.labels)


def test_each_flag_is_explained_by_whoever_raised_it() -> None:
    model = load("bundled")
    spam = model.explain(ADVERT, "spam")
    assert spam
    assert all(span.cause for span in spam)
    text = "You are a stupid liar."
    insult = model.explain(text, "insult")
    assert any("stupid" in text[span.start : span.end] for span in insult)


def test_changed_rules_are_another_version() -> None:
    changed = SpamRules()
    changed.version = "changed"
    classifier = load("bundled")
    assert Together(classifier, changed).version != Together(classifier, SpamRules()).version


def test_what_is_not_here_cannot_be_loaded(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODSTATION_MODELS", str(tmp_path))
    with pytest.raises(NotPossible, match="not on this machine"):
        load("original")
