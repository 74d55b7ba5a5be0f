"""Who can log in to a test site, and with what."""

from __future__ import annotations

import base64
from dataclasses import dataclass


@dataclass(frozen=True)
class Account:
    """One user with the password of the login page and an application password."""

    id: int
    login: str
    password: str
    app_password: str

    @property
    def authorization(self) -> str:
        """An Authorization header's value; WordPress never asks for one, so send it at once."""
        pair = f"{self.login}:{self.app_password}"
        return "Basic " + base64.b64encode(pair.encode()).decode()
