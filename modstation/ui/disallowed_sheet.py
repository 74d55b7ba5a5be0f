"""The site's own list of disallowed words at work: read and written beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from modstation.core.companion import Companion, Denial
from modstation.core.disallowed import Difference, Disallowed, Moved
from modstation.core.errors import Trouble
from modstation.core.translation import mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.disallowed import DisallowedDialog
from modstation.ui.errands import Errands

Said = Disallowed | Moved | Denial
Answer = Said | Trouble | None
_NO_PLUGIN = mark(
    "Stock WordPress shows this list to no program. With ModStation's companion plugin it can be"
    " read here, and changed by administrators."
)


class DisallowedSheet(QObject):
    """Lives as long as its dialog."""

    def __init__(self, place: Workplace, errands: Errands, name: str, window: QWidget) -> None:
        self._info = place.sites.get(name)
        title = self._info.title or name
        self.dialog = DisallowedDialog(title, self._info.user, window)
        super().__init__(self.dialog)
        self._place = place
        self._errands = errands
        self._errand: int | None = None
        self.dialog.again.connect(self._read)
        self.dialog.written.connect(self._write)
        self.dialog.finished.connect(lambda _: self._forget())

    def open(self) -> None:
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()
        self._read()

    def _read(self) -> None:
        self.dialog.wait()
        self._ask(lambda plugin: plugin.disallowed(), self._found)

    def _found(self, answer: Answer) -> None:
        if isinstance(answer, Disallowed):
            self.dialog.show_list(answer)
        elif isinstance(answer, Trouble):
            self.dialog.show_missing(str(answer))
        else:
            self.dialog.show_missing(tr(_NO_PLUGIN), bad=False)

    def _write(self, wanted: Difference) -> None:
        expect = self.dialog.digest
        self._ask(
            lambda plugin: plugin.change_disallowed(wanted, expect), partial(self._wrote, wanted)
        )

    def _wrote(self, wanted: Difference, answer: Answer) -> None:
        match answer:
            case Disallowed():
                self._place.note_disallowed(self._info.name, wanted)
                self.dialog.show_list(answer, tr("Written."))
            case Moved(now):
                self.dialog.show_moved(now)
            case Denial(why):
                self.dialog.show_refusal(tr("The site refuses this ({why}).", why=why))
            case None:
                self.dialog.show_refusal(tr("The companion plugin is not there any more."))
            case _:
                self.dialog.show_refusal(str(answer))

    def _ask(
        self,
        ask: Callable[[Companion], Disallowed | Moved | Denial],
        then: Callable[[Answer], None],
    ) -> None:
        sites, info = self._place.sites, self._info
        self._forget()
        self._errand = self._errands.run(lambda: sites.ask_plugin(info, ask), then)

    def _forget(self) -> None:
        if self._errand is not None:
            self._errands.forget(self._errand)
            self._errand = None
