"""The demo's rows in WordPress's JSON, and its pages in HTML."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import nh3

from modstation.site.demo_rules import ALLOWED_ATTRIBUTES, ALLOWED_TAGS, WpError
from modstation.site.demo_state import ArticleRow, CommentRow, DemoState, User

REST_BASES = {"post": "posts", "page": "pages"}
HIDDEN_TYPES = ("oembed_cache",)  # a type that WordPress does not show over REST
_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the demo is served."""

    home: str
    pretty: bool = True

    @property
    def rest(self) -> str:
        return f"{self.home}/wp-json/" if self.pretty else f"{self.home}/?rest_route=/"

    def link(self, article: ArticleRow | None) -> str:
        return f"{self.home}/{article.slug}/" if article else ""


def rest_base(kind: str) -> str:
    return REST_BASES.get(kind, kind)


def date_of(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def rendered(text: str) -> str:
    """As WordPress shows it, that is: not sanitised."""
    if not text:
        return ""
    paragraphs = (part.strip().replace("\n", "<br />\n") for part in _PARAGRAPHS.split(text))
    return "".join(f"<p>{part}</p>\n" for part in paragraphs)


def comment_json(state: DemoState, place: Place, row: CommentRow, edit: bool) -> dict[str, Any]:
    article = state.articles.get(row.post)
    item: dict[str, Any] = {
        "id": row.id,
        "post": row.post,
        "parent": row.parent,
        "author": row.author,
        "author_name": row.author_name,
        "author_url": row.author_url,
        "date": date_of(row.date_gmt + state.timezone_offset_s),
        "date_gmt": date_of(row.date_gmt),
        "content": {"rendered": rendered(row.content)},
        "link": f"{place.link(article)}#comment-{row.id}",
        "status": row.status,
        "type": row.type,
        "meta": [],
        "_links": _links(place, article),
    }
    if edit:
        item["author_email"] = row.author_email
        item["author_ip"] = row.author_ip
        item["author_user_agent"] = row.author_user_agent
        item["content"]["raw"] = row.content
    return item


def _links(place: Place, article: ArticleRow | None) -> dict[str, Any]:
    if article is None or article.type in HIDDEN_TYPES:
        return {}
    href = f"{place.rest}wp/v2/{rest_base(article.type)}/{article.id}"
    return {"up": [{"embeddable": True, "post_type": article.type, "href": href}]}


def article_json(place: Place, row: ArticleRow, edit: bool) -> dict[str, Any]:
    raw = {"raw": row.title} if edit else {}
    return {
        "id": row.id,
        "date_gmt": date_of(row.date_gmt),
        "status": row.status,
        "type": row.type,
        "link": place.link(row),
        "title": {"rendered": html.escape(row.title, quote=False), **raw},
        "excerpt": {"rendered": f"<p>{row.excerpt}</p>\n"},
        "content": {"rendered": row.content},
        "author": row.author,
        "comment_status": "open" if row.comments_open else "closed",
    }


def user_json(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": user.name,
        "slug": user.login.replace(".", "-"),
        "username": user.login,
        "email": user.email,
        "roles": [user.role],
        "capabilities": dict.fromkeys(sorted(user.capabilities), True),
    }


def types_json(state: DemoState) -> dict[str, Any]:
    kinds = {"post", "page", *(row.type for row in state.articles.values())}
    return {
        kind: {"slug": kind, "rest_base": rest_base(kind), "rest_namespace": "wp/v2"}
        for kind in sorted(kinds - set(HIDDEN_TYPES))
    }


def index_json(state: DemoState, place: Place) -> dict[str, Any]:
    authorize = f"{place.home}/wp-admin/authorize-application.php"
    return {
        "name": html.escape(state.title, quote=False),
        "description": html.escape(state.tagline, quote=False),
        "url": place.home,
        "home": place.home,
        "gmt_offset": state.timezone_offset_s / 3600,
        "timezone_string": "",
        "namespaces": ["oembed/1.0", "wp/v2"],
        "authentication": {"application-passwords": {"endpoints": {"authorization": authorize}}},
    }


def error_json(error: WpError) -> dict[str, Any]:
    data: dict[str, Any] = {"status": error.status}
    if error.params:
        data["params"] = dict.fromkeys(error.params, "Invalid parameter.")
    return {"code": error.code, "message": error.message, "data": data}


def with_fields(body: Any, names: str) -> Any:
    """`_fields`: of nested names, such as content.raw, nothing at all comes back."""
    if not names:
        return body
    wanted = {name.strip() for name in names.split(",")}
    if isinstance(body, list):
        return [{key: item[key] for key in item if key in wanted} for item in body]
    if isinstance(body, dict) and "code" not in body:
        return {key: body[key] for key in body if key in wanted}
    return body


def page_html(state: DemoState, place: Place, article: ArticleRow | None) -> str:
    """The front page, or an article with what has been approved below it."""
    head = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{html.escape(article.title if article else state.title)}</title>"
        f'<link rel="https://api.w.org/" href="{place.rest}"></head><body>'
        f'<p><a href="{place.home}/">{html.escape(state.title)}</a></p>'
    )
    if article is None:
        rows = sorted(state.articles.values(), key=lambda row: -row.date_gmt)
        items = "".join(
            f'<li><a href="{place.link(row)}">{html.escape(row.title)}</a></li>'
            for row in rows
            if row.status == "publish"
        )
        return f"{head}<h1>{html.escape(state.tagline)}</h1><ul>{items}</ul></body></html>"
    return f"{head}<h1>{html.escape(article.title)}</h1>{article.content}{_shown(state, article)}"


def _shown(state: DemoState, article: ArticleRow) -> str:
    # The API is as careless as WordPress's; this page may be opened in a real browser.
    return "".join(
        f'<div id="comment-{row.id}"><b>{html.escape(row.author_name)}</b>'
        + nh3.clean(
            rendered(row.content),
            tags=ALLOWED_TAGS | {"p", "br"},
            attributes=ALLOWED_ATTRIBUTES,
        )
        + "</div>"
        for row in state.comments.values()
        if row.post == article.id and row.status == "approved"
    )
