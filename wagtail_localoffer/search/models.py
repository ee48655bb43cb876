"""What families looked for and did not find."""

import swapper
from django.db import models
from django.utils.translation import gettext_lazy as _


swapper.set_app_prefix("wagtailcore", "wagtail")


class SearchGap(models.Model):
    """The words of searches with few or no results in one directory, counted by day.

    `digest` is a keyed hash of the words. `words` stay blank, so that nobody can read them,
    until they were asked for on `gaps.SHOWN_AFTER` different days. A directory page has one
    language, so gaps are kept apart by language as well.
    """

    directory = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("directory"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    digest = models.CharField(max_length=64)
    words = models.CharField(_("words"), max_length=200, blank=True)
    unfound = models.CharField(_("words no service has"), max_length=200, blank=True)
    results = models.PositiveIntegerField(_("results"), default=0)
    times = models.PositiveIntegerField(_("times"), default=1)
    days = models.PositiveIntegerField(_("days"), default=1)
    first_on = models.DateField(_("first asked"))
    last_on = models.DateField(_("last asked"), db_index=True)
    #: The day somebody dealt with it: times and days are counted anew from then on.
    dealt_on = models.DateField(_("dealt with"), null=True, blank=True)

    class Meta:
        verbose_name = _("search gap")
        verbose_name_plural = _("search gaps")
        constraints = [
            models.UniqueConstraint(fields=["directory", "digest"], name="localoffer_search_gap")
        ]

    def __str__(self) -> str:
        return self.words or self.digest[:8]
