"""Whom a block means: each kind has one way to write a value, and one way to compare it.

Never by looking for a piece of text inside another one: `troll@x.test` is not `notatroll@x.test`,
and 1.2.3.4 is not 11.2.3.45. The same rules stand in the companion plugin.
"""

from __future__ import annotations

import html
import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum

from modstation.core.errors import NotPossible
from modstation.core.model import Comment
from modstation.core.translation import mark, tr

FIELDS = ("email", "domain", "ip", "network", "name", "user")
FIELD_WORDS = {
    "email": mark("e-mail address"),
    "domain": mark("domain"),
    "ip": mark("IP address"),
    "network": mark("network"),
    "name": mark("name"),
    "user": mark("account"),
}
# What a provider usually gives to one connection.
NETWORK_BITS = {4: 24, 6: 64}
WIDEST = {4: 8, 6: 16}
_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_DOMAIN = re.compile(rf"\.?(?:{_LABEL}\.)+{_LABEL}")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class Way(StrEnum):
    """Where a block is on its way."""

    HERE = "here"  # the site cannot block by itself: what they write is trashed at each sync
    WAITING = "waiting"  # to be made on the site
    SENDING = "sending"
    THERE = "there"
    LIFTING = "lifting"  # to be lifted there
    LIFTED = "lifted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Block:
    """An author with this `value` (an e-mail address, a network) is blocked: what they write is
    trashed by the site itself, or at each sync. `way` is a `Way`; `hits` are those of here and
    there; `by` is who made it, "" for this workstation; `why_not` is why the site will not have
    it, or will not lift it, or what it said when it broke on it. `held_here`: should the site not
    have it, it is kept from here. `remote` is its id there, as far as it is known."""

    id: int
    site: str
    field: str
    value: str
    reason: str | None
    made_at: int
    hits: int = 0
    until: int | None = None
    way: str = "here"
    by: str = ""
    note: str = ""
    last_hit: int | None = None
    why_not: str = ""
    held_here: bool = False
    remote: int | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """By what an author can be known."""

    email: str = ""
    ip: str = ""
    name: str = ""
    user: int = 0

    @classmethod
    def of(cls, comment: Comment) -> Marks:
        return cls(comment.author_email, comment.author_ip, comment.author_name, comment.user)


def proposed(marks: Marks, field: str) -> str:
    """The value that a block of this author by that field would have; "" where there is none."""
    if field == "email":
        return marks.email.strip()
    if field == "domain":
        host = marks.email.strip().lower().rpartition("@")[2]
        return host if "@" in marks.email and _DOMAIN.fullmatch(host) else ""
    if field == "name":
        return _squeezed(marks.name)
    if field == "user":
        return str(marks.user) if marks.user else ""
    address = _address(marks.ip)
    if address is None:
        return marks.ip.strip() if field == "ip" else ""
    if field == "ip":
        return str(address)
    return str(ipaddress.ip_network((address, NETWORK_BITS[address.version]), strict=False))


def checked(field: str, value: str) -> str:
    """The value in its one form. Raises `NotPossible`, with a sentence, for what is none."""
    value = _squeezed(value)
    if field == "email" and "@" in value.strip("@") and " " not in value:
        return value.lower()
    if field == "domain" and _DOMAIN.fullmatch(value.lower()):
        return value.lower()
    if field == "ip" and (address := _address(value)) is not None:
        return str(address)
    if field == "network" and (network := _network(value)) is not None:
        if network.prefixlen < WIDEST[network.version]:
            raise NotPossible(tr("This network is too wide."))
        return str(network)
    if (field == "name" and value) or (field == "user" and value.isdecimal()):
        return value
    raise NotPossible(
        tr("“{value}” cannot be blocked by its {field}.", value=value, field=tr(FIELD_WORDS[field]))
    )


def key(field: str, value: str) -> str:
    """What two values are compared by."""
    if field == "name":
        return _squeezed(value).casefold()
    if field == "ip":
        address = _address(value)
        return value.strip() if address is None else str(address)
    if field == "network":
        network = _network(value)
        return value.strip() if network is None else str(network)
    return value.strip().lower()


def means(field: str, wanted: str, marks: Marks) -> bool:
    """Whether a block by `field` of the `key` `wanted` is about the author with these marks."""
    if not wanted:
        return False
    if field == "network":
        network, address = _network(wanted), _address(marks.ip)
        return network is not None and address is not None and address in network
    if field == "domain":
        host = marks.email.strip().lower().rpartition("@")[2] if "@" in marks.email else ""
        return host == wanted.lstrip(".") or (wanted[0] == "." and host.endswith(wanted))
    value = {"email": marks.email, "ip": marks.ip, "name": marks.name}.get(field, "")
    if field == "user":
        return bool(marks.user) and str(marks.user) == wanted
    return bool(value.strip()) and key(field, value) == wanted


def text_prefix(field: str, wanted: str) -> str:
    """How each address that is meant begins in its usual form: for an index. Up to the first
    group that is zero, which may be left out; web servers write addresses in that form."""
    network = _network(
        wanted if field == "network" else f"{wanted}/{'128' if ':' in wanted else 32}"
    )
    if network is None:
        return wanted
    address = network.network_address
    if network.version == 4:
        whole = network.prefixlen // 8
        parts = str(address).split(".")[:whole]
        return ".".join(parts) if whole == 4 else "".join(f"{part}." for part in parts)
    groups = [int(group, 16) for group in address.exploded.split(":")]
    fixed = groups[: min(7, network.prefixlen // 16)]
    fixed = fixed[: fixed.index(0)] if 0 in fixed else fixed
    return "".join(f"{group:x}:" for group in fixed)


def _squeezed(text: str) -> str:
    return " ".join(html.unescape(text).split())


def _address(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text.strip())
    except ValueError:
        return None
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id:
            return None
        return address.ipv4_mapped or address
    return address


def _network(text: str) -> Network | None:
    if "/" not in text:
        return None
    try:
        network = ipaddress.ip_network(text.strip(), strict=False)
    except ValueError:
        return None
    mapped = getattr(network.network_address, "ipv4_mapped", None)
    if mapped is not None and network.prefixlen >= 96:
        return ipaddress.ip_network((mapped, network.prefixlen - 96))
    return network
