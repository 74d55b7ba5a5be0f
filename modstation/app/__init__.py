"""The composition root: the only room that knows all the others.

`wiring` builds the parts, `commands` answers the command line, `workstation` runs the window
with its sync thread, `shift` runs a scripted shift through that window.
"""

from __future__ import annotations


def main() -> int:
    """The program's entry; returns its exit code."""
    from modstation.app.commands import run

    return run()
