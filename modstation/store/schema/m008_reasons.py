"""Which reasons a site offers, and on which digits."""

from __future__ import annotations

SQL = """
-- Only what differs from the defaults has a row. The digit 0 stands for a reason that is not
-- offered any more: decisions made with it keep its name.
CREATE TABLE reasons (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    code TEXT NOT NULL,
    digit INTEGER NOT NULL CHECK (digit BETWEEN 0 AND 9),
    name TEXT NOT NULL,
    public TEXT NOT NULL,            -- the sentence that an author may be told
    PRIMARY KEY (site, code)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_reason_each_digit ON reasons(site, digit) WHERE digit != 0
"""
