"""What stands first, and what a wrong guess must not hide: over services of real directories."""

import pytest
from django.db import connection
from wagtail.models import Locale

from tests.factories import (
    DirectoryFactory,
    LocationFactory,
    ServiceFactory,
    StandardPageFactory,
    TaxonomyFactory,
    TermFactory,
)
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.models import DirectoryEntry
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.lexicon import get_lexicon, read_related
from wagtail_localoffer.taxonomy.defaults import read_defaults


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=root)


@pytest.fixture
def make_term():
    def make(code, name, words=(), parent=None):
        vocabulary = TaxonomyFactory(code=code.partition(":")[0])
        term = TermFactory(taxonomy=vocabulary, code=code, name=name)
        term.family_words = "\n".join(words)
        term.parent = parent
        term.save()
        return term

    return make


def names(directory, text, **options):
    ids = list(ask(get_snapshot(directory), text, **options).ranking.list_ids())
    titles = dict(DirectoryEntry.objects.values_list("pk", "title"))
    return [titles[pk] for pk in ids]


# Terms that go together


def test_related_terms_are_terms_we_ship():
    shipped = {term["code"] for taxonomy in read_defaults() for term in taxonomy["terms"]}
    for code, others in read_related().items():
        assert {code, *others} <= shipped
        assert code not in others
        assert len(others) == len(set(others))


def test_the_help_that_goes_with_a_need_stands_before_other_services_for_it(directory, make_term):
    make_term("need:hearing", "Deaf or hearing loss", ["glue ear"])
    make_term("category:hearing-sight", "Hearing services")
    ServiceFactory(parent=directory, title="A club", terms=["need:hearing"])
    ServiceFactory(
        parent=directory, title="Clinic", terms=["need:hearing", "category:hearing-sight"]
    )
    assert names(directory, "glue ear") == ["Clinic", "A club"]


def test_where_nobody_has_the_kind_of_help_its_neighbours_stand_in(directory, make_term):
    make_term("category:exclusion", "Suspension and exclusion", ["kicked out"])
    make_term("category:advice", "Information and advice")
    ServiceFactory(parent=directory, title="Advisers", terms=["category:advice"])
    ServiceFactory(parent=directory, title="Chess")
    assert names(directory, "kicked out") == ["Advisers"]


def test_neighbours_stand_in_before_the_kind_above(directory, make_term):
    education = make_term("category:education", "School and learning")
    make_term("category:exclusion", "Suspension and exclusion", ["kicked out"], parent=education)
    make_term("category:advice", "Information and advice")
    ServiceFactory(parent=directory, title="A school", terms=["category:education"])
    ServiceFactory(parent=directory, title="Advisers", terms=["category:advice"])
    assert names(directory, "kicked out") == ["Advisers"]


def test_a_closed_service_has_no_kind_of_help(directory, make_term):
    make_term("category:exclusion", "Suspension and exclusion", ["kicked out"])
    make_term("category:advice", "Information and advice")
    ServiceFactory(parent=directory, title="Gone", terms=["category:exclusion"], status="defunct")
    ServiceFactory(parent=directory, title="Advisers", terms=["category:advice"])
    assert names(directory, "kicked out") == ["Advisers"]


def test_where_nobody_has_the_kind_of_help_the_one_above_counts(directory, make_term):
    club = make_term("category:club", "Clubs and things to do")
    make_term("category:sport", "Sport", ["trampolining"], parent=club)
    ServiceFactory(parent=directory, title="Anything goes", terms=["category:club"])
    assert names(directory, "trampolining") == ["Anything goes"]
    ranking = ask(get_snapshot(directory), "trampolining").ranking
    told = [reason.text for reason in ranking.explain(next(ranking.list_ids()))]
    assert "It has the wider term that “Sport” stands under" in told
    assert not [text for text in told if "has the term" in text]


# A wrong guess


def test_a_correction_does_not_hide_what_was_typed(directory):
    ServiceFactory(parent=directory, title="Swimming")
    ServiceFactory(parent=directory, title="Pool", description="We call it swimmin here.")
    assert names(directory, "swimmin") == ["Swimming", "Pool"]


def test_a_number_that_may_be_an_age_ranks_and_rules_nobody_out(directory):
    ServiceFactory(parent=directory, title="Able chess", minimum_age=14, maximum_age=16)
    ServiceFactory(parent=directory, title="Young chess", minimum_age=5, maximum_age=9)
    assert names(directory, "chess 6") == ["Young chess", "Able chess"]
    assert names(directory, "chess for my 6 year old") == ["Young chess"]


# One council's words are not another's


@pytest.fixture
def other(root):
    return DirectoryFactory(parent=StandardPageFactory(parent=root, title="Another council"))


def put(service, city, latitude, longitude):
    place = LocationFactory(city=city, latitude=latitude, longitude=longitude)
    service.localoffer_places.create(location=place)
    service.save()


def test_words_and_towns_of_one_directory_are_none_of_anothers(directory, other):
    put(ServiceFactory(parent=directory, title="Trampolining"), "Kettlebury", 51.8, -0.3)
    put(ServiceFactory(parent=other, title="Chess"), "Northwick", 54.9, -1.6)
    own = ask(get_snapshot(directory), "trampolening northwick").question
    assert own.words[0] == "trampolining"
    assert own.place is None
    theirs = ask(get_snapshot(other), "trampolening northwick").question
    assert theirs.words[0] == "trampolening"
    assert theirs.place.name == "Northwick"


def test_words_of_one_language_are_none_of_anothers(directory):
    page = ServiceFactory(parent=directory, title="Trampolining")
    welsh = Locale.objects.get_or_create(language_code="cy")[0]
    translation = page.copy_for_translation(welsh, copy_parents=True)
    translation.title = "Trampolinio"
    translation.save_revision().publish()
    translated = directory.get_translation(welsh)
    assert "trampolinio" in get_lexicon(get_snapshot(translated)).words
    assert "trampolinio" not in get_lexicon(get_snapshot(directory)).words


def test_a_hidden_address_is_no_exact_point_of_its_town(directory):
    service = ServiceFactory(parent=directory, title="Refuge")
    place = LocationFactory(
        city="Kettlebury", latitude=51.81234, longitude=-0.31234, hide_exact_address=True
    )
    service.localoffer_places.create(location=place)
    service.save()
    town = get_lexicon(get_snapshot(directory)).towns["kettlebury"]
    assert (town.latitude, town.longitude) == (51.81, -0.31)
