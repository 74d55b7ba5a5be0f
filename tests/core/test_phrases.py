"""Filling in, shortening, and the address that hands a letter over: nothing in them breaks."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from modstation.core.mailing import (
    LONGEST,
    can_be_written_to,
    composed,
    mailto,
    with_reason,
    without_body,
)
from modstation.core.phrases import LETTER, Answer, Letter, filled, shortened, unknown, usable

NASTY = "“a” & 'b'? = # % + ; {name} {0}\n\tفي 😀👩‍👧 <b> \\ / end"


def test_each_placeholder_is_filled_in_once_and_what_is_filled_in_is_left_alone() -> None:
    values = {"name": "{article} {", "article": "{name}"}
    assert filled("{name}: {article}, {name}", values) == "{article} {: {name}, {article} {"


@pytest.mark.parametrize("text", ["{", "}", "{}", "{{name}", "{0}", "{name!r}", "{name:>9}", "%s"])
def test_what_is_no_placeholder_stays_as_it_is(text: str) -> None:
    assert filled(text, {"name": "X"}) == text.replace("{name}", "X")


def test_nothing_takes_the_space_before_it_along() -> None:
    assert filled("Hello {name}, why? {reason}", {"name": "", "reason": ""}) == "Hello, why?"


def test_unknown_placeholders_are_named_once() -> None:
    assert unknown("{name} {nmae} {x} {nmae} {a b}", ("name",)) == ["{nmae}", "{x}"]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("short", "short"),
        ("two\n words", "two words"),
        ("one two three four", "one two…"),
        ("x" * 50, "x" * 11 + "…"),
        ("", ""),
        (" " * 20_000 + "far away", "…"),
    ],
)
def test_a_text_is_cut_between_words_where_there_are_some(text: str, short: str) -> None:
    assert shortened(text, 12) == short


def test_answers_that_say_nothing_are_left_out() -> None:
    some = (Answer("a", " "), Answer(" b\nc ", " text\n"), Answer("", "d"))
    assert usable(some) == (Answer("b c", "text"), Answer("", "d"))
    assert Answer("", "d e").words == "d e"


@pytest.mark.parametrize("address", ["a@b.test", "first.last+news@sub.example", "ü@bücher.example"])
def test_addresses_one_can_write_to(address: str) -> None:
    assert can_be_written_to(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@b@c",
        "a@b, c@d",
        "a@b;c@d",
        "Anna <a@b>",
        "a @b",
        "a@b\ncc:d@e",
        "x" * 400 + "@b",
    ],
)
def test_and_those_one_cannot(address: str) -> None:
    assert not can_be_written_to(address)


def test_all_arrives_as_it_was_written() -> None:
    link = mailto("a+b?cc=x@y.test", Letter("Über: a & b?", NASTY))
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "a+b?cc=x@y.test")
    asked = parse_qs(parts.query, strict_parsing=True)
    assert list(asked) == ["subject", "body"]
    assert asked["subject"] == ["Über: a & b?"]
    assert asked["body"] == [NASTY.replace("\n", "\r\n")]
    assert link.isascii()
    assert "+" not in link


@pytest.mark.parametrize("sign", ["x", "é", "م", "😀", "\ud800", "word "])
def test_no_comment_makes_the_letter_too_long(sign: str) -> None:
    values = {
        "name": "Anna",
        "article": "A title of some length, as they have it",
        "address": "https://news.example/2031/05/a-title-of-some-length",
        "reason": "It attacked a person instead of a view.",
        "site": "The Example",
        "excerpt": sign * 20_000,
    }
    letter = composed(LETTER, values, "anna@inbox.test")
    assert sign.strip() * 3 in letter.body.replace(" ", "") or sign == "word "
    link = mailto("anna@inbox.test", letter)
    assert link
    assert len(link) <= LONGEST


@pytest.mark.parametrize("sign", ["x", "😀"])
def test_a_long_letter_is_not_handed_over_in_pieces(sign: str) -> None:
    letter = Letter(sign * 5_000, sign * 5_000)
    assert mailto("a@b.test", letter) == ""
    assert len(without_body("a@b.test", letter)) <= LONGEST


def test_another_reason_goes_where_the_former_one_stood() -> None:
    letter = Letter("s", "Because. It was rude. Bye.")
    changed = with_reason(letter, "It was rude.", "It was an advert.")
    assert changed == Letter("s", "Because. It was an advert. Bye.")
    assert with_reason(letter, "It was mean.", "x") is None
    assert with_reason(letter, "", "x") is None
    assert with_reason(Letter("s", "No. No."), "No.", "x") is None
