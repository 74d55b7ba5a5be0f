"""Renew what the README shows: its pictures and its table of keys.

The pictures are taken of the real window on the bundled demo site; the table is made from the
one table of commands. A test tells when the table has gone stale.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "pictures"
BEGIN, END = "<!-- keys: made by dev.py docs -->", "<!-- end of keys -->"
HEATED = 201  # the article with the political thread
PATIENCE_MS = 60_000


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
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder:
            _take(Path(folder), theme, PICTURES / f"window-{theme}.png")


def _take(profile: Path, theme: str, target: Path) -> None:
    from PySide6.QtCore import QDeadlineTimer
    from PySide6.QtTest import QTest

    from modstation.app.wiring import connect_demo, demo_site
    from modstation.app.workstation import Workstation
    from modstation.desk.views import Cycle
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
        patience = QDeadlineTimer(PATIENCE_MS)
        while not any(isinstance(one, Cycle) for one in news) and not patience.hasExpired():
            QTest.qWait(20)
        model = station.window.model
        rows = [model.row(place) for place in range(len(model))]
        cards = [station.place.review.card(row.n) if row else None for row in rows]
        deep = [card for card in cards if card and card.comment.post == HEATED and card.ancestors]
        best = max(deep, key=lambda card: (min(len(card.ancestors), 2), card.record.approved))
        station.window.flow.go(next(i for i, row in enumerate(rows) if row and row.n == best.n))
        while not station.window.card.ready and not patience.hasExpired():
            QTest.qWait(20)
        QTest.qWait(100)
        target.parent.mkdir(exist_ok=True)
        station.window.grab().save(str(target))
        station.stop()


if __name__ == "__main__":
    sys.exit(main())
