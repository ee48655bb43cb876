from django.db import models
from django.utils.translation import gettext_lazy as _


class Job(models.Model):
    """What is known of one job that cron runs: when it ran last, and what became of it.

    One row per job name, made when it first runs. `claimed_at` is set while a run is under
    way and is what keeps two runs that start together apart.
    """

    name = models.CharField(_("name"), max_length=60, unique=True)
    claimed_at = models.DateTimeField(_("running since"), null=True, blank=True)
    claim = models.CharField(max_length=32, blank=True)
    started_at = models.DateTimeField(_("last started"), null=True, blank=True)
    ended_at = models.DateTimeField(_("last ended"), null=True, blank=True)
    succeeded_at = models.DateTimeField(_("last went well"), null=True, blank=True)
    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    message = models.TextField(_("what it said"), blank=True)

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
