"""Guards the demo newspaper: it is first run, manual test and screenshot, so it must stay rich."""

import ipaddress
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from difflib import SequenceMatcher
from typing import get_type_hints
from urllib.parse import urlsplit

import pytest

from . import demo_content as demo

DOCUMENTATION_NETWORKS = [
    ipaddress.ip_network(network)
    for network in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]
BRIGADE_NETWORK = ipaddress.ip_network("203.0.113.0/24")
STATUSES = ("hold", "approved", "spam", "trash")
HOSTILE = {
    "script": r"<script\b",
    "event handler": r"\bonerror\s*=",
    "script address": r"href=\"javascript:",
    "data address": r"href=\"data:",
    "frame": r"<iframe\b",
    "style with overlay": r"<style>[^<]*position:fixed",
    "tracking pixel": r"<img[^>]+http://tracker\.example/p\.gif",
    "form": r"<form\b",
}
PLAIN_TAGS = ("b", "i", "em", "strong", "blockquote", "code", "del", "q")


def texts(*, held: bool = False) -> list[str]:
    return [c["content"] for c in demo.comments() if not held or c["status"] == "hold"]


def everything_written() -> str:
    return "\n".join(demo.text_of(name) for name in demo.FILE_NAMES)


@pytest.mark.parametrize("name", demo.FILE_NAMES)
def test_file_is_written_in_the_one_stable_form(name: str) -> None:
    """Also keeps bidirectional overrides from reordering the file in an editor."""
    content = {"site": demo.site, "articles": demo.articles, "comments": demo.comments}
    assert demo.text_of(name) == demo.canonical(content[name.removesuffix(".json")]())


@pytest.mark.parametrize(
    ("rows", "shape"),
    [
        (demo.articles, demo.Article),
        (demo.comments, demo.DemoComment),
        (lambda: demo.site()["users"], demo.User),
    ],
)
def test_every_row_has_exactly_its_fields(
    rows: Callable[[], list[dict[str, object]]], shape: type
) -> None:
    wanted = get_type_hints(shape)
    for row in rows():
        assert {key: type(value) for key, value in row.items()} == wanted, row["id"]


def test_policy_names_what_is_forbidden_and_what_follows() -> None:
    policy = demo.site()["policy"]
    rules = " ".join(policy["rules"]).lower()
    for words in ("no profanity", "no personal attacks", "no other inappropriate material"):
        assert words in rules
    assert "may be blocked" in policy["consequence"]


def test_users_can_play_every_part() -> None:
    users = demo.site()["users"]
    roles = Counter(user["role"] for user in users)
    assert roles["administrator"] == 1
    assert roles["editor"] >= 2
    assert roles["subscriber"] >= 5
    assert {"editor", "moderator", "reader", "colleague"} <= {user["login"] for user in users}
    assert len({user["id"] for user in users}) == len(users)
    assert len({user["login"] for user in users}) == len(users)
    assert len({user["email"] for user in users}) == len(users)


def test_articles_stand_on_their_own() -> None:
    articles = demo.articles()
    assert len(articles) >= 9
    assert Counter(article["type"] for article in articles)["page"] == 1
    assert {article["type"] for article in articles} == {"post", "page"}
    assert len({article["id"] for article in articles}) == len(articles)
    assert len({article["slug"] for article in articles}) == len(articles)
    users = {user["id"] for user in demo.site()["users"]}
    for article in articles:
        assert article["author"] in users
        assert 2 <= article["content"].count("<p>") <= 4
        assert article["content"].count("<p>") == article["content"].count("</p>")


def test_there_is_a_queue_and_a_past() -> None:
    count = Counter(comment["status"] for comment in demo.comments())
    assert set(count) == set(STATUSES)
    assert sum(count.values()) >= 200
    assert count["hold"] >= 110
    assert count["approved"] >= 80
    assert count["spam"] >= 8
    assert count["trash"] >= 8


def test_ids_ascend_with_time() -> None:
    rows = demo.comments()
    assert [row["id"] for row in rows] == list(range(1001, 1001 + len(rows)))
    minutes = [row["minutes_ago"] for row in rows]
    assert minutes == sorted(minutes, reverse=True)
    assert minutes[-1] >= 1


def test_comments_hang_on_something_older_than_themselves() -> None:
    age = {article["id"]: article["minutes_ago"] for article in demo.articles()}
    known = demo.by_id()
    for comment in demo.comments():
        assert comment["minutes_ago"] < age[comment["post"]], comment["id"]
        if comment["parent"]:
            parent = known[comment["parent"]]
            assert parent["id"] < comment["id"]
            assert parent["post"] == comment["post"], comment["id"]
            assert parent["minutes_ago"] > comment["minutes_ago"], comment["id"]


def test_threads_go_deep_and_wait_deep_down() -> None:
    deep = [comment for comment in demo.comments() if demo.depth(comment) >= 5]
    assert len({comment["post"] for comment in deep}) >= 5
    assert sum(comment["status"] == "hold" for comment in deep) >= 8


def test_every_article_is_talked_about() -> None:
    count = Counter(comment["post"] for comment in demo.comments())
    assert set(count) == {article["id"] for article in demo.articles()}
    assert min(count.values()) >= 10
    assert max(count.values()) >= 40


def test_registered_authors_carry_their_own_name_and_address() -> None:
    users = {user["id"]: user for user in demo.site()["users"]}
    for comment in demo.comments():
        if comment["author"]:
            user = users[comment["author"]]
            assert comment["author_name"] == user["name"], comment["id"]
            assert comment["author_email"] == user["email"], comment["id"]


def test_pingbacks_are_told_apart() -> None:
    count = Counter(comment["type"] for comment in demo.comments())
    assert set(count) == {"comment", "pingback"}
    assert count["pingback"] >= 2
    for comment in demo.comments():
        if comment["type"] == "pingback":
            assert comment["author_url"]
            assert not comment["author_email"]


def test_network_addresses_are_documentation_ones_and_some_are_missing() -> None:
    stored = [comment["author_ip"] for comment in demo.comments()]
    assert stored.count("") >= 3
    addresses = [ipaddress.ip_address(text) for text in stored if text]
    for address in addresses:
        assert any(address in network for network in DOCUMENTATION_NETWORKS), address
    assert {address.version for address in addresses} == {4, 6}


def test_mail_addresses_cannot_reach_anybody() -> None:
    guests = [comment["author_email"] for comment in demo.comments()]
    assert guests.count("") >= 3
    written = re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", everything_written())
    assert len(written) > 200
    assert {host for host in written if not host.endswith((".example", ".test"))} == set()


def test_links_lead_nowhere_real() -> None:
    links = re.findall(r"https?://[^\s\"'<>\\)]+", everything_written())
    hosts = {urlsplit(link).hostname or "" for link in links}
    assert len(hosts) >= 20
    assert {host for host in hosts if not host.endswith((".example", ".test"))} == set()
    bare = {name.lower() for name in re.findall(r"\bwww\.[\w.-]*\w", everything_written())}
    assert all(re.search(r"\.(example|test)$", name) for name in bare)


def test_telephone_numbers_are_fictitious() -> None:
    numbers = re.findall(r"\b\d{3}-\d{4}\b", everything_written())
    assert len(numbers) >= 8
    assert all(number.startswith("555-01") for number in numbers)


def test_a_brigade_pastes_one_text_from_one_network() -> None:
    brigade = [
        comment
        for comment in demo.comments()
        if comment["author_ip"] and ipaddress.ip_address(comment["author_ip"]) in BRIGADE_NETWORK
    ]
    assert len(brigade) == 8
    assert len({comment["author_name"] for comment in brigade}) == 8
    assert len({comment["content"] for comment in brigade}) == 8
    first = brigade[0]["content"].lower()
    for comment in brigade[1:]:
        likeness = SequenceMatcher(None, first, comment["content"].lower()).ratio()
        assert likeness > 0.8, comment["id"]


def test_one_person_writes_under_several_names() -> None:
    names: dict[tuple[str, str], set[str]] = defaultdict(set)
    for comment in demo.comments():
        if comment["author_email"]:
            names[comment["author_email"], comment["author_ip"]].add(comment["author_name"])
    assert max(len(used) for used in names.values()) >= 3
    by_address: dict[str, set[str]] = defaultdict(set)
    for comment in demo.comments():
        by_address[comment["author_ip"]].add(comment["author_email"])
    assert len(by_address["198.51.100.66"]) >= 2


def test_regulars_offenders_and_first_timers_have_a_record() -> None:
    record: dict[str, Counter[str]] = defaultdict(Counter)
    for comment in demo.comments():
        record[comment["author_email"] or comment["author_name"]][comment["status"]] += 1
    regulars = [one for one in record.values() if one["approved"] >= 6 and not one["trash"]]
    offenders = [one for one in record.values() if one["trash"] >= 3 and one["hold"] >= 3]
    first_timers = [one for one in record.values() if one == Counter(hold=1)]
    assert len(regulars) >= 6
    assert len(offenders) >= 2
    assert len(first_timers) >= 40


def test_moderators_are_answered() -> None:
    staff = {user["id"] for user in demo.site()["users"] if user["role"] == "editor"}
    known = demo.by_id()
    answered = [
        comment
        for comment in demo.comments()
        if comment["parent"] and known[comment["parent"]]["author"] in staff
    ]
    assert sum(comment["status"] == "hold" for comment in answered) >= 3


def test_lengths_run_from_a_word_to_an_essay() -> None:
    lengths = sorted(len(text) for text in texts(held=True))
    assert lengths[0] <= 5
    assert lengths[-1] > 6000
    assert sum(length > 3000 for length in lengths) >= 3
    assert sum(length < 40 for length in lengths) >= 4
    assert max(len(word) for text in texts(held=True) for word in text.split()) > 150


def test_many_scripts_are_written() -> None:
    wanted = {"ARABIC", "HEBREW", "HIRAGANA", "KATAKANA", "CJK", "CYRILLIC", "GREEK"}
    wanted |= {"DEVANAGARI", "LATIN"}
    names = [comment["author_name"] for comment in demo.comments()]
    assert wanted <= demo.scripts(texts(held=True))
    assert wanted - {"CJK", "KATAKANA", "HIRAGANA"} <= demo.scripts(names)
    for letter in "ğışßéñ¿¡":
        assert any(letter in text for text in texts()), letter


def test_invisible_and_deceptive_characters_are_there() -> None:
    held = "".join(texts(held=True))
    for character in "\u202e\u200b\u200c\u200d\ufeff\u2067":
        assert character in held, f"U+{ord(character):04X}"
    names = [comment["author_name"] for comment in demo.comments()]
    assert any("\u202e" in name for name in names)
    mixed = [name for name in names if {"LATIN", "CYRILLIC"} <= demo.scripts([name])]
    assert len(mixed) >= 2
    assert re.search(r"\b[a-z]\d[a-z]{2,}", held, re.IGNORECASE), "leetspeak"
    assert any(not re.search(r"\w", text) for text in texts(held=True)), "only punctuation"


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_markup_waits_in_the_queue(kind: str) -> None:
    assert any(re.search(HOSTILE[kind], text) for text in texts(held=True))


def test_links_that_show_another_address_than_they_open() -> None:
    pairs = re.findall(
        r'<a href="https?://([^/"]+)[^>]*>(?:https?://)?([^/<\s]+)', "".join(texts())
    )
    assert sum(target != shown and "." in shown for target, shown in pairs) >= 4


def test_ordinary_markup_and_entities_are_there() -> None:
    joined = "".join(texts())
    for tag in PLAIN_TAGS:
        assert re.search(rf"<{tag}[ >]", joined), tag
    for entity in ("&amp;", "&lt;", "&gt;"):
        assert entity in joined, entity
    unclosed = [text for text in texts() if text.count("<b>") > text.count("</b>")]
    assert unclosed
