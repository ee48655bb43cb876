"""Video and sound that load nothing before a family asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from wagtail_localoffer.blocks.base import TEXT, LocalOfferBlock
from wagtail_localoffer.blocks.languages import (
    ENGLISH,
    get_direction,
    get_written,
    list_languages,
)


VIDEO, AUDIO = "video", "audio"
#: What every browser plays: the end of a file's name to its type.
TYPES: dict[str, dict[str, str]] = {
    VIDEO: {".mp4": "video/mp4", ".m4v": "video/mp4", ".webm": "video/webm"},
    AUDIO: {
        ".mp3": "audio/mpeg",
        ".m4a": "audio/mp4",
        ".wav": "audio/wav",
        ".ogg": "audio/ogg",
        ".oga": "audio/ogg",
    },
}
CAPTIONS = ".vtt"
#: Part of a host's name to what families call the site.
SITES = {"youtube": "YouTube", "youtu.be": "YouTube", "vimeo": "Vimeo"}


def read_ending(file: Any) -> str:
    """The end of a document's name, with its dot: ".mp4"; "" where there is none."""
    return PurePosixPath(file.filename).suffix.lower() if file is not None else ""


def name_site(url: str) -> str:
    """What families call the site of an address: "YouTube", else its host."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    return next((name for part, name in SITES.items() if part in host), host)


@dataclass(frozen=True)
class Media:
    """One video or recording, as `blocks/player.html` shows it."""

    kind: str
    title: str = ""
    file: Any = None
    address: str = ""
    captions: Any = None
    language: str = ENGLISH
    transcript: str = ""
    length: str = ""

    @property
    def type(self) -> str:
        return TYPES[self.kind].get(read_ending(self.file), "")

    @property
    def ending(self) -> str:
        return read_ending(self.file).removeprefix(".").upper()

    @property
    def site(self) -> str:
        return name_site(self.address)

    @property
    def written(self) -> str:
        """The language of captions and transcript."""
        return get_written(self.language)

    @property
    def direction(self) -> str:
        return get_direction(self.written)

    @property
    def lacks_captions(self) -> bool:
        # Those of a video elsewhere are kept there: we cannot tell.
        return self.kind == VIDEO and self.file is not None and self.captions is None

    @property
    def lacks_transcript(self) -> bool:
        return not self.transcript.strip()

    def describe_gaps(self) -> str:
        """What an editor should still add, in a sentence; "" where nothing is missing."""
        return describe_gaps(self.title, self.lacks_captions, self.lacks_transcript)


def describe_gaps(title: str, lacks_captions: bool, lacks_transcript: bool) -> str:
    """What a video or recording should still have, in a sentence, or ""."""
    if lacks_captions and lacks_transcript:
        words = _now("“%(title)s” has no captions and no transcript.")
    elif lacks_captions:
        words = _now("“%(title)s” has no captions.")
    elif lacks_transcript:
        words = _now("“%(title)s” has no transcript.")
    else:
        return ""
    return words % {"title": title}


def find_file_fault(kind: str, file: Any) -> str:
    """Why a document cannot be played, or ""."""
    if file is None or read_ending(file) in TYPES[kind]:
        return ""
    endings = ", ".join(ending.removeprefix(".").upper() for ending in TYPES[kind])
    return _now("Browsers cannot play “%(name)s”. Choose one of these: %(endings)s.") % {
        "name": file.filename,
        "endings": endings,
    }


def find_captions_fault(captions: Any) -> str:
    """Why a document cannot be shown as captions, or ""."""
    if captions is None or read_ending(captions) == CAPTIONS:
        return ""
    return _now("“%(name)s” is not a WebVTT file. The name of such a file ends in .vtt.") % {
        "name": captions.filename
    }


class _MediaBlock(LocalOfferBlock):
    """Not a block of its own: what video and audio share."""

    kind: ClassVar[str]

    def get_media(self, value: Mapping[str, Any]) -> Media:
        """What a value of this block holds, for templates and for reports."""
        transcript = value.get("transcript")
        return Media(
            kind=self.kind,
            title=value.get("title") or "",
            file=value.get("file"),
            address=value.get("address") or "",
            captions=value.get("captions"),
            language=value.get("language") or ENGLISH,
            transcript=transcript.source if transcript else "",
            length=value.get("length") or "",
        )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["media"] = self.get_media(value)
        return context

    def list_gaps(self, value: Any) -> dict[str, Any]:
        if value.get("file") is None and not value.get("address"):
            return {"file": _("Choose a file of this site, or give a web address below.")}
        return {}

    def list_faults(self, value: Any) -> dict[str, Any]:
        faults = {
            "file": find_file_fault(self.kind, value.get("file")),
            "captions": find_captions_fault(value.get("captions")),
        }
        if value.get("file") is not None and value.get("address"):
            faults["address"] = _("There is a file already. Keep the file or the address.")
        return {name: words for name, words in faults.items() if words}


class VideoBlock(_MediaBlock):
    kind = VIDEO

    title = blocks.CharBlock(label=_("What the video shows"), max_length=120)
    length = blocks.CharBlock(
        label=_("How long it is"),
        required=False,
        max_length=40,
        help_text=_("Example: 3 minutes"),
    )
    file = DocumentChooserBlock(
        label=_("File"), required=False, help_text=_("MP4 or WebM, from the site's documents.")
    )
    address = blocks.URLBlock(
        label=_("Or its web address"),
        required=False,
        help_text=_(
            "Of YouTube, Vimeo or another site. Families get a link: nothing of that site is "
            "loaded on yours."
        ),
    )
    captions = DocumentChooserBlock(
        label=_("Captions"),
        required=False,
        help_text=_("A WebVTT file (.vtt). Deaf people cannot follow a video without captions."),
    )
    language = blocks.ChoiceBlock(
        label=_("Language of the video"), choices=list_languages, default=ENGLISH
    )
    transcript = blocks.RichTextBlock(
        label=_("Transcript"),
        features=["h3", *TEXT],
        required=False,
        help_text=_("What is said and shown, to read, print and translate."),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("A video with captions and transcript. Nothing loads before a click.")
        template = "wagtail_localoffer/blocks/media.html"
        preview_value: ClassVar[dict[str, Any]] = {
            "title": _("What happens at a hearing test"),
            "length": _("3 minutes"),
            "address": "https://vimeo.com/",
            "language": ENGLISH,
            "transcript": _("<p>You sit down. You hear quiet sounds. You press a button.</p>"),
        }


class AudioBlock(_MediaBlock):
    kind = AUDIO

    title = blocks.CharBlock(label=_("What you hear"), max_length=120)
    length = blocks.CharBlock(
        label=_("How long it is"),
        required=False,
        max_length=40,
        help_text=_("Example: 3 minutes"),
    )
    file = DocumentChooserBlock(
        label=_("File"), required=False, help_text=_("MP3 or M4A, from the site's documents.")
    )
    address = blocks.URLBlock(
        label=_("Or its web address"),
        required=False,
        help_text=_("Families get a link: nothing of that site is loaded on yours."),
    )
    language = blocks.ChoiceBlock(label=_("Language"), choices=list_languages, default=ENGLISH)
    transcript = blocks.RichTextBlock(
        label=_("Transcript"),
        features=["h3", *TEXT],
        required=False,
        help_text=_("What is said, to read, print and translate."),
    )

    class Meta:
        icon = "media"
        label = _("Audio")
        description = _("A recording with its transcript. Nothing loads before a click.")
        template = "wagtail_localoffer/blocks/media.html"
        preview_value: ClassVar[dict[str, Any]] = {
            "title": _("How to ask for help"),
            "length": _("2 minutes"),
            "address": "https://example.org/listen",
            "language": ENGLISH,
            "transcript": _("<p>You can ask for help before you are sure.</p>"),
        }
