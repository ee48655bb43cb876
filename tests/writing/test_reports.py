"""The reports of words, and what an editor is told."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.urls import reverse
from wagtail.admin.userbar import AccessibilityItem

from tests.factories import HomeFactory, OfferFactory, ServiceFactory, StandardPageFactory
from wagtail_localoffer.models import PageWords
from wagtail_localoffer.writing.checks import add_checks, list_advice
from wagtail_localoffer.writing.counting import refresh
from wagtail_localoffer.writing.marks import mark_faults
from wagtail_localoffer.writing.texts import read_page


pytestmark = [pytest.mark.core, pytest.mark.django_db]

HARD = "<p>Multidisciplinary professionals collaboratively determine appropriateness.</p>" * 4
EASY = "<p>We help your child to talk. Ring us and we will tell you what to do.</p>"


@pytest.fixture(params=["localoffer_reading", "localoffer_acronyms"])
def report(request):
    return reverse(request.param)


def test_bare_access_to_the_admin_opens_no_report(log_in, report):
    assert log_in().get(report).status_code == 302


def test_the_hardest_pages_come_first_and_only_ones_own(log_in, home, directory, root):
    ServiceFactory(parent=directory, title="Easy one", description=EASY)
    ServiceFactory(parent=directory, title="Hard one", description=HARD)
    other = HomeFactory(parent=root, slug="other")
    StandardPageFactory(parent=other, title="Not mine", body=HARD)
    url = reverse("localoffer_reading")
    browser = log_in(home)
    html = browser.get(url).content.decode()
    assert html.index("Hard one") < html.index("Easy one")
    assert "Complex" in html and "Not mine" not in html
    sheet = browser.get(url, {"export": "csv"}).getvalue().decode()
    assert sheet.index("Hard one") < sheet.index("Easy one")


def test_a_page_is_read_again_when_it_was_published(log_in, home, directory):
    page = ServiceFactory(parent=directory, description=HARD)
    refresh()
    assert PageWords.objects.get(page=page.pk).lix > 45
    page.description = EASY
    page.save_revision().publish()
    log_in(home).get(reverse("localoffer_reading"))
    assert PageWords.objects.get(page=page.pk).lix < 35


def test_the_nightly_job_reads_every_page_and_forgets_what_is_hidden(directory):
    page = ServiceFactory(parent=directory, description=HARD)
    hidden = ServiceFactory(parent=directory, description=HARD)
    call_command("localoffer_read_words", verbosity=0)
    assert set(PageWords.objects.values_list("page", flat=True)) >= {page.pk, hidden.pk}
    type(page).objects.filter(pk=page.pk).update(description=EASY)
    hidden.unpublish()
    call_command("localoffer_read_words", verbosity=0)
    assert PageWords.objects.get(page=page.pk).lix < 35
    assert not PageWords.objects.filter(page=hidden.pk).exists()


def test_acronyms_are_counted_where_nothing_explains_them(log_in, home, directory, words):
    text = (
        "<p>Ask the SENCO. The PDQ team and the PDQ help. An ABC (a picture book) too. AL1 8NB.</p>"
    )
    ServiceFactory(parent=directory, title="First", description=text)
    ServiceFactory(parent=directory, title="Second", description="<p>PDQs.</p>")
    browser = log_in(home)
    url = reverse("localoffer_acronyms")
    sheet = browser.get(url, {"export": "csv"}).getvalue().decode().splitlines()
    assert sheet[1:] == ["PDQ,3,2,First; Second"]
    assert "First" in browser.get(url).content.decode()


def test_the_report_leads_to_a_new_word_for_who_may_add_one(log_in, home, directory, words):
    ServiceFactory(parent=directory, description="<p>The A&amp;B team.</p><p>PDQs.</p>")
    browser = log_in(home)
    report, add = reverse("localoffer_acronyms"), reverse("localoffer_words:add")
    assert add not in browser.get(report).content.decode()
    user = get_user_model().objects.get()
    user.user_permissions.add(Permission.objects.get(codename="add_glossaryterm"))
    html = browser.get(report).content.decode()
    assert f'href="{add}?term=PDQ"' in html
    form = browser.get(add, {"term": "PDQ"}).content.decode()
    assert 'value="PDQ"' in form
    assert 'value="PDQ"' not in browser.get(add).content.decode()
    assert browser.get(add, {"term": "x" * 500}).status_code == 200


def test_an_empty_report_says_that_all_is_well(log_in, home):
    browser = log_in(home)
    html = browser.get(reverse("localoffer_acronyms")).content.decode()
    assert "Every acronym on the live pages you may change is explained." in html
    html = browser.get(reverse("localoffer_reading"), {"score": "hard"}).content.decode()
    assert "No live page that you may change is like this." in html


def test_reports_cost_the_same_for_few_and_many(log_in, home, directory, report, count_queries):
    browser = log_in(home)
    ServiceFactory(parent=directory, description="<p>The PDQ.</p>")
    browser.get(report)
    few = count_queries(lambda: browser.get(report))
    for _number in range(5):
        ServiceFactory(parent=directory, description="<p>The PDQ and XYZ.</p>")
    browser.get(report)
    assert count_queries(lambda: browser.get(report)) == few


def test_an_editor_is_told_and_never_stopped(directory, words):
    long = " ".join(["and so on"] * 10)
    html = f'<p>{long}. The PDQ. <a href="https://example.org/">Click here</a></p>'
    page = ServiceFactory(parent=directory, description=html)
    advice = " ".join(list_advice(page))
    assert "The longest sentence has 30 words." in advice
    assert "Not explained: PDQ." in advice
    assert "1 link does not say where it leads." in advice
    assert "There is no phone number and no e-mail address." in advice
    assert "There is no waiting time with its date." in advice


@pytest.mark.parametrize("is_ours", [True, False])
def test_advice_comes_after_saving_a_page_of_the_offer(log_in, home, root, is_ours):
    OfferFactory(home_page_id=home.pk)
    page = StandardPageFactory(parent=home if is_ours else root, title="Page", slug="a-page")
    data = {
        "title": "Page",
        "slug": "a-page",
        "body": "The PDQ knows.",
        "content-count": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "action-publish": "yes",
    }
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = log_in(root).post(url, data, follow=True).content.decode()
    page.refresh_from_db()
    assert page.body == "The PDQ knows."
    assert ("Not explained: PDQ." in html) is is_ours


def test_a_preview_marks_what_wagtails_checks_look_for(directory, rf, words):
    page = ServiceFactory(parent=directory, description="<p>Ask the PDQ.</p><p>Ask the SENCO.</p>")
    html = page.make_preview_request().render().content.decode()
    assert html.count('data-lo-check="acronym"') == 1
    assert 'data-lo-check="no-contact no-wait"' in html
    item = AccessibilityItem(in_editor=True)
    add_checks(rf.get("/"), [item], page)
    spec = item.get_axe_configuration(rf.get("/"))
    names = {rule["id"] for rule in spec["spec"]["rules"]}
    assert "localoffer-acronym" in names
    assert "localoffer-acronym" in spec["options"]["runOnly"]
    assert "button-name" in spec["options"]["runOnly"]
    assert spec["messages"]["localoffer-no-wait"]["help_text"]
    assert not any("localoffer" in rule for rule in AccessibilityItem.axe_run_only)


def test_what_families_are_served_has_no_marks(client, directory):
    page = ServiceFactory(parent=directory, description="<p>Ask the PDQ.</p>")
    assert "data-lo-check" not in client.get(page.get_url()).content.decode()


def test_marks_stand_on_the_paragraph_or_link(words):
    html = mark_faults('<p class="x">See <a href="#">here</a> &amp; there.</p>', lambda word: True)
    assert html == '<p class="x">See <a data-lo-check="vague" href="#">here</a> &amp; there.</p>'


def test_all_blocks_of_a_page_are_read(home):
    part = "Structured"
    page = StandardPageFactory(parent=home, title="Blocks")
    page.content = page._meta.get_field("content").to_python(
        [
            {"type": "text", "value": f"<p>{part} one.</p><p>The PDQ.</p>"},
            {"type": "facts", "value": {"facts": [{"text": f"{part} two."}]}},
            {
                "type": "steps",
                "value": {"steps": [{"name": "First", "text": f"<p>{part} three.</p>"}]},
            },
        ]
    )
    page.save()
    text, _links = read_page(page)
    assert f"{part} two." in text
    assert f"{part} one.\nThe PDQ." in text
    assert f"{part} three." in text
