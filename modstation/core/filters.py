"""Which of the waiting comments are looked at: a pure value, told in words and kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any

from modstation.core.languages import UNKNOWN, name_of
from modstation.core.policy import label_words
from modstation.core.translation import digits, listed, tr, trn

DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Filter:
    """What is empty (or 0, or False) asks for nothing. A conflict passes every filter.

    `article` is a part of a title, `post` an article's number; `author` is a name, an e-mail
    address or the key of one author. `label` with `least` and `most` (0 to 1) asks for a score;
    without a label the worst one counts. `days`: not older than that. `language` is a code of
    `core.languages`. `shown_author` and `shown_article` only say it in better words.
    """

    site: str = ""
    post: int = 0
    article: str = ""
    author: str = ""
    label: str = ""
    least: float = 0.0
    most: float = 1.0
    days: int = 0
    first_timer: bool = False
    has_link: bool = False
    language: str = ""
    text: str = ""
    shown_author: str = ""
    shown_article: str = ""

    def __bool__(self) -> bool:
        return self != Filter()

    @property
    def asks_for_score(self) -> bool:
        return bool(self.label) or self.least > 0 or self.most < 1

    def told(self) -> dict[str, Any]:
        """Only what differs from no filter."""
        nothing = asdict(Filter())
        return {name: value for name, value in asdict(self).items() if value != nothing[name]}

    @classmethod
    def from_told(cls, raw: object) -> Filter:
        """What was told, as far as it makes sense: a filter is a convenience."""
        return cls(**dict(_sensible(raw))) if isinstance(raw, dict) else cls()

    def to_json(self) -> str:
        """As `told`; "" for no filter."""
        told = self.told()
        return json.dumps(told, ensure_ascii=False) if told else ""

    @classmethod
    def from_json(cls, text: str) -> Filter:
        """What the text says, as far as it makes sense."""
        try:
            return cls.from_told(json.loads(text) if text else {})
        except ValueError:
            return cls()


def words(asked: Filter) -> str:
    """What is filtered: "by Anna, insult over 50 %"; "" for no filter."""
    return listed(_parts(asked))


def _parts(asked: Filter) -> Iterator[str]:
    if asked.author:
        yield tr("by {name}", name=asked.shown_author or asked.author)
    if asked.post or asked.article:
        yield _article_words(asked)
    if asked.site and not asked.post:  # an article's number goes with its site
        yield tr("on {site}", site=asked.site)
    if asked.asks_for_score:
        yield _score_words(asked)
    if asked.days:
        yield trn(asked.days, "of the last day", "of the last {n} days")
    if asked.first_timer:
        yield tr("first-time authors")
    if asked.has_link:
        yield tr("with a link")
    if asked.language:
        yield _language_words(asked.language)
    if asked.text:
        yield tr("with “{text}”", text=asked.text)


def _article_words(asked: Filter) -> str:
    name = asked.shown_article or asked.article
    if name:
        return tr("under “{article}”", article=name)
    return tr("under article {number}", number=asked.post)


def _language_words(code: str) -> str:
    if code == UNKNOWN:
        return tr("of unknown language")
    return tr("in {language}", language=name_of(code))


def _score_words(asked: Filter) -> str:
    name = label_words(asked.label) if asked.label else tr("worst score")
    least, most = round(asked.least * 100), round(asked.most * 100)
    if most >= 100 and not least:
        return tr("{score} known", score=name)
    if most >= 100:
        return tr("{score} over {least} %", score=name, least=digits(least))
    if not least:
        return tr("{score} under {most} %", score=name, most=digits(most))
    return tr("{score} {least} to {most} %", score=name, least=digits(least), most=digits(most))


def _sensible(raw: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    nothing = Filter()
    for field in fields(Filter):
        value = raw.get(field.name)
        if isinstance(value, type(getattr(nothing, field.name))):
            yield field.name, value
