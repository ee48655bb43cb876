"""What the dashboard says of a Local Offer that gives families nobody to ask."""

import pytest

from tests.editing.conftest import directory, editor, log_in, manager  # noqa: F401
from tests.factories import HomeFactory
from wagtail_localoffer.models import Offer


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def read_dashboard(client):
    return client.get("/admin/").content.decode()


def test_a_home_made_by_hand_asks_for_its_settings(manager, root):  # noqa: F811
    assert "has no settings" not in read_dashboard(manager)
    HomeFactory(parent=root, title="A second offer", live=False)
    assert "has no settings" not in read_dashboard(manager)
    HomeFactory(parent=root, title="A third offer")
    html = read_dashboard(manager)
    assert "“A third offer” has no settings" in html
    assert "“A second offer”" not in html


def test_an_offer_without_phone_and_email_asks_for_one(manager):  # noqa: F811
    words = "families are not told whom to ask"
    Offer.objects.update(phone="", email="")
    offer = Offer.objects.get()
    html = read_dashboard(manager)
    assert words in html
    assert f"/admin/local-offer/settings/edit/{offer.pk}/" in html
    Offer.objects.update(email="offer@example.org")
    assert words not in read_dashboard(manager)


def test_editors_who_cannot_mend_it_are_not_told(editor):  # noqa: F811
    Offer.objects.update(phone="", email="")
    assert "whom to ask" not in read_dashboard(editor)
