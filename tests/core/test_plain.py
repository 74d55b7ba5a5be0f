"""The words of a comment, and the way back to its source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.core.plain import plain


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("just words", "just words"),
        ("<b>bold</b> and <a href='x'>link</a>", "bold and link"),
        ("a &lt; b &amp;&amp; c", "a < b && c"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("one<br>two<p>three</p>", "one\ntwo\nthree\n"),
        ("<script>alert(1)</script>Nice", "alert(1)Nice"),
        ("<!-- hidden -->seen", "seen"),
        ("never <b closed", "never "),
        ("&bogus; &#9731; &#x2603;", "&bogus; ☃ ☃"),
        ("", ""),
    ],
)
def test_markup_goes_and_words_stay(source: str, text: str) -> None:
    assert plain(source).text == text


def test_a_passage_is_found_again_in_the_source() -> None:
    source = "You <em>pack</em> of &quot;liars&quot;!"
    found = plain(source)
    start = found.text.index("liars")
    begin, end = found.in_source(start - 1, start + 5)
    assert source[begin:end] == "&quot;liars"
    begin, end = found.in_source(start, start + 6)
    assert source[begin:end] == "liars&quot;"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            'see <a href="https://a.example/x?a=1&amp;b=2">here</a>.',
            [("here", "https://a.example/x?a=1&b=2")],
        ),
        ("<A title='t' HREF='b.example'>one</A> two", [("one", "b.example")]),
        ("<a rel=nofollow href=c.example>one", [("one", "c.example")]),
        (
            '<a href="d.example">one<a href="e.example">two</a></a>',
            [("one", "d.example"), ("two", "e.example")],
        ),
        ('<a href="f.example"><img src=x></a>', [("", "f.example")]),
        ("<a name=x>one</a> <abbr href=y>two</abbr> <a data-href=z>three</a>", []),
    ],
)
def test_links_keep_where_they_lead(source: str, found: list[tuple[str, str]]) -> None:
    words = plain(source)
    assert [(words.text[link.start : link.end], link.target) for link in words.links] == found


@given(st.text(alphabet="ab<>/&;!-# \n\"'pbr1", max_size=80))
def test_every_character_knows_its_place_whatever_the_markup(source: str) -> None:
    found = plain(source)
    assert len(found.places) == len(found.ends) == len(found.text)
    assert list(found.places) == sorted(found.places)
    assert all(0 <= a < b <= len(source) for a, b in zip(found.places, found.ends, strict=True))


@given(st.text(alphabet=st.characters(exclude_characters="<&"), max_size=80))
def test_without_markup_nothing_changes(source: str) -> None:
    assert plain(source).text == source
