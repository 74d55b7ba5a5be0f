"""Commands that speak with the companion plugin, on a real WordPress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.site.test_contract_companion import NAME, OFF, PLUGIN
from tests.wordpress.harness import WordPress

pytestmark = [
    pytest.mark.wordpress,
    pytest.mark.parametrize("wordpress", ["sid"], indirect=True),
]
ON = "require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( $data );"
RUDI = {"comment_author": "Rudi", "comment_author_email": "rudi@x.test"}
COMES_IN = "echo wp_new_comment( wp_slash( $data ), true );"
FORM = {
    "comment_post_ID": 1,
    "comment_author_url": "",
    "comment_author_IP": "192.0.2.7",
    "comment_agent": "",
    "comment_type": "comment",
    "comment_parent": 0,
    "user_id": 0,
}


@pytest.fixture
def signed_in(
    modstation: Command, wordpress: WordPress, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Command]:
    """The command line over that site, as one of its accounts."""
    wordpress.install_plugin(PLUGIN)

    def sign_in(login: str) -> Command:
        monkeypatch.setenv("MODSTATION_PASSWORD", wordpress.accounts[login].app_password)
        added = modstation("site", "add", wordpress.url, "--user", login, "--name", "gazette")
        assert added.code == 0, added.err
        return modstation

    return sign_in


def test_local_blocks_go_to_the_site_when_somebody_says_so(
    signed_in: Callable[[str], Command], wordpress: WordPress
) -> None:
    wordpress.php(OFF, NAME)
    one = wordpress.insert_comment(comment_content="rude", **RUDI)
    modstation = signed_in("moderator")
    modstation("sync", "--no-scores")
    assert modstation("block", one).code == 0
    assert modstation("blocks", "put", "--all").out == "No block is only here without need.\n"
    refused = modstation("blocks", "put", modstation("blocks").line["id"])
    assert (refused.code, "cannot block by itself" in refused.err) == (1, True)
    wordpress.php(ON, NAME)
    synced = modstation("sync", "--no-scores")
    assert "only here: 1 blocks (blocks put --all)" in synced.err
    assert modstation("blocks").line["state"] == "here"
    assert modstation("blocks", "put").code == 2
    assert modstation("blocks", "put", 1, "--all").code == 2
    assert modstation("blocks", "put", "--all").out == "1 block goes to the site.\n"
    modstation("sync", "--no-scores")
    block = modstation("blocks").line
    assert block["state"] == "there"
    met = int(wordpress.php(COMES_IN, {**FORM, **RUDI, "comment_content": "<b>again</b>"}))
    hit = modstation("blocks", "hits", block["id"]).line
    assert (hit["comment"], hit["author_name"], hit["text"]) == (met, "Rudi", "again")
    assert (hit["done"], hit["by"], hit["status"]) == ("trash", "site", "trash")
    assert modstation("blocks", "hits", 99).code == 1


def test_the_sites_own_list_is_read_and_written_as_a_file(
    signed_in: Callable[[str], Command], wordpress: WordPress, tmp_path: Path
) -> None:
    wordpress.php("update_option( 'disallowed_keys', $data );", "pills\n1.2.3.4")
    modstation = signed_in("admin")
    listed = modstation("site", "disallowed", "gazette").lines
    assert listed == [{"entry": "pills"}, {"entry": "1.2.3.4"}]
    file = tmp_path / "words"
    file.write_text("pills\ncasino\n\n", encoding="utf-8")
    tried = modstation("site", "disallowed", "gazette", "--set-file", file, "--dry-run")
    assert tried.out == "+ casino\n- 1.2.3.4\n"
    stored = "echo get_option( 'disallowed_keys' );"
    assert wordpress.php(stored) == "pills\n1.2.3.4"
    done = modstation("site", "disallowed", "gazette", "--set-file", file, "--json")
    assert done.line == {"added": ["casino"], "removed": ["1.2.3.4"], "written": True}
    assert wordpress.php(stored) == "pills\ncasino"
    again = modstation("site", "disallowed", "gazette", "--set-file", file)
    assert again.out == "Nothing changes.\n"
    events = [row["event"] for row in modstation("journal").lines]
    assert events[-1] == "disallowed words changed"


def test_who_does_not_administer_may_only_read(
    signed_in: Callable[[str], Command], wordpress: WordPress
) -> None:
    modstation = signed_in("moderator")
    assert modstation("site", "disallowed", "gazette").lines == []
    refused = modstation("site", "disallowed", "gazette", "--set-file", "-", stdin="casino\n")
    assert refused.code == 1
    assert "Only administrators" in refused.err
    wordpress.php(OFF, NAME)
    gone = modstation("site", "disallowed", "gazette")
    assert (gone.code, "does not have the companion plugin" in gone.err) == (1, True)
