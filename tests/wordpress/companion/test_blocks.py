"""Blocks as things that are made, changed, lifted and looked through."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wordpress.companion.client import Companion, time_to_tidy

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["sid"], indirect=True)

FAR = 4_000_000_000


def test_a_block_from_its_making_to_its_return(companion: Companion) -> None:
    made = companion.block(
        "email", " Troll@X.test ", reason="insult", note="it's\nbad", until=FAR, action="spam"
    )
    me = companion.site.moderator
    assert made == {
        "id": made["id"],
        "kind": "email",
        "value": "troll@x.test",
        "reason": "insult",
        "note": "it's\nbad",
        "until": FAR,
        "action": "spam",
        "by": me.id,
        "by_name": "moderator",
        "made": made["made"],
        "hits": 0,
        "last_hit": None,
        "expired": False,
    }
    path = f"blocks/{made['id']}"
    assert companion.get(path) == made
    listed = companion.get("blocks")
    assert listed["blocks"] == [made]
    assert listed["now"] >= made["made"]

    changed = companion.post(path, {"until": None, "action": "hold", "note": ""}).body
    assert changed == {**made, "until": None, "action": "hold", "note": ""}
    assert companion.post(path, {}).body == changed

    gone = companion.delete(path)
    assert (gone.status, gone.body) == (200, {"deleted": True, "block": changed})
    assert companion.get("blocks")["blocks"] == []
    assert companion.delete(path).status == 404
    assert companion.post(path, {"note": "x"}).status == 404
    assert companion.call("GET", path, account=me).status == 404

    again = companion.post(f"{path}/restore", {})
    assert (again.status, again.body) == (200, changed)
    assert companion.get("blocks")["blocks"] == [changed]
    assert companion.post(f"{path}/restore", {}).status == 404


def test_a_value_is_blocked_once(companion: Companion) -> None:
    first = companion.block("name", "Ann  Other")
    second = companion.post("blocks", {"kind": "name", "value": " ANN other"})
    assert (second.status, second.body["code"]) == (409, "modstation_block_exists")
    assert second.body["data"]["id"] == first["id"]
    companion.block("name", "Änn Other")
    companion.delete(f"blocks/{first['id']}")
    instead = companion.block("name", "ann other")
    restored = companion.post(f"blocks/{first['id']}/restore", {})
    assert (restored.status, restored.body["data"]["id"]) == (409, instead["id"])


def test_a_block_that_has_run_out_makes_way(companion: Companion) -> None:
    old = companion.block("ip", "192.0.2.1", until=1)
    assert companion.get("blocks")["blocks"][0]["expired"] is True
    new = companion.block("ip", "192.0.2.1")
    assert [each["id"] for each in companion.get("blocks")["blocks"]] == [new["id"]]
    assert new["id"] != old["id"]


def test_two_who_block_the_same_make_one_block(companion: Companion) -> None:
    with ThreadPoolExecutor(4) as pool:
        body = {"kind": "domain", "value": "x.test"}
        answers = list(pool.map(lambda _: companion.post("blocks", body), range(4)))
    assert sorted(answer.status for answer in answers) == [201, 409, 409, 409]


@pytest.mark.parametrize(
    ("kind", "value", "normal"),
    [
        ("domain", "X.Test", "x.test"),
        ("domain", ".X.test", ".x.test"),
        ("ip", "2001:DB8:0:0::1", "2001:db8::1"),
        ("ip", "::ffff:192.0.2.7", "192.0.2.7"),
        ("network", "192.0.2.77/24", "192.0.2.0/24"),
        ("network", "2001:db8:ffff::1/33", "2001:db8:8000::/33"),
        ("network", "::ffff:192.0.2.0/120", "192.0.2.0/24"),
        ("network", "10.0.0.0/8", "10.0.0.0/8"),
        ("user", "subscriber", "3"),
        ("user", "3", "3"),
        ("name", "  A &amp; B’s\u00a0 \tson ", "A & B’s son"),
    ],
)
@one_version
def test_a_value_has_one_form(companion: Companion, kind: str, value: str, normal: str) -> None:
    assert companion.site.subscriber.id == 3
    assert companion.block(kind, value)["value"] == normal


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("email", "x.test"),
        ("email", "@x.test"),
        ("email", "a" * 95 + "@x.test"),
        ("domain", "test"),
        ("domain", "a@x.test"),
        ("domain", "..x.test"),
        ("domain", "-x.test"),
        ("domain", "x.test\n"[:-1] + "%"),
        ("ip", "1.2.3"),
        ("ip", "1.2.3.4/32"),
        ("ip", "1.2.3.04"),
        ("ip", "fe80::1%eth0"),
        ("network", "1.2.3.4"),
        ("network", "1.2.3.4/33"),
        ("network", "1.2.3.4/7"),
        ("network", "2001:db8::/129"),
        ("network", "2000::/15"),
        ("network", "::ffff:1.2.3.4/95"),
        ("network", "x/24"),
        ("user", "nobody"),
        ("user", "99"),
        ("user", "admin"),
        ("name", " \u00a0 "),
    ],
)
@one_version
def test_a_bad_value_is_refused_with_a_sentence(
    companion: Companion, kind: str, value: str
) -> None:
    answer = companion.post("blocks", {"kind": kind, "value": value})
    assert (answer.status, answer.body["code"]) == (400, "modstation_block_value")
    assert answer.body["message"].endswith(".")
    query = companion.call(
        "GET", f"blocks/preview?kind={kind}&value=%20", account=companion.site.moderator
    )
    assert query.status == 400


@pytest.mark.parametrize(
    "bad",
    [
        {"kind": "agent"},
        {"value": ""},
        {"value": "x" * 256},
        {"reason": "x" * 65},
        {"note": "x" * 501},
        {"until": "tomorrow"},
        {"until": -1},
        {"action": "delete"},
    ],
)
@one_version
def test_what_is_malformed_is_refused(companion: Companion, bad: dict[str, object]) -> None:
    answer = companion.post("blocks", {"kind": "ip", "value": "192.0.2.1"} | bad)
    assert (answer.status, answer.body["code"]) == (400, "rest_invalid_param")
    assert companion.get("blocks")["blocks"] == []


def test_a_preview_tells_whom_it_would_meet(companion: Companion) -> None:
    people = [
        ("Troll", "troll@x.test", "1.2.3.4", "0"),
        ("Troll", "TROLL@x.test", "::ffff:1.2.3.4", "1"),
        ("Tröll", "notatroll@x.test", "11.2.3.45", "spam"),
        ("Other", "a@sub.x.test", "1.2.3.200", "trash"),
        ("Other", "b@notx.test", "2001:db8:0::5", "0"),
        ("", "", "", "0"),
    ]
    for number, (name, email, address, status) in enumerate(people):
        companion.site.insert_comment(
            comment_author=name,
            comment_author_email=email,
            comment_author_IP=address,
            comment_approved=status,
            comment_content=f"{number}",
        )
    companion.site.insert_comment(
        comment_author="Bot", comment_author_email="troll@x.test", comment_type="pingback"
    )

    def preview(kind: str, value: str) -> tuple[list[str], int, list[int]]:
        found = companion.get(f"blocks/preview?kind={kind}&value={value}")
        counts = [found[name] for name in ("pending", "approved", "spam", "trash")]
        return sorted(found["names"]), found["people"], counts

    assert preview("email", "troll@x.test") == (["Troll"], 1, [1, 1, 0, 0])
    assert preview("domain", "x.test") == (["Troll", "Tröll"], 2, [1, 1, 1, 0])
    assert preview("domain", ".x.test") == (["Other", "Troll", "Tröll"], 3, [1, 1, 1, 1])
    assert preview("ip", "1.2.3.4") == (["Troll"], 1, [1, 1, 0, 0])
    assert preview("network", "1.2.3.0/24") == (["Other", "Troll"], 2, [1, 1, 0, 1])
    assert preview("network", "2001:db8::/32") == (["Other"], 1, [1, 0, 0, 0])
    assert preview("name", "TROLL") == ([], 1, [1, 1, 0, 0])
    assert preview("user", "3") == ([], 0, [0, 0, 0, 0])
    assert companion.get("blocks")["blocks"] == []


@one_version
def test_a_preview_names_ten_at_most(companion: Companion) -> None:
    for number in range(12):
        companion.site.insert_comment(
            comment_author=f"{number}", comment_author_email="a@b.test", comment_content=f"{number}"
        )
    found = companion.get("blocks/preview?kind=email&value=a@b.test")
    assert (len(found["names"]), found["people"], found["pending"]) == (10, 1, 12)
    assert all(isinstance(name, str) for name in found["names"])


@one_version
def test_lifted_blocks_are_kept_for_a_while(companion: Companion) -> None:
    ids = [companion.block("ip", f"192.0.2.{n}")["id"] for n in range(3)]
    for block in ids[:2]:
        companion.delete(f"blocks/{block}")
    companion.site.sql("UPDATE wp_modstation_blocks SET lifted = 1 WHERE id = ?", ids[0])
    time_to_tidy(companion.site)
    companion.get("status")
    assert companion.post(f"blocks/{ids[0]}/restore", {}).status == 404
    assert companion.post(f"blocks/{ids[1]}/restore", {}).status == 200


@one_version
def test_there_is_an_end_of_blocks(companion: Companion) -> None:
    companion.block("ip", "192.0.2.1")
    numbers = "(SELECT @n := @n + 1 AS n FROM wp_options a, wp_options b, (SELECT @n := 0) z)"
    companion.site.sql(
        "INSERT INTO wp_modstation_blocks (kind, value, digest, reason, note, action, user_id, "
        f"made) SELECT 'name', n, n, '', '', 'hold', 2, 1 FROM {numbers} d WHERE n < 5000"
    )
    answer = companion.post("blocks", {"kind": "ip", "value": "192.0.2.2"})
    assert (answer.status, answer.body["code"]) == (409, "modstation_blocks_full")
    assert len(companion.get("blocks")["blocks"]) == 5000


@one_version
def test_the_log_has_an_end(companion: Companion, bounds: Callable[..., None]) -> None:
    companion.site.sql(
        "INSERT INTO wp_modstation_hits (block_id, comment_id, action, at) VALUES "
        "(1, 1, 'hold', 1), (1, 2, 'hold', 4000000000), (1, 3, 'hold', 4000000000), "
        "(2, 4, 'spam', 4000000000)"
    )
    bounds(hit_rows=2)
    time_to_tidy(companion.site)
    companion.get("status")
    hits = companion.get("blocks/log")["hits"]
    assert [hit["comment"] for hit in hits] == [4, 3]
    (only,) = companion.get("blocks/log?block=1&limit=1")["hits"]
    assert only == {
        "block": 1,
        "comment": 3,
        "at": 4_000_000_000,
        "action": "hold",
        "author_name": "",
        "excerpt": "",
        "status": "deleted",
    }


def test_the_log_tells_a_little_of_each_comment(companion: Companion) -> None:
    site = companion.site
    block = companion.block("email", "bo@b.test")["id"]
    texts = ["first &amp; <b>bold</b>", "ü" * 300, "x<" + "a" * 60_000]
    for number, text in enumerate(texts):
        fields = {"comment_content": text, "comment_author": f"Bo & {number}"}
        id = site.insert_comment(**fields, comment_approved="trash")
        site.sql(
            "INSERT INTO wp_modstation_hits (block_id, comment_id, action, at) VALUES"
            " (?, ?, 'trash', 4000000000)",
            *(block, id),
        )
    site.php("wp_untrash_comment( $data );", id)
    newest, long, first = companion.get(f"blocks/log?block={block}")["hits"]
    assert (first["author_name"], first["excerpt"]) == ("Bo & 0", "first &amp; bold")
    assert long["excerpt"] == "ü" * 200
    assert len(newest["excerpt"]) <= 200
    assert [hit["status"] for hit in (first, long)] == ["trash", "trash"]
    assert newest["status"] != "trash", "as it is by now"
    for bad in ("limit=0", "limit=501", "block=-1", "block=x"):
        answer = companion.call("GET", f"blocks/log?{bad}", account=site.moderator)
        assert answer.status == 400, bad
