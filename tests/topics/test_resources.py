"""Resources that ship: listed by topic, their addresses no link until somebody checked them."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from tests.factories import TaxonomyFactory, TermFactory
from wagtail_localoffer.links.uses import refresh
from wagtail_localoffer.models import LinkUse, Resource
from wagtail_localoffer.roles import EDITOR, create_groups
from wagtail_localoffer.topics.defaults import load_defaults
from wagtail_localoffer.topics.resources import list_resources


pytestmark = [pytest.mark.django_db, pytest.mark.core]


@pytest.fixture
def resources(terms):
    """The resources that ship, and terms they are about."""
    load_defaults()
    talking = TermFactory(code="need:communication")
    TermFactory(taxonomy=TaxonomyFactory(code="need"), code="need:selective-mutism", parent=talking)


@pytest.fixture
def log_in(client, django_user_model):
    def log_in(group=None):
        user = django_user_model.objects.create_user(
            str(group), password="x", first_name="Ama", last_name="Boateng"
        )
        if group:
            create_groups()
            user.groups.add(Group.objects.get(name=group))
        else:
            user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(user)
        return client

    return log_in


def names(found):
    return [resource.code for resource in found]


def test_about_twenty_ship_each_to_be_checked(resources):
    assert Resource.objects.count() == 22
    assert Resource.objects.unchecked().count() == 22
    assert all(one.description and one.url and one.terms for one in Resource.objects.all())


def test_a_topic_has_its_own_resources_first_and_then_those_for_more(resources):
    assert names(list_resources(["need:stammering"])) == [
        "stamma",
        "michael-palin-centre",
        "asltip",
        "speech-and-language-uk",
        "rcslt",
    ]
    whole = names(list_resources([TermFactory(code="need:communication")]))
    assert {"stamma", "smira", "rcslt"} <= set(whole)
    assert "ipsea" not in whole
    assert list_resources([]) == []


def test_a_resource_for_other_ages_is_left_out(resources):
    assert "radld" not in names(list_resources(["need:language"], ages=(1, 1)))
    assert "radld" in names(list_resources(["need:language"], ages=(5, 10)))


def test_queries_do_not_grow_with_resources(resources, django_assert_num_queries):
    with django_assert_num_queries(2):
        list_resources(["need:language", "need:stammering"])


def test_families_get_a_link_only_once_somebody_checked_the_address(resources):
    resource = Resource.objects.get(code="stamma")

    def show():
        name = "wagtail_localoffer/topics/resource_line.html"
        return render_to_string(name, {"resource": Resource.objects.get(pk=resource.pk)})

    html = show()
    assert "STAMMA" in html
    assert "for people who stammer" in html
    assert "href" not in html
    assert "We have not checked its web address yet." in html
    resource.checked_on = timezone.localdate()
    resource.save()
    html = show()
    assert 'href="https://stamma.org/"' in html
    assert "Checked on" in html
    assert "next check" in html


def test_an_upgrade_keeps_what_an_editor_changed_checked_and_deleted(resources):
    Resource.objects.filter(code="ipsea").delete()
    Resource.objects.filter(code="stamma").update(
        checked_on="2026-11-01", url="https://stamma.example/"
    )
    load_defaults()
    assert not Resource.objects.filter(code="ipsea").exists()
    stamma = Resource.objects.get(code="stamma")
    assert stamma.url == "https://stamma.example/"
    assert stamma.checked_on is not None


def test_bare_access_to_the_admin_opens_no_resources(resources, log_in):
    url = reverse("localoffer_resources:list")
    assert log_in().get(url).status_code == 302
    assert log_in(EDITOR).get(url).status_code == 200


def test_the_list_finds_what_is_to_be_checked(resources, log_in):
    today = timezone.localdate()
    Resource.objects.update(checked_on=today)
    Resource.objects.filter(code="afasic").update(checked_on=today - timedelta(days=400))
    Resource.objects.filter(code="stamma").update(checked_on=None)
    browser, url = log_in(EDITOR), reverse("localoffer_resources:list")

    def read(state):
        html = browser.get(url, {"state": state}).content.decode()
        names = ("STAMMA", "Afasic", "IPSEA")
        return [
            name for name in names if f"{name}</a>" in html or f">{name}<" in html or name in html
        ]

    assert read("never") == ["STAMMA"]
    assert read("due") == ["STAMMA", "Afasic"]
    assert read("checked") == ["Afasic", "IPSEA"]


def test_the_list_can_be_exported_as_it_is_filtered_and_without_formulas(resources, log_in):
    Resource.objects.filter(code="stamma").update(title="=STAMMA")
    Resource.objects.filter(code="ipsea").update(checked_on=timezone.localdate())
    browser = log_in(EDITOR)
    query = {"state": "never", "export": "csv"}
    sheet = browser.get(reverse("localoffer_resources:list"), query).getvalue().decode()
    assert sheet.startswith("Title,Who offers it,Web address")
    assert "'=STAMMA,,https://stamma.org/" in sheet and "IPSEA" not in sheet
    query["export"] = "xlsx"
    book = browser.get(reverse("localoffer_resources:list"), query)
    assert book.status_code == 200 and book.getvalue()[:2] == b"PK"


def test_several_are_marked_as_checked_at_once(resources, log_in):
    picked = list(Resource.objects.filter(code__in=["stamma", "afasic"]))
    query = "&".join(f"id={one.pk}" for one in picked)
    args = ["wagtail_localoffer", "resource", "localoffer_resources_checked"]
    url = f"{reverse('wagtail_bulk_action', args=args)}?{query}"
    assert log_in().post(url).status_code == 302
    browser = log_in(EDITOR)
    assert "https://stamma.org/" in browser.get(url).content.decode()
    assert Resource.objects.unchecked().count() == 22
    assert browser.post(url).status_code == 302
    stamma = Resource.objects.get(code="stamma")
    assert (stamma.checked_on, stamma.checked_by) == (timezone.localdate(), "Ama Boateng")
    assert Resource.objects.unchecked().count() == 20


def test_a_dead_address_is_told_to_who_looks_after_the_home(resources, home):
    refresh()
    found = LinkUse.objects.filter(page_id=home.pk, link__url="https://stamma.org/")
    assert [use.where for use in found] == ["Resource: STAMMA"]
