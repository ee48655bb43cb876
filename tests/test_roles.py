"""What each group may and may not do, and that an administrator's changes to it stay."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.forms.models import model_to_dict
from django.urls import URLPattern, URLResolver, get_resolver
from wagtail.models import GroupPagePermission

from tests.editing.conftest import directory, editor, log_in, manager, visitor  # noqa: F401
from tests.factories import (
    HomeFactory,
    LocationFactory,
    OfferFactory,
    OrganisationFactory,
    ServiceFactory,
    TermFactory,
)
from wagtail_localoffer import roles
from wagtail_localoffer.models import Offer


pytestmark = [pytest.mark.django_db, pytest.mark.core]

ORGANISATIONS = "/admin/local-offer/organisations/"
PLACES = "/admin/local-offer/places/"
TERMS = "/admin/local-offer/terms/"
VOCABULARIES = "/admin/local-offer/vocabularies/"
SETTINGS = "/admin/local-offer/settings/"


def may(client, url):
    response = client.get(url)
    assert response.status_code in (200, 302, 403)
    return response.status_code == 200


def test_an_editor_keeps_services_organisations_and_places_and_no_more(editor, directory):  # noqa: F811
    assert may(editor, ORGANISATIONS)
    assert may(editor, f"{ORGANISATIONS}add/")
    assert may(editor, PLACES)
    assert may(editor, f"/admin/pages/add/testapp/councilservicepage/{directory.pk}/")
    for url in (TERMS, VOCABULARIES, SETTINGS):
        assert not may(editor, url)
    place = LocationFactory()
    assert may(editor, f"{PLACES}edit/{place.pk}/")
    assert not may(editor, f"{PLACES}delete/{place.pk}/")


def test_an_editor_adds_and_publishes_an_organisation(editor):  # noqa: F811
    from wagtail_localoffer.models import Organisation

    response = editor.post(
        f"{ORGANISATIONS}add/", {"name": "Riverside", "kind": "charity", "action-publish": "yes"}
    )
    assert response.status_code == 302
    assert Organisation.objects.get(name="Riverside").live


def test_an_editor_may_not_touch_the_rest_of_the_site(editor, root):  # noqa: F811
    assert not may(editor, f"/admin/pages/{root.pk}/edit/")


def test_a_manager_keeps_terms_vocabularies_and_settings_too(manager, directory):  # noqa: F811
    for url in (ORGANISATIONS, PLACES, TERMS, VOCABULARIES, SETTINGS, f"{TERMS}add/"):
        assert may(manager, url), url
    term, place, organisation = TermFactory(), LocationFactory(), OrganisationFactory()
    assert may(manager, f"{TERMS}delete/{term.pk}/")
    assert may(manager, f"{PLACES}delete/{place.pk}/")
    assert may(manager, f"{ORGANISATIONS}delete/{organisation.pk}/")
    page = ServiceFactory(parent=directory)
    assert page.permissions_for_user(manager.user).can_lock()


def test_an_editor_may_not_lock(editor, directory):  # noqa: F811
    page = ServiceFactory(parent=directory)
    assert not page.permissions_for_user(editor.user).can_lock()


def list_our_urls(patterns=None, prefix="/", ours=False):
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from list_our_urls(pattern.url_patterns, path)
        elif isinstance(pattern, URLPattern) and "local-offer/" in path and "admin/" in path:
            yield path


def test_bare_access_to_the_admin_opens_nothing_of_ours(visitor, directory):  # noqa: F811
    page = ServiceFactory(parent=directory)
    records = [page, OrganisationFactory(), LocationFactory(), TermFactory()]
    paths = sorted(set(list_our_urls()))
    assert len(paths) > 40
    opened = []
    for path in paths:
        url = path
        for kind in ("str:pk", "int:pk", "str:revision_id", "str:revision_id_a"):
            url = url.replace(f"<{kind}>", str(records[0].pk))
        url = url.replace("<str:revision_id_b>", "1").replace("<int:task_state_id>", "1")
        url = url.replace("<int:workflow_state_id>", "1").replace("<slug:action_name>", "approve")
        url = url.replace("<str:action_name>", "approve")
        if "<" in url or "(?P" in url:
            continue
        response = visitor.get(url)
        if response.status_code not in (302, 403, 404, 405):
            opened.append(url)
    assert opened == []


def test_bare_access_to_the_admin_has_no_local_offer_in_its_menu(visitor, editor):  # noqa: F811
    assert "Local Offer" not in visitor.get("/admin/").content.decode()
    assert "local-offer/organisations" in editor.get("/admin/").content.decode()
    assert "local-offer/terms" not in editor.get("/admin/").content.decode()


def test_a_permission_that_was_taken_away_is_not_given_back(directory):  # noqa: F811
    group = Group.objects.get(name=roles.EDITOR)
    taken = Permission.objects.get(codename="add_location")
    group.permissions.remove(taken)
    GroupPagePermission.objects.filter(group=group, permission__codename__startswith="add").delete()
    roles.create_groups()
    roles.grant_to_offers()
    assert not group.permissions.filter(pk=taken.pk).exists()
    assert not group.page_permissions.filter(permission__codename__startswith="add").exists()
    assert group.page_permissions.filter(permission__codename__startswith="change").exists()


def test_a_group_that_was_deleted_is_not_made_again(db):
    roles.create_groups()
    Group.objects.get(name=roles.MODERATOR).delete()
    assert roles.create_groups() == []
    assert not Group.objects.filter(name=roles.MODERATOR).exists()


def test_a_renamed_group_is_still_ours(root):
    roles.create_groups()
    Group.objects.filter(name=roles.EDITOR).update(name="Our editors")
    home = HomeFactory(parent=root)
    OfferFactory(home_page=home)
    assert not Group.objects.filter(name=roles.EDITOR).exists()
    assert Group.objects.get(name="Our editors").page_permissions.filter(page_id=home.pk).exists()


def test_a_second_offer_gets_its_own_permissions(directory, root):  # noqa: F811
    second = HomeFactory(parent=root, slug="second")
    OfferFactory(home_page=second, name="Second")
    client = log_in("someone", roles.EDITOR)
    assert second.permissions_for_user(client.user).can_edit()


def test_a_manager_cannot_make_the_whole_site_the_home_of_an_offer(manager, directory, root):  # noqa: F811
    offer = Offer.objects.get()
    home = offer.home_page_id
    url = f"{SETTINGS}edit/{offer.pk}/"
    values = {**model_to_dict(offer), "name": "Ours"}
    response = manager.post(url, {**values, "home_page": root.pk})
    assert response.status_code == 200
    assert "This page is not the home of a Local Offer" in response.content.decode()
    offer.refresh_from_db()
    assert offer.home_page_id == home
    assert manager.post(url, {**values, "home_page": home}).status_code == 302


def test_no_group_gets_a_page_that_is_no_home_of_an_offer(directory, root):  # noqa: F811
    offer = Offer.objects.get()
    offer.home_page = root
    offer.save()
    roles.grant_to_offers()
    assert not GroupPagePermission.objects.filter(
        page_id=root.pk, group__name__in=roles.ROLES
    ).exists()


def test_the_groups_follow_an_offer_to_its_new_home_and_back(directory, root):  # noqa: F811
    offer = Offer.objects.get()
    old = offer.home_page
    second = HomeFactory(parent=root, slug="second")
    user = log_in("someone", roles.EDITOR).user

    def may_edit(page):
        return page.permissions_for_user(type(user).objects.get(pk=user.pk)).can_edit()

    offer.home_page_id = second.pk
    offer.save()
    assert may_edit(second)
    assert not may_edit(old)
    offer.home_page_id = old.pk
    offer.save()
    assert may_edit(old)
    assert not may_edit(second)
