"""Everything a face needs, over one profile: the desk, the sites, the sync, the journal."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from modstation.core.disallowed import Difference
from modstation.core.filters import Filter
from modstation.core.model import Change, Comment, SiteInfo, State, Verb
from modstation.core.ports import Clock, Scorer, WordLists
from modstation.core.ranking import Order
from modstation.core.shift import Shift, latest_shift
from modstation.desk import finding
from modstation.desk.blocking import Blocking, Sight
from modstation.desk.bulk import Sample, Shown
from modstation.desk.hits import Hits
from modstation.desk.house_words import HouseWords
from modstation.desk.judged import Judged, own_decisions
from modstation.desk.landing import Landing
from modstation.desk.masking import Masking
from modstation.desk.models import Models
from modstation.desk.outbox import Outbox
from modstation.desk.phrases import Phrases
from modstation.desk.policies import Policies
from modstation.desk.rating import Rater
from modstation.desk.readiness import readiness, unscored
from modstation.desk.review import Review
from modstation.desk.saved_views import SavedViews
from modstation.desk.search import Found, Search
from modstation.desk.settings import Preferences
from modstation.desk.sites import Sites
from modstation.desk.sync import sync_once
from modstation.desk.trail import history
from modstation.desk.views import Cycle, HistoryRow, Readiness, Stay
from modstation.store.store import Store

MOST_TRIED = 2_000  # comments that a word list is tried on while somebody waits for the count


@dataclass(frozen=True, slots=True)
class Workplace:
    """For one thread: its database connection must not leave it."""

    profile: Path
    store: Store
    review: Review
    sites: Sites
    preferences: Preferences
    clock: Clock
    word_lists: WordLists
    models: Models

    @contextmanager
    def _elsewhere(self) -> Iterator[Store]:
        """A connection for the thread that asks; moving the write-ahead log is left to others."""
        store = Store(self.profile, tidies=False)
        try:
            yield store
        finally:
            store.close()

    @property
    def policies(self) -> Policies:
        """Thresholds and reasons of each site."""
        return Policies(self.store)

    @property
    def phrases(self) -> Phrases:
        """What each site says to its readers again and again."""
        return Phrases(self.store)

    @property
    def house_words(self) -> HouseWords:
        """The sites' own word lists."""
        return HouseWords(self.store, self.clock, self.word_lists)

    @property
    def masking(self) -> Masking:
        """What is masked of what is shown."""
        return Masking(self.store, self.word_lists)

    @property
    def saved_views(self) -> SavedViews:
        """Orders and filters that somebody named."""
        return SavedViews(self.profile)

    def count(self, asked: Sequence[Filter]) -> list[int]:
        """How many of what waits pass each filter; from any thread."""
        with self._elsewhere() as store:
            return [store.comments.count(one, self.clock.now()) for one in asked]

    def queued_scores(self, site: str) -> dict[str, array[float]]:
        """label -> the scores of what stands in that site's queue, in rising order; from any
        thread."""
        with self._elsewhere() as store:
            return Policies(store).values(site)

    def try_words(self, site: str, text: str) -> tuple[int, int]:
        """How many of a site's newest queued comments a word list would hit, and of how many;
        from any thread."""
        with self._elsewhere() as store:
            words = HouseWords(store, self.clock, self.word_lists)
            return words.trial(site, text, MOST_TRIED)

    def block_sight(self, shown: Comment, field: str) -> Sight:
        """Whom a block would hit, by what is known here; from any thread."""
        with self._elsewhere() as store:
            return Blocking(store, Outbox(store, self.clock), self.clock).sight(shown, field)

    @property
    def hits(self) -> Hits:
        """What each block met."""
        return Hits(self.store)

    def note_disallowed(self, site: str, written: Difference) -> None:
        """The site's own list was changed from here; which words is the site's business."""
        detail = f"{len(written.added)} added, {len(written.removed)} removed"
        with self.store.writing():
            at = self.clock.now()
            self.store.journal.note(at, "disallowed words changed", site=site, detail=detail)

    def sync(self, name: str, *, named: bool = False) -> Cycle:
        """One whole cycle of that site, sending everything that waits. `named`: see `Sites`."""
        site = self.sites.open(name, named=named)
        try:
            return sync_once(self.store, site, self.clock)
        finally:
            site.close()

    @property
    def landing(self) -> Landing:
        """What was decided while a site could not be reached."""
        return Landing(self.store)

    def landed_rows(self, stays: Sequence[Stay]) -> list[HistoryRow]:
        """What was decided in these stretches without the line; see `desk.landing`."""
        return self.landing.rows(stays, self.clock.now(), self.preferences.now.grace_s)

    def readiness(self, names: Sequence[str], began_at: int) -> Readiness:
        """What is here of all that is needed without these sites, fetched since `began_at`."""
        return readiness(self.store, names, began_at, self.clock.now())

    def unscored(self, scorer: Scorer) -> int:
        """How many held comments lack the opinion of this classifier."""
        return unscored(self.store, scorer.describe())

    def rate(self, scorer: Scorer) -> None:
        """Score everything held that has no score of this classifier yet."""
        rater = Rater(
            lambda: Store(self.profile),
            scorer,
            lambda news: None,
            word_list=self.word_lists.compile,
        )
        try:
            rater.rate_all()
        finally:
            rater.close()

    def lay_out(self, order: Order, asked: Filter) -> array[int]:
        """The numbers of what passes the filter, in that order, over a connection of its own:
        this may be called from any thread."""
        with self._elsewhere() as store:
            return store.comments.numbers(order, asked, self.clock.now())

    def languages(self) -> list[str]:
        """The codes of the languages that were found in what waits or waited."""
        return self.store.languages.in_use()

    def in_view(self, order: Order, asked: Filter) -> list[Shown]:
        """All that passes the filter, each as it is now; from any thread. But for conflicts:
        they pass every filter, and are settled one by one, by who has read both versions."""
        with self._elsewhere() as store:
            numbers = store.comments.numbers(order, asked, self.clock.now())
            conflicts = {decision.n for decision in store.decisions.in_state(State.CONFLICT)}
            found = store.comments.digests(n for n in numbers if n not in conflicts)
            return [Shown(n, digest) for n, digest in found]

    def score_values(self, asked: Filter) -> dict[str, array[float]]:
        """label -> the scores of what passes the filter, in rising order, the worst ones under
        ""; from any thread."""
        with self._elsewhere() as store:
            numbers = store.comments.numbers(Order.OLDEST, asked, self.clock.now())
            return store.scores.spread(numbers)

    def least_typical(self, chosen: Sequence[Shown], verb: Verb) -> list[Sample]:
        """As `Review.least_typical`, from any thread."""
        with self._elsewhere() as store:
            return self.review.over(store).least_typical(chosen, verb)

    def decide_all(self, chosen: Sequence[Shown], verb: Verb, reason: str | None = None) -> Change:
        """As `Review.decide_all`, over a connection of its own: many decisions take longer than
        a frame, and this may be called from any thread."""
        with self._elsewhere() as store:
            return self.review.over(store).decide_all(chosen, verb, reason)

    def undo(self) -> Change | None:
        """As `Review.undo`, over a connection of its own; from any thread."""
        with self._elsewhere() as store:
            return self.review.over(store).undo()

    @property
    def searches(self) -> Search:
        """What can be found in this profile."""
        return Search(self.store, self.clock)

    def search(self, typed: str, before: int | None, limit: int) -> Found:
        """A page of what was found, over a connection of its own: from any thread."""
        with self._elsewhere() as store:
            return Search(store, self.clock).find(typed, before, limit)

    def find(self, asked: str) -> list[finding.Found]:
        """Articles and authors of waiting comments, by a part of their names; from any thread."""
        with self._elsewhere() as store:
            return finding.find(store, asked)

    def own_decisions(self) -> Judged:
        """What was approved and what was rejected, as samples to measure a classifier with."""
        return own_decisions(self.store)

    def history(self, before: int | None, limit: int) -> list[HistoryRow]:
        """A page of what was decided here, newest first; see `desk.trail`."""
        grace_s = self.preferences.now.grace_s
        return history(self.store, before, limit, self.clock.now(), grace_s)

    def shift(self) -> Shift | None:
        """What was decided since the last long pause; None before the first decision."""
        name_of = self.policies.name_of
        return latest_shift(
            deed._replace(reason=name_of(deed.site, deed.reason))
            for deed in self.store.history.deeds()
        )

    def site_infos(self, name: str | None) -> list[SiteInfo]:
        """That site, or all of them."""
        return [self.sites.get(name)] if name else self.sites.list()

    def journal(self, limit: int | None = None) -> Iterator[dict[str, object]]:
        for entry in self.store.journal.entries(limit):
            yield asdict(entry)

    def journal_problems(self) -> list[str]:
        """What is wrong with the journal's chain, in words."""
        return self.store.journal.verify()

    def database_problems(self) -> list[str]:
        """What is wrong with the database, the journal included, in words."""
        return self.store.check()
