"""Any order of keys, foreign edits, dropped lines, restarts and acts during a push ends well."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from modstation.core.errors import Busy, NotPossible
from modstation.core.model import PUBLISHING, Comment, State, Status, Verb
from modstation.desk.review import Review
from modstation.store.store import Store
from tests.desk.conftest import make_bench
from tests.desk.memory_companion import MemoryCompanion

IDS = st.sampled_from([1, 2, 3])
TEXTS = st.sampled_from(["nice", "rude", "odd"])
VERBS = st.sampled_from([Verb.APPROVE, Verb.TRASH, Verb.SPAM, Verb.HOLD, Verb.EDIT, Verb.REPLY])
WHERE = st.sampled_from(
    [
        *("held:before", "read:before", "read:after", "push:before", "push:after"),
        *("changes:before", "changes:after", "decide:before", "decide:after"),  # of a plugin
    ]
)
ACTS = st.sampled_from(["approve", "trash", "undo", "text", "status", "remove", "resolve"])
FOREIGN = st.sampled_from([Status.APPROVED, Status.TRASH, Status.HOLD, Status.SPAM])


class Shift(RuleBasedStateMachine):
    """The desk over a real database; a site in memory; a moderator who looks at cards."""

    @initialize(held=st.sets(IDS))
    def start(self, held: set[int]) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.bench = make_bench(Path(self.folder.name))
        self.screens: dict[str, str] = {}  # decision id -> text on the screen (or typed)
        self.lines = 0
        self.removed: set[int] = set()
        for id in sorted(held):  # or most steps would find nothing to decide about
            self.site.post(id, "nice")
        self.settle_in()
        self.bench.sync()

    def settle_in(self) -> None:
        """What else there is to the site."""

    @property
    def site(self):
        return self.bench.site

    # the world ---------------------------------------------------------------------------------

    @rule(id=IDS, text=TEXTS, under=st.none() | IDS)
    def somebody_writes(self, id: int, text: str, under: int | None) -> None:
        if id not in self.site.comments and id not in self.removed:
            parent = under if under in self.site.comments and under != id else 0
            self.site.post(id, text, parent=parent)

    @rule(id=IDS, text=TEXTS, status=FOREIGN)
    def a_colleague_acts(self, id: int, text: str, status: Status) -> None:
        if id in self.site.comments:
            self.site.change(id, text=text, status=status)

    @rule(id=IDS)
    def somebody_deletes(self, id: int) -> None:
        if id in self.site.comments:
            self.site.remove(id)
            self.removed.add(id)

    # the moderator -----------------------------------------------------------------------------

    @rule(pick=st.integers(0, 2), verb=VERBS)
    def decide_from_the_queue(self, pick: int, verb: Verb) -> None:
        numbers = self.bench.review.numbers()
        if numbers:
            self.decide(numbers[pick % len(numbers)], verb)

    @rule(id=IDS, verb=VERBS)
    def decide_from_the_thread(self, id: int, verb: Verb) -> None:
        known = self.bench.store.comments.numbers_of("site", [id])
        if known:
            self.decide(known[id], verb)

    def decide(self, n: int, verb: Verb) -> None:
        card = self.bench.review.card(n)
        assert card is not None
        before = self.seqs()
        try:
            if verb is Verb.REPLY:
                self.bench.review.reply(card.comment, "an answer")
            else:
                text = "edited" if verb is Verb.EDIT else None
                self.bench.review.decide(card.comment, verb, text=text)
        except NotPossible:
            assert self.seqs() == before, "what is not possible leaves no trace"
            return
        for decision in self.bench.store.decisions.history(1000):
            if decision.seq not in before:
                edited = decision.verb is Verb.EDIT
                self.screens[decision.id] = "edited" if edited else card.comment.text
        if verb is not Verb.HOLD:
            queued = self.bench.store.comments.queued([n])
            assert not queued, "a decided comment leaves the queue"

    @rule()
    def undo(self) -> None:
        words = self.bench.review.next_undo()
        before = {d.seq: d for d in self.bench.store.decisions.history(1000)}
        change = self.bench.review.undo()
        assert (change is None) == (words is None)
        if change is None:
            return
        for decision in self.bench.store.decisions.history(1000):
            if decision.seq in before or decision.verb is Verb.RESTORE:
                continue
            twin = [d for d in before.values() if d.gesture == decision.gesture]
            screens = [self.screens[d.id] for d in twin if d.verb is decision.verb]
            self.screens[decision.id] = screens[0]  # put back: the same look at the same text

    @rule(pick=st.integers(0, 2), code=st.sampled_from(["hate", "threat"]))
    def give_reason(self, pick: int, code: str) -> None:
        """Somebody says why, of any decision: only what stands takes it, nothing else moves."""
        decisions = self.bench.store.decisions.history(3)
        if not decisions:
            return
        old, queue = decisions[pick % len(decisions)], self.bench.queue()
        stands = old.verb is Verb.TRASH and old.state is not State.WITHDRAWN
        stands = stands and not self.bench.store.decisions.is_undone(old.gesture)
        try:
            self.bench.review.give_reason(old.seq, code)
        except NotPossible:
            assert not stands
            assert self.bench.store.decisions.get(old.seq) == old
        else:
            assert stands
            given = self.bench.store.decisions.get(old.seq)
            assert given == replace(old, reason=code)
        assert self.bench.queue() == queue

    @rule(mine=st.booleans())
    def resolve(self, mine: bool) -> None:
        conflicts = self.bench.review.conflicts()
        if not conflicts:
            return
        old, shown = conflicts[0].mine, conflicts[0].now
        before = self.seqs()
        try:
            self.bench.review.resolve(old.key, mine, shown)
        except NotPossible:
            return
        for decision in self.bench.store.decisions.history(1000):
            if decision.seq not in before:
                self.screens[decision.id] = "edited" if old.verb is Verb.EDIT else shown.text

    @rule()
    def restart(self) -> None:
        self.bench.store.close()
        self.bench.store = Store(Path(self.folder.name))
        self.bench.review = Review(self.bench.store, self.bench.clock)

    # the wire ----------------------------------------------------------------------------------

    @rule(
        cuts=st.sets(WHERE, max_size=2),
        at=st.none() | WHERE,
        act=ACTS,
        id=IDS,
        grace_s=st.sampled_from([0, 0, 0, 5]),
        passing=st.sampled_from([0, 0, 1, 2]),
        spared=st.sampled_from([0, 0, 1, 2]),
        busy=st.booleans(),
        lines=st.integers(1, 3),
        picks=st.lists(st.integers(0, 2), max_size=3),
        hold_at=st.none() | st.sampled_from(["read:after", "push:before", "push:after"]),
    )
    def sync(
        self,
        cuts: set[str],
        at: str | None,
        act: str,
        id: int,
        grace_s: int,
        passing: int,
        spared: int,
        busy: bool,
        lines: int,
        picks: list[int],
        hold_at: str | None,
    ) -> None:
        """Somebody acts after so many `passing` passes of a moment; `cuts` come after so many
        `spared` ones. So many `lines` carry what is sent together, and `picks` say whose turn it
        is. The moderator may hold everything back."""
        fired: list[str] = []
        passed: Counter[str] = Counter()
        held: list[str] = []
        order = iter(picks)

        def meanwhile(where: str) -> None:
            passed[where] += 1
            if where == at and not fired and passed[where] > passing:
                fired.append(where)
                self.act(act, id)
            if where == hold_at:
                held.append(where)
            if busy and where in cuts and passed[where] > spared:
                raise Busy("Wait.")

        self.site.lines = lines
        self.site.pick = lambda under_way: next(order, 0) % under_way
        self.site.meanwhile = meanwhile
        self.site.fail = lambda where: where in cuts and passed[where] > spared
        cycle = self.bench.sync(grace_s=grace_s, held=lambda: bool(held))
        self.site.fail = lambda where: False
        self.site.meanwhile = lambda where: None
        assert cycle.trouble is None or cuts
        self.bench.clock.at += 2

    def act(self, act: str, id: int) -> None:
        """Something that happens in the middle of a sync."""
        if act in ("approve", "trash"):
            self.decide_from_the_queue(id, Verb(act))
        elif act == "undo":
            self.undo()
        elif act == "resolve":
            self.resolve(True)
        elif id in self.site.comments:
            if act == "text":
                self.site.change(id, text="swapped", status=Status.HOLD)
            elif act == "status":
                self.site.change(id, status=Status.TRASH)
            else:
                self.somebody_deletes(id)

    # what must always hold -----------------------------------------------------------------------

    @invariant()
    def nothing_is_applied_twice(self) -> None:
        ids = [id for id, _, _ in self.site.applied]
        assert len(ids) == len(set(ids))

    @invariant()
    def nobody_publishes_a_text_that_was_not_on_the_screen(self) -> None:
        for id, verb, judged in self.site.applied:
            if verb not in PUBLISHING:
                continue
            decision = self.by_id(id)
            if verb is Verb.REPLY:
                published: str | None = judged.text
            else:
                published = decision.text if decision.text is not None else judged.text
            if decision.seen.text or published:  # the text of a deleted comment is forgotten
                assert published in (self.screens[id], "") or self.forgotten(decision.n)

    @invariant()
    def withdrawn_means_never_sent(self) -> None:
        sent = {id for id, _, _ in self.site.applied}
        history = self.bench.store.decisions.history(1000)
        assert not sent & {d.id for d in history if d.state is State.WITHDRAWN}

    @invariant()
    def the_journal_only_grows_and_holds(self) -> None:
        lines = self.bench.store.db["journal"].count
        assert lines >= self.lines
        self.lines = lines
        assert self.bench.store.journal.verify() == []

    @invariant()
    def the_count_is_the_queue(self) -> None:
        held = self.bench.store.comments.held()
        assert held == len(self.bench.review.numbers())

    # the end -----------------------------------------------------------------------------------

    def teardown(self) -> None:
        if not hasattr(self, "bench"):
            return
        try:
            self.come_to_an_end()
        finally:
            self.bench.store.close()
            self.folder.cleanup()

    def come_to_an_end(self) -> None:
        for _ in range(8):
            self.bench.sync()
        asked = {conflict.n for conflict in self.bench.review.conflicts()}
        unsent = [d for d in self.bench.store.decisions.open_on("site") if d.n not in asked]
        assert not unsent, "the outbox drains, but for what the moderator is asked about"
        for comment in self.site.comments.values():
            known = self.known(comment)
            waits_here = known is not None and known.status is Status.HOLD
            if comment.status is Status.HOLD or waits_here:
                assert known == comment, "both sides agree about what waits"
        held = {c.id for c in self.site.comments.values() if c.status is Status.HOLD}
        open_questions = {conflict.now.id for conflict in self.bench.review.conflicts()}
        assert set(self.bench.queue()) == held | open_questions, (
            "the queue is what waits, and what is asked"
        )
        assert self.bench.store.check() == []
        self.undo_everything()

    def undo_everything(self) -> None:
        """Undo always comes to an end, whatever was done."""
        for _ in range(200):
            if self.bench.review.undo() is None:
                return
        raise AssertionError("undo never ends")

    # -------------------------------------------------------------------------------------------

    def seqs(self) -> set[int]:
        return {d.seq for d in self.bench.store.decisions.history(1000)}

    def by_id(self, id: str):
        return next(d for d in self.bench.store.decisions.history(1000) if d.id == id)

    def forgotten(self, n: int) -> bool:
        now = self.bench.store.comments.on_site(n)
        return now is not None and now.status is Status.DELETED

    def known(self, comment: Comment) -> Comment | None:
        n = self.bench.store.comments.number(comment.key)
        return self.bench.store.comments.on_site(n) if n is not None else None


class Assisted(Shift):
    """The same on a site with the companion plugin, which may be switched off and on."""

    def settle_in(self) -> None:
        # Small windows, so that three comments fill several of them.
        self.plugin = MemoryCompanion(self.site, batch=2, window=2)
        self.site.plugin = self.plugin

    @rule(there=st.booleans())
    def somebody_switches_the_plugin(self, there: bool) -> None:
        if there and self.site.plugin is None:
            self.plugin.switched_on()
        self.site.plugin = self.plugin if there else None

    @rule(at_once=st.booleans())
    def the_wire_is_fast_or_slow(self, at_once: bool) -> None:
        """A batch arrives as soon as it is sent, or only when nothing else is left to do here."""
        self.plugin.at_once = at_once


EXAMPLES = int(os.environ.get("MODSTATION_EXAMPLES", "150"))
TestShift = Shift.TestCase
TestAssisted = Assisted.TestCase
TestShift.settings = TestAssisted.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
