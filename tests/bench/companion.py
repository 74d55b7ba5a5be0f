"""What the companion plugin is worth: the same work with it, without it, and in wp-admin.

All of it happens on one real site, on which the plugin is switched on for its own turns only, so
that the others do not carry the note that it makes of every change.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.bench.clerk import PER_PAGE, Clerk
from tests.bench.profile import Profile
from tests.bench.rows import Row
from tests.wordpress.companion.client import BASENAME, PLUGIN
from tests.wordpress.harness import WordPress

SUITE = "sid"
DECISIONS = 500
TURNS = 2  # of each way, in alternation: a machine that is busy for a while is busy for all
WARMING = 20  # decisions before, of each way, that nobody measures: WordPress compiles itself
HELD = 20_000
CHANGES = 50
CYCLES = 3

# Not by activation, which starts the feed anew: nothing is missed while the plugin is off here,
# because then nothing changes but what the other ways decide, or nothing at all.
_SWITCH = f"update_option( 'active_plugins', $data ? array( '{BASENAME}' ) : array() );"

# Approved, to spam, to the trash, and edited, in WordPress's own ways.
_CHANGE = """
foreach ( $data as $place => $id ) {
    switch ( $place % 5 ) {
        case 0: case 1: wp_set_comment_status( $id, 'approve' ); break;
        case 2: wp_set_comment_status( $id, 'spam' ); break;
        case 3: wp_set_comment_status( $id, 'trash' ); break;
        case 4: wp_update_comment( array( 'comment_ID' => $id, 'comment_content' => "Now $id" ) );
    }
}
"""
_WORDS = {"0": "hold", "1": "approved"}


@dataclass
class Spent:
    """`wall_s`: until the last answer was there and dealt with; `server_s`: processor time of PHP
    and the database; `requests` answered."""

    wall_s: float = 0
    server_s: float = 0
    requests: float = 0

    def per(self, times: int) -> Spent:
        return Spent(self.wall_s / times, self.server_s / times, self.requests / times)

    def on(self, site: WordPress, work: Callable[[], object]) -> None:
        """Do that, and add what it takes."""
        requests, server, began = len(site.requests()), site.cpu_s(), time.perf_counter()
        work()
        self.wall_s += time.perf_counter() - began
        self.server_s += site.cpu_s() - server
        self.requests += len(site.requests()) - requests


def measure() -> Iterator[Row]:
    with (
        tempfile.TemporaryDirectory() as name,
        WordPress.start(Path(name) / "wordpress", SUITE) as site,
    ):
        site.install_plugin(PLUGIN)
        yield from _decisions(site, Path(name))
        yield from _changes(site, Path(name))


def switch(site: WordPress, on: bool) -> None:
    site.php(_SWITCH, on)


# Five hundred decisions ----------------------------------------------------------------------


def _decisions(site: WordPress, folder: Path) -> Iterator[Row]:
    spent = {way: took.per(TURNS) for way, took in decide(site, folder, DECISIONS, TURNS).items()}
    single, bulk, plugin, stock = (spent[way] for way in ("single", "bulk", "plugin", "stock"))
    one_by_one, pages = "wp-admin, one by one", f"wp-admin in bulk, {PER_PAGE} a page"
    yield Row("companion.admin.single", single.wall_s, "s")
    yield Row("companion.admin.bulk", bulk.wall_s, "s")
    for name, mine, against, ratio, goal in (
        ("plugin", plugin, one_by_one, plugin.wall_s / single.wall_s, 0.1),
        ("plugin", plugin, pages, plugin.wall_s / bulk.wall_s, 1.0),
        ("stock", stock, one_by_one, stock.wall_s / single.wall_s, 1.0),
    ):
        yield Row(f"companion.{name}.push", mine.wall_s, "s", against, ratio, goal)
    for name, way in spent.items():
        yield Row(f"companion.{name}.server", way.server_s, "s")
        yield Row(f"companion.{name}.requests", way.requests, "requests")


def decide(site: WordPress, folder: Path, decisions: int, turns: int) -> dict[str, Spent]:
    """So many times that many approvals in each of four ways, each of comments of its own, spread
    alike over articles and ages. Returns what they took, once the database has them all."""
    ways = ("plugin", "stock", "single", "bulk")
    needed = len(ways) * (WARMING + turns * decisions)
    site.seed(comments=needed + needed // 10, posts=20, mix={"hold": 100})  # some are pingbacks
    waiting = _comments(site, "0")[:needed]
    ids = {way: waiting[place :: len(ways)] for place, way in enumerate(ways)}
    spent = {way: Spent() for way in ways}
    switch(site, on=True)
    with closing(Profile(folder / "with", site)) as with_plugin:
        with_plugin.read_all()
        switch(site, on=False)
        with closing(Profile(folder / "without", site)) as stock, closing(Clerk(site)) as clerk:
            stock.read_all()
            clerk.look()
            profiles = {"plugin": with_plugin, "stock": stock}
            by_hand = {
                "single": lambda some: clerk.approve(some, len(waiting)),
                "bulk": clerk.approve_in_bulk,
            }
            for way in ways:
                _take_turn(site, way, ids[way][:WARMING], profiles, by_hand, Spent())
            for turn in range(turns):
                start = WARMING + turn * decisions
                for way in ways if turn % 2 == 0 else ways[::-1]:
                    some = ids[way][start : start + decisions]
                    _take_turn(site, way, some, profiles, by_hand, spent[way])
    if left := set(waiting) - set(_comments(site, "1")):
        raise RuntimeError(f"{len(left)} of the decisions are not in the database")
    return spent


def _take_turn(
    site: WordPress,
    way: str,
    ids: Sequence[int],
    profiles: Mapping[str, Profile],
    by_hand: Mapping[str, Callable[[Sequence[int]], None]],
    spent: Spent,
) -> None:
    if way not in profiles:
        spent.on(site, lambda: by_hand[way](ids))
        return
    profile = profiles[way]
    profile.approve(ids)
    switch(site, on=way == "plugin")
    spent.on(site, profile.send)
    switch(site, on=False)
    if wrong := [id for id in ids if profile.has(id)[0] != "approved"]:
        raise RuntimeError(f"{way}: {len(wrong)} decisions were not accepted")


# Fifty changes among twenty thousand ----------------------------------------------------------


def _changes(site: WordPress, folder: Path) -> Iterator[Row]:
    spent = follow(site, folder, HELD, CHANGES, CYCLES)
    plugin, stock = (one.per(CYCLES) for one in spent)
    against = f"all {HELD} read by stock REST"
    ratio = plugin.server_s / stock.server_s
    each = f"{CHANGES}.of.{HELD}"
    yield Row(f"companion.stock.{each}", stock.server_s, "s server")
    yield Row(f"companion.plugin.{each}", plugin.server_s, "s server", against, ratio, 0.05)
    yield Row("companion.stock.cycle", stock.wall_s, "s")
    ratio = plugin.wall_s / stock.wall_s
    yield Row("companion.plugin.cycle", plugin.wall_s, "s", against, ratio)
    yield Row("companion.stock.cycle.requests", stock.requests, "requests")
    yield Row("companion.plugin.cycle.requests", plugin.requests, "requests")


def follow(
    site: WordPress, folder: Path, held: int, changes: int, cycles: int
) -> tuple[Spent, Spent]:
    """What whole sync cycles take with the plugin and without it, each after that many changes;
    after each both profiles have to agree with the site."""
    site.seed(comments=held, posts=20, mix={"hold": 100}, seed=2)
    switch(site, on=True)
    spent = Spent(), Spent()
    with closing(Profile(folder / "following", site)) as with_plugin:
        with_plugin.read_all()
        switch(site, on=False)
        with closing(Profile(folder / "reading", site)) as stock:
            stock.read_all()
            for cycle in range(cycles):
                changed = _comments(site, "0")[cycle :: held // changes][:changes]
                switch(site, on=True)
                site.php(_CHANGE, changed)
                spent[0].on(site, with_plugin.sync)
                switch(site, on=False)
                spent[1].on(site, stock.sync)
                for profile in (with_plugin, stock):
                    _must_agree(site, profile, changed)
    return spent


def _must_agree(site: WordPress, profile: Profile, changed: Sequence[int]) -> None:
    if sorted(profile.store.comments.held_ids(profile.name, limit=-1)) != _comments(site, "0"):
        raise RuntimeError("the profile holds other comments than the site")
    for row in site.sql(
        "SELECT comment_ID AS id, comment_approved AS status, comment_content AS text"
        f" FROM wp_comments WHERE comment_ID IN ({','.join(map(str, changed))})"
    ):
        status = str(row["status"])
        if profile.has(int(row["id"] or 0)) != (_WORDS.get(status, status), row["text"]):
            raise RuntimeError(f"the profile does not know what became of comment {row['id']}")


def _comments(site: WordPress, status: str) -> list[int]:
    rows = site.sql(
        "SELECT comment_ID AS id FROM wp_comments WHERE comment_approved = ?"
        " AND comment_type IN ('', 'comment') ORDER BY comment_ID",
        status,
    )
    return [int(row["id"] or 0) for row in rows]
