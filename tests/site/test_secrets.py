"""Where passwords are kept, and that they are not told to anybody."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.errors
import pytest
from keyring.backends import chainer, fail, null

from modstation.core.errors import NoKeyring, SignedOut, Trouble
from modstation.core.model import SiteInfo
from modstation.site.connect import WordPressGate
from modstation.site.secrets import (
    PASSWORD_VARIABLE,
    KeyringSecrets,
    SessionSecrets,
    account_of,
    environment_password,
)
from tests.site.backends import MODERATOR, small_demo

SITE, USER, PASSWORD = "https://news.example/wp-json/", "moderator", "abcd EFGH 1234"


class Drawer(keyring.backend.KeyringBackend):
    """A keyring that works, unless it is given a trouble to have."""

    def __init__(self, trouble: Exception | None = None) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._maybe_fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._maybe_fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._maybe_fail()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not found")

    def _maybe_fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class PlaintextKeyring(Drawer):
    __module__ = "keyrings.alt.file"


def test_keeping_and_forgetting() -> None:
    drawer = Drawer()
    secrets = KeyringSecrets(lambda: drawer)
    assert secrets.get(SITE, USER) is None
    secrets.put(SITE, USER, PASSWORD)
    assert secrets.get(SITE, USER) == PASSWORD
    assert list(drawer.kept) == [("modstation", "moderator@news.example/wp-json/")]
    assert secrets.get(SITE, "somebody") is None
    assert secrets.get("https://other.example/wp-json/", USER) is None
    secrets.forget(SITE, USER)
    secrets.forget(SITE, USER)  # what is not there is forgotten already
    assert secrets.get(SITE, USER) is None


def test_the_same_host_may_have_several_sites() -> None:
    assert account_of("https://news.example/a/wp-json/", USER) != account_of(
        "https://news.example/b/wp-json/", USER
    )


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlaintextKeyring])
def test_a_keyring_that_is_none(backend: type[keyring.backend.KeyringBackend]) -> None:
    secrets = KeyringSecrets(backend)
    with pytest.raises(NoKeyring) as caught:
        secrets.put(SITE, USER, PASSWORD)
    assert PASSWORD_VARIABLE in caught.value.hint
    assert "session" in caught.value.hint
    with pytest.raises(NoKeyring):
        secrets.get(SITE, USER)
    assert secrets.describe() == "no keyring"


def test_a_chain_is_as_good_as_its_best_link(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = chainer.ChainerBackend()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextKeyring(), Drawer()])
    assert KeyringSecrets(lambda: chain).get(SITE, USER) is None
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextKeyring()])
    with pytest.raises(NoKeyring):
        KeyringSecrets(lambda: chain).get(SITE, USER)


@pytest.mark.parametrize(
    ("trouble", "word"),
    [
        (keyring.errors.KeyringLocked(f"dismissed {PASSWORD}"), "locked"),
        (keyring.errors.InitError(PASSWORD), "failed"),
        (keyring.errors.PasswordSetError(PASSWORD), "failed"),
        (keyring.errors.NoKeyringError(PASSWORD), "Nothing on this machine"),
    ],
)
def test_its_troubles_in_words_and_without_the_secret(trouble: Exception, word: str) -> None:
    secrets = KeyringSecrets(lambda: Drawer(trouble))
    for act in (
        lambda: secrets.put(SITE, USER, PASSWORD),
        lambda: secrets.get(SITE, USER),
        lambda: secrets.forget(SITE, USER),
    ):
        with pytest.raises(NoKeyring) as caught:
            act()
        assert word in caught.value.message
        assert PASSWORD not in f"{caught.value} {caught.value!r}"
        assert caught.value.__suppress_context__
        assert caught.value.__cause__ is None  # a traceback would quote it


def test_for_this_session_only() -> None:
    secrets = SessionSecrets()
    secrets.put(SITE, USER, PASSWORD)
    assert secrets.get(SITE, USER) == PASSWORD
    assert PASSWORD not in repr(secrets)
    assert "session" in secrets.describe()
    secrets.forget(SITE, USER)
    secrets.forget(SITE, USER)
    assert secrets.get(SITE, USER) is None


def test_from_the_environment() -> None:
    assert environment_password({}) is None
    assert environment_password({PASSWORD_VARIABLE: ""}) is None
    assert environment_password({PASSWORD_VARIABLE: PASSWORD}) == PASSWORD


def test_nothing_personal_is_logged_or_printed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    personal: dict[str, Any] = {"author_email": "anna@inbox.test", "author_ip": "203.0.113.77"}
    with small_demo(tmp_path) as demo:
        demo.add(content="Very private words", **personal)
        info = SiteInfo("demo", demo.rest, demo.home, demo.title, MODERATOR)
        password = demo.accounts[MODERATOR]
        site = WordPressGate().open(info, password)
        site.held(0, 10)
        site.history(0, "anna@inbox.test")
        wrong = WordPressGate().open(info, "wrong horse")
        with pytest.raises(SignedOut) as caught:
            wrong.held(0, 10)
        shown = f"{site!r} {site._rest!r} {caught.value!r} {_chain(caught.value)}"
        site.close()
        wrong.close()
    assert any(record.name.startswith("modstation.site") for record in caplog.records)
    for secret in (password, password.replace(" ", ""), "wrong horse", "Basic "):
        assert secret not in caplog.text + shown
    for private in ("anna", "inbox.test", "203.0.113.77", "private words"):
        assert private not in caplog.text + shown


def _chain(error: BaseException | None) -> str:
    seen = []
    while error is not None:
        seen.append(repr(error))
        assert not isinstance(error, Trouble) or error.message
        error = error.__cause__ or error.__context__
    return " ".join(seen)
