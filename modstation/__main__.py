"""`python -m modstation`."""

from __future__ import annotations

import sys


def main() -> None:
    if sys.argv[1:2] == ["--scorer"]:  # the child process: before Qt, HTTP and the command line
        from modstation.scoring.worker import main as score

        sys.exit(score(sys.argv[2:]))
    if sys.argv[1:2] == ["authorized"]:  # the desktop's, for modstation://; over at once
        from modstation.site.handover import main as hand_over

        sys.exit(hand_over(sys.argv[2:]))
    from modstation.app import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
