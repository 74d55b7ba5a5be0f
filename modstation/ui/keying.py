"""The keys that count in the window: what they do, and what everybody calls them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QKeyEvent

from modstation.core.bindings import Bindings
from modstation.core.commands import command
from modstation.core.translation import tr
from modstation.desk.keys import KeySettings
from modstation.ui.keys import Keys


class NamesKeys(Protocol):
    """Whoever names a key in its words: it is told which ones count, and again at each change."""

    def show_keys(self, keys: Bindings) -> None: ...


class Keying:
    """Follows the settings: another key counts, and is shown, from the moment it was chosen."""

    def __init__(self, settings: KeySettings, *namers: NamesKeys) -> None:
        self._namers = namers
        self._keys = Keys()
        settings.listen(self._use)
        self._use(settings.now)

    def press(self, event: QKeyEvent) -> str | None:
        return self._keys.press(event)

    def release(self, event: QKeyEvent) -> None:
        self._keys.release(event)

    @property
    def begun(self) -> str:
        return self._keys.begun

    def _use(self, bindings: Bindings) -> None:
        self._keys.use(bindings.keymap())
        for namer in self._namers:
            namer.show_keys(bindings)


def keys_of(settings: KeySettings) -> Keys:
    """The keys that count now, for a dialog that takes them while it is open."""
    keys = Keys()
    keys.use(settings.now.keymap())
    return keys


def labelled(words: str, name: str, keys: Bindings) -> str:
    """The words on a button, with the key beside them: "Approve  A"."""
    return f"{words}  {keys.key(name)}".rstrip()


def hint(name: str, keys: Bindings) -> str:
    """What a command does, with its key: "Sync now (F5)"."""
    key, words = keys.key(name), tr(command(name).help)
    return f"{words} ({key})" if key else words


def spoken(words: str, name: str, keys: Bindings) -> str:
    """For those who listen: "Approve, key A"."""
    key = keys.key(name)
    return tr("{words}, key {key}", words=words, key=key) if key else words
