"""What was understood of a family's words is shown, and can be taken away."""

import re

import pytest

from tests.factories import DirectoryFactory, ServiceFactory, TaxonomyFactory, TermFactory
from wagtail_localoffer.models import Taxonomy


pytestmark = [
    pytest.mark.core,
    pytest.mark.search,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def directory(root):
    need = TaxonomyFactory(code="need")
    TermFactory(
        taxonomy=need, code="need:late", name="Late to talk", family_words="not talking\nfew words"
    )
    page = DirectoryFactory(parent=root)
    late = ServiceFactory(
        parent=page, title="Chatter club", terms=["need:late"], minimum_age=0, maximum_age=5
    )
    late.save_revision().publish()
    teens = ServiceFactory(
        parent=page, title="Youth group", terms=["need:late"], minimum_age=13, maximum_age=19
    )
    teens.save_revision().publish()
    return page


def fetch(client, directory, data):
    return client.get(directory.url, data).content.decode()


def test_family_words_find_services_that_never_say_them(client, directory):
    assert "Chatter club" in fetch(client, directory, {"q": "hes not talking"})


def test_services_plainly_for_another_age_are_left_out_until_the_age_is_refused(client, directory):
    html = fetch(client, directory, {"q": "3 year old not talking"})
    assert "age 3" in html
    assert "Youth group" not in html
    html = fetch(client, directory, {"q": "3 year old not talking", "no": "age:3-3"})
    assert "Youth group" in html


def test_a_reading_is_taken_away_by_its_own_link(client, directory):
    html = fetch(client, directory, {"q": "3 year old not talking"})
    link = re.search(r'href="([^"]*no=age[^"]*)"', html).group(1).replace("&amp;", "&")
    assert "Youth group" in client.get(link).content.decode()


@pytest.mark.parametrize(("more", "shown", "folded"), [(0, 2, 0), (2, 4, 0), (3, 3, 2)])
def test_many_readings_do_not_push_the_results_away(client, directory, more, shown, folded):
    need = Taxonomy.objects.get(code="need")
    for number in range(more):
        TermFactory(
            taxonomy=need,
            code=f"need:other{number}",
            name=f"Other {number}",
            family_words="not talking",
        )
    html = fetch(client, directory, {"q": "3 year old not talking"})
    open_part, _, closed_part = html.partition("<summary>And")
    readings = 'rel="nofollow" href="[^"]*[?&;]no='
    assert len(re.findall(readings, open_part)) == shown
    closed_part = closed_part.partition("</details>")[0]
    assert len(re.findall(readings, closed_part)) == folded
    assert closed_part.startswith(f" {folded} more") is bool(folded)


def test_what_was_refused_is_not_refused_in_a_new_question(client, directory):
    data = {"q": "3 year old few words", "was": "3 year old not talking", "no": "age:3-3"}
    assert "Youth group" not in fetch(client, directory, data)


def test_danger_to_life_puts_numbers_before_results(client, directory):
    html = fetch(client, directory, {"q": "my son wants to die"})
    assert "116 123" in html
    assert html.index("999") < html.index('id="lo-found"')
    assert "116 123" not in fetch(client, directory, {"q": "not talking"})


def test_no_link_or_title_holds_a_whole_postcode(client, directory):
    html = fetch(client, directory, {"q": "talking AL1 3JE"})
    assert 'value="talking AL1 3JE"' in html
    title = re.search(r"<title>(.*?)</title>", html, re.DOTALL).group(1)
    links = " ".join(re.findall(r'href="([^"]*)"', html))
    for text in (title, links):
        assert "3JE" not in text.upper()


def test_signs_and_foreign_words_do_not_find_everything(client, directory):
    for words in ("!!!", "\u0645\u062f\u0631\u0633\u0629"):
        assert "Chatter club" not in fetch(client, directory, {"q": words})
