"""A test site that has become a network: several sites, which WordPress calls blogs, in folders.

    network = Network.of(wordpress)
    second = network.add_blog("second", network.site.moderator)
    plugin = network.install(PLUGIN)
    network.activate(plugin)                # on all of them at once
    network.activate(plugin, second)        # or on that one

It is an ordinary site again after the next `fresh`.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.wordpress.accounts import Account
from tests.wordpress.database import Row
from tests.wordpress.harness import WordPress

_ADD_BLOG = """
// WordPress 6.1 would take the colon before the port for a slip.
add_filter( 'sanitize_user', fn( $clean, $given ) => $given, 10, 2 );
$id = wpmu_create_blog( $data['host'], "/{$data['name']}/", 'Another site', $data['user'] );
if ( is_wp_error( $id ) ) { fwrite( STDERR, $id->get_error_message() ); exit( 1 ); }
wp_installing( false );
// Its creator is its administrator; here, somebody who moderates it and no more.
add_user_to_blog( $id, $data['user'], 'editor' );
switch_to_blog( $id );
// Addresses are made anew by the first request there; those of here are the first site's.
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
delete_option( 'rewrite_rules' );
update_option( 'comment_moderation', 1 );
$GLOBALS['wpdb']->query( "TRUNCATE {$GLOBALS['wpdb']->comments}" );
echo $id;
"""

_PLUGIN = """
require_once ABSPATH . 'wp-admin/includes/plugin.php';
switch_to_blog( $data['blog'] ? $data['blog'] : 1 );
$error = $data['on']
    ? activate_plugin( $data['name'], '', ! $data['blog'] )
    : deactivate_plugins( $data['name'], false, ! $data['blog'] );
if ( is_wp_error( $error ) ) { fwrite( STDERR, $error->get_error_message() ); exit( 1 ); }
"""

_INSERT_COMMENT = """
switch_to_blog( $data['blog'] );
echo wp_insert_comment( array( 'comment_post_ID' => 1, 'comment_author' => 'Ada Reader',
    'comment_author_email' => 'ada@readers.test', 'comment_content' => 'A comment.',
    'comment_approved' => '0', 'comment_type' => 'comment' ) );
"""


@dataclass(frozen=True)
class Blog:
    """One site of the network: the folder of its address, and how its tables begin."""

    id: int
    path: str
    prefix: str


FIRST = Blog(1, "", "wp_")


class Network:
    """All the sites that share the first one's code, users and database."""

    def __init__(self, site: WordPress) -> None:
        self.site = site

    @classmethod
    def of(cls, site: WordPress) -> Network:
        """Make that site a network; its administrator is above all of its sites."""
        site.become_network()
        return cls(site)

    def add_blog(self, name: str, moderator: Account) -> Blog:
        """Add a site in a folder of that name; it has its own articles, and no comments."""
        host = self.site.url.removeprefix("http://")
        given = {"host": host, "name": name, "user": moderator.id}
        number = int(self.site.php(_ADD_BLOG, given))
        return Blog(number, f"{name}/", f"wp_{number}_")

    def install(self, source: Path) -> str:
        """Put a plugin's folder in place, and say by which name it is activated."""
        shutil.copytree(source, self.site.folder / "content" / "plugins" / source.name)
        return f"{source.name}/{source.name}.php"

    def activate(self, plugin: str, blog: Blog | None = None) -> None:
        """Activate an installed plugin for that site, or for all there are and will be."""
        self._switch(plugin, blog, on=True)

    def deactivate(self, plugin: str, blog: Blog | None = None) -> None:
        self._switch(plugin, blog, on=False)

    def insert_comment(self, blog: Blog) -> int:
        """Add a held comment there, by a request that was made to the first site."""
        return int(self.site.php(_INSERT_COMMENT, {"blog": blog.id}))

    def comments(self, blog: Blog) -> list[Row]:
        return self.site.sql(f"SELECT * FROM {blog.prefix}comments ORDER BY comment_ID")

    def _switch(self, plugin: str, blog: Blog | None, *, on: bool) -> None:
        given = {"name": plugin, "blog": blog.id if blog else 0, "on": on}
        self.site.php(_PLUGIN, given)
