"""The read model: one flat row for each live, public, non-alias service page.

No URL and no path is stored: both are read through the page. See
`docs/explanation/architecture.md` for why lists never read pages.
"""

import uuid

import swapper
from django.db import models
from django.utils.translation import gettext_lazy as _


swapper.set_app_prefix("wagtailcore", "wagtail")


class DirectoryEntry(models.Model):
    page = models.OneToOneField(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="localoffer_entry",
    )
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.CASCADE, related_name="+")
    translation_key = models.UUIDField(db_index=True)
    title = models.CharField(max_length=255)
    sort_title = models.CharField(max_length=255, db_index=True)
    summary = models.CharField(max_length=300, blank=True)
    organisation_name = models.CharField(max_length=255, blank=True)
    # Who commissions it, else who pays for it: a kind of `Organisation`, and the name.
    payer_kind = models.CharField(max_length=20, blank=True)
    payer_name = models.CharField(max_length=255, blank=True)
    status = models.CharField(max_length=20, blank=True)
    alert = models.CharField(max_length=255, blank=True)
    minimum_age = models.DecimalField(max_digits=4, decimal_places=1, null=True)
    maximum_age = models.DecimalField(max_digits=4, decimal_places=1, null=True)
    # Monday is bit 0, Sunday bit 6. 0 where no days are known.
    days = models.PositiveSmallIntegerField(default=0)
    is_free = models.BooleanField(null=True)
    cost_line = models.CharField(max_length=255, blank=True)
    wait_weeks_from = models.PositiveSmallIntegerField(null=True)
    wait_weeks_to = models.PositiveSmallIntegerField(null=True)
    wait_note = models.CharField(max_length=255, blank=True)
    wait_as_of = models.DateField(null=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.CharField(max_length=254, blank=True)
    place_line = models.CharField(max_length=255, blank=True)
    checked_on = models.DateField(null=True)
    checked_by = models.CharField(max_length=200, blank=True)
    changed_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)
    # Hash of all the above and of the rows below: what `--check` and re-runs compare.
    fingerprint = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name = _("directory entry")
        verbose_name_plural = _("directory entries")

    def __str__(self) -> str:
        return self.title


class EntryTerm(models.Model):
    entry = models.ForeignKey(DirectoryEntry, on_delete=models.CASCADE, related_name="terms")
    term = models.ForeignKey(
        "wagtail_localoffer.TaxonomyTerm", on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entry", "term"], name="localoffer_entry_term")
        ]

    def __str__(self) -> str:
        return f"{self.entry_id}: {self.term_id}"


class EntryPoint(models.Model):
    """Where an entry's service is given, for distance: never shown where the address is hidden."""

    entry = models.ForeignKey(DirectoryEntry, on_delete=models.CASCADE, related_name="points")
    location = models.ForeignKey(
        "wagtail_localoffer.Location", on_delete=models.CASCADE, related_name="+"
    )
    latitude = models.FloatField()
    longitude = models.FloatField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entry", "location"], name="localoffer_entry_point")
        ]

    def __str__(self) -> str:
        return f"{self.entry_id}: {self.latitude}, {self.longitude}"


class EntryText(models.Model):
    """What the database's own full text reads: stems, in four fields, most telling first.

    TextField only, and never altered: PostgreSQL's generated column hangs on them (see
    `search/fulltext.py`).
    """

    entry = models.OneToOneField(DirectoryEntry, on_delete=models.CASCADE, related_name="text")
    title = models.TextField(blank=True)
    terms = models.TextField(blank=True)
    lead = models.TextField(blank=True)
    body = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title


class EntryCheck(models.Model):
    """The last time somebody confirmed a service, as `page_checked` told it.

    Beside the entry, not in it: an entry goes when its page is unpublished, and is built anew.
    """

    page = models.OneToOneField(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    on = models.DateField()
    by = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.page_id}: {self.on}"


def make_stamp() -> str:
    return uuid.uuid4().hex


class EntryStamp(models.Model):
    """One row with a random stamp, changed after every change of the entries.

    Random, compared for equality: a counter or `MAX(id)` was seen to give stale snapshots
    when publishes end out of order.
    """

    stamp = models.CharField(max_length=32, default=make_stamp)

    def __str__(self) -> str:
        return self.stamp
