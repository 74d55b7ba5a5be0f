"""Under which names people write, and what moderators noted about them."""

from __future__ import annotations

SQL = """
-- Every form in which somebody signed a comment, with what became of it. Kept by triggers: a
-- network may have 100,000 comments, and nobody can group those while a card is being drawn.
CREATE TABLE identities (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    ip TEXT NOT NULL,
    url TEXT NOT NULL,
    comments INTEGER NOT NULL,
    approved INTEGER NOT NULL,
    rejected INTEGER NOT NULL,       -- in the trash, or spam
    PRIMARY KEY (site, name, email, ip, url)
) STRICT, WITHOUT ROWID;

CREATE INDEX identities_by_email ON identities(site, email COLLATE NOCASE) WHERE email != '';

CREATE INDEX identities_by_ip ON identities(site, ip) WHERE ip != '';

CREATE INDEX identities_by_url ON identities(site, url COLLATE NOCASE) WHERE url != '';

CREATE TRIGGER identity_new AFTER INSERT ON comments
    WHEN new.status != 'deleted' AND new.type = 'comment'
BEGIN
    INSERT INTO identities VALUES (new.site, new.author_name, new.author_email, new.author_ip,
        new.author_url, 1, new.status = 'approved', new.status IN ('spam', 'trash'))
        ON CONFLICT DO UPDATE SET comments = comments + 1,
            approved = approved + excluded.approved, rejected = rejected + excluded.rejected;
END;

CREATE TRIGGER identity_moved
    AFTER UPDATE OF status, author_name, author_email, author_ip, author_url ON comments
    WHEN new.type = 'comment' AND (old.status != new.status
        OR old.author_name != new.author_name OR old.author_email != new.author_email
        OR old.author_ip != new.author_ip OR old.author_url != new.author_url)
BEGIN
    UPDATE identities SET comments = comments - 1, approved = approved - (old.status = 'approved'),
        rejected = rejected - (old.status IN ('spam', 'trash'))
        WHERE old.status != 'deleted' AND site = old.site AND name = old.author_name
        AND email = old.author_email AND ip = old.author_ip AND url = old.author_url;
    INSERT INTO identities SELECT new.site, new.author_name, new.author_email, new.author_ip,
        new.author_url, 1, new.status = 'approved', new.status IN ('spam', 'trash')
        WHERE new.status != 'deleted'
        ON CONFLICT DO UPDATE SET comments = comments + 1,
            approved = approved + excluded.approved, rejected = rejected + excluded.rejected;
    DELETE FROM identities WHERE comments <= 0 AND site = old.site AND name = old.author_name
        AND email = old.author_email AND ip = old.author_ip AND url = old.author_url;
END;

INSERT INTO identities SELECT site, author_name, author_email, author_ip, author_url, count(*),
    sum(status = 'approved'), sum(status IN ('spam', 'trash')) FROM comments
    WHERE status != 'deleted' AND type = 'comment'
    GROUP BY site, author_name, author_email, author_ip, author_url;

-- What a moderator wants to remember about somebody. It outlives their comments, since it is
-- about the person who may come back; it goes with the site.
CREATE TABLE author_notes (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    author_key TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (site, author_key)
) STRICT, WITHOUT ROWID
"""
