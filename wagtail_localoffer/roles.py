"""The groups of people who work on a Local Offer, and what each may do.

A permission is granted once: one that an administrator takes away is not given back
by the next `localoffer_setup`, and a group that was deleted is not made again.
"""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models.signals import post_save, pre_save
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from wagtail_localoffer.offers.models import Offer, is_home
from wagtail_localoffer.shipped.models import ShippedRecord


EDITOR = "Local Offer editor"
MANAGER = "Local Offer manager"
MODERATOR = "Local Offer feedback moderator"


@dataclass(frozen=True)
class Role:
    """`models`: label of a model of ours to actions; `pages`: actions below a home page;
    `files`: actions on images and documents of every collection."""

    models: dict[str, list[str]] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


_ADD_CHANGE = ["add", "change", "view"]
_ALL = ["add", "change", "delete", "view"]

ROLES: dict[str, Role] = {
    EDITOR: Role(
        models={
            "organisation": [*_ADD_CHANGE, "publish"],
            "location": _ADD_CHANGE,
            "coordinator": _ADD_CHANGE,
            "route": ["change", "view"],
            "guide": ["change", "view"],
            "resource": _ADD_CHANGE,
            "glossaryterm": _ADD_CHANGE,
            "searchgap": ["change", "view"],
        },
        pages=["add", "change", "publish"],
        files=["add", "change", "choose"],
    ),
    MANAGER: Role(
        models={
            "organisation": [*_ALL, "publish"],
            "location": _ALL,
            "taxonomy": _ALL,
            "taxonomyterm": _ALL,
            "coordinator": _ALL,
            "route": _ALL,
            "guide": _ALL,
            "resource": _ALL,
            "glossaryterm": _ALL,
            "routequestion": _ALL,
            "offer": ["add", "change", "view"],
            "job": ["view"],
            "reviewdigest": ["view"],
            "reviewrule": _ALL,
            "reviewevent": ["view"],
            "searchgap": ["change", "delete", "view"],
        },
        pages=["add", "change", "publish", "bulk_delete", "lock", "unlock"],
        files=["add", "change", "choose"],
    ),
    MODERATOR: Role(),
}

_RECORD = "auth.group"


@transaction.atomic
def create_groups() -> list[str]:
    """Make the groups and grant what each never had. Returns what was done, a line each."""
    done: list[str] = []
    for name, role in ROLES.items():
        record = _record(name)
        group = _find_group(record)
        if group is None:
            if record.values.get("group"):
                continue
            group, created = Group.objects.get_or_create(name=name)
            record.values["group"] = group.pk
            if created:
                done.append(f"created the group {name}")
        wanted = _list_permissions(role)
        granted = set(record.values.get("permissions", []))
        new = {code: pk for code, pk in wanted.items() if code not in granted}
        group.permissions.add(*new.values())
        record.values["permissions"] = sorted(granted | set(new))
        _grant_files(group, role, record)
        record.save()
    return done


@transaction.atomic
def grant_page_permissions(home_page: Any) -> list[str]:
    """Let the groups work on an offer's home page and everything below it.

    Call it where an offer's home is made; it does nothing for a group that
    `localoffer_setup` has not made, and nothing on a page of another type than a home's:
    whoever may set an offer's home page must not give themselves the rest of the site.
    Returns the names of the groups it granted to.
    """
    done: list[str] = []
    if not is_home(home_page):
        return done
    for name, role in ROLES.items():
        record = _record(name)
        group = _find_group(record)
        if group is None or not role.pages:
            continue
        pages = record.values.setdefault("pages", {})
        granted = pages.get(str(home_page.pk), [])
        new = [action for action in role.pages if action not in granted]
        if not new:
            continue
        for action in new:
            _grant_page(group, home_page, action)
        pages[str(home_page.pk)] = [*granted, *new]
        record.save()
        done.append(name)
    return done


@transaction.atomic
def revoke_page_permissions(page_id: int) -> None:
    """Take back what `grant_page_permissions` granted on a page that is no offer's home now."""
    for name in ROLES:
        record = _record(name)
        group = _find_group(record)
        granted = record.values.get("pages", {}).pop(str(page_id), None)
        if granted is None:
            continue
        if group is not None:
            rows = GroupPagePermission.objects.filter(group=group, page_id=page_id)
            for action in granted:
                rows.filter(permission__codename__startswith=f"{action}_").delete()
        record.save()


def grant_to_offers() -> list[str]:
    """`grant_page_permissions` for every offer there is. Returns what was done, a line each."""
    done = []
    for offer in Offer.objects.select_related("home_page"):
        for name in grant_page_permissions(offer.home_page):
            done.append(f"{name} may now work on {offer.home_page.title}")
    return done


def _grant_page(group: Group, page: Any, action: str) -> None:
    # Wagtail's manager knows the permission of whatever model is the site's base page.
    rows = GroupPagePermission.objects.filter(group=group, page_id=page.pk)
    if not rows.filter(permission__codename__startswith=f"{action}_").exists():
        GroupPagePermission.objects.create(group=group, page_id=page.pk, permission_type=action)


def _grant_files(group: Group, role: Role, record: ShippedRecord) -> None:
    root = Collection.get_first_root_node()
    granted = set(record.values.get("files", []))
    # Wagtail checks these two whatever the site's own image and document models are.
    for app_label, model in (("wagtailimages", "image"), ("wagtaildocs", "document")):
        for action in role.files:
            codename = f"{action}_{model}"
            permission = _find_permission(app_label, codename)
            if root is None or permission is None or codename in granted:
                continue
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=root, permission=permission
            )
            granted.add(codename)
    record.values["files"] = sorted(granted)


def _list_permissions(role: Role) -> dict[str, int]:
    """Permission labels of a role that exist on this site, with their keys."""
    wanted = [("wagtailadmin", "access_admin")]
    for model, actions in role.models.items():
        wanted += [("wagtail_localoffer", f"{action}_{model}") for action in actions]
    found = {}
    for app_label, codename in wanted:
        permission = _find_permission(app_label, codename)
        if permission is not None:
            found[f"{app_label}.{codename}"] = permission.pk
    return found


def _find_permission(app_label: str, codename: str) -> Permission | None:
    return Permission.objects.filter(content_type__app_label=app_label, codename=codename).first()


def _record(name: str) -> ShippedRecord:
    return ShippedRecord.objects.filter(model=_RECORD, key=name).first() or ShippedRecord(
        model=_RECORD, key=name, values={}
    )


def _find_group(record: ShippedRecord) -> Group | None:
    # By key, so that a group an administrator renamed is still ours.
    return Group.objects.filter(pk=record.values.get("group")).first()


def _before_offer_saved(instance: Offer, raw: bool = False, **kwargs: Any) -> None:
    if not raw and instance.pk:
        old = Offer.objects.filter(pk=instance.pk).exclude(home_page_id=instance.home_page_id)
        instance._old_home_id = old.values_list("home_page_id", flat=True).first()


def _on_offer_saved(instance: Offer, raw: bool = False, **kwargs: Any) -> None:
    if raw:
        return
    old = getattr(instance, "_old_home_id", None)
    instance._old_home_id = None
    # Another offer may have the page as its home by now.
    if old and not Offer.objects.filter(home_page_id=old).exists():
        revoke_page_permissions(old)
    grant_page_permissions(instance.home_page)


pre_save.connect(_before_offer_saved, sender=Offer, dispatch_uid="wagtail_localoffer.roles.before")
post_save.connect(_on_offer_saved, sender=Offer, dispatch_uid="wagtail_localoffer.roles")
