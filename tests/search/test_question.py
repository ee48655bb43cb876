"""How a parent's question is read: over a small lexicon of its own, no database."""

import pytest

from wagtail_localoffer.search.families import FamilyIndex
from wagtail_localoffer.search.question import (
    MOST_CORRECTED,
    Lexicon,
    Place,
    hide_postcodes,
    read_question,
)


pytestmark = [pytest.mark.core, pytest.mark.search]

NEEDS = [
    (1, "Late to talk", ["not talking", "few words", "no words at two"]),
    (2, "Sensory", ["hates haircuts", "wont wear socks", "covers ears"]),
    (3, "Stammering", ["stammer", "gets stuck on words", "repeats sounds"]),
    (4, "Speech and language therapy", ["SALT", "speech therapist"]),
]
FACTS = [(10, "Just turn up", ["drop in", "no referral"]), (11, "Online", ["online", "zoom"])]


@pytest.fixture
def lexicon():
    words = dict.fromkeys("stammering talking saturday club swimming reading library".split(), 3)
    return Lexicon(
        needs=FamilyIndex(NEEDS),
        facts=FamilyIndex(FACTS),
        words=words,
        words_of_terms={"reading"},
        towns={
            "kettlebury": Place("Kettlebury", 51.8, -0.3),
            "reading": Place("Reading", 51.4, -0.9),
        },
        find_postcode=lambda text: Place("AL1", 51.7, -0.3) if text.startswith("AL1") else None,
        crisis={"wants to die": ["emergency", "samaritans"]},
    )


def labels(question):
    return [reading.label for reading in question.readings]


def test_the_issues_own_question_is_read_in_every_part(lexicon):
    question = read_question("my 3 yr old isnt talking near AL1", lexicon)
    assert question.age.low == 3
    assert question.place.name == "AL1"
    assert [match.name for match in question.needs] == ["Late to talk"]
    assert labels(question) == ["near AL1 (about)", "age 3", "talking: Late to talk"]


def test_words_nobody_wrote_as_a_phrase_still_name_the_need(lexicon):
    question = read_question("cant sit through a haircut", lexicon)
    assert question.needs[0].name == "Sensory"


def test_a_misspelt_word_is_put_right_and_shown(lexicon):
    question = read_question("stamering help", lexicon)
    assert "stammering" in question.words
    assert question.needs[0].name == "Stammering"
    assert "stammering, not stamering" in labels(question)


def test_what_was_typed_is_looked_for_beside_what_was_meant(lexicon):
    question = read_question("stamering club", lexicon)
    assert question.words == ("stammering", "club")
    assert question.typed == ("stamering",)


def test_only_a_few_words_of_a_question_are_spelt(lexicon):
    question = read_question(" ".join(f"swimmin{letter}" for letter in "abcdefhijklmnopq"), lexicon)
    assert 0 < len(question.typed) <= MOST_CORRECTED


def test_a_reading_that_was_refused_is_not_read_again(lexicon):
    key = read_question("stamering help", lexicon).readings[0].key
    question = read_question("stamering help", lexicon, refused=[key])
    assert "stamering" in question.words
    assert "stammering, not stamering" not in labels(question)


def test_a_full_postcode_is_shown_by_its_first_half_only(lexicon):
    question = read_question("club near al1 3je", lexicon)
    assert question.place.name == "AL1"
    assert not any("3je" in part.lower() for part in (*labels(question), *question.words))
    assert not any("3je" in reading.key for reading in question.readings)


def test_a_town_is_a_place_and_a_common_word_only_after_near(lexicon):
    assert read_question("club in kettlebury", lexicon).place.name == "Kettlebury"
    assert read_question("help with reading", lexicon).place is None
    assert read_question("club near reading", lexicon).place.name == "Reading"


def test_days_cost_and_ways_in_are_read(lexicon):
    question = read_question("free saturday drop in", lexicon)
    assert question.days == (5,)
    assert question.is_free
    assert [match.name for match in question.facts] == ["Just turn up"]


def test_free_school_meals_are_not_free_services(lexicon):
    assert not read_question("free school meals", lexicon).is_free


def test_a_vitamin_is_no_part_of_birmingham(lexicon):
    asked = []

    def find(text):
        asked.append(text)
        return Place("B12", 52.46, -1.88)

    lexicon.find_postcode = find
    assert read_question("vitamin b12 injections", lexicon).place is None
    assert read_question("club near b12", lexicon).place.name == "B12"


def test_only_two_postcodes_of_a_question_are_looked_up(lexicon):
    asked = []
    lexicon.find_postcode = asked.append
    read_question("zz11aa zz11ab zz11ac zz11ad", lexicon)
    assert len(asked) == 2


def test_a_whole_postcode_is_cut_for_addresses_and_titles():
    assert hide_postcodes("dentist near AL1 3JE now") == "dentist near AL1 now"


def test_danger_to_life_is_heard_even_when_other_readings_are_refused(lexicon):
    question = read_question("She says she wants to die!", lexicon, refused=["term:1"])
    assert question.crisis == ("emergency", "samaritans")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00",
        "a" * 10_000,
        "🙂" * 50,
        '"" AND NOT (',
        "\u202e3 yr old",
        "x:y* NEAR/2 z",
        "%_'\\",
    ],
)
def test_no_text_is_an_error(lexicon, text):
    assert len(read_question(text, lexicon).asked) <= 200


@pytest.mark.parametrize("said", ["saturday", "Saturdays", "on a Saturday"])
def test_a_day_is_no_word_to_look_for(lexicon, said):
    question = read_question(f"club {said}", lexicon)
    assert question.days == (5,)
    assert question.words == ("club",)


def test_words_of_how_to_come_name_no_need_alone(lexicon):
    lexicon.needs = FamilyIndex(
        [(1, "Speech sounds", ["drops sounds"]), (2, "Stammer", ["stammer"])]
    )
    assert read_question("drop in", lexicon).needs == ()
    assert [match.name for match in read_question("stammer drop in", lexicon).needs] == ["Stammer"]
    # The family took the other reading away.
    assert read_question("drop in", lexicon, refused={"fact:10"}).needs


@pytest.mark.parametrize(("said", "kept"), [("turns 18", True), ("turning 3", False)])
def test_growing_up_is_an_age_and_a_need(lexicon, said, kept):
    lexicon.needs = FamilyIndex([(1, "Growing up", ["turning 18"]), (2, "Under fives", ["3"])])
    question = read_question(f"what happens when he {said}", lexicon)
    assert question.age.low == int(said.split()[1])
    assert bool(question.needs) is kept
