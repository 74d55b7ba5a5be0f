"""Which addresses belong together: a household, an office, a provider's corner."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network


def network_of(ip: str) -> Network | None:
    """The /24 of an IPv4 address, the /64 of an IPv6 one; None for what is no address."""
    try:
        address = ip_address(ip)
    except ValueError:
        return None
    return ip_network((address, 24 if address.version == 4 else 64), strict=False)


def common_beginning(network: Network) -> str:
    """How each address of the network begins when it is written the usual way; addresses of
    other networks may begin like that too."""
    text = str(network.network_address)
    if network.version == 4:
        return text.rpartition(".")[0] + "."
    groups = text.removesuffix("::").split(":") if text.endswith("::") else text.split(":")
    return ":".join(groups[:4]) + ":"


def within(ip: str, network: Network) -> bool:
    """Whether an address that has the network's common beginning is really in it."""
    if network.version == 4:
        return True  # that has only one way of being written
    try:
        return ip_address(ip) in network
    except ValueError:
        return False
