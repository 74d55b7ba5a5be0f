"""The letter to an author: filled in, changed, copied, handed to the mail program, never sent."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from modstation.core.phrases import LETTER, Letter
from modstation.core.policy import Reason
from modstation.ui.letter import LetterDialog
from tests.ui.at_work import CONTROL, AtWork
from tests.ui.test_scores import give_scores

ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
SHIFT = Qt.KeyboardModifier.ShiftModifier
MAIL = "Open in the mail program (Ctrl+Enter)"


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open, as it gets it."""
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return opened


def open_letter(work: AtWork, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> (
    LetterDialog
):  # fmt: skip
    work.press("W", modifier)
    dialog = next(d for d in work.window.findChildren(LetterDialog) if d.isVisible())
    work.wait(dialog.body.hasFocus)
    return dialog


def leave(work: AtWork) -> None:
    work.press_at_once(ESCAPE)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    work.window.activateWindow()
    work.wait(work.window.queue.hasFocus)


def button(dialog: LetterDialog, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def handed_over(link: str) -> tuple[str, str, str]:
    """To whom, about what, and the text."""
    parts = urlsplit(link)
    asked = parse_qs(parts.query, strict_parsing=True, keep_blank_values=True)
    return unquote(parts.path), asked["subject"][0], asked.get("body", [""])[0]


def test_the_letter_is_filled_in_and_handed_over_by_keys_alone(
    work: AtWork, desktop: list[str]
) -> None:
    work.begin(1, 2)
    give_scores(work, 1, 0.9)
    work.window.flow.flagged_anew()
    dialog = open_letter(work)
    assert dialog.reason.currentText() == "2 Personal attack"
    assert dialog.subject.text() == "Your comment on “Article 1”"
    assert dialog.letter.body.startswith(
        "Hello Author 1,\n\nwe have not published your comment on “Article 1”."
        " It attacked a person instead of a view.\n"
    )
    assert "“text of 1”" in dialog.letter.body
    assert dialog.letter.body.endswith("\n\nSite")
    work.press_at_once(ENTER, CONTROL)
    to, subject, body = handed_over(desktop[0])
    assert (to, subject) == ("author1@inbox.test", "Your comment on “Article 1”")
    assert body == dialog.letter.body.replace("\n", "\r\n")
    assert (
        dialog.told.text()
        == "The mail program has the letter: it is sent from there, or not at all."
    )
    leave(work)
    assert len(desktop) == 1
    assert work.bench.review.outbox() == []
    work.press("J")
    assert work.shown == 2


def test_copy_takes_the_text_as_it_was_changed(work: AtWork) -> None:
    work.begin(1)
    dialog = open_letter(work)
    work.press_at_once("A", CONTROL)
    work.type("In my own words.")
    work.press_at_once("C", CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "In my own words."
    assert dialog.told.text() == "The text is copied."
    QTest.mouseClick(button(dialog, "Copy (Ctrl+Shift+C)"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "In my own words."


def test_who_left_no_address_can_only_be_copied_for(work: AtWork, desktop: list[str]) -> None:
    work.begin(1)
    for id, email in ((8, ""), (9, "Me <a@b.test>, c@d.test")):
        work.bench.site.post(id, "words", author_email=email)
    work.sync()
    for said in (
        "Anna left no e-mail address.",
        "Anna: “Me <a@b.test>, c@d.test” is no e-mail address.",
    ):
        work.press("J")
        dialog = open_letter(work)
        labels = [label.text() for label in dialog.findChildren(type(dialog.told))]
        assert said in labels
        assert not button(dialog, MAIL).isEnabled()
        work.press_at_once(ENTER, CONTROL)
        leave(work)
    assert desktop == []


def test_another_reason_by_key_and_what_was_written_stays(work: AtWork) -> None:
    work.begin(1)
    dialog = open_letter(work)
    assert dialog.reason.currentText() == "No reason"
    assert "on “Article 1”.\n" in dialog.letter.body
    work.press_at_once("5", CONTROL)
    assert "It advertised something." in dialog.letter.body
    work.press_at_once(Qt.Key.Key_Home, CONTROL)
    work.type("PS. ")
    work.press_at_once("6", CONTROL)
    assert dialog.letter.body.startswith("PS. Hello")
    assert "It had nothing to do with the article." in dialog.letter.body
    assert "advertised" not in dialog.letter.body
    dialog.body.setPlainText("all my own")
    work.press_at_once("1", CONTROL)
    assert dialog.letter.body == "all my own"
    assert dialog.told.text() == "You have changed the text: put the reason into it yourself."


def test_after_a_trash_with_a_reason_one_key_writes_about_it(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("4")
    assert work.said == "Trashed: Threat (Author 1). Shift+W writes to the author."
    assert work.shown == 2
    dialog = open_letter(work, SHIFT)
    assert dialog.reason.currentText() == "4 Threat"
    assert "“text of 1”" in dialog.letter.body
    leave(work)
    work.press("Z")
    work.press("W", SHIFT)
    assert work.said == "Nothing has been trashed that still is."


def test_a_reason_given_afterwards_offers_it_too_and_no_address_does_not(work: AtWork) -> None:
    work.begin(1)
    work.bench.site.post(9, "words", author_email="")
    work.sync()
    work.press("D")
    work.press("3")
    assert work.said.endswith("by Author 1. Shift+W writes to the author.")
    work.press("3")
    assert work.said == "Trashed: Hate or identity attack (Anna)."


def test_of_a_comment_decided_before_the_given_reason_is_chosen(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("4")
    work.sync()
    work.window.flow.visit(work.number(1))
    dialog = open_letter(work)
    assert dialog.reason.currentText() == "4 Threat"
    leave(work)
    rows = [r for r in work.place.policies.of("site").offered if r.code != "threat"]
    with work.bench.store.writing():
        gone = Reason(0, "threat", "Threat", "It threatened somebody.")
        work.bench.store.policies.put_reasons("site", (gone,))
    assert len(rows) == 8
    work.window.flow.refresh()
    dialog = open_letter(work)
    assert dialog.reason.currentText() == "Threat"
    assert "It threatened somebody." in dialog.letter.body
    leave(work)


NASTY = "She said: “&” \"'?\r\n\r\n<b>Why</b> {name} {0} {reason} #100%? a+b=c; 😀👩‍👧‍👦 שלום עולם"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (NASTY, "She said: “&” \"'? Why {name} {0} {reason} #100%? a+b=c; 😀👩‍👧‍👦 שלום עולם"),
        ("مرحبا بالعالم " * 1_500, "مرحبا بالعالم مرحبا"),
        ("word " * 4_000, "word word word word"),
        ("😀" * 20_000, "😀" * 40),
        ("a\u202eb\u200bc", "abc"),
        ("", "“”"),
    ],
)
def test_any_comment_arrives_whole_or_cut_and_is_never_too_long(
    work: AtWork, desktop: list[str], text: str, told: str
) -> None:
    work.begin(1, c1=text)
    dialog = open_letter(work)
    assert told in dialog.letter.body
    work.press_at_once(ENTER, CONTROL)
    [link] = desktop
    assert len(link) <= 1_900
    to, _, body = handed_over(link)
    assert to == "author1@inbox.test"
    assert body == dialog.letter.body.replace("\n", "\r\n")


def test_what_is_too_long_is_copied_and_that_is_said_before(
    work: AtWork, desktop: list[str]
) -> None:
    work.begin(1)
    dialog = open_letter(work)
    dialog.body.setPlainText("long & longer " * 300)
    assert dialog.told.text().startswith("This is longer than mail programs take")
    work.press_at_once(ENTER, CONTROL)
    [link] = desktop
    assert "body" not in link
    assert handed_over(link)[:2] == ("author1@inbox.test", "Your comment on “Article 1”")
    assert QGuiApplication.clipboard().text() == "long & longer " * 300
    assert dialog.told.text().endswith("the text is copied: paste it.")


def test_without_a_mail_program_that_is_said(work: AtWork, monkeypatch: pytest.MonkeyPatch) -> None:
    work.begin(1)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    dialog = open_letter(work)
    QTest.mouseClick(button(dialog, MAIL), Qt.MouseButton.LeftButton)
    assert dialog.told.text() == "No mail program could be opened. The text can be copied."


def test_without_a_comment_there_is_nobody_to_write_to(work: AtWork) -> None:
    work.begin()
    work.press_at_once("W")
    assert work.said == "No comment is on the screen."
    work.press_at_once("W", SHIFT)
    assert work.said == "Nothing has been trashed that still is."


def test_around_the_comment_it_is_about_the_one_with_the_ring(work: AtWork) -> None:
    work.begin(1, 2)
    work.bench.site.post(20, "reply below", parent=1, author_name="Berta", author_email="b@b.test")
    work.sync()
    work.window.flow.refresh()
    work.painted()
    work.press(Qt.Key.Key_Tab)
    about = work.window.flow.about
    assert about is not None
    assert about.id == 20
    dialog = open_letter(work)
    assert dialog.letter.body.startswith("Hello Berta,")


def test_nothing_of_it_is_in_the_log_or_in_the_profile(
    work: AtWork, desktop: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    work.begin(1)
    with caplog.at_level(logging.DEBUG):
        open_letter(work)
        work.type("a very secret word")
        work.press_at_once(ENTER, CONTROL)
        leave(work)
    assert len(desktop) == 1
    assert caplog.text == ""
    folder = work.place.profile
    for file in folder.rglob("*"):
        assert not file.is_file() or b"very secret" not in file.read_bytes()


def test_the_template_is_the_sites_and_survives_a_restart(work: AtWork, tmp_path: Path) -> None:
    own = Letter("About {article}", "{name}! {reason} {excerpt} {nothing} {")
    work.place.phrases.write_letter("site", own)
    work.begin(1)
    dialog = open_letter(work)
    assert dialog.letter == Letter("About Article 1", "Author 1! text of 1 {nothing} {")
    leave(work)
    work.place.phrases.write_letter("site", replace(own, body=" \n"))
    assert work.place.phrases.letter("site") == LETTER
