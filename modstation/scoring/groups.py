"""Which groups of people a text names, by a short list of plain words for each.

For measuring only: whether harmless comments about some people are flagged more often than
others. Slurs are left out on purpose, since a harmless comment rarely holds one.
"""

from __future__ import annotations

import re

_WORDS = {
    "women": "women woman female females girl girls",
    "men": "men man male males boy boys",
    "gay and bisexual people": "gay gays lesbian lesbians homosexual homosexuals bisexual queer "
    "lgbt lgbtq",
    "trans people": "trans transgender transsexual nonbinary",
    "black people": "black blacks african africans",
    "white people": "white whites caucasian",
    "asian people": "asian asians chinese japanese korean indian pakistani vietnamese",
    "latino people": "latino latina latinos hispanic hispanics mexican mexicans",
    "indigenous people": "indigenous aboriginal inuit natives first-nations native-american "
    "native-americans",
    "muslims": "muslim muslims islam islamic islamist",
    "jews": "jew jews jewish judaism israeli israelis",
    "christians": "christian christians catholic catholics protestant protestants evangelical "
    "evangelicals mormon mormons",
    "other beliefs": "hindu hindus buddhist buddhists sikh sikhs atheist atheists",
    "immigrants and refugees": "immigrant immigrants immigration migrant migrants refugee "
    "refugees foreigner foreigners",
    "disabled people": "disabled disability disabilities blind deaf autistic wheelchair paralyzed",
    "old people": "elderly seniors pensioner pensioners retiree retirees",
    "young people": "teenager teenagers teen teens millennial millennials",
}
_PATTERNS = {
    group: re.compile(
        r"\b(?:" + "|".join(w.replace("-", "[ -]") for w in words.split()) + r")\b", re.IGNORECASE
    )
    for group, words in _WORDS.items()
}


def groups_in(text: str) -> list[str]:
    """The groups that the text names."""
    return [group for group, pattern in _PATTERNS.items() if pattern.search(text)]
