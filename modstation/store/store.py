"""The one door to the database: opening, locking, transactions, errors.

One `Store` per thread, opened in that thread. All writes of the process pass one queue, because
SQLite's own waiting is a lottery in which a short write beside a busy sync may starve for
seconds.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout
from sqlite_utils import Database

from modstation.core.errors import StoreBusy, StoreDamaged, StoreTrouble
from modstation.core.translation import tr
from modstation.store.block_ways import BlockWays
from modstation.store.blocks import Blocks
from modstation.store.comments import Comments
from modstation.store.decisions import Decisions
from modstation.store.history import History
from modstation.store.journal import Journal
from modstation.store.languages import Languages
from modstation.store.likenesses import Likenesses
from modstation.store.lookup import Lookup
from modstation.store.meant import Meant
from modstation.store.people import People
from modstation.store.phrases import Phrases
from modstation.store.policies import Policies
from modstation.store.schema import APPLICATION_ID, migrations
from modstation.store.scores import Scores
from modstation.store.search import Search
from modstation.store.sites import Sites
from modstation.store.threads import Threads
from modstation.store.words import Words

SQLITE_VERSION = sqlite3.sqlite_version
FILE_NAME = "modstation.db"
BUSY_TIMEOUT_S = 10.0


class _Turnstile:
    """First come, first served."""

    def __init__(self) -> None:
        self._line = threading.Condition()
        self._next = self._served = 0

    def __enter__(self) -> None:
        with self._line:
            mine, self._next = self._next, self._next + 1
            self._line.wait_for(lambda: self._served == mine)

    def __exit__(self, *_: object) -> None:
        with self._line:
            self._served += 1
            self._line.notify_all()


_turnstile = _Turnstile()


class Version(NamedTuple):
    """Changes with each write to the profile: by `others` (threads, programs), or by this very
    connection."""

    others: int
    own: int


class Store:
    """A connection to a profile's database, and the tables behind it.

    `tidies`: whether this connection may move the write-ahead log into the file. That takes
    longer than a frame, so the window's connection leaves it to the sync's.

    Raises `StoreDamaged` for a file that is not (or no longer) a ModStation database and
    `StoreTrouble` for a disk that cannot be written.
    """

    def __init__(self, folder: Path, *, tidies: bool = True) -> None:
        self.path = folder / FILE_NAME
        with translated():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.db = _open(self.path)
            if not tidies:
                self.db.execute("PRAGMA wal_autocheckpoint = 0")
        self.journal = Journal(self.db)
        self.sites = Sites(self.db)
        self.comments = Comments(self.db)
        self.threads = Threads(self.db)
        self.people = People(self.db)
        self.lookup = Lookup(self.db)
        self.scores = Scores(self.db)
        self.languages = Languages(self.db)
        self.likenesses = Likenesses(self.db)
        self.policies = Policies(self.db)
        self.phrases = Phrases(self.db)
        self.words = Words(self.db)
        self.decisions = Decisions(self.db)
        self.history = History(self.db)
        self.meant = Meant(self.db)
        self.blocks = Blocks(self.db, self.meant)
        self.block_ways = BlockWays(self.db)
        self.search = Search(self.db)

    def close(self) -> None:
        self.db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A write transaction that takes the lock at once, never halfway; it may be nested."""
        connection = self.db.conn
        if connection.in_transaction:
            yield  # the outermost one commits or takes everything back
            return
        with _turnstile, translated():
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def version(self) -> Version:
        """The same as before where nothing was written in between."""
        others = self.db.execute("PRAGMA data_version").fetchone()[0]
        return Version(others, self.db.conn.total_changes)

    def tidy(self) -> None:
        """Move the write-ahead log into the file, as far as nobody reads from it."""
        with translated():
            self.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def check(self) -> list[str]:
        """What SQLite and the journal's chain find wrong with the file; empty when all is well."""
        with translated():
            found = [row[0] for row in self.db.execute("PRAGMA integrity_check")]
            orphans = self.db.execute("PRAGMA foreign_key_check").fetchall()
        problems = [] if found == ["ok"] else found
        if orphans:
            problems.append(f"{len(orphans)} rows refer to rows that are gone")
        return problems + self.journal.verify()


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold a profile for this process; `StoreBusy` when another one has it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(folder / "in-use.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise StoreBusy(
            tr("Another ModStation is working with the profile {folder}.", folder=folder),
            tr("Close it first, or choose another profile with --profile."),
        ) from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def translated() -> Iterator[None]:
    """What the machine does to the file becomes a `StoreTrouble`; what we did stays a bug."""
    try:
        yield
    except sqlite3.OperationalError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise StoreBusy(tr("The database is locked by another program.")) from error
        if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY")):
            raise StoreTrouble(
                tr("The database cannot be written ({why}).", why=error),
                tr("Is the disk full, or read-only?"),
            ) from error
        raise
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise StoreDamaged(
                tr("The database is damaged ({why}).", why=error),
                tr("Move the file away and sync again; decisions not sent yet are in that file."),
            ) from error
        raise
    except OSError as error:
        said = tr("The profile cannot be used: {why}.", why=error.strerror)
        raise StoreTrouble(said) from error


def _open(path: Path) -> Database:
    # Made before SQLite makes it: its log files get the permissions of the file.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    connection.row_factory = sqlite3.Row
    try:
        found = connection.execute("PRAGMA application_id").fetchone()[0]
        if found not in (0, APPLICATION_ID):
            raise StoreDamaged(tr("{path} belongs to another program.", path=path))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -32000")
        db = Database(connection)
        with _turnstile:
            migrations.apply(db)
            if found == 0:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return db
