"""What the dashboard says of settings that a Local Offer lacks."""

import pytest

from tests.editing.conftest import directory, editor, log_in, manager  # noqa: F401
from tests.factories import HomeFactory
from wagtail_localoffer import roles
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


@pytest.mark.parametrize(
    ("today", "is_told"),
    [("2026-11-06", False), ("2026-11-07", True), ("2027-01-04", True)],
)
def test_the_next_school_year_is_asked_for_six_weeks_before_the_terms_end(
    directory,  # noqa: F811
    time_machine,
    today,
    is_told,
):
    time_machine.move_to(f"{today}T12:00:00+00:00")
    # Logged in on that day: a session of another day would have ended.
    client = log_in("manager", roles.MANAGER)
    offer = Offer.objects.get()
    address = f"/admin/local-offer/settings/edit/{offer.pk}/"
    assert address not in read_dashboard(client)
    Offer.objects.update(
        school_terms="1 September 2026 to 23 October 2026\n2 November 2026 to 19 December 2026"
    )
    html = read_dashboard(client)
    assert ("are known until 19 December 2026" in html) is is_told
    assert (address in html) is is_told
