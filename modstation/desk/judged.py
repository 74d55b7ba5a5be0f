"""Texts that people have judged: labelled files, and this profile's own decisions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from modstation.core.errors import NotPossible
from modstation.core.model import Status
from modstation.core.plain import plain
from modstation.core.policy import LABEL_OF_REASON
from modstation.core.worth import REJECTED, SPAM, Sample, sample
from modstation.store.store import Store

_FORM = (
    'Each line is an object with a "text" and labels such as "toxic", "insult" or "spam": 0 or 1.'
)


@dataclass(frozen=True, slots=True)
class Judged:
    """Samples of one source, by its name."""

    name: str
    samples: list[Sample]


def own_decisions(store: Store) -> Judged:
    """What was approved, and what was trashed or marked as spam, each text once. A reason says
    which label it deserved; what was rejected for another reason says nothing about a label."""
    samples = {}
    for source, status, reason in store.comments.judged():
        words = plain(source)
        if status == Status.APPROVED:
            labels = dict.fromkeys((REJECTED, *LABEL_OF_REASON.values()), False)
        else:
            found = SPAM if status == Status.SPAM else LABEL_OF_REASON.get(reason)
            labels = {REJECTED: True} | ({found: True} if found else {})
        samples[source] = Sample(words.text, labels, words.links)
    return Judged("own decisions", list(samples.values()))


def labelled(path: Path) -> Iterator[Judged]:
    """The labelled files in a folder and below it (others are passed over), or that one file."""
    if not path.is_dir():
        found = read_labelled(path)
        if not found.samples:
            raise NotPossible(f"{path.name} holds no labelled texts.", _FORM)
        yield found
        return
    files = sorted([*path.rglob("*.jsonl"), *path.rglob("*.ndjson")])
    some = False
    for file in files:
        found = read_labelled(file)
        some = some or bool(found.samples)
        if found.samples:
            yield found
    if not some:
        raise NotPossible(f"There is no file with labelled texts in {path}.", _FORM)


def read_labelled(file: Path) -> Judged:
    """The samples of a file of JSON Lines; lines without text or label are passed over."""
    samples = []
    try:
        lines = file.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeError) as error:
        raise NotPossible(f"{file.name} cannot be read as text in UTF-8.") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            found = sample(row) if isinstance(row, dict) else None
        except (ValueError, RecursionError) as error:
            raise NotPossible(f"{file.name}, line {number}: {_said(error)}.", _FORM) from error
        if found is not None:
            samples.append(found)
    return Judged(str(file), samples)


def _said(error: ValueError | RecursionError) -> str:
    unread = isinstance(error, json.JSONDecodeError | RecursionError)
    return "this is not JSON" if unread else str(error)
