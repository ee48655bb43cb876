"""Editors keep routes, questions and plan teams; others see nothing of them."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from tests.testapp.models import CouncilGuidancePage
from wagtail_localoffer.models import Review, ReviewEvent, Route, RouteChoice, RouteQuestion
from wagtail_localoffer.reviews.actions import confirm, make_plan
from wagtail_localoffer.reviews.rules import create_rules
from wagtail_localoffer.roles import EDITOR, MANAGER, create_groups


pytestmark = pytest.mark.django_db

VIEWS = [
    "localoffer_routes:list",
    "localoffer_route_questions:list",
    "localoffer_coordinators:list",
    "localoffer_coordinators_import",
]


@pytest.fixture
def log_in(client, django_user_model):
    def log_in(group=None):
        user = django_user_model.objects.create_user(str(group), password="x")
        if group:
            create_groups()
            user.groups.add(Group.objects.get(name=group))
        else:
            user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(user)
        return client

    return log_in


@pytest.mark.core
@pytest.mark.parametrize("view", VIEWS)
def test_bare_access_to_the_admin_opens_none_of_it(log_in, routes, view):
    assert log_in().get(reverse(view)).status_code == 302


@pytest.mark.parametrize(
    ("group", "allowed"), [(EDITOR, {VIEWS[0], VIEWS[2], VIEWS[3]}), (MANAGER, set(VIEWS))]
)
def test_each_role_opens_what_it_keeps(log_in, routes, group, allowed):
    browser = log_in(group)
    assert {view for view in VIEWS if browser.get(reverse(view)).status_code == 200} == allowed


def test_a_manager_adds_an_answer_that_leads_to_a_route(log_in, routes):
    browser = log_in(MANAGER)
    question = RouteQuestion.objects.get(code="website")
    rows = list(question.choices.all())
    data = {
        "text": question.text,
        "hint": "",
        "code": question.code,
        "sort_order": question.sort_order,
        "choices-TOTAL_FORMS": len(rows) + 1,
        "choices-INITIAL_FORMS": len(rows),
        "choices-MIN_NUM_FORMS": 0,
        "choices-MAX_NUM_FORMS": 1000,
    }
    for at, row in enumerate([*rows, RouteChoice(text="It is slow", sort_order=90)]):
        data |= {
            f"choices-{at}-id": row.pk or "",
            f"choices-{at}-text": row.text,
            f"choices-{at}-hint": row.hint,
            f"choices-{at}-route": row.route_id or "",
            f"choices-{at}-next_question": row.next_question_id or "",
            f"choices-{at}-sort_order": row.sort_order,
            f"choices-{at}-DELETE": "",
        }
    data[f"choices-{len(rows)}-route"] = Route.objects.get(code="website").pk
    answer = browser.post(reverse("localoffer_route_questions:edit", args=[question.pk]), data)
    assert answer.status_code == 302
    html = browser.get(reverse("wagtail_localoffer:question", args=["website"])).content.decode()
    assert "It is slow" in html


def test_the_dashboard_tells_which_routes_are_due_for_a_check(log_in, routes, time_machine):
    time_machine.move_to("2027-05-01 12:00")
    html = log_in(EDITOR).get(reverse("wagtailadmin_home")).content.decode()
    assert "Check against the law" in html
    assert f"{Route.objects.count()} routes are due" in html


def test_the_dashboard_is_quiet_when_nothing_is_due(log_in, routes, time_machine):
    time_machine.move_to("2026-12-01 12:00")
    html = log_in(EDITOR).get(reverse("wagtailadmin_home")).content.decode()
    assert "Check against the law" not in html


def test_a_guidance_page_gets_a_review_plan_when_it_is_published(offer):
    create_rules()
    page = offer.home_page.add_child(instance=CouncilGuidancePage(title="Complain", live=False))
    page.save_revision().publish()
    assert Review.objects.filter(page_id=page.pk).exists()


def test_the_offers_home_leads_to_the_guidance(offer, routes, client):
    page = CouncilGuidancePage(title="When something goes wrong")
    page.show_in_menus = True
    offer.home_page.add_child(instance=page)
    html = client.get(offer.home_page.url).content.decode()
    assert page.get_url() in html
    assert reverse("wagtail_localoffer:chooser") in html
    assert reverse("wagtail_localoffer:date", args=["appeal"]) in html


def test_a_home_without_routes_has_no_dead_links(offer, client):
    html = client.get(offer.home_page.url).content.decode()
    assert "If something goes wrong" not in html


def test_a_guidance_page_tells_families_when_it_was_checked(offer, client):
    page = CouncilGuidancePage(title="Complain")
    offer.home_page.add_child(instance=page)
    review = make_plan(page)
    confirm(review, by="Sampleford SENDIASS", way=ReviewEvent.Way.ADMIN)
    html = client.get(page.get_url()).content.decode()
    assert "by Sampleford SENDIASS" in html
    assert "Next check due" in html
