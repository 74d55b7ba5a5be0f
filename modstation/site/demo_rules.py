"""What WordPress does to the demo's rows when it is told to write, with all its side effects.

The demo is where a moderator tries things and where the tests break things, so it must be as
careless as the original: addresses and browsers are overwritten, texts filtered again, words
that it does not know answered with a yes.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Any

import nh3

from modstation.site.demo_state import ArticleRow, CommentRow, DemoState, User

MOST_CONTENT_BYTES = 65_525
_LINKS = {"a": {"href", "title"}, "abbr": {"title"}, "acronym": {"title"}, "blockquote": {"cite"}}
ALLOWED_ATTRIBUTES = {**_LINKS, "del": {"datetime"}, "q": {"cite"}}
ALLOWED_TAGS = {*ALLOWED_ATTRIBUTES, "b", "cite", "code", "em", "i", "s", "strike", "strong"}
_STATUS_WORDS = {
    "approve": "approved",
    "approved": "approved",
    "1": "approved",
    "hold": "hold",
    "0": "hold",
    "spam": "spam",
    "trash": "trash",
}


class WpError(Exception):
    """An answer in WordPress's error form."""

    def __init__(self, status: int, code: str, message: str, params: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.params = params


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: nobody, too, when the password is wrong."""

    user: User | None
    ip: str
    agent: str | None
    password: str = ""  # the uuid of the one they signed in with

    def may(self, right: str) -> bool:
        return self.user is not None and right in self.user.capabilities

    def denied(self, code: str, message: str) -> WpError:
        return WpError(403 if self.user else 401, code, message)


def filtered(text: str, author: User | None) -> str:
    """The text as it is stored: with the rights of the comment's author, whoever writes it."""
    if author is not None and "unfiltered_html" in author.capabilities:
        return text
    if not any(mark in text for mark in "<>&"):
        return text
    clean = nh3.clean(
        text,
        tags=ALLOWED_TAGS,
        attributes=ALLOWED_ATTRIBUTES,
        clean_content_tags=set(),
        link_rel="nofollow ugc",
        url_schemes={"http", "https", "mailto", "tel"},
    )
    # WordPress leaves these alone; the sanitizer has no other way to write them.
    return clean if "&nbsp;" in text else clean.replace("&nbsp;", "\u00a0")


def may_edit(state: DemoState, caller: Caller, row: CommentRow) -> bool:
    """WordPress's edit_comment: whoever may edit the article may edit what hangs on it."""
    article = state.articles.get(row.post)
    if article is None:
        return caller.may("edit_posts")
    return may_edit_article(caller, article)


def may_edit_article(caller: Caller, article: ArticleRow) -> bool:
    if caller.user is None or not caller.may("edit_posts"):
        return False
    if article.status == "publish" and not caller.may("edit_published_posts"):
        return False
    return article.author == caller.user.id or caller.may("edit_others_posts")


def may_read(state: DemoState, caller: Caller, row: CommentRow) -> bool:
    article = state.articles.get(row.post)
    if article is not None and article.status == "publish" and row.status == "approved":
        return True
    if caller.user is None:
        return False
    return row.author == caller.user.id or may_edit(state, caller, row)


def update(state: DemoState, caller: Caller, row: CommentRow, body: dict[str, Any]) -> None:
    """POST on a comment: the whole row is written, whatever was asked."""
    if not (caller.may("moderate_comments") and may_edit(state, caller, row)):
        raise caller.denied("rest_cannot_edit", "Sorry, you are not allowed to edit this comment.")
    ip = _checked_ip(body)
    text = row.content if "content" not in body else checked_text(body["content"])
    row.content = filtered(text, state.users.get(row.author))
    row.author_ip = ip or caller.ip
    row.author_user_agent = body.get("author_user_agent") or (
        row.author_user_agent if caller.agent is None else caller.agent
    )
    for name in ("author_name", "author_email", "author_url", "parent", "post"):
        if name in body:
            setattr(row, name, body[name])
    change_status(row, str(body.get("status", "")))
    state.keep(row)


def change_status(row: CommentRow, word: str) -> None:
    if word in ("unspam", "untrash") and row.status in ("spam", "trash"):
        row.status, row.before_trash = row.before_trash or "hold", ""
        return
    status = _STATUS_WORDS.get(word, row.status)  # an unknown word changes nothing, with a 200
    if status in ("spam", "trash") and status != row.status:
        row.before_trash = row.status
    row.status = status


def create(state: DemoState, caller: Caller, body: dict[str, Any], now: int) -> CommentRow:
    """POST of a new comment: a moderator's is published at once."""
    if caller.user is None:
        raise WpError(401, "rest_comment_login_required", "Sorry, you must be logged in.")
    article = state.articles.get(_int(body.get("post")))
    _check_takes_comments(article)
    assert article is not None
    text = filtered(checked_text(body.get("content")), caller.user)
    parent = _int(body.get("parent"))
    _check_is_new(state, (article.id, parent, caller.user.id, text))
    row = CommentRow(
        id=state.next_id(),
        post=article.id,
        parent=parent,
        content=text,
        status="approved" if caller.may("moderate_comments") else "hold",
        date_gmt=now,
        author=caller.user.id,
        author_name=caller.user.name,
        author_email=caller.user.email,
        author_ip=_checked_ip(body) or caller.ip,
        author_user_agent=body.get("author_user_agent") or caller.agent or "",
    )
    state.keep(row)
    return row


def trash(state: DemoState, caller: Caller, row: CommentRow) -> None:
    """DELETE: into the trash, and nothing else is touched."""
    _check_may_delete(state, caller, row)
    if row.status == "trash":
        raise WpError(410, "rest_already_trashed", "The comment has already been trashed.")
    change_status(row, "trash")
    state.keep(row)


def delete(state: DemoState, caller: Caller, row: CommentRow) -> None:
    """DELETE with force: gone, and the replies move up."""
    _check_may_delete(state, caller, row)
    erase(state, row)


def erase(state: DemoState, row: CommentRow) -> None:
    children = [child for child in state.comments.values() if child.parent == row.id]
    for child in children:
        child.parent = row.parent
    state.keep(*children)
    state.drop_comment(row.id)


def checked_text(content: Any) -> str:
    text = content.get("raw", "") if isinstance(content, dict) else content
    if not isinstance(text, str) or not text:
        raise WpError(400, "rest_comment_content_invalid", "Invalid comment content.")
    if len(text.encode()) > MOST_CONTENT_BYTES:
        raise WpError(400, "comment_content_column_length", "Your comment is too long.")
    return text


def _check_takes_comments(article: ArticleRow | None) -> None:
    if article is None:
        raise WpError(403, "rest_comment_invalid_post_id", "Not allowed without a post.")
    if article.status == "trash":
        raise WpError(403, "rest_comment_trash_post", "Not allowed on this post.")
    if article.status != "publish":
        raise WpError(403, "rest_comment_draft_post", "Not allowed on this post.")
    if not article.comments_open:
        raise WpError(403, "rest_comment_closed", "Sorry, comments are closed for this item.")


def _check_is_new(state: DemoState, said: tuple[int, int, int, str]) -> None:
    for row in state.comments.values():
        if (row.post, row.parent, row.author, row.content) == said and row.status != "trash":
            raise WpError(409, "comment_duplicate", "Duplicate comment detected.")


def _check_may_delete(state: DemoState, caller: Caller, row: CommentRow) -> None:
    if not (caller.may("moderate_comments") and may_edit(state, caller, row)):
        raise caller.denied("rest_cannot_delete", "Sorry, you are not allowed to delete it.")


def _checked_ip(body: dict[str, Any]) -> str:
    if "author_ip" not in body:
        return ""
    ip = str(body["author_ip"])
    try:
        ipaddress.ip_address(ip.replace("%", " "))  # no zones
    except ValueError:
        message = "Invalid parameter(s): author_ip"
        raise WpError(400, "rest_invalid_param", message, ("author_ip",)) from None
    return ip


def _int(value: Any) -> int:
    return value if isinstance(value, int) else 0
