"""The companion plugin on real sites, through the adapter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from modstation.core.companion import BlockWanted, Companion, Denial, Dispatch, SiteBlock
from modstation.core.disallowed import Difference, Disallowed, Moved
from modstation.core.errors import NotAllowed, Offline, PluginGone
from modstation.core.model import Comment, Seen, Status, Verb
from modstation.core.ports import Accepted, Refused, Stale
from tests.site.backends import WordPressBackend
from tests.site.conftest import REAL, Bench, decide
from tests.wordpress.harness import WordPress as WordPressServer

PLUGIN = Path(__file__).parents[2] / "resources" / "wordpress" / "modstation-companion"


@pytest.fixture(params=REAL)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    site = request.getfixturevalue("wordpress_server")(request.param)
    site.install_plugin(PLUGIN)
    bench = Bench(WordPressBackend(site, tmp_path))
    yield bench
    bench.close()


@pytest.fixture
def helped(bench: Bench) -> Companion:
    found = bench.site.companion()
    assert found is not None
    bench.relay.sent.clear()
    return found


def server(bench: Bench) -> WordPressServer:
    assert isinstance(bench.backend, WordPressBackend)
    return bench.backend.server


def send(comment: Comment, verb: Verb, id: str = "one", **more: object) -> Dispatch:
    return Dispatch(replace(decide(comment, verb, **more), id=id))  # type: ignore[arg-type]


def put(bench: Bench, **fields: str | int) -> int:
    """A comment as WordPress stores it itself, so that the plugin hears of it."""
    return server(bench).insert_comment(**{"comment_post_ID": bench.backend.post, **fields})


def test_it_is_looked_for_once(bench: Bench) -> None:
    first = bench.site.companion()
    assert first is not None
    assert first.version == "1.0.0"
    assert (first.batch, first.window) == (200, 500)
    asked = len(bench.relay.sent)
    assert bench.site.companion() is first
    assert len(bench.relay.sent) == asked == 2


def test_what_happens_is_told(bench: Bench, helped: Companion) -> None:
    start = helped.cursor()
    one = put(bench, comment_content="first <b>bold</b>", comment_author="Zoë & Co")
    two = put(bench, comment_content="second", comment_author_IP="")
    found = helped.changes(start, 100)
    assert [change.id for change in found.found] == [one, two]
    assert not found.more
    assert not found.reset
    for change in found.found:
        assert change.comment == bench.read(change.id), "equal to what the stock API says"
    bench.backend.act(one, delete=True)
    later = helped.changes(found.cursor, 100)
    assert [(c.id, c.comment, c.foreign) for c in later.found] == [(one, None, False)]
    assert helped.changes(later.cursor, 100).found == ()


def test_a_window_ends_and_goes_on(bench: Bench, helped: Companion) -> None:
    start = helped.cursor()
    ids = [put(bench, comment_content=f"text {number}") for number in range(5)]
    seen, more = [], True
    while more:
        window = helped.changes(start, 2)
        seen += [change.id for change in window.found]
        start, more = window.cursor, window.more
    assert seen == ids


def test_a_number_that_is_none_of_its_own_means_everything_anew(
    bench: Bench, helped: Companion
) -> None:
    found = helped.changes(helped.cursor() + 1000, 100)
    assert found.reset
    assert found.cursor == helped.cursor()


def test_many_are_decided_at_once(bench: Bench, helped: Companion) -> None:
    verbs = [Verb.APPROVE, Verb.TRASH, Verb.SPAM, Verb.EDIT]
    ids = [put(bench, comment_content="<b>text</b>", comment_agent="Firefox") for _ in verbs]
    shown = bench.site.read(ids)
    shown.sort(key=lambda comment: comment.id)
    before = [bench.stored(comment.id) for comment in shown]
    sent = [
        send(comment, verb, f"d{comment.id}", text="better" if verb is Verb.EDIT else None)
        for comment, verb in zip(shown, verbs, strict=True)
    ]
    bench.relay.sent.clear()
    outcomes = helped.send(sent)()
    assert bench.relay.methods == ["POST"]
    wanted = [Status.APPROVED, Status.TRASH, Status.SPAM, Status.APPROVED]
    for one, outcome, status, stored in zip(ids, outcomes, wanted, before, strict=True):
        assert outcome == Accepted(bench.read(one))
        assert bench.stored(one)[2:] == stored[2:], "address and browser stay"
        assert bench.read(one).status is status
    assert [bench.stored(one)[0] for one in ids] == ["<b>text</b>"] * 3 + ["better"]


TEXTS = [
    "plain",
    "Zoë – “quoted” 🦊",
    "two\nlines",
    "two\r\nlines",
    "a &amp; b < c",
    "tab\tand  blanks ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_was_seen_is_told_the_same_way_on_both_sides(
    bench: Bench, helped: Companion, text: str
) -> None:
    parent = bench.backend.put(content="parent")
    one = bench.backend.put(content=text, parent=parent)
    (outcome,) = helped.send([send(bench.read(one), Verb.APPROVE)])()
    assert isinstance(outcome, Accepted)
    assert bench.read(one).status is Status.APPROVED
    assert bench.stored(one)[0] == text


@pytest.mark.parametrize("change", [{"text": "moved"}, {"status": "spam"}, {"parent": 77}])
def test_what_has_moved_is_not_written(
    bench: Bench, helped: Companion, change: dict[str, object]
) -> None:
    one = bench.backend.put(content="seen")
    shown = bench.read(one)
    bench.backend.act(one, **change)
    moved = bench.stored(one)
    assert helped.send([send(shown, Verb.APPROVE)])() == [Stale(bench.read(one))]
    assert bench.stored(one) == moved


def test_one_that_is_gone(bench: Bench, helped: Companion) -> None:
    one = bench.backend.put(content="seen")
    shown = bench.read(one)
    bench.backend.act(one, delete=True)
    assert helped.send([send(shown, Verb.APPROVE)])() == [Stale(None)]


def test_a_line_that_breaks_after_the_work_was_done(bench: Bench, helped: Companion) -> None:
    one = bench.backend.put(content="seen")
    sent = send(bench.read(one), Verb.APPROVE)
    bench.relay.drop_answers_to = {"POST"}
    with pytest.raises(Offline):
        helped.send([sent])()
    bench.relay.drop_answers_to = set()
    bench.backend.act(one, status="hold")
    assert helped.send([sent])() == [Accepted(bench.read(one), again=True)]
    assert bench.read(one).status is Status.HOLD, "nothing is done twice"


def test_a_text_that_cannot_be_is_refused_alone(bench: Bench, helped: Companion) -> None:
    one, two = bench.backend.put(content="one"), bench.backend.put(content="two")
    shown = bench.site.read([one, two])
    shown.sort(key=lambda comment: comment.id)
    sent = [send(shown[0], Verb.EDIT, "a", text="  "), send(shown[1], Verb.APPROVE, "b")]
    first, second = helped.send(sent)()
    assert isinstance(first, Refused)
    assert first.why
    assert isinstance(second, Accepted)


def test_a_colleague_has_published_another_text(bench: Bench, helped: Companion) -> None:
    """The site has what is asked for; whether it is what was seen, the desk has to look."""
    one = bench.backend.put(content="seen")
    shown = bench.read(one)
    bench.backend.act(one, text="other", status="approved")
    (outcome,) = helped.send([send(shown, Verb.APPROVE)])()
    assert outcome == Accepted(bench.read(one), altered=True)


def test_an_undo_gives_the_old_text_back(bench: Bench, helped: Companion) -> None:
    one = bench.backend.put(content="first words")
    helped.send([send(bench.read(one), Verb.EDIT, "a", text="second words")])()
    now = bench.read(one)
    back = send(now, Verb.RESTORE, "b", wants=Status.HOLD, text="first words")
    (outcome,) = helped.send([back])()
    assert outcome == Accepted(bench.read(one))
    assert bench.stored(one)[:2] == ("first words", "hold")


def test_reasons_travel_along(bench: Bench, helped: Companion) -> None:
    one = bench.backend.put(content="seen")
    made = replace(decide(bench.read(one), Verb.TRASH), reason="hate")
    helped.send([Dispatch(made, "Hate or identity attack")])()
    found = server(bench).sql(
        "SELECT meta_key, meta_value FROM wp_commentmeta WHERE comment_id = ?", one
    )
    meta = {row["meta_key"]: row["meta_value"] for row in found}
    assert meta["_modstation_reason"] == "hate"
    assert meta["_modstation_reason_text"] == "Hate or identity attack"


# switched off, and not allowed --------------------------------------------------------------------

OFF = "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( $data );"
NAME = "modstation-companion/modstation-companion.php"


@pytest.mark.parametrize(
    "call",
    [
        lambda plugin, comment: plugin.cursor(),
        lambda plugin, comment: plugin.changes(0, 10),
        lambda plugin, comment: plugin.send([send(comment, Verb.TRASH)])(),
        lambda plugin, comment: plugin.blocks(),
        lambda plugin, comment: plugin.lift(1),
        lambda plugin, comment: plugin.hits(1, 10),
        lambda plugin, comment: plugin.disallowed(),
        lambda plugin, comment: plugin.change_disallowed(Difference(), ""),
    ],
)
def test_it_may_be_switched_off_at_any_time(
    bench: Bench, helped: Companion, call: Callable[[Companion, Comment], object]
) -> None:
    comment = bench.read(bench.backend.put(content="seen"))
    server(bench).php(OFF, NAME)
    with pytest.raises(PluginGone):
        call(helped, comment)
    assert bench.site.companion() is None
    assert bench.sign_in().companion() is None


def test_an_account_that_may_not_moderate_finds_none(bench: Bench) -> None:
    assert bench.restricted("reader", "edit_posts").companion() is None


def test_an_account_that_loses_its_rights(bench: Bench) -> None:
    rights = ("moderate_comments", "edit_posts", "edit_others_posts", "edit_published_posts")
    site = bench.restricted("passing", *rights)
    plugin = site.companion()
    assert plugin is not None
    user = server(bench).accounts["passing"].id
    server(bench).php(
        "$u = get_user_by( 'id', $data ); $u->remove_cap( 'moderate_comments' );", user
    )
    with pytest.raises(NotAllowed):
        plugin.changes(0, 10)


# blocks -------------------------------------------------------------------------------------------


def test_a_block_stands_and_is_lifted_and_put_back(bench: Bench, helped: Companion) -> None:
    wanted = BlockWanted("email", "Troll@X.test", reason="hate", note="again", until=4_000_000_000)
    made = helped.block(wanted)
    assert isinstance(made, SiteBlock)
    assert (made.field, made.value, made.reason) == ("email", "troll@x.test", "hate")
    assert (made.until, made.by) == (4_000_000_000, bench.backend.user_id("moderator"))
    assert helped.blocks() == [made]
    assert helped.block(wanted) == made, "the one that stands"
    assert helped.lift(made.id) is None
    assert helped.lift(made.id) is None, "lifted is lifted"
    assert helped.blocks() == []
    assert helped.restore(made.id) == made
    assert helped.restore(12345) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [("ip", "1.2.3"), ("network", "192.0.2.0/4"), ("email", "nobody"), ("user", "nobody")],
)
def test_a_block_that_cannot_be(helped: Companion, field: str, value: str) -> None:
    denied = helped.block(BlockWanted(field, value))
    assert isinstance(denied, Denial)
    assert denied.why.endswith(".")


def test_what_is_too_long_is_cut_or_refused_and_breaks_nothing(helped: Companion) -> None:
    made = helped.block(BlockWanted("name", "Rudi", reason="r" * 99, note="n" * 999))
    assert isinstance(made, SiteBlock)
    assert (len(made.reason), len(made.note)) == (64, 500)
    assert isinstance(helped.block(BlockWanted("name", "x" * 300)), Denial)


def test_whom_a_block_would_hit(bench: Bench, helped: Companion) -> None:
    for number in range(3):
        bench.backend.put(
            content="text", name=f"N{number}", email=f"n{number}@x.test", ip=f"192.0.2.{number}"
        )
    reach = helped.preview("network", "192.0.2.0/24")
    assert (reach.people, reach.pending, reach.approved) == (3, 3, 0)
    assert set(reach.names) == {"N0", "N1", "N2"}


COMES_IN = "echo wp_new_comment( wp_slash( $data ), true );"


def test_what_a_block_met_is_told_newest_first(bench: Bench, helped: Companion) -> None:
    made = helped.block(BlockWanted("email", "rudi@x.test"))
    assert isinstance(made, SiteBlock)
    assert helped.hits(made.id, 10) == []
    rudi = {"comment_author": "Rudi & Co", "comment_author_email": "rudi@x.test"}
    more = {"comment_author_url": "", "comment_agent": "", "comment_type": "comment"}
    more |= {"comment_author_IP": "192.0.2.7"}
    ids = []
    for text in ("first <b>bold</b> &amp; more", "second"):
        fields = {"comment_post_ID": bench.backend.post, "comment_content": text, "user_id": 0}
        ids.append(int(server(bench).php(COMES_IN, {**fields, **rudi, **more})))
    bench.backend.act(ids[0], status="spam")
    found = helped.hits(made.id, 10)
    assert [(hit.comment, hit.action, hit.status) for hit in found] == [
        (ids[1], "trash", "trash"),
        (ids[0], "trash", "spam"),
    ]
    assert (found[1].author_name, found[1].excerpt) == ("Rudi & Co", "first bold &amp; more")
    assert [hit.comment for hit in helped.hits(made.id, 1)] == [ids[1]]
    bench.backend.act(ids[1], delete=True)
    assert (helped.hits(made.id, 1)[0].status, helped.hits(made.id, 1)[0].excerpt) == (
        "deleted",
        "",
    )
    assert helped.hits(made.id + 1, 10) == []


# the site's own list ------------------------------------------------------------------------------


def test_the_sites_own_list_is_read_by_moderators(bench: Bench, helped: Companion) -> None:
    assert helped.disallowed().lines == ()
    server(bench).php("update_option( 'disallowed_keys', $data );", "one\nit's \\ two")
    found = helped.disallowed()
    assert (found.lines, found.may_write) == (("one", "it's \\ two"), False)
    answer = helped.change_disallowed(Difference(("three",)), found.digest)
    assert isinstance(answer, Denial)
    assert "administrators" in answer.why
    assert helped.disallowed() == found


def test_administrators_change_it_unless_somebody_was_faster(bench: Bench) -> None:
    admin = bench.sign_in("admin").companion()
    assert admin is not None
    seen = admin.disallowed()
    assert seen.may_write
    done = admin.change_disallowed(Difference(("“Ünï” 1.2.3.4", "two")), seen.digest)
    assert done == admin.disallowed()
    assert isinstance(done, Disallowed)
    assert done.lines == ("“Ünï” 1.2.3.4", "two")
    assert admin.change_disallowed(Difference(("three",)), seen.digest) == Moved(done)
    after = admin.change_disallowed(Difference((), ("two",)), done.digest)
    assert isinstance(after, Disallowed)
    assert after.lines == ("“Ünï” 1.2.3.4",)
    assert isinstance(admin.change_disallowed(Difference(("x",)), after.digest), Denial)


def test_the_ground_of_a_decision_is_written_as_the_contract_says() -> None:
    seen = Seen("text\n", Status.HOLD, 7)
    import hashlib

    assert seen.digest == hashlib.sha256(b"hold\x1f7\x1ftext\n").hexdigest()[:16]
