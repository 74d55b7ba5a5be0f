"""What a newsroom says again and again: canned answers to comments, and the letter to an author.

Both are content, written for the site's readers: they have placeholders, which are filled in once,
from left to right. So what is filled in may hold braces of its own, and a placeholder that nobody
knows stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from modstation.core.translation import mark, tr

ON_KEYS = 9  # answers that a digit inserts
MOST_OF_A_TITLE = 60
IN_ANSWERS = ("name", "article", "address", "site")
IN_LETTERS = (*IN_ANSWERS, "excerpt", "reason")
_PLACEHOLDER = re.compile(r"( ?)\{(\w+)\}")
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Answer:
    """`title` is for the moderator, `text` for the readers."""

    title: str
    text: str

    @property
    def words(self) -> str:
        """What to call it here; one without a title goes by its first words."""
        return tr(self.title) if self.title else shortened(self.text, MOST_OF_A_TITLE)


@dataclass(frozen=True, slots=True)
class Letter:
    """To an author whose comment was not published, or a template of such a letter."""

    subject: str
    body: str


ANSWERS: tuple[Answer, ...] = (
    Answer(
        mark("Discussion policy"),
        "Hello {name}, please keep to our discussion policy: argue about views, not about people.",
    ),
    Answer(
        mark("Back to the topic"),
        "Hello {name}, please come back to the topic of the article. Other topics are welcome"
        " below the articles about them.",
    ),
    Answer(
        mark("Sources, please"),
        "Hello {name}, could you tell us where this is from? A source helps everybody to follow"
        " your argument.",
    ),
    Answer(
        mark("Passed on to the newsroom"),
        "Hello {name}, thank you for the hint. We have passed it on to the newsroom.",
    ),
    Answer(
        mark("Corrected"),
        "Hello {name}, you are right, and the article is corrected now. Thank you for telling us.",
    ),
)

LETTER = Letter(
    "Your comment on “{article}”",
    "Hello {name},\n\n"
    "we have not published your comment on “{article}”. {reason}\n\n"
    "{address}\n\n"
    "You wrote:\n"
    "“{excerpt}”\n\n"
    "You are welcome to join the discussion again. Should you think that this was a mistake,"
    " please reply to this message.\n\n"
    "{site}",
)


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with these values in the places of their names. Nothing takes the space before it
    along: "Hello {name}," to somebody without a name is "Hello,"."""

    def fill(found: re.Match[str]) -> str:
        value = values.get(found[2])
        if value is None:
            return found[0]
        return found[1] + value if value else ""

    return _PLACEHOLDER.sub(fill, text)


def unknown(text: str, names: Iterable[str]) -> list[str]:
    """The placeholders in a text that none of these names stands for, as they are written."""
    known = set(names)
    found = (match[2] for match in _PLACEHOLDER.finditer(text))
    return [f"{{{name}}}" for name in dict.fromkeys(found) if name not in known]


def shortened(text: str, most: int) -> str:
    """One line of at most so many characters, ended between two words where there are some."""
    line = " ".join(text[: most * 4 + 100].split())
    if len(line) <= most and len(text) <= most * 4 + 100:
        return line
    cut = line[: max(0, most - 1)]
    at_a_word = cut.rfind(" ")
    if at_a_word > most // 2:
        cut = cut[:at_a_word]
    return f"{cut.rstrip().rstrip(_JOINER)}…"


def usable(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Those that say something."""
    stripped = (Answer(" ".join(a.title.split()), a.text.strip()) for a in answers)
    return tuple(answer for answer in stripped if answer.text)
