"""What the window remembers from one run to the next: sizes and looks, in a small TOML file.

It is a convenience: a file that cannot be read or written never keeps anybody from working.
"""

from __future__ import annotations

import logging
import os
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

import tomli_w

log = logging.getLogger("modstation.ui")

_LEAST_PX = 120
SMALLEST_TEXT_PX, USUAL_TEXT_PX, LARGEST_TEXT_PX = 12, 17, 40
LONGEST_WITHOUT_BREAK_MIN = 240
THEMES = ("system", "light", "dark", "contrast")


@dataclass(slots=True)
class WindowSettings:
    """Sizes in device-independent pixels; `comment` is the number of the one on the screen.
    `theme` is one of THEMES.
    `mask_slurs`: words that hurt are masked until a key is held.
    `notices`: tell of new comments in the tray, between these two hours. `break_after_min`: say
    so after that long without a break; 0 never does.

    `path` is where `save` writes to; None: nothing is kept.
    """

    width_px: int = 1280
    height_px: int = 800
    queue_px: int = 340
    side_px: int = 280
    text_px: int = USUAL_TEXT_PX
    theme: str = "system"
    mask_slurs: bool = False
    notices: bool = False
    notices_from: int = 8
    notices_until: int = 20
    break_after_min: int = 0
    comment: int = 0
    path: Path | None = None

    @classmethod
    def load(cls, path: Path) -> WindowSettings:
        """What the file says, as far as it makes sense; the defaults for the rest."""
        settings = cls(path=path)
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return settings
        except (OSError, ValueError) as error:
            log.warning("the window's settings cannot be read: %s", type(error).__name__)
            return settings
        for name in _names():
            if _sensible(name, found.get(name)):
                setattr(settings, name, found[name])
        return settings

    def save(self) -> None:
        """Write through a second file, so that a crash leaves the old one or the new one."""
        if self.path is None:
            return
        partial = self.path.with_name(self.path.name + ".new")
        try:
            partial.write_text(
                tomli_w.dumps({name: getattr(self, name) for name in _names()}), encoding="utf-8"
            )
            os.replace(partial, self.path)
        except OSError as error:
            log.warning("the window's settings cannot be written: %s", type(error).__name__)


def _names() -> list[str]:
    return [field.name for field in fields(WindowSettings) if field.name != "path"]


def _sensible(name: str, value: object) -> bool:
    if name == "comment":
        return type(value) is int and 0 <= value < 2**63
    if name == "theme":
        return value in THEMES
    if name in ("notices", "mask_slurs"):
        return type(value) is bool
    if name.startswith("notices_"):
        return type(value) is int and 0 <= value <= 23
    if name == "break_after_min":
        return type(value) is int and 0 <= value <= LONGEST_WITHOUT_BREAK_MIN
    least = SMALLEST_TEXT_PX if name == "text_px" else _LEAST_PX
    most = LARGEST_TEXT_PX if name == "text_px" else 10_000
    return type(value) is int and least <= value <= most
