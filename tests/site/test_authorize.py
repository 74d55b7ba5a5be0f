"""The way back from the browser: which road, one answer, from the right one, and no trace of it."""

from __future__ import annotations

import configparser
import http.client
import logging
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest

from modstation.core.errors import NotASite, NotPossible
from modstation.core.signing import Grant, Road
from modstation.site.authorize import APP_ID, BrowserVisit, PageVisit, begin_visit
from modstation.site.handover import COMMAND, HANDLER, registered
from modstation.site.index import Index

ROOT = Path(__file__).parents[2]
PAGE = "/wp-admin/authorize-application.php"
PASSWORD = "abcd EFGH 1234 ijkl MNOP 5678"
OLD_HTTPS = "https://news.example/wp-json/"
LOCAL = "http://127.0.0.1:8080/wp-json/"


def index(home: str, *routes: str) -> Index:
    offered = {"application-passwords": {"endpoints": {"authorization": home + PAGE}}}
    return Index(authentication=offered, routes={key: {} for key in routes})


def begun(
    rest: str = LOCAL, *routes: str, handler: bool = False, limit_s: float = 20.0
) -> BrowserVisit | PageVisit:
    root = httpx2.URL(rest)
    home = str(root.copy_with(path="")).rstrip("/")
    return begin_visit(index(home, *routes), root, limit_s=limit_s, has_handler=lambda: handler)


@pytest.fixture
def visit() -> Iterator[BrowserVisit]:
    made = begun()
    assert isinstance(made, BrowserVisit)
    yield made
    made.cancel()


def way_back(visit: BrowserVisit) -> str:
    return parse_qs(urlsplit(visit.url).query)["success_url"][0]


def approved(visit: BrowserVisit, **changed: str) -> str:
    """The address that WordPress sends the browser to after "Yes, I approve"."""
    given = {"site_url": "http://site.test", "user_login": "moderator", "password": PASSWORD}
    parts = urlsplit(way_back(visit))
    state = parse_qs(parts.query)["state"][0]
    query = urlencode({"state": state, **given, **changed})
    return parts._replace(query=query).geturl()


def get(url: str, host: str | None = None, method: str = "GET") -> tuple[int, str, dict[str, str]]:
    parts = urlsplit(url)
    line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    line.request(method, f"{parts.path}?{parts.query}", headers={"Host": host or parts.netloc})
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    return answer.status, text, dict(answer.getheaders())


# --- Which road -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rest", "routes", "handler", "road"),
    [
        (LOCAL, (), False, Road.LOOPBACK),
        (LOCAL, (), True, Road.LOOPBACK),
        (OLD_HTTPS, (), False, Road.PASTE),
        (OLD_HTTPS, ("/wp/v2/posts",), True, Road.SCHEME),
        (OLD_HTTPS, ("/wp/v2/posts", "/wp/v2/view-config"), False, Road.LOOPBACK),
        (OLD_HTTPS, ("/wp/v2/icon-collections",), True, Road.LOOPBACK),
    ],
)
def test_the_road_depends_on_site_and_desktop(
    rest: str, routes: tuple[str, ...], handler: bool, road: Road, session: Path
) -> None:
    visit = begun(rest, *routes, handler=handler)
    visit.cancel()
    assert visit.road is road


def test_the_page_is_told_who_asks() -> None:
    visit = begun(OLD_HTTPS)
    assert isinstance(visit, PageVisit)
    asked = parse_qs(urlsplit(visit.url).query)
    assert visit.url.startswith(f"https://news.example{PAGE}?")
    assert asked["app_id"] == [APP_ID]
    assert socket.gethostname()[:40] in asked["app_name"][0]
    assert "success_url" not in asked
    with pytest.raises(NotPossible):
        visit.wait()


def test_a_site_behind_a_proxy_that_knows_itself_as_http_is_opened_by_https() -> None:
    visit = begin_visit(index("http://news.example"), httpx2.URL(OLD_HTTPS))
    assert visit.url.startswith(f"https://news.example{PAGE}?")


def test_a_page_without_https_is_not_opened() -> None:
    with pytest.raises(NotASite, match="HTTPS"):
        begin_visit(index("http://elsewhere.example"), httpx2.URL(OLD_HTTPS))


def test_a_site_without_application_passwords_has_no_page() -> None:
    with pytest.raises(NotASite, match="application passwords"):
        begin_visit(Index(authentication=[]), httpx2.URL(OLD_HTTPS))


# --- Loopback -------------------------------------------------------------------------------


def test_the_answer_arrives_once(visit: BrowserVisit) -> None:
    status, page, headers = get(approved(visit))
    assert status == 200
    assert "You can close this tab" in page
    assert PASSWORD not in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert get(approved(visit, password="another one"))[0] == 410
    assert visit.wait() == Grant("moderator", PASSWORD)


def test_nobody_listens_after_the_answer(visit: BrowserVisit) -> None:
    get(approved(visit))
    visit.wait()
    with pytest.raises(ConnectionRefusedError):
        get(approved(visit))


def test_only_this_machine_is_listened_to(visit: BrowserVisit) -> None:
    parts = urlsplit(way_back(visit))
    assert parts.hostname == "127.0.0.1"
    assert parts.port
    with socket.socket() as other:
        other.settimeout(2)
        assert other.connect_ex(("127.0.0.2", parts.port)) != 0


@pytest.mark.parametrize("changed", [{"state": "x" * 32}, {"state": ""}, {"password": ""}])
def test_what_is_no_answer_is_refused_and_the_right_one_still_counts(
    visit: BrowserVisit, changed: dict[str, str]
) -> None:
    assert get(approved(visit, **changed))[0] == 403
    assert get(approved(visit))[0] == 200
    assert visit.wait().password == PASSWORD


def test_other_hosts_paths_and_methods_are_refused(visit: BrowserVisit) -> None:
    parts = urlsplit(approved(visit))
    assert get(approved(visit), host=f"attacker.test:{parts.port}")[0] == 403
    assert get(approved(visit), host=f"localhost:{parts.port}")[0] == 403
    assert get(parts._replace(path="/").geturl())[0] == 404
    assert get(parts._replace(path="/authorized/x").geturl())[0] == 404
    assert get(approved(visit), method="POST")[0] == 501
    assert get(approved(visit))[0] == 200


def test_an_open_line_that_says_nothing_holds_nobody_up(visit: BrowserVisit) -> None:
    parts = urlsplit(way_back(visit))
    with socket.create_connection(("127.0.0.1", parts.port)):
        assert get(approved(visit))[0] == 200
        assert visit.wait().user == "moderator"


def test_a_no_is_said(visit: BrowserVisit) -> None:
    assert get(f"{way_back(visit)}&success=false")[0] == 200
    with pytest.raises(NotPossible, match="not to let ModStation in"):
        visit.wait()


def test_waiting_ends_after_a_time() -> None:
    visit = begun(limit_s=0.05)
    assert isinstance(visit, BrowserVisit)
    with pytest.raises(NotPossible, match="Nobody approved"):
        visit.wait()
    with pytest.raises(ConnectionRefusedError):
        get(approved(visit))


def test_waiting_can_be_cancelled(visit: BrowserVisit) -> None:
    ended: list[NotPossible] = []

    def wait() -> None:
        try:
            visit.wait()
        except NotPossible as trouble:
            ended.append(trouble)

    waiting = threading.Thread(target=wait)
    waiting.start()
    visit.cancel()
    waiting.join(10)
    assert "cancelled" in str(ended[0])
    with pytest.raises(ConnectionRefusedError):
        get(approved(visit))
    visit.cancel()


def test_nothing_of_it_is_written_down(
    visit: BrowserVisit, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    get(approved(visit))
    get(approved(visit), method="POST")
    grant = visit.wait()
    written = caplog.text + "".join(capfd.readouterr()) + repr(visit) + repr(grant)
    assert PASSWORD not in written
    assert urlencode({"password": PASSWORD}) not in written


# --- modstation:// --------------------------------------------------------------------------


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a login session, on a path short enough for a socket."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def desktop_starts(url: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "modstation", "authorized", url]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_the_desktop_hands_the_answer_over(session: Path) -> None:
    visit = begun(OLD_HTTPS, handler=True)
    assert isinstance(visit, BrowserVisit)
    assert way_back(visit).startswith("modstation://authorized?state=")
    folder = session / "modstation"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    refused = desktop_starts(approved(visit, state="wrong"))
    assert refused.returncode == 1
    taken = desktop_starts(approved(visit))
    assert (taken.returncode, taken.stdout, taken.stderr) == (0, "", "")
    assert visit.wait() == Grant("moderator", PASSWORD)
    assert list(folder.iterdir()) == []


def test_the_desktop_is_told_of_that_command() -> None:
    """The file that a package installs names the command and the kind of address."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ROOT / "packaging" / "modstation-authorized.desktop", encoding="utf-8")
    handler = entry["Desktop Entry"]
    assert handler["Exec"] == f"modstation {COMMAND} %u"
    assert handler["MimeType"] == f"{HANDLER};"


def test_without_a_window_the_desktop_is_told(session: Path) -> None:
    ended = desktop_starts("modstation://authorized?state=x&user_login=a&password=secret")
    assert ended.returncode == 1
    assert "No window waits for this" in ended.stderr
    assert "secret" not in ended.stderr


def test_other_addresses_are_wrong_usage(session: Path) -> None:
    ended = desktop_starts("https://authorized/?password=secret")
    assert ended.returncode == 2
    assert "secret" not in ended.stderr


def test_a_window_that_was_killed_is_passed_over(session: Path) -> None:
    folder = session / "modstation"
    folder.mkdir()
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(str(folder / "authorized-0"))
    visit = begun(OLD_HTTPS, handler=True)
    assert isinstance(visit, BrowserVisit)
    assert desktop_starts(approved(visit)).returncode == 0
    assert visit.wait().password == PASSWORD


def test_without_a_place_for_it_the_hands_are_left(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "not there"))
    assert begun(OLD_HTTPS, handler=True).road is Road.PASTE


def test_a_desktop_says_whether_it_knows_our_addresses(session: Path, tmp_path: Path) -> None:
    environment = {
        "XDG_RUNTIME_DIR": str(session),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_DATA_DIRS": str(tmp_path / "system"),
    }
    assert not registered(environment)
    cache = tmp_path / "system" / "applications" / "mimeinfo.cache"
    cache.parent.mkdir(parents=True)
    cache.write_text("[MIME Cache]\ntext/html=firefox.desktop;\n", encoding="utf-8")
    assert not registered(environment)
    cache.write_text(f"[MIME Cache]\n{HANDLER}=modstation.desktop;\n", encoding="utf-8")
    assert registered(environment)
    assert not registered({**environment, "XDG_RUNTIME_DIR": os.devnull})
