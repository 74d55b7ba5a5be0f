"""An installed, empty site of each WordPress version, made once and copied for every start.

Making a database and installing WordPress takes seconds; copying the result takes a fraction of
one. The template is made anew whenever anything it was made from has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.wordpress.code import WordPressCode, only_one, workshop
from tests.wordpress.database import SITE, Database, mariadb_version
from tests.wordpress.errors import HarnessError
from tests.wordpress.processes import run

_ROLES = {"admin": "administrator", "moderator": "editor", "subscriber": "subscriber"}
_INGREDIENTS = ("install.php", "pristine.php", "wp-config.php", "content/mu-plugins/test-site.php")


@dataclass(frozen=True)
class Settings:
    """What the PHP side has to know about one site; `wp-config.php` reads it."""

    url: str
    socket: str
    content: str
    mail: str
    secret: str
    network: bool = False

    def write(self, folder: Path) -> None:
        """Put the settings where the PHP processes of the site in that folder look for them."""
        partial = folder / "site.json.new"
        partial.write_text(json.dumps(asdict(self)), encoding="utf-8")
        partial.replace(folder / "site.json")


def environment(folder: Path, code: WordPressCode) -> dict[str, str]:
    """The variables that tell a PHP process which site it works for."""
    return {
        "MODSTATION_TEST_SITE": str(folder / "site.json"),
        "MODSTATION_TEST_CONFIG": str(SITE / "wp-config.php"),
        "MODSTATION_TEST_ROOT": str(code.root),
    }


def prepare(folder: Path, database: Database) -> Settings:
    """Lay out what a site has besides its database: settings, own content and logs."""
    (folder / "log").mkdir(exist_ok=True)
    content = folder / "content"
    shutil.copytree(SITE / "content", content, dirs_exist_ok=True)
    (content / "plugins").mkdir(exist_ok=True)
    mail = str(folder / "log" / "mail.jsonl")
    secret = secrets.token_hex(32)
    settings = Settings("http://127.0.0.1", str(database.socket), str(content), mail, secret)
    settings.write(folder)
    return settings


def installed(code: WordPressCode) -> Path:
    """The folder of the template: `db` with the data files, `accounts.json` with the keys."""
    template = code.folder / f"template-{_key(code)}"
    with only_one(code.folder):
        if not template.exists():
            for outdated in code.folder.glob("template-*"):
                shutil.rmtree(outdated)
            with workshop(code.folder) as temporary:
                made = temporary / "made"
                made.mkdir()
                _install(code, temporary, made)
                made.rename(template)
    return template


def copy_template(code: WordPressCode, folder: Path) -> None:
    """Give the site in that folder its own copy of the database and of the keys."""
    run(["cp", "-r", "--reflink=auto", "--sparse=always", f"{installed(code)}/.", folder])


def _install(code: WordPressCode, folder: Path, made: Path) -> None:
    (folder / "log").mkdir()
    database = Database(made / "db", folder / "log" / "db.log")
    try:
        prepare(folder, database)
        database.create()
        database.start()
        database.query("CREATE DATABASE wordpress CHARACTER SET utf8mb4")
        accounts = [[login, role, secrets.token_urlsafe(12)] for login, role in _ROLES.items()]
        answer = run(
            ["php", "-d", "display_errors=stderr", SITE / "install.php"],
            text=json.dumps(accounts),
            environment=environment(folder, code),
        )
        if set(json.loads(answer)) != set(_ROLES):
            raise HarnessError(f"WordPress was not installed: {answer[-500:]}")
        database.script("pristine.php", {"do": "keep"})
        (made / "accounts.json").write_text(answer, encoding="utf-8")
    finally:
        database.stop(keep=True)


def _key(code: WordPressCode) -> str:
    parts = [code.version, mariadb_version(), str(os.geteuid())]
    parts += [(SITE / name).read_text(encoding="utf-8") for name in _INGREDIENTS]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
