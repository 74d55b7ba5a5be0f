"""Training rows: sentences labelled by the spans that annotators marked in them.

Every post in the span data is toxic, so its harmless sentences, and what is left of it when the
marked words are taken out, are the examples of what people write when they do not offend.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

from modstation.scoring.features import prose
from modstation.scoring.normal import Word, sentences

from .disguise import disguised

LABELS = ("toxicity", "insult", "obscene", "threat", "identity_attack")
FOLDS = 3
WEIGHTS = {
    "sentence": 1.0,  # a sentence of a toxic post, target: the share of annotators who marked it
    "rest": 0.7,  # a toxic post without its marked words
    "span": 0.7,  # the marked words alone
    "disguised": 0.3,  # a sentence with a marked word misspelt, joined or masked
    "unmarked": 0.5,  # a toxic post in which no annotator marked a word
    "comment": 10.0,  # a comment of the natural sample
    "calm": 3.0,  # a sentence of a harmless comment of the natural sample
    "template": 0.2,  # a synthetic sentence about an identity
}
_TYPES = LABELS[1:]
_MOST_SPAN_WORDS = 6

Sentences = list[list[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """`targets` and `known` follow LABELS; rows of one text share a fold."""

    kind: str
    fold: int
    sentences: Sentences
    targets: tuple[float, ...]
    known: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Post:
    """A toxic post, the spans of each annotator cut to the text's length."""

    key: str
    text: str
    marks: tuple[tuple[tuple[str, int, int], ...], ...]

    def share(self, start: int, end: int, kind: str = "") -> float:
        """The share of annotators who marked something there, of one kind or of any."""
        hits = sum(
            any((not kind or t == kind) and s < end and e > start for t, s, e in spans)
            for spans in self.marks
        )
        return hits / len(self.marks)

    def shares(self, start: int, end: int) -> tuple[float, ...]:
        return (self.share(start, end), *(self.share(start, end, t) for t in _TYPES))


def read_lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def read_posts(data: Path, split: str) -> list[Post]:
    """The posts of one split of the span data."""
    posts = []
    for line in read_lines(data / "toxic_spans" / "toxic_spans.jsonl"):
        if line["split"] == split:
            end = len(line["text"])
            marks = tuple(
                tuple((t, s, min(e, end)) for t, s, e in spans if s < min(e, end))
                for spans in line["annotations"]
            )
            posts.append(Post(line["id"], line["text"], marks))
    return posts


def fold_of(key: str) -> int:
    return crc32(key.encode()) % FOLDS


def forms_of(text: str) -> Sentences:
    """The likeliest readings of the words of each sentence."""
    read = prose(text)
    bounds = [*read.sentence_starts, len(read.words)]
    return [[word.forms[0] for word in read.words[begin:end]] for begin, end in pairwise(bounds)]


def training_rows(data: Path, seed: int) -> list[Row]:
    """Every row that the fit may see; no dev or test row is among them."""
    rows: list[Row] = []
    for post in read_posts(data, "train"):
        if any(post.marks):
            rows.extend(_rows_of_post(post, random.Random(f"{seed} {post.key}")))
        else:
            rows.append(_plain_row("unmarked", post.key, forms_of(post.text), 1))
    for line in read_lines(data / "civil_comments_natural" / "train_seed.jsonl"):
        rows.extend(_rows_of_comment(line["id"], line["text"], line["toxic"]))
    for line in read_lines(data / "bias_madlibs" / "madlibs_sample.jsonl"):
        toxic = line["toxic"]
        rows.append(_plain_row("template", line["id"], forms_of(line["text"]), toxic))
    return [row for row in rows if row.sentences]


def _plain_row(kind: str, key: str, sentences_: Sentences, toxic: int) -> Row:
    """A row of which only toxicity is known, unless it is harmless: then all is."""
    known = (True, *([not toxic] * len(_TYPES)))
    return Row(kind, fold_of(key), sentences_, (float(toxic), *([0.0] * len(_TYPES))), known)


def _rows_of_comment(key: str, text: str, toxic: int) -> Iterator[Row]:
    whole = forms_of(text)
    yield _plain_row("comment", key, whole, toxic)
    if not toxic and len(whole) > 1:
        for sentence in whole:
            yield _plain_row("calm", key, [sentence], 0)


def _rows_of_post(post: Post, chance: random.Random) -> Iterator[Row]:
    fold, known = fold_of(post.key), (True,) * len(LABELS)
    spans = sentences(post.text)
    for start, end in spans:
        found = forms_of(post.text[start:end])
        if found:
            targets = post.shares(start, end) if len(spans) > 1 else _whole(post)
            yield Row("sentence", fold, found, targets, known)
    read = prose(post.text)
    marked = [word for word in read.words if post.share(word.start, word.end) >= 0.5]
    if not marked:
        return
    rest = _without_marked(post, read.words, spans)
    if sum(map(len, rest)) >= 3:
        yield Row("rest", fold, rest, (0.0,) * len(LABELS), known)
    if len(marked) <= _MOST_SPAN_WORDS:
        targets = (1.0, *post.shares(marked[0].start, marked[-1].end)[1:])
        yield Row("span", fold, [[word.forms[0] for word in marked]], targets, known)
    for text, start, end in disguised(post.text, spans, marked, chance):
        yield Row("disguised", fold, forms_of(text), post.shares(start, end), known)


def _whole(post: Post) -> tuple[float, ...]:
    """A post of one sentence is toxic as such, whoever marked what."""
    return (1.0, *post.shares(0, len(post.text))[1:])


def _without_marked(post: Post, found: list[Word], spans: Iterable[tuple[int, int]]) -> Sentences:
    """The words that no annotator marked, sentence by sentence."""
    calm = [word for word in found if not post.share(word.start, word.end)]
    rest = [[w.forms[0] for w in calm if start <= w.start < end] for start, end in spans]
    return [sentence for sentence in rest if sentence]
