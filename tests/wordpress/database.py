"""A private MariaDB that listens on a socket only, for one site each.

Everything it keeps is thrown away after the tests, so it is told to trade safety for speed.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import tempfile
from pathlib import Path

from tests.wordpress.errors import Unavailable
from tests.wordpress.processes import Server, run

Value = str | int | float | None
Row = dict[str, Value]

SITE = Path(__file__).parent / "site"

PACKAGES = (
    "php-cli",
    "php-mysql",
    "php-mbstring",
    "php-xml",
    "mariadb-server-core",
    "mariadb-client-core",
)
_PROGRAMS = ("php", "mariadbd", "mariadb-install-db", "my_print_defaults")
_PHP_EXTENSIONS = {"mysqli", "mbstring", "xml"}

# A socket's path has at most 107 bytes, and some temporary folders come near that by themselves.
_LONGEST_BASE_BYTES = 80


def _program(name: str) -> str | None:
    # Servers lie in sbin, which is not on everybody's PATH.
    path = os.environ.get("PATH", os.defpath) + ":/usr/sbin:/usr/local/sbin"
    return shutil.which(name, path=path)


def check_packages() -> None:
    """Raise Unavailable, with the one command that helps, if PHP or MariaDB is not here."""
    missing = {name for name in _PROGRAMS if not _program(name)}
    if "php" not in missing:
        missing |= _PHP_EXTENSIONS - {line.lower() for line in run(["php", "-m"]).splitlines()}
    if missing:
        raise Unavailable(
            f"no {', '.join(sorted(missing))} on this machine; as root, run: "
            f"apt-get install --no-install-recommends {' '.join(PACKAGES)}"
        )


def mariadb_version() -> str:
    """What the server program says about itself; its data files are only for its like."""
    return run([_program("mariadbd") or "mariadbd", "--version"])


class Database:
    """The server, its data folder and its socket."""

    def __init__(self, data: Path, log: Path) -> None:
        self._data = data
        self._log = log
        base = tempfile.gettempdir()
        if len(os.fsencode(base)) > _LONGEST_BASE_BYTES:
            base = "/tmp"
        self.scratch = Path(tempfile.mkdtemp(prefix="wp-", dir=base))
        self.socket = self.scratch / "db.sock"
        self._server: Server | None = None

    def create(self) -> None:
        """Make an empty data folder."""
        command = [
            _program("mariadb-install-db") or "mariadb-install-db",
            "--no-defaults",
            f"--datadir={self._data}",
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
            "--skip-name-resolve",
            "--innodb-log-file-size=16M",
        ]
        run(command + _as_root())

    def start(self) -> None:
        """Start the server and wait until it takes connections."""
        command = [
            _program("mariadbd") or "mariadbd",
            "--no-defaults",
            f"--datadir={self._data}",
            f"--socket={self.socket}",
            f"--pid-file={self.scratch}/db.pid",
            # A server that starts removes what looks like its own leftovers in there.
            f"--tmpdir={self.scratch}",
            "--skip-networking",
            "--skip-name-resolve",
            "--skip-log-bin",
            "--performance-schema=OFF",
            "--character-set-server=utf8mb4",
            "--max-allowed-packet=64M",
            "--innodb-log-file-size=16M",
            "--innodb-buffer-pool-size=64M",
            "--innodb-buffer-pool-dump-at-shutdown=OFF",
            "--innodb-buffer-pool-load-at-startup=OFF",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=0",
        ]
        self._server = Server(command + _as_root(), log=self._log, scratch=self.scratch)
        self._server.wait_until(self._listens)

    def stop(self, *, keep: bool = False) -> None:
        """End the server: gently if its data are to be kept, and at once if not."""
        if self._server:
            self._server.stop() if keep else self._server.kill()
            self._server = None
        shutil.rmtree(self.scratch, ignore_errors=True)

    def cpu_s(self) -> float:
        return self._server.cpu_s() if self._server else 0

    def query(self, statement: str, *values: Value) -> list[Row]:
        """The rows of one SQL statement, whose question marks stand for the values."""
        sent = json.dumps({"statement": statement, "values": values})
        command: list[str | Path] = ["php", SITE / "sql.php", self.socket]
        rows: list[Row] = json.loads(run(command, text=sent))
        return rows

    def script(self, name: str, settings: object) -> str:
        """Run a script of the folder `site`, which reads its settings from its input."""
        command: list[str | Path] = ["php", "-d", "memory_limit=1G", SITE / name, self.socket]
        return run(command, text=json.dumps(settings))

    def _listens(self) -> bool:
        with contextlib.closing(socket.socket(socket.AF_UNIX)) as probe:
            return probe.connect_ex(str(self.socket)) == 0


def _as_root() -> list[str]:
    # MariaDB refuses to run as root unless it is told that this is meant.
    return ["--user=root"] if os.geteuid() == 0 else []
