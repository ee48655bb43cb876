import pytest

from wagtail_localoffer.search.ages import read_ages


pytestmark = [pytest.mark.core, pytest.mark.search]


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("my 3 yr old isnt talking near AL1", "age 3"),
        ("three year old no words", "age 3"),
        ("18 months not walking", "18 months"),
        ("6 week old baby wont feed", "1 month"),
        ("hes 6 and hits people", "age 6"),
        ("She's 14 and won't go to school", "age 14"),
        ("2 and a half year old speech", "age 2.5"),
        ("2.5yo", "age 2.5"),
        ("year 9 anxiety", "ages 13 to 14"),
        ("reception child", "ages 4 to 5"),
        ("preschooler stammer", "ages 3 to 4"),
        ("teenager wont talk", "ages 13 to 19"),
        ("help at uni", "ages 18 to 25"),
        ("clubs for 5-11 year olds", "ages 5 to 11"),
        ("sixth form support", "ages 16 to 18"),
        ("primary mental health worker for my 15 year old", "age 15"),
        ("lisp 6", "age 6"),
        ("he has a baby sister, my son is 9", "age 9"),
    ],
)
def test_an_age_is_read_from_a_parents_words(question, label):
    assert read_ages(question)[0].label == label


@pytest.mark.parametrize(
    "question",
    [
        "waited 2 years for an assessment",
        "been waiting 18 months",
        "diagnosed 3 years ago",
        "my 2 boys",
        "he only says 3 words",
        "my 2 autistic boys need a youth club",
        "is 1 to 1 support available",
        "only 1 parent at home",
        "assessment under section 17",
        "diabetes type 1",
        "trisomy 21",
        "primary carer support",
        "phone 01632 960134",
        "",
    ],
)
def test_other_numbers_are_no_ages(question):
    assert read_ages(question) == []
