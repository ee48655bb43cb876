"""Makes the pages of new records: a slug and an Open Referral id that are free, then published."""

from typing import Any
from uuid import UUID

import swapper
from django.utils import timezone
from django.utils.text import slugify
from wagtail.log_actions import log
from wagtail.signals import page_published

from wagtail_localoffer.imports.landing import Landing
from wagtail_localoffer.imports.values import write_value
from wagtail_localoffer.oruk.cleaning import read_uuid
from wagtail_localoffer.oruk.records import ServiceRecord


class Pages:
    """The pages of one run, below its landing. What they have taken is kept in memory: a dry
    run saves none of them and has to tell the same."""

    def __init__(self, landing: Landing, source: str) -> None:
        self.landing, self.source = landing, source
        self.slugs: set[str] = set(landing.parent.get_children().values_list("slug", flat=True))
        self.ids: set[UUID] = set()

    def make(self, record: ServiceRecord, wanted: dict[str, Any]) -> Any:
        """A page with the values of a record, not saved yet."""
        page = self.landing.model(
            slug=self._make_slug(record.name),
            locale_id=self.landing.parent.locale_id,
            external_source=self.source[:255],
            external_id=record.id,
            live=False,
        )
        for key, value in wanted.items():
            write_value(page, key, value)
        return page

    def keep_id(self, page: Any, record: ServiceRecord) -> bool:
        """The source's UUID becomes the page's Open Referral id; False where it is taken."""
        key = read_uuid(record.id)
        if key is None:
            return True
        pages = swapper.load_model("wagtailcore", "Page").objects
        taken = pages.filter(translation_key=key, locale_id=page.locale_id).exists()
        if taken or key in self.ids:
            return False
        self.ids.add(key)
        page.translation_key = key
        return True

    def add(self, page: Any, expired: bool) -> None:
        """Adds a page and publishes it, as the editor's "Publish" would.

        A page that goes live now is written once: publishing its revision would write it
        and all its rows again.
        """
        later = expired or page.go_live_at is not None
        now = timezone.now()
        if not later:
            page.live = True
            page.first_published_at = page.last_published_at = now
        self.landing.parent.add_child(instance=page)
        log(instance=page, action="wagtail.create", content_changed=True)
        revision = page.save_revision(clean=False, changed=later)
        if later:
            if not expired:
                revision.publish()
            return
        page.live_revision = revision
        page.save(update_fields=["live_revision"], clean=False)
        page_published.send(sender=type(page), instance=page, revision=revision)
        log(instance=page, action="wagtail.publish", revision=revision, content_changed=True)

    def _make_slug(self, name: str) -> str:
        base = slugify(name, allow_unicode=True)[:200].strip("-") or "service"
        slug, number = base, 1
        while slug in self.slugs:
            number += 1
            slug = f"{base}-{number}"
        return slug
