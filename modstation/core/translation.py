"""Every sentence that a moderator reads passes here, to be said in the moderator's language.

    tr("Blocked {name}.", name=name)                 a sentence, with what is filled in
    trn(count, "{n} comment", "{n} comments")        a sentence about a number; {n} is it, in digits
    mark("pending")                                  said later, with tr(WORDS[status])

The words in the code are English, and stay as they are where no catalogue is in use: on the
command line, and in tests. `packaging/dev.py translate` finds them by these three names, so what
is given to them is written out where it stands: never an f-string, never put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language. `find` takes a sentence, what tells it apart from the same words
    elsewhere ("" mostly) and a number (-1 for none), and gives "" for what it does not know;
    `number` writes a whole number, `decimal` one with so many places. All may be called from any
    thread."""

    find: Callable[[str, str, int], str] = lambda _text, _about, _number: ""
    number: Callable[[int], str] = lambda number: f"{number:,}"
    decimal: Callable[[float, int], str] = lambda number, places: f"{number:,.{places}f}"


class _Speech:
    """The catalogue in use. It is set once, before the first window opens."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()
        self.known: dict[tuple[str, str, int], str] = {}


_speech = _Speech()


def use(catalogue: Catalogue) -> None:
    """Speak another language from now on; what was said already stays as it was said."""
    _speech.catalogue = catalogue
    _speech.known = {}


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """The sentence in the moderator's language. `about` tells translators, and keeps apart, what
    English says in the same words."""
    found = _find(text, about, -1) or text
    return found.format(**values) if values else found


def trn(number: int, one: str, many: str, /, *, about: str = "", **values: object) -> str:
    """The sentence in the form that the number asks for; `{n}` in it becomes the number."""
    found = _find(many, about, number) or (one if number == 1 else many)
    return found.format(n=_speech.catalogue.number(number), **values)


def mark(text: str, about: str = "") -> str:
    """The same words, which `tr` is going to say."""
    return text


def listed(parts: Iterable[str]) -> str:
    """What stands side by side, without an "and": "a, b, c"."""
    return tr(", ", about="between things in a row").join(parts)


def digits(number: int) -> str:
    """A whole number as one writes it there: 1,234 or 1.234."""
    return _speech.catalogue.number(number)


def decimals(number: float, places: int = 2) -> str:
    """A number with so many places after the point, or the comma."""
    return _speech.catalogue.decimal(number, places)


def _find(text: str, about: str, number: int) -> str:
    key = (text, about, number)
    known = _speech.known.get(key)
    if known is None:
        known = _speech.catalogue.find(text, about, number)
        if number < 1_000:  # few sentences, and not one for each number there is
            _speech.known[key] = known
    return known
