"""Application passwords over REST: make one, delete the very one that is used.

A password that came through a browser has been in an address, and addresses are kept: in the
history, by the desktop, in a list of processes. It is good for one thing, to make another.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from modstation.core.errors import SignedOut, SiteTrouble
from modstation.core.model import Account
from modstation.core.signing import Admission
from modstation.core.translation import mark, tr
from modstation.site.authorize import APP_ID, password_name
from modstation.site.reader import Reader, trouble
from modstation.site.rest import Denied, Rest

PASSWORDS = "wp/v2/users/me/application-passwords"
STILL_STANDS = mark(
    "The password that came through the browser still stands on the site: delete it there under "
    "Users › Profile › Application Passwords. Its name begins with “ModStation sign-in”."
)


class _Own(msgspec.Struct):
    uuid: str


class _Made(msgspec.Struct):
    uuid: str
    password: str

    def __repr__(self) -> str:
        return f"_Made({self.uuid!r})"


class Passwords:
    """The application passwords of one account, as whoever signed in with one of them."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    def account(self) -> Account:
        return Reader("", self._rest, 0).account()

    def make(self, name: str) -> str:
        body = {"name": name, "app_id": APP_ID}
        with _in_words():
            return self._rest.write("POST", PASSWORDS, _Made, body=body).password

    def delete_own(self) -> None:
        """Delete the password that we are signed in with."""
        with _in_words():
            own = self._rest.get(f"{PASSWORDS}/introspect", _Own)
            self._rest.write("DELETE", f"{PASSWORDS}/{own.uuid}", dict[str, Any])

    def close(self) -> None:
        self._rest.close()


def exchange(sign_in: Callable[[str], Passwords], travelled: str) -> Admission:
    """A fresh password for one that travelled. Who may not moderate gets none, and loses that."""
    with contextlib.closing(sign_in(travelled)) as old:
        account = _account(old)
        if account.missing:
            return Admission(account, travelled, fresh=False, said=_deleted(old))
        try:
            fresh = _made(sign_in, old)
        except SiteTrouble as why:
            return Admission(account, travelled, fresh=False, said=str(why))
        return Admission(account, fresh, said=_deleted(old))


def revoke(passwords: Passwords) -> None:
    """Delete the password in use; where it does not count any more, there is nothing to do."""
    with contextlib.closing(passwords), contextlib.suppress(SignedOut):
        passwords.delete_own()


def _account(old: Passwords) -> Account:
    try:
        return old.account()
    except SignedOut:
        raise
    except SiteTrouble as why:
        why.hint = f"{why.hint} {tr(STILL_STANDS)}".strip()
        raise


def _made(sign_in: Callable[[str], Passwords], old: Passwords) -> str:
    """A fresh password that lets us in; one that does not is deleted again, if that can be."""
    fresh = old.make(password_name("ModStation"))
    with contextlib.closing(sign_in(fresh)) as new:
        try:
            new.account()
        except SiteTrouble:
            with contextlib.suppress(SiteTrouble):
                new.delete_own()
            raise
    return fresh


def _deleted(old: Passwords) -> str:
    """Delete the password that travelled; what to say when that fails."""
    try:
        old.delete_own()
    except SiteTrouble as why:
        return f"{why.message} {tr(STILL_STANDS)}"
    return ""


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except Denied as denied:
        raise trouble(denied) from denied
