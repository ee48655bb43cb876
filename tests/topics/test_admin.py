"""An editor's view of a hub: its form, and what it lacks."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission

from tests.factories import HomeFactory, OrganisationFactory, ServiceFactory, TermFactory
from tests.testapp.models import CouncilTopicPage


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def log_in(client, django_user_model):
    def log_in(*pages):
        user = django_user_model.objects.create_user("someone", password="x")
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        for page in pages:
            own = Group.objects.create(name=f"Editors of {page.pk}")
            for action in ("add", "change", "publish"):
                GroupPagePermission.objects.create(
                    group=own, page_id=page.pk, permission_type=action
                )
            user.groups.add(own)
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def report():
    return reverse("localoffer_topic_gaps")


@pytest.fixture
def listing():
    return reverse("localoffer_topics_testapp_counciltopicpage:index")


def test_topics_are_in_the_menu_and_listed_for_who_may_change_them(
    make_hub, home, root, log_in, listing
):
    hub = make_hub("need:communication")
    make_hub("need:language", title="Late talking", parent=hub)
    other = HomeFactory(parent=root, slug="elsewhere")
    make_hub("need:communication", title="Elsewhere", parent=other)
    browser = log_in(home)
    assert listing in browser.get(reverse("wagtailadmin_home")).content.decode()
    html = browser.get(listing).content.decode()
    assert hub.title in html and "Late talking" in html
    assert "Elsewhere" not in html
    add = reverse("localoffer_topics_testapp_counciltopicpage:choose_parent")
    assert add in html and browser.get(add).status_code == 200


def test_bare_access_to_the_admin_lists_no_topics(make_hub, log_in, listing):
    make_hub("need:communication")
    browser = log_in()
    assert browser.get(listing).status_code == 302
    assert listing not in browser.get(reverse("wagtailadmin_home")).content.decode()


def test_bare_access_to_the_admin_opens_no_gaps(log_in, report):
    assert log_in().get(report).status_code == 302


def test_an_editor_of_a_hub_sees_its_gaps_and_of_no_other(make_hub, home, root, log_in, report):
    hub = make_hub("need:communication", intro="<p>Hello.</p>")
    other = HomeFactory(parent=root, slug="elsewhere")
    make_hub("need:communication", title="Elsewhere", parent=other)
    browser = log_in(home)
    html = browser.get(report).content.decode()
    assert hub.title in html
    assert "Elsewhere" not in html
    assert "No service for children from birth to 5." in html
    sheet = browser.get(report, {"export": "csv"}).getvalue().decode()
    assert "No service under “Specialist”." in sheet


def test_the_most_wanting_hub_comes_first(make_hub, home, log_in, report):
    make_hub(title="A page of words", intro="<p>Hello.</p>")
    make_hub("need:communication", title="Wanting", intro="<p>Hello.</p>")
    browser = log_in(home)
    html = browser.get(report).content.decode()
    assert html.index("Wanting") < html.index("A page of words")
    sheet = browser.get(report, {"export": "csv"}).getvalue().decode()
    assert sheet.index("Wanting") < sheet.index("A page of words")


def test_a_gap_goes_when_it_is_filled(make_hub, directory, home, log_in, report):
    make_hub("need:communication", intro="<p>Hello.</p>")
    browser = log_in(home)
    page = ServiceFactory(
        parent=directory, terms=["need:language", "level:specialist"], minimum_age=0, maximum_age=25
    )
    html = browser.get(report).content.decode()
    assert "No service under “Specialist”." not in html
    assert "No service under “Targeted”." in html
    assert "1 service does not say who pays for it." in html
    page.commissioner = OrganisationFactory(kind="icb")
    page.save()
    assert "who pays" not in browser.get(report).content.decode()


def test_a_page_of_words_alone_has_no_gaps(make_hub, home, log_in, report):
    lists = ["early", "services", "specialist", "budget", "payers", "waiting", "resources"]
    make_hub(title="Who decides", intro="<p>You do.</p>", hidden=lists)
    make_hub(title="No words", intro="<p>Hello.</p>")
    html = log_in(home).get(report).content.decode()
    assert html.count("Say what it is about") == 1


def test_the_form_and_the_dashboard_tell_the_gaps_too(make_hub, home, log_in):
    hub = make_hub("need:communication")
    browser = log_in(home)
    form = browser.get(reverse("wagtailadmin_pages:edit", args=[hub.pk])).content.decode()
    assert "The introduction is blank." in form
    assert "localoffer-terms__hint" in form
    front = browser.get(reverse("wagtailadmin_home")).content.decode()
    assert "1 topic lacks something" in front


def test_each_hub_costs_the_report_two_queries_at_most(
    make_hub, home, log_in, report, count_queries
):
    make_hub("need:communication", title="One")
    browser = log_in(home)
    few = count_queries(lambda: browser.get(report))
    for number in range(4):
        make_hub("need:stammering", title=f"Topic {number}")
    assert count_queries(lambda: browser.get(report)) - few <= 4 * 2


def test_an_editor_makes_a_hub_in_the_form(home, directory, terms, log_in):
    browser = log_in(home)
    url = reverse(
        "wagtailadmin_pages:add", args=["testapp", CouncilTopicPage._meta.model_name, home.pk]
    )
    term = TermFactory(code="need:language")
    ServiceFactory(parent=directory, title="Talk club", terms=["need:language", "level:targeted"])
    data = {
        "title": "Language",
        "slug": "language",
        "lead": "Understanding and using words.",
        "terms": [str(term.pk)],
        "age_from": "2",
        "age_to": "18",
        "intro": "null",
        **{f"{name}-count": "0" for name in ("body", "together")},
        **{
            f"{name}_words": "null"
            for name in (
                "talk",
                "early",
                "services",
                "waiting",
                "specialist",
                "budget",
                "payers",
                "resources",
            )
        },
        "audience": "families",
        "hidden": ["budget", "payers"],
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "action-publish": "yes",
    }
    wrong = browser.post(url, {**data, "age_to": "1"})
    assert "The oldest age is below the youngest." in wrong.content.decode()
    preview = reverse(
        "wagtailadmin_pages:preview_on_add",
        args=["testapp", CouncilTopicPage._meta.model_name, home.pk],
    )
    assert browser.post(preview, data).json()["is_valid"]
    shown = browser.get(preview, {"mode": ""}).content.decode()
    assert "Understanding and using words." in shown
    assert "Talk club" in shown
    assert browser.post(url, data).status_code == 302
    page = CouncilTopicPage.objects.get(slug="language")
    assert page.live
    assert page.hidden == ["budget", "payers"]
    assert [one.code for one in page.terms.all()] == ["need:language"]
    # A draft over the live page keeps both, and leaves what families see alone.
    page.hidden = []
    page.terms.clear()
    page.save_revision()
    live = CouncilTopicPage.objects.get(pk=page.pk)
    assert (live.hidden, live.terms.count()) == (["budget", "payers"], 1)
    draft = live.get_latest_revision_as_object()
    assert (draft.hidden, list(draft.terms.all())) == ([], [])
