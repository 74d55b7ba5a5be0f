"""One file from the internet to its place: resumed where it stopped, checked, then moved.

The file appears under its name only when it is whole and its content is what the name promises;
until then it grows under another name, which outlives a cut line, a stop and a restart.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import Protocol

from modstation.core.errors import Offline
from modstation.core.translation import decimals, tr
from modstation.scoring.about import digest
from modstation.scoring.troubles import Cancelled, NotDownloaded

Began = Callable[[int, int | None], None]
PAUSES_S = (1.0, 3.0, 10.0)
_ROOM_TO_SPARE_BYTES = 256 * 1024 * 1024


class Fetch(Protocol):
    """The way to the internet, which this room does not have itself."""

    def __call__(self, url: str, offset: int, began: Began) -> Iterator[bytes]:
        """The content from `offset` on. Before the first bytes `began(start, total)` is told
        where they really begin (at 0, where a server cannot start elsewhere) and how large the
        whole is, if known. Raises FileNotFoundError where there is no such file, `Offline` where
        the line fails, then or in the middle. Closing it closes the line."""


@dataclass(frozen=True)
class Errand:
    """How to fetch, whom to tell, and when to stop. `progress` gets bytes done and in all."""

    fetch: Fetch
    progress: Callable[[int, int | None], None] = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False
    pause: Callable[[float], None] = sleep


def get_file(url: str, target: Path, errand: Errand, hash_prefix: str = "") -> None:
    """Fetch to `target`, unless the right file is there already."""
    if target.is_file() and (not hash_prefix or digest(target).startswith(hash_prefix)):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    resumed = part.is_file()
    _patiently(url, part, errand)
    if not digest(part).startswith(hash_prefix):
        part.unlink()
        if not resumed:
            raise NotDownloaded(
                tr(
                    "What came as {file} is something else: its SHA-256 is not the one in"
                    " its name. It was thrown away.",
                    file=target.name,
                ),
                tr("A network that rewrites downloads does this, or a damaged copy at the source."),
            )
        # The two halves may be of different files; from one piece it may be right.
        get_file(url, target, errand, hash_prefix)
        return
    part.replace(target)


def _patiently(url: str, part: Path, errand: Errand) -> None:
    """Resume as often as the line is cut, as long as each time something comes."""
    pauses = iter(PAUSES_S)
    while True:
        before = _size(part)
        try:
            _once(url, part, errand)
            return
        except Offline as error:
            if _size(part) > before:
                pauses = iter(PAUSES_S)
            pause_s = next(pauses, None)
            if pause_s is None:
                raise NotDownloaded(
                    error.message, tr("What has come is kept: start again to go on from there.")
                ) from error
            errand.pause(pause_s)


def _once(url: str, part: Path, errand: Errand) -> None:
    whole: int | None = None
    with part.open("ab") as file:

        def began(start: int, total: int | None) -> None:
            nonlocal whole
            whole = total
            if start > _size(part):
                raise Offline(tr("The server begins in the wrong place."))
            file.truncate(start)
            _check_room(part.parent, (total or 0) - start)

        chunks = errand.fetch(url, _size(part), began)
        with closing(_closable(chunks)) as stream:
            for chunk in stream:
                _stop_if(errand)
                file.write(chunk)
                errand.progress(file.tell(), whole)
    if whole is not None and _size(part) != whole:
        if _size(part) > whole:
            part.unlink()
        raise Offline(tr("The line was cut before the file was whole."))


def _closable(chunks: Iterator[bytes]) -> Generator[bytes, None, None]:
    """Ends the line also when the reader stops half-way."""
    try:
        yield from chunks
    finally:
        if close := getattr(chunks, "close", None):
            close()


def _stop_if(errand: Errand) -> None:
    if errand.cancelled():
        raise Cancelled(tr("It was stopped."), tr("What has come is kept for the next time."))


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed + _ROOM_TO_SPARE_BYTES > free:
        raise NotDownloaded(
            tr(
                "It needs {needed} MB and {folder} has {free} MB left.",
                needed=decimals(needed / 1e6, 0),
                folder=folder,
                free=decimals(free / 1e6, 0),
            )
        )
