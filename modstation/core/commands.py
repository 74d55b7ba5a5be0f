"""The one table of commands: what a moderator can do, on which keys, in which words.

The window's shortcuts, the help overlay and the README's table of keys are all made from it. Its
keys are the profile WordPress; `core.bindings` puts other profiles and one's own keys over it.
"""

from __future__ import annotations

from dataclasses import dataclass

from modstation.core.policy import REASONS
from modstation.core.saved_views import ON_KEYS
from modstation.core.translation import mark


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is stable (settings refer to it); `keys` are Qt portable key sequences.

    `decides`: a held-down key must not repeat it. `group` is the heading in the help overlay.
    `help` and `group` are shown with `tr`.
    """

    name: str
    keys: tuple[str, ...]
    help: str
    group: str
    decides: bool = False


_MOVE = mark("Move")
_DECIDE = mark("Decide")
_TRASH_WITH = mark("Trash with a reason")
_CONFLICT = mark("Conflict")
_QUEUE = mark("Queue")
_VIEWS = mark("Saved views")
_WORKSTATION = mark("Workstation")
# One sentence for each digit, since a sentence must be written out to be found by translators.
_TRASH = (
    mark("Trash: Profanity"),
    mark("Trash: Personal attack"),
    mark("Trash: Hate or identity attack"),
    mark("Trash: Threat"),
    mark("Trash: Spam or advert"),
    mark("Trash: Off topic"),
    mark("Trash: Personal data"),
    mark("Trash: Illegal content"),
    mark("Trash: Other"),
)
_SHOW = (
    mark("Show view 1"),
    mark("Show view 2"),
    mark("Show view 3"),
    mark("Show view 4"),
    mark("Show view 5"),
    mark("Show view 6"),
    mark("Show view 7"),
    mark("Show view 8"),
    mark("Show view 9"),
)

COMMANDS: tuple[Command, ...] = (
    Command("next", ("J", "Down"), mark("Next comment"), _MOVE),
    Command("previous", ("K", "Up"), mark("Previous comment"), _MOVE),
    Command("first", ("Home",), mark("First comment of the queue"), _MOVE),
    Command("last", ("End",), mark("Last comment of the queue"), _MOVE),
    Command("later", ("Space",), mark("Later: set it aside, come back to it at the end"), _MOVE),
    Command("page-down", ("PgDown",), mark("Scroll the card down"), _MOVE),
    Command("page-up", ("PgUp",), mark("Scroll the card up"), _MOVE),
    Command(
        "beside-next", ("Tab",), mark("On to the next comment of the card; keys act there"), _MOVE
    ),
    Command("beside-previous", ("Shift+Tab",), mark("To the comment above it on the card"), _MOVE),
    Command("pane-next", ("F6",), mark("To the next field or button of the window"), _MOVE),
    Command("pane-previous", ("Shift+F6",), mark("To the one before it"), _MOVE),
    Command("why", ("I",), mark("Why these scores: labels, passages, rules"), _MOVE),
    Command("reveal", ("M",), mark("Show what is masked, as long as it is held"), _MOVE),
    Command(
        "unfold",
        ("Return", "Enter"),
        mark("Show the whole of a long text, or more of a thread"),
        _MOVE,
    ),
    Command("approve", ("A",), mark("Approve"), _DECIDE, decides=True),
    Command("trash", ("D",), mark("Trash"), _DECIDE, decides=True),
    Command("spam", ("S",), mark("Mark as spam"), _DECIDE, decides=True),
    Command("hold", ("U",), mark("Back to pending"), _DECIDE, decides=True),
    Command(
        "edit",
        ("E",),
        mark("Edit (Ctrl+Enter saves and approves, Ctrl+S saves, Esc leaves)"),
        _DECIDE,
    ),
    Command("reply", ("R",), mark("Reply (approves a held comment as well)"), _DECIDE),
    Command("block", ("B",), mark("Block the author"), _DECIDE),
    Command("note", ("Shift+N",), mark("Write a note about the author"), _DECIDE),
    Command("letter", ("W",), mark("Write to the author, with the reason"), _DECIDE),
    Command(
        "letter-latest",
        ("Shift+W",),
        mark("Write to the author of what was trashed last"),
        _DECIDE,
    ),
    Command("undo", ("Z", "Ctrl+Z"), mark("Undo the latest decision"), _DECIDE, decides=True),
    *(
        Command(
            f"trash-{reason.digit}",
            (str(reason.digit),),
            words,
            _TRASH_WITH,
            decides=True,
        )
        for reason, words in zip(REASONS, _TRASH, strict=True)
    ),
    Command("mine", ("Ctrl+1",), mark("Conflict: keep my decision"), _CONFLICT, decides=True),
    Command(
        "theirs",
        ("Ctrl+2",),
        mark("Conflict: leave it as the site has it"),
        _CONFLICT,
        decides=True,
    ),
    Command("search", ("/", "Ctrl+F"), mark("Search all comments, decided ones too"), _QUEUE),
    Command("order", ("O",), mark("Order of the queue"), _QUEUE),
    Command("filter", ("F",), mark("Filter the queue"), _QUEUE),
    Command("only-article", ("Alt+A",), mark("Only this article"), _QUEUE),
    Command("only-author", ("Alt+U",), mark("Only this author"), _QUEUE),
    Command("show-all", ("Shift+F",), mark("Show all, without a filter"), _QUEUE),
    Command("arrivals", ("N",), mark("Bring in what is new, at its places"), _QUEUE),
    Command("views", ("V",), mark("Saved views, and how many wait in each"), _QUEUE),
    Command("save-view", ("Shift+V",), mark("Save what is shown as a view"), _QUEUE),
    *(
        Command(f"view-{digit}", (f"Alt+{digit}",), words, _VIEWS)
        for digit, words in zip(range(1, ON_KEYS + 1), _SHOW, strict=True)
    ),
    Command("pick", ("X",), mark("Pick it: the next decision is about all that is picked"), _QUEUE),
    Command("pick-all", ("Shift+X",), mark("Pick all that the list shows"), _QUEUE),
    Command("alike", ("L",), mark("Those that are nearly the same"), _QUEUE),
    Command("histogram", ("G",), mark("How the scores are spread; choose a range"), _QUEUE),
    Command("approve-range", ("Shift+A",), mark("Approve all in the range of scores"), _QUEUE),
    Command("trash-range", ("Shift+D",), mark("Trash all in the range of scores"), _QUEUE),
    Command("palette", ("Ctrl+K",), mark("Find a command, an article or an author"), _WORKSTATION),
    Command("sync", ("F5",), mark("Sync now"), _WORKSTATION),
    Command(
        "prepare",
        ("Ctrl+Shift+O",),
        mark("Prepare for offline: fetch all that is needed"),
        _WORKSTATION,
    ),
    Command("landing", ("Ctrl+L",), mark("What went through after a time offline"), _WORKSTATION),
    Command("pause", ("Esc",), mark("Send nothing for now; again lets go"), _WORKSTATION),
    Command("pause-scoring", ("Ctrl+P",), mark("Pause the scoring; again goes on"), _WORKSTATION),
    Command("connect", ("Ctrl+N",), mark("Connect a site"), _WORKSTATION),
    Command("blocks", ("Ctrl+B",), mark("Blocked authors"), _WORKSTATION),
    Command("larger", ("Ctrl++", "Ctrl+="), mark("Larger text"), _WORKSTATION),
    Command("smaller", ("Ctrl+-",), mark("Smaller text"), _WORKSTATION),
    Command("usual-size", ("Ctrl+0",), mark("Usual size of the text"), _WORKSTATION),
    Command("history", ("H",), mark("What you decided, and where it is now"), _WORKSTATION),
    Command("shift", ("Shift+H",), mark("Your shift in figures"), _WORKSTATION),
    Command("preferences", ("Ctrl+,",), mark("Preferences"), _WORKSTATION),
    Command("help", ("?",), mark("All keys"), _WORKSTATION),
    Command("quit", ("Ctrl+Q",), mark("Quit"), _WORKSTATION),
)


def command(name: str) -> Command:
    """The command of that name; a KeyError is a bug."""
    return next(known for known in COMMANDS if known.name == name)
