"""Languages by their ISO 639-1 codes, and in words."""

from __future__ import annotations

from modstation.core.translation import mark, tr

UNKNOWN = "unknown"  # looked at, but too short or too mixed to tell
NAMES = {
    "af": mark("Afrikaans"), "ar": mark("Arabic"), "az": mark("Azerbaijani"),
    "be": mark("Belarusian"), "bg": mark("Bulgarian"), "bn": mark("Bengali"), "bs": mark("Bosnian"),
    "ca": mark("Catalan"), "cs": mark("Czech"), "cy": mark("Welsh"), "da": mark("Danish"),
    "de": mark("German"), "el": mark("Greek"), "en": mark("English"), "es": mark("Spanish"),
    "et": mark("Estonian"), "eu": mark("Basque"), "fa": mark("Persian"), "fi": mark("Finnish"),
    "fr": mark("French"), "ga": mark("Irish"), "gl": mark("Galician"), "gu": mark("Gujarati"),
    "he": mark("Hebrew"), "hi": mark("Hindi"), "hr": mark("Croatian"), "hu": mark("Hungarian"),
    "hy": mark("Armenian"), "id": mark("Indonesian"), "is": mark("Icelandic"),
    "it": mark("Italian"), "ja": mark("Japanese"), "ka": mark("Georgian"), "kk": mark("Kazakh"),
    "ko": mark("Korean"), "ku": mark("Kurdish"), "lb": mark("Luxembourgish"),
    "lt": mark("Lithuanian"), "lv": mark("Latvian"), "mk": mark("Macedonian"), "ms": mark("Malay"),
    "mt": mark("Maltese"), "nl": mark("Dutch"), "no": mark("Norwegian"), "pa": mark("Punjabi"),
    "pl": mark("Polish"), "pt": mark("Portuguese"), "ro": mark("Romanian"), "ru": mark("Russian"),
    "sk": mark("Slovak"), "sl": mark("Slovenian"), "so": mark("Somali"), "sq": mark("Albanian"),
    "sr": mark("Serbian"), "sv": mark("Swedish"), "sw": mark("Swahili"), "ta": mark("Tamil"),
    "te": mark("Telugu"), "th": mark("Thai"), "tl": mark("Tagalog"), "tr": mark("Turkish"),
    "uk": mark("Ukrainian"), "ur": mark("Urdu"), "vi": mark("Vietnamese"), "zh": mark("Chinese"),
}  # fmt: skip


def name_of(code: str) -> str:
    """ "German"; "unknown" for what could not be told, the code itself for one without a name."""
    if code == UNKNOWN:
        return tr("unknown", about="a language")
    return tr(NAMES[code]) if code in NAMES else code


def code_of(word: str) -> str | None:
    """The code of a language given by its code or name, in any case; None when there is none."""
    wanted = word.strip().casefold()
    names = {UNKNOWN: UNKNOWN, **{name.casefold(): code for code, name in NAMES.items()}}
    return names.get(wanted) or (wanted if wanted in NAMES else None)
