"""Run the measurements and print them, as a table or (`--json`) as JSON rows."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator

from tests.bench import companion, keys, likeness, responsive, scoring, search, sync, wpadmin
from tests.bench.rows import Row

BENCHES: dict[str, Callable[[], Iterator[Row]]] = {
    "companion": companion.measure,
    "keys": keys.measure,
    "likeness": likeness.measure,
    "responsive": responsive.measure,
    "scoring": scoring.measure,
    "search": search.measure,
    "sync": sync.measure,
    "wpadmin": wpadmin.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if unknown := [name for name in options.names if name not in BENCHES]:
        parser.error(f"there is no bench {unknown[0]!r}; there are {', '.join(BENCHES)}")
    kept = True
    for name in options.names or BENCHES:
        for row in BENCHES[name]():
            kept = kept and row.ok is not False
            print(json.dumps(row.as_json()) if options.json else line(row), flush=True)
    return 0 if kept else 1


def line(row: Row) -> str:
    verdict = {True: "ok", False: "MISSED", None: ""}[row.ok]
    ratio = "" if row.ratio is None else f"{row.ratio:6.2f} x {row.against}"
    goal = "" if row.goal is None else f"goal {row.goal:g}"
    return f"{row.name:28} {row.value:10.2f} {row.unit:10} {ratio:34} {goal:10} {verdict}"


if __name__ == "__main__":
    sys.exit(main())
