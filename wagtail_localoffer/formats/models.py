from typing import Any

import swapper
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model_string
from wagtail.fields import RichTextField

from wagtail_localoffer.blocks.base import TEXT
from wagtail_localoffer.blocks.languages import (
    BSL,
    get_direction,
    get_written,
    is_same_language,
    name_language,
)
from wagtail_localoffer.blocks.media import (
    AUDIO,
    VIDEO,
    Media,
    find_captions_fault,
    find_file_fault,
)


swapper.set_app_prefix("wagtailcore", "wagtail")


class PageFormat(models.Model):
    """One page of the site in another form: a page, a file or an address elsewhere.

    It stands beside the page and not in it, so that pages of every type can have it, and it
    is seen as soon as it is saved.
    """

    class Kind(models.TextChoices):
        EASY_READ = "easy_read", _("Easy Read")
        BSL = "bsl", _("British Sign Language video")
        AUDIO = "audio", _("Audio")
        LARGE_PRINT = "large_print", _("Large print")
        TRANSLATION = "translation", _("Another language")

    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    kind = models.CharField(_("what it is"), max_length=12, choices=Kind)
    language = models.CharField(_("language"), max_length=16, blank=True)
    title = models.CharField(
        _("words of the link"),
        max_length=120,
        blank=True,
        help_text=_("Leave blank for ours: “Easy Read”, or the language's own name."),
    )
    target = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("a page of this site"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
    )
    file = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("a file"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
    )
    address = models.URLField(
        _("a web address"),
        max_length=500,
        blank=True,
        help_text=_("Of another site. Families get a link: nothing of it is loaded on yours."),
    )
    length = models.CharField(
        _("how long it is"), max_length=40, blank=True, help_text=_("Example: 3 minutes")
    )
    captions = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("captions"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("A WebVTT file (.vtt), for a video."),
    )
    transcript = RichTextField(
        _("transcript"),
        blank=True,
        features=["h3", *TEXT],
        help_text=_("What is said and shown, to read, print and translate."),
    )

    class Meta:
        # Whoever may change a page may change its formats: there is nothing to grant.
        default_permissions = ()
        ordering = ["pk"]
        verbose_name = _("other format of a page")
        verbose_name_plural = _("other formats of pages")

    def __str__(self) -> str:
        return f"{self.title or self.get_kind_display()} ({self.language or '–'})"

    @property
    def media_kind(self) -> str:
        """ "video" or "audio" for what is played, else ""."""
        return {self.Kind.BSL: VIDEO, self.Kind.AUDIO: AUDIO}.get(self.kind, "")

    @property
    def media(self) -> Media | None:
        """What is played, for `blocks/player.html`; None for what is read."""
        if not self.media_kind or self.target_id:
            return None
        return Media(
            kind=self.media_kind,
            title=self.title or str(self.get_kind_display()),
            file=self.file,
            address=self.address,
            captions=self.captions,
            language=self.language,
            transcript=self.transcript,
            length=self.length,
        )

    def describe_gaps(self) -> str:
        """What it should still have, in a sentence, or ""."""
        return self.media.describe_gaps() if self.media else ""

    @property
    def language_name(self) -> str:
        return name_language(self.language)

    @property
    def written(self) -> str:
        return get_written(self.language)

    @property
    def direction(self) -> str:
        return get_direction(self.written)

    def clean(self) -> None:
        super().clean()
        if self.kind == self.Kind.BSL:
            self.language = BSL
        elif self.page_id and not self.language:
            self.language = self.page.locale.language_code
        faults = {**self._find_place_faults(), **self._find_kind_faults()}
        if faults:
            raise ValidationError(faults)

    def _find_place_faults(self) -> dict[str, Any]:
        given = [
            name
            for name in ("target", "file", "address")
            if getattr(self, f"{name}_id", None) or (name == "address" and self.address)
        ]
        if not given:
            return {"target": _("Say where it is: choose a page or a file, or give an address.")}
        if len(given) > 1:
            return {given[-1]: _("Give one place only: a page, a file or an address.")}
        if self.target_id and self.target_id == self.page_id:
            return {"target": _("This is the page itself. Choose the page with the other format.")}
        return {}

    def _find_kind_faults(self) -> dict[str, Any]:
        faults: dict[str, Any] = {}
        if self.kind == self.Kind.TRANSLATION and self.page_id:
            own = self.page.locale.language_code
            if is_same_language(self.language, own):
                faults["language"] = _("The page is in this language already.")
        if self.media_kind and (fault := find_file_fault(self.media_kind, self.file)):
            faults["file"] = fault
        if fault := find_captions_fault(self.captions):
            faults["captions"] = fault
        return faults
