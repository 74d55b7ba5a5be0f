"""Reading comments: listings in the one form that means what it says, and refusals in words.

WordPress silently leaves out what an account may not see and still counts it, takes a wrong
password for a visitor, and knows two words for each status. What is asked here always says
`context=edit`, so that a visitor gets a 401 instead of the public half of the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from modstation.core.errors import NotAllowed, SiteBroken, SiteTrouble
from modstation.core.model import Account, Comment
from modstation.core.ports import Page
from modstation.core.translation import listed, tr
from modstation.site.rest import Denied, Params, Rest
from modstation.site.wire import LEAN, WireComment, WireUser, to_account, to_comment

COMMENTS = "wp/v2/comments"
MOST_PER_PAGE = 100
ANY: Params = {"status": "any", "type": "all"}


class Reader:
    """The comments of one site as one account sees them."""

    def __init__(self, site: str, rest: Rest, user_id: int = 0) -> None:
        self.site = site
        self._rest = rest
        self._user_id = user_id

    def account(self) -> Account:
        fields = "id,name,slug,username,roles,capabilities"
        params = {"context": "edit", "_fields": fields}
        try:
            wire = self._rest.get("wp/v2/users/me", WireUser, params)
        except Denied as denied:
            raise trouble(denied) from denied
        account = to_account(wire)
        self._user_id = account.id
        return account

    def page(self, asked: Params, offset: int, limit: int) -> Page:
        found, total = self.listing(asked, offset, limit)
        return Page(tuple(self.comments(found)), total)

    def listing(
        self, asked: Params, offset: int = 0, limit: int = MOST_PER_PAGE
    ) -> tuple[list[WireComment], int]:
        """Items, and how many the site says there are: more than it shows where it hides some."""
        try:
            return self.ask(asked, offset, limit)
        except Denied as denied:
            self.raise_trouble(denied)

    def ask(
        self, asked: Params, offset: int = 0, limit: int = MOST_PER_PAGE
    ) -> tuple[list[WireComment], int]:
        """A listing whose refusal the caller wants to understand. Raises `Denied`."""
        params: Params = {
            "context": "edit",
            "per_page": limit,
            "offset": offset,
            "_fields": LEAN,
            **asked,
        }
        found, total = self._rest.listing(COMMENTS, list[WireComment], params)
        if total is None:  # a proxy ate the header: behind a full page there may be another
            total = offset + len(found) + (1 if len(found) == limit else 0)
        return found, total

    def single(self, comment_id: int) -> WireComment:
        """One comment, whatever its status. Raises `Denied` when there is none to be had."""
        params = {"context": "edit", "_fields": LEAN}
        return self._rest.get(f"{COMMENTS}/{comment_id}", WireComment, params)

    def read(self, ids: Sequence[int]) -> list[Comment]:
        found, total = self.listing({**ANY, "include": id_list(ids)})
        seen = {wire.id for wire in found}
        if total > len(found):
            # Hidden is not gone: ask for each one that is not there.
            found += [wire for one in ids if one not in seen for wire in self._probe(one)]
        return self.comments(found)

    def own(self, post: int) -> list[Comment]:
        """This account's newest comments on an article, whatever their status."""
        asked: Params = {"author": self._me(), "post": post, "status": "any"}
        return list(self.page(asked, 0, MOST_PER_PAGE).comments)

    def comments(self, found: Sequence[WireComment]) -> list[Comment]:
        comments = (to_comment(self.site, wire) for wire in found)
        return [comment for comment in comments if comment is not None]

    def raise_trouble(self, denied: Denied) -> NoReturn:
        """A refusal that is not about one comment; missing rights are named. A 400, too, may come
        from them: parameters are checked first, and some are only valid for who may use them."""
        missing = self.account().missing if denied.status in (400, 403) else ()
        raise trouble(denied, missing) from denied

    def _me(self) -> int:
        return self._user_id or self.account().id

    def _probe(self, comment_id: int) -> list[WireComment]:
        try:
            return [self.single(comment_id)]
        except Denied as denied:
            if is_gone(denied):
                return []
            self.raise_trouble(denied)


def is_gone(denied: Denied) -> bool:
    return denied.status == 404 and denied.code == "rest_comment_invalid_id"


def is_orphan(denied: Denied) -> bool:
    """Its article's row is gone: listings still show it, but nothing can be decided about it."""
    return denied.status == 404 and denied.code == "rest_post_invalid_id"


def id_list(ids: Sequence[int]) -> str:
    return ",".join(str(one) for one in ids[:MOST_PER_PAGE])


def trouble(denied: Denied, missing: tuple[str, ...] = ()) -> SiteTrouble:
    if missing:
        return NotAllowed(
            tr(
                "This account may not moderate: it lacks {capabilities}.",
                capabilities=listed(missing),
            ),
            tr("An editor's or an administrator's account has what it takes."),
            missing=missing,
        )
    if denied.status == 403:
        said = tr("The site refuses this.")
        if denied.message:
            said = tr("The site refuses this ({why}).", why=denied.message)
        return NotAllowed(said, tr("A security plugin may be the reason."))
    if denied.status == 404:
        return SiteBroken(
            tr("Its REST API is not at its place."),
            tr("A plugin may have switched it off. If the site has moved, connect it again."),
        )
    why = denied.message or denied.status
    return SiteBroken(tr("The site did not understand: {why}.", why=why))
