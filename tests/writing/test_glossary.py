"""Words explained where a page first uses them, and the page of words."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.template import Context, Template
from django.test import override_settings
from django.urls import reverse
from django.utils.html import escape

from tests.factories import ServiceFactory
from tests.testapp.models import CouncilGlossaryPage
from wagtail_localoffer.management.commands.localoffer_setup import Command
from wagtail_localoffer.models import GlossaryTerm
from wagtail_localoffer.writing.glossary import Explainer
from wagtail_localoffer.writing.marks import MARK, mark_faults


pytestmark = [pytest.mark.core, pytest.mark.django_db]

SHOW = "{% load localoffer %}{% lo_words %}{{ one|lo_richtext }}{{ two|lo_text }}{% endlo_words %}"


def show(one="", two=""):
    return Template(SHOW).render(Context({"one": one, "two": two}))


def test_the_first_use_on_a_page_leads_to_the_meaning(words):
    html = show("<p>Ask the SENCO. The <b>SENCO</b> helps.</p>", "Respite & SENCOs.")
    links = BeautifulSoup(html, "html.parser").find_all("a")
    assert [link["href"].split("#")[1] for link in links] == ["word-senco", "word-short-break"]
    assert links[0].get_text() == "SENCO (what it means)"
    assert html.count("SENCO") == 3
    assert "Respite<span" in html and "&amp; SENCOs." in html


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="https://example.org/">Our SENCO</a></p>',
        "<h3>The SENCO</h3>",
        "<p>The teacher who plans help (SENCO) is there.</p>",
        "<p>The SENCO (the teacher who plans help) is there.</p>",
        "<p>The pre-SENCO-team and SENCOLAND.</p>",
    ],
)
def test_links_headings_and_what_is_explained_stay(words, html):
    assert "lo-word" not in show(html)


def test_outside_of_a_page_and_switched_off_nothing_changes(words):
    bare = Template("{% load localoffer %}{{ one|lo_text }}")
    assert bare.render(Context({"one": "The SENCO."})) == "<p>The SENCO.</p>"
    GlossaryTerm.objects.update(is_linked=False)
    assert "lo-word" not in show("<p>The SENCO.</p>")


@override_settings(ROOT_URLCONF="tests.guidance.urls")
def test_without_addresses_and_page_the_meaning_stands_in_the_text(words, monkeypatch):
    monkeypatch.setattr("wagtail_localoffer.writing.glossary.has_addresses", lambda: False)
    assert "SENCO <span>(The teacher who plans help)</span>" in show("<p>Our SENCO.</p>")


def test_a_service_explains_its_words_with_one_query(client, directory, words, count_queries):
    page = ServiceFactory(
        parent=directory,
        description="<p>Write to the SENCO.</p>",
        eligibility="You need an EHCP. The SENCO knows.",
        how_to_get="Ask the SENCO\nGo to a short break",
    )
    url = page.get_url()
    html = client.get(url).content.decode()
    assert html.count('class="lo-word"') == 3
    with_words = count_queries(lambda: client.get(url))
    GlossaryTerm.objects.all().delete()
    assert count_queries(lambda: client.get(url)) == with_words


def test_the_words_from_a_to_z_at_an_address_and_as_a_page(client, home, words):
    url = reverse("wagtail_localoffer:words")
    html = BeautifulSoup(client.get(url).content, "html.parser")
    assert [head.get_text() for head in html.select(".lo-section h2")] == ["E", "S"]
    assert html.find(id="word-senco").get_text() == "SENCO"
    assert "The teacher who plans help." in html.get_text()
    page = home.add_child(instance=CouncilGlossaryPage(title="Words", slug="words", lead="Hi."))
    assert client.get(url)["Location"] == page.get_url()
    shown = client.get(page.get_url()).content.decode()
    assert 'id="word-ehc-plan"' in shown
    assert "EHCP" in shown


def test_sixty_words_ship_and_an_editors_change_stays(db):
    Command().handle(verbosity=0)
    assert GlossaryTerm.objects.count() >= 60
    term = GlossaryTerm.objects.get(code="senco")
    term.meaning = "Ours."
    term.save()
    GlossaryTerm.objects.get(code="dla").delete()
    Command().handle(verbosity=0)
    term.refresh_from_db()
    assert term.meaning == "Ours."
    assert not GlossaryTerm.objects.filter(code="dla").exists()


def test_only_who_may_change_words_sees_them_in_the_admin(log_in, words, home, django_user_model):
    browser = log_in(home)
    url = reverse("localoffer_words:list")
    assert browser.get(url).status_code == 302
    user = django_user_model.objects.get()
    codenames = ["view_glossaryterm", "add_glossaryterm", "change_glossaryterm"]
    user.user_permissions.add(*Permission.objects.filter(codename__in=codenames))
    assert "The teacher who plans help." in browser.get(url).content.decode()
    data = {"term": "SALT", "forms": "SLT", "meaning": "Helps with talking.", "language": "en"}
    browser.post(reverse("localoffer_words:add"), {**data, "is_linked": "on"})
    assert GlossaryTerm.objects.get(term="SALT").code.startswith("own-")


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("A&E", "Go to A&E now."),
        ("carer's assessment", "Ask for a carer's assessment."),
        ("carer's assessment", "Ask for a Carer’s assessment."),
        ("carer’s assessment", "Ask for a carer's assessment."),
    ],
)
def test_words_with_signs_in_them_are_explained_in_text_and_in_rich_text(db, term, text):
    GlossaryTerm.objects.create(code="own", term=term, meaning="What it is.")
    assert show(two=text).count("#word-own") == 1
    assert show(f"<p>{escape(text)}</p>").count("#word-own") == 1
    assert show(f"<p>{text.replace('&', '&amp;')}</p>").count("#word-own") == 1


def test_the_name_of_a_sign_is_no_word(db):
    GlossaryTerm.objects.create(code="amp", term="amp", meaning="For a hearing aid.")
    assert show(two="Mum & Dad ask for an amp.").startswith("<p>Mum &amp; Dad ask for an <a")


def test_what_the_glossary_explains_is_no_fault_of_a_preview(words):
    GlossaryTerm.objects.create(code="own", term="R&D", meaning="Trying out.", is_linked=False)
    explainer = Explainer()
    text = "<p>Tom&#x27;s EHC plan, two EHCPs, the Q&amp;A and the R&amp;D team.</p>"
    assert MARK not in mark_faults(text.replace("Q&amp;A", "talk"), explainer.knows)
    assert f'{MARK}="acronym"' in mark_faults(text, explainer.knows)
    assert f'{MARK}="vague"' in mark_faults("<a>click&nbsp;here</a>", explainer.knows)
