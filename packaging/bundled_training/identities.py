"""Words for groups of people: no word here may make a comment suspicious by itself.

Annotators marked them beside insults, so a fit alone would learn the group as the offence. Their
own weight is held near zero except for the label that is about groups; what stands beside them
still counts.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from modstation.scoring.features import SIZE, pair_features, word_features

from .rows import Sentences

_PEOPLE = [
    "african",
    "american",
    "arab",
    "asian",
    "atheist",
    "australian",
    "blind",
    "bisexual",
    "black",
    "blonde",
    "brit",
    "british",
    "buddhist",
    "canadian",
    "catholic",
    "chinese",
    "christian",
    "cripple",
    "deaf",
    "disabled",
    "disability",
    "evangelical",
    "european",
    "female",
    "feminist",
    "foreign",
    "foreigner",
    "gay",
    "german",
    "heterosexual",
    "hindu",
    "hispanic",
    "homosexual",
    "immigrant",
    "immigration",
    "indian",
    "indigenous",
    "iranian",
    "iraqi",
    "irish",
    "islam",
    "islamic",
    "israeli",
    "italian",
    "japanese",
    "jew",
    "jewish",
    "kenyan",
    "korean",
    "latino",
    "latina",
    "latinx",
    "lesbian",
    "lgbt",
    "lgbtq",
    "male",
    "man",
    "men",
    "mexican",
    "middle",
    "migrant",
    "millennial",
    "millenial",
    "mormon",
    "mosque",
    "mother",
    "muslim",
    "native",
    "nigerian",
    "nonbinary",
    "nun",
    "old",
    "elderly",
    "older",
    "pakistani",
    "palestinian",
    "paralyzed",
    "pole",
    "polish",
    "pope",
    "priest",
    "protestant",
    "puerto",
    "queer",
    "race",
    "racial",
    "refugee",
    "religion",
    "religious",
    "rican",
    "russian",
    "senior",
    "sikh",
    "spanish",
    "straight",
    "syrian",
    "teenage",
    "teenager",
    "trans",
    "transgender",
    "transsexual",
    "turkish",
    "vietnamese",
    "wheelchair",
    "white",
    "woman",
    "women",
    "young",
    "younger",
    "girl",
    "boy",
    "mum",
    "dad",
    "grandmother",
    "grandfather",
    "kid",
    "child",
    "children",
    "lady",
    "ladies",
]

IDENTITIES = frozenset(form for word in _PEOPLE for form in (word, word + "s", word + "'s"))
_PIECES = 0.1
"""What is left of the weight of their pieces: other words are made of them too."""
_PAIRS = 0.2
"""What is left of the weight of a pair that holds one: "gay men" is no worse than "gay"."""


def quietened(documents: Iterable[Sentences]) -> NDArray[np.float32]:
    """A factor for every feature: nothing for these words, little for their pieces and for the
    pairs that they make in the documents."""
    factors = np.ones(SIZE, np.float32)
    for form in IDENTITIES:
        word, *pieces = word_features(form)
        factors[word] = 0
        factors[pieces] = np.minimum(factors[pieces], _PIECES)
    for document in documents:
        for forms in document:
            named = [form in IDENTITIES for form in forms]
            pairs = pair_features(forms, [0])
            quiet = [p for p, a, b in zip(pairs, [False, *named], named, strict=False) if a or b]
            factors[quiet] = _PAIRS
    return factors
