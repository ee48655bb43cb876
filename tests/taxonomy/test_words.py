"""The family words we ship: many, telling, and none that fits everything."""

from collections import Counter

import pytest

from wagtail_localoffer.search.families import STOP_WORDS, FamilyIndex, read_alike
from wagtail_localoffer.search.spelling import Speller
from wagtail_localoffer.taxonomy.defaults import read_defaults
from wagtail_localoffer.words import split


pytestmark = [pytest.mark.core, pytest.mark.search]

FEWEST = {"need": 40, "category": 15}
MOST_TERMS = 3


@pytest.fixture(scope="module")
def terms():
    return [(taxonomy["code"], term) for taxonomy in read_defaults() for term in taxonomy["terms"]]


def test_needs_and_kinds_of_help_have_enough_words(terms):
    few = [
        (term["code"], len(term["family_words"]))
        for code, term in terms
        if len(term["family_words"]) < FEWEST.get(code, 0)
    ]
    assert few == []


def test_no_word_only_repeats_its_terms_name(terms):
    repeats = [
        (term["code"], word)
        for _code, term in terms
        for word in term["family_words"]
        if set(split(word)) <= set(split(term["name"])) and split(word)
    ]
    assert repeats == []


def test_no_word_stands_in_more_than_three_terms(terms):
    holders = Counter(
        word.casefold() for _code, term in terms for word in set(term["family_words"])
    )
    assert [word for word, count in holders.items() if count > MOST_TERMS] == []


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("my son isnt talking yet", "need:late-talking"),
        ("gets stuck on words", "need:stammering"),
        ("wont go to school crying every morning", "need:school-avoidance"),
        ("cant sit through a haircut", "need:sensory-processing"),
        ("coughs when drinking", "need:eating"),
        ("falls over a lot and cant do buttons", "need:coordination"),
        ("reads letters backwards", "need:literacy"),
        ("quiet at nursery but talks at home", "need:selective-mutism"),
    ],
)
def test_what_parents_see_names_the_need(terms, question, code):
    index = FamilyIndex(
        (term["code"], term["name"], term["family_words"])
        for vocabulary, term in terms
        if vocabulary == "need" and term["code"] != "need:any"
    )
    assert index.match(split(question))[0].term_id == code


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("the council refused to assess my son", "category:complaints"),
        ("refusal to issue a plan", "category:complaints"),
        ("how do i get an ehcp", "category:ehc"),
        ("school kicked him out", "category:exclusion"),
        ("headteacher wont let him in", "category:exclusion"),
        ("what happens when he turns 18", "category:adulthood"),
        ("i cant cope anymore", "category:family"),
    ],
)
def test_what_parents_ask_for_names_the_kind_of_help(terms, question, code):
    index = FamilyIndex(
        (term["code"], term["name"], term["family_words"])
        for vocabulary, term in terms
        if vocabulary == "category"
    )
    assert index.match(split(question))[0].term_id == code


def test_slips_of_the_pen_are_left_to_the_speller(terms):
    # A slip that a term has is never put right, and then stands in no service's name.
    words = {word for _code, term in terms for said in term["family_words"] for word in split(said)}
    assert not words & {"speach", "theropy", "therapst", "ocupational", "equiptment", "assesment"}
    speller = Speller(dict.fromkeys(words, 1))
    slips = ["speach", "theropy", "ocupational", "equiptment", "assesment", "cahms", "senidass"]
    assert [speller.correct(slip) for slip in slips] == [
        "speech",
        "therapy",
        "occupational",
        "equipment",
        "assessment",
        "camhs",
        "sendiass",
    ]


def test_words_that_are_alike_tell_something():
    # One of them that is skipped ("ill" reads as "I'll") would take the others with it.
    assert [word for word in read_alike() if word in STOP_WORDS] == []
    assert all(word.isalpha() for word in read_alike())


def test_a_word_no_term_has_is_read_as_one_like_it():
    index = FamilyIndex(
        [(1, "Selective mutism", ["won't speak at nursery"]), (2, "Eyes", ["squint"])]
    )
    (match,) = index.match(split("she wont utter at nursery"))
    assert match.term_id == 1
    assert match.words == ("utter", "nursery")
    assert index.match(split("she gargles")) == []
