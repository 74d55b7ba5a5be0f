"""On a network each site has its own feed, blocks and moderators, and nothing stays behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.wordpress import Account, Row, WordPress
from tests.wordpress.companion.client import BASENAME, PLUGIN, Browser, Companion, decision
from tests.wordpress.companion.test_access import ROUTES
from tests.wordpress.companion.test_installing import UNINSTALL
from tests.wordpress.network import FIRST, Blog, Network

pytestmark = [
    pytest.mark.wordpress,
    pytest.mark.parametrize("wordpress", ["bookworm", "sid"], indirect=True),
]

TABLES = 7


@dataclass(frozen=True)
class Two:
    """A network of two sites, each with a moderator who is nobody on the other."""

    network: Network
    second: Blog
    moderator: Account

    @property
    def site(self) -> WordPress:
        return self.network.site

    @property
    def here(self) -> Companion:
        """The first site's routes, called by its moderator."""
        return Companion(self.site)

    @property
    def there(self) -> Companion:
        """The second site's routes, called by its own."""
        return Companion(self.site, self.second.path, self.moderator)

    def tables(self, prefix: str) -> list[str]:
        rows = self.site.sql(f"SHOW TABLES LIKE '{prefix}modstation%'".replace("_", "\\_"))
        return [str(value) for row in rows for value in row.values()]

    def comment_on_both(self, **fields: object) -> tuple[object, object]:
        """What becomes of one reader's comment on the first site, and on the second."""
        for path in ("", self.second.path):
            Browser(self.site).comment("one and the same", path=path, **fields)
        here, there = (self.network.comments(blog)[-1] for blog in (FIRST, self.second))
        return here["comment_approved"], there["comment_approved"]


@pytest.fixture
def two(wordpress: WordPress) -> Iterator[Two]:
    """The plugin lies there and is active nowhere."""
    network = Network.of(wordpress)
    network.install(PLUGIN)
    moderator = wordpress.add_user("second", [])
    yield Two(network, network.add_blog("second", moderator), moderator)
    assert [line for line in wordpress.php_errors() if "ompanion" in line] == []


@pytest.fixture
def everywhere(two: Two) -> Two:
    two.network.activate(BASENAME)
    return two


def test_each_site_has_a_feed_of_its_own(everywhere: Two) -> None:
    two = everywhere
    here, there = two.here.get("status")["cursor"], two.there.get("status")["cursor"]
    assert (len(two.tables("wp_")), len(two.tables("wp_2_"))) == (TABLES, TABLES)
    # Both by requests to the first site: what counts is whose comment it is.
    first = [two.site.insert_comment(), two.site.insert_comment()]
    second = two.network.insert_comment(two.second)
    assert set(two.here.follow(here)[0]) == set(first)
    assert set(two.there.follow(there)[0]) == {second}
    assert two.there.decide(decision(second, "spam"))[0]["result"] == "done"
    assert two.network.comments(two.second)[0]["comment_approved"] == "spam"
    assert two.site.comment(first[0])["comment_approved"] == "0"
    assert two.here.get("status")["counts"]["hold"] == 2
    assert two.there.get("status")["counts"]["spam"] == 1


def test_a_block_acts_on_the_site_where_it_was_made(everywhere: Two) -> None:
    two = everywhere
    two.there.block("email", "troll@x.test")
    assert two.comment_on_both(email="troll@x.test") == ("0", "trash")
    assert two.here.get("blocks")["blocks"] == []
    assert two.here.get("blocks/log")["hits"] == []
    assert len(two.there.get("blocks/log")["hits"]) == 1


def test_a_moderator_of_one_site_is_a_reader_on_another(everywhere: Two) -> None:
    """Who moderates cannot be blocked where he does, and can be elsewhere."""
    two = everywhere
    own = str(two.site.moderator.id)
    refused = two.here.post("blocks", {"kind": "user", "value": own})
    assert (refused.status, refused.body["code"]) == (400, "modstation_block_value")
    two.there.block("user", own, action="spam")
    for path in ("", two.second.path):
        Browser(two.site, two.site.moderator).comment("mine", path=path)
    assert two.site.comment(1)["comment_approved"] == "1"
    assert two.network.comments(two.second)[0]["comment_approved"] == "spam"


def test_nobody_moderates_but_where_he_may(everywhere: Two) -> None:
    two = everywhere
    two.site.insert_comment()
    two.network.insert_comment(two.second)
    for method, path, body in ROUTES:
        for companion, stranger in ((two.here, two.moderator), (two.there, two.site.moderator)):
            answer = companion.call(method, path, body, stranger)
            assert (answer.status, answer.body["code"]) == (403, "modstation_forbidden"), path
    assert two.site.comment(1)["comment_approved"] == "0"
    assert two.network.comments(two.second)[0]["comment_approved"] == "0"


def test_who_is_above_all_sites_moderates_on_each(everywhere: Two) -> None:
    two = everywhere
    admin = two.site.admin
    for companion, blog in ((two.here, FIRST), (two.there, two.second)):
        made = two.network.insert_comment(blog)
        results = companion.decide(decision(made, "approved"), account=admin)
        assert [result["result"] for result in results] == ["done"]
        assert companion.get("status", admin)["can"]["disallowed"] is True
        answer = companion.post("disallowed", {"add": [f"word of {blog.id}"]}, admin)
        assert answer.body["disallowed"] == [f"word of {blog.id}"]
        refused = companion.post("blocks", {"kind": "user", "value": str(admin.id)})
        assert refused.body["code"] == "modstation_block_value"


def test_a_site_made_later_has_it_from_its_first_request_on(everywhere: Two) -> None:
    two = everywhere
    third = two.network.add_blog("third", two.moderator)
    companion = Companion(two.site, third.path, two.moderator)
    start = companion.get("status")["cursor"]
    assert len(two.tables(third.prefix)) == TABLES
    made = two.network.insert_comment(third)
    assert set(companion.follow(start)[0]) == {made}
    companion.block("email", "troll@x.test", action="spam")
    Browser(two.site).comment("blocked", path=third.path, email="troll@x.test")
    assert two.network.comments(third)[-1]["comment_approved"] == "spam"


def test_active_on_one_site_it_leaves_the_others_alone(two: Two) -> None:
    two.network.activate(BASENAME, two.second)
    assert two.there.get("status")["api"] == 1
    assert two.here.call("GET", "status", account=two.site.admin).status == 404
    two.there.block("email", "troll@x.test")
    assert two.comment_on_both(email="troll@x.test") == ("0", "trash")
    assert two.tables("wp_") == []


def test_a_request_that_only_visits_a_site_makes_no_tables_there(two: Two) -> None:
    two.network.activate(BASENAME, FIRST)
    start = two.here.get("status")["cursor"]
    two.network.insert_comment(two.second)
    assert two.tables("wp_2_") == []
    assert two.here.follow(start)[0] == {}


def test_switched_on_again_every_feed_begins_anew(everywhere: Two) -> None:
    """What changed meanwhile is in none of them."""
    two = everywhere
    both = [(two.here, FIRST), (two.there, two.second)]
    cursors = [companion.get("status")["cursor"] for companion, _ in both]
    two.network.deactivate(BASENAME)
    for _, blog in both:
        two.network.insert_comment(blog)
    two.network.activate(BASENAME)
    for (companion, _), cursor in zip(both, cursors, strict=True):
        assert companion.changes(cursor)["reset"]
        assert not companion.changes(companion.get("status")["cursor"])["reset"]


def test_a_deleted_site_takes_its_tables_along(everywhere: Two) -> None:
    two = everywhere
    two.there.get("status")
    two.here.get("status")
    assert len(two.tables("wp_2_")) == TABLES
    two.site.php("wp_delete_site( $data );", two.second.id)
    assert (len(two.tables("wp_")), two.tables("wp_2_")) == (TABLES, [])


def traces(two: Two) -> list[list[Row]]:
    """All that could be the plugin's, on the first site, the second, and of the whole network."""
    found = [two.site.sql("SHOW TABLES LIKE '%modstation%'")]
    for prefix in ("wp_", two.second.prefix):
        for table, column in (("options", "option_name"), ("commentmeta", "meta_key")):
            query = f"SELECT {column} FROM {prefix}{table} WHERE {column} LIKE '%modstation%'"
            found.append(two.site.sql(query))
    for table in ("wp_sitemeta", "wp_usermeta"):
        found.append(two.site.sql(f"SELECT * FROM {table} WHERE meta_key LIKE '%modstation%'"))
    return found


def test_uninstalled_on_all_sites_without_a_trace(everywhere: Two) -> None:
    two = everywhere
    for companion, blog in ((two.here, FIRST), (two.there, two.second)):
        made = two.network.insert_comment(blog)
        companion.block("email", "troll@x.test")
        companion.decide(decision(made, "trash", content="edited", reason="x", reason_text="y"))
    # A third one was deleted while the plugin could not see it.
    third = two.network.add_blog("third", two.moderator)
    Companion(two.site, third.path, two.moderator).get("status")
    assert [len(found) for found in traces(two)] == [3 * TABLES, 1, 5, 1, 5, 0, 0]
    two.network.deactivate(BASENAME)
    two.site.php("wp_delete_site( $data );", third.id)
    assert len(two.tables(third.prefix)) == TABLES
    two.site.php(UNINSTALL, BASENAME)
    assert traces(two) == [[]] * 7
    for blog in (FIRST, two.second):
        assert two.network.comments(blog)[0]["comment_content"] == "edited"
