"""Disguises are undone, ordinary writing is left alone, and every word keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.scoring.fold import fold
from modstation.scoring.normal import normal, sentences, words


def readings(text: str) -> set[str]:
    return {form for word in words(text) for form in word.forms}


@pytest.mark.parametrize(
    "disguise",
    [
        "idiot", "IDIOT", "1d10t", "id1ot", "i d i o t", "i.d.i.o.t", "I-D-I-O-T", "ïdïöt",
        "іdіоt",  # Cyrillic letters
        "ιdιοt",  # Greek letters
        "i\u200bd\u200bi\u200bo\u200bt", "\u202eidiot\u202c", "idi\u00adot", "ｉｄｉｏｔ",
        "𝓲𝓭𝓲𝓸𝓽", "🅸🅳🅸🅾🆃", "i\u0336d\u0336i\u0336o\u0336t\u0336", "idioooooot", "iiidiot",
        "id!ot", "idiot's", "“idiot”",
    ],
)  # fmt: skip
def test_disguises_are_read(disguise: str) -> None:
    assert "idiot" in readings(f"You are an {disguise}, friend")


@pytest.mark.parametrize(
    ("disguise", "reading"),
    [
        ("a$$", "ass"), ("@ss", "ass"), ("sh!t", "shit"), ("sh1t", "shit"), ("$hit", "shit"),
        ("b1tch", "bitch"), ("1oser", "loser"), ("asssss", "ass"), ("r3tard", "retard"),
        ("f*ck", "f*ck"), ("f#ck", "f*ck"), ("f@#k", "f**k"), ("G a y", "gay"),
        ("I h a t e", "hate"),
    ],
)  # fmt: skip
def test_each_disguise_has_its_reading(disguise: str, reading: str) -> None:
    assert reading in readings(disguise)


@pytest.mark.parametrize(
    "ordinary",
    [
        "$500", "$4.55", "US$50", "£1.50", "10:30", "4pm", "5am", "7:55", "3rd", "1990s", "50s",
        "A55", "B52", "F35", "h1n1", "covid19", "3x5", "455", "80085", "100k", "5km", "24hrs",
        "R&D", "AT&T", "50%", "5*3", "C++", "24/7", "401k", "2nd", "7th", "4s", "5ft", "1000",
        "www.455hole.example", "john@a55.example",
    ],
)  # fmt: skip
def test_numbers_and_addresses_are_left_alone(ordinary: str) -> None:
    profane = {"ass", "asshole", "shit", "idiot", "tit", "tits", "boobs", "sex", "as", "hell"}
    assert not readings(f"it was {ordinary} then") & profane


def test_genuine_words_of_other_scripts_stay() -> None:
    assert normal("Мой друг сказал: сосед, хор, рот") == "мой друг сказал сосед хор рот"
    assert normal("Ο πόνος και η νόσος") == "ο πόνοσ και η νόσοσ"  # one sigma in all places
    assert normal("नमस्ते दोस्त") == "नमस्ते दोस्त"
    assert normal("שלום לכולם") == "שלום לכולם"


def test_a_word_of_look_alikes_in_a_latin_text_is_latin() -> None:
    assert "cock" in readings("you сосk")
    assert "cop" in readings("what a сор you are")


def test_punctuation_between_words_does_not_join_them() -> None:
    assert [word.forms[0] for word in words("wait!what,stay|leave and/or")] == [
        "wait", "what", "stay", "leave", "and", "or",
    ]  # fmt: skip


def test_places_are_those_of_the_original() -> None:
    text = "Oh\u200b, you st\u200bupid ﬁsh: 1d10t!"
    assert [text[word.start : word.end] for word in words(text)] == [
        "Oh", "you", "st\u200bupid", "ﬁsh", "1d10t",
    ]  # fmt: skip


def test_sentences_cover_what_is_written() -> None:
    text = "One. Two?! (Three...) 4.5 percent\n\nfive"
    assert [text[start:end].strip() for start, end in sentences(text)] == [
        "One.", "Two?!", "(Three...)", "4.5 percent", "five",
    ]  # fmt: skip


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    place = 0
    for word in words(text):
        # Not the end of the one before: a fraction such as ¼ is one character and two numbers.
        assert place <= word.start < word.end <= len(text)
        assert word.forms
        assert all(word.forms)
        place = word.start


@given(st.text(alphabet="abсd ео1!*$@#'.’\u200b\u0301Aß𝓲", max_size=40))
def test_any_mixture_can_be_read(text: str) -> None:
    spans = [(word.start, word.end) for word in words(text)]
    assert spans == sorted(spans)
    assert all(start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    "text",
    ["ask joe.doe+x@mail.example.org now", "ask ...joe@example.org now", "ask www.x.test now"],
)
def test_an_address_is_one_word_without_letters(text: str) -> None:
    assert normal(text) == "ask <link> now"
