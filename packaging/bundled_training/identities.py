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

_PEOPLE = """\
aboriginal aborigine adolescent adult afghan afghani african agnostic albanian algerian alien
american amerindian amish amputee anglican arab argentinian armenian asexual asian asiatic
asylum atheism atheist aunt australian austrian autism autistic baby bangladeshi baptist belgian
believer bengali berber bible bipolar biracial bisexual bisexuality bishop black blackness blind
blindness blonde bolivian boomer bosnian boy boyfriend brazilian brit british brother buddhism
buddhist bulgarian burqa cambodian cameroonian canadian caribbean catholic catholicism caucasian
chechen cherokee chicana chicano child children chilean chinese christian christianity church
cis cisgender clergy colombian coloured congolese creole cripple croatian cuban czech dad dane
danish daughter deaf deafness diabetic disabilities disability disabled dutch dwarf dwarfism
dyslexic eastern easterner ecuadorian egyptian elder elderly english englishman epileptic
eritrean estonian ethiopian ethnic ethnicity european evangelical expat expatriate father female
feminist fijian filipina filipino finn finnish foreign foreigner french frenchman gay gender
genderfluid genderqueer gentleman gentlemen georgian geriatric german ghanaian girl girlfriend
grandfather grandma grandmother grandpa granny greek guatemalan guy gypsy haitian handicap
handicapped hasidic hawaiian hebrew heterosexual heterosexuality hijab hindu hinduism hispanic
homosexual homosexuality honduran hungarian husband icelandic imam immigrant immigration indian
indigenous indonesian infant interracial intersex inuit iranian iraqi irish islam islamic
islamism islamist israeli italian jain jamaican japanese jehovah jew jewish jewishness jordanian
judaism kazakh kenyan kid koran korean kurd kurdish kuwaiti ladies lady laotian latina latino
latinx latvian lebanese lesbian lesbianism lgbt lgbtq lgbtqi lgbtqia liberian libyan lithuanian
lutheran majority malaysian male maltese man maori mediterranean men mennonite methodist metis
mexican middle migrant millenial millennial minorities minority mom monk mormon moroccan mosque
mother multiracial mum muslim muslima native naturalized navajo nepalese nepali neurodivergent
newcomer nicaraguan nigerian nonbeliever nonbinary nordic norwegian nun old older oriental
orthodox pagan pakistan pakistani palestinian panamanian pansexual paralysed paralyzed
paraplegic pastor pensioner pentecostal persian peruvian pole polish polynesian pope portuguese
presbyterian priest protestant protestantism puerto punjabi qatari quadriplegic quaker queer
quran rabbi race racial racialised racialized refugee religion religious retiree rican roma
romani romanian russian rwandan salvadoran samoan saudi schizophrenic scientologist scot
scottish secular seeker senegalese senior serb serbian settler sexuality shia sikh sikhism
singaporean sister slav slavic slovak slovenian somali somalian son spanish straight sudanese
sufi sunni swede swedish swiss synagogue syrian taiwanese tamil tanzanian taoist teen teenage
teenager temple thai tibetan toddler torah trans transexual transgender transman transmen
transsexual transwoman transwomen traveller tunisian turban turk turkish ugandan ukrainian uncle
undocumented uruguayan uzbek venezuelan vietnamese welsh western westerner wheelchair white
whiteness wiccan wife woman womanhood women yemeni young younger youth zimbabwean zionist
"""
"""Peoples, beliefs, genders, orientations, kin, ages and disabilities, in plain words; no slurs."""


def _forms(word: str) -> set[str]:
    """The word with its plurals and possessives."""
    plurals = {f"{word}s"} | ({f"{word[:-1]}ies"} if word.endswith("y") else set())
    return {word, f"{word}'s", f"{word}s'"} | plurals


IDENTITIES = frozenset(form for word in _PEOPLE.split() for form in _forms(word))
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
