"""Texts that are nearly the same are found, in whatever disguise; others are not."""

from __future__ import annotations

import pytest

from modstation.scoring.client import ScorerProcess
from modstation.scoring.likeness import likeness, sketches

LOAN = "Get your payday loan today at https://cheap.test/ approved in minutes, no questions asked!"
CALL = (
    "The council lied to us about the bridge from the first day on. Write to your councillor "
    "before Friday and tell them that we will not forget this at the ballot box."
)


def alike(one: str, other: str) -> float:
    """How alike they are found to be, the way it is done: bands first, then the words."""
    a, b = sketches([one, other])
    if not set(a.bands) & set(b.bands):
        return 0.0
    [found] = likeness(a.words, [b.words])
    return found


@pytest.mark.parametrize(
    "other",
    [
        LOAN,
        LOAN.upper(),
        "Get yоur p4yday l0an tod\u200bay at b.test approved in minutes, no questions asked",
        "Hi! Get your payday loan today at https://cheap.test/ approved in minutes. No questions",
    ],
)
def test_pasted_spam_is_found_in_its_disguises(other: str) -> None:
    assert alike(LOAN, other) >= 0.8


def test_a_call_to_arms_with_other_words_in_it_is_found() -> None:
    other = CALL.replace("council ", "mayor ").replace("Friday", "Sunday")
    assert 0.8 <= alike(CALL, other) < 1


@pytest.mark.parametrize(
    "other",
    [
        CALL,
        "I have never had a loan, and nobody asked me any questions either.",
        "No questions asked, they said, and then they asked for three years of accounts!",
    ],
)
def test_others_are_not(other: str) -> None:
    assert alike(LOAN, other) == 0


def test_a_few_words_are_alike_only_when_they_are_the_same() -> None:
    assert alike("So true!", "so true") == 1
    assert alike("So true!", "so rude") == 0


def test_nothing_to_read_is_like_nothing() -> None:
    assert sketches(["", "\u200b"]) == [("", ()), ("", ())]


def test_the_process_answers_like_the_functions() -> None:
    scorer = ScorerProcess()
    try:
        found = scorer.sketches([LOAN, CALL])
        assert found == sketches([LOAN, CALL])
        assert scorer.likeness([(found[0].words, [found[1].words, found[0].words])]) == [[0, 1]]
        assert scorer.likeness([]) == []
    finally:
        scorer.close()
