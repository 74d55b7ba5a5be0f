"""Passwords go to the one site they belong to, and nowhere else: seen from real sockets."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from modstation.core.errors import Offline, SiteBroken, SiteTrouble
from modstation.core.model import SiteInfo, Verb
from modstation.site.connect import WordPressGate
from modstation.site.rest import Rest
from tests.site.backends import MODERATOR, small_demo
from tests.site.conftest import decide


class Catcher(HTTPServer):
    """A server that redirects, or just listens, and remembers what it was told."""

    def __init__(self, target: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _CatchingHandler)
        self.target = target
        self.heard: list[tuple[str, dict[str, str]]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _CatchingHandler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        catcher = self.server
        assert isinstance(catcher, Catcher)
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        catcher.heard.append((self.command, dict(self.headers)))
        self.send_response(307 if catcher.target else 200)
        if catcher.target:
            self.send_header("Location", catcher.target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_DELETE = do_GET  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        """Not on standard error."""


@contextmanager
def catching(target: str = "", context: ssl.SSLContext | None = None) -> Iterator[Catcher]:
    catcher = Catcher(target)
    if context is not None:
        catcher.socket = context.wrap_socket(catcher.socket, server_side=True)
    thread = threading.Thread(target=catcher.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield catcher
    finally:
        catcher.shutdown()
        thread.join()
        catcher.server_close()


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_a_redirect_is_not_followed_with_a_password(method: str) -> None:
    with catching() as other, catching(f"{other.url}/wp-json/wp/v2/comments") as first:
        rest = Rest(f"{first.url}/wp-json/", "moderator", "secret")
        with pytest.raises(SiteBroken, match="another address"):
            rest.write(method, "wp/v2/comments", dict, body=None if method == "GET" else {})
        rest.close()
        assert [heard[0] for heard in first.heard] == [method]
        assert first.heard[0][1]["Authorization"].startswith("Basic ")
        assert other.heard == []


def test_discovery_follows_but_has_nothing_to_give_away(tmp_path: Path) -> None:
    with small_demo(tmp_path) as demo, catching(f"{demo.home}/") as first:
        info = WordPressGate().discover(first.url)
        assert info.rest == demo.rest
        assert first.heard
        assert all("Authorization" not in headers for _, headers in first.heard)
        assert all(hit.user == "" for hit in demo.hits)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
def test_no_proxy_between_this_machine_and_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with catching() as proxy, small_demo(tmp_path) as demo:
        monkeypatch.setenv(name, proxy.url)
        monkeypatch.setenv(name.lower(), proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        info = WordPressGate().discover(demo.home)
        info = SiteInfo("demo", info.rest, info.home, "", MODERATOR)
        site = WordPressGate().open(info, demo.accounts[MODERATOR])
        one = demo.add(content="x")
        (now,) = site.read([one])
        site.push(decide(now, Verb.APPROVE), now)
        site.close()
        assert proxy.heard == []


def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    with catching(context=_self_signed(tmp_path)) as server:
        port = server.server_address[1]
        rest = Rest(f"https://127.0.0.1:{port}/wp-json/", "moderator", "secret")
        with pytest.raises(Offline, match="certificate"):
            rest.get("wp/v2/comments", list)
        rest.close()
        assert server.heard == []


def test_https_where_only_http_is_spoken(tmp_path: Path) -> None:
    with small_demo(tmp_path) as demo:
        address = demo.home.replace("http://", "https://")
        with pytest.raises(Offline, match="HTTPS"):
            WordPressGate().discover(address)


def test_a_port_where_nobody_listens() -> None:
    with catching() as server:
        url = server.url
    with pytest.raises(SiteTrouble) as caught:
        WordPressGate().discover(url)
    assert "refuses the connection" in caught.value.message


def _self_signed(folder: Path) -> ssl.SSLContext:
    pytest.importorskip("cryptography", reason="left out: no library to make certificates")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + datetime.timedelta(1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context
