"""Guides in the admin: who keeps them, when they are to be checked, and what ships."""

import json
import re
from datetime import date
from html import unescape

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import timezone

from wagtail_localoffer.models import Guide, GuideAge, GuideSign, TaxonomyTerm
from wagtail_localoffer.roles import EDITOR, MANAGER, create_groups
from wagtail_localoffer.taxonomy.defaults import load_defaults as load_terms
from wagtail_localoffer.topics import defaults


pytestmark = [pytest.mark.django_db, pytest.mark.core]


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


def test_only_who_keeps_guides_opens_them(guides, log_in):
    guide = Guide.objects.get(code="talking")
    pages = [
        reverse("localoffer_guides:list"),
        reverse("localoffer_guides:edit", args=[guide.pk]),
    ]
    for group, status in ((None, 302), (EDITOR, 200)):
        browser = log_in(group)
        assert [browser.get(page).status_code for page in pages] == [status, status]


def test_an_editor_rewords_reorders_and_says_who_checked_it(terms, log_in, read):
    guide = Guide.objects.create(code="own", title="Our guide", starts_with="sign")
    first = GuideSign.objects.create(guide=guide, text="First", sort_order=0)
    second = GuideSign.objects.create(guide=guide, text="Second", sort_order=1)
    browser = log_in(MANAGER)
    url = reverse("localoffer_guides:edit", args=[guide.pk])
    form = browser.get(url).content.decode()
    assert "have to be checked by your council" in form
    assert 'value="need:stammering"' in form
    data = {
        "title": "Our guide",
        "starts_with": "sign",
        "age_question": "How old?",
        "sign_question": "What do you see at home?",
        "is_shown": "on",
        "sort_order": 10,
        "checked_by": "Our therapists",
        "checked_on": "2026-11-01",
        "terms": ["need:stammering", "need:language"],
        "ages-TOTAL_FORMS": 0,
        "ages-INITIAL_FORMS": 0,
        "signs-TOTAL_FORMS": 2,
        "signs-INITIAL_FORMS": 2,
    }
    for at, (row, text, order) in enumerate([(first, "First, reworded", 2), (second, "Second", 1)]):
        data |= {
            f"signs-{at}-id": row.pk,
            f"signs-{at}-text": text,
            f"signs-{at}-ORDER": order,
            f"signs-{at}-terms": ["need:language"],
        }
    assert browser.post(url, data).status_code == 302
    guide.refresh_from_db()
    assert set(guide.terms) == {"need:stammering", "need:language"}
    assert GuideSign.objects.get(pk=first.pk).terms == ["need:language"]
    html = read("own")
    assert "What do you see at home?" in html
    assert html.index("Second") < html.index("First, reworded")
    assert "Checked by Our therapists on 1 November 2026" in html


def test_a_check_needs_a_name_and_a_day(terms, log_in):
    guide = Guide.objects.create(code="own", title="Our guide")
    browser = log_in(MANAGER)
    url = reverse("localoffer_guides:edit", args=[guide.pk])
    data = {"title": "x", "starts_with": "age", "sort_order": 1, "checked_on": "2026-11-01"}
    for rows in ("ages", "signs"):
        data |= {f"{rows}-TOTAL_FORMS": 0, f"{rows}-INITIAL_FORMS": 0}
    answer = browser.post(url, {**data, "age_question": "a", "sign_question": "b"})
    assert "Say who checked it." in answer.content.decode()


def test_the_form_says_who_has_to_check_the_words_and_when(guides, log_in):
    guide = Guide.objects.get(code="talking")
    browser = log_in(EDITOR)

    def read_form():
        address = reverse("localoffer_guides:edit", args=[guide.pk])
        return unescape(browser.get(address).content.decode())

    assert "These words have to be checked by your council's therapists." in read_form()
    guide.checked_by, guide.checked_on = "Our therapists", date(2026, 1, 5)
    guide.save()
    assert "Checked by Our therapists on 5 January 2026." in read_form()
    guide.next_check_on = timezone.localdate()
    guide.save()
    assert "The next check is due." in read_form()


def test_the_dashboard_tells_what_is_to_be_checked(guides, log_in):
    html = log_in(EDITOR).get(reverse("wagtailadmin_home")).content.decode()
    assert "3 guides to be checked by your therapists" in html
    assert "22 resources whose web address is to be checked" in html


def read_terms(value):
    """Every list of terms in what ships."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in ("terms", "first_terms"):
                yield from inner
            else:
                yield from read_terms(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from read_terms(inner)


@pytest.mark.parametrize("name", ["guides", "resources"])
def test_what_ships_names_only_terms_that_ship(name):
    load_terms()
    named = set(read_terms(json.loads((defaults.DATA / f"{name}.json").read_text("utf-8"))))
    assert len(named) > 10
    assert named - set(TaxonomyTerm.objects.values_list("code", flat=True)) == set()


def test_sentences_that_ship_are_short(guides):
    for model, fields in (
        (Guide, ["intro", "good_to_know", "urgent"]),
        (GuideAge, ["most_do", "helps", "ask"]),
        (GuideSign, ["meaning", "helps", "ask"]),
    ):
        for row in model.objects.values_list(*fields):
            for sentence in re.split(r"[.?!:]\s|\n", " \n".join(row)):
                assert len(sentence.split()) <= 22, sentence
