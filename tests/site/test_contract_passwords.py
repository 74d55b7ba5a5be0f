"""A password that travelled is put out of use, whatever happens; signing out leaves none behind.

On the demo and on every real WordPress alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

import pytest

from modstation.core.errors import NotASite, Offline, SignedOut
from modstation.core.model import SiteInfo
from modstation.core.signing import Admission, Grant, Road
from modstation.site.connect import WordPressGate
from modstation.site.passwords import PASSWORDS, Passwords
from modstation.site.rest import Rest
from tests.site.backends import MODERATOR, SUBSCRIBER, Backend
from tests.site.relay import Relay

TRAVELLED = "ModStation sign-in (somewhere)"


@dataclass
class Door:
    backend: Backend
    relay: Relay

    @property
    def gate(self) -> WordPressGate:
        return WordPressGate(self.relay)

    def info(self, login: str = MODERATOR) -> SiteInfo:
        return SiteInfo("gazette", self.backend.rest, self.backend.home, "", login)

    def travelled(self, login: str = MODERATOR) -> Grant:
        """A password as the browser brings it."""
        rest = Rest(self.backend.rest, login, self.backend.password(login))
        try:
            return Grant(login, Passwords(rest).make(TRAVELLED))
        finally:
            rest.close()

    def exchange(self, grant: Grant) -> Admission:
        return self.gate.exchange(self.info(""), grant)

    def lets_in(self, password: str, login: str = MODERATOR) -> bool:
        site = WordPressGate().open(self.info(login), password)
        try:
            site.account()
        except SignedOut:
            return False
        finally:
            site.close()
        return True

    def names(self, login: str = MODERATOR) -> list[str]:
        return self.backend.password_names(login)


@pytest.fixture
def door(backend: Backend) -> Door:
    return Door(backend, Relay())


def test_a_fresh_password_takes_the_place_of_the_one_that_travelled(door: Door) -> None:
    before = door.names()
    grant = door.travelled()
    admission = door.exchange(grant)
    assert (admission.fresh, admission.said) == (True, "")
    assert admission.account.login == MODERATOR
    assert admission.password != grant.password
    assert door.lets_in(admission.password)
    assert not door.lets_in(grant.password)
    (made,) = set(door.names()) - set(before)
    assert made.startswith("ModStation (")


def test_the_name_may_be_taken_twice_a_day(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sign-ins one after the other: WordPress 6.1 refuses a second password of one name."""
    first = door.exchange(door.travelled())
    monkeypatch.setattr("modstation.site.passwords.password_name", lambda kind: f"{kind} (later)")
    second = door.exchange(door.travelled())
    assert first.fresh
    assert second.fresh
    assert len(door.names()) == 3


def test_where_none_can_be_made_the_travelled_one_still_counts_and_it_is_said(door: Door) -> None:
    grant = door.travelled()
    door.relay.rewrite = lambda body: b'{"name": ""}' if body else body
    admission = door.exchange(grant)
    assert (admission.fresh, admission.password) == (False, grant.password)
    assert admission.said
    assert door.lets_in(grant.password)
    door.gate.revoke(door.info(), grant.password)  # "give up"
    assert not door.lets_in(grant.password)
    assert TRAVELLED not in door.names()


def test_a_travelled_one_that_cannot_be_deleted_is_named(door: Door) -> None:
    grant = door.travelled()

    def cut(method: str) -> None:
        if method == "DELETE":
            raise Offline("The line was cut.")

    door.relay.before = cut
    admission = door.exchange(grant)
    assert admission.fresh
    assert "still stands on the site" in admission.said
    assert "ModStation sign-in" in admission.said
    assert door.lets_in(admission.password)
    assert TRAVELLED in door.names()


def test_a_fresh_one_that_does_not_let_in_is_not_kept(door: Door) -> None:
    grant, seen = door.travelled(), []

    def cut(method: str) -> None:
        seen.append(method)
        if "POST" in seen and method == "GET" and seen.count("GET") == 2:
            raise Offline("The line was cut.")

    door.relay.before = cut
    admission = door.exchange(grant)
    assert (admission.fresh, admission.password) == (False, grant.password)
    assert [name for name in door.names() if name.startswith("ModStation (")] == []


def test_who_may_not_moderate_leaves_no_password_behind(door: Door) -> None:
    before = door.names(SUBSCRIBER)
    grant = door.travelled(SUBSCRIBER)
    admission = door.exchange(grant)
    assert "moderate_comments" in admission.account.missing
    assert admission.said == ""
    assert not door.lets_in(grant.password, SUBSCRIBER)
    assert door.names(SUBSCRIBER) == before


def test_a_wrong_password_is_not_exchanged(door: Door) -> None:
    with pytest.raises(SignedOut):
        door.exchange(Grant(MODERATOR, "abcd efgh ijkl mnop qrst uvwx"))


def test_a_revoked_password_counts_no_more_and_twice_is_no_trouble(door: Door) -> None:
    grant = door.travelled()
    others = set(door.names()) - {TRAVELLED}
    door.gate.revoke(door.info(), grant.password)
    assert not door.lets_in(grant.password)
    assert set(door.names()) == others
    door.gate.revoke(door.info(), grant.password)
    assert door.lets_in(door.backend.password(MODERATOR))


def test_a_password_that_cannot_be_revoked_is_a_trouble(door: Door) -> None:
    grant = door.travelled()
    door.relay.drop_answers_to = {"GET"}
    with pytest.raises(Offline):
        door.gate.revoke(door.info(), grant.password)


def test_no_password_is_in_an_address_or_a_repr(door: Door) -> None:
    grant = door.travelled()
    admission = door.exchange(grant)
    assert grant.password not in repr(grant)
    assert admission.password not in repr(admission)
    for sent in door.relay.sent:
        assert grant.password not in sent.url + sent.body
        assert admission.password not in sent.url + sent.body
    assert any(PASSWORDS in sent.url for sent in door.relay.sent)


def test_the_visit_opens_the_sites_own_page(door: Door) -> None:
    visit = door.gate.visit(door.info())
    visit.cancel()
    assert visit.road is Road.LOOPBACK  # the test sites call themselves local
    page = urlsplit(visit.url)
    home = urlsplit(door.backend.home)
    assert (page.netloc, page.path) == (home.netloc, "/wp-admin/authorize-application.php")
    asked = parse_qs(page.query)
    assert asked["app_name"][0].startswith("ModStation sign-in (")
    back = urlsplit(asked["success_url"][0])
    assert back.hostname == "127.0.0.1"
    assert len(parse_qs(back.query)["state"][0]) >= 32


def test_there_is_no_visit_where_there_is_no_wordpress(door: Door) -> None:
    lost = SiteInfo("lost", f"{door.backend.home}/nowhere/", door.backend.home, "", "")
    with pytest.raises(NotASite):
        door.gate.visit(lost)
