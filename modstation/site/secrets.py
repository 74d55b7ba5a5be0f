"""Where passwords live: the system's keyring, the environment, or this session's memory.

A keyring that is none (no backend, a file in plain text) is refused in words rather than used: a
moderator's password opens the whole site. No password ever enters a message or a repr.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from modstation.core.errors import NoKeyring
from modstation.core.translation import mark, tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "modstation"
PASSWORD_VARIABLE = "MODSTATION_PASSWORD"
_LOCKED = {
    "read": mark("The keyring is locked, so the password could not be read."),
    "stored": mark("The keyring is locked, so the password could not be stored."),
    "removed": mark("The keyring is locked, so the password could not be removed."),
}
_FAILED = {
    "read": mark("The keyring failed: the password could not be read."),
    "stored": mark("The keyring failed: the password could not be stored."),
    "removed": mark("The keyring failed: the password could not be removed."),
}
# Modules of backends that keep nothing, or keep it readable for anybody.
_UNFIT = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt", "keyring_pass_through")


class _Backends(Protocol):
    def __call__(self) -> KeyringBackend: ...


def _system_backend() -> KeyringBackend:
    import keyring

    return keyring.get_keyring()


class KeyringSecrets:
    """Passwords in the system's keyring. Looks for it at the first use: that may take a while."""

    def __init__(self, find: _Backends = _system_backend) -> None:
        self._find = find

    def get(self, site: str, user: str) -> str | None:
        from keyring.errors import KeyringError

        try:
            return self._backend().get_password(SERVICE, account_of(site, user))
        except KeyringError as error:
            raise _no_keyring(error, "read") from None

    def put(self, site: str, user: str, password: str) -> None:
        from keyring.errors import KeyringError

        try:
            self._backend().set_password(SERVICE, account_of(site, user), password)
        except KeyringError as error:
            raise _no_keyring(error, "stored") from None

    def forget(self, site: str, user: str) -> None:
        from keyring.errors import KeyringError, PasswordDeleteError

        backend = self._find()
        if not is_fit(backend):
            return  # nothing was ever kept there
        try:
            backend.delete_password(SERVICE, account_of(site, user))
        except PasswordDeleteError:
            return  # there was none
        except KeyringError as error:
            raise _no_keyring(error, "removed") from None

    def describe(self) -> str:
        try:
            return str(self._backend().name)
        except NoKeyring:
            return "no keyring"

    def _backend(self) -> KeyringBackend:
        backend = self._find()
        if not is_fit(backend):
            raise _nothing_keeps_them()
        return backend


def is_fit(backend: KeyringBackend) -> bool:
    """Whether it keeps secrets: a chain does when one of its links does."""
    links = getattr(backend, "backends", None)
    if isinstance(links, list | tuple):
        return any(is_fit(link) for link in links)
    return not type(backend).__module__.startswith(_UNFIT)


def _no_keyring(error: Exception, done: str) -> NoKeyring:
    """The backend's trouble in words. Its own are left out: one could quote what it was given."""
    from keyring.errors import KeyringLocked, NoKeyringError

    if isinstance(error, KeyringLocked):
        return NoKeyring(
            tr(_LOCKED[done]),
            tr("Unlock it when the system asks, then try again."),
        )
    if isinstance(error, NoKeyringError):
        return _nothing_keeps_them()
    return NoKeyring(tr(_FAILED[done]), _hint())


def _nothing_keeps_them() -> NoKeyring:
    return NoKeyring(tr("Nothing on this machine keeps passwords safely."), _hint())


def _hint() -> str:
    return tr(
        "Keep the password for this session only, set {variable}, or set up a keyring: "
        "GNOME Keyring or KWallet on Linux; macOS and Windows bring their own.",
        variable=PASSWORD_VARIABLE,
    )


def account_of(site: str, user: str) -> str:
    """The entry's name in the keyring, readable in its own tools."""
    return f"{user}@{site.partition('://')[2] or site}"


class SessionSecrets:
    """Passwords in memory, until the program ends."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    def __repr__(self) -> str:
        return f"SessionSecrets({len(self._kept)} kept)"

    def get(self, site: str, user: str) -> str | None:
        return self._kept.get((site, user))

    def put(self, site: str, user: str, password: str) -> None:
        self._kept[site, user] = password

    def forget(self, site: str, user: str) -> None:
        self._kept.pop((site, user), None)

    def describe(self) -> str:
        return "memory, for this session only"


def environment_password(environment: Mapping[str, str] = os.environ) -> str | None:
    """The password that a server or a script was started with; nothing of it is kept."""
    return environment.get(PASSWORD_VARIABLE) or None
