"""What changes the site's search server, where the search asks one."""

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver

from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.search.indexed import note
from wagtail_localoffer.signals import entry_synced


@receiver(entry_synced, dispatch_uid="localoffer_search_synced")
def on_entry_synced(sender: type, entry: DirectoryEntry, **kwargs: Any) -> None:
    note(entry.pk, sender.objects.db)


@receiver(post_delete, sender=DirectoryEntry, dispatch_uid="localoffer_search_deleted")
def on_entry_deleted(sender: type, instance: DirectoryEntry, using: str, **kwargs: Any) -> None:
    note(instance.pk, using)
