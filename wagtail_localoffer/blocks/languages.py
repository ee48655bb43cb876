"""Languages that families in England read, listen to and sign, with their own names."""

from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _


#: British Sign Language. Written words about it are English.
BSL = "bfi"
ENGLISH = "en"

#: Code to its name for editors, and the name that those who use it know it by.
LANGUAGES: dict[str, tuple[object, str]] = {
    "en": (_("English"), "English"),
    BSL: (_("British Sign Language"), "British Sign Language"),
    "sq": (_("Albanian"), "Shqip"),
    "am": (_("Amharic"), "አማርኛ"),
    "ar": (_("Arabic"), "العربية"),
    "bn": (_("Bengali"), "বাংলা"),
    "bg": (_("Bulgarian"), "Български"),
    "zh-hans": (_("Chinese, simplified"), "简体中文"),
    "zh-hant": (_("Chinese, traditional"), "繁體中文"),
    "cs": (_("Czech"), "Čeština"),
    "prs": (_("Dari"), "دری"),
    "nl": (_("Dutch"), "Nederlands"),
    "fr": (_("French"), "Français"),
    "de": (_("German"), "Deutsch"),
    "el": (_("Greek"), "Ελληνικά"),
    "gu": (_("Gujarati"), "ગુજરાતી"),
    "he": (_("Hebrew"), "עברית"),
    "hi": (_("Hindi"), "हिन्दी"),
    "hu": (_("Hungarian"), "Magyar"),
    "it": (_("Italian"), "Italiano"),
    "kmr": (_("Kurdish, Kurmanji"), "Kurmancî"),
    "ckb": (_("Kurdish, Sorani"), "کوردی"),
    "lv": (_("Latvian"), "Latviešu"),
    "lt": (_("Lithuanian"), "Lietuvių"),
    "ml": (_("Malayalam"), "മലയാളം"),
    "ne": (_("Nepali"), "नेपाली"),
    "ps": (_("Pashto"), "پښتو"),
    "fa": (_("Persian, Farsi"), "فارسی"),
    "pl": (_("Polish"), "Polski"),
    "pt": (_("Portuguese"), "Português"),
    "pa": (_("Punjabi"), "ਪੰਜਾਬੀ"),
    "ro": (_("Romanian"), "Română"),
    "ru": (_("Russian"), "Русский"),
    "sk": (_("Slovak"), "Slovenčina"),
    "so": (_("Somali"), "Soomaali"),
    "es": (_("Spanish"), "Español"),
    "sw": (_("Swahili"), "Kiswahili"),
    "ta": (_("Tamil"), "தமிழ்"),
    "te": (_("Telugu"), "తెలుగు"),
    "ti": (_("Tigrinya"), "ትግርኛ"),
    "tr": (_("Turkish"), "Türkçe"),
    "uk": (_("Ukrainian"), "Українська"),
    "ur": (_("Urdu"), "اردو"),
    "vi": (_("Vietnamese"), "Tiếng Việt"),
    "cy": (_("Welsh"), "Cymraeg"),
    "yi": (_("Yiddish"), "ייִדיש"),
    "yo": (_("Yoruba"), "Yorùbá"),
}

#: Languages written from right to left.
_FROM_RIGHT = {"ar", "ckb", "dv", "fa", "he", "pnb", "prs", "ps", "sd", "ug", "ur", "yi"}


def list_languages() -> list[tuple[str, object]]:
    """Codes and names of languages as choices of a form."""
    return [(code, name) for code, (name, _own) in LANGUAGES.items()]


def _cut(code: str) -> str:
    return code.lower().replace("_", "-").partition("-")[0]


def name_language(code: str) -> str:
    """The name of a language as those who use it write it; its code where nobody knows it."""
    code = (code or "").lower()
    for known in (code, _cut(code)):
        if known in LANGUAGES:
            return LANGUAGES[known][1]
    try:
        return get_language_info(code)["name_local"].capitalize()
    except KeyError:
        return code


def get_direction(code: str) -> str:
    """Whether a language is written "ltr" or "rtl"."""
    code = (code or "").lower()
    return "rtl" if _cut(code) in _FROM_RIGHT and "-latn" not in code else "ltr"


def is_same_language(one: str, other: str) -> bool:
    """Whether two codes name one language: "en" and "en-gb" do, Chinese scripts do not."""
    first, second = sorted([(one or "").lower(), (other or "").lower()], key=len)
    if "zh" in (_cut(first), _cut(second)):
        return first == second
    return bool(first) and _cut(first) == _cut(second)


def get_written(code: str) -> str:
    """The language of the words about something: English for what is signed."""
    return ENGLISH if _cut(code) == BSL else code
