"""The promises of the command line, against the demo site over real HTTP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from modstation import RESOURCES
from modstation.core.reasons import Row
from modstation.desk.policies import Policies
from modstation.site.demo import DemoSite
from modstation.store.store import Store
from tests.cli.conftest import Command


def first(connected: Command) -> dict:
    return connected("queue", "--limit", 1).line


def status(demo: DemoSite, id: int) -> str:
    row = demo.comment(id)
    assert row is not None
    return str(row["status"])


def test_a_sync_reports_in_json(connected: Command) -> None:
    row = connected("sync").line
    counts = {"pulled", "pushed", "conflicts", "moot", "refused", "waiting", "held"}
    assert counts <= row.keys()
    assert row["site"] == "lantern"
    assert row["held"] == len(connected("queue").lines) > 100


def test_a_line_of_the_queue_has_what_is_promised(connected: Command) -> None:
    promised = {"site", "id", "post", "parent", "author_name", "text", "status", "created"}
    promised |= {"reply_count", "scores", "model", "flagged", "likely_reason", "why", "language"}
    row = first(connected)
    assert row.keys() == promised
    assert row["status"] == "hold"
    assert {"toxicity", "insult", "threat"} <= row["scores"].keys()
    assert row["model"] == "bundled"
    assert row["why"]


def test_without_scores_the_queue_says_so(
    modstation: Command, demo: DemoSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODSTATION_PASSWORD", demo.accounts["moderator"])
    modstation("site", "add", demo.home, "--user", "moderator")
    modstation("sync", "--no-scores")
    row = modstation("queue", "--limit", 1).line
    assert (row["scores"], row["model"]) == (None, None)


def test_the_riskiest_come_first_when_asked_for(connected: Command) -> None:
    rows = connected("queue", "--order", "riskiest").lines
    worst = [max(row["scores"].values()) for row in rows]
    assert worst == sorted(worst, reverse=True)


def test_texts_from_anywhere_are_scored_in_order(modstation: Command, tmp_path: Path) -> None:
    file = tmp_path / "texts"
    lines = ['{"id": 7, "text": "You are a stupid liar."}', "What a lovely day.", "{braces}"]
    file.write_text("\n".join(lines), encoding="utf-8")
    rude, kind, odd = modstation("score", "--explain", file).lines
    assert (rude["id"], rude["model"]) == (7, "bundled")
    assert rude["scores"]["insult"] > 0.5 > kind["scores"]["insult"]
    span = next(span for span in rude["spans"] if span["label"] == "insult")
    assert "stupid" in rude["text"][span["start"] : span["end"]]
    assert kind["spans"] == []
    assert odd["text"] == "{braces}"


def test_a_line_of_json_without_a_text_is_wrong_usage(modstation: Command, tmp_path: Path) -> None:
    file = tmp_path / "texts"
    file.write_text('{"id": 7}', encoding="utf-8")
    assert modstation("score", file).code == 2


@pytest.mark.parametrize("bytes_", [b"fine\ncaf\xe9\n", bytes(range(256))])
def test_what_is_no_text_is_named_in_one_line(
    modstation: Command, tmp_path: Path, bytes_: bytes
) -> None:
    file = tmp_path / "texts"
    file.write_bytes(bytes_)
    said = modstation("score", file)
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert "not text in UTF-8" in said.err


def test_objects_that_cannot_be_read_are_lines_of_text(modstation: Command, tmp_path: Path) -> None:
    file = tmp_path / "texts"
    deep, long = "[" * 100_000, "9" * 5_000
    lines = ['\ufeff{"id": 1, "text": "behind a mark"}', f'{{"a": {deep}', f'{{"a": {long}}}']
    file.write_text("\n".join(lines), encoding="utf-8")
    marked, nest, figure = modstation("score", file).lines
    assert (marked["id"], marked["text"]) == (1, "behind a mark")
    assert (nest["text"], figure["text"]) == tuple(lines[1:])


def test_the_queue_goes_both_ways(connected: Command) -> None:
    oldest = [row["created"] for row in connected("queue").lines]
    newest = [row["created"] for row in connected("queue", "--order", "newest").lines]
    assert oldest == sorted(oldest)
    assert newest == sorted(oldest, reverse=True)


def test_a_comment_is_shown_with_everything_beside_it(connected: Command) -> None:
    deep = next(row for row in connected("queue").lines if row["parent"])
    shown = connected("show", deep["id"]).line
    assert shown["ancestors"][-1]["id"] == deep["parent"]
    assert shown["article"]["title"]
    assert shown["article"]["link"].startswith("http")
    assert {"approved", "hold", "spam", "trash"} <= shown["author"].keys()


def test_decisions_reach_the_site(connected: Command, demo: DemoSite) -> None:
    a, b, c, d = (row["id"] for row in connected("queue", "--limit", 4).lines)
    assert connected("decide", a, "approve").code == 0
    assert connected("decide", b, "trash", "--reason", "profanity", "--note", "rude").code == 0
    assert connected("decide", c, "spam").code == 0
    edited = connected("decide", d, "edit", "--text-file", "-", stdin="in better words\n")
    assert edited.code == 0
    outbox = connected("outbox").lines
    assert [row["state"] for row in outbox] == ["pending"] * 4
    assert {"seq", "id", "comment", "verb", "state", "reason", "last_error"} <= outbox[0].keys()
    assert outbox[1]["reason"] == "profanity"
    assert connected("sync").line["pushed"] == 4
    assert [status(demo, id) for id in (a, b, c, d)] == ["approved", "trash", "spam", "approved"]
    row = demo.comment(d)
    assert row is not None
    assert row["content"] == "in better words"
    assert connected("outbox").lines == []


def test_a_reason_is_one_of_the_sites_own(
    connected: Command, demo: DemoSite, tmp_path: Path
) -> None:
    with closing(Store(tmp_path / "profile")) as store:
        Policies(store).write_reasons("lantern", [Row("1", "Rude", ""), Row("7", "Trolling", "")])
    a, b = (row["id"] for row in connected("queue", "--limit", 2).lines)
    wrong = connected("decide", a, "trash", "--reason", "profanity")
    assert wrong.code == 2
    assert "'profanity' is no reason of lantern, which has 1 rude, 7 trolling." in wrong.err
    assert connected("decide", a, "trash", "--reason", "trolling").code == 0
    assert "Rude" in connected("decide", b, "trash", "--reason", 1).out
    assert [row["reason"] for row in connected("outbox").lines] == ["trolling", "rude"]


def test_undo_takes_back_what_was_sent(connected: Command, demo: DemoSite) -> None:
    id = first(connected)["id"]
    connected("decide", id, "trash")
    connected("sync")
    assert status(demo, id) == "trash"
    undone = connected("undo")
    assert undone.code == 0
    assert "trash" in undone.out
    connected("sync")
    assert status(demo, id) == "hold"
    assert first(connected)["id"] == id


def test_a_conflict_is_listed_and_settled(connected: Command, demo: DemoSite) -> None:
    id = first(connected)["id"]
    connected("decide", id, "approve")
    demo.act(id, text="quite another text")
    assert connected("sync").line["conflicts"] == 1
    (conflict,) = connected("conflicts").lines
    assert conflict["theirs"]["text"] == "quite another text"
    assert connected("resolve", id, "mine").code == 0
    assert connected("sync").line["pushed"] == 1
    assert status(demo, id) == "approved"


def test_a_block_with_what_is_pending_is_one_undo(connected: Command) -> None:
    rows = connected("queue").lines
    people = [connected("show", row["id"]).line for row in rows[:40]]
    person = next(one for one in people if one["author"]["hold"] > 1 and one["author_email"])
    before = len(rows)
    blocked = connected("block", person["id"], "--by", "email", "--trash-pending")
    assert blocked.code == 0, blocked.err
    assert len(connected("queue").lines) < before - 1
    (block,) = connected("blocks").lines
    assert block["value"] == person["author_email"]
    connected("undo")
    assert len(connected("queue").lines) == before
    assert connected("blocks").lines == []


def test_a_block_can_be_lifted_by_number(connected: Command) -> None:
    connected("block", first(connected)["id"], "--by", "name")
    (block,) = connected("blocks").lines
    assert connected("blocks", "remove", block["id"]).code == 0
    assert connected("blocks").lines == []


def test_the_journal_tells_and_verifies(connected: Command) -> None:
    connected("decide", first(connected)["id"], "approve")
    assert [row["event"] for row in connected("journal").lines] == ["site added", "approve"]
    verified = connected("journal", "verify")
    assert (verified.code, verified.out) == (0, "The journal is whole.\n")


def test_the_doctor_looks_at_everything(connected: Command, demo: DemoSite) -> None:
    healthy = connected("doctor", "--json")
    assert healthy.code == 0
    assert healthy.line["database"] == "ok"
    demo.stop()
    sick = connected("doctor", "--json")
    assert sick.code == 1
    assert sick.line["ok"] is False


def test_sites_are_listed_checked_and_removed(connected: Command) -> None:
    assert connected("site", "list").line["name"] == "lantern"
    assert connected("site", "check", "--json").line["ok"] is True
    id = first(connected)["id"]
    connected("decide", id, "approve")
    refused = connected("site", "remove", "lantern")
    assert refused.code == 1
    assert "1 decisions have not reached" in refused.err
    assert connected("site", "remove", "lantern", "--force").code == 0
    assert connected("site", "list").lines == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["show", "999999"], 1),
        (["decide", "999999", "approve"], 1),
        (["undo"], 1),
        (["show", "no-number"], 2),
        (["decide", "1", "sing"], 2),
        (["decide", "1", "edit"], 2),
        (["queue", "--limit", "0"], 2),
        (["sync", "--site", "elsewhere"], 1),
        (["no-such-command"], 2),
    ],
)
def test_what_is_wrong_is_named_in_one_line(
    connected: Command, words: list[str], code: int
) -> None:
    said = connected(*words)
    assert said.code == code
    assert said.out == ""
    if code == 1:
        assert said.err.startswith("modstation: ")
        assert said.err.count("\n") == 1


def test_a_wrong_password_is_told_and_nothing_is_kept(modstation: Command, demo: DemoSite) -> None:
    said = modstation(
        "site", "add", demo.home, "--user", "moderator", "--password-stdin", stdin="wrong\n"
    )
    assert said.code == 1
    assert "Not signed in" in said.err
    assert modstation("site", "list").lines == []


def test_an_account_that_may_not_moderate_is_told_what_is_missing(
    modstation: Command, demo: DemoSite
) -> None:
    password = demo.accounts["reader"] + "\n"
    said = modstation(
        "site", "add", demo.home, "--user", "reader", "--password-stdin", stdin=password
    )
    assert said.code == 1
    assert "moderate_comments" in said.err


def test_a_sync_without_a_line_says_so_and_keeps_the_decision(
    connected: Command, demo: DemoSite
) -> None:
    connected("decide", first(connected)["id"], "approve")
    demo.stop()
    said = connected("sync")
    assert said.code == 1
    assert said.err.startswith("modstation: Offline")
    assert said.line["waiting"] == 1


def test_the_password_is_in_no_file_of_the_profile(
    connected: Command, demo: DemoSite, tmp_path: Path
) -> None:
    password = demo.accounts["moderator"]
    bare = password.replace(" ", "")
    for path in tmp_path.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert password.encode() not in content, path
            assert bare.encode() not in content, path


def test_the_command_line_starts_without_qt_and_torch() -> None:
    program = (
        "import sys, json; sys.argv = ['modstation', '--help']\n"
        "from modstation.app.commands import run; run()\n"
        "print(json.dumps([m for m in ('PySide6', 'torch', 'detoxify') if m in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert json.loads(done.stdout.splitlines()[-1]) == []


def test_one_password_in_the_environment_is_not_tried_on_several_sites(
    connected: Command, demo: DemoSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with DemoSite(tmp_path / "second", content=RESOURCES / "demo") as second:
        first_password = demo.accounts["moderator"]
        monkeypatch.setenv("MODSTATION_PASSWORD", second.accounts["moderator"])
        connected("site", "add", second.home, "--user", "moderator", "--name", "second")
        asked_before = len(demo.hits)
        both = connected("sync")
        assert both.code == 1
        assert len(demo.hits) == asked_before, "the first site never sees the second's password"
        assert "--site" in both.err
        assert connected("sync", "--site", "second").line["held"] > 100
        monkeypatch.setenv("MODSTATION_PASSWORD", first_password)
        assert connected("sync", "--site", "lantern").code == 0


def test_a_failed_sync_names_the_site_and_says_so_in_json(
    connected: Command, demo: DemoSite
) -> None:
    demo.stop()
    said = connected("sync")
    assert said.err.rstrip().endswith("(lantern)")
    assert said.line["error"].startswith("Offline")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
@pytest.mark.parametrize("words", [[], ["demo"]])
def test_without_a_display_the_window_says_so(words: list[str], tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "modstation", *words, "--profile", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith("modstation: No display")
    assert done.stderr.count("\n") == 1


def test_signing_out_deletes_the_password_there_and_keeps_the_queue(
    connected: Command, demo: DemoSite
) -> None:
    queued = len(connected("queue").lines)
    said = connected("site", "sign-out", "lantern")
    assert (said.code, said.out) == (0, "Signed out of lantern.\n")
    assert "moderator" not in demo.accounts, "the site does not know the password any more"
    assert len(connected("queue").lines) == queued
    assert connected("sync").code == 1


def test_signing_out_without_a_line_says_where_the_password_stands(
    connected: Command, demo: DemoSite
) -> None:
    demo.stop()
    said = connected("site", "sign-out", "lantern")
    assert said.code == 1
    assert "still stands on lantern" in said.err
    assert "Application Passwords" in said.err


def test_a_site_can_be_removed_and_signed_out_of_at_once(
    connected: Command, demo: DemoSite
) -> None:
    connected("decide", first(connected)["id"], "approve")
    assert connected("site", "remove", "lantern", "--sign-out").code == 1
    assert "moderator" in demo.accounts, "refused, so nothing was done"
    assert connected("site", "remove", "lantern", "--sign-out", "--force").code == 0
    assert "moderator" not in demo.accounts
    assert connected("site", "list").lines == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_a_display_that_does_not_answer_is_named_on_the_terminal(tmp_path: Path) -> None:
    hidden = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["DISPLAY"] = "localhost:987.0"
    command = [sys.executable, "-m", "modstation", "--profile", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode != 0
    assert "localhost:987" in done.stderr


def test_it_prepares_for_a_time_offline(connected: Command, demo: DemoSite) -> None:
    *cycles, told = connected("sync", "--prepare").lines
    held = connected("queue").lines
    authors = {row["author_name"] for row in held}
    assert [row["site"] for row in cycles] == ["lantern"]
    assert (told["ready"], told["comments"]) == (True, len(held))
    assert 0 < told["authors"] <= len(authors)
    assert told["said"] == (
        f"Ready for offline: {len(held)} comments with their threads,"
        f" {told['authors']} authors, all scored."
    )


def test_what_is_missing_offline_is_said(
    modstation: Command, demo: DemoSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODSTATION_PASSWORD", demo.accounts["moderator"])
    modstation("site", "add", demo.home, "--user", "moderator", "--name", "lantern")
    said = modstation("sync", "--prepare", "--no-scores")
    held = said.lines[-1]["comments"]
    assert said.code == 1
    assert said.lines[-1]["said"] == f"Not ready for offline: {held} scores are missing."
    demo.faults.cut = "before"
    said = modstation("sync", "--prepare")
    assert said.code == 1
    assert not said.lines[-1]["ready"]
    assert said.lines[-1]["said"].startswith("Not ready for offline: not all was asked for anew.")


def test_a_block_by_network_until_a_day(connected: Command) -> None:
    made = connected("block", first(connected)["id"], "--by", "network", "--until", "2100-01-01")
    assert made.code == 0, made.err
    (block,) = connected("blocks").lines
    assert (block["by"], block["state"]) == ("network", "here")
    assert block["value"].endswith("/24")
    assert block["until"].startswith(("2099-12-31", "2100-01-01"))


def test_a_block_until_a_day_that_is_over_makes_no_sense(connected: Command) -> None:
    made = connected("block", first(connected)["id"], "--until", "2001-01-01")
    assert made.code != 0
    assert "in the past" in made.err
    assert connected("blocks").lines == []
