import uuid
from typing import Any

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.search import index


class Taxonomy(models.Model):
    """A vocabulary, in Open Referral's sense: one filter, one set of answers on a service."""

    code = models.SlugField(
        _("code"),
        max_length=40,
        unique=True,
        help_text=_("Short name used in addresses and imports. Do not change it once in use."),
    )
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=120)
    question = models.CharField(
        _("question to families"),
        max_length=160,
        blank=True,
        help_text=_("Shown above the filter. Example: What kind of help do you want?"),
    )
    description = models.TextField(_("description"), blank=True)
    help_text = models.CharField(
        _("help for editors"),
        max_length=255,
        blank=True,
        help_text=_("Shown where a service is edited."),
    )
    uri = models.URLField(_("web address of the vocabulary"), max_length=255, blank=True)
    is_filter = models.BooleanField(
        _("use as a filter"), default=True, help_text=_("Families can narrow the directory by it.")
    )
    on_card = models.BooleanField(
        _("show on cards"), default=False, help_text=_("Shown with each service in lists.")
    )
    many = models.BooleanField(
        _("several answers"), default=True, help_text=_("A service may have more than one term.")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)

    class Meta:
        verbose_name = _("vocabulary")
        verbose_name_plural = _("vocabularies")
        ordering = ["sort_order", "name"]

    def __str__(self) -> str:
        return self.name


class TaxonomyTerm(index.Indexed, models.Model):
    """One word of a vocabulary, with the words families use for it."""

    taxonomy = models.ForeignKey(
        Taxonomy, verbose_name=_("vocabulary"), on_delete=models.PROTECT, related_name="terms"
    )
    code = models.CharField(
        _("code"),
        max_length=100,
        unique=True,
        blank=True,
        help_text=_(
            "Vocabulary and short name, as in need:autism. Made from the name when left blank."
        ),
    )
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=120)
    description = models.TextField(_("description"), blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("belongs under"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="children",
    )
    family_words = models.TextField(
        _("words families use"),
        blank=True,
        help_text=_("One word or phrase on each line: what a parent would type or say."),
    )
    aliases = models.TextField(
        _("names in other systems"),
        blank=True,
        help_text=_("One on each line. Imports that use these names find this term."),
    )
    term_uri = models.URLField(_("web address of the term"), max_length=255, blank=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("taxonomy_id"),
    ]

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["taxonomy__sort_order", "sort_order", "name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.code:
            self.code = self._make_code()
        super().save(*args, **kwargs)

    def _make_code(self) -> str:
        base = f"{self.taxonomy.code}:{slugify(self.name)[:50] or self.uuid.hex[:8]}"
        code, number = base, 2
        while TaxonomyTerm.objects.filter(code=code).exists():
            code, number = f"{base}-{number}", number + 1
        return code

    @property
    def slug(self) -> str:
        """The code without its vocabulary: what stands in a directory's address."""
        return self.code.partition(":")[2]

    def get_family_words(self) -> list[str]:
        return [line.strip() for line in self.family_words.splitlines() if line.strip()]

    def get_aliases(self) -> list[str]:
        return [line.strip() for line in self.aliases.splitlines() if line.strip()]
