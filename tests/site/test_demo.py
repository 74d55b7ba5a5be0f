"""The demo itself: it survives being killed, and it fails on demand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx2
import pytest

from modstation.core.errors import Busy, Offline, SiteBroken
from modstation.core.model import SiteInfo, Status, Verb
from modstation.core.ports import Accepted
from modstation.site.connect import WordPressGate
from modstation.site.demo import DemoSite
from modstation.site.demo_state import JOURNAL
from modstation.site.wordpress import WordPress
from tests.site.backends import MODERATOR, small_demo, write_content
from tests.site.conftest import decide

BUNDLED = Path(__file__).parents[2] / "resources" / "demo"


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoSite]:
    with small_demo(tmp_path) as demo:
        yield demo


@pytest.fixture
def site(demo: DemoSite) -> Iterator[WordPress]:
    site = sign_in(demo)
    yield site
    site.close()


def sign_in(demo: DemoSite) -> WordPress:
    info = SiteInfo("demo", demo.rest, demo.home, demo.title, MODERATOR)
    return WordPressGate().open(info, demo.accounts[MODERATOR])


def test_it_keeps_what_was_decided(tmp_path: Path) -> None:
    with small_demo(tmp_path) as demo:
        keep, gone = demo.add(content="keep"), demo.add(content="gone")
        site = sign_in(demo)
        (now,) = site.read([keep])
        assert isinstance(site.push(decide(now, Verb.SPAM), now), Accepted)
        demo.act(gone, delete=True)
        passwords = dict(demo.accounts)
        site.close()
    with small_demo(tmp_path) as demo:
        row = demo.comment(keep)
        assert row is not None
        assert (row["status"], row["content"]) == ("spam", "keep")
        assert demo.comment(gone) is None
        assert demo.accounts.keys() == passwords.keys()
        assert demo.accounts[MODERATOR] != passwords[MODERATOR]
        assert demo.add(content="new") > gone  # an id is never given twice
    secrets = "".join(path.read_text() for path in (tmp_path / "profile").iterdir())
    assert passwords[MODERATOR] not in secrets


def test_a_kill_in_the_middle_of_a_write_loses_that_write_only(tmp_path: Path) -> None:
    with small_demo(tmp_path) as demo:
        one = demo.add(content="kept")
        demo.act(one, text="half")
    journal = tmp_path / "profile" / JOURNAL
    journal.write_bytes(journal.read_bytes()[:-20])
    with small_demo(tmp_path) as demo:
        row = demo.comment(one)
        assert row is not None
        assert row["content"] == "kept"


def test_the_port_is_kept_if_it_is_free(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    with DemoSite(tmp_path / "a", content=content) as first:
        port = int(first.home.rpartition(":")[2])
        with DemoSite(tmp_path / "b", content=content, port=port) as second:
            assert second.home != first.home
    with DemoSite(tmp_path / "a", content=content, port=port) as again:
        assert again.home == first.home


def test_the_bundled_newspaper(tmp_path: Path) -> None:
    with DemoSite(tmp_path, content=BUNDLED) as demo, closing(sign_in(demo)) as site:
        page = site.held(0, 100)
        held = [row for row in demo.comments("hold") if row["type"] == "comment"]
        assert page.total == len(held) > 100
        posts = {comment.post for comment in page.comments}
        assert {article.id for article in site.articles(sorted(posts))} == posts


def test_its_pages_show_nothing_that_runs(demo: DemoSite) -> None:
    demo.add(content="<script>x()</script><img src=x onerror=y()>seen", status="approved")
    page = httpx2.get(f"{demo.home}/hello-world/")
    assert (page.status_code, page.headers["Link"]) == (
        200,
        f'<{demo.rest}>; rel="https://api.w.org/"',
    )
    assert "seen" in page.text
    assert "<script" not in page.text
    assert "<img" not in page.text
    assert httpx2.get(f"{demo.home}/nowhere/").status_code == 404
    assert httpx2.head(demo.home).headers["Link"]


def test_failing_on_demand(demo: DemoSite, site: WordPress) -> None:
    demo.faults.fail_next(1, status=502)
    with pytest.raises(SiteBroken):
        site.held(0, 10)
    assert site.held(0, 10).total == 0
    demo.faults.retry_after_s = 7
    with pytest.raises(Busy) as caught:
        site.held(0, 10)
    assert caught.value.retry_after_s == 7
    demo.faults.retry_after_s = None
    for name in ("html", "truncate"):
        setattr(demo.faults, name, True)
        with pytest.raises(SiteBroken):
            site.held(0, 10)
        setattr(demo.faults, name, False)
    demo.faults.latency_s = 0.05
    start = time.monotonic()
    site.held(0, 10)
    assert time.monotonic() - start >= 0.05


@pytest.mark.parametrize(("where", "stored"), [("before", "hold"), ("after", "approved")])
def test_a_cut_before_or_after_the_deed(
    demo: DemoSite, site: WordPress, where: str, stored: str
) -> None:
    one = demo.add(content="x")
    (now,) = site.read([one])
    demo.faults.cut_next(1, where, method="POST")
    with pytest.raises(Offline):
        site.push(decide(now, Verb.APPROVE), now)
    row = demo.comment(one)
    assert row is not None
    assert row["status"] == stored
    (fresh,) = site.read([one])
    assert fresh.status is Status(stored)


def test_a_cut_while_reading_is_not_even_noticed(demo: DemoSite, site: WordPress) -> None:
    demo.faults.cut_next(2, "before", method="GET")
    assert site.held(0, 10).total == 0


def test_a_line_that_stays_cut(demo: DemoSite, site: WordPress) -> None:
    demo.faults.cut = "before"
    with pytest.raises(Offline):
        site.held(0, 10)
    demo.faults.cut = ""
    assert site.held(0, 10).total == 0


def test_acting_between_a_read_and_a_write(demo: DemoSite, site: WordPress) -> None:
    one = demo.add(content="x", author_ip="203.0.113.9")
    (now,) = site.read([one])
    seen = []

    def colleague(where: str, method: str, path: str) -> None:
        seen.append((where, method, path))
        if (where, method) == ("before", "POST"):
            demo.act(one, text="moved")

    demo.faults.meanwhile = colleague
    outcome = site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Accepted)
    assert outcome.altered  # what was approved is not what was seen, and that is told
    path = f"/wp-json/wp/v2/comments/{one}"
    assert seen == [
        (where, method, path) for method in ("GET", "POST") for where in ("before", "after")
    ]


def test_requests_are_remembered(demo: DemoSite, site: WordPress) -> None:
    site.held(0, 10)
    hit = demo.hits[-1]
    assert (hit.method, hit.path, hit.user) == ("GET", "/wp-json/wp/v2/comments", MODERATOR)
    assert hit.agent is not None
    assert hit.agent.startswith("ModStation/")
    assert "status=hold" in hit.query


@pytest.mark.timeout(20)  # a client keeps its line open for half a minute
def test_nobody_waits_for_idle_connections(tmp_path: Path) -> None:
    with small_demo(tmp_path) as demo:
        site = sign_in(demo)
        site.held(0, 10)
    with pytest.raises(Offline):
        site.held(0, 10)
    site.close()
