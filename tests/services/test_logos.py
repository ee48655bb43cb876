"""The logo of who runs a service, on the service's page."""

import re
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    OrganisationFactory,
    ServiceFactory,
)


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page_id=home.pk)
    return DirectoryFactory(parent=home)


def publish(page):
    page.save_revision().publish()
    return page


@pytest.fixture
def logo(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    file = BytesIO()
    Image.new("RGB", (600, 300), "teal").save(file, "PNG")
    return get_image_model().objects.create(
        title="Logo of the trust", file=ImageFile(file, name="trust.png"), width=600, height=300
    )


def fetch(client, page):
    return client.get(page.url).content.decode()


def test_logo_stands_beside_the_name_and_is_silent_to_screen_readers(directory, client, logo):
    trust = OrganisationFactory(name="Trust", logo=logo, description="Runs the clinics.")
    html = fetch(client, publish(ServiceFactory(parent=directory, organisation=trust)))
    image = re.search(r"<img[^>]*lo-logo[^>]*>", html).group()
    assert 'alt=""' in image
    assert 'loading="lazy"' in image
    # Room is kept for it before it has loaded, in its own shape.
    assert 'width="128"' in image
    assert 'height="64"' in image
    assert "Runs the clinics." in html


def test_payers_show_no_logo(directory, client, logo):
    payer = OrganisationFactory(name="Payer", logo=logo)
    page = ServiceFactory(
        parent=directory, organisation=OrganisationFactory(), commissioner=payer, funder=payer
    )
    html = fetch(client, publish(page))
    assert "Payer" in html
    assert "lo-logo" not in html


def test_a_lost_file_does_not_break_the_page(directory, client, logo):
    trust = OrganisationFactory(name="Trust", logo=logo)
    page = publish(ServiceFactory(parent=directory, organisation=trust))
    logo.file.storage.delete(logo.file.name)
    assert "Trust" in fetch(client, page)
