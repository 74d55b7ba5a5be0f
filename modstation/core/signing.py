"""Signing in through WordPress's own page in the browser: the values that pass between rooms."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from modstation.core.model import Account


class Road(Enum):
    """How the password comes from the browser to the program."""

    LOOPBACK = "loopback"  # the browser is sent to an address of this very machine
    SCHEME = "scheme"  # the desktop starts a program for modstation://
    PASTE = "paste"  # WordPress shows it, and the moderator copies it by hand


@dataclass(frozen=True, slots=True)
class Grant:
    """What WordPress sent along when the moderator approved. The password has been in an address:
    in the browser's history, perhaps in a list of processes."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Admission:
    """Who we are there, and the password to keep. `fresh`: it was made by the program for itself;
    otherwise it is the one that travelled. `said` is what the moderator has to know about that,
    "" when all went well."""

    account: Account
    password: str = field(repr=False)
    fresh: bool = True
    said: str = ""
