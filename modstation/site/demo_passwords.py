"""The demo's application passwords: the first one of each account, and those made over REST."""

from __future__ import annotations

import secrets
import string
import threading
import uuid
from dataclasses import dataclass
from typing import Any

from modstation.site.demo_rules import WpError

_LETTERS = string.ascii_letters + string.digits


@dataclass(frozen=True, slots=True)
class _Entry:
    login: str
    name: str
    password: str


class DemoPasswords:
    """`first` holds each account's first password, by login, and may be changed from outside.
    The rest live as long as the demo runs, as those do. Nothing here is kept."""

    def __init__(self, first: dict[str, str]) -> None:
        self._first = first
        self._made: dict[str, _Entry] = {}
        self._lock = threading.Lock()

    def owner(self, login: str, password: str) -> str | None:
        """The uuid of the password; None when it is wrong."""
        plain = password.replace(" ", "")
        with self._lock:
            for number, entry in self._all().items():
                if entry.login == login and entry.password.replace(" ", "") == plain != "":
                    return number
        return None

    def names(self, login: str) -> list[str]:
        with self._lock:
            return [entry.name for entry in self._all().values() if entry.login == login]

    def make(self, login: str, name: str) -> dict[str, Any]:
        if not name:
            raise WpError(400, "rest_missing_callback_param", "Missing parameter(s): name")
        if name in self.names(login):  # as WordPress 6.1 has it
            message = "Each application name should be unique."
            raise WpError(409, "application_password_duplicate_name", message)
        number, entry = str(uuid.uuid4()), _Entry(login, name, new_password().replace(" ", ""))
        with self._lock:
            self._made[number] = entry
        return {**_json(number, entry), "password": entry.password}

    def listing(self, login: str) -> list[dict[str, Any]]:
        with self._lock:
            return [_json(*item) for item in self._all().items() if item[1].login == login]

    def one(self, login: str, number: str) -> dict[str, Any]:
        with self._lock:
            entry = self._all().get(number)
        if entry is None or entry.login != login:
            message = "Application password not found."
            raise WpError(404, "rest_application_password_not_found", message)
        return _json(number, entry)

    def delete(self, login: str, number: str) -> dict[str, Any]:
        previous = self.one(login, number)
        with self._lock:
            if self._made.pop(number, None) is None:
                self._first.pop(login, None)
        return {"deleted": True, "previous": previous}

    def _all(self) -> dict[str, _Entry]:
        first = {
            str(uuid.uuid5(uuid.NAMESPACE_OID, login)): _Entry(login, "demo", password)
            for login, password in self._first.items()
        }
        return {**first, **self._made}


def new_password() -> str:
    """Six groups of four, as WordPress shows its application passwords."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(6))
    return " ".join(groups)


def _json(number: str, entry: _Entry) -> dict[str, Any]:
    return {"uuid": number, "app_id": "", "name": entry.name}
