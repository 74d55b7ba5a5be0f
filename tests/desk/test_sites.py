"""Connecting to sites, keeping them, opening and forgetting them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from modstation.core.errors import NoKeyring, NotAllowed, NotPossible, Offline, SignedOut
from modstation.core.model import Account, SiteInfo, Verb
from modstation.desk.sites import Sites
from modstation.desk.sync import sync_once
from tests.desk.conftest import Bench, make_bench
from tests.desk.memory_gate import PASSWORD, Door, MemoryGate, Pocket, address, info


@dataclass
class Office:
    """Nothing is connected yet; three sites could be."""

    bench: Bench
    doors: dict[str, Door]
    keyring: Pocket
    memory: Pocket
    sites: Sites
    gate: MemoryGate

    def connect(self, site: SiteInfo, password: str = PASSWORD, **options: bool) -> SiteInfo:
        self.sites.keep_password(site, site.user, password, **options)
        return self.sites.add(site, site.user, 7)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    bench, keyring, memory = make_bench(tmp_path), Pocket(), Pocket()
    with bench.store.writing():
        bench.store.sites.remove("site")
    doors = {name: Door(name) for name in ("gazette", "herald", "echo")}
    gate = MemoryGate(*doors.values())
    sites = Sites(bench.store, gate, keyring, memory, bench.clock)
    yield Office(bench, doors, keyring, memory, sites, gate)
    bench.store.close()


def test_signing_in_tells_who_we_are_and_leaves_no_line_open(office: Office) -> None:
    account = office.sites.test(info("gazette", user=""), "mo", PASSWORD)
    assert account.login == "mo"
    door = office.doors["gazette"]
    assert door.users == ["mo"]
    assert (door.opened, door.closed) == (1, 1)


def test_wrong_credentials_are_said_and_leave_no_line_open(office: Office) -> None:
    with pytest.raises(SignedOut):
        office.sites.test(info("gazette"), "mo", "wrong")
    assert office.doors["gazette"].closed == 1


def test_an_account_that_may_not_moderate_is_told_what_it_lacks(office: Office) -> None:
    missing = ("moderate_comments", "edit_others_posts")
    office.doors["gazette"].accounts[PASSWORD] = Account(8, "Au Thor", "au", ("author",), missing)
    with pytest.raises(NotAllowed, match="moderate_comments, edit_others_posts") as caught:
        office.sites.test(info("gazette"), "au", PASSWORD)
    assert caught.value.missing == missing


def test_a_connected_site_can_be_opened_later(office: Office) -> None:
    kept = office.connect(info("gazette"))
    assert (kept.name, kept.user, kept.user_id) == ("gazette", "mo", 7)
    assert office.sites.list() == [kept]
    office.sites.open("gazette")
    door = office.doors["gazette"]
    assert (door.password, door.users) == (PASSWORD, ["mo"])
    assert office.sites.check("gazette").login == "mo"


def test_a_check_finds_out_that_the_password_counts_no_more(office: Office) -> None:
    office.connect(info("gazette"))
    office.doors["gazette"].accounts.clear()
    with pytest.raises(SignedOut):
        office.sites.check("gazette")


def test_the_password_goes_to_the_keyring_and_never_into_the_database(office: Office) -> None:
    office.connect(info("gazette"))
    assert list(office.keyring.kept.values()) == [PASSWORD]
    assert office.memory.kept == {}
    assert PASSWORD not in "\n".join(office.bench.store.db.conn.iterdump())


def test_a_password_for_this_session_only_stays_out_of_the_keyring(office: Office) -> None:
    office.connect(info("gazette"), session_only=True)
    assert office.keyring.kept == {}
    office.sites.open("gazette")
    assert office.doors["gazette"].password == PASSWORD


def test_what_was_typed_for_this_session_counts_more_than_the_keyring(office: Office) -> None:
    office.connect(info("gazette"), "from the keyring")
    office.sites.keep_password(info("gazette"), "mo", "typed now", session_only=True)
    assert office.sites.password(office.sites.get("gazette")) == "typed now"


def test_a_keyring_that_cannot_keep_it_is_a_trouble(office: Office) -> None:
    office.keyring.full = NoKeyring("There is no keyring here.")
    with pytest.raises(NoKeyring):
        office.sites.keep_password(info("gazette"), "mo", PASSWORD)
    assert office.sites.list() == []


def test_a_site_without_a_kept_password_cannot_be_opened(office: Office) -> None:
    office.sites.add(info("gazette"), "mo", 7)
    for call in (office.sites.open, office.sites.check):
        with pytest.raises(SignedOut, match="No password"):
            call("gazette")
    assert office.doors["gazette"].opened == 0


def test_a_site_nobody_knows_is_not_possible(office: Office) -> None:
    with pytest.raises(NotPossible):
        office.sites.open("gazette")


def test_two_sites_of_one_name_get_two_names(office: Office) -> None:
    office.connect(info("gazette"))
    second = office.connect(replace(info("herald"), name="gazette"))
    third = office.connect(replace(info("echo"), name="gazette"))
    assert [second.name, third.name] == ["gazette-2", "gazette-3"]
    assert [site.rest for site in office.sites.list()] == [
        address(name) for name in ("gazette", "herald", "echo")
    ]


def test_connected_again_it_is_the_same_site_with_another_account(office: Office) -> None:
    office.connect(info("gazette"))
    again = office.connect(replace(info("gazette", user="jo"), name="something else"), "hers")
    assert (again.name, again.user) == ("gazette", "jo")
    assert office.sites.list() == [again]
    office.sites.open("gazette")
    assert office.doors["gazette"].users == ["jo"]
    assert office.doors["gazette"].password == "hers"


@pytest.mark.parametrize(
    ("proposed", "name"),
    [(" The Daily/News! ", "The-Daily-News"), ("///", "site"), ("a.b-c_d", "a.b-c_d")],
)
def test_a_name_can_be_typed_on_a_command_line(office: Office, proposed: str, name: str) -> None:
    assert office.sites.add(replace(info("gazette"), name=proposed), "mo").name == name


def test_a_site_that_moved_is_the_same_one_elsewhere_and_keeps_its_queue(office: Office) -> None:
    office.connect(info("gazette"))
    office.doors["gazette"].post(1)
    sync_once(office.bench.store, office.sites.open("gazette"), office.bench.clock)
    office.sites.move(replace(info("gazette"), rest=address("echo")), "mo", "for today")
    assert [site.rest for site in office.sites.list()] == [address("echo")]
    assert office.bench.queue() == [1]
    office.sites.open("gazette")
    assert office.doors["echo"].password == "for today"
    assert "for today" not in office.keyring.kept.values()


def test_a_removed_site_is_forgotten_with_its_comments_and_its_passwords(office: Office) -> None:
    office.connect(info("gazette"))
    office.sites.keep_password(info("gazette"), "mo", "typed now", session_only=True)
    office.connect(info("herald"), "another word")
    for name in ("gazette", "herald"):
        office.doors[name].post(1, f"text at {name}")
        sync_once(office.bench.store, office.sites.open(name), office.bench.clock)
    office.sites.remove("gazette")
    assert [site.name for site in office.sites.list()] == ["herald"]
    assert list(office.keyring.kept.values()) == ["another word"]
    assert office.memory.kept == {}
    dump = "\n".join(office.bench.store.db.conn.iterdump())
    assert "text at gazette" not in dump
    assert "text at herald" in dump
    assert office.bench.review.counts().held == len(office.bench.queue()) == 1
    assert office.bench.store.check() == []


def test_a_site_with_waiting_decisions_is_removed_only_by_force(office: Office) -> None:
    office.connect(info("gazette"))
    office.doors["gazette"].name = "gazette"
    office.doors["gazette"].post(1)
    sync_once(office.bench.store, office.sites.open("gazette"), office.bench.clock)
    (n,) = office.bench.review.numbers()
    card = office.bench.review.card(n)
    assert card is not None
    office.bench.review.decide(card.comment, Verb.APPROVE)
    with pytest.raises(NotPossible, match="1 decisions"):
        office.sites.remove("gazette")
    assert office.keyring.kept != {}
    office.sites.remove("gazette", even_with_decisions=True)
    assert office.sites.list() == []
    assert office.bench.review.counts().waiting == 0


def test_the_journal_tells_of_sites_that_came_and_went(office: Office) -> None:
    office.connect(info("gazette"))
    office.sites.remove("gazette")
    lines = [(entry.event, entry.site) for entry in office.bench.store.journal.entries()]
    assert lines == [("site added", "gazette"), ("site removed", "gazette")]
    assert office.bench.store.journal.verify() == []


def test_signing_out_deletes_the_password_there_and_here_and_keeps_the_queue(
    office: Office,
) -> None:
    office.connect(info("gazette"))
    door = office.doors["gazette"]
    door.post(1)
    sync_once(office.bench.store, office.sites.open("gazette"), office.bench.clock)
    assert office.sites.sign_out("gazette") == ""
    assert office.gate.revoked == [("gazette", "mo", PASSWORD)]
    assert office.keyring.kept == {}
    assert office.bench.queue() == [1]
    with pytest.raises(SignedOut):
        office.sites.open("gazette")
    assert office.sites.sign_out("gazette") == ""  # once more is no trouble


def test_signed_out_without_a_line_it_says_that_the_password_still_stands(office: Office) -> None:
    office.connect(info("gazette"))
    office.gate.refusing = Offline("gazette.test cannot be reached.")
    said = office.sites.sign_out("gazette")
    assert "still stands on gazette" in said
    assert "Application Passwords" in said
    assert office.keyring.kept == {}
    notes = [(entry.event, entry.detail) for entry in office.bench.store.journal.entries()]
    assert notes[-1] == ("signed out", "the password still stands there")
