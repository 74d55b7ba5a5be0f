"""The one table of commands: what a moderator can do, on which keys, in which words.

The window's shortcuts, the help overlay and the README's table of keys are all made from it. Its
keys are the profile WordPress; `core.bindings` puts other profiles and one's own keys over it.
"""

from __future__ import annotations

from dataclasses import dataclass

from modstation.core.policy import REASONS
from modstation.core.saved_views import ON_KEYS


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is stable (settings refer to it); `keys` are Qt portable key sequences.

    `decides`: a held-down key must not repeat it. `group` is the heading in the help overlay.
    """

    name: str
    keys: tuple[str, ...]
    help: str
    group: str
    decides: bool = False


COMMANDS: tuple[Command, ...] = (
    Command("next", ("J", "Down"), "Next comment", "Move"),
    Command("previous", ("K", "Up"), "Previous comment", "Move"),
    Command("first", ("Home",), "First comment of the queue", "Move"),
    Command("last", ("End",), "Last comment of the queue", "Move"),
    Command("later", ("Space",), "Later: set it aside, come back to it at the end", "Move"),
    Command("page-down", ("PgDown",), "Scroll the card down", "Move"),
    Command("page-up", ("PgUp",), "Scroll the card up", "Move"),
    Command("beside-next", ("Tab",), "On to the next comment of the card; keys act there", "Move"),
    Command("beside-previous", ("Shift+Tab",), "To the comment above it on the card", "Move"),
    Command("pane-next", ("F6",), "To the next field or button of the window", "Move"),
    Command("pane-previous", ("Shift+F6",), "To the one before it", "Move"),
    Command("why", ("I",), "Why these scores: labels, passages, rules", "Move"),
    Command("reveal", ("M",), "Show what is masked, as long as it is held", "Move"),
    Command(
        "unfold", ("Return", "Enter"), "Show the whole of a long text, or more of a thread", "Move"
    ),
    Command("approve", ("A",), "Approve", "Decide", decides=True),
    Command("trash", ("D",), "Trash", "Decide", decides=True),
    Command("spam", ("S",), "Mark as spam", "Decide", decides=True),
    Command("hold", ("U",), "Back to pending", "Decide", decides=True),
    Command(
        "edit", ("E",), "Edit (Ctrl+Enter saves and approves, Ctrl+S saves, Esc leaves)", "Decide"
    ),
    Command("reply", ("R",), "Reply (approves a held comment as well)", "Decide"),
    Command("block", ("B",), "Block the author", "Decide"),
    Command("note", ("Shift+N",), "Write a note about the author", "Decide"),
    Command("undo", ("Z", "Ctrl+Z"), "Undo the latest decision", "Decide", decides=True),
    *(
        Command(
            f"trash-{reason.digit}",
            (str(reason.digit),),
            f"Trash: {reason.name}",
            "Trash with a reason",
            decides=True,
        )
        for reason in REASONS
    ),
    Command("mine", ("Ctrl+1",), "Conflict: keep my decision", "Conflict", decides=True),
    Command(
        "theirs", ("Ctrl+2",), "Conflict: leave it as the site has it", "Conflict", decides=True
    ),
    Command("search", ("/", "Ctrl+F"), "Search all comments, decided ones too", "Queue"),
    Command("order", ("O",), "Order of the queue", "Queue"),
    Command("filter", ("F",), "Filter the queue", "Queue"),
    Command("only-article", ("Alt+A",), "Only this article", "Queue"),
    Command("only-author", ("Alt+U",), "Only this author", "Queue"),
    Command("show-all", ("Shift+F",), "Show all, without a filter", "Queue"),
    Command("arrivals", ("N",), "Bring in what is new, at its places", "Queue"),
    Command("views", ("V",), "Saved views, and how many wait in each", "Queue"),
    Command("save-view", ("Shift+V",), "Save what is shown as a view", "Queue"),
    *(
        Command(f"view-{digit}", (f"Alt+{digit}",), f"Show view {digit}", "Saved views")
        for digit in range(1, ON_KEYS + 1)
    ),
    Command("pick", ("X",), "Pick it: the next decision is about all that is picked", "Queue"),
    Command("pick-all", ("Shift+X",), "Pick all that the list shows", "Queue"),
    Command("alike", ("L",), "Those that are nearly the same", "Queue"),
    Command("histogram", ("G",), "How the scores are spread; choose a range", "Queue"),
    Command("approve-range", ("Shift+A",), "Approve all in the range of scores", "Queue"),
    Command("trash-range", ("Shift+D",), "Trash all in the range of scores", "Queue"),
    Command("palette", ("Ctrl+K",), "Find a command, an article or an author", "Workstation"),
    Command("sync", ("F5",), "Sync now", "Workstation"),
    Command(
        "prepare",
        ("Ctrl+Shift+O",),
        "Prepare for offline: fetch all that is needed",
        "Workstation",
    ),
    Command("landing", ("Ctrl+L",), "What went through after a time offline", "Workstation"),
    Command("pause", ("Esc",), "Send nothing for now; again lets go", "Workstation"),
    Command("pause-scoring", ("Ctrl+P",), "Pause the scoring; again goes on", "Workstation"),
    Command("connect", ("Ctrl+N",), "Connect a site", "Workstation"),
    Command("blocks", ("Ctrl+B",), "Blocked authors", "Workstation"),
    Command("larger", ("Ctrl++", "Ctrl+="), "Larger text", "Workstation"),
    Command("smaller", ("Ctrl+-",), "Smaller text", "Workstation"),
    Command("usual-size", ("Ctrl+0",), "Usual size of the text", "Workstation"),
    Command("history", ("H",), "What you decided, and where it is now", "Workstation"),
    Command("shift", ("Shift+H",), "Your shift in figures", "Workstation"),
    Command("preferences", ("Ctrl+,",), "Preferences", "Workstation"),
    Command("help", ("?",), "All keys", "Workstation"),
    Command("quit", ("Ctrl+Q",), "Quit", "Workstation"),
)


def command(name: str) -> Command:
    """The command of that name; a KeyError is a bug."""
    return next(known for known in COMMANDS if known.name == name)
