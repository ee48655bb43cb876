"""What a family says, matched against what each term is called."""

from wagtail_localoffer.search.families import FamilyIndex


def test_who_says_a_terms_name_means_it_whatever_else_is_said():
    index = FamilyIndex(
        [(1, "Autism", ["stims a lot"]), (2, "Clubs", ["autism club", "club on saturday", "club"])]
    )
    found = {match.term_id for match in index.match("autism club saturday".split())}
    assert found == {1, 2}


def test_a_stage_of_life_names_a_need_only_in_a_phrase():
    index = FamilyIndex(
        [
            (1, "Under fives", ["toddler", "baby"]),
            (2, "Play sessions", ["toddler group"]),
            (3, "Deaf", ["deaf"]),
        ]
    )

    def find(text):
        return {match.term_id for match in index.match(text.split())}

    assert find("my toddler is deaf") == {3}
    assert find("toddler group") == {2}
    assert find("toddler") == {1}
