"""The keys that count: a profile, and one's own changes, in a TOML file of the profile's folder."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from modstation import RESOURCES
from modstation.core.bindings import (
    KEPT,
    Bindings,
    Changes,
    complaints,
    compose,
    given,
    unknown,
)
from modstation.core.errors import NotPossible, Trouble
from modstation.core.translation import mark, tr
from modstation.desk.settings import read_table, write_table

FILE_NAME = "keys.toml"
PROFILES = {"wordpress": "WordPress", "coral": "Coral", "gmail": "Gmail"}
_TITLE = mark("Keys")
_KEYMAPS = RESOURCES / "keymaps"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the file holds: a profile, and only what oneself changed in it."""

    profile: str = "wordpress"
    own: Changes = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> Choice:
        """What was chosen; the defaults without a file. One that is wrong is a `Trouble`."""
        path = folder / FILE_NAME
        raw = read_table(path)
        profile, own = raw.get("profile", "wordpress"), _changes(raw.get("own", {}), path)
        if profile not in PROFILES:
            raise _wrong(path, [tr("There is no profile “{profile}”.", profile=profile)])
        if wrong := complaints(own):
            raise _wrong(path, wrong)
        chosen = cls(profile, own)
        if not chosen.bindings().of(KEPT):
            raise _wrong(path, [tr("{command} must keep a key.", command=KEPT)])
        return chosen

    def save(self, folder: Path) -> None:
        own = {name: list(keys) for name, keys in sorted(self.own.items())}
        write_table(folder / FILE_NAME, {"profile": self.profile, "own": own})

    def bindings(self) -> Bindings:
        return compose(profile_changes(self.profile), self.own)


class KeySettings:
    """The keys as they are now. A change counts at once and is written down.

    A file that cannot be read is never replaced: the usual keys count, `trouble` says why, and
    nothing can be changed until it was mended or deleted.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listeners: list[Callable[[Bindings], None]] = []
        self.trouble: Trouble | None = None
        self.chosen = Choice()
        self._read()
        self.now = self.chosen.bindings()

    @property
    def unknown(self) -> list[str]:
        """Names in the file that no command of this version has."""
        return unknown(self.chosen.own)

    def listen(self, listener: Callable[[Bindings], None]) -> None:
        self._listeners.append(listener)

    def use_profile(self, profile: str) -> None:
        """Take another profile; one's own changes stay."""
        self._change(lambda now: Choice(profile, now.own))

    def give(self, name: str, sequence: str, *, more: bool = False) -> None:
        """Give a command these keys, taking them from whoever has them; see `given`."""
        self._change(
            lambda now: Choice(
                now.profile, given(now.own, now.bindings(), name, sequence, more=more)
            )
        )

    def reset(self, name: str | None = None) -> None:
        """Take one's own changes back: those to one command, or all."""
        self._change(
            lambda now: Choice(
                now.profile, {n: keys for n, keys in now.own.items() if name not in (n, None)}
            )
        )

    def _change(self, change: Callable[[Choice], Choice]) -> None:
        if self.trouble is not None:
            self._read()  # it may have been mended by now
        if self.trouble is not None:
            raise self.trouble
        chosen = change(self.chosen)
        bindings = chosen.bindings()
        if not bindings.of(KEPT):
            raise NotPossible(
                tr("The preferences would be left without a key."),
                tr("Give them another one first."),
            )
        try:
            chosen.save(self._folder)
        except OSError as error:
            said = tr("They cannot be kept: {why}.", why=error.strerror)
            raise Trouble(said, title=tr(_TITLE)) from error
        self.chosen, self.now = chosen, bindings
        for listener in self._listeners:
            listener(bindings)

    def _read(self) -> None:
        try:
            self.chosen, self.trouble = Choice.load(self._folder), None
        except Trouble as trouble:
            self.trouble = trouble


def profile_changes(profile: str) -> Changes:
    """What a profile changes in the table of commands."""
    if profile == "wordpress":
        return {}
    raw = tomllib.loads((_KEYMAPS / f"{profile}.toml").read_text(encoding="utf-8"))
    return {name: tuple(keys) for name, keys in raw.items()}


def _changes(raw: Any, path: Path) -> Changes:
    """Names and lists of keys, as they stand in the file."""
    if not isinstance(raw, dict):
        raise _wrong(path, [tr("“own” is no table.")])
    for name, keys in raw.items():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise _wrong(path, [tr("“{name}” has no list of keys.", name=name)])
    return {name: tuple(keys) for name, keys in raw.items()}


def _wrong(path: Path, complaints: list[str]) -> Trouble:
    what = tr("{path}: {complaints}", path=path, complaints=" ".join(complaints))
    return Trouble(what, tr("Mend it, or delete it."), title=tr(_TITLE))
