"""One sync cycle of one site: ask again, pull, weigh, push, then the surroundings.

The only place from which a site is spoken to, so that nothing can race: an answer that was
asked for earlier never overwrites what a later one said.
"""

from __future__ import annotations

from collections.abc import Callable

from modstation.core.errors import PluginGone, SiteTrouble
from modstation.core.model import Change, State, SyncReport
from modstation.core.ports import Clock, Site
from modstation.desk.block_errands import BlockErrands
from modstation.desk.blocking import Blocking
from modstation.desk.following import Following
from modstation.desk.landing import Stretch
from modstation.desk.meter import Meter, Stopped
from modstation.desk.outbox import Outbox
from modstation.desk.pushing import Pushing
from modstation.desk.reading import Reading
from modstation.desk.surroundings import Surroundings
from modstation.desk.views import Cycle
from modstation.store.store import Store

ALL_READ = "all read"  # the cursor that says that the first sync came to its end


def sync_once(
    store: Store,
    site: Site,
    clock: Clock,
    *,
    grace_s: int = 0,
    whole: bool = True,
    pull: bool = True,
    told: Callable[[Change], None] = lambda change: None,
    urgent: Callable[[], bool] = lambda: False,
    held: Callable[[], bool] = lambda: False,
    meter: Meter | None = None,
) -> Cycle:
    """Run one cycle; a `SiteTrouble` ends it early and stands in the result.

    `grace_s`: how old a decision must be to be sent. `whole`: ask about every known comment and
    fetch every thread, not only some per cycle. Without `pull`, only the outbox is seen to.
    `told` hears of every change to the local queue. Once `urgent`, the fetching of threads
    stops where it is. As long as `held`, nothing is sent. `meter` is told how far a first
    sync or a `whole` one is, and may end the reading after the request under way; what is due
    is still sent.
    """
    report = SyncReport()
    first = not store.sites.cursor(site.name, ALL_READ)
    meter = meter or Meter()
    meter.telling = first or whole
    reading = Reading(store, site, clock, told, meter)
    pushing = Pushing(store, site, clock, reading, held)
    following = Following(store, site.name, clock, reading)
    errands = BlockErrands(store, site.name, clock, held)

    def push() -> bool:
        pushing.push(report, grace_s)
        if pushing.companion is not None:
            errands.see_to(pushing.companion, grace_s, read=pull)
        return urgent()

    def cycle() -> bool:
        companion = pushing.companion = site.companion()
        following.note(companion)
        pushing.ask_again(report)
        if not pull:
            push()
            return False
        if companion is None:
            reading.pull(report, whole=whole)
        else:
            following.pull(companion, report, whole=whole)
        blocking = Blocking(store, Outbox(store, clock), clock)
        caught = blocking.catch(site.name, by_site=companion is not None)
        report.blocked += len(caught)
        reading.tell(caught)
        pushing.weigh_conflicts(report)
        push()
        more = Surroundings(store, site, clock, reading, push, meter).fetch(whole=whole)
        push()
        if pushing.companion is not None:
            report.only_here = errands.to_offer()
        return more

    trouble: SiteTrouble | None = None
    more = stopped = False
    try:
        try:
            try:
                more = cycle()
            except PluginGone:
                more = cycle()
        except Stopped:
            more = stopped = True
            push()
    except SiteTrouble as ended_by:
        trouble = ended_by
    if first and pull and not more and trouble is None:
        with store.writing():
            store.sites.set_cursor(site.name, ALL_READ, 1)
    Stretch(store, clock, site.name).note(trouble)
    open_here = store.decisions.open_on(site.name)
    report.waiting = sum(d.state in (State.PENDING, State.SENDING) for d in open_here)
    report.held = store.comments.held(site.name)
    return Cycle(site.name, report, trouble, more, stopped)
