"""Who may open the admin and nothing else opens none of our views, whatever is added to them."""

import re

import pytest
from django.urls import URLPattern, get_resolver

from tests.factories import LocationFactory, OrganisationFactory, ServiceFactory
from wagtail_localoffer.models import GlossaryTerm, Guide, Resource, Route, TaxonomyTerm


pytestmark = [pytest.mark.django_db]

OURS = "admin/local-offer/"
#: Wagtail's own question before a workflow is ended: it tells nothing and does nothing.
QUESTION = "workflow/confirm_cancellation"


def list_views(patterns=None, prefix=""):
    """Each address of ours below the admin, with its pattern."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = prefix + str(pattern.pattern).lstrip("^")
        if isinstance(pattern, URLPattern):
            if route.startswith(OURS) and QUESTION not in route:
                yield route, pattern
        elif OURS.startswith(route) or route.startswith(OURS):
            yield from list_views(pattern.url_patterns, route)


@pytest.fixture
def records(directory, terms):
    """One record of each kind, and a live page."""
    OrganisationFactory()
    LocationFactory()
    Guide.objects.create(code="talking", title="Talking")
    Resource.objects.create(title="STAMMA", description="A charity.")
    GlossaryTerm.objects.create(term="SENCO", meaning="A teacher.")
    Route.objects.create(code="no", title="No")
    assert TaxonomyTerm.objects.exists()
    return ServiceFactory(parent=directory)


#: Arguments that are no keys.
FIXED = {"revision_id_a": "live", "revision_id_b": "latest"}


def fill(route, pattern, page):
    """The address with keys in it: of a record of the view's own kind, else of a page."""
    view = getattr(pattern.callback, "view_class", None)
    model = pattern.callback.view_initkwargs.get("model") if view else None
    model = model or getattr(view, "model", None)
    record = model._default_manager.first() if model is not None else None
    key = str(record.pk if record is not None else page.pk)
    route = re.sub(r"\(\?P<(\w+)>[^)]*\)", lambda name: FIXED.get(name[1], key), route)
    route = re.sub(r"<(?:\w+:)?(\w+)>", lambda name: FIXED.get(name[1], key), route)
    return "/" + route.replace("\\", "").removesuffix("$")


def test_bare_access_to_the_admin_opens_none_of_our_views(visitor, admin_client, records):
    opened, seen = [], 0
    for route, pattern in list_views():
        url = fill(route, pattern, records)
        for send in (visitor.get, visitor.post):
            response = send(url)
            if response.status_code not in (302, 403, 404, 405):
                opened.append(f"{response.status_code} {url}")
            elif response.status_code == 302 and "local-offer" in response["Location"]:
                opened.append(f"sent on {url}")
        seen += admin_client.get(url).status_code == 200
    assert opened == []
    # The addresses are right: whoever may do everything does open them.
    assert seen > 40


def test_the_admin_says_nothing_of_us_to_who_has_no_part_in_it(visitor, editor, records):
    assert "/admin/local-offer/" in editor.get("/admin/").content.decode()
    assert "/admin/local-offer/" not in visitor.get("/admin/").content.decode()
