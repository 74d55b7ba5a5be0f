"""Start here: `python3 packaging/dev.py run` shows the program, `... test` checks all of it.

Written so that a Python that is too old can still read this file and say that it is too old; the
work itself is in devtools/ beside it, which needs nothing but Python's own library.
"""

import sys

OLDEST = (3, 11)


def too_old(version, executable):
    # type: (tuple[int, ...], str) -> str
    """Say what is wrong with this Python, or nothing."""
    if tuple(version[:2]) >= OLDEST:
        return ""
    return (
        "ModStation needs Python {}.{} or newer; {} is Python {}.{}.\n"
        "Start this script with a newer one, for example: python3.12 packaging/dev.py run"
    ).format(OLDEST[0], OLDEST[1], executable, version[0], version[1])


if __name__ == "__main__":
    complaint = too_old(tuple(sys.version_info[:3]), sys.executable)
    if complaint:
        sys.exit(complaint)
    from devtools.commands import main

    sys.exit(main(sys.argv[1:]))
