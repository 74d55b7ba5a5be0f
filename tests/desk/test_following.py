"""A site with the companion plugin: its feed of changes is followed."""

from __future__ import annotations

import pytest

from modstation.core.companion import Changes
from modstation.core.model import Comment, Status, Verb
from tests.desk.acting import in_the_middle, on_site
from tests.desk.conftest import Bench


def known(bench: Bench, id: int) -> Comment | None:
    n = bench.store.comments.numbers_of("site", [id]).get(id)
    return bench.store.comments.on_site(n) if n else None


def test_the_first_sync_reads_the_lists_and_then_the_feed(helped: Bench) -> None:
    helped.site.post(1)
    in_the_middle(helped, lambda: helped.site.change(1, text="moved meanwhile"), "held:after")
    helped.sync()
    calls = helped.site.calls
    assert calls.index("cursor") < calls.index("held") < calls.index("changes")
    assert helped.shown(1).text == "moved meanwhile"


def test_afterwards_one_request_tells_everything(synced: Bench) -> None:
    synced.site.post(4, "new")
    synced.site.change(1, text="edited")
    synced.site.change(2, status=Status.SPAM)
    synced.site.remove(3)
    report = synced.sync(whole=False).report
    asked = [call for call in synced.site.calls if call not in ("children", "read")]
    assert asked == ["changes"]
    assert report.pulled == 4
    assert synced.queue() == [1, 4]
    assert synced.shown(1).text == "edited"
    gone = known(synced, 3)
    assert gone is not None
    assert gone.status is Status.DELETED


def test_a_long_feed_comes_in_windows_and_the_place_is_kept(synced: Bench) -> None:
    synced.plugin.window = 2
    for id in range(10, 17):
        synced.site.post(id)
    synced.site.fail = lambda where: where == "changes:before" and len(synced.queue()) > 6
    assert synced.sync(whole=False).trouble is not None
    synced.site.fail = lambda where: False
    assert len(synced.queue()) == 7
    synced.site.calls.clear()
    synced.sync(whole=False)
    assert len(synced.queue()) == 10
    assert synced.site.calls.count("changes") == 2, "what was read before is not read again"


def test_a_window_that_is_empty_need_not_be_the_last(
    synced: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced.site.post(4)
    ask, asked = synced.plugin.changes, []

    def still_at_it(since: int, limit: int) -> Changes:
        asked.append(since)
        return Changes((), since, more=True) if len(asked) < 4 else ask(since, limit)

    monkeypatch.setattr(synced.plugin, "changes", still_at_it)
    synced.sync(whole=False)
    assert synced.queue() == [1, 2, 3, 4]
    asked.clear()
    monkeypatch.setattr(synced.plugin, "changes", lambda since, _: Changes((), since, more=True))
    assert synced.sync(whole=False).trouble is None, "and it comes to an end"


def test_a_feed_with_a_hole_means_reading_everything(synced: Bench) -> None:
    synced.site.change(1, text="nobody told")
    synced.site.remove(2)
    synced.site.post(5)
    synced.plugin.switched_on()
    synced.sync(whole=False)
    assert "held" in synced.site.calls
    assert synced.queue() == [1, 3, 5]
    assert synced.shown(1).text == "nobody told"


def test_what_never_belonged_here_stays_out(synced: Bench) -> None:
    synced.site.post(20, status=Status.APPROVED)
    synced.site.post(21, status=Status.SPAM)
    synced.site.post(22, status=Status.APPROVED, parent=1)
    synced.site.post(23, status=Status.TRASH, parent=1)
    synced.site.post(24, type="pingback")
    synced.sync(whole=False, urgent=lambda: True)
    found = synced.store.comments.numbers_of("site", range(20, 25))
    assert set(found) == {22}


def test_what_the_feed_cannot_know_is_found_by_counting(synced: Bench) -> None:
    """Plain SQL passes every hook of WordPress by."""
    synced.site.post(9)
    synced.plugin.versions.pop(9)
    synced.sync(whole=False)
    assert synced.queue() == [1, 2, 3]
    synced.sync(whole=True)
    assert synced.queue() == [1, 2, 3, 9]


def test_what_the_feed_tells_is_no_reason_to_read_everything(synced: Bench) -> None:
    synced.site.change(1, status=Status.SPAM)
    synced.site.post(4)
    synced.site.post(5)
    synced.sync(whole=True)
    assert synced.queue() == [2, 3, 4, 5]
    assert synced.site.calls.count("held") == 1, "to count"
    assert synced.site.calls.index("changes") < synced.site.calls.index("held")


def test_what_moves_before_the_counting_is_asked_of_the_feed(synced: Bench) -> None:
    synced.site.change(1, status=Status.SPAM)
    in_the_middle(synced, lambda: synced.site.post(4), "held:before")
    synced.sync(whole=True)
    assert synced.queue() == [2, 3, 4]
    asked = [call for call in synced.site.calls if call in ("changes", "held")]
    assert asked == ["changes", "held", "changes", "held"]


def test_a_plugin_that_goes_and_comes_back_misses_nothing(synced: Bench) -> None:
    gone, synced.site.plugin = synced.plugin, None
    synced.site.post(4)
    synced.site.remove(1)
    synced.sync(whole=False)
    assert synced.queue() == [2, 3, 4]
    synced.site.post(5)
    gone.versions.clear()  # it was off: nobody told it
    synced.site.plugin = gone
    synced.sync(whole=False)
    assert synced.queue() == [2, 3, 4, 5]
    synced.site.calls.clear()
    synced.sync(whole=False)
    assert "held" not in synced.site.calls


@pytest.mark.parametrize("moment", ["changes:before", "changes:after"])
def test_a_plugin_that_goes_in_the_middle_is_not_missed(synced: Bench, moment: str) -> None:
    synced.site.post(4)
    synced.review.decide(synced.shown(1), Verb.TRASH)

    def switch_off() -> None:
        synced.site.plugin = None

    in_the_middle(synced, switch_off, moment)
    assert synced.sync(whole=False).trouble is None
    synced.sync(whole=False)
    assert synced.queue() == [2, 3, 4]
    assert on_site(synced, 1) is Status.TRASH
