"""From key sequences to command names: a trie, so that sequences like `G G` are possible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class Match(Enum):
    NONE = auto()
    PARTIAL = auto()
    EXACT = auto()


@dataclass(slots=True)
class _Node:
    command: str | None = None
    next: dict[str, _Node] = field(default_factory=dict)


class Keymap:
    """Key sequences and what they mean.

    A sequence is written with spaces between its keys ("G G"); each key as Qt's portable text
    writes it ("Ctrl+Z"). A sequence that is the beginning of another cannot be bound: it would
    have to wait, and a moderator's key must never wait.
    """

    def __init__(self, bindings: Mapping[str, str]) -> None:
        self._root = _Node()
        for sequence, name in bindings.items():
            self._bind(sequence, name)

    def find(self, keys: Iterable[str]) -> tuple[Match, str | None]:
        """What the keys pressed so far mean: NONE, PARTIAL (wait), or EXACT with the name."""
        node = self._root
        for key in keys:
            following = node.next.get(key)
            if following is None:
                return Match.NONE, None
            node = following
        if node.command is not None:
            return Match.EXACT, node.command
        return (Match.PARTIAL if node.next else Match.NONE), None

    def _bind(self, sequence: str, name: str) -> None:
        node = self._root
        for key in sequence.split():
            if node.command is not None:
                raise ValueError(f"{sequence!r} begins with the keys of {node.command!r}")
            node = node.next.setdefault(key, _Node())
        if node.next or (node.command is not None and node.command != name):
            raise ValueError(f"{sequence!r} is bound twice, or begins another sequence")
        node.command = name
