"""From what people type to the site that is meant."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from modstation.core.errors import NotASite, Offline, SiteBroken, SiteTrouble
from modstation.core.model import SiteInfo
from modstation.site.connect import WordPressGate, proposed_name
from tests.site.conftest import Bench
from tests.wordpress.harness import WordPress as WordPressServer

INDEX: dict[str, Any] = {
    "name": "Caf&eacute; News",
    "url": "https://news.example",
    "home": "https://news.example",
    "namespaces": ["oembed/1.0", "wp/v2"],
    "authentication": {"application-passwords": {"endpoints": {"authorization": "https://x"}}},
}
LINK = '<{}>; rel="https://api.w.org/"'
OTHER_LINK = '<https://news.example/?p=1>; rel=shortlink, <{}>; rel="https://api.w.org/"'
Pages = dict[str, httpx2.Response]


def discover(pages: Pages, address: str) -> tuple[SiteInfo, list[str]]:
    """Discovery in a web that consists of these pages; everything else is a 404."""
    asked = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        assert "Authorization" not in request.headers
        url = str(request.url)
        asked.append(url if url.count("/") > 2 else f"{url}/")
        return pages.get(asked[-1], httpx2.Response(404, text="<h1>Nothing</h1>"))

    return WordPressGate(httpx2.MockTransport(handler)).discover(address), asked


def page(link: str = "", html: str = "<html></html>") -> httpx2.Response:
    headers = {"Link": link} if link else {}
    return httpx2.Response(200, text=html, headers=headers)


def moved(target: str) -> httpx2.Response:
    return httpx2.Response(301, headers={"Location": target})


def index(**changes: Any) -> httpx2.Response:
    return httpx2.Response(200, json={**INDEX, **changes})


@pytest.mark.parametrize(
    "tail",
    ["", "/", "/?p=1", "/?p=1#comment-5", "/wp-admin/", "/wp-json/", "/wp-login.php", "/no/x"],
)
def test_any_address_of_a_real_site(bench: Bench, tail: str) -> None:
    info = WordPressGate().discover(f"  {bench.backend.home}{tail} ")
    port = bench.backend.home.rpartition(":")[2]
    assert (info.rest, info.home) == (bench.backend.rest, bench.backend.home)
    assert (info.name, info.user) == (f"localhost-{port}", "")
    assert info.title == bench.backend.title


def test_a_bare_host_and_port(bench: Bench) -> None:
    bare = bench.backend.home.removeprefix("http://")
    assert WordPressGate().discover(bare).rest == bench.backend.rest


@pytest.mark.wordpress
def test_a_real_site_without_pretty_addresses(wordpress: WordPressServer) -> None:
    wordpress.php("update_option( 'permalink_structure', '' );")
    info = WordPressGate().discover(f"{wordpress.url}/?p=1")
    assert "rest_route=/" in info.rest
    wordpress.insert_comment(comment_content="held", comment_approved="0")
    account = wordpress.moderator
    info = SiteInfo("gazette", info.rest, info.home, info.title, account.login)
    site = WordPressGate().open(info, account.app_password)
    assert site.held(0, 10).total == 1
    site.close()


ROOT = "https://news.example/wp-json/"


@pytest.mark.parametrize(
    "address",
    [
        "news.example",
        "https://news.example",
        "http://news.example",  # where http was typed, too
        "NEWS.example/",
    ],
)
def test_https_is_meant(address: str) -> None:
    pages = {"https://news.example/": page(LINK.format(ROOT)), ROOT: index()}
    info, asked = discover(pages, address)
    assert (info.rest, info.name, info.title) == (ROOT, "news", "Café News")
    assert info.home == "https://news.example"
    assert all(url.startswith("https://") for url in asked)


def test_an_article_with_query_and_fragment() -> None:
    address = "https://news.example/2026/some-article/?x=y#comment-5"
    pages = {
        "https://news.example/2026/some-article/?x=y#comment-5": page(OTHER_LINK.format(ROOT)),
        ROOT: index(),
    }
    info, asked = discover(pages, address)
    assert info.rest == ROOT
    assert len(asked) == 2


def test_a_link_in_the_page_itself() -> None:
    html = '<head><link rel="https://api.w.org/" href="https://news.example/api/" /></head>'
    pages = {"https://news.example/": page(html=html), "https://news.example/api/": index()}
    assert discover(pages, "news.example")[0].rest == "https://news.example/api/"


def test_a_root_that_is_a_question() -> None:
    root = "https://news.example/index.php?rest_route=/"
    asked = "https://news.example/index.php?rest_route=/"
    pages = {"https://news.example/": page(LINK.format(root)), asked: index()}
    assert discover(pages, "news.example")[0].rest == root


def test_a_page_that_announces_nothing() -> None:
    pages = {
        "https://news.example/blog/2026/x/": page(),
        "https://news.example/blog/wp-json/": index(),
    }
    info, _ = discover(pages, "news.example/blog/2026/x/")
    assert info.rest == "https://news.example/blog/wp-json/"


def test_the_host_that_it_ends_at_is_the_site() -> None:
    pages = {
        "https://news.example/": moved("https://www.news.example/"),
        "https://www.news.example/": page(LINK.format("https://www.news.example/wp-json/")),
        "https://www.news.example/wp-json/": index(),
    }
    info, _ = discover(pages, "news.example")
    assert (info.rest, info.name) == ("https://www.news.example/wp-json/", "news")


def test_a_site_that_knows_itself_as_plain_http() -> None:
    pages = {
        "https://news.example/": page(LINK.format("http://news.example/wp-json/")),
        ROOT: index(home="http://news.example"),
    }
    assert discover(pages, "news.example")[0].rest == ROOT


def test_an_international_name() -> None:
    root = "https://xn--mnchen-3ya.example/wp-json/"
    pages = {
        "https://xn--mnchen-3ya.example/": page(LINK.format(root)),
        root: index(),
    }
    info, asked = discover(_as_written(pages), "münchen.example")
    assert info.name == "münchen"
    assert "mnchen" in asked[0] or "münchen" in asked[0]


def _as_written(pages: Pages) -> Pages:
    """Both spellings: which one the library prints is its own business."""
    return {**pages, **{url.replace("xn--mnchen-3ya", "münchen"): a for url, a in pages.items()}}


@pytest.mark.parametrize(
    ("pages", "kind", "word"),
    [
        ({}, NotASite, "no WordPress"),
        ({"https://news.example/": page()}, NotASite, "no WordPress"),
        (
            {"https://news.example/wp-json/": httpx2.Response(200, json=[])},
            NotASite,
            "no WordPress",
        ),
        ({ROOT: index(namespaces=["oembed/1.0"])}, NotASite, "no WordPress"),
        ({ROOT: index(authentication=[])}, NotASite, "application passwords"),
        ({ROOT: index(authentication={})}, NotASite, "application passwords"),
        ({"https://news.example/": moved("http://news.example/")}, NotASite, "HTTPS"),
        ({"https://news.example/": moved("/")}, SiteBroken, "circles"),
        ({"https://news.example/": moved("https://[::1")}, SiteBroken, "no valid address"),
        ({"https://news.example/": httpx2.Response(502)}, SiteBroken, "502"),
    ],
)
def test_what_is_no_site(pages: Pages, kind: type[SiteTrouble], word: str) -> None:
    with pytest.raises(kind) as caught:
        discover(pages, "news.example")
    assert word in f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize("address", ["", "   ", "https://", "http://[::1", "https://a b c/", "???"])
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(SiteTrouble):
        discover({}, address)


def failing(error: Exception, cause: Exception) -> Callable[[httpx2.Request], httpx2.Response]:
    def handler(request: httpx2.Request) -> httpx2.Response:
        raise error from cause

    return handler


def test_trouble_with_the_line_is_said_as_such() -> None:
    handler = failing(httpx2.ConnectError("x"), ssl.SSLCertVerificationError("expired"))
    with pytest.raises(Offline, match="certificate"):
        WordPressGate(httpx2.MockTransport(handler)).discover("news.example")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.org", "example"),
        ("https://www.example.co.uk/blog/", "example"),
        ("https://news.example.org", "news"),
        ("http://127.0.0.1:8080", "localhost-8080"),
        ("http://localhost", "localhost"),
        ("https://192.0.2.7", "192-0-2-7"),
        ("https://[2001:db8::7]", "2001-db8-7"),
    ],
)
def test_proposed_names(url: str, name: str) -> None:
    assert proposed_name(httpx2.URL(url)) == name
