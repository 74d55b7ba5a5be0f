from __future__ import annotations

import pytest

from modstation.core.network import common_beginning, network_of, within


@pytest.mark.parametrize(
    ("ip", "beginning"),
    [
        ("203.0.113.7", "203.0.113."),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2:"),
        ("2001:db8:1:2::7", "2001:db8:1:2:"),
        ("2001:db8::7", "2001:db8:"),
    ],
)
def test_addresses_of_a_network_begin_alike(ip: str, beginning: str) -> None:
    network = network_of(ip)
    assert network is not None
    assert common_beginning(network) == beginning
    assert ip.startswith(beginning)
    assert within(ip, network)


def test_what_begins_alike_may_be_elsewhere() -> None:
    network = network_of("2001:db8::7")
    assert network is not None
    assert not within("2001:db8:0:5::1", network)
    assert not within("2001:db8:nonsense", network)


def test_what_is_no_address_has_no_network() -> None:
    assert network_of("") is None
    assert network_of("203.0.113.x") is None
