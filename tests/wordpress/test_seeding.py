"""The comments a seed writes: as many as asked for, the same each time, and as odd as real ones."""

from __future__ import annotations

import json
import statistics
import unicodedata
from collections import Counter

import pytest

from tests.wordpress import WordPress

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)


def count(site: WordPress, what: str) -> object:
    return site.sql(f"SELECT COUNT(*) AS n FROM {what}")[0]["n"]


def test_a_seed_has_the_numbers_asked_for(wordpress: WordPress) -> None:
    counts = wordpress.seed(comments=1000, posts=7, mix={"hold": 5, "approved": 3, "spam": 2})
    assert counts == {"hold": 500, "approved": 300, "spam": 200}
    stored = wordpress.sql(
        "SELECT comment_approved AS s, COUNT(*) AS n FROM wp_comments GROUP BY s"
    )
    assert {row["s"]: row["n"] for row in stored} == {"0": 500, "1": 300, "spam": 200}
    assert count(wordpress, "wp_posts WHERE post_type = 'post' AND post_status = 'publish'") == 7
    assert (
        count(
            wordpress,
            "wp_posts p WHERE comment_count <> (SELECT COUNT(*) FROM wp_comments "
            "WHERE comment_post_ID = p.ID AND comment_approved = '1')",
        )
        == 0
    )


@one_version
def test_the_same_seed_gives_the_same_comments(wordpress: WordPress) -> None:
    def written(seed: int) -> list[object]:
        wordpress.fresh().seed(comments=50, seed=seed)
        rows = wordpress.sql("SELECT * FROM wp_comments ORDER BY comment_ID")
        return [{k: v for k, v in row.items() if "date" not in k} for row in rows]

    first = written(1)
    assert written(1) == first
    assert written(2) != first


@one_version
def test_a_second_seed_adds(wordpress: WordPress) -> None:
    wordpress.seed(comments=20)
    wordpress.seed(comments=30, seed=2)
    assert count(wordpress, "wp_comments") == 50


@one_version
def test_seeded_comments_are_like_real_ones(wordpress: WordPress) -> None:
    wordpress.seed(comments=4000)
    rows = wordpress.sql("SELECT * FROM wp_comments ORDER BY comment_ID")
    texts = [str(row["comment_content"]) for row in rows]
    assert 200 <= statistics.median(map(len, texts)) <= 260
    assert max(map(len, texts)) > 3000
    assert any("<script>" in text for text in texts)
    scripts = {unicodedata.name(letter, "?").split()[0] for text in texts for letter in text}
    assert scripts >= {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "DEVANAGARI", "CJK"}
    addresses = Counter(
        "six" if ":" in str(row["comment_author_IP"]) else bool(row["comment_author_IP"])
        for row in rows
    )
    assert addresses[True] > addresses["six"] > addresses[False] > 0
    assert 15 <= sum(row["comment_type"] == "pingback" for row in rows) <= 80
    authors = Counter(row["comment_author_email"] for row in rows).most_common()
    assert authors[0][1] > 20 * authors[-1][1]


@one_version
def test_seeded_threads_hang_together(wordpress: WordPress) -> None:
    wordpress.seed(comments=4000)
    rows = wordpress.sql("SELECT comment_ID, comment_parent, comment_post_ID FROM wp_comments")
    depth: dict[object, int] = {0: 0}
    post = {row["comment_ID"]: row["comment_post_ID"] for row in rows}
    for row in sorted(rows, key=lambda row: int(row["comment_ID"] or 0)):
        depth[row["comment_ID"]] = depth[row["comment_parent"]] + 1
        if row["comment_parent"]:
            assert post[row["comment_parent"]] == row["comment_post_ID"]
    assert set(depth.values()) == {0, 1, 2, 3, 4, 5}


def test_the_site_lists_what_was_seeded(wordpress: WordPress) -> None:
    wordpress.seed(comments=100, mix={"hold": 1})
    counted = wordpress.php("echo wp_json_encode( wp_count_comments() );")
    assert json.loads(counted)["moderated"] == 100
