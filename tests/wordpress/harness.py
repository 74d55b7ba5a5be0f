"""A real WordPress on loopback for the tests: started in a second, reset in a fraction of one.

The workstation's whole point is what a real site does with its requests, and WordPress does much
that its documentation does not say. So these tests ask the real thing, in several versions.

    with WordPress.start(tmp_path, "trixie") as site:
        site.seed(comments=500)
        urlopen(site.rest + "wp/v2/comments")

Nothing it does leaves the machine: it listens on loopback only, asks no other server anything, and
writes its mail to a file.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from tests.wordpress import template
from tests.wordpress.accounts import Account
from tests.wordpress.code import WordPressCode
from tests.wordpress.database import SITE, Database, Row, Value, check_packages
from tests.wordpress.processes import run
from tests.wordpress.seeding import DEFAULT_MIX, shares
from tests.wordpress.web import Request, WebServer, check_answers

_SEED_DAYS = 30

_NEW_COMMENT: Mapping[str, Value] = {
    "comment_post_ID": 1,
    "comment_author": "Ada Reader",
    "comment_author_email": "ada@readers.test",
    "comment_author_IP": "198.51.100.7",
    "comment_agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/131.0",
    "comment_content": "A comment.",
    "comment_approved": "0",
    "comment_type": "comment",
}

_ADD_USER = """
$password = wp_generate_password( 16, false );
$id = wp_insert_user( array(
    'user_login' => $data['login'], 'user_pass' => $password,
    'user_email' => $data['login'] . '@site.test', 'role' => '',
) );
if ( is_wp_error( $id ) ) { fwrite( STDERR, $id->get_error_message() ); exit( 1 ); }
$user = get_user_by( 'id', $id );
foreach ( $data['capabilities'] as $capability ) { $user->add_cap( $capability ); }
$name = array( 'name' => 'tests' );
$app  = WP_Application_Passwords::create_new_application_password( $id, $name );
echo wp_json_encode( array( 'id' => $id, 'login' => $data['login'], 'password' => $password,
    'app_password' => WP_Application_Passwords::chunk_password( $app[0] ) ) );
"""

_INSERT_COMMENT = "echo wp_insert_comment( wp_slash( $data ) );"

_ACTIVATE = """
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$error = activate_plugin( $data );
if ( is_wp_error( $error ) ) { fwrite( STDERR, $error->get_error_message() ); exit( 1 ); }
"""


class WordPress:
    """One running site: its web server, its database, and the ways to look behind them."""

    def __init__(self, folder: Path, code: WordPressCode, php: Path | None = None) -> None:
        self.folder = folder.resolve()
        self.suite = code.suite
        self.version = code.version
        self.accounts: dict[str, Account] = {}
        self._code = code
        self._php = str(php or "php")
        log = self.folder / "log"
        self._database = Database(self.folder / "db", log / "db.log")
        self._web = WebServer(self._php, code.root, log, scratch=self._database.scratch)

    @classmethod
    def start(cls, folder: Path, suite: str, php: Path | None = None) -> WordPress:
        """Make a site in that folder and wait until it answers; Unavailable if it cannot be had.

        It runs under that PHP, or under the one of this machine.
        """
        check_packages()
        folder.mkdir(parents=True, exist_ok=True)
        site = cls(folder, WordPressCode.of(suite), php)
        try:
            site._start()
        except BaseException:
            site.stop()
            raise
        return site

    def stop(self) -> None:
        """End the servers and delete the database; doing it twice is harmless."""
        self._web.stop()
        self._database.stop()
        shutil.rmtree(self.folder / "db", ignore_errors=True)

    def __enter__(self) -> WordPress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address of the front page, without a slash at its end."""
        return self._web.url

    @property
    def rest(self) -> str:
        """The root of the REST interface, with a slash at its end."""
        return f"{self.url}/wp-json/"

    @property
    def admin(self) -> Account:
        return self.accounts["admin"]

    @property
    def moderator(self) -> Account:
        """An editor: may moderate, may not change settings."""
        return self.accounts["moderator"]

    @property
    def subscriber(self) -> Account:
        return self.accounts["subscriber"]

    # What the site is made to hold

    def fresh(self, *, keep_posts: bool = False) -> WordPress:
        """Put everything back as it was after the start: no comments, first users, settings."""
        kept = ["wp_posts", "wp_postmeta"] if keep_posts else []
        self._database.script("pristine.php", {"do": "restore", "except": kept})
        shutil.rmtree(self.folder / "content" / "plugins")
        (self.folder / "content" / "plugins").mkdir()
        (self.folder / "log" / "mail.jsonl").unlink(missing_ok=True)
        self._settings.write(self.folder)
        self.accounts = self._first_accounts()
        self._web.forget()
        return self

    def seed(
        self,
        comments: int,
        posts: int = 20,
        mix: Mapping[str, float] = DEFAULT_MIX,
        seed: int = 1,
    ) -> dict[str, int]:
        """Add that many comments of all kinds; how many of each status there are among them."""
        counts = shares(comments, mix)
        settings = {"counts": counts, "posts": posts, "seed": seed}
        clock = {"days": _SEED_DAYS, "end": int(time.time()) - 60}
        self._database.script("seed.php", settings | clock)
        return counts

    def insert_comment(self, **fields: Value) -> int:
        """Add one comment as WordPress does, hooks and all; the fields have WordPress's names."""
        return int(self.php(_INSERT_COMMENT, {**_NEW_COMMENT, **fields}))

    def add_user(self, login: str, capabilities: Iterable[str]) -> Account:
        """Add a user who may do exactly that, whatever the roles of the site may."""
        made = self.php(_ADD_USER, {"login": login, "capabilities": list(capabilities)})
        self.accounts[login] = Account(**json.loads(made))
        return self.accounts[login]

    def install_plugin(self, source: Path) -> None:
        """Install and activate a plugin: one file, or a folder with a file of its name."""
        plugins = self.folder / "content" / "plugins"
        if source.is_dir():
            shutil.copytree(source, plugins / source.name)
            name = f"{source.name}/{source.name}.php"
        else:
            shutil.copy(source, plugins)
            name = source.name
        self.php(_ACTIVATE, name)

    def become_network(self) -> None:
        """Make it the first of several sites, until the next `fresh`; see `network`."""
        host = self.url.removeprefix("http://")
        self.php(f"require '{SITE / 'network.php'}';", {"host": host, "email": "admin@site.test"})
        replace(self._settings, network=True).write(self.folder)

    # Looking behind the interface

    def comment(self, comment_id: int) -> Row:
        """The comment as the database has it; LookupError if it is gone."""
        rows = self.sql("SELECT * FROM wp_comments WHERE comment_ID = ?", comment_id)
        if not rows:
            raise LookupError(f"there is no comment {comment_id}")
        return rows[0]

    def sql(self, statement: str, *values: Value) -> list[Row]:
        """The rows of one SQL statement, whose question marks stand for the values."""
        return self._database.query(statement, *values)

    def php(self, code: str, data: object = None) -> str:
        """What that code prints, run with WordPress loaded and `$data` at hand."""
        return run(
            [self._php, "-d", "display_errors=stderr", SITE / "load.php"],
            text=json.dumps({"code": code, "data": data}),
            environment=self._environment(),
        )

    def requests(self) -> list[Request]:
        """The requests answered since the start or the last `fresh`, in order."""
        return self._web.requests()

    def php_errors(self) -> list[str]:
        """What PHP complained about while answering them."""
        return self._web.errors()

    def cpu_s(self) -> float:
        """The processor time that PHP and the database have taken since they were started."""
        return self._web.cpu_s() + self._database.cpu_s()

    @contextlib.contextmanager
    def offline(self) -> Iterator[None]:
        """Refuse connections for a while, then answer at the same address again."""
        self._web.stop()
        try:
            yield
        finally:
            self._web.start(self._environment())

    def _start(self) -> None:
        template.copy_template(self._code, self.folder)
        settings = template.prepare(self.folder, self._database)
        self.accounts = self._first_accounts()
        self._database.start()
        self._web.start(self._environment())
        self._settings = replace(settings, url=self.url)
        self._settings.write(self.folder)
        check_answers(self.url)
        self._web.forget()

    def _first_accounts(self) -> dict[str, Account]:
        made = json.loads((self.folder / "accounts.json").read_text(encoding="utf-8"))
        return {login: Account(**facts) for login, facts in made.items()}

    def _environment(self) -> dict[str, str]:
        return template.environment(self.folder, self._code)
