"""What a moderator can set, in a TOML file of the profile. Never a secret."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import tomli_w
from platformdirs import user_data_path

from modstation.core.errors import Trouble
from modstation.core.ranking import Order
from modstation.core.translation import listed, mark, tr

FILE_NAME = "settings.toml"
_WRONG = {
    str: mark("{name} = {value} is not a text."),
    int: mark("{name} = {value} is not a whole number."),
    bool: mark("{name} = {value} is not true or false."),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """`grace_s`: how long a decision waits before it may be sent, so that an undo costs nothing.
    `sync_every_s`: the pause between two cycles when nothing happens here. `model`: the
    classifier that scores the comments. `filter`: what of the queue the window shows, as JSON.
    `scoring_paused`: nothing is scored until it is off; `spare_battery`: nor while the machine
    runs on its battery. `language`: a code such as "de", or "system"."""

    grace_s: int = 8
    sync_every_s: int = 30
    order: str = Order.OLDEST.value
    filter: str = ""
    model: str = "bundled"
    scoring_paused: bool = False
    spare_battery: bool = False
    language: str = "system"

    @classmethod
    def load(cls, folder: Path) -> Settings:
        """The settings of a profile; the defaults where it has none. A file that cannot be read
        is a `Trouble`, never silently replaced."""
        raw = read_table(folder / FILE_NAME)
        return cls(**{name: _checked(cls, name, raw[name]) for name in names() if name in raw})

    def save(self, folder: Path) -> None:
        write_table(folder / FILE_NAME, asdict(self))


class Preferences:
    """The settings as they are now, for everyone in the program; `now` may be read from any
    thread. A change counts at once and is written down; `folder` None keeps it in memory."""

    def __init__(self, settings: Settings | None = None, folder: Path | None = None) -> None:
        self.now = settings or Settings()
        self._folder = folder
        self._listeners: list[Callable[[Settings], None]] = []

    @classmethod
    def load(cls, folder: Path) -> Preferences:
        return cls(Settings.load(folder), folder)

    def change(self, **values: object) -> None:
        """Set some of them by name, as in `Settings`; tells those who listen, in this thread."""
        changed = replace(self.now, **values)  # type: ignore[arg-type]  # names as in Settings
        if self._folder is not None:
            changed.save(self._folder)
        self.now = changed
        for listener in self._listeners:
            listener(changed)

    def listen(self, listener: Callable[[Settings], None]) -> None:
        self._listeners.append(listener)


def read_table(path: Path) -> dict[str, Any]:
    """A TOML file's content; empty where there is no file. `Trouble` for one that is no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        said = tr("{path} cannot be read: {why}.", path=path, why=error)
        raise Trouble(said, tr("Mend it, or delete it."), title=tr("Settings")) from error


def write_table(path: Path, table: dict[str, Any]) -> None:
    """Write through a second file, so that a crash leaves the old one or the new one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.new")
    partial.write_text(tomli_w.dumps(table), encoding="utf-8")
    os.replace(partial, path)


def names() -> list[str]:
    return [field.name for field in fields(Settings)]


def default_profile() -> Path:
    return Path(user_data_path("modstation", appauthor=False)) / "default"


def _checked(cls: type[Settings], name: str, value: Any) -> Any:
    default = getattr(cls(), name)
    if name == "order" and value not in list(Order):
        raise _wrong(
            tr(
                "{name} = {value} is not one of {orders}.",
                name=name,
                value=repr(value),
                orders=listed(Order),
            )
        )
    if type(value) is not type(default):
        raise _wrong(tr(_WRONG[type(default)], name=name, value=repr(value)))
    if type(value) is int and not 0 <= value <= 86_400:
        raise _wrong(
            tr("{name} = {value} is not between 0 and 86400 seconds.", name=name, value=value)
        )
    return value


def _wrong(said: str) -> Trouble:
    return Trouble(said, title=tr("Settings"))
