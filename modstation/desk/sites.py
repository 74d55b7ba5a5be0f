"""Connecting to sites: find, test, keep, open, forget."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from modstation.core.errors import NotAllowed, NotPossible, SignedOut
from modstation.core.model import Account, SiteInfo
from modstation.core.ports import Clock, Gate, Secrets, Site
from modstation.store.store import Store

NO_KEYRING = "no keyring"  # how a keyring that is none describes itself


class Sites:
    """The sites of a profile and the way to open them. `secrets` is the system's keyring,
    `session_secrets` forgets everything at exit, `from_environment` gives the password of a
    server without a keyring. That one is for one site: of several, the one that is named."""

    def __init__(
        self,
        store: Store,
        gate: Gate,
        secrets: Secrets,
        session_secrets: Secrets,
        clock: Clock,
        from_environment: Callable[[], str | None] = lambda: None,
    ) -> None:
        self._from_environment = from_environment
        self._store = store
        self._gate = gate
        self._secrets = secrets
        self._session_secrets = session_secrets
        self._clock = clock

    def list(self) -> list[SiteInfo]:
        return self._store.sites.all()

    def get(self, name: str) -> SiteInfo:
        return self._store.sites.get(name)

    def discover(self, address: str) -> SiteInfo:
        """The WordPress behind what a person typed. Blocks on the network."""
        return self._gate.discover(address)

    def test(self, info: SiteInfo, user: str, password: str) -> Account:
        """Sign in and look at the capabilities. Blocks on the network.

        Raises `SignedOut` for wrong credentials and `NotAllowed`, naming what is missing, for an
        account that may not moderate.
        """
        site = self._gate.open(replace(info, user=user), password)
        try:
            account = site.account()
        finally:
            site.close()
        if account.missing:
            lacking = ", ".join(account.missing)
            raise NotAllowed(
                f"The account {account.login} may not moderate: it lacks {lacking}.",
                "The role Editor has all that is needed.",
                missing=account.missing,
            )
        return account

    def keep_password(
        self, info: SiteInfo, user: str, password: str, *, session_only: bool = False
    ) -> None:
        """Into the keyring, or (`session_only`) into memory. May wait for the keyring to be
        unlocked, so the window calls it from another thread; it does not touch the store.

        Raises `NoKeyring` when nothing can keep it.
        """
        keeper = self._session_secrets if session_only else self._secrets
        keeper.put(self._account_of(info), user, password)

    def add(self, info: SiteInfo, user: str, user_id: int = 0) -> SiteInfo:
        """Write a site down whose password is kept; with the name it has here."""
        info = replace(info, user=user, user_id=user_id, name=self._free_name(info))
        with self._store.writing():
            at = self._clock.now()
            self._store.sites.put(info, at)
            self._store.journal.note(at, "site added", site=info.name, detail=info.home)
        return info

    def move(self, info: SiteInfo, user: str, password: str) -> None:
        """A site of that name under another address, for this session only (the demo site is
        somewhere else each time it starts)."""
        info = replace(info, user=user)
        self.keep_password(info, user, password, session_only=True)
        with self._store.writing():
            self._store.sites.put(info, self._clock.now())

    def password(self, info: SiteInfo, *, named: bool = False) -> str:
        """The password of a site; `named` when somebody asked for this very site.

        Raises `SignedOut` when none is kept, and `NoKeyring` when the keyring stays locked.
        """
        account = self._account_of(info)
        found = self._session_secrets.get(account, info.user)
        if found is None and (named or len(self.list()) == 1):
            found = self._from_environment()
        if found is None and self._secrets.describe() != NO_KEYRING:
            found = self._secrets.get(account, info.user)
        if found is None:
            raise SignedOut(
                f"No password for {info.user} on {info.name} is kept here.",
                "Connect it again. Scripts set MODSTATION_PASSWORD, and with several"
                " sites say --site.",
            )
        return found

    def open(self, name: str, *, named: bool = False) -> Site:
        """The site, ready to talk to. `SignedOut` when no password is kept for it."""
        info = self.get(name)
        return self._gate.open(info, self.password(info, named=named))

    def check(self, name: str, *, named: bool = False) -> Account:
        """Whether a kept site still lets us in and moderate. Blocks on the network."""
        info = self.get(name)
        return self.test(info, info.user, self.password(info, named=named))

    def remove(self, name: str, *, even_with_decisions: bool = False) -> None:
        """Forget a site, its comments and its password. Refused while decisions wait for it."""
        info = self.get(name)
        waiting = len(self._store.decisions.open_on(name))
        if waiting and not even_with_decisions:
            raise NotPossible(
                f"{waiting} decisions have not reached {name} yet.", "Sync first, or use --force."
            )
        self._session_secrets.forget(self._account_of(info), info.user)
        self._secrets.forget(self._account_of(info), info.user)
        with self._store.writing():
            self._store.sites.remove(name)
            self._store.journal.note(self._clock.now(), "site removed", site=name)

    def keyring_words(self) -> str:
        """The keyring in use, in words."""
        return self._secrets.describe()

    def _free_name(self, info: SiteInfo) -> str:
        """The proposed name, unless another site of the profile has it."""
        wanted = re.sub(r"[^\w.-]+", "-", info.name.strip()).strip("-") or "site"
        taken = {known.name for known in self.list() if known.rest != info.rest}
        for known in self.list():
            if known.rest == info.rest:
                return known.name  # connected again: the same site, perhaps another account
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}-{number}", number + 1
        return name

    @staticmethod
    def _account_of(info: SiteInfo) -> str:
        """What the keyring files the password under: the address, so that two profiles share it."""
        return info.rest
