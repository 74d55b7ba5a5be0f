"""Filters as JSON and in words."""

from __future__ import annotations

import pytest

from modstation.core.filters import Filter, words

ANNA = Filter(author="mail:x", shown_author="Anna", label="insult", least=0.5)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Filter(), ""),
        (ANNA, "by Anna, insult over 50 %"),
        (Filter(post=7), "under article 7"),
        (Filter(label="identity_attack", least=0.2, most=0.4), "identity attack 20 to 40 %"),
        (Filter(most=0.4), "worst score under 40 %"),
        (Filter(days=1, has_link=True), "of the last day, with a link"),
        (Filter(first_timer=True, text="bridge"), "first-time authors, with “bridge”"),
        (Filter(language="de"), "in German"),
        (Filter(language="unknown"), "of unknown language"),
    ],
)
def test_a_filter_tells_itself_and_comes_back_from_json(asked: Filter, said: str) -> None:
    assert words(asked) == said
    assert Filter.from_json(asked.to_json()) == asked


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"author": 5, "unknown": "x"}'])
def test_what_makes_no_sense_is_no_filter(text: str) -> None:
    assert not Filter.from_json(text)
