"""The answer that the browser brings: once, with the right word, in time, or not at all."""

from __future__ import annotations

import hmac
import secrets
import threading
from enum import Enum
from urllib.parse import parse_qs

from modstation.core.errors import NotPossible
from modstation.core.signing import Grant
from modstation.core.translation import tr, trn

LIMIT_S = 15 * 60.0  # logging in takes a while where the telephone has to confirm it


class Verdict(Enum):
    TAKEN = "taken"
    REFUSED = "refused"  # not an answer to what was asked
    TOO_LATE = "too late"  # there was one before


class Awaited:
    """Waited for in one thread, offered from another. `state` is the random word that only an
    answer to this very question can bring back."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self.state = secrets.token_urlsafe(24)
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._grant: Grant | None = None
        self._why = ""

    def offer(self, query: str) -> Verdict:
        """The part behind the question mark of the address that the browser was sent to."""
        given = {name: values[-1] for name, values in parse_qs(query).items()}
        if not hmac.compare_digest(given.get("state", "").encode(), self.state.encode()):
            return Verdict.REFUSED
        user, password = given.get("user_login", ""), given.get("password", "")
        declined = given.get("success") == "false"
        if not declined and not (user and password):
            return Verdict.REFUSED
        with self._lock:
            if self._over.is_set():
                return Verdict.TOO_LATE
            if declined:
                self._why = tr("WordPress was told not to let ModStation in.")
            else:
                self._grant = Grant(user, password)
            self._over.set()
        return Verdict.TAKEN

    def wait(self) -> Grant:
        """See `core.ports.Visit.wait`."""
        self._over.wait(self._limit_s)
        with self._lock:
            self._over.set()
            if self._grant is not None:
                return self._grant
        why = self._why or trn(
            round(self._limit_s / 60),
            "Nobody approved it within {n} minute.",
            "Nobody approved it within {n} minutes.",
        )
        raise NotPossible(why, tr("You can try again at any time."), title=tr("Not connected"))

    def cancel(self) -> None:
        with self._lock:
            if not self._over.is_set():
                self._why = tr("The waiting for the browser was cancelled.")
                self._over.set()
