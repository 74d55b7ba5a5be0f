"""Renew what the README shows: its pictures and its table of keys.

The pictures are taken of the real window on the bundled demo site, once all is scored; the table
is made from the one table of commands. A test tells when the table has gone stale.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from modstation.app.workstation import Workstation

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "pictures"
BEGIN, END = "<!-- keys: made by dev.py docs -->", "<!-- end of keys -->"
HEATED = 201  # the article with the political thread
PATIENCE_MS = 60_000
SIZE = (1280, 800)
SOUGHT = "bridge"
EDITED = "As was said before: "
EDITING_PX = 1_060  # the editor and both versions below it need the room


def main() -> int:
    readme = ROOT / "README.md"
    readme.write_text(with_keys(readme.read_text(encoding="utf-8")), encoding="utf-8")
    if "--keys-only" not in sys.argv:
        take_pictures()
    return 0


def with_keys(readme: str) -> str:
    """The README with the table of keys as the commands have it now."""
    head, _, rest = readme.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{key_table()}\n{END}{tail}"


def key_table() -> str:
    from modstation.core.commands import COMMANDS

    lines = ["| keys | what they do |", "|---|---|"]
    for command in COMMANDS:
        keys = " ".join(f"`{key}`" for key in command.keys)
        lines.append(f"| {keys} | {command.help} |")
    return "\n".join(lines)


def take_pictures() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    PICTURES.mkdir(exist_ok=True)
    for theme, grab in (("light", _window_and_parts), ("dark", _window)):
        with tempfile.TemporaryDirectory() as folder:
            _at_work(Path(folder), theme, grab)


def _at_work(profile: Path, theme: str, grab: Callable[[Workstation, str], None]) -> None:
    """Start the workstation on the demo site, show a comment worth a picture, and take it."""
    from modstation.app.wiring import connect_demo, demo_site
    from modstation.app.workstation import Workstation
    from modstation.site.secrets import SessionSecrets

    (profile / "window.toml").write_text(f'theme = "{theme}"\n', encoding="utf-8")
    with demo_site(profile) as site:
        session = SessionSecrets()
        connect_demo(profile, site, session)
        station = Workstation(profile, session, ["docs"])
        news: list[object] = []
        station.bridge.arrived.connect(news.append)
        station.window.show()
        station.start()
        try:
            _wait(lambda: _scored(news))
            _show_the_best(station)
            grab(station, theme)
        finally:
            station.stop()


def _scored(news: list[object]) -> bool:
    from modstation.desk.views import Rated

    return any(isinstance(one, Rated) and one.done == one.total > 0 for one in news)


def _show_the_best(station: Workstation) -> None:
    """A flagged reply in the heated thread, by somebody who has written before."""
    window, model = station.window, station.window.model
    rows = [row for row in map(model.row, range(len(model))) if row]
    cards = [station.place.review.card(row.n) for row in rows]
    deep = [card for card in cards if card and card.comment.post == HEATED and card.ancestors]
    best = max(
        deep,
        key=lambda c: (bool(c.flagged), c.record.approved > 0, min(len(c.ancestors), 2), -c.n),
    )
    window.flow.go(next(place for place, row in enumerate(rows) if row.n == best.n))
    _painted(station)


def _window(station: Workstation, theme: str) -> None:
    _save(station.window, f"window-{theme}")


def _window_and_parts(station: Workstation, theme: str) -> None:
    """The whole, and each of its panes: queue, card, author, the card while it is edited; a
    search, and the dialogs for many comments at once."""
    from modstation.core.filters import Filter

    window = station.window
    queue = window.splitter.widget(0)
    assert queue is not None
    _window(station, theme)
    _save(queue, "queue")
    _save(window.side, "author")
    _save(window.card, "card")
    window.resize(window.width(), EDITING_PX)
    window.run("edit")
    editor = window.card.column.editor
    _wait(lambda: not editor.isHidden())
    editor.field.setPlainText(EDITED + editor.field.toPlainText())
    _save(window.card, "edit")
    window.writing.abandon()
    window.resize(*SIZE)
    window.run("search")
    pane = window.searching.pane
    pane.field.setText(SOUGHT)
    _wait(lambda: bool(pane.model.rows) and not window.searching.waits)
    _save(window, "search")
    window.searching.close()
    window.ordering.narrow(Filter(label="insult", least=0.6))
    _wait(lambda: 0 < len(window.model) < 50)
    _dialog(station, "histogram", "histogram")
    _dialog(station, "trash-range", "preview")
    window.run("show-all")
    _wait(lambda: len(window.model) > 50)
    _dialog(station, "connect", "connect")
    for key in ("trash", "approve", "approve"):
        _painted(station)
        window.run(key)
    _dialog(station, "shift", "shift")
    _alike(station)


def _dialog(station: Workstation, command: str, name: str) -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    def shown() -> list[QDialog]:
        tops = QApplication.topLevelWidgets()
        return [w for w in tops if isinstance(w, QDialog) and w.isVisible()]

    station.window.run(command)
    _wait(lambda: bool(shown()))
    dialog = shown()[-1]
    _save(dialog, name)
    dialog.reject()


def _alike(station: Workstation) -> None:
    """A comment that others are nearly the same as, and these beside each other."""
    window, model = station.window, station.window.model
    places = [
        place
        for place in range(len(model))
        if (row := model.row(place)) and _has_like(station, row.n)
    ]
    window.flow.go(places[0])
    _painted(station)
    _dialog(station, "alike", "alike")


def _has_like(station: Workstation, n: int) -> bool:
    card = station.place.review.card(n)
    return card is not None and card.alike > 0


def _painted(station: Workstation) -> None:
    _wait(lambda: station.window.card.ready)


def _save(widget: QWidget, name: str) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(200)
    widget.grab().save(str(PICTURES / f"{name}.png"))


def _wait(true: Callable[[], bool]) -> None:
    from PySide6.QtCore import QDeadlineTimer
    from PySide6.QtTest import QTest

    patience = QDeadlineTimer(PATIENCE_MS)
    while not true():
        if patience.hasExpired():
            raise SystemExit("The window was never ready for its picture.")
        QTest.qWait(20)


if __name__ == "__main__":
    sys.exit(main())
