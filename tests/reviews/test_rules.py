"""Plans that are made by themselves, and how long e-mail addresses are kept."""

from datetime import timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.utils import timezone

from tests.factories import DirectoryFactory, ServiceFactory, StandardPageFactory
from tests.testapp.models import CouncilServicePage, StandardPage
from wagtail_localoffer.models import Review, ReviewDigest, ReviewEvent, ReviewRule
from wagtail_localoffer.reviews import rules


pytestmark = pytest.mark.django_db


def test_setup_asks_for_plans_of_services_and_leaves_a_changed_rule_alone(db):
    call_command("localoffer_setup", verbosity=0)
    rule = ReviewRule.objects.get(
        content_type=ContentType.objects.get_for_model(CouncilServicePage)
    )
    assert (rule.is_required, rule.is_automatic) == (True, True)
    standard = ContentType.objects.get_for_model(StandardPage)
    assert not ReviewRule.objects.filter(content_type=standard).exists()
    rule.is_automatic = False
    rule.save()
    call_command("localoffer_setup", verbosity=0)
    rule.refresh_from_db()
    assert not rule.is_automatic


def test_a_service_gets_its_plan_when_it_is_published(root):
    rules.create_rules()
    page = ServiceFactory(parent=DirectoryFactory(parent=root))
    assert not Review.objects.exists()
    page.save_revision().publish()
    review = Review.objects.get()
    assert (review.page_id, review.checked_on) == (page.pk, None)
    page.save_revision().publish()
    assert Review.objects.count() == 1


def test_a_type_that_has_no_rule_gets_no_plan(root):
    StandardPageFactory(parent=root).save_revision().publish()
    assert not Review.objects.exists()
    kind = ContentType.objects.get_for_model(StandardPage)
    ReviewRule.objects.create(content_type=kind, is_automatic=True)
    StandardPageFactory(parent=root, slug="later").save_revision().publish()
    assert Review.objects.count() == 1


def test_the_source_of_an_import_is_no_check_of_ours(root):
    rules.create_rules()
    ServiceFactory(parent=DirectoryFactory(parent=root), assured_on=timezone.localdate())
    assert rules.make_missing_plans() == 1
    review = Review.objects.get()
    assert review.checked_on is None
    assert review.due_on == timezone.localdate()
    assert rules.make_missing_plans() == 0


def test_addresses_are_kept_no_longer_than_the_council_says(make_review, settings, offer):
    settings.WAGTAIL_LOCALOFFER = {"REVIEW_PERSONAL_DAYS": 30}
    review = make_review()
    now = timezone.now()
    for days in [29, 31]:
        at = now - timedelta(days=days)
        ReviewEvent.objects.create(
            title="Page", kind="confirmed", way="email", at=at, by="Ann", email="ann@example.org"
        )
        for state in ["sent", "failed"]:
            ReviewDigest.objects.create(
                email=f"{state}@example.org", day=at.date(), state=state, message_id="<a@b>"
            )
    call_command("localoffer_forget_review_people", verbosity=0)
    assert sorted(ReviewEvent.objects.values_list("by", "email")) == [
        ("Ann", ""),
        ("Ann", "ann@example.org"),
    ]
    assert ReviewDigest.objects.filter(state="sent").count() == 1
    assert ReviewDigest.objects.filter(state="failed").count() == 2
    assert Review.objects.get() == review
