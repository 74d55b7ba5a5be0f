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

from modstation.core.translation import mark, tr


class Trouble(Exception):
    """A known trouble, in words for the moderator, in their language.

    `title` is a headline, `message` says what happened, `hint` what can be done (may be empty).
    None of them ever holds comment text, an e-mail address, an IP address or a secret.
    """

    title = mark("Something went wrong")

    def __init__(self, message: str, hint: str = "", *, title: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.title = tr(self.title) if title is None else title

    def __str__(self) -> str:
        return f"{self.title}: {self.message}" + (f" {self.hint}" if self.hint else "")


class SiteTrouble(Trouble):
    title = mark("The site")


class Offline(SiteTrouble):
    """The line is down: whatever was under way may or may not have reached the site."""

    title = mark("Offline")


class Busy(Offline):
    """The site asks for a pause of `retry_after_s` seconds."""

    title = mark("The site is busy")

    def __init__(self, message: str, hint: str = "", *, retry_after_s: float = 30.0) -> None:
        super().__init__(message, hint)
        self.retry_after_s = retry_after_s


class SiteBroken(Offline):
    """The site answered with a server error, or with something that is not its REST API."""

    title = mark("The site has trouble")


class SignedOut(SiteTrouble):
    title = mark("Not signed in")


class NotAllowed(SiteTrouble):
    """`missing` names the WordPress capabilities that the account lacks."""

    title = mark("Not allowed")

    def __init__(self, message: str, hint: str = "", *, missing: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.missing = missing


class PluginGone(SiteTrouble):
    """Never shown: the site is asked as one that never had the plugin."""


class NotASite(SiteTrouble):
    title = mark("No WordPress there")


class StoreTrouble(Trouble):
    title = mark("The local queue")


class StoreBusy(StoreTrouble):
    title = mark("Already in use")


class StoreDamaged(StoreTrouble):
    title = mark("The local queue is damaged")


class NoKeyring(Trouble):
    title = mark("No keyring")


class NotPossible(Trouble):
    title = mark("Not possible")
