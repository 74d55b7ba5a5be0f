"""What is deleted on the site leaves no word behind here, in whatever table it was looked at."""

from __future__ import annotations

from modstation.core import translation
from modstation.core.likeness import Sketch
from modstation.core.marks import Mark
from modstation.core.model import Comment, CommentKey, Verb
from modstation.core.translation import Catalogue
from modstation.desk.bulk import Shown
from modstation.store.store import Store
from tests.desk.conftest import Bench

WORDS = ("gooseberry", "rhubarb", "quibble", "203.0.113.99")
WHO = {"author_name": "Zora Quibble", "author_url": "https://quibble.test/"}
WHO |= {"author_email": "zora@quibble.test", "author_ip": "203.0.113.99"}


def found_in(store: Store) -> set[str]:
    """Tables in which any of the words still stands."""
    names = set(store.db.table_names()) - {"authors"}  # counted by person, not by comment
    rows = {name: str([*map(tuple, store.db.execute(f"SELECT * FROM [{name}]"))]) for name in names}
    return {name for name in names if any(word in rows[name].lower() for word in WORDS)}


def looked_at(bench: Bench, comment: Comment) -> None:
    """Its language, its likeness and its scores are found."""
    n = bench.store.comments.number(CommentKey("site", 1)) or 0
    with bench.store.writing():
        bench.store.languages.put([(n, comment.text, "en")])
        bench.store.likenesses.put([(n, comment.text, Sketch(comment.text, (1, 2)))])


def posted(bench: Bench) -> None:
    bench.site.post(1, "a gooseberry", **WHO)
    bench.site.post(2, "another one", author_name="Ann")
    bench.sync()
    looked_at(bench, bench.shown(1))
    bench.site.change(1, text="a rhubarb")
    bench.sync(whole=True)
    looked_at(bench, bench.shown(1))
    assert {"comments", "first_texts", "likenesses"} <= found_in(bench.store)


def test_what_waited_is_forgotten(bench: Bench) -> None:
    posted(bench)
    bench.site.remove(1)
    bench.sync(whole=True)
    assert found_in(bench.store) == set()
    assert bench.store.check() == []


def test_what_was_decided_is_forgotten(bench: Bench) -> None:
    posted(bench)
    bench.review.decide(bench.shown(1), Verb.EDIT, text="a rhubarb pie")
    bench.sync()
    bench.site.remove(1)
    bench.sync(whole=True)
    with bench.store.writing():  # a sync does so once it asks about it again
        bench.store.comments.bury("site", [1], 9)
    assert found_in(bench.store) == set()
    assert bench.review.next_undo() == "edit of a comment by somebody"


def test_a_name_is_forgotten_in_every_language(bench: Bench) -> None:
    """The undo stack keeps the words of the moment they were written in."""
    german = {
        "trash of {n} comments by {name}": "{name}: Kommentar im Papierkorb",
        "somebody": "jemand",
    }
    posted(bench)
    translation.use(Catalogue(find=lambda text, about, number: german.get(text, "")))
    try:
        bench.review.decide(bench.shown(1), Verb.TRASH, reason="spam")
        bench.sync()
        with bench.store.writing():
            bench.store.comments.bury("site", [1], 9)
    finally:
        translation.use(Catalogue())
    assert bench.review.next_undo() == "jemand: Kommentar im Papierkorb (Spam or advert)"


def test_whom_a_reply_answered_is_forgotten(bench: Bench) -> None:
    posted(bench)
    bench.review.reply(bench.shown(1), "Thank you.")
    with bench.store.writing():
        bench.store.comments.bury("site", [1], 9)
    assert bench.review.next_undo() == "reply to somebody"


def test_what_names_nobody_keeps_its_words(bench: Bench) -> None:
    """A name may be a part of the label's other words."""
    bench.site.post(1, "a gooseberry", author_name="of")
    bench.site.post(2, "another one", author_name="Ann")
    bench.sync()
    chosen = [Shown.of(n, bench.shown(id)) for id, n in numbers(bench).items()]
    bench.review.decide_all(chosen, Verb.TRASH)
    with bench.store.writing():
        bench.store.comments.bury("site", [1], 9)
    assert bench.review.next_undo() == "trash of 2 comments"


def numbers(bench: Bench) -> dict[int, int]:
    return bench.store.comments.numbers_of("site", [1, 2])


def test_one_that_comes_back_was_not_edited(bench: Bench) -> None:
    """Buried, and then there again: its tombstone had no words."""
    bench.site.post(1, "a gooseberry", **WHO)
    bench.sync()
    with bench.store.writing():
        bench.store.comments.bury("site", [1], 9)
    bench.sync(whole=True)
    (row,) = bench.review.rows(bench.review.numbers())
    assert row.excerpt == "a gooseberry"
    assert row.marks == (Mark.FIRST,)
    assert bench.store.languages.unread(9) != []
    assert bench.store.likenesses.unread(9) != []
