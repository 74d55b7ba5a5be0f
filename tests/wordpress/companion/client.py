"""A caller of the plugin's routes, and a browser that is logged in to wp-admin."""

from __future__ import annotations

import html
import http.cookiejar
import itertools
import json
import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.wordpress import Account, WordPress

ROOT = Path(__file__).parents[3]
PLUGIN = ROOT / "resources" / "wordpress" / "modstation-companion"
BASENAME = "modstation-companion/modstation-companion.php"

_TIMEOUT_S = 60
_NUMBERS = itertools.count()

Decision = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back: status, JSON, headers."""

    status: int
    body: Any
    headers: Mapping[str, str]


class Companion:
    """The routes under modstation/v1, called as the moderator unless somebody else is named."""

    def __init__(self, site: WordPress, path: str = "", moderator: Account | None = None) -> None:
        self.site = site
        self.moderator = moderator or site.moderator
        self._rest = f"{site.url}/{path}wp-json/"
        self._direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        account: Account | None = None,
        namespace: str = "modstation/v1",
    ) -> Answer:
        request = urllib.request.Request(f"{self._rest}{namespace}/{path}", method=method)
        if account:
            request.add_header("Authorization", account.authorization)
        if body is not None:
            request.data = body if isinstance(body, bytes) else json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with self._direct.open(request, timeout=_TIMEOUT_S) as reply:
                return Answer(reply.status, json.load(reply), dict(reply.headers))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, json.load(error), dict(error.headers))

    def get(self, path: str, account: Account | None = None) -> Any:
        answer = self.call("GET", path, account=account or self.moderator)
        assert answer.status == 200, answer
        return answer.body

    def post(self, path: str, body: object, account: Account | None = None) -> Answer:
        return self.call("POST", path, body, account or self.moderator)

    def delete(self, path: str) -> Answer:
        return self.call("DELETE", path, account=self.moderator)

    def changes(self, since: int, limit: int = 100) -> Any:
        return self.get(f"changes?since={since}&limit={limit}")

    def follow(self, since: int, limit: int = 100) -> tuple[dict[int, Any], int]:
        """All that changed since then by id, page after page, and the cursor at the end."""
        found: dict[int, Any] = {}
        while True:
            page = self.changes(since, limit)
            assert not page["reset"]
            found |= {change["id"]: change for change in page["changes"]}
            since = page["cursor"]
            if not page["more"]:
                return found, since

    def decide(self, *decisions: Decision, account: Account | None = None) -> list[Any]:
        answer = self.post("decisions", {"decisions": list(decisions)}, account)
        assert answer.status == 200, answer
        return answer.body["results"]

    def block(self, kind: str, value: str, **more: object) -> Any:
        answer = self.post("blocks", {"kind": kind, "value": value, **more})
        assert answer.status == 201, answer
        return answer.body

    def meta(self, comment_id: int) -> dict[str, Any]:
        """The comment's meta by key; of those that occur several times, the newest."""
        rows = self.site.sql(
            "SELECT meta_key, meta_value FROM wp_commentmeta WHERE comment_id = ? ORDER BY meta_id",
            comment_id,
        )
        return {str(row["meta_key"]): row["meta_value"] for row in rows}


def decision(comment_id: int, status: str | None = None, **more: object) -> Decision:
    """A decision with an id of its own."""
    made: Decision = {"decision": f"decision-{next(_NUMBERS)}", "id": comment_id}
    return made | ({"status": status} if status else {}) | more


def time_to_tidy(site: WordPress) -> None:
    """Make the next request tidy up, as one does in every hour."""
    site.sql("UPDATE wp_modstation_state SET value = 0 WHERE name = 'tidied'")


class Browser:
    """Somebody at a browser: cookies are kept, redirects followed."""

    def __init__(self, site: WordPress, account: Account | None = None) -> None:
        self.site = site
        self._list = ""
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}),
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()),
        )
        if account:
            self._log_in(account)

    def open(self, path: str, data: bytes | None = None, kind: str | None = None) -> str:
        """The page at that path; posted to if there are data."""
        request = urllib.request.Request(f"{self.site.url}/{path}", data)
        if kind:
            request.add_header("Content-Type", kind)
        with self._opener.open(request, timeout=_TIMEOUT_S) as reply:
            return reply.read().decode()

    def send(self, path: str, **fields: object) -> str:
        """Post a form."""
        return self.open(path, urllib.parse.urlencode(fields).encode())

    def comment(self, text: str, *, path: str = "", **fields: object) -> str:
        """Post a comment through the form below the first article (of the site at that path)."""
        form = {"comment_post_ID": 1, "comment": text}
        if "author" in fields or "email" in fields:
            form |= {"author": "Bo", "email": "bo@b.test"}
        return self.send(f"{path}wp-comments-post.php", **(form | fields))

    def look_at_comments(self) -> None:
        """Open the list of comments, whose buttons work until the end, whatever others do."""
        self._list = self.open("wp-admin/edit-comments.php")

    def dim(self, comment_id: int, new: str) -> str:
        """Click on "Approve" or "Unapprove" in the list."""
        return self.send(
            "wp-admin/admin-ajax.php",
            action="dim-comment",
            id=comment_id,
            dimClass="unapproved",
            _ajax_nonce=self._nonce_of(comment_id),
            new=new,
        )

    def bulk(self, action: str, *comment_ids: int) -> str:
        """Choose a bulk action for these comments of the list."""
        nonce = _found(r'name="_wpnonce" value="(\w+)"', self._list)
        query = [
            ("action", action),
            ("_wpnonce", nonce),
            ("_wp_http_referer", "/wp-admin/edit-comments.php"),
            *(("delete_comments[]", str(number)) for number in comment_ids),
        ]
        return self.open(f"wp-admin/edit-comments.php?{urllib.parse.urlencode(query)}")

    def upload_plugin(self, archive: Path, *, replace: bool = False) -> str:
        """Send a zip through the form under Plugins > Add New, and press the button after it."""
        page = self.open("wp-admin/plugin-install.php?tab=upload")
        nonce = _found(r'name="_wpnonce" value="(\w+)"', page)
        line = "modstation-companion-boundary"
        head = (
            f'--{line}\r\nContent-Disposition: form-data; name="_wpnonce"\r\n\r\n{nonce}\r\n'
            f'--{line}\r\nContent-Disposition: form-data; name="pluginzip"; '
            f'filename="{archive.name}"\r\nContent-Type: application/zip\r\n\r\n'
        )
        data = head.encode() + archive.read_bytes() + f"\r\n--{line}--\r\n".encode()
        kind = f"multipart/form-data; boundary={line}"
        answer = self.open("wp-admin/update.php?action=upload-plugin", data, kind)
        button = (
            r'href="(update\.php[^"]+)"' if replace else r'href="(plugins\.php\?action=act[^"]+)"'
        )
        return self.open("wp-admin/" + html.unescape(_found(button, answer)))

    def _nonce_of(self, comment_id: int) -> str:
        # The order of the link's parts differs between versions.
        link = rf'href="[^"]*(?=[^"]*action=approvecomment)(?=[^"]*[;&?]c={comment_id}\b)[^"]*'
        return _found(link + r"_wpnonce=(\w+)", self._list)

    def _log_in(self, account: Account) -> None:
        self.open("wp-login.php")
        page = self.send(
            "wp-login.php",
            log=account.login,
            pwd=account.password,
            redirect_to=f"{self.site.url}/wp-admin/",
            testcookie=1,
        )
        assert "wp-admin-bar-my-account" in page


def _found(pattern: str, page: str) -> str:
    found = re.search(pattern, page)
    assert found, f"no {pattern} in: {page[-1500:]}"
    return found[1]
