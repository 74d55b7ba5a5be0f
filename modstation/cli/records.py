"""Values of the desk as the JSON objects that scripts are promised."""

from __future__ import annotations

from typing import Any

from modstation.cli.output import iso
from modstation.core.blocks import Block
from modstation.core.model import Comment, Decision
from modstation.core.policy import HOUSE_WORDS
from modstation.desk.hits import HitRow
from modstation.desk.views import Card, Conflict, Cycle


def of_card_in_queue(card: Card) -> dict[str, Any]:
    comment = card.comment
    return {
        "site": comment.site,
        "id": comment.id,
        "post": comment.post,
        "parent": comment.parent,
        "author_name": comment.author_name,
        "text": comment.text,
        "status": str(comment.status),
        "created": iso(comment.created_at),
        "language": card.language or None,
        "reply_count": card.reply_count,
        "scores": {score.label: score.value for score in card.scores} or None,
        "model": _model(card),
        "flagged": card.flagged,
        "likely_reason": card.likely.code if card.likely else None,
        "why": card.why,
    }


def of_card(card: Card) -> dict[str, Any]:
    article, record = card.article, card.record
    return {
        **of_comment(card.comment),
        "language": card.language or None,
        "reply_count": card.reply_count,
        "ancestors": [of_comment(c) for c in card.ancestors],
        "replies": [of_comment(c) for c in card.replies],
        "siblings": [of_comment(c) for c in card.siblings],
        "article": {
            "id": article.id,
            "title": article.title,
            "link": article.link,
            "excerpt": article.excerpt,
            "type": article.type,
            "status": article.status,
        },
        "author": {
            "approved": record.approved,
            "hold": record.hold,
            "spam": record.spam,
            "trash": record.trash,
            "latest": [of_comment(c) for c in card.latest],
            "blocked": card.block.id if card.block else None,
        },
        "scores": {score.label: score.value for score in card.scores} or None,
        "model": _model(card),
        "read": {"characters": card.read[0], "of": card.read[1]} if card.read else None,
        "unread_by": card.unread_by or None,
        "flagged": card.flagged,
        "likely_reason": card.likely.code if card.likely else None,
        "decision": of_decision(card.decision) if card.decision else None,
        "on_site": {"text": card.on_site.text, "status": str(card.on_site.status)},
        "why": card.why,
    }


def _model(card: Card) -> str | None:
    """The classifier behind the scores; the site's word list is none."""
    return next((s.model for s in card.scores if s.label != HOUSE_WORDS), None)


def of_comment(comment: Comment) -> dict[str, Any]:
    return {
        "site": comment.site,
        "id": comment.id,
        "post": comment.post,
        "parent": comment.parent,
        "author_id": comment.user,
        "author_name": comment.author_name,
        "author_email": comment.author_email,
        "author_url": comment.author_url,
        "author_ip": comment.author_ip,
        "text": comment.text,
        "status": str(comment.status),
        "type": comment.type,
        "created": iso(comment.created_at),
    }


def of_decision(decision: Decision) -> dict[str, Any]:
    return {
        "seq": decision.seq,
        "id": decision.id,
        "site": decision.key.site,
        "comment": decision.key.id,
        "verb": str(decision.verb),
        "state": str(decision.state),
        "reason": decision.reason,
        "note": decision.note,
        "made": iso(decision.made_at),
        "last_error": decision.last_error,
    }


def of_conflict(conflict: Conflict) -> dict[str, Any]:
    mine, now = conflict.mine, conflict.now
    return {
        "site": mine.key.site,
        "comment": mine.key.id,
        "verb": str(mine.verb),
        "mine": {"seen": mine.seen.text, "seen_status": str(mine.seen.status), "text": mine.text},
        "theirs": {"text": now.text, "status": str(now.status)},
    }


def of_cycle(cycle: Cycle) -> dict[str, Any]:
    report, trouble = cycle.report, str(cycle.trouble) if cycle.trouble else None
    counts = {
        name: getattr(report, name)
        for name in ("pulled", "pushed", "conflicts", "moot", "refused", "waiting", "held")
    }
    return {
        "site": cycle.site,
        **counts,
        "blocked": report.blocked,
        "warnings": report.warnings,
        "error": trouble,
    }


def of_block(block: Block) -> dict[str, Any]:
    return {
        "id": block.id,
        "site": block.site,
        "by": block.field,
        "value": block.value,
        "reason": block.reason,
        "hits": block.hits,
        "made": iso(block.made_at),
        "until": iso(block.until),
        "state": block.way,
        "why_not": block.why_not,
        "made_by": block.by,
    }


def of_hit(row: HitRow) -> dict[str, Any]:
    return {
        "at": iso(row.at),
        "site": row.key.site,
        "comment": row.key.id,
        "author_name": row.author_name,
        "text": row.source,
        "done": row.action,
        "by": "here" if row.here else "site",
        "status": None if row.status is None else str(row.status),
    }
