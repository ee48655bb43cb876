"""Connects every feature's signal receivers: the one place `ready()` calls."""

from django.apps import apps
from django.db.models.signals import post_migrate

from wagtail_localoffer import roles  # noqa: F401
from wagtail_localoffer.entries import jobs as entry_jobs  # noqa: F401
from wagtail_localoffer.entries import receivers as entries  # noqa: F401
from wagtail_localoffer.links import jobs as link_jobs  # noqa: F401
from wagtail_localoffer.reviews import jobs as review_jobs  # noqa: F401
from wagtail_localoffer.reviews import receivers as reviews  # noqa: F401
from wagtail_localoffer.search import jobs as search_jobs  # noqa: F401
from wagtail_localoffer.search import receivers as search  # noqa: F401
from wagtail_localoffer.search.fulltext import ensure_after_migrate
from wagtail_localoffer.writing import jobs as writing_jobs  # noqa: F401


post_migrate.connect(
    ensure_after_migrate,
    sender=apps.get_app_config("wagtail_localoffer"),
    dispatch_uid="localoffer_fulltext",
)
