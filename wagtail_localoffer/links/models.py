"""Addresses of other sites that pages name, and what became of asking them."""

import hashlib
from typing import Any

import swapper
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


swapper.set_app_prefix("wagtailcore", "wagtail")

PAGE = swapper.get_model_name("wagtailcore", "Page")


def make_digest(url: str) -> str:
    """What an address is found by: databases do not index a text of any length."""
    return hashlib.sha256(url.encode()).hexdigest()


class Link(models.Model):
    """One external address, however many pages name it.

    It is broken once it failed on two different days with no good answer in between.
    """

    class Status(models.TextChoices):
        NEW = "new", _("Not checked yet")
        OK = "ok", _("Works")
        UNSURE = "unsure", _("Could not be checked")
        FAILED = "failed", _("Failed once")
        BROKEN = "broken", _("Broken")

    digest = models.CharField(max_length=64, unique=True, editable=False)
    url = models.TextField(_("address"))
    host = models.CharField(_("site"), max_length=255, db_index=True)
    status = models.CharField(
        _("status"), max_length=8, choices=Status, default=Status.NEW, db_index=True
    )
    error = models.CharField(_("what happened"), max_length=255, blank=True)
    #: Days on which it failed since it last worked.
    failures = models.PositiveIntegerField(_("failures"), default=0)
    first_failed_on = models.DateField(_("fails since"), null=True, blank=True)
    last_failed_on = models.DateField(null=True, blank=True)
    last_checked_at = models.DateTimeField(_("last checked"), null=True, blank=True)
    ok_at = models.DateTimeField(_("last worked"), null=True, blank=True)
    next_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("link")
        verbose_name_plural = _("links")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.url

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.digest = make_digest(self.url)
        super().save(*args, **kwargs)


class LinkUse(models.Model):
    """Where a live page names a link: `where` is its field in words."""

    link = models.ForeignKey(Link, on_delete=models.CASCADE, related_name="uses")
    page = models.ForeignKey(PAGE, on_delete=models.CASCADE, related_name="+")
    where = models.CharField(_("where"), max_length=160)

    class Meta:
        verbose_name = _("link on a page")
        verbose_name_plural = _("links on pages")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["link", "page", "where"], name="localoffer_link_use_unique"
            )
        ]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.where}"
