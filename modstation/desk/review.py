"""What a moderator does: look, decide, edit, reply, block, undo, settle a conflict.

Every call is one short indexed read or one short transaction: it is made in the Qt thread, and
the next card must be there within a frame. Nothing here talks to the site; the sync does.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace

from modstation.core.errors import NotPossible
from modstation.core.filters import Filter
from modstation.core.model import (
    Block,
    Change,
    Comment,
    CommentKey,
    Decision,
    State,
    Status,
    Verb,
)
from modstation.core.policy import DEFAULT
from modstation.core.ports import Clock
from modstation.core.ranking import Order, why
from modstation.desk.beside import causes, record
from modstation.desk.blocking import Blocking
from modstation.desk.outbox import WANTS, Act, Outbox, change
from modstation.desk.people import People
from modstation.desk.policies import row_score
from modstation.desk.undoing import Undoing
from modstation.desk.views import Card, Conflict, Counts, QueueRow
from modstation.desk.words import label, said, saved_only
from modstation.store.store import Store

LONGEST_TEXT_BYTES = 65_525  # what WordPress can store
STATUS_WORDS = {
    Status.HOLD: "pending",
    Status.APPROVED: "approved",
    Status.SPAM: "marked as spam",
    Status.TRASH: "in the trash",
    Status.POST_TRASHED: "in the trash together with its article",
    Status.DELETED: "deleted",
}


class Review:
    """One moderator's desk over one profile; `order` lays the queue out, `filter` says what of it.

    `wrote` is called after each decision, so that the sync can be woken.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        order: Order = Order.OLDEST,
        wrote: Callable[[], None] = lambda: None,
    ) -> None:
        self.order = order
        self.filter = Filter()
        self._wrote = wrote
        self._store = store
        self._clock = clock
        self._outbox = Outbox(store, clock)
        self._undoing = Undoing(store, self._outbox, clock)
        self._blocking = Blocking(store, self._outbox, clock)
        self.people = People(store, clock)

    # looking ---------------------------------------------------------------------------------

    def numbers(self, site: str | None = None) -> array[int]:
        """The numbers of every row of the queue that passes the filter, laid out; conflicts
        first."""
        asked = replace(self.filter, site=site) if site else self.filter
        return self._store.comments.numbers(self.order, asked, self._clock.now())

    def passing(self, numbers: Sequence[int]) -> set[int]:
        """Those of these that stand in the queue and pass the filter."""
        return self._store.comments.passing(numbers, self.filter, self._clock.now())

    def rows(self, numbers: Sequence[int]) -> list[QueueRow]:
        """What the list shows of these; of several sites, which one, before the article."""
        several = len(self._store.sites.all()) > 1
        scores, policies = self._store.scores.values(numbers), self._store.policies.all()
        return [
            QueueRow(
                row["n"],
                CommentKey(row["site"], row["id"]),
                row["author_name"],
                row["excerpt"],
                row["created_at"],
                f"{row['site']} · {row['article']}" if several else row["article"],
                row["state"] == State.CONFLICT,
                row["state"] == State.REFUSED,
                *row_score(policies.get(row["site"], DEFAULT), scores.get(row["n"], {})),
                why(self.order, conflict=row["state"] == State.CONFLICT),
            )
            for row in self._store.comments.rows(numbers)
        ]

    def card(self, n: int) -> Card | None:
        """Everything beside a comment; None when it is not known."""
        comments, threads = self._store.comments, self._store.threads
        comment, on_site = comments.projected(n), comments.on_site(n)
        if comment is None or on_site is None:
            return None
        decision = self._store.decisions.newest(n)
        if decision is not None and decision.state is State.ACCEPTED:
            decision = None
        conflict = decision is not None and decision.state is State.CONFLICT
        latest = tuple(threads.by_author(comment))
        return Card(
            n=n,
            comment=comment,
            on_site=on_site,
            ancestors=tuple(threads.ancestors(comment)),
            replies=tuple(threads.replies(comment)),
            siblings=tuple(threads.siblings(comment)),
            reply_count=threads.reply_count(comment),
            article=self._store.sites.article(comment.site, comment.post),
            record=record(self._store, comment),
            latest=latest,
            decision=decision,
            block=self._store.blocks.about(comment, self._clock.now()),
            scores=self._store.scores.of(n),
            why=why(self.order, conflict=conflict),
            causes=causes(self._store, n, on_site),
            read=self._store.scores.cut(n),
            person=self.people.behind(comment, latest),
            policy=self._store.policies.of(on_site.site),
        )

    def number(self, key: CommentKey) -> int | None:
        return self._store.comments.number(key)

    def with_id(self, id: int) -> list[CommentKey]:
        """The comments with that id, one a site at most."""
        return self._store.comments.with_id(id)

    def outbox(self) -> list[Decision]:
        return self._store.decisions.outbox()

    def conflicts(self) -> list[Conflict]:
        found = []
        for decision in self._store.decisions.in_state(State.CONFLICT):
            now = self._store.comments.on_site(decision.n)
            if now is not None:
                found.append(Conflict(decision, now, decision.n))
        return found

    def counts(self) -> Counts:
        outbox = self._store.decisions
        return Counts(
            held=self._store.comments.held(),
            waiting=outbox.count(State.PENDING) + outbox.count(State.SENDING),
            conflicts=outbox.count(State.CONFLICT),
            refused=outbox.refused_and_open(),
        )

    # deciding --------------------------------------------------------------------------------

    def decide(
        self,
        shown: Comment,
        verb: Verb,
        *,
        reason: str | None = None,
        text: str | None = None,
        note: str | None = None,
        approve: bool = True,
    ) -> Change:
        """Record a decision about exactly what was on the screen; the sync sends it.

        `EDIT` needs `text`, and approves it; without `approve`, the comment stays where it is.
        Raises `NotPossible` when there is nothing to do.
        """
        if verb is Verb.EDIT:
            text = _usable(text)
            if text == shown.text:
                if not approve:
                    raise NotPossible("The text is as it was: there is nothing to save.")
                verb, text = Verb.APPROVE, None
        else:
            text = None
        with self._store.writing():
            self._must_differ(shown, verb)
            gesture = self._store.decisions.begin(label(verb, [shown], reason), self._clock.now())
            wants = WANTS[verb] if approve else shown.status
            act = Act(verb, wants, text, reason, note)
            decision = self._outbox.place(shown, act, gesture)
            words = said(verb, [shown], reason) if approve else saved_only(shown)
            done = change(self._store, [decision.n], said=words)
        return self._and_tell(done)

    def reply(self, shown: Comment, text: str) -> Change:
        """Answer in public. A held comment is approved with it: nobody answers a hidden one."""
        text = _usable(text)
        if shown.status not in (Status.HOLD, Status.APPROVED):
            raise NotPossible(f"A comment that is {STATUS_WORDS[shown.status]} cannot be answered.")
        with self._store.writing():
            if shown.status is Status.APPROVED and self._in_conflict(shown):
                raise NotPossible("Settle the conflict about it first.")
            gesture = self._store.decisions.begin(label(Verb.REPLY, [shown]), self._clock.now())
            if shown.status is Status.HOLD:
                self._outbox.place(shown, Act(Verb.APPROVE, Status.APPROVED), gesture)
            decision = self._outbox.place_reply(shown, text, Status.APPROVED, gesture)
            done = change(self._store, [decision.n], said=said(Verb.REPLY, [shown]))
        return self._and_tell(done)

    def resolve(self, key: CommentKey, mine: bool, shown: Comment) -> Change:
        """Settle a conflict: `mine` decides anew about `shown` (what the site has now),
        otherwise the site's version stays and the decision is withdrawn."""
        with self._store.writing():
            n = self._store.comments.number(key)
            open_about = self._store.decisions.open_about(n) if n is not None else []
            found = [d for d in open_about if d.state is State.CONFLICT]
            if n is None or not found:
                raise NotPossible(f"There is no conflict about comment {key.id}.")
            old = found[-1]
            if not mine:
                self._outbox.withdraw(old, "left as on the site")
                return change(self._store, [n], focus=n, said="Left as the site has it.")
            words = label(old.verb, [shown], old.reason)
            gesture = self._store.decisions.begin(words, self._clock.now())
            if old.verb is Verb.REPLY:
                self._outbox.withdraw(old, "superseded")
                self._outbox.place_reply(shown, old.text or "", shown.status, gesture)
            else:
                act = Act(old.verb, old.wants, old.text, old.reason, old.note, old.undoes)
                self._outbox.place(shown, act, gesture)
            done = change(self._store, [n], said=f"Kept: {words}.")
        return self._and_tell(done)

    def draft(self, key: CommentKey, verb: Verb) -> str | None:
        """What was typed as an edit or a reply and left; it outlives the program."""
        n = self._store.comments.number(key)
        return self._store.decisions.draft(n, verb) if n is not None else None

    def keep_draft(self, key: CommentKey, verb: Verb, text: str | None) -> None:
        """Keep what was typed for later; None forgets it."""
        n = self._store.comments.number(key)
        if n is not None and text != self._store.decisions.draft(n, verb):
            with self._store.writing():
                self._store.decisions.keep_draft(n, verb, text)

    # taking back, blocking ---------------------------------------------------------------------

    def undo(self) -> Change | None:
        """Take back the latest gesture that still counts; None when there is none."""
        done = self._undoing.undo()
        return None if done is None else self._and_tell(done)

    def next_undo(self) -> str | None:
        """What the next undo would take back: "trash of a comment by Anna"."""
        return self._undoing.next()

    def block(
        self, shown: Comment, field: str, *, reason: str | None = None, trash_pending: bool = True
    ) -> Change:
        """Block by "email", "ip" or "name"; with `trash_pending`, what stands in the queue from
        the same author (this comment included) is trashed in the same gesture."""
        done = self._blocking.block(shown, field, reason=reason, trash_pending=trash_pending)
        return self._and_tell(done)

    def pending_of(self, shown: Comment, field: str) -> int:
        return self._blocking.pending_of(shown, field)

    def blocks(self) -> list[Block]:
        return self._store.blocks.active(self._clock.now())

    def blocked_of(self, block_id: int) -> list[Comment]:
        return self._blocking.trashed_by(block_id)

    def unblock(self, block_id: int) -> Change:
        return self._and_tell(self._blocking.unblock(block_id))

    # ------------------------------------------------------------------------------------------

    def _and_tell(self, done: Change) -> Change:
        self._wrote()
        return done

    def _must_differ(self, shown: Comment, verb: Verb) -> None:
        already = verb is not Verb.EDIT and WANTS[verb] is shown.status
        if already and not self._in_conflict(shown):
            raise NotPossible(f"It is {STATUS_WORDS[shown.status]} already.")

    def _in_conflict(self, shown: Comment) -> bool:
        n = self._store.comments.number(shown.key)
        speaking = self._store.decisions.speaking(n) if n is not None else None
        return speaking is not None and speaking.state is State.CONFLICT


def _usable(text: str | None) -> str:
    if text is None or not text.strip():
        raise NotPossible("An empty comment cannot be published.", "Trash it instead.")
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST_TEXT_BYTES:
        raise NotPossible(f"WordPress stores {LONGEST_TEXT_BYTES:,} bytes a comment at most.")
    return text
