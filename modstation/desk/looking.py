"""What there is to see: the queue, a card with everything beside it, counts, the outbox.

Every call is one short indexed read: it is made in the Qt thread, and the next card must be there
within a frame.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace

from modstation.core.filters import Filter
from modstation.core.model import Article, Change, Comment, CommentKey, Decision, Score, State
from modstation.core.ports import Clock
from modstation.core.ranking import Order, Standing, why
from modstation.desk.beside import below, causes, record, underway
from modstation.desk.foreseen import Foreseen
from modstation.desk.people import People
from modstation.desk.rows import queue_rows, since_words, worst_of
from modstation.desk.views import MOST_ALIKE, Below, Card, Conflict, Counts, QueueRow
from modstation.store.store import Store


class Looking:
    """`order` lays the queue out, `filter` says what of it is shown."""

    def __init__(self, store: Store, clock: Clock, order: Order) -> None:
        self.order = order
        self.filter = Filter()
        self._store = store
        self._clock = clock
        self.people = People(store, clock)
        self._foreseen = Foreseen(store, clock)

    def numbers(self, site: str | None = None) -> array[int]:
        """The numbers of every row of the queue that passes the filter, laid out; conflicts
        first."""
        asked = replace(self.filter, site=site) if site else self.filter
        return self._store.comments.numbers(self.order, asked, self._clock.now())

    def passing(self, numbers: Sequence[int]) -> set[int]:
        """Those of these that stand in the queue and pass the filter."""
        return self._store.comments.passing(numbers, self.filter, self._clock.now())

    def by_now(self, change: Change) -> Change:
        """What another thread did, as it stands when its news arrive: something of it may have
        been taken back in between."""
        touched = [*change.entered, *change.left]
        queued = self._store.comments.queued(touched)
        return replace(
            change,
            entered=tuple(n for n in touched if n in queued),
            left=tuple(n for n in touched if n not in queued),
        )

    def rows(self, numbers: Sequence[int]) -> list[QueueRow]:
        """What the list shows of these; of several sites, which one, before the article."""
        return queue_rows(self._store, self.order, numbers, self._clock.now())

    def card(self, n: int, *, also: Iterable[int] = ()) -> Card | None:
        """Everything beside a comment; None when it is not known. Replies and neighbours with the
        ids `also` stay in the thread, whatever became of them."""
        kept = tuple(also)
        foreseen = self._foreseen.card(n, self.order) if not kept else None
        return foreseen or self._read_card(n, kept)

    def look_ahead(self, n: int) -> Card | None:
        """Read a card that will be asked for before long, and have it at hand until something
        changes about it."""
        foreseen = self._foreseen.card(n, self.order)
        if foreseen is not None:
            return foreseen
        version = self._store.version()
        card = self._read_card(n, ())
        self._foreseen.keep(card, self.order, version)
        return card

    def below(self, shown: Comment) -> Below:
        """What is hidden with it where it is trashed or marked as spam."""
        return below(self._store, shown)

    def family(self, n: int, limit: int = MOST_ALIKE) -> list[Comment]:
        """Others of the queue that are nearly the same as this comment; projected."""
        numbers = self._store.likenesses.family(n, limit)
        found = (self._store.comments.projected(number) for number in numbers)
        return [comment for comment in found if comment is not None]

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
        unsettled = self._store.decisions.count_open()
        return Counts(
            held=self._store.comments.held(),
            waiting=unsettled.get(State.PENDING, 0) + unsettled.get(State.SENDING, 0),
            conflicts=unsettled.get(State.CONFLICT, 0),
            refused=self._store.decisions.refused_and_open(),
        )

    def _read_card(self, n: int, kept: Sequence[int]) -> Card | None:
        comments, threads = self._store.comments, self._store.threads
        comment, on_site = comments.projected(n), comments.on_site(n)
        if comment is None or on_site is None:
            return None
        decision = self._store.decisions.newest(n)
        if decision is not None and decision.state is State.ACCEPTED:
            decision = None
        conflict = decision is not None and decision.state is State.CONFLICT
        latest = tuple(threads.by_author(comment))
        article = self._store.sites.article(comment.site, comment.post)
        scores = self._store.scores.of(n)
        ancestors = tuple(threads.ancestors(comment))
        replies = tuple(threads.replies(comment, also=kept))
        siblings = tuple(threads.siblings(comment, also=kept))
        return Card(
            n=n,
            comment=comment,
            on_site=on_site,
            ancestors=ancestors,
            replies=replies,
            siblings=siblings,
            reply_count=threads.reply_count(comment) if replies else 0,
            article=article,
            record=record(self._store, comment),
            latest=latest,
            decision=decision,
            block=self._store.blocks.about(comment, self._clock.now()),
            scores=scores,
            why=self._why(comment, scores, article, conflict=conflict),
            causes=causes(self._store, n, on_site),
            read=self._store.scores.cut(n),
            unread_by=self._store.scores.unread_by(n),
            person=self.people.behind(comment, latest),
            policy=self._store.policies.of(on_site.site),
            below=below(self._store, comment) if replies else Below(),
            underway=underway(self._store, comment.site, (*ancestors, *replies, *siblings)),
            language=self._store.languages.of(n),
            alike=len(self._store.likenesses.family(n, MOST_ALIKE)),
        )

    def _why(
        self, comment: Comment, scores: Sequence[Score], article: Article, *, conflict: bool
    ) -> str:
        values = {score.label: score.value for score in scores}
        since = since_words(comment.created_at, self._clock.now())
        who = comment.author_name
        return why(self.order, Standing(since, worst_of(values), who, article.title, conflict))
