"""The table of spam rules: what each looks for, and the chance that it is right.

Written against folded text: lower case, plain letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from modstation.core.translation import mark

# A label has at most 63 characters and patterns have an end: text written to make one run back and
# forth for minutes is a comment, too.
_DOMAIN = r"(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,63}"
_ENDINGS = r"(?:com|net|org|info|biz|co|io|me|tv|cc|us|uk|eu|de|fr|nl|ru|in|ng|ke|za|example)"
_LINK = (
    rf"(?:https?://|www\.)[^\s<>\"')\]]+|\b{_DOMAIN}/[^\s<>\"')\]]+"
    rf"|(?<![@\w.])(?:[a-z0-9-]{{3,63}}\.){{1,9}}{_ENDINGS}\b(?!\.?\w)"
)
_MAIL = rf"\b[\w.+-]{{1,64}}@{_DOMAIN}\b"
# Readers who name a source link to a page of it; who sells names the place.
_HOST = (
    rf"(?:https?://|www\.)(?:[a-z0-9-]{{1,63}}\.){{1,9}}[a-z]{{2,63}}/?(?![\w/.?-])"
    rf"|(?<![@\w./])(?:[a-z0-9-]{{3,63}}\.){{1,9}}{_ENDINGS}\b(?![\w.?-]*/\w)"
)
_OFFER = (
    r"(?:bonus(?:es)?|presale|discounts?|clients|approv(?:al|ed)|lend(?:er|ing)|loans?|borrowers|"
    r"debts|deposit|stake|win up to|custom|hire|service|remed(?:y|ies)|cures?|ships?|shipping|"
    r"cheap(?:est)?|deals?|guaranteed?|sign up|register|daftar|profits?|trad(?:er|ing)|mining|"
    r"usdt|btc|crypto|tokens?|wallet|invest(?:ors?|ment)?|models|girls|brides|singles|escorts?|"
    r"massage|no strings|my (?:web ?)?site|my (?:web ?)?page|thesis|essays?|term papers|"
    r"assignments?|followers|traffic|rankings?|backlinks?|links|audit|advertise|promote|"
    r"affordable|order|wholesale|on sale|bet|betting|slots?|casino|pills|slim|supplements?|vapes?|"
    r"movers|agency)"
)
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
_DIGIT = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety)"
)
_GAIN = r"\b(?:earn|earning|earned|makes?|making|made|paid|get|got|grew|income of|profit of)\b"
_PERIOD = (
    r"(?:an?|per|every|each)\s?(?:hour|day|week|month)|/\s?(?:hr|hour|day|week|month)"
    r"|hourly|daily|weekly|monthly"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What it is called on the screen, in English, the chance that it is right, and what it looks
    for in the folded text."""

    name: str
    weight: float
    pattern: re.Pattern[str]


def _rule(name: str, weight: float, *patterns: str) -> Rule:
    return Rule(name, weight, re.compile("|".join(f"(?:{p})" for p in patterns)))


RULES = (
    _rule(mark("link"), 0.2, _LINK),
    _rule(mark("hidden link"), 0.75, r"<a\s[^>]{0,300}href", r"\[url[=\]]", r"\[[^\]\n]{1,80}\]\(https?://"),
    _rule(
        mark("short or odd address"), 0.5,
        r"\b(?:bit\.ly|tinyurl\.com|goo\.gl|cutt\.ly|rb\.gy|is\.gd|ow\.ly|t\.me|wa\.me)/\S+",
        r"(?:https?://|www\.)[^\s/]{1,253}\.(?:xyz|top|click|win|loan|biz|club|online|icu|shop|site|"
        r"buzz|vip|bet|casino|work|live|store|tk|ml|cf)\b\S*",
        r"\b[a-z0-9-]{1,63}\.(?:xyz|click|win|icu|buzz|casino|bet|loan|tk)\b",
        r"[?&](?:ref|aff|affid|referral|promo|invite)=\w+",
    ),
    _rule(
        mark("address in words"), 0.55,
        r"\b\w{3,}\s?[(\[]\s?(?:dot|\.)\s?[)\]]\s?(?:com|net|org|info)\b",
        r"\b\w{3,} (?:dot|d0t) (?:com|net|org|info)\b",
        r"\b\w{3,} ?\. ?c ?0 ?m\b",
        r"\bw w w\b|\b\w{3,} ?\. ?c o m\b",
    ),
    _rule(mark("e-mail address"), 0.45, _MAIL),
    _rule(
        mark("messenger"), 0.55,
        r"\b(?:whats ?app|telegram|viber|wechat|kik|skype|signal|text|call|dm|contact|"
        r"message)\b[^.!?\n]{0,25}?(?:\+?\d[\d ().-]{7,}\d|@\w{4,})",
        r"\b(?:contact|message|text|write|reach|chat|add|apply|talk|order)\b[^.!?\n]{0,30}"
        r"\b(?:on|via|through) (?:whats ?app|telegram|wechat|kik|viber|skype|signal)\b",
        r"\bmy (?:whats ?app|telegram|wechat)\b(?! (?:group|messages))",
        r"\b(?:kik|telegram|snapchat|whats ?app|wechat|skype) ?(?::|id) ?@?\w{4,}",
        r"\bw h a t s ?a p p\b",
        r"\b(?:message|contact|dm|inbox|text|email|reach|hit) (?:me|us|him|"
        r"her)\b[^.!?\n]{0,30}\b(?:for|to (?:learn|start|earn|get|know)|now|today|if you)\b",
    ),
    _rule(
        mark("phone number"), 0.5,
        r"(?<![\w.,$€£/-])\+\d{1,3}[ .-]?(?:\(?\d{2,4}\)?[ .-]?){2,4}\d{2,4}(?!\w)",
        r"(?<![\w.,$€£/-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)",
        r"\b1[- ]8\d\d[- ]\w{3}[- ]?\w{4}\b",
        rf"\b{_DIGIT}[ ,-]{{1,2}}(?:(?:{_DIGIT}|\d{{1,4}})[ ,-]{{1,2}}){{5,}}",
        r"\bplus (?:one|\d{1,3})(?: ?\d{2,5}){2,}",
    ),
    _rule(
        mark("income"), 0.4,
        rf"{_GAIN}[^.!?\n]{{0,45}}?(?:{_MONEY})[^.!?\n]{{0,30}}?(?:{_PERIOD})",
    ),
    _rule(
        mark("money pitch"), 0.7,
        rf"{_GAIN}[^.!?\n]{{0,45}}?(?:{_MONEY})[^.!?\n]{{0,30}}?(?:from (?:my |your )?home|online|"
        r"in (?:just |only )?(?:\d+|one|two|three|a few) (?:days?|weeks?|hours?)|profit|return)",
        rf"(?<!\bi )(?<!we )(?<!he )(?<!they )(?<!who )(?<!people )\bearn(?:ing)? (?:up to |over )?"
        rf"(?:{_MONEY})[^.!?\n]{{0,30}}?(?:{_PERIOD})",
        rf"\bturned (?:my |his |her )?(?:{_MONEY}) into (?:{_MONEY}|\d)",
        rf"\b(?:get paid|be paid|pays? you)\b[^.!?\n]{{0,40}}(?:{_MONEY}|from (?:home|your phone))",
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
        mark("sales pitch"), 0.6,
        r"\b(?:buy|order|shop|purchase|get|grab|claim) (?:\w+ ){0,3}(?:now|today|cheap(?:ly|"
        r"est)?|online|here|wholesale|yours?)\b(?=[^.\n]{0,60}(?:http|www|\.com|!|%|\$|price|"
        r"ship|cheap|deliver|offer|prescription|discount|here))",
        r"\b(?:promo|coupon|discount|voucher|referral|bonus) codes?\b",
        r"\b(?:free|fast|worldwide|discreet|overnight) (?:shipping|delivery)\b(?! of\b)",
        r"\b(?:(?:limited|special|exclusive|amazing) (?:time )?(?:offers?|deals?|discounts?|"
        r"prices?)|best (?:deals|offers|prices|quality))\b",
        r"\b\d{1,2} ?% (?:off|discount|bonus|cashback)\b",
        r"\b(?:no prescription|without prescription|money[- ]back guarantee|100 ?% (?:free|"
        r"guaranteed|legit|satisfaction|genuine|real|working)|risk[- ]free|sign[- ]?up bonus|"
        r"free spins?)\b",
        r"\b(?:we|i) (?:offer|provide|sell|supply|deliver|specialize in) (?:\w+ "
        r"){0,4}(?:services?|products?|quality|prices?|rates?|loans?|solutions?|documents?|"
        r"packages)\b",
        r"\b(?:affordable|cheapest|lowest|unbeatable|competitive|wholesale) (?:price|rate|cost|"
        r"service)s?\b",
    ),
    _rule(
        mark("call to click"), 0.55,
        r"\bclick (?:here|this|the link|on (?:this|my|the (?:link|site|website))|my|below|now)\b",
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
    _rule(
        mark("request of a link seller"), 0.6,
        r"\b(?:guest[- ](?:posts?|blog(?:ging|s)?|articles?)|link (?:insertions?|building|"
        r"placements?)|do-?follow|authority links?|smm panel|white[- ]hat|"
        r"sponsored (?:posts?|article|content) (?:placements?|opportunit\w+))\b",
        r"\b(?:your|the) (?:web ?)?site (?:has \d+|lacks|is missing|could rank|does not rank)\b",
        r"\bfree (?:seo|site|website)? ?audit\b|\badvertise (?:our|my|with you|on your)\b",
        r"\bprice (?:for|of) (?:a|one) (?:link|post)\b|\bbuild(?:s|ing)? (?:\w+ ){0,2}links\b",
        r"\b(?:page one|page 1|first page|top|rank\w*) (?:of|on|in) google\b",
        r"\bda ?\d\d\b|\bdomain (?:authority|rating)\b",
        r"\b(?:hello|hi|dear) (?:webmaster|site owner|website owner|blogger)\b",
        r"\b(?:real|cheap|instant|organic|\d+k) (?:instagram |tiktok |youtube |facebook )?"
        r"(?:followers|subscribers|likes)\b",
    ),
    _rule(
        mark("essay mill"), 0.45,
        r"\b(?:assignment|homework|essay|thesis|dissertation|coursework) (?:help|writ\w+|"
        r"services?)\b",
        r"\b(?:writers?|experts?) (?:will |can |who )?(?:finish|write|complete|do) (?:your|the) "
        r"(?:thesis|essay|paper|homework|assignment|dissertation|coursework)\b",
        r"\bplagiarism[- ]free\b|\b(?:certificates?|diplomas?) without (?:an |the )?exams?\b",
    ),
    _rule(
        mark("loan offer"), 0.6,
        r"\b(?:urgent|instant) (?:\w+ )?(?:loans?|cash)\b|\bquick loans?\b",
        r"\bbad credit (?:ok|accepted|welcome)|\bno (?:credit checks?|guarantors?|collateral)\b",
        r"\bneed (?:a|an) (?:\w+ ){0,2}loan\b|\blend\b[^.!?\n]{0,20}\bat \d[\d.]* ?% interest\b",
    ),
    _rule(
        mark("dating pitch"), 0.6,
        r"\b(?:russian|ukrainian|asian|thai|latin|slavic) (?:brides?|girls|ladies|women)\b"
        r"[^\n]{0,60}\b(?:meet|dating|free|tonight|http|www)",
        r"\b(?:lonely|bored|horny|naughty|sexy|hot|sweet) (?:\w+ )?(?:widow|girl|lady|woman|"
        r"housewi(?:fe|ves)|moms?|singles?|babes?)\b[^\n]{0,80}\b(?:text me|my photos?|tonight|"
        r"online now|near you|in your (?:town|city|area)|chat|meet|kik)\b",
        r"\b(?:see|view) my (?:private )?(?:photos?|pics|pictures)\b",
        r"\blooking for (?:a )?(?:serious|real|honest) (?:man|men|relationship)\b",
    ),
    _rule(
        mark("betting pitch"), 0.6,
        r"\b(?:fixed match(?:es)?|slot gacor|agen judi|judi online|link alternatif|togel|"
        r"(?:casino|betting|deposit) bonus|first deposit|\d+ free spins)\b",
    ),
    _rule(
        mark("free stream"), 0.45,
        r"\bwatch\b[^.!?\n]{0,40}\bfree\b[^.!?\n]{0,25}\b(?:hd|stream\w*|here|online|sign ?up)\b",
    ),
    _rule(
        mark("free sign-up"), 0.45,
        r"\bfree (?:trial|registration|sign[- ]?up|membership|quote|consultation)\b",
        r"\bno (?:sign[- ]?up|registration|credit card)(?: needed| required)?\b",
    ),
    _rule(
        mark("where to reply"), 0.35,
        rf"\b(?:details|more info(?:rmation)?|reply|quotes?|orders?|apply|e-?mail|mail|contact|"
        rf"write)\b[^.!?\n]{{0,25}}?(?:{_MAIL}|{_LINK})",
        r"\bwhat do you charge\b|\bsend me your (?:rates|prices|guidelines)\b",
    ),
    _rule(
        mark("offer beside an address"), 0.4,
        rf"\b{_OFFER}\b(?=[^\n]{{0,200}}?(?:{_MAIL}|{_HOST}))",
        rf"(?:{_MAIL}|{_HOST})[^\n]{{0,100}}?\b{_OFFER}\b",
    ),
    _rule(mark("ends with an address"), 0.35, rf"(?:{_MAIL}|{_HOST})\W{{0,5}}\Z"),
    _rule(mark("goods of spam"), 0.35, rf"\b{_GOODS}\b(?=[^\n]*(?:{_LINK}|\.com|@|\b{_GOODS}\b))"),
    _rule(
        mark("praise for nothing"), 0.5,
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
        mark("testimonial"), 0.65,
        r"\b(?:spell ?caster|dr\.? ?\w+ (?:helped|cured|restored|brought "
        r"back) (?:me|my)\b[^\n]{0,80}(?:mail|contact|whats ?app|herb|spell|recover|@)|brought? "
        r"back my (?:ex|husband|wife|lover)|(?:cured|healed) (?:me|my \w+) (?:of|"
        r"from)\b[^\n]{0,40}herb\w*|recover(?:ed|y)? (?:my |of )?(?:lost|stolen|scammed) "
        r"(?:funds?|bitcoin|crypto|money|wallet)|(?:got|get|getting) back (?:my|your) (?:\$|"
        r"funds|bitcoins?|crypto|coins)|lost (?:your|my) (?:coins|bitcoins?|crypto)|recovery "
        r"(?:expert|hacker|agent|wizard)|changed my life\b[^\n]{0,60}(?:trad|invest|link|"
        r"contact|http))",
        r"\bhack (?:any|into|your|his|her|a) (?:\w+ ){0,3}(?:account|phone|facebook|instagram|"
        r"whatsapp|email)",
        r"\b(?:hot|sexy|lonely|single|naked|horny) (?:\w+ )?(?:girls?|singles|women|ladies|"
        r"moms)\b[^\n]{0,60}(?:near you|in your area|chat|waiting|http|www|cam|\.com|meet|date)",
    ),
    _rule(
        mark("decoration"), 0.35,
        rf"{_ORNAMENT}[^\n]{{0,80}}{_ORNAMENT}", r"[$€]{3,}", r"[=\-~*_]{2,9}>+",
    ),
)  # fmt: skip
