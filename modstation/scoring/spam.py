"""Spam by rules: each says what it saw and where, so that a moderator can judge it at a glance.

A model would need spam to learn from and could not say why. One ordinary link is no spam, so the
rules weigh together: each is a chance, and a comment is spam when any of them is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from .fold import Folded, fold
from .linked import Linked, disguised, hidden, linked
from .model import Link, Span
from .normal import sentences

LABEL = "spam"
LIKELY = 0.5
"""From here on a comment counts as hit; below it, what was seen is only a hint."""

_DOMAIN = r"(?:[a-z0-9-]+\.)+[a-z]{2,}"
_LINK = rf"(?:https?://|www\.)[^\s<>\"')\]]+|\b{_DOMAIN}/[^\s<>\"')\]]+"
_GOODS = (
    r"(?:viagra|cialis|kamagra|levitra|tramadol|xanax|phentermine|casinos?|slots?|poker|jackpot|"
    r"betting tips|sports?book|payday loans?|loans?|credit score|credit repair|forex|bitcoin|"
    r"crypto(?:currency)?|binary options?|nfts?|replica|rolex|louis vuitton|gucci|ray[- ]?bans?|"
    r"escorts?|call girls?|seo|backlinks?|followers|essays?|dissertations?|assignments?|"
    r"diplomas?|passports?|spell ?casters?|love spells?|herbal|keto|weight loss|diet pills?|cbd|"
    r"gummies|vpn|iptv|hackers?|male enhancement|web ?hosting|web design|hair extensions|"
    r"essential oils?)"
)
_ORNAMENT = r"[★✅➤►👉🔥💰💵🎁💯⬇☎📞📲]"
_MONEY = r"[$€£]\s?\d[\d,.]*k?|\d[\d,.]*\s?(?:dollars|euros|pounds|usd|bucks)"
_PERIOD = (
    r"(?:an?|per|every|each)\s?(?:hour|day|week|month)|/\s?(?:hr|hour|day|week|month)"
    r"|hourly|daily|weekly|monthly"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What it is called on the screen, the chance that it is right, and what it looks for in the
    folded text."""

    name: str
    weight: float
    pattern: re.Pattern[str]


def _rule(name: str, weight: float, *patterns: str) -> Rule:
    return Rule(name, weight, re.compile("|".join(f"(?:{p})" for p in patterns)))


RULES = (
    _rule("link", 0.2, _LINK),
    _rule("hidden link", 0.75, r"<a\s[^>]*href", r"\[url[=\]]", r"\[[^\]\n]{1,80}\]\(https?://"),
    _rule(
        "short or odd address", 0.5,
        r"\b(?:bit\.ly|tinyurl\.com|goo\.gl|cutt\.ly|rb\.gy|is\.gd|ow\.ly|t\.me|wa\.me)/\S+",
        r"(?:https?://|www\.)[^\s/]+\.(?:xyz|top|click|win|loan|biz|club|online|icu|shop|site|"
        r"buzz|vip|bet|casino|work|live|store|tk|ml|cf)\b\S*",
        r"\b[a-z0-9-]+\.(?:xyz|click|win|icu|buzz|casino|bet|loan|tk)\b",
        r"[?&](?:ref|aff|affid|referral|promo|invite)=\w+",
    ),
    _rule(
        "address in words", 0.55,
        r"\b\w{3,}\s?[(\[]\s?(?:dot|\.)\s?[)\]]\s?(?:com|net|org|info)\b",
        r"\b\w{3,} (?:dot|d0t) (?:com|net|org|info)\b",
        r"\b\w{3,} ?\. ?c ?0 ?m\b",
    ),
    _rule("e-mail address", 0.45, r"\b[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}\b"),
    _rule(
        "messenger", 0.55,
        r"\b(?:whats ?app|telegram|viber|wechat|kik|skype|signal|text|call|dm|contact|"
        r"message)\b[^.!?\n]{0,25}?(?:\+?\d[\d ().-]{7,}\d|@\w{4,})",
        r"\b(?:on|via|through|my|our) (?:whats ?app|telegram|wechat)\b(?! (?:group|messages))",
        r"\b(?:message|contact|dm|inbox|text|email|reach|hit) (?:me|us|him|"
        r"her)\b[^.!?\n]{0,30}\b(?:for|to (?:learn|start|earn|get|know)|now|today|if you)\b",
    ),
    _rule(
        "phone number", 0.5,
        r"(?<![\w.,$€£/-])\+\d{1,3}[ .-]?(?:\(?\d{2,4}\)?[ .-]?){2,4}\d{2,4}(?!\w)",
        r"(?<![\w.,$€£/-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)",
        r"\b1[- ]8\d\d[- ]\w{3}[- ]?\w{4}\b",
    ),
    _rule(
        "money pitch", 0.7,
        rf"\b(?:earn|earning|earned|makes?|making|made|paid|get|income of|profit "
        rf"of)\b[^.!?\n]{{0,45}}?(?:{_MONEY})[^.!?\n]{{0,30}}?(?:{_PERIOD}|from home|online|in "
        rf"(?:just )?(?:\d+|one|two|three|a few) (?:days?|weeks?|hours?)|working|profit|return)",
        r"\b(?:work(?:ing|ed)?|job|money|income|cash|earn(?:ing)?) (?:online )?(?:from|at) "
        r"(?:the )?(?:comfort of )?(?:your |my )?home\b[^.!?\n]{0,60}(?:earn|paid|\$|income|"
        r"apply|join|start|visit|link|open)",
        r"\b(?:make|earn|making|earning) (?:easy |real |extra |fast |quick |good |huge |big "
        r")*(?:money|cash|income|profits?) (?:online|fast|daily|today|from home|with)\b",
        r"\b(?:passive|extra|guaranteed|monthly|weekly|daily) (?:income|profits?|returns?|"
        r"paychecks?|payouts?)\b",
        r"\b(?:double|triple|grow|recover|invest) (?:your|my|all my|lost) (?:money|bitcoins?|"
        r"crypto|funds?|capital|savings|investment)\b",
        r"\b(?:financial freedom|quit (?:your|my) (?:day )?job|no experience (?:needed|required|"
        r"necessary)|minimum (?:deposit|investment)|account manager|forex (?:trader|expert)|"
        r"expert trader)\b",
    ),
    _rule(
        "sales pitch", 0.6,
        r"\b(?:buy|order|shop|purchase|get|grab|claim) (?:\w+ ){0,3}(?:now|today|cheap(?:ly|"
        r"est)?|online|here|wholesale|yours?)\b(?=[^.\n]{0,60}(?:http|www|\.com|!|%|\$|price|"
        r"ship|cheap|deliver|offer|prescription|discount|here))",
        r"\b(?:promo|coupon|discount|voucher|referral|bonus) codes?\b",
        r"\b(?:free|fast|worldwide|discreet|overnight) (?:shipping|delivery)\b",
        r"\b(?:(?:limited|special|exclusive|amazing) (?:time )?(?:offers?|deals?|discounts?|"
        r"prices?)|best (?:deals|offers|prices|quality))\b",
        r"\b\d{1,2} ?% (?:off|discount|bonus|cashback)\b",
        r"\b(?:no prescription|without prescription|money[- ]back guarantee|100 ?% (?:free|"
        r"guaranteed|legit|satisfaction|genuine|real|working)|risk[- ]free|sign[- ]?up bonus|"
        r"free trial|free spins?)\b",
        r"\b(?:we|i) (?:offer|provide|sell|supply|deliver|specialize in) (?:\w+ "
        r"){0,4}(?:services?|products?|quality|prices?|rates?|loans?|solutions?|documents?|"
        r"packages)\b",
        r"\b(?:affordable|cheapest|lowest|unbeatable|competitive|wholesale) (?:price|rate|cost|"
        r"service)s?\b",
    ),
    _rule(
        "call to click", 0.55,
        r"\bclick (?:here|this|the link|on (?:this|the|my)|my|below|now)\b",
        r"\b(?:visit|check(?: out)?|see|look at|follow|open|join|browse|try) (?:out )?(?:my|our) "
        r"(?:\w+ ){0,2}(?:(?:web|fan|home)?(?:page|site)|blog|channel|profile|link|store|shop|"
        r"telegram|group|bio|instagram)\b",
        r"\b(?:visit|check out|open|join|browse|try) (?:this|the|his|her|their) (?:\w+ "
        r"){0,2}(?:(?:web)?(?:page|site)|blog|channel|profile|link|store|shop|"
        r"group)\b(?=[^\n]{0,40}(?:http|www|\.com|below))",
        r"\b(?:link in|see|check|on) (?:my )?(?:bio|profile)\b",
        r"\bsubscribe (?:to|my|now)\b[^\n]{0,30}channel",
        r"\b(?:sign up|register|apply|enroll|join) (?:now|today|here|free|"
        r"us)\b(?=[^\n]{0,60}(?:http|www|!|\.com|link|free))",
        r"\b(?:copy|open|visit|go to) (?:this|the|following) (?:\w+ )?(?:site|link|website|url|"
        r"page)\b(?=[^\n]{0,40}(?:http|www|>>))",
    ),
    _rule("goods of spam", 0.35, rf"\b{_GOODS}\b(?=[^\n]*(?:{_LINK}|\.com|@|\b{_GOODS}\b))"),
    _rule(
        "praise for nothing", 0.5,
        r"\b(?:great|nice|awesome|amazing|good|excellent|wonderful|fantastic|informative|helpful|"
        r"useful|superb|brilliant) (?:\w+ )?(?:blog|website|weblog|web site|write-?up|post|"
        r"content|information|info|stuff)\b[^\n]{0,90}(?:thank|keep|share|sharing|bookmark|visit|"
        r"http|my|www|subscrib|back)",
        r"\b(?:bookmarked?|bookmarking) (?:your|this|it)\b",
        r"\b(?:i|thanks for|thank you for) (?:stumbled|sharing) (?:up)?(?:on|this|your) (?:\w+ "
        r"){0,3}(?:blog|post|site|website|information|info|article)\b[^\n]{0,80}(?:http|www|"
        r"visit|my|also|blog)",
        r"\b(?:your|this) (?:blog|weblog|web ?site) (?:is|has|looks|posts?)\b[^\n]{0,60}(?:great|"
        r"awesome|amazing|excellent|helpful|informative|loading|theme|template|wonderful)",
    ),
    _rule(
        "testimonial", 0.65,
        r"\b(?:spell ?caster|dr\.? ?\w+ (?:helped|cured|restored|brought back)|brought? back my "
        r"(?:ex|husband|wife|lover)|(?:cured|healed) (?:me|my \w+) (?:of|"
        r"from)\b[^\n]{0,40}herb\w*|recover(?:ed|y)? (?:my |of )?(?:lost|stolen|scammed) "
        r"(?:funds?|bitcoin|crypto|money|wallet)|changed my life\b[^\n]{0,60}(?:trad|invest|link|"
        r"contact|http))",
        r"\bhack (?:any|into|your|his|her|a) (?:\w+ ){0,3}(?:account|phone|facebook|instagram|"
        r"whatsapp|email)",
        r"\b(?:hot|sexy|lonely|single|naked|horny) (?:\w+ )?(?:girls?|singles|women|ladies|"
        r"moms)\b[^\n]{0,60}(?:near you|in your area|chat|waiting|http|www|cam|\.com|meet|date)",
    ),
    _rule(
        "decoration", 0.35,
        rf"{_ORNAMENT}[^\n]{{0,80}}{_ORNAMENT}", r"[$€]{3,}", r"(?:=|-|~|\*|_){2,}>+",
    ),
)  # fmt: skip
_SENTENCE_WORDS = 4
_MOST_LINKS = 3
_HIDDEN, _DISGUISED = 0.35, 0.75


class SpamRules:
    """The rules as a model: one label, and every hit named."""

    name = "spam-rules"
    version = "2"
    labels: tuple[str, ...] = (LABEL,)

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[dict[str, float]]:
        """The chance that a comment is spam, all rules taken together."""
        rows = zip(texts, links or [()] * len(texts), strict=True)
        return [{LABEL: round(1 - prod(1 - w for _, w in self._hits(*row)), 4)} for row in rows]

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        """What was seen, the weightiest first."""
        hits = self._hits(text, links) if label == LABEL else []
        total = sum(weight for _, weight in hits)
        found: dict[tuple[int, int], list[tuple[str, float]]] = {}
        for span, weight in sorted(hits, key=lambda hit: -hit[1]):
            found.setdefault((span.start, span.end), []).append((span.cause, weight / total))
        spans = [
            Span(*place, sum(w for _, w in seen), _named(seen)) for place, seen in found.items()
        ]
        return sorted(spans, key=lambda span: -span.weight)

    def kept(self, text: str) -> int:
        """All of it."""
        return len(text)

    def _hits(self, text: str, links: Sequence[Link]) -> list[tuple[Span, float]]:
        """Each rule's first place; a rule counts once, many links and repeats count apart."""
        shown = linked(text, links)
        folded = fold(shown.text)
        found = [hit for rule in RULES for hit in _first(rule, shown, folded)]
        found.extend(_of_targets(text, links))
        found.extend(_many_links(shown, folded))
        found.extend(_repeats(text))
        return found


def _named(seen: Sequence[tuple[str, float]]) -> str:
    """All that was seen in one passage; that it is a link goes without saying beside the rest."""
    names = [name for name, _ in seen]
    return ", ".join([name for name in names if name != "link"] or names)


def _place(shown: Linked, folded: Folded, start: int, end: int, cause: str) -> Span:
    return shown.span(folded.starts[start], folded.ends[end - 1], cause)


def _first(rule: Rule, shown: Linked, folded: Folded) -> Iterator[tuple[Span, float]]:
    match = rule.pattern.search(folded.text)
    if match and match.end() > match.start():
        yield _place(shown, folded, match.start(), match.end(), rule.name), rule.weight


def _of_targets(text: str, links: Sequence[Link]) -> Iterator[tuple[Span, float]]:
    """A link whose words hide where it leads is a hint, as readers name their sources so; one
    that shows another address is meant to deceive."""
    for spans, weight in ((disguised(text, links), _DISGUISED), (hidden(text, links), _HIDDEN)):
        if spans:
            yield spans[0], weight
            return


def _many_links(shown: Linked, folded: Folded) -> Iterator[tuple[Span, float]]:
    links = list(RULES[0].pattern.finditer(folded.text))
    if len(links) > _MOST_LINKS:
        yield _place(shown, folded, links[0].start(), links[-1].end(), "many links"), 0.5


def _repeats(text: str) -> Iterator[tuple[Span, float]]:
    """A sentence of some length said three times, or twice with a link in it."""
    seen: dict[str, int] = {}
    for start, end in sentences(text):
        start += len(text[start:end]) - len(text[start:end].lstrip())
        sentence = " ".join(fold(text[start:end]).text.split())
        if len(sentence.split()) >= _SENTENCE_WORDS:
            seen[sentence] = seen.get(sentence, 0) + 1
            if seen[sentence] == 3 or (seen[sentence] == 2 and "http" in sentence):
                yield Span(start, end, 1.0, "repeats"), 0.6
                return
