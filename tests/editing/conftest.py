"""An offer with a directory, and people of each role logged in."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    TaxonomyFactory,
    TermFactory,
)
from wagtail_localoffer import roles


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root)
    roles.create_groups()
    OfferFactory(home_page=home)
    return DirectoryFactory(parent=home)


@pytest.fixture
def terms(db):
    """A few terms of the vocabularies that the form places on its first tab."""
    codes = ["level:universal", "level:targeted", "need:autism", "need:speech"]
    codes += ["referral_route:self"]
    made = {}
    for code in codes:
        taxonomy, _, name = code.partition(":")
        made[code] = TermFactory(taxonomy=TaxonomyFactory(code=taxonomy), code=code, name=name)
    return made


def log_in(name, group=None):
    User = get_user_model()
    user = User.objects.create_user(username=name, email=f"{name}@example.org", password="x")
    if group:
        user.groups.add(Group.objects.get(name=group))
    else:
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(user)
    client.user = user
    return client


@pytest.fixture
def editor(directory):
    return log_in("editor", roles.EDITOR)


@pytest.fixture
def manager(directory):
    return log_in("manager", roles.MANAGER)


@pytest.fixture
def visitor(directory):
    """Somebody with access to the admin and nothing else."""
    return log_in("visitor")
