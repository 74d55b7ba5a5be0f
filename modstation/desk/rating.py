"""Opinions for everything that waits: what is looked at first, then what is new, then the rest.

Runs in a thread of its own with its own connection; the classifier is a process. Progress
survives a restart, because what was rated is written down and what was not is asked for.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from modstation.core.errors import Trouble
from modstation.core.model import ModelInfo, text_digest
from modstation.core.plain import plain
from modstation.core.ports import Scorer, WordFinder
from modstation.desk import alike, languages
from modstation.desk.house_words import WordReader
from modstation.desk.views import Rated
from modstation.store.scores import START, Unrated
from modstation.store.store import Store

BATCH = 16
RESCAN_S = 5.0  # a walk through all that is held costs too much for each key press
EXPLAINED = 4  # the comment on the screen and the next few
IDLE_S = 5.0
TELL_EVERY_S = 1.0


class Rater:
    """The work of the rating loop: each call rates one batch and returns the pause. `resting`
    says why nothing is to be scored now ("paused"); "" when it is."""

    def __init__(
        self,
        open_here: Callable[[], Store],
        scorer: Scorer,
        post: Callable[[object], None],
        *,
        word_list: Callable[[str], WordFinder],
        rescan_s: float = RESCAN_S,
        resting: Callable[[], str] = lambda: "",
    ) -> None:
        self._open_here = open_here
        self._scorer = scorer
        self._post = post
        self._rescan_s = rescan_s
        self._words = WordReader(word_list)
        self._resting = resting
        self._rested: tuple[int, int] | None = None  # what was told while paused
        self._successor: Scorer | None = None
        self._walked_at = float("-inf")
        self._store: Store | None = None
        self._position = START
        self._seen_up_to = 0
        self._lock = threading.Lock()
        self._looked_at: tuple[int, ...] = ()
        self._fresh: list[int] = []
        self._aside = 0
        self._told_at = 0.0
        self._progress = (0, 0)
        self._counted_at = float("-inf")
        self._pace: tuple[float, int] | None = None  # since when, and how many were done then
        self._leaving = threading.Event()
        self._asked = threading.Event()

    def look_at(self, numbers: Sequence[int]) -> None:
        """From any thread: what is on the screen, and what comes next there."""
        with self._lock:
            self._looked_at = tuple(numbers)

    def use(self, scorer: Scorer) -> None:
        """From any thread: go on with another classifier; the one before is closed."""
        with self._lock:
            unused, self._successor = self._successor, scorer
        if unused is not None:
            unused.close()

    def report(self) -> None:
        """From any thread: say how far it is, once nothing is left to do or it rests."""
        self._asked.set()

    def leave(self) -> None:
        """From any thread: nothing more is begun."""
        self._leaving.set()

    def __call__(self) -> float:
        if self._leaving.is_set():
            return IDLE_S
        store = self._here()
        self._succeed()
        try:
            model = self._scorer.describe()
            if why := self._resting():
                return self._rest(store, model, why)
            if self._rested is not None:
                self._rested, self._pace = None, None
                self._tell(store, model, at_once=True)
            batch = self._on_screen(store, model)
            if not batch and self._explain(store, model):
                return 0.0
            if not batch and (read := self._words.catch_up(store, model)):
                self._fresh += read
                self._tell(store, model, at_once=False)
                return 0.0
            batch = batch or self._next(store, model)
            if not batch:
                if read := self._read_beside(store):
                    self._fresh += read
                    return 0.0
                if self._fresh or self._asked.is_set():
                    self._asked.clear()
                    self._tell(store, model, at_once=True)
                return IDLE_S
            self._rate(store, model, batch)
            self._tell(store, model, at_once=False)
            self._fresh += self._read_beside(store)
        except Trouble as trouble:
            self._post(trouble)
            return 60.0
        return 0.0

    def rate_all(self) -> None:
        """Everything at once, for who has no window. Raises the classifier's `Trouble`."""
        store, model = self._here(), self._scorer.describe()
        while batch := self._next(store, model):
            self._rate(store, model, batch)
        while self._words.catch_up(store, model) or self._read_beside(store):
            pass

    def close(self) -> None:
        """In the thread itself, or after it has ended."""
        self._succeed()
        self._scorer.close()
        if self._store is not None:
            self._store.close()
            self._store = None

    # ------------------------------------------------------------------------------------------

    def _here(self) -> Store:
        if self._store is None:
            self._store = self._open_here()
            self._seen_up_to = self._store.scores.newest_number()
        return self._store

    def _succeed(self) -> None:
        """Take over the other classifier, if one was chosen: it has everything before it."""
        with self._lock:
            successor, self._successor = self._successor, None
        if successor is not None:
            self._scorer.close()
            self._scorer = successor
            self._position, self._walked_at = START, float("-inf")
            self._pace = None

    def _read_beside(self, store: Store) -> list[int]:
        """What is found out beside the scores: languages, and what is nearly the same."""
        return languages.catch_up(store, self._scorer) + alike.catch_up(store, self._scorer)

    def _rest(self, store: Store, model: ModelInfo, why: str) -> float:
        """Only say how much is left, whenever that is another number."""
        progress = store.scores.progress(model)
        if progress != self._rested or self._asked.is_set():
            self._asked.clear()
            self._rested = progress
            numbers, self._fresh = tuple(self._fresh), []
            self._post(Rated(numbers, *progress, None, model.name, resting=why))
        return IDLE_S

    def _on_screen(self, store: Store, model: ModelInfo) -> list[Unrated]:
        with self._lock:
            looked_at = self._looked_at
        return store.scores.unrated_among(model, looked_at[:BATCH])

    def _next(self, store: Store, model: ModelInfo) -> list[Unrated]:
        """What is new, then the rest."""
        batch = store.scores.arrived_after(model, self._seen_up_to, BATCH)
        if batch:
            self._seen_up_to = batch[-1].n
            return batch
        if time.monotonic() - self._walked_at < self._rescan_s:
            return []
        batch = store.scores.backlog(model, self._position, BATCH)
        if batch:
            self._position = batch[-1].position
        else:  # all of it was seen; what changes later is found by the next walk
            self._position, self._walked_at = START, time.monotonic()
        return batch

    def _rate(self, store: Store, model: ModelInfo, batch: Sequence[Unrated]) -> None:
        """Score what has no score yet, equal texts once, and write it all down."""
        digests = {unrated.n: text_digest(unrated.text) for unrated in batch}
        known = store.scores.known(model, list(digests.values()))
        aside = store.scores.set_aside(model, list(digests.values()))
        texts = {
            digests[unrated.n]: plain(unrated.text)
            for unrated in batch
            if digests[unrated.n] not in known and digests[unrated.n] not in aside
        }
        scores = self._scorer.score(
            [words.text for words in texts.values()], [words.links for words in texts.values()]
        )
        found = dict(zip(texts, scores, strict=True))
        kept = self._scorer.kept([words.text for words in texts.values()]) if texts else []
        with store.writing():
            for digest, values in found.items():
                if values is None:
                    store.scores.put_aside(model, digest)
                    self._aside += 1
                else:
                    store.scores.put(model, digest, values)
                    known[digest] = dict(values)
            for (digest, words), read in zip(texts.items(), kept, strict=True):
                if read < len(words.text):
                    store.scores.put_cut(model, digest, read, len(words.text))
            for unrated in batch:
                values = known.get(digests[unrated.n], {})
                store.scores.rate(model, self._words.read(store, unrated.n, unrated.text, values))
        self._fresh += [unrated.n for unrated in batch]

    def _explain(self, store: Store, model: ModelInfo) -> bool:
        """Find out why, for what is on the screen and the next few; whether there was work."""
        with self._lock:
            looked_at = self._looked_at[:EXPLAINED]
        for n in looked_at:
            digest, values = store.scores.unexplained(model, n)
            comment = store.comments.on_site(n)
            if comment is None or text_digest(comment.text) != digest:
                continue
            labels = store.policies.of(comment.site).flagged(values)
            if not labels:
                continue
            words = plain(comment.text)
            spans = {
                label: self._scorer.explain(words.text, label, words.links) for label in labels
            }
            with store.writing():
                for label, found in spans.items():
                    store.scores.explain(model, digest, label, found)
            self._fresh.append(n)
            self._tell(store, model, at_once=True)
            return True
        return False

    def _counted(
        self, store: Store, model: ModelInfo, now: float, *, anew: bool
    ) -> tuple[int, int]:
        """How much is done; not counted anew for every comment that somebody looks at."""
        if anew or now - self._counted_at >= TELL_EVERY_S:
            self._progress, self._counted_at = store.scores.progress(model), now
        return self._progress

    def _tell(self, store: Store, model: ModelInfo, *, at_once: bool) -> None:
        now = time.monotonic()
        looked_at_is_there = not set(self._looked_at).isdisjoint(self._fresh)
        if not (at_once or looked_at_is_there or now - self._told_at >= TELL_EVERY_S):
            return
        done, total = self._counted(store, model, now, anew=at_once)
        if self._pace is None or done < self._pace[1]:
            self._pace = now, done
        since, before = self._pace
        rate = (done - before) / (now - since) if now > since else 0.0
        left_s = (total - done) / rate if rate > 0 else None
        numbers, self._fresh, self._told_at = tuple(self._fresh), [], now
        aside, self._aside = self._aside, 0
        self._post(Rated(numbers, done, total, left_s, model.name, set_aside=aside))
