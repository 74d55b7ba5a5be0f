"""ModStation: a desktop workstation for the people who moderate a news site's comments.

The map of the house, from the outside in; each room may use only those below it:

    app        builds, wires, starts and stops; the only file that knows everyone
    ui, cli    two faces: a Qt window for moderators, commands for scripts
    desk       the work: decide, undo, sync; no Qt, no HTTP, no SQL
    store      memory: SQLite          site     the outside: WordPress, the keyring
    scoring    opinion: classifiers    core     rules: plain values and pure functions
"""

from pathlib import Path

__version__ = "0.1.0"

_BESIDE = Path(__file__).resolve().parent.parent / "resources"  # in a checkout
RESOURCES = _BESIDE if _BESIDE.is_dir() else Path(__file__).resolve().parent / "_resources"
