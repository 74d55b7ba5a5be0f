"""How well words fit what is typed to find them."""

from __future__ import annotations

from modstation.core.commands import COMMANDS
from modstation.core.finding import best_fits, fit

WORDS = [known.help for known in COMMANDS]


def best(asked: str) -> str:
    return WORDS[best_fits(asked, WORDS)[0]]


def test_the_better_fit_comes_first() -> None:
    texts = ["Block the author", "The black book", "Only this author", "A bath", "Cable", "Zoo"]
    found = {text: fit("b", text) for text in texts}
    assert found == dict(zip(texts, [0, 1, None, 1, 3, None], strict=True))


def test_words_are_found_by_their_beginnings_in_any_order() -> None:
    assert best("auth bl") == "Block the author"
    assert best("pending") == "Back to pending"


def test_initials_find() -> None:
    assert best("bta") == "Block the author"


def test_nothing_typed_fits_everything_alike_and_nonsense_nothing() -> None:
    assert {fit("  ", known.help) for known in COMMANDS} == {0}
    assert best_fits("qqq", WORDS) == []


def test_letters_in_order_count_only_when_nothing_fits_better() -> None:
    texts = ["Later: set it aside, come back to it at the end", "Trash"]
    assert fit("trash", texts[0]) is not None
    assert best_fits("trash", texts) == [1]
    assert best_fits("ltrend", texts) == [0]
