"""A scripted shift on the demo site: real keys, a real window, a real sync.

The site has the last word: the shift is good when it shows what was decided.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest

from modstation.app.workstation import Workstation
from modstation.core.errors import Trouble
from modstation.desk.views import Cycle
from modstation.site.demo import DemoSite
from modstation.site.secrets import SessionSecrets
from modstation.ui.shift import Step, run_shift

FIRST_SYNC_MS = 60_000


def run_scripted_shift(
    profile: Path, session: SessionSecrets, site: DemoSite, pictures: Path
) -> int:
    """Work through the shift, print what the site shows afterwards; 0 when it agrees."""
    station = Workstation(profile, session, ["modstation"])
    cycles: list[Cycle] = []
    station.bridge.arrived.connect(lambda news: cycles.extend(_cycles(news)))
    station.window.show()
    station.start()
    try:
        _wait(lambda: bool(cycles), "the first sync")
        if cycles[0].trouble is not None:
            raise cycles[0].trouble
        print(f"synced {cycles[0].report.held} pending comments from {site.title}")
        steps = run_shift(station.window, pictures, lambda: QTest.qWait(50))
    finally:
        station.stop()
    agreed = [_show(step, site) for step in steps]
    print(f"{sum(agreed)} of {len(agreed)} decisions are on the site as decided.")
    print(f"Pictures: {pictures}")
    return 0 if all(agreed) else 1


def _show(step: Step, site: DemoSite) -> bool:
    """Print one line of the table; whether the site has what was decided."""
    row = site.comment(step.key.id) or {}
    status = str(row.get("status", "gone"))
    agrees = status == step.status
    if step.text is not None:
        agrees = agrees and row.get("content") == step.text
    if step.reply is not None:
        answers = [c for c in site.comments() if c["parent"] == step.key.id]
        agrees = agrees and any(c["content"] == step.reply for c in answers)
    verdict = "ok" if agrees else "DIFFERS"
    print(f"  {step.name:22} {step.key.id:<6} decided {step.status:9} site {status:9} {verdict}")
    return agrees


def _cycles(news: object) -> list[Cycle]:
    return [news] if isinstance(news, Cycle) else []


def _wait(true: Callable[[], bool], what: str) -> None:
    deadline = QDeadlineTimer(FIRST_SYNC_MS)
    while not true():
        if deadline.hasExpired():
            raise Trouble(f"Waited in vain for {what}.", title="The scripted shift")
        QTest.qWait(10)
