"""What the command line can start: the window, the demo, a scripted shift."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from modstation.app.wiring import (
    Models,
    connect_demo,
    demo_site,
    open_profile,
    open_scorer,
    start_log,
    versions,
)
from modstation.cli.main import Tools
from modstation.cli.main import run as run_commands
from modstation.core.errors import Trouble
from modstation.desk.settings import default_profile
from modstation.site.secrets import SessionSecrets, environment_password
from modstation.store.store import only_one


def run() -> int:
    return run_commands(
        Tools(
            open_profile=open_profile,
            run_window=_run_window,
            run_demo=_run_demo,
            run_shift=_run_shift,
            versions=versions,
            environment_password=environment_password,
            open_scorer=open_scorer,
            models=Models(),
        )
    )


def _need_a_display() -> None:
    """Qt would end the program with an abort that tells nobody anything."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names):
        raise Trouble(
            "There is no display here to open a window on.",
            "Every other command works without one: modstation --help.",
            title="No display",
        )


def _run_window(folder: Path) -> int:
    _need_a_display()
    from modstation.app.workstation import Workstation, said_in_a_window

    with said_in_a_window(), only_one(folder):
        start_log(folder)
        return Workstation(folder, SessionSecrets(), sys.argv).run()


def _run_demo(folder: Path | None) -> int:
    """The window on the bundled newspaper, in a profile of its own that stays."""
    _need_a_display()
    from modstation.app.workstation import Workstation, said_in_a_window

    folder = folder or default_profile().with_name("demo")
    with said_in_a_window(), only_one(folder), demo_site(folder) as site:
        start_log(folder)
        session = SessionSecrets()
        connect_demo(folder, site, session)
        return Workstation(folder, session, sys.argv).run()


def _run_shift(folder: Path | None, pictures: Path | None) -> int:
    """A scripted shift through the real window, without a display; 0 when the site agrees."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from modstation.app.shift import run_scripted_shift

    pictures = pictures or Path(tempfile.mkdtemp(prefix="modstation-shift-"))
    profile = folder or Path(tempfile.mkdtemp(prefix="modstation-demo-"))
    try:
        with only_one(profile), demo_site(profile) as site:
            session = SessionSecrets()
            connect_demo(profile, site, session)
            return run_scripted_shift(profile, session, site, pictures)
    finally:
        if folder is None:
            shutil.rmtree(profile, ignore_errors=True)
