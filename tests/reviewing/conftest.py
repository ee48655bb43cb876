"""Two sections of a council's site, plans in both, and an Editor of one of them."""

from datetime import date

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import GroupPagePermission

from tests.editing.conftest import directory, editor, log_in, manager, visitor  # noqa: F401
from tests.factories import StandardPageFactory
from wagtail_localoffer.models import Review, ReviewOwner
from wagtail_localoffer.reviews.actions import ask_for_changes


@pytest.fixture
def ours(root):
    return StandardPageFactory(parent=root, title="Libraries", slug="libraries")


@pytest.fixture
def theirs(root):
    return StandardPageFactory(parent=root, title="Parking", slug="parking")


@pytest.fixture
def librarian(ours, db):
    """An Editor of the section "Libraries" and of nothing else: no group of ours."""
    group = Group.objects.create(name="Librarians")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for action in ("add", "change"):
        GroupPagePermission.objects.create(group=group, page_id=ours.pk, permission_type=action)
    client = log_in("librarian")
    client.user.groups.add(group)
    return client


@pytest.fixture
def boss(django_user_model, db):
    client = Client()
    client.user = django_user_model.objects.create_superuser("boss", "boss@example.org", "x")
    client.force_login(client.user)
    return client


def plan(parent, title, *, checked=None, owners=(), words="", **values):
    page = StandardPageFactory(parent=parent, title=title, slug=title.lower().replace(" ", "-"))
    due = date(checked.year + 1, checked.month, checked.day) if checked else None
    values = {"started_on": checked or date(2026, 1, 1), "due_on": due, **values}
    review = Review.objects.create(page_id=page.pk, checked_on=checked, **values)
    for email in owners:
        ReviewOwner.objects.create(review=review, name=email.partition("@")[0], email=email)
    if words:
        ask_for_changes(review, by="A provider", words=words, way="email", email="p@example.org")
    return Review.objects.select_related("page").get(pk=review.pk)


@pytest.fixture
def mine(ours):
    return plan(
        ours,
        "Opening hours",
        checked=date(2025, 3, 1),
        owners=["ann@example.org"],
        words="We close on Fridays now.",
    )


@pytest.fixture
def other(theirs):
    return plan(
        theirs,
        "Permit prices",
        checked=date(2025, 2, 1),
        owners=["secret@example.org"],
        words="The price is wrong.",
    )
