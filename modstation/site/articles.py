"""What comments hang on: posts, pages, and the types that plugins add.

WordPress keeps each type behind a route of its own and a comment tells only the id, so the two
usual routes are asked first, and for the rest a comment is read for the type it names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from modstation.core.model import Article
from modstation.site.rest import Denied, Params, Rest
from modstation.site.wire import (
    WireArticle,
    WireComment,
    WireLinked,
    WireLinks,
    WireType,
    to_article,
    words,
)

FIELDS = "id,title,link,excerpt,status,type"
UNKNOWN = "unknown"
USUAL = ("wp/v2/posts", "wp/v2/pages")


class Articles:
    """Finds articles by id, whatever their type."""

    def __init__(self, site: str, rest: Rest, signed_in: Callable[[], object]) -> None:
        self._site = site
        self._rest = rest
        self._signed_in = signed_in  # raises when the credentials do not count
        self._routes: dict[str, str] | None = None

    def find(self, ids: Sequence[int]) -> list[Article]:
        found: dict[int, Article] = {}
        for route in USUAL:
            self._collect(route, ids, found)
        known, by_type = self._sorted_by_type([one for one in ids if one not in found])
        for kind, some in by_type.items():
            route = self._route_of(kind)
            if route:
                self._collect(route, some, found)
        found = known | found
        return [found[one] for one in ids if one in found]

    def _collect(self, route: str, ids: Sequence[int], found: dict[int, Article]) -> None:
        left = [one for one in ids if one not in found]
        if not left:
            return
        params: Params = {
            "include": ",".join(str(one) for one in left),
            "per_page": 100,
            "_fields": FIELDS,
        }
        everything = {**params, "status": "any,trash", "context": "edit"}
        try:
            wires = self._rest.get(route, list[WireArticle], everything)
        except Denied as denied:
            if denied.status == 404 and route not in USUAL:
                return  # a type that is shown over REST in some other way
            if denied.status not in (400, 403):
                raise
            # Not this type's editor: what is published has to do. (`status` is then invalid.)
            self._signed_in()
            wires = self._rest.get(route, list[WireArticle], params)
        found.update((wire.id, to_article(self._site, wire)) for wire in wires)

    def _sorted_by_type(
        self, ids: Sequence[int]
    ) -> tuple[dict[int, Article], dict[str, list[int]]]:
        """What comments tell of their articles, and which of these have a route to ask."""
        known: dict[int, Article] = {}
        by_type: dict[str, list[int]] = {}
        for one in ids:
            article = self._as_told(one)
            if article is not None:
                known[one] = article
                if article.type != UNKNOWN:
                    by_type.setdefault(article.type, []).append(one)
        return known, by_type

    def _as_told(self, post: int) -> Article | None:
        """What a comment tells of its article: the type and the address; None: it is gone."""
        params: Params = {
            "post": post,
            "per_page": 1,
            "status": "any",
            "type": "all",
            "context": "edit",
            "_fields": "id,link,_links",
        }
        try:
            linked, total = self._rest.listing("wp/v2/comments", list[WireLinked], params)
        except Denied as denied:
            if denied.code != "rest_cannot_read_post":
                raise
            # It is there, but its type is not shown over REST: nothing more is to be had.
            return Article(self._site, post, type=UNKNOWN)
        if not linked:
            # Comments that are counted but hidden hang on something, whatever it may be.
            return Article(self._site, post, type=UNKNOWN) if total else None
        link = words(linked[0].link).partition("#")[0]
        up = linked[0].links.up if isinstance(linked[0].links, WireLinks) else []
        if not up and self._is_gone(linked[0].id):
            return None
        kind = words(up[0].post_type) if up else ""
        return Article(self._site, post, link=link, type=kind or UNKNOWN)

    def _is_gone(self, comment_id: int) -> bool:
        try:
            self._rest.get(f"wp/v2/comments/{comment_id}", WireComment, {"_fields": "id"})
        except Denied as denied:
            if denied.code == "rest_post_invalid_id":
                return True
            raise
        return False

    def _route_of(self, kind: str) -> str:
        if self._routes is None:
            types = self._rest.get("wp/v2/types", dict[str, WireType])
            self._routes = {
                name: f"{words(wire.rest_namespace) or 'wp/v2'}/{words(wire.rest_base) or name}"
                for name, wire in types.items()
            }
        return self._routes.get(kind, "")
