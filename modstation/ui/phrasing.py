"""What is filled in for the placeholders of an answer or a letter about a comment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from modstation.core.model import Article, Comment
from modstation.core.phrases import Answer, filled
from modstation.core.plain import plain
from modstation.desk.phrases import Phrases
from modstation.ui.invisible import without_hidden

Filled = tuple[Answer, str]  # an answer, and its text about a comment


def values_of(comment: Comment, article: Article, site: str) -> dict[str, str]:
    """placeholder -> value, but for those of a letter alone.

    What others wrote is one line each, without what cannot be seen: a mark that turns the
    direction would turn all that follows as well.
    """
    return {
        "name": _line(comment.author_name),
        "article": _line(article.title),
        "address": _line(article.link),
        "site": _line(site),
    }


def words_of(comment: Comment) -> str:
    """What a comment says, in one line without its markup."""
    return _line(plain(comment.text).text)


def answers_about(phrases: Phrases) -> Callable[[Comment, Article], Sequence[Filled]]:
    """The answers of a comment's site, filled in. A reply is a comment, and may be HTML where the
    account may write any: a name that is a tag must stay a name."""

    def about(comment: Comment, article: Article) -> Sequence[Filled]:
        site = phrases.name_of(comment.site)
        values = {
            name: value.replace("<", "&lt;").replace(">", "&gt;")
            for name, value in values_of(comment, article, site).items()
        }
        return [(answer, filled(answer.text, values)) for answer in phrases.answers(comment.site)]

    return about


def _line(text: str) -> str:
    return " ".join(without_hidden(text).split())
