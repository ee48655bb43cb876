"""What changes the read model. Each receiver finds the pages concerned and syncs them.

Publishing needs none of its own: it saves the page, and saving tells (`service_saved`), with
scheduled publishing, reverting and copying alike. A change of address needs none either:
entries hold no address.
"""

from functools import reduce
from operator import or_
from typing import Any

import swapper
from django.db.models import Q, QuerySet
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from wagtail_localoffer.entries.models import DirectoryEntry, EntryCheck
from wagtail_localoffer.entries.stamp import bump
from wagtail_localoffer.entries.sync import list_services, request_sync, sync, sync_under
from wagtail_localoffer.places.models import Location
from wagtail_localoffer.services.organisations import Organisation
from wagtail_localoffer.signals import page_checked, service_saved
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")

#: Fields that an entry, or a service's history, is made of; a save that changes none of them concerns no service.
OF_ORGANISATION = ["name", "kind", "phone", "email", "live"]
OF_LOCATION = [
    "name",
    "location_type",
    "address_1",
    "address_2",
    "city",
    "postal_code",
    "latitude",
    "longitude",
    "hide_exact_address",
    "area_id",
]
OF_TERM = ["name", "parent_id"]


@receiver(service_saved, dispatch_uid="localoffer_entries_saved")
def on_saved(sender: type, page: Any, **kwargs: Any) -> None:
    sync(page)


@receiver(page_unpublished, dispatch_uid="localoffer_entries_unpublished")
def on_unpublished(sender: type, instance: Any, **kwargs: Any) -> None:
    if not getattr(sender, "localoffer_is_service", False):
        return
    # Wagtail says "unpublished" of a page that is about to be deleted, too. Its entry goes
    # with it; one that was missing must not be made now, or the page cannot go.
    if not Page._default_manager.filter(pk=instance.pk, live=True).exists():
        sync(instance)


@receiver(post_save, sender=Page, dispatch_uid="localoffer_entries_base_saved")
def on_base_saved(sender: type, instance: Any, raw: bool, **kwargs: Any) -> None:
    """A service saved as a plain page (an alias made a page of its own, for one)."""
    if not raw and getattr(instance.specific_class, "localoffer_is_service", False):
        sync(instance)


@receiver(post_page_move, dispatch_uid="localoffer_entries_moved")
def on_moved(sender: type, instance: Any, **kwargs: Any) -> None:
    """A page may come under, or leave, a private section.

    The stamp changes whatever moved: a move among siblings gives the path of one directory
    to another, and snapshots are kept by path.
    """
    if kwargs["parent_page_before"].pk != kwargs["parent_page_after"].pk:
        sync_under(instance.path)
    bump(DirectoryEntry.objects.db)


@receiver(post_save, sender=PageViewRestriction, dispatch_uid="localoffer_entries_private")
def on_restricted(sender: type, instance: PageViewRestriction, raw: bool, **kwargs: Any) -> None:
    if not raw:
        sync_under(instance.page.path)


@receiver(post_delete, sender=PageViewRestriction, dispatch_uid="localoffer_entries_public")
def on_unrestricted(
    sender: type, instance: PageViewRestriction, origin: Any = None, **kwargs: Any
) -> None:
    # Where the page goes, and its restriction with it, its services must not come to light.
    model = origin.model if isinstance(origin, QuerySet) else type(origin)
    if model is PageViewRestriction:
        sync_under(instance.page.path)


@receiver(post_delete, sender=DirectoryEntry, dispatch_uid="localoffer_entries_deleted")
def on_entry_deleted(sender: type, using: str, **kwargs: Any) -> None:
    bump(using)


@receiver(page_checked, dispatch_uid="localoffer_entries_checked")
def on_checked(sender: Any, page: Any, on: Any, by: str, **kwargs: Any) -> None:
    if getattr(page.specific_class, "localoffer_is_service", False):
        EntryCheck.objects.update_or_create(page_id=page.pk, defaults={"on": on, "by": by})
        sync(page)


# What services share: an organisation, a place, a term


def _list_users(instance: Any) -> list[int]:
    """Services whose entries say something of an organisation, place or term."""
    if isinstance(instance, Organisation):
        own = [Q(organisation=instance.pk), Q(commissioner=instance.pk), Q(funder=instance.pk)]
        return list_services(reduce(or_, own))
    if isinstance(instance, Location):
        return list_services(localoffer_places__location=instance.pk)
    terms = _list_below(instance.pk)
    return [
        *list_services(localoffer_terms__term__in=terms),
        *list_services(localoffer_places__location__area__in=terms),
    ]


def _list_below(term: int) -> set[int]:
    """A term and all terms that stand under it."""
    found, fresh = {term}, {term}
    while fresh:
        below = TaxonomyTerm.objects.filter(parent__in=fresh).values_list("pk", flat=True)
        fresh = set(below) - found
        found |= fresh
    return found


def _read(instance: Any) -> dict[str, Any] | None:
    """What the database holds of the fields that entries are made of."""
    names = {Organisation: OF_ORGANISATION, Location: OF_LOCATION, TaxonomyTerm: OF_TERM}
    return (
        type(instance)
        ._default_manager.filter(pk=instance.pk)
        .values(*names[type(instance)])
        .first()
    )


def before_save(sender: type, instance: Any, raw: bool, **kwargs: Any) -> None:
    instance._localoffer_before = None if raw or instance.pk is None else _read(instance)


def after_save(sender: type, instance: Any, raw: bool, **kwargs: Any) -> None:
    before = instance.__dict__.pop("_localoffer_before", None)
    if isinstance(instance, TaxonomyTerm):
        # The search reads every term's words, also of terms that no service has yet.
        bump(DirectoryEntry.objects.db)
    # Read again: the instance may be a draft, of which only some fields were saved.
    if before is None or raw or before == _read(instance):
        return
    request_sync(_list_users(instance))


def before_delete(sender: type, instance: Any, **kwargs: Any) -> None:
    # Rows that point at it are cut off without a signal: find them while they still do.
    instance._localoffer_users = _list_users(instance)


def after_delete(sender: type, instance: Any, **kwargs: Any) -> None:
    request_sync(instance.__dict__.pop("_localoffer_users", []))
    bump(DirectoryEntry.objects.db)


for _model in (Organisation, Location, TaxonomyTerm):
    _uid = f"localoffer_entries_{_model._meta.model_name}"
    pre_save.connect(before_save, sender=_model, dispatch_uid=f"{_uid}_saves")
    post_save.connect(after_save, sender=_model, dispatch_uid=f"{_uid}_saved")
    pre_delete.connect(before_delete, sender=_model, dispatch_uid=f"{_uid}_goes")
    post_delete.connect(after_delete, sender=_model, dispatch_uid=f"{_uid}_gone")
