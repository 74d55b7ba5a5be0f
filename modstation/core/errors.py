"""What may go wrong and what the moderator is told about it.

    Trouble
    ├── SiteTrouble
    │   ├── Offline              the site cannot be reached; decisions wait
    │   │   ├── Busy             it asks to be left alone for a while (429, 503 with Retry-After)
    │   │   └── SiteBroken       it answers, but with an error page or nonsense
    │   ├── SignedOut            the credentials do not count any more
    │   ├── NotAllowed           the account lacks a capability
    │   ├── PluginGone           the companion plugin is not there any more; the site still is
    │   └── NotASite             there is no WordPress REST API at that address
    ├── StoreTrouble             the local database cannot be used
    │   ├── StoreBusy            another process has it
    │   └── StoreDamaged
    ├── NoKeyring                no place on this machine keeps secrets
    └── NotPossible              the act makes no sense (any more): unknown comment, empty text

Everything else that is raised is a bug: it reaches the log and a dialog, with its traceback.
"""

from __future__ import annotations


class Trouble(Exception):
    """A known trouble, in words for the moderator.

    `title` is a headline, `message` says what happened, `hint` what can be done (may be empty).
    None of them ever holds comment text, an e-mail address, an IP address or a secret.
    """

    title = "Something went wrong"

    def __init__(self, message: str, hint: str = "", *, title: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        if title is not None:
            self.title = title

    def __str__(self) -> str:
        return f"{self.title}: {self.message}" + (f" {self.hint}" if self.hint else "")


class SiteTrouble(Trouble):
    title = "The site"


class Offline(SiteTrouble):
    """The line is down: whatever was under way may or may not have reached the site."""

    title = "Offline"


class Busy(Offline):
    """The site asks for a pause of `retry_after_s` seconds."""

    title = "The site is busy"

    def __init__(self, message: str, hint: str = "", *, retry_after_s: float = 30.0) -> None:
        super().__init__(message, hint)
        self.retry_after_s = retry_after_s


class SiteBroken(Offline):
    """The site answered with a server error, or with something that is not its REST API."""

    title = "The site has trouble"


class SignedOut(SiteTrouble):
    title = "Not signed in"


class NotAllowed(SiteTrouble):
    """`missing` names the WordPress capabilities that the account lacks."""

    title = "Not allowed"

    def __init__(self, message: str, hint: str = "", *, missing: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.missing = missing


class PluginGone(SiteTrouble):
    """Never shown: the site is asked as one that never had the plugin."""


class NotASite(SiteTrouble):
    title = "No WordPress there"


class StoreTrouble(Trouble):
    title = "The local queue"


class StoreBusy(StoreTrouble):
    title = "Already in use"


class StoreDamaged(StoreTrouble):
    title = "The local queue is damaged"


class NoKeyring(Trouble):
    title = "No keyring"


class NotPossible(Trouble):
    title = "Not possible"
