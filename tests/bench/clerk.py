"""Somebody who approves in wp-admin, as far as the server hears of it: one by one, or in bulk.

Sent is what wp-admin's pages and scripts send, and nothing that only a browser does around it: no
styles, no scripts, no drawing, and no next row that the list fetches after each decision.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

import httpx2

from tests.wordpress.harness import WordPress

LIST = "/wp-admin/edit-comments.php"
PENDING = f"{LIST}?comment_status=moderated"
PER_PAGE = 20  # wp-admin's own, unless a user changes it
_LONG_PAGE = 500
_SET_PER_PAGE = """
$data[1] ? update_user_meta( $data[0], 'edit_comments_per_page', $data[1] )
    : delete_user_meta( $data[0], 'edit_comments_per_page' );
"""


class Clerk:
    """The moderator, logged in with a cookie, over one client that keeps its connection as long
    as the server does (PHP's own ends each with the answer)."""

    def __init__(self, site: WordPress) -> None:
        self._site = site
        self._client = httpx2.Client(base_url=site.url, timeout=120, trust_env=False)
        self._nonces: dict[int, str] = {}
        self._bulk_nonce = ""
        self._log_in()

    def look(self) -> None:
        """Take from the list what each comment's link, and the form, carry against forgery. They
        hold for half a day; that wp-admin has to open the list first is not counted here."""
        self._per_page(_LONG_PAGE)
        page = total = 1
        while page <= total:
            text = self._get(f"{PENDING}&paged={page}")
            for link in re.findall(r'href="([^"]*action=approvecomment[^"]*)"', text):
                asked = parse_qs(urlsplit(html.unescape(link)).query)
                self._nonces[int(asked["c"][0])] = asked["_wpnonce"][0]
            total = -(-int(_field(text, "_total")) // _LONG_PAGE)
            page += 1
        self._bulk_nonce = _field(text, "_wpnonce")
        self._per_page(0)

    def approve(self, ids: Sequence[int], waiting: int) -> None:
        """A click on "Approve" below each, one after the other; `waiting` are in the list."""
        for number, id in enumerate(ids):
            form = {
                "action": "dim-comment",
                "id": id,
                "dimClass": "unapproved",
                "new": "approved",
                "_ajax_nonce": self._nonces[id],
                "_total": waiting - number,
                "_per_page": PER_PAGE,
                "_page": 1,
                "_url": self._site.url + PENDING,
                "comment_status": "moderated",
            }
            answer = self._client.post("/wp-admin/admin-ajax.php", data=form)
            answer.raise_for_status()
            if "<response_data>" not in answer.text:
                raise RuntimeError(f"wp-admin did not approve {id}: {answer.text[:200]}")

    def approve_in_bulk(self, ids: Sequence[int]) -> None:
        """A page's comments chosen and approved at once, page by page. Each answer leads back to
        the list, which is needed for the next."""
        for start in range(0, len(ids), PER_PAGE):
            form = {
                "comment_status": "moderated",
                "paged": "1",
                "_wpnonce": self._bulk_nonce,
                "_wp_http_referer": PENDING,
                "action": "approve",
                "action2": "approve",
                "delete_comments[]": [str(id) for id in ids[start : start + PER_PAGE]],
            }
            sent = self._client.get(LIST, params=form)
            if sent.status_code != 302:
                raise RuntimeError(f"wp-admin did not approve a page: {sent.status_code}")
            self._get(sent.headers["location"])

    def close(self) -> None:
        self._client.close()

    def _log_in(self) -> None:
        account = self._site.moderator
        self._get("/wp-login.php")
        form = {"log": account.login, "pwd": account.password, "testcookie": "1"}
        if self._client.post("/wp-login.php", data=form).status_code != 302:
            raise RuntimeError("wp-admin lets the moderator not in")

    def _get(self, address: str) -> str:
        answer = self._client.get(address)
        answer.raise_for_status()
        return answer.text

    def _per_page(self, count: int) -> None:
        self._site.php(_SET_PER_PAGE, [self._site.moderator.id, count])


def _field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="(\w+)"', page)
    if not found:
        raise RuntimeError(f"wp-admin's list has no {name}")
    return found[1]
