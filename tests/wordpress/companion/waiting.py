"""Bring two writers into one order for certain, by locks that the database hands out by name."""

from __future__ import annotations

import contextlib
import json
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

from tests.wordpress import WordPress

_WRITER = """
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$db = new mysqli( 'localhost', 'root', '', 'wordpress', 0, $argv[1] );
while ( false !== ( $line = fgets( STDIN ) ) ) { $db->query( $line ); echo "done\\n"; }
"""


@contextlib.contextmanager
def connection(site: WordPress) -> Iterator[Callable[[str], None]]:
    """A connection of its own, on which one statement after the other is carried out."""
    socket = json.loads((site.folder / "site.json").read_text())["socket"]
    process = subprocess.Popen(
        ["php", "-r", _WRITER, "--", socket],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    given, said = process.stdin, process.stdout

    def carry_out(statement: str) -> None:
        given.write(statement + "\n")
        given.flush()
        assert said.readline() == "done\n"

    with given, said:
        yield carry_out
    process.wait()


def wait_until_locked(site: WordPress, name: str, work: Future[Any]) -> None:
    """Return once that work has taken the lock; its error if it ends without having done so."""
    while not site.sql("SELECT IS_USED_LOCK(?) AS who", name)[0]["who"]:
        if work.done():
            raise AssertionError(f"ended before it took {name!r}: {work.result()!r}")


def wait_until_somebody_waits(site: WordPress, work: Future[Any]) -> None:
    """Return once a transaction waits for another's row; an error if that work ends before."""
    while not site.sql("SELECT COUNT(*) AS n FROM information_schema.innodb_lock_waits")[0]["n"]:
        if work.done():
            raise AssertionError(f"nobody kept it waiting: {work.result()!r}")
        time.sleep(0.2)  # InnoDB makes that table anew only if nobody reads it for half of this
