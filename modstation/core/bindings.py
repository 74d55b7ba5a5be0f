"""Which keys mean which commands: the table, what a profile changes in it, and what oneself does.

A change gives a command all of its keys. One's own changes go before a profile's keys: a command
whose keys they take is left without them, and that is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import combinations

from modstation.core.commands import COMMANDS, command
from modstation.core.keymap import Keymap
from modstation.core.translation import tr

KeyList = tuple[str, ...]
Changes = Mapping[str, KeyList]

KEPT = "preferences"  # must keep a key: without it, no command could get one again
LONGEST = 2  # keys one after the other
_KEY = re.compile(r"(?:Meta\+)?(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[^\sa-z]|[A-Z][A-Za-z0-9]+)")
_NAMES = frozenset(known.name for known in COMMANDS)


@dataclass(frozen=True, slots=True)
class Clash:
    """A key of a command that is in the way of another one, or was."""

    command: str
    keys: str


def _of_the_table() -> dict[str, KeyList]:
    return {known.name: known.keys for known in COMMANDS}


@dataclass(frozen=True, slots=True)
class Bindings:
    """The keys of every command, first the one that is shown; `lost` are those of the profile
    that one's own changes took. Without arguments: as the table has them."""

    keys: Changes = field(default_factory=_of_the_table)
    lost: tuple[Clash, ...] = ()

    def of(self, name: str) -> KeyList:
        return self.keys[name]

    def key(self, name: str) -> str:
        """The key to show for a command; "" for one that has none."""
        return next(iter(self.keys[name]), "")

    def named(self, name: str) -> str:
        """What to call a command by within a sentence: its key, else its words."""
        return self.key(name) or tr("“{command}”", command=tr(command(name).help))

    def keymap(self) -> Keymap:
        return Keymap({key: name for name, keys in self.keys.items() for key in keys})

    def clashes(self, name: str, sequence: str) -> list[Clash]:
        """What of other commands would have to go, should this command get that sequence."""
        return [
            Clash(other, key)
            for other, keys in self.keys.items()
            for key in keys
            if other != name and _meet(key, sequence)
        ]


def compose(profile: Changes, own: Changes) -> Bindings:
    """The keys that a profile and one's own changes give. Names that no command has count for
    nothing: they may be of a later version."""
    taken = [key for name, keys in own.items() if name in _NAMES for key in keys]
    keys: dict[str, KeyList] = {}
    lost: list[Clash] = []
    for known in COMMANDS:
        if known.name in own:
            keys[known.name] = own[known.name]
            continue
        usual = profile.get(known.name, known.keys)
        gone = [key for key in usual if any(_meet(key, other) for other in taken)]
        keys[known.name] = tuple(key for key in usual if key not in gone)
        lost += [Clash(known.name, key) for key in gone]
    return Bindings(keys, tuple(lost))


def given(own: Changes, now: Bindings, name: str, sequence: str, *, more: bool) -> Changes:
    """One's own changes after a command got a sequence: in place of its keys, or (`more`) as one
    more of them. Whoever had it loses it."""
    kept = [key for key in now.of(name) if more and not _meet(key, sequence)]
    others = {
        other: tuple(key for key in keys if not _meet(key, sequence)) for other, keys in own.items()
    }
    return {**others, name: (*kept, sequence)}


def unknown(changes: Changes) -> list[str]:
    """Names in it that no command has."""
    return sorted(changes.keys() - _NAMES)


def complaints(changes: Changes) -> list[str]:
    """What is wrong with changes in themselves, in words; empty when all is well."""
    pairs = [
        (name, key)
        for name, keys in changes.items()
        if name in _NAMES
        for key in dict.fromkeys(keys)
    ]
    wrong = [
        tr("“{key}” of {command} is no key.", key=key, command=name)
        for name, key in pairs
        if not is_sequence(key)
    ]
    for (name, key), (other, second) in combinations(pairs, 2):
        if key == second:
            wrong.append(
                tr(
                    "{key} cannot be both {command} and {other}.",
                    key=key,
                    command=name,
                    other=other,
                )
            )
        elif _meet(key, second):
            short, long = sorted((key, second), key=len)
            wrong.append(
                tr("{short} is a key, and cannot begin {long} as well.", short=short, long=long)
            )
    if changes.get(KEPT) == ():
        wrong.append(tr("{command} must keep a key.", command=KEPT))
    return wrong


def is_sequence(text: str) -> bool:
    """Whether it is written as keys are: "A", "Ctrl+Z", "G G"."""
    keys = text.split(" ")
    return len(keys) <= LONGEST and all(_KEY.fullmatch(key) for key in keys)


def _meet(one: str, other: str) -> bool:
    """Whether both cannot be bound: they are the same, or one begins the other."""
    first, second = one.split(), other.split()
    shared = min(len(first), len(second))
    return first[:shared] == second[:shared]
