"""Carrying a decision out so that nothing else happens.

Every POST of WordPress writes the whole row: the caller's address and browser unless the body
says otherwise, and the text once more through the filters. It reports no conflict and answers 200
to words it does not know. Hence: look once more, write everything back, compare the answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from modstation.core.errors import SiteBroken
from modstation.core.model import Comment, Decision, Status
from modstation.core.ports import Accepted, Outcome, Refused, Stale
from modstation.core.reconcile import same_text
from modstation.core.translation import listed, mark, tr
from modstation.site.looks import Looks
from modstation.site.reader import ANY, COMMENTS, Reader, is_gone, is_orphan, trouble
from modstation.site.rest import Denied, Rest
from modstation.site.wire import (
    LEAN,
    NEUTRAL_IP,
    REQUEST_WORDS,
    WireComment,
    as_stored,
    sendable_ip,
    to_comment,
)

# The reply's time is the site's, the decision's is ours.
CLOCK_SLACK_S = 120
_WORDS = {
    "rest_comment_content_invalid": mark("The site takes no empty comment."),
    "comment_content_column_length": mark(
        "The text is too long: 65,525 bytes are the site's limit."
    ),
    "rest_comment_closed": mark("Comments on this article are closed, so it takes no reply."),
    "rest_comment_draft_post": mark("The article is not published, so it takes no reply."),
    "rest_comment_trash_post": mark("The article is in the trash, so it takes no reply."),
    "rest_comment_invalid_post_id": mark("Its article is gone, so it takes no reply."),
    "rest_trash_not_supported": mark("This site has no trash: what it trashes is gone for good."),
    "comment_duplicate": mark("The site has this very reply already."),
}


class Pusher:
    """Writes decisions to one site; several threads may."""

    def __init__(self, reader: Reader, rest: Rest) -> None:
        self._reader = reader
        self._rest = rest
        self._looks = Looks(reader)

    def look(self, ids: Sequence[int]) -> list[Comment]:
        """Read these; who changes one in the next moment is not seen by `change`."""
        return self._looks.look(ids)

    def change(self, decision: Decision, now: Comment) -> Outcome:
        """A new status, a new text, or both."""
        fresh = self._fresh(now.id)
        if not isinstance(fresh, Comment):
            return fresh
        if fresh.digest != now.digest or fresh.status is Status.POST_TRASHED:
            return Stale(fresh)
        if _has_it_all(decision, fresh):
            return Accepted(fresh)
        if decision.wants is not None and decision.wants not in REQUEST_WORDS:
            return Refused(
                tr("The site cannot be asked for the status {status}.", status=decision.wants)
            )
        try:
            written = self._write(decision, fresh)
        except Denied as denied:
            return self._denied(denied)
        return self._weighed(decision, fresh, written)

    def reply(self, decision: Decision, now: Comment) -> Outcome:
        """A new comment below `now`, which itself is left as it is."""
        fresh = self._fresh(now.id)
        if not isinstance(fresh, Comment):
            return fresh
        if (fresh.text, fresh.status) != (now.text, now.status):
            return Stale(fresh)
        if fresh.status is Status.POST_TRASHED:
            return Stale(fresh)
        body = {"post": fresh.post, "parent": fresh.id, "content": decision.text or ""}
        try:
            wire = self._rest.write(
                "POST", COMMENTS, WireComment, params={"_fields": LEAN}, body=body
            )
        except Denied as denied:
            if denied.code == "comment_duplicate":
                # Ours, from before a line broke, however long ago that was.
                known = self._own_reply(decision, fresh, since=0)
                if known is not None:
                    return Accepted(known)
            return self._denied(denied)
        return self._replied(decision, wire)

    def find_reply(self, decision: Decision, now: Comment) -> Comment | None:
        return self._own_reply(decision, now, since=decision.made_at - CLOCK_SLACK_S)

    def _own_reply(self, decision: Decision, parent: Comment, since: int) -> Comment | None:
        wanted = as_stored(decision.text or "")
        for comment in self._reader.own(parent.post):
            same = comment.parent == parent.id and as_stored(comment.text) == wanted
            if same and comment.created_at >= since:
                return comment
        return None

    def _fresh(self, comment_id: int) -> Comment | Stale | Refused:
        looked = self._looks.take(comment_id)
        if looked is not None:
            return looked
        try:
            wire = self._reader.single(comment_id)
        except Denied as denied:
            if denied.code != "rest_cannot_read_post":
                return self._denied(denied)
            # Below types that are not shown over REST, only listings show a comment.
            found, _ = self._reader.listing({**ANY, "include": comment_id})
            if not found:
                return self._denied(denied)
            wire = found[0]
        comment = to_comment(self._reader.site, wire)
        return comment or Refused(tr("This is not a comment to moderate."), stuck=True)

    def _write(self, decision: Decision, fresh: Comment) -> WireComment:
        route = f"{COMMENTS}/{fresh.id}"
        if decision.wants is Status.TRASH and decision.text is None:
            # DELETE alone moves to the trash without touching address, browser and text, and,
            # unlike a POST, refuses where a site without a trash would delete for good.
            try:
                return self._rest.write("DELETE", route, WireComment, params={"_fields": LEAN})
            except Denied as denied:
                if denied.code == "rest_already_trashed":
                    return self._reader.single(fresh.id)
                if not _lets_no_delete_through(denied):
                    raise
        body = _body(decision, fresh)
        try:
            return self._post(route, body, fresh)
        except Denied as denied:
            # An address that this side takes for one, and WordPress does not.
            if denied.code != "rest_invalid_param" or "author_ip" not in denied.params:
                raise
            return self._post(route, {**body, "author_ip": NEUTRAL_IP}, fresh)

    def _post(self, route: str, body: dict[str, object], fresh: Comment) -> WireComment:
        # An empty stored browser survives only a request that names none.
        return self._rest.write(
            "POST",
            route,
            WireComment,
            params={"_fields": LEAN},
            body=body,
            named=bool(fresh.agent),
        )

    def _weighed(self, decision: Decision, before: Comment, wire: WireComment) -> Outcome:
        """What came of it, by the site's own answer."""
        after = to_comment(self._reader.site, wire)
        if after is None or after.id != before.id:
            raise SiteBroken(tr("The site answered about another comment than it was asked about."))
        if decision.wants is not None and after.status is not decision.wants:
            return Refused(
                tr("The site said yes, but left the comment on “{status}”.", status=after.status)
            )
        sent = before.text if decision.text is None else decision.text
        return Accepted(after, altered=as_stored(after.text) != as_stored(sent))

    def _replied(self, decision: Decision, wire: WireComment) -> Outcome:
        reply = to_comment(self._reader.site, wire)
        if reply is None:
            raise SiteBroken(tr("The site answered a reply with something that is no comment."))
        return Accepted(reply, altered=as_stored(reply.text) != as_stored(decision.text or ""))

    def _denied(self, denied: Denied) -> Stale | Refused:
        """A refusal of this one comment; what is wrong with the whole account is raised."""
        if is_gone(denied):
            return Stale(None)
        if is_orphan(denied):
            why = tr("Its article is gone, so the site lets nobody decide about it.")
            return Refused(why, stuck=True)
        if denied.code in _WORDS:
            return Refused(tr(_WORDS[denied.code]))
        if denied.status == 403:
            return self._forbidden(denied)
        if denied.status in (404, 429) or not denied.code:
            raise trouble(denied) from denied
        return Refused(tr("The site refuses: {why}", why=denied.message or denied.code))

    def _forbidden(self, denied: Denied) -> Refused:
        if not denied.code:
            return Refused(tr("Something in front of WordPress, such as a firewall, refuses this."))
        missing = self._reader.account().missing
        if "moderate_comments" in missing:
            raise trouble(denied, missing) from denied
        if missing:
            lacking = listed(missing)
            return Refused(
                tr("This account lacks {capabilities} for this comment.", capabilities=lacking)
            )
        return Refused(tr("This account may not edit this comment's article, so not this comment."))


def _body(decision: Decision, fresh: Comment) -> dict[str, object]:
    """What is asked for, and what WordPress would otherwise overwrite with our own."""
    body: dict[str, object] = {"author_ip": sendable_ip(fresh.author_ip)}
    if fresh.agent:
        body["author_user_agent"] = fresh.agent
    if decision.wants is not None:
        body["status"] = REQUEST_WORDS[decision.wants]
    if decision.text is not None:
        body["content"] = decision.text
    return body


def _has_it_all(decision: Decision, fresh: Comment) -> bool:
    """Nothing is left to ask for; asking all the same would filter the text once more."""
    status_is_there = decision.wants is None or fresh.status is decision.wants
    return status_is_there and (decision.text is None or same_text(fresh.text, decision.text))


def _lets_no_delete_through(denied: Denied) -> bool:
    """The web server's doing, on hosts that know GET and POST only: WordPress gives a code."""
    return denied.status in (403, 405) and not denied.code
