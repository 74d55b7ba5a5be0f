"""What the block strip and the list of blocks say: how long, whom else it hits, how far it is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from modstation.core.bindings import Bindings
from modstation.core.blocks import FIELD_WORDS, Block, Way
from modstation.core.translation import mark, tr, trn
from modstation.desk.blocking import Sight
from modstation.ui.invisible import visible

_DAY_S = 86_400
_NAMED = 4  # of the others, before it gets too long to read


class Length(NamedTuple):
    key: int
    words: str
    seconds: int | None


LENGTHS = (
    Length(Qt.Key.Key_D, mark("1 day"), _DAY_S),
    Length(Qt.Key.Key_W, mark("1 week"), 7 * _DAY_S),
    Length(Qt.Key.Key_M, mark("1 month"), 30 * _DAY_S),
    Length(Qt.Key.Key_F, mark("for ever"), None),
)
_CAUTION = {
    "ip": mark("others may share it"),
    "network": mark("others share it"),
    "domain": mark("others may have it"),
    "name": mark("anybody can use it"),
}
_STATES = {
    Way.HERE: mark("local"),
    Way.WAITING: mark("waits for the site"),
    Way.SENDING: mark("waits for the site"),
    Way.THERE: mark("in force"),
    Way.LIFTING: mark("being lifted"),
    Way.LIFTED: mark("lifted"),
    Way.REFUSED: mark("refused by the site"),
}
_SHARE = {
    "email": mark("write with this e-mail address"),
    "domain": mark("have an address of this domain"),
    "ip": mark("share this IP address"),
    "network": mark("share this network"),
    "name": mark("sign with this name"),
    "user": mark("write with this account"),
}


def caution(field: str, value: str) -> str:
    return tr(_CAUTION[field]) if value and field in _CAUTION else ""


def state_words(block: Block, *, by_site: bool) -> str:
    """`by_site`: whether the site blocks by itself."""
    if block.way == Way.HERE and by_site:
        return tr("only here, not on the site")
    words = tr(_STATES[Way(block.way)])
    if not block.why_not:
        return words
    if block.way == Way.THERE:
        return tr("in force, lifting it failed: {why}", why=visible(block.why_not))
    return tr("{state}: {why}", state=words, why=visible(block.why_not))


def offer_words(count: int) -> str:
    """At the head of the list, as long as there are blocks that are only here without need."""
    return trn(
        count,
        "{n} block is only here, though its site can block by itself now. P puts it there; Z takes"
        " that back.",
        "{n} blocks are only here, though their site can block by itself now. Shift+P puts them"
        " there; Z takes that back.",
    )


def about_block(block: Block | None, trashed: int, keys: Bindings, *, by_site: bool) -> str:
    """What there is to know before something is done about it; `trashed`: by it, from here."""
    if block is None:
        return tr("Nobody is blocked. {key} blocks an author.", key=keys.named("block"))
    said = [visible(block.note)] if block.note else []
    if block.way == Way.HERE and by_site:
        said.append(
            tr(
                "The site does not know of it: what they write is trashed only when this"
                " workstation syncs. P puts it on the site."
            )
        )
    if block.way == Way.REFUSED or block.why_not:
        said.append(_refusal(block))
    elif trashed:
        said.append(
            trn(
                trashed,
                "Lifting it brings back {n} comment that it trashed since.",
                "Lifting it brings back {n} comments that it trashed since.",
            )
        )
    elif block.way == Way.THERE:
        said.append(
            tr("The site itself trashes what they write. Lifting it brings nothing of that back.")
        )
    elif not said:
        said.append(
            tr(
                "It has caught nothing since it was made. What was trashed together with it comes"
                " back with {key}.",
                key=keys.named("undo"),
            )
        )
    return " ".join(said)


def _refusal(block: Block) -> str:
    """What the site said, and what comes of it."""
    why = visible(block.why_not) or tr("The site gives no reason.")
    if block.way == Way.THERE:
        return tr("The site did not lift it: {why} L asks it again.", why=why)
    if block.way != Way.REFUSED:
        return tr("The site could not do it yet: {why} It is asked again.", why=why)
    if block.held_here:
        return tr(
            "The site does not take it: {why} Until it does, what they write is trashed at each"
            " sync from here. P asks it again.",
            why=why,
        )
    return tr("The site does not take it: {why} Nobody is blocked by it. P asks it again.", why=why)


def pending_words(sight: Sight | None) -> str:
    if sight is None:
        return tr("Also trash what they have pending (counting…)")
    if not sight.pending:
        return tr("Also trash what they have pending (nothing now)")
    return trn(
        sight.pending,
        "Also trash {n} pending comment that it hits",
        "Also trash {n} pending comments that it hits",
    )


def public_words(sight: Sight | None, *, armed: bool, wanted: bool) -> str:
    if sight is None:
        return tr("Also trash what they have in public (counting…)")
    if not sight.published:
        return tr("Also trash what they have in public (nothing known here)")
    if armed:
        return trn(
            sight.published,
            "Press P once more: {n} public comment goes to the trash",
            "Press P once more: {n} public comments go to the trash",
        )
    if wanted:
        return trn(
            sight.published,
            "Also trash {n} public comment that it hits",
            "Also trash {n} public comments that it hits",
        )
    return trn(
        sight.published,
        "Also trash {n} public comment that it hits (P twice)",
        "Also trash {n} public comments that it hits (P twice)",
    )


def reach_words(field: str, sight: Sight | None) -> str:
    """Who else is meant: "3 others share this network (Anna, Ben, Cem), with 41 approved …"."""
    if sight is None:
        return tr("Looking whom else it would hit…")
    share = tr(_SHARE[field])
    others = sight.others
    if not others:
        nobody = tr("Nobody else that is known {share}.", share=share)
        approved = trn(
            sight.reach.approved,
            "{n} comment of theirs was approved.",
            "{n} comments of theirs were approved.",
        )
        return f"{nobody} {approved}" if sight.reach.approved else nobody
    named = ", ".join(visible(name) for name in sight.reach.names[:_NAMED])
    if len(sight.reach.names) > _NAMED:
        named += "…"
    return trn(
        others,
        "{n} other {share} ({names}); {approved} approved comments in all.",
        "{n} others {share} ({names}); {approved} approved comments in all.",
        share=share,
        names=named,
        approved=sight.reach.approved,
    )


def field_words(field: str) -> str:
    return tr(FIELD_WORDS.get(field, field))
