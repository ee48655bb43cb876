import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory, ServiceFactory
from tests.testapp.models import CouncilEasyReadPage, StandardPage
from wagtail_localoffer.models import PageFormat
from wagtail_localoffer.roles import EDITOR, create_groups


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def offer(root):
    create_groups()
    return OfferFactory(home_page=HomeFactory(parent=root), email="offer@example.org")


@pytest.fixture
def service(offer):
    return ServiceFactory(parent=DirectoryFactory(parent=offer.home_page))


@pytest.fixture
def make_file(db):
    def make_file(name):
        return get_document_model().objects.create(
            title=name, file=ContentFile(b"words", name=name), file_size=2048
        )

    return make_file


@pytest.fixture
def picture(db):
    return get_image_model().objects.create(title="A phone", file=get_test_image_file())


@pytest.fixture
def easy(offer):
    """An Easy Read page that is no page's version yet."""
    return offer.home_page.add_child(
        instance=CouncilEasyReadPage(title="Help for your child", slug="easy")
    )


@pytest.fixture
def page(root):
    """A page of the council that is not ours."""
    return root.add_child(instance=StandardPage(title="Parking", slug="parking"))


@pytest.fixture
def add():
    """Adds a format as the form does: checked, then saved."""

    def add(page, kind, **values):
        row = PageFormat(page_id=page.pk, kind=kind, **values)
        row.full_clean()
        row.save()
        return row

    return add


@pytest.fixture
def translate(db):
    def translate(page, code="cy", parent=None):
        locale, _ = Locale.objects.get_or_create(language_code=code)
        new = page.copy_for_translation(locale, copy_parents=True)
        new.save_revision().publish()
        return new

    return translate


@pytest.fixture
def log_in(client, django_user_model, offer):
    def log_in(role=EDITOR):
        user = django_user_model.objects.create_user(str(role), password="x")
        if role:
            user.groups.add(Group.objects.get(name=role))
        else:
            user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(user)
        return client

    return log_in
