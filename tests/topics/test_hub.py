"""A hub: its lists follow the directory, and an empty list says what that means."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    OrganisationFactory,
    ServiceFactory,
)
from tests.testapp.models import CouncilServicePage, CouncilTopicPage
from wagtail_localoffer.entries import snapshot


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def look(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode()


def read_part(html, code):
    """The HTML of one part, from its heading to the next part's."""
    start = html.index(f'id="lo-part-{code}"')
    rest = html[start:]
    after = re.search(r'id="lo-part-(?!' + code + ")", rest)
    return rest[: after.start()] if after else rest


def read_group(html, level):
    """Services by age group, in one level."""
    start = html.index(f'id="lo-level-{level}"')
    text = html[start : html.index("</section>", start)]
    bands = {}
    for band in text.split('<details class="lo-fold lo-band">')[1:]:
        name = re.search(r"<h4>(.*?)</h4>", band)[1]
        bands[name] = re.findall(r'<li><a href="[^"]*">(.*?)</a>', band)
    return bands


def test_publishing_a_service_puts_it_in_the_right_place_at_once_and_closing_takes_it_away(
    make_hub, directory, client
):
    hub = make_hub("need:communication")
    assert "We know of no service here." in read_part(look(client, hub), "services")
    for number in range(4):
        ServiceFactory(
            parent=directory,
            title=f"Teens {number}",
            terms=["need:language", "level:specialist"],
            minimum_age=13,
            maximum_age=15,
        )
    service = ServiceFactory(
        parent=directory,
        title="Language clinic",
        terms=["need:language", "level:specialist"],
        minimum_age=4,
        maximum_age=11,
        live=False,
    )
    assert "Language clinic" not in look(client, hub)
    service.save_revision().publish()
    html = look(client, hub)
    assert read_group(html, "specialist") == {
        "Birth to 4": ["Language clinic"],
        "Ages 5 to 10": ["Language clinic"],
        "Ages 11 to 15": ["Teens 0", "Teens 1", "Teens 2"],
    }
    assert "We know of none for: Ages 16 to 25." in html
    assert read_group(html, "targeted") == {}
    service = CouncilServicePage.objects.get(pk=service.pk)
    service.status = "temporarily closed"
    service.save_revision().publish()
    assert "Language clinic" not in look(client, hub)


def test_few_services_of_a_level_stand_in_one_list_by_age(make_hub, directory, client):
    hub = make_hub("need:communication", age_to=15)
    for title, low, high in [("Big", 7, 9), ("Little", 1, 3)]:
        ServiceFactory(
            parent=directory,
            title=title,
            terms=["need:language", "level:targeted"],
            minimum_age=low,
            maximum_age=high,
        )
    part = read_part(look(client, hub), "services")
    assert re.findall(r'<li><a href="[^"]*">(.*?)</a>', part) == ["Little", "Big"]
    assert "We know of none for: Ages 11 to 15." in part


def test_counts_lead_to_the_same_services_in_the_directory(make_hub, directory, client):
    hub = make_hub("need:communication")
    for number in range(5):
        ServiceFactory(
            parent=directory,
            title=f"Group {number}",
            terms=["need:language", "level:targeted"],
            minimum_age=5,
            maximum_age=7,
        )
    ServiceFactory(parent=directory, title="Swim", terms=["need:physical", "level:targeted"])
    part = read_part(look(client, hub), "services")
    url, number = re.search(r'<a href="([^"]*age=5-10)">See all (\d+) services<', part).groups()
    shown = client.get(url.replace("&amp;", "&")).content.decode()
    assert int(number) == len(re.findall(r"<h3><a", shown)) == 5
    assert "Swim" not in shown


def test_early_help_puts_free_help_without_referral_first(make_hub, directory, client):
    hub = make_hub("need:communication")

    def add(title, route, amount, oldest=4):
        page = ServiceFactory(
            parent=directory,
            title=title,
            terms=["need:language", f"referral_route:{route}"],
            minimum_age=0,
            maximum_age=oldest,
        )
        page.localoffer_costs.create(option="Visit", amount=amount)
        page.save()

    add("A clinic by referral", "gp", 0)
    add("B group that costs", "drop-in", 4)
    add("C free drop-in", "drop-in", 0)
    ServiceFactory(parent=directory, title="Teens", terms=["need:language"], minimum_age=11)
    part = read_part(look(client, hub), "early")
    names = re.findall(r'<li><a href="[^"]*">(.*?)</a>', part)
    assert names == ["C free drop-in", "A clinic by referral", "B group that costs"]
    free = part[: part.index("Other early help")]
    assert "C free drop-in" in free
    assert "A clinic" not in free


def test_who_pays_is_counted_by_kind_and_named(make_hub, directory, client):
    hub = make_hub("need:communication")
    board = OrganisationFactory(name="Sample Board", kind="icb")
    for number in range(2):
        page = ServiceFactory(parent=directory, title=f"S{number}", terms=["need:language"])
        page.commissioner = board
        page.save()
    ServiceFactory(parent=directory, title="Unsaid", terms=["need:language"])
    part = read_part(look(client, hub), "payers")
    assert "2 services on this topic: Sample Board" in part
    assert "Not said yet" in part


def test_specialist_help_from_afar_says_whom_it_takes_and_who_refers(make_hub, directory, client):
    hub = make_hub("need:communication")
    ServiceFactory(
        parent=directory,
        title="Talking aid hub",
        terms=["need:language", "level:specialist", "scope:regional", "referral_route:gp"],
        eligibility="Children who cannot rely on speech.",
    )
    part = read_part(look(client, hub), "specialist")
    assert "Talking aid hub" in part
    assert "Children who cannot rely on speech." in part
    assert re.search(r"Who asks for it:</strong> gp", part)


def test_an_empty_part_says_what_to_do_and_a_part_left_out_is_gone(make_hub, client):
    hub = make_hub("need:stammering", hidden=["budget"])
    html = look(client, hub)
    early = read_part(html, "early")
    assert "We know of no service for children from birth to 5." in early
    assert 'href="tel:01632960100"' in early
    assert "mailto:offer@example.org" in early
    assert "lo-part-budget" not in html
    assert CouncilTopicPage.objects.get(pk=hub.pk).hidden == ["budget"]


def test_a_long_hub_folds_ages_and_says_what_is_in_the_fold(make_hub, directory, client):
    hub = make_hub("need:communication")
    for number in range(5):
        ServiceFactory(
            parent=directory,
            title=f"Group {number}",
            terms=["need:language", "level:targeted"],
            minimum_age=5,
            maximum_age=7,
        )
    part = read_part(look(client, hub), "services")
    fold = part[part.index('<details class="lo-fold lo-band">') : part.index("</details>")]
    summary = fold[: fold.index("</summary>")]
    assert "Ages 5 to 10" in summary
    assert "5 services" in summary
    assert re.findall(r">(Group \d)<", fold) == ["Group 0", "Group 1", "Group 2"]


def test_what_is_said_under_whom_to_talk_to_is_not_said_again_for_the_wait(
    make_hub, directory, client
):
    hub = make_hub("need:communication")
    for number in range(4):
        ServiceFactory(
            parent=directory,
            title=f"Drop-in {number}",
            terms=["need:language", "referral_route:drop-in", "level:universal"],
        )
    html = look(client, hub)
    talk = html[html.index('id="lo-part-talk"') : html.index('id="lo-part-early"')]
    waiting = read_part(html, "waiting")
    assert re.findall(r">(Drop-in \d)<", talk) == ["Drop-in 0", "Drop-in 1"]
    assert re.findall(r">(Drop-in \d)<", waiting) == ["Drop-in 2", "Drop-in 3"]
    assert "See all 4" in waiting


def test_what_to_do_about_empty_levels_is_said_once(make_hub, directory, client):
    hub = make_hub("need:communication")
    ServiceFactory(parent=directory, title="Group", terms=["need:language", "level:targeted"])
    part = read_part(look(client, hub), "services")
    assert part.count("We know of no service here.") == 3
    assert part.count("There may still be help") == 1
    for level in ("universal", "specialist", "community"):
        ServiceFactory(parent=directory, terms=["need:language", f"level:{level}"])
    assert "There may still be help" not in read_part(look(client, hub), "services")


def test_a_hub_without_terms_and_ages_lists_nothing_but_still_shows(make_hub, directory, client):
    ServiceFactory(parent=directory, title="Anything")
    assert "Anything" not in look(client, make_hub())


def test_each_hub_reads_the_nearest_directory_and_none_of_another_site(
    make_hub, directory, root, client
):
    other = HomeFactory(parent=root, slug="other-offer")
    OfferFactory(home_page_id=other.pk)
    near = DirectoryFactory(parent=other, slug="services")
    ServiceFactory(parent=near, title="Theirs", terms=["need:language", "level:targeted"])
    ServiceFactory(parent=directory, title="Ours", terms=["need:language", "level:targeted"])
    for hub, own, strange in [
        (make_hub("need:communication"), "Ours", "Theirs"),
        (make_hub("need:communication", parent=other), "Theirs", "Ours"),
    ]:
        html = look(client, hub)
        assert own in html
        assert strange not in html
    near.unpublish()
    assert "Ours" not in look(client, hub)
    # A hub outside any offer, which has no numbers to ring, is shown as well.
    assert "Ours" in look(client, make_hub("need:communication", title="Alone", parent=root))


def test_sub_topics_lead_down_and_back_up(make_hub, client):
    hub = make_hub("need:communication")
    child = make_hub("need:stammering", parent=hub, title="Stammering", lead="Getting stuck.")
    draft = CouncilTopicPage(title="Not ready", live=False)
    CouncilTopicPage.objects.get(pk=hub.pk).add_child(instance=draft)
    html = look(client, hub)
    assert f'<a href="{child.url}">Stammering</a>' in html
    assert "Getting stuck." in html
    assert "Not ready" not in html
    assert f'<a href="{hub.url}">Part of: Talking and understanding</a>' in look(client, child)


def test_young_people_are_spoken_to_and_find_help_by_what_it_is_for(make_hub, directory, client):
    hub = make_hub("category:work", "category:college", audience="young", age_from=16, age_to=25)
    ServiceFactory(parent=directory, title="Job coach", terms=["category:work"], minimum_age=16)
    ServiceFactory(parent=directory, title="Paper round", terms=["category:work"], maximum_age=12)
    html = look(client, hub)
    part = read_part(html, "services")
    assert "Job coach" in part[part.index('id="lo-category-work"') :]
    assert "Paper round" not in html
    assert "lo-part-early" not in html
    assert "your child" not in html
    assert "lo-level-universal" not in html


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_services_cost_as_many_queries_as_few(make_hub, directory, client):
    hub = make_hub("need:communication")

    def fill(first, last):
        for number in range(first, last):
            level = ["universal", "targeted", "specialist", "community"][number % 4]
            page = ServiceFactory(
                parent=directory,
                title=f"S{number}",
                terms=[
                    "need:language",
                    f"level:{level}",
                    "referral_route:drop-in",
                    "scope:national",
                    "budget:yes",
                ],
            )
            page.commissioner = OrganisationFactory()
            page.save()

    def count():
        client.get(hub.url)  # warms the snapshot
        with CaptureQueriesContext(connection) as queries:
            look(client, hub)
        return len(queries)

    fill(0, 4)
    few = count()
    fill(4, 30)
    snapshot.forget()
    assert count() == few <= 35
