import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission

from tests.factories import DirectoryFactory, HomeFactory
from wagtail_localoffer.models import GlossaryTerm


@pytest.fixture
def home(root):
    return HomeFactory(parent=root, slug="local-offer")


@pytest.fixture
def directory(home):
    return DirectoryFactory(parent=home, slug="services")


@pytest.fixture
def words(db):
    """A small glossary."""
    return {
        code: GlossaryTerm.objects.create(code=code, term=term, forms=forms, meaning=meaning)
        for code, term, forms, meaning in [
            ("senco", "SENCO", "SENDCO", "The teacher who plans help."),
            ("ehc-plan", "EHC plan", "EHCP", "A legal paper about help."),
            ("short-break", "Short break", "respite", "Time for fun."),
        ]
    }


@pytest.fixture
def log_in(client, django_user_model):
    """A user with bare access to the admin, and an editor of each page given."""

    def log_in(*pages):
        user = django_user_model.objects.create_user("someone", password="x")
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        for page in pages:
            own = Group.objects.create(name=f"Editors of {page.pk}")
            # Wagtail's manager knows the permission of whatever model is the site's base page.
            for action in ("add", "change", "publish"):
                GroupPagePermission.objects.create(
                    group=own, page_id=page.pk, permission_type=action
                )
            user.groups.add(own)
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def count_queries(db):
    def count(call):
        with CaptureQueriesContext(connection) as queries:
            call()
        return len(queries)

    return count
