"""What a family finds with each filter, and the numbers beside the choices."""

import datetime

import pytest
from wagtail.models import PageViewRestriction

from tests.factories import DirectoryFactory, ServiceFactory, TaxonomyFactory, TermFactory
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import TaxonomyTerm


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_without_a_question_every_service_is_listed_by_name(ask, services):
    page = ask()
    assert page.names == ["Autism drop-in", "Hearing clinic", "Signing café", "Toy library"]
    assert "4 services" in page.text
    assert page.chips == {}


def test_two_terms_of_one_vocabulary_widen_the_list(ask, services):
    page = ask("need=autism&need=hearing")
    assert page.names == ["Autism drop-in", "Hearing clinic", "Signing café"]


def test_terms_of_two_vocabularies_narrow_it(ask, services):
    assert ask("need=autism&need=hearing&level=targeted").names == ["Signing café"]
    assert ask("need=hearing&level=universal").names == []


def test_counts_are_those_of_the_choice_with_every_other_filter(ask, services):
    page = ask("need=hearing")
    # Its own vocabulary is not narrowed by it: ticking one more adds services.
    assert page.boxes["need"] == {"autism": 2, "hearing": 2}
    assert page.boxes["level"] == {"specialist": 1, "targeted": 1}
    assert ("need", "hearing") in page.checked


def test_a_choice_that_finds_nothing_is_hidden_unless_it_was_made(ask, services):
    page = ask("need=autism&level=specialist")
    assert page.boxes["level"] == {"specialist": 0, "targeted": 1, "universal": 1}
    assert "specialist" not in ask("need=autism").boxes["level"]


def test_what_stands_under_a_term_is_found_with_it_and_counted(ask, services, directory):
    hearing = TaxonomyTerm.objects.get(code="need:hearing")
    child = TermFactory(
        taxonomy=hearing.taxonomy, code="need:deafblind", name="Deafblind", parent=hearing
    )
    ServiceFactory(parent=directory, title="Both senses", terms=["need:deafblind"])
    page = ask("need=hearing")
    assert "Both senses" in page.names
    assert page.boxes["need"]["hearing"] == 3
    assert page.boxes["need"][child.slug] == 1
    assert 'lo-check--1"><input type="checkbox" form="lo-question" id="lo-need-deafblind"' in (
        page.html
    )


def test_a_councils_own_vocabulary_becomes_a_filter_without_code(ask, services, directory):
    ward = TaxonomyFactory(code="ward", name="Ward", question="Which ward do you live in?")
    TermFactory(taxonomy=ward, code="ward:north", name="North")
    ServiceFactory(parent=directory, title="North hub", terms=["ward:north"])
    page = ask("ward=north")
    assert page.names == ["North hub"]
    assert "Which ward do you live in?" in page.text
    assert page.boxes["ward"] == {"north": 1}


def test_a_vocabulary_that_is_no_filter_neither_shows_nor_narrows(ask, services, directory):
    TaxonomyFactory(code="hidden", is_filter=False)
    ServiceFactory(parent=directory, title="Tagged", terms=["hidden:yes"])
    page = ask("hidden=yes")
    assert len(page.names) == 5
    assert "hidden" not in page.boxes


def test_a_vocabulary_named_like_a_field_of_ours_keeps_apart_from_it(ask, services, directory):
    ServiceFactory(parent=directory, title="Evening club", terms=["day:evening"])
    page = ask("in-day=evening")
    assert page.names == ["Evening club"]
    assert page.boxes["in-day"] == {"evening": 1}


def test_a_long_filter_shows_the_fullest_choices_and_folds_the_rest(ask, directory):
    for number in range(14):
        ServiceFactory(parent=directory, terms=[f"category:c{number:02}"])
    ServiceFactory(parent=directory, terms=["category:c13"])
    page = ask()
    first, _fold, more = page.html.partition('<details class="lo-more"')
    assert first.count('name="category"') == 8
    assert 'value="c13"' in first
    assert "6 more" in page.text
    # What was chosen is never folded away.
    chosen = ask("category=c12").html.partition('<details class="lo-more"')[0]
    assert 'value="c12"' in chosen


def test_an_age_finds_services_that_take_that_age(ask, services):
    assert "Hearing clinic" not in ask("age=3").names
    assert {"Autism drop-in", "Signing café"} <= set(ask("age=3").names)
    # The oldest age is included: a child of 5 and a half is still 5.
    assert {"Autism drop-in", "Hearing clinic"} <= set(ask("age=5.5").names)
    assert "Signing café" not in ask("age=1").names
    assert "Signing café" in ask("age=1.5").names


@pytest.mark.parametrize("age", ["-1", "26", "three", "NaN", "1e9", "9" * 500, "Infinity"])
def test_an_age_that_cannot_be_is_explained_and_ignored(ask, services, age):
    page = ask(f"age={age}&need=autism")
    assert page.names == ["Autism drop-in", "Signing café"]
    assert "Write the age as a number from 0 to 25" in page.text
    assert page.inputs["age"] == age[:20]
    assert not any("Age" in chip for chip in page.chips)


def test_days_come_from_opening_times(ask, services):
    schedules = CouncilServicePage.localoffer_schedules.rel.related_model
    for service, byday in [(services[0], "TU"), (services[1], "WE,TH")]:
        service.localoffer_schedules = [schedules(byday=byday)]
        service.save()
    assert ask("day=tu").names == ["Autism drop-in"]
    assert ask("day=tu&day=th").names == ["Autism drop-in", "Hearing clinic"]
    assert ask("day=su").names == []
    assert ask().boxes["day"] == {"tu": 1, "we": 1, "th": 1}


def test_services_not_running_are_never_offered(ask, services):
    for status in ["temporarily closed", "defunct", "inactive"]:
        services[0].status = status
        services[0].save()
        page = ask("need=autism")
        assert page.names == ["Signing café"]
        assert page.boxes["need"]["autism"] == 1


def test_private_services_are_never_listed(ask, services, directory):
    PageViewRestriction.objects.create(page=services[0], restriction_type=PageViewRestriction.LOGIN)
    page = ask()
    assert "Autism drop-in" not in page.text
    assert page.boxes["need"]["autism"] == 1


def test_drafts_are_never_listed(ask, services, directory):
    ServiceFactory(parent=directory, title="Not yet", live=False)
    assert "Not yet" not in ask().text


def test_a_directory_inside_another_lists_its_own_and_the_outer_lists_both(
    ask, services, directory
):
    inner = DirectoryFactory(parent=directory, title="Short breaks")
    ServiceFactory(parent=inner, title="Weekend away")
    assert ask(url=inner.url).names == ["Weekend away"]
    assert "Weekend away" in ask().names
    assert len(ask().names) == 5


def test_services_elsewhere_on_the_site_are_not_listed(ask, services, root):
    other = DirectoryFactory(parent=root, title="Another", slug="another")
    ServiceFactory(parent=other, title="Elsewhere")
    assert "Elsewhere" not in ask().text


def test_the_last_checked_come_first_when_asked_for(ask, services):
    for service, day in [(services[1], 3), (services[3], 20)]:
        service.assured_on = datetime.date(2026, 10, day)
        service.save()
    page = ask("sort=checked")
    assert page.names == ["Toy library", "Hearing clinic", "Autism drop-in", "Signing café"]


def test_a_card_tells_ages_place_wait_and_when_it_was_checked(ask, directory):
    today = datetime.date.today()
    ServiceFactory(
        parent=directory,
        title="Talk together",
        summary="A group for late talkers.",
        terms=["level:targeted", "referral_route:self"],
        minimum_age=1.5,
        maximum_age=4,
        wait_weeks_from=2,
        wait_weeks_to=4,
        wait_as_of=today,
        assured_on=today,
    )
    TaxonomyTerm.objects.get(code="referral_route:self").taxonomy.__class__.objects.update(
        on_card=True
    )
    text = ask().text
    assert "A group for late talkers." in text
    assert "Ages 18 months to 4" in text
    assert "How to get it self" in text
    assert "2 to 4 weeks" in text
    assert "Checked on" in text


def test_an_old_wait_is_not_told(ask, directory):
    long_ago = datetime.date.today() - datetime.timedelta(days=200)
    ServiceFactory(parent=directory, wait_weeks_from=2, wait_weeks_to=4, wait_as_of=long_ago)
    assert "weeks" not in ask().text
