"""Words that hurt by themselves are found in any disguise, and ordinary ones are left alone."""

from __future__ import annotations

import pytest

from modstation.app.wiring import WordLists


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in WordLists.harsh().find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You are a fucking idiot.", ["fucking", "idiot"]),
        ("Sh1t happens, you m0r0n", ["Sh1t", "m0r0n"]),
        ("f.u.c.k.i.n.g hypocrite", ["f.u.c.k.i.n.g", "hypocrite"]),
        ("what an idoit", ["idoit"]),
        ("wh0res and sluts", ["wh0res", "sluts"]),
        ("a sh1thead and his fuckery", ["sh1thead", "fuckery"]),
    ],
)
def test_profanity_insults_and_slurs(text: str, words: list[str]) -> None:
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The class of Scunthorpe assessed a cocktail of shiitake and grass.",
        "Tennis balls, sex education and a hell of a game.",
        "A silly plan by a coward and a liar, useless and pathetic.",
        "Muslims, gay couples, black voters, Jews, immigrants and women.",
        "A dyke broke; there is a chink in the wall; a niggardly retardant.",
        "Criminals kill, says the terrorist.",
        "See http://shit.example/fuck for more.",
    ],
)
def test_ordinary_words_and_names_of_groups_are_none(text: str) -> None:
    assert found(text) == []
