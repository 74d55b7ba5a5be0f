"""Whom a block means: exactly those, and nobody who only looks alike."""

from __future__ import annotations

import pytest

from modstation.core.blocks import Marks, checked, key, means, proposed, text_prefix
from modstation.core.errors import NotPossible

MEANT = [
    ("email", "troll@x.test", Marks(email="TROLL@X.test")),
    ("domain", "x.test", Marks(email="a@X.test")),
    ("domain", ".x.test", Marks(email="a@x.test")),
    ("domain", ".x.test", Marks(email="a@sub.x.test")),
    ("ip", "192.0.2.1", Marks(ip="192.0.2.1")),
    ("ip", "192.0.2.1", Marks(ip="::ffff:192.0.2.1")),
    ("ip", "2001:db8::1", Marks(ip="2001:0DB8:0:0:0:0:0:1")),
    ("network", "192.0.2.0/24", Marks(ip="192.0.2.255")),
    ("network", "192.0.2.0/24", Marks(ip="::FFFF:192.0.2.7")),
    ("network", "::ffff:192.0.2.0/120", Marks(ip="192.0.2.7")),
    ("network", "2001:db8::/32", Marks(ip="2001:db8:1::5")),
    ("name", "Böb  Smith", Marks(name=" bÖB smith ")),
    ("name", "Tom & Co", Marks(name="Tom &amp; Co")),
    ("name", "STRASSE", Marks(name="Straße")),
    ("user", "5", Marks(user=5)),
]
NOT_MEANT = [
    ("email", "troll@x.test", Marks(email="notatroll@x.test")),
    ("email", "troll@x.test", Marks(email="troll@x.test.example")),
    ("domain", "x.test", Marks(email="a@sub.x.test")),
    ("domain", "x.test", Marks(email="a@notx.test")),
    ("domain", ".x.test", Marks(email="a@notx.test")),
    ("domain", "x.test", Marks(name="x.test")),
    ("ip", "192.0.2.1", Marks(ip="192.0.2.11")),
    ("ip", "192.0.2.1", Marks(ip="1.192.0.2.1")),
    ("network", "192.0.2.0/24", Marks(ip="192.0.20.1")),
    ("network", "192.0.2.0/24", Marks(ip="2001:db8::1")),
    ("network", "2001:db8::/32", Marks(ip="2001:db9::1")),
    ("name", "Bob", Marks(name="Bobby")),
    ("name", "Bob", Marks()),
    ("user", "5", Marks(user=55)),
    ("user", "0", Marks()),
    ("ip", "", Marks()),
]


@pytest.mark.parametrize(("field", "value", "marks"), MEANT)
def test_those_are_meant(field: str, value: str, marks: Marks) -> None:
    assert means(field, key(field, value), marks)


@pytest.mark.parametrize(("field", "value", "marks"), NOT_MEANT)
def test_these_only_look_alike(field: str, value: str, marks: Marks) -> None:
    assert not means(field, key(field, value), marks)


AUTHOR = Marks("Troll@X.test", "192.0.2.77", " Big  Troll ", 7)


def test_what_a_block_of_somebody_would_name() -> None:
    found = {
        field: proposed(AUTHOR, field) for field in ("domain", "ip", "network", "name", "user")
    }
    assert found == {
        "domain": "x.test",
        "ip": "192.0.2.77",
        "network": "192.0.2.0/24",
        "name": "Big Troll",
        "user": "7",
    }
    assert proposed(Marks(ip="2001:db8:1:2:3::4"), "network") == "2001:db8:1:2::/64"
    nobody = Marks(ip="unknown")
    assert [proposed(nobody, field) for field in ("email", "domain", "network", "user")] == [""] * 4


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("email", "nobody"), ("domain", "test"), ("ip", "1.2.3"), ("network", "1.2.3.4")),
        *(("network", "10.0.0.0/7"), ("network", "2000::/8"), ("name", "  "), ("user", "bob")),
    ],
)
def test_what_cannot_be_blocked(field: str, value: str) -> None:
    with pytest.raises(NotPossible):
        checked(field, value)


@pytest.mark.parametrize(
    ("field", "value", "prefix"),
    [
        *(("network", "192.0.2.0/24", "192.0.2."), ("network", "192.0.0.0/20", "192.0.")),
        *(("network", "2a02:8108::/32", "2a02:8108:"), ("ip", "2a02::1", "2a02:")),
        *(("ip", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:"), ("network", "2a02:1::/20", "2a02:")),
        *(("ip", "192.0.2.1", "192.0.2.1"), ("network", "10.0.0.0/8", "10.")),
    ],
)
def test_the_beginning_that_all_who_are_meant_share(field: str, value: str, prefix: str) -> None:
    assert text_prefix(field, value) == prefix
