"""Words that families meet, with what they mean; and what the text of each page is like."""

import swapper
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.shipped.codes import OwnCodeMixin


swapper.set_app_prefix("wagtailcore", "wagtail")


class GlossaryTerm(OwnCodeMixin, models.Model):
    """A word or an acronym of professionals, in plain words."""

    code = models.SlugField(_("code"), max_length=60, unique=True, blank=True, editable=False)
    term = models.CharField(_("word"), max_length=80)
    forms = models.TextField(
        _("other ways to write it"),
        blank=True,
        help_text=_("One on each line: short and long forms. SENCO, SENDCO."),
    )
    meaning = models.CharField(
        _("what it means"),
        max_length=300,
        help_text=_("One or two short sentences that a child of ten can read."),
    )
    more = models.TextField(_("more about it"), blank=True)
    url = models.URLField(_("where to read more"), max_length=500, blank=True)
    is_linked = models.BooleanField(
        _("explain it on pages"),
        default=True,
        help_text=_("The first time a page uses it, it leads to what it means."),
    )
    language = models.CharField(
        _("language"), max_length=20, default="en", help_text=_("Its code: en, pl, ur.")
    )
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    class Meta:
        verbose_name = _("word explained")
        verbose_name_plural = _("words explained")
        ordering = ["term"]

    def __str__(self) -> str:
        return self.term

    def clean(self) -> None:
        super().clean()
        if self.checked_on and self.checked_on > timezone.localdate():
            raise ValidationError({"checked_on": _("This day is still to come.")})

    @property
    def other_forms(self) -> list[str]:
        return [line.strip() for line in self.forms.splitlines() if line.strip()]

    @property
    def anchor(self) -> str:
        """The term's place on the page of words."""
        return f"word-{self.code}"


class PageWords(models.Model):
    """What the text of a live page is like, as it was when last read."""

    page = models.OneToOneField(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="localoffer_words",
    )
    lix = models.FloatField(_("LIX"), default=0, db_index=True)
    words = models.PositiveIntegerField(_("words"), default=0)
    longest = models.PositiveIntegerField(_("longest sentence"), default=0)
    #: Acronyms that the text itself does not explain, and how often it uses each.
    acronyms = models.JSONField(default=dict)
    vague_links = models.PositiveIntegerField(_("links that do not say where"), default=0)
    is_imported = models.BooleanField(_("imported text"), default=False)
    read_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("words of a page")
        verbose_name_plural = _("words of pages")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.lix:.0f}"
