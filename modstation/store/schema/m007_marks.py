"""What a row of the queue tells of a comment: whether it was edited since, its language."""

from __future__ import annotations

SQL = """
-- The words a comment came in with, from the moment on when the site has others.
CREATE TABLE first_texts (
    comment INTEGER PRIMARY KEY REFERENCES comments(n) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

CREATE TRIGGER first_text_kept AFTER UPDATE OF text ON comments
    WHEN old.text IS NOT new.text AND new.status != 'deleted'
BEGIN
    INSERT INTO first_texts VALUES (new.n, old.text) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER first_text_forgotten AFTER UPDATE OF status ON comments
    WHEN new.status = 'deleted'
BEGIN
    DELETE FROM first_texts WHERE comment = new.n;
END;

-- The language of each comment that waits or waited; NULL: nobody has looked yet. A row belongs
-- to one text: another text is looked at anew.
CREATE TABLE languages (
    comment INTEGER PRIMARY KEY REFERENCES comments(n) ON DELETE CASCADE,
    code TEXT
) STRICT;

-- Finds what nobody has looked at without a walk through the queue, and which languages there are.
CREATE INDEX languages_by_code ON languages(code);

CREATE TRIGGER language_wanted AFTER INSERT ON comments
    WHEN new.status = 'hold' AND new.type = 'comment'
BEGIN
    INSERT INTO languages VALUES (new.n, NULL);
END;

CREATE TRIGGER language_outdated AFTER UPDATE OF text, status ON comments
    WHEN new.status = 'hold' AND new.type = 'comment'
        AND (old.text IS NOT new.text OR old.status != 'hold')
BEGIN
    INSERT INTO languages VALUES (new.n, NULL)
        ON CONFLICT DO UPDATE SET code = NULL WHERE old.text IS NOT new.text;
END;

INSERT INTO languages SELECT n, NULL FROM comments WHERE status = 'hold' AND type = 'comment'
"""
