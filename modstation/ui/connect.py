"""Connecting a site: its address, then the browser, or a password by hand; tested before it is
kept.

What takes time (finding the site, waiting for the browser, signing in, the keyring) runs as an
errand, so the window stays alive; the answer comes back as words in the dialog, not as another
dialog.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from modstation.core.errors import NoKeyring, Trouble
from modstation.core.model import Account, SiteInfo
from modstation.core.ports import Visit
from modstation.core.signing import Admission, Road
from modstation.core.translation import tr
from modstation.desk.sites import NO_KEYRING, Sites
from modstation.ui.browser_road import BrowserRoad, Steps
from modstation.ui.connect_form import ConnectForm, Step
from modstation.ui.errands import Errands
from modstation.ui.invisible import visible


class Entry(NamedTuple):
    """What was typed by hand."""

    address: str
    user: str
    password: str

    @property
    def complete(self) -> bool:
        return all(self)


@dataclass(frozen=True, slots=True)
class Found:
    """A site that let us in, and the password that did it. `ours`: the program has it from the
    site, so where it is not kept it must be deleted there. `said`: see `Admission`."""

    info: SiteInfo
    account: Account
    user: str
    password: str = field(repr=False)
    ours: bool = False
    said: str = ""


def open_in_browser(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url))


class ConnectDialog(ConnectForm):
    """Emits the site it added. Run it with `open`; it never blocks the event loop. `tell` says
    what is to be said once the dialog is gone."""

    added = Signal(object)

    def __init__(
        self,
        sites: Sites,
        errands: Errands,
        parent: QWidget,
        *,
        opener: Callable[[str], bool] = open_in_browser,
        tell: Callable[[str, bool], None] = lambda words, trouble: None,
    ) -> None:
        keyring = sites.keyring_words()
        super().__init__(parent, None if keyring == NO_KEYRING else keyring)
        self._sites = sites
        self._errands = errands
        self._opener = opener
        self._tell_later = tell
        self._errand: int | None = None
        self._road: BrowserRoad | None = None
        self._page = ""
        self._tested: tuple[Entry, Found] | None = None
        self._found: Found | None = None
        self._wire()
        self.show_step(Step.ADDRESS)
        self._entry_changed()
        self.address.setFocus()

    def _wire(self) -> None:
        self.browser_button.clicked.connect(self._to_browser)
        self.paste_button.clicked.connect(self._by_hand)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._page))
        self.use_button.clicked.connect(self._use)
        self.give_up_button.clicked.connect(self.reject)
        self.test_button.clicked.connect(lambda: self._ask(self._show_found))
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)
        for field_ in (self.address, self.user, self.password):
            field_.textChanged.connect(self._entry_changed)

    @property
    def entry(self) -> Entry:
        return Entry(
            self.address.text().strip(), self.user.text().strip(), self.password.text().strip()
        )

    def done(self, result: int) -> None:
        if self._errand is not None:
            self._errands.forget(self._errand)
        if self._road is not None:
            self._road.stop()
            if self._found is not None and self._found.ours and self.step is not Step.DONE:
                self._road.give_up(self._found.info, self._found.user, self._found.password)
        self.password.clear()
        super().done(result)

    def _entry_changed(self) -> None:
        ready = self._errand is None
        self.browser_button.setEnabled(ready and bool(self.entry.address) and self._road is None)
        complete = self.entry.complete or self.step is Step.KEEPING
        self.test_button.setEnabled(ready and complete)
        self.save_button.setEnabled(ready and complete)

    # Through the browser ------------------------------------------------------------------------

    def _to_browser(self) -> None:
        steps = Steps(self._opened, self._arrived, self._admitted, self._failed)
        self._road = BrowserRoad(self._sites, self._errands, self._opener, steps, self._tell_later)
        self._entry_changed()
        self.tell(tr("Looking for the site…"))
        self._road.begin(self.entry.address)

    def _opened(self, info: SiteInfo, visit: Visit, started: bool) -> None:
        self._page = visit.url
        title = visible(info.title) or info.home
        if visit.road is Road.PASTE:
            self._by_hand()
            self.copy_button.show()
            next_step = tr(
                "Approve there and copy the password that it shows into the field above, with "
                "your user name."
            )
            self.tell(f"{_opened_words(title, started)} {next_step}")
            return
        self.show_step(Step.WAITING)
        words = [_opened_words(title, started), tr("Waiting for you to approve there…")]
        if visit.road is Road.SCHEME:
            words.append(tr("When the browser asks whether to open ModStation, let it."))
        self.tell(" ".join(words))

    def _arrived(self) -> None:
        self.show_step(Step.KEEPING)
        self.save_button.setEnabled(False)
        self.tell(tr("WordPress let us in. Making a password that was never in a browser…"))

    def _admitted(self, info: SiteInfo, user: str, admission: Admission) -> None:
        self._found = Found(info, admission.account, user, admission.password, True, admission.said)
        if admission.fresh:
            self._keep(self._found)
            return
        self.show_step(Step.UNSURE)
        self.tell(
            tr(
                "No fresh password could be made. {why} The one that came through the browser "
                "works, but it was in an address, and browsers remember addresses. You can use "
                "it all the same; giving up deletes it on the site.",
                why=admission.said,
            ),
            bad=True,
        )

    def _failed(self, trouble: Trouble) -> None:
        self._road = None
        self.show_step(Step.ADDRESS)
        self._entry_changed()
        self.tell(str(trouble), bad=True)

    def _use(self) -> None:
        assert self._found is not None
        self._found = replace(self._found, said="")  # it was read, and decided upon
        self._keep(self._found)

    # By hand ------------------------------------------------------------------------------------

    def _by_hand(self) -> None:
        if self._road is not None:
            self._road.stop()
            self._road = None
        self.tell("")
        self.show_step(Step.PASTE)
        self._entry_changed()
        (self.user if self.entry.address else self.address).setFocus()

    def _save(self) -> None:
        if self.step is Step.KEEPING and self._found is not None:
            self._keep(self._found)
        elif self._tested is not None and self._tested[0] == self.entry:
            self._keep(self._tested[1])
        else:
            self._ask(self._keep)

    def _ask(self, then: Callable[[Found], None]) -> None:
        """Find the site and sign in, elsewhere; `then` gets what was found."""
        entry = self.entry
        self.tell(tr("Asking the site…"))
        self._errand = self._errands.run(
            lambda: _look(self._sites, entry), lambda answer: self._answered(entry, answer, then)
        )
        self._entry_changed()

    def _answered(
        self, entry: Entry, answer: Found | Trouble, then: Callable[[Found], None]
    ) -> None:
        self._errand = None
        self._entry_changed()
        if isinstance(answer, Trouble):
            self.tell(str(answer), bad=True)
            return
        self._tested = entry, answer
        then(answer)

    def _show_found(self, found: Found) -> None:
        self.tell(tr("It works: {who}, who may moderate.", who=_who(found)), good=True)

    # The keyring --------------------------------------------------------------------------------

    def _keep(self, found: Found) -> None:
        """Put the password away, elsewhere: the keyring may first ask to be unlocked."""
        session_only = self.session_only.isChecked()

        def put_away() -> None:
            self._sites.keep_password(
                found.info, found.user, found.password, session_only=session_only
            )

        if found.ours:
            self.show_step(Step.KEEPING)
        self.tell(tr("Putting the password away…"))
        self._errand = self._errands.run(put_away, lambda answer: self._kept(found, answer))
        self._entry_changed()

    def _kept(self, found: Found, answer: Trouble | None) -> None:
        self._errand = None
        self._entry_changed()
        if isinstance(answer, NoKeyring):
            self.session_only.show()
            self.tell(f"{answer} {tr('Or tick the box above, and save again.')}", bad=True)
            return
        if answer is not None:
            self.tell(str(answer), bad=True)
            return
        self.show_step(Step.DONE)
        self.added.emit(self._sites.add(found.info, found.user, found.account.id))
        if found.said:
            words = tr("Connected to {who}. But: {trouble}", who=_who(found), trouble=found.said)
            self.tell(words, bad=True)
        else:
            words = tr("Connected to {who}. Reading its comments…", who=_who(found))
            self._tell_later(words, False)
            self.accept()


def _opened_words(title: str, started: bool) -> str:
    if started:
        return tr("Your browser shows a page of {site}.", site=title)
    return tr(
        "No browser could be started: copy the address of {site}'s page, and open it.", site=title
    )


def _who(found: Found) -> str:
    title = visible(found.info.title) or found.info.home
    name, roles = visible(found.account.name), ", ".join(found.account.roles)
    if not roles:
        return tr("{site}, as {name}", site=title, name=name)
    return tr("{site}, as {name} ({roles})", site=title, name=name, roles=roles)


def _look(sites: Sites, entry: Entry) -> Found:
    info = sites.discover(entry.address)
    account = sites.test(info, entry.user, entry.password)
    return Found(info, account, entry.user, entry.password)
