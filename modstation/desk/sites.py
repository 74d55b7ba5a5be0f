"""Connecting to sites: find, sign in, test, keep, open, sign out, forget."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from modstation.core.companion import Companion, Reach
from modstation.core.errors import NotAllowed, NotPossible, PluginGone, SignedOut, SiteTrouble
from modstation.core.model import Account, SiteInfo
from modstation.core.ports import Clock, Gate, Secrets, Site, Visit
from modstation.core.signing import Admission, Grant
from modstation.core.translation import listed, mark, tr, trn
from modstation.store.store import Store

Answer = TypeVar("Answer")
STILL_STANDS = mark("Delete it there under Users › Profile › Application Passwords.")
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
        return _moderator(account)

    def visit(self, info: SiteInfo) -> Visit:
        """The site's own page for approving, and somebody who waits for its answer. Blocks on
        the network."""
        return self._gate.visit(info)

    def exchange(self, info: SiteInfo, grant: Grant) -> Admission:
        """Put a password of our own in the place of the one that the browser brought. Blocks on
        the network. Raises `NotAllowed` like `test`."""
        admission = self._gate.exchange(info, grant)
        _moderator(admission.account, admission.said)
        return admission

    def revoke(self, info: SiteInfo, user: str, password: str) -> None:
        """Delete a password on the site that is not kept. Raises a `SiteTrouble` when it still
        stands there."""
        self._gate.revoke(replace(info, user=user), password)

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
        found = self._session_secrets.get(self._account_of(info), info.user)
        if found is None and (named or len(self.list()) == 1):
            found = self._from_environment()
        if found is None:
            found = self._kept(info)
        if found is None:
            raise SignedOut(
                tr(
                    "No password for {user} on {site} is kept here.",
                    user=info.user,
                    site=info.name,
                ),
                tr(
                    "Connect it again. Scripts set MODSTATION_PASSWORD, and with several"
                    " sites say --site."
                ),
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

    def ask_plugin(self, info: SiteInfo, ask: Callable[[Companion], Answer]) -> Answer | None:
        """What the companion plugin there says; None where there is none. Blocks on the network,
        and does not touch the store: from any thread."""
        return _asked(self._open_kept(info), ask)

    def ask_plugin_of(self, name: str, ask: Callable[[Companion], Answer]) -> Answer | None:
        """The same of a site that somebody named, on a server without a keyring as well."""
        return _asked(self.open(name, named=True), ask)

    def preview_block(self, info: SiteInfo, field: str, value: str) -> Reach | None:
        """Whom a block would hit, as the site knows it. Like `ask_plugin`."""
        return self.ask_plugin(info, lambda plugin: plugin.preview(field, value))

    def plugin_version(self, info: SiteInfo) -> str:
        """That of the companion plugin there, "" where there is none. Like `ask_plugin`."""
        return self.ask_plugin(info, lambda plugin: plugin.version) or ""

    def sign_out(self, name: str) -> str:
        """Delete the password of a site there, then here; comments and decisions stay. What
        could not be done, in words; "" when all was. Blocks on the network."""
        info, said = self.get(name), ""
        try:
            self._gate.revoke(info, self.password(info, named=True))
        except SignedOut:
            pass  # there is none to delete
        except SiteTrouble as why:
            said = tr(
                "The password still stands on {site} ({trouble}) {advice}",
                site=name,
                trouble=why.message,
                advice=tr(STILL_STANDS),
            )
        self._forget_password(info)
        with self._store.writing():
            detail = "the password still stands there" if said else ""
            self._store.journal.note(self._clock.now(), "signed out", site=name, detail=detail)
        return said

    def waiting(self, name: str) -> int:
        """How many decisions have not reached that site."""
        return len(self._store.decisions.open_on(name))

    def check_removable(self, name: str, *, even_with_decisions: bool) -> SiteInfo:
        """The site; `NotPossible` while decisions wait for it."""
        info, waiting = self.get(name), self.waiting(name)
        if waiting and not even_with_decisions:
            raise NotPossible(
                trn(
                    waiting,
                    "{n} decisions have not reached {site} yet.",
                    "{n} decisions have not reached {site} yet.",
                    site=name,
                ),
                tr("Sync first, or use --force."),
            )
        return info

    def remove(self, name: str, *, even_with_decisions: bool = False) -> None:
        """Forget a site, its comments and its password. Refused while decisions wait for it."""
        info = self.check_removable(name, even_with_decisions=even_with_decisions)
        self._forget_password(info)
        with self._store.writing():
            self._store.sites.remove(name)
            self._store.journal.note(self._clock.now(), "site removed", site=name)

    def keyring_words(self) -> str:
        """The keyring in use, in words."""
        return self._secrets.describe()

    def _open_kept(self, info: SiteInfo) -> Site:
        password = self._kept(info)
        if password is None:
            said = tr(
                "No password for {user} on {site} is kept here.", user=info.user, site=info.name
            )
            raise SignedOut(said)
        return self._gate.open(info, password)

    def _kept(self, info: SiteInfo) -> str | None:
        """The password of this session, else the keyring's."""
        account = self._account_of(info)
        found = self._session_secrets.get(account, info.user)
        if found is None and self._secrets.describe() != NO_KEYRING:
            found = self._secrets.get(account, info.user)
        return found

    def _forget_password(self, info: SiteInfo) -> None:
        self._session_secrets.forget(self._account_of(info), info.user)
        self._secrets.forget(self._account_of(info), info.user)

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


def _asked(site: Site, ask: Callable[[Companion], Answer]) -> Answer | None:
    try:
        companion = site.companion()
        return None if companion is None else ask(companion)
    except PluginGone:
        return None
    finally:
        site.close()


def _moderator(account: Account, said: str = "") -> Account:
    """The account, if it may moderate; `said` is what else there is to say if it may not."""
    if account.missing:
        raise NotAllowed(
            tr(
                "The account {name} may not moderate: it lacks {capabilities}.",
                name=account.login,
                capabilities=listed(account.missing),
            ),
            f"{tr('The role Editor has all that is needed.')} {said}".strip(),
            missing=account.missing,
        )
    return account
