"""Words with dots in place of their letters: every place in the text stays where it was."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.core.masking import masked, masked_source
from modstation.core.plain import plain


def hit(source: str, word: str) -> str:
    words = plain(source)
    start = words.text.index(word)
    return masked_source(source, words, [(start, start + len(word))])


@pytest.mark.parametrize(
    ("source", "word", "shown"),
    [
        ("you weasel!", "weasel", "you w•••••!"),
        ("a <b>wea</b>sel", "weasel", "a <b>w••</b>•••"),
        ("w&#101;asel", "weasel", "w&bull;••••"),
        ("w&#0101;asel", "weasel", "w&#8226;••••"),
        ("drop  dead", "drop  dead", "d•••  ••••"),
        ("蠢", "蠢", "•"),
    ],
)
def test_the_first_letter_stays_and_the_markup_does(source: str, word: str, shown: str) -> None:
    assert hit(source, word) == shown
    assert len(shown) == len(source)


def test_what_no_dot_can_be_written_as_stays() -> None:
    assert hit("b&amp;d", "b&d") == "b&amp;•"


def test_text_without_markup() -> None:
    assert masked("a <b> weasel", [(2, 5), (6, 12)]) == "a <•• w•••••"


@given(st.text(max_size=60) | st.lists(st.sampled_from(["<b>", "&lt;", "&#101;", "ab ", "\n"])))
def test_no_place_moves(made: str | list[str]) -> None:
    source = "".join(made)
    words = plain(source)
    whole = [(0, len(words.text))] if words.text else []
    shown = masked_source(source, words, whole)
    assert len(shown) == len(source)
    again = plain(shown)
    assert again.places == words.places
    assert again.ends == words.ends
    assert unescape(shown)[:1] == unescape(source)[:1] or len(words.text) < 2
