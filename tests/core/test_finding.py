"""How well words fit what is typed to find them."""

from __future__ import annotations

from modstation.core.commands import COMMANDS
from modstation.core.finding import fit


def best(asked: str) -> str:
    ranks = [(fit(asked, known.help), place) for place, known in enumerate(COMMANDS)]
    return COMMANDS[min((rank, place) for rank, place in ranks if rank is not None)[1]].help


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
    assert not [known for known in COMMANDS if fit("qqq", known.help) is not None]
