"""What a family says, matched against what each term is called."""

from wagtail_localoffer.search.families import FamilyIndex


def test_who_says_a_terms_name_means_it_whatever_else_is_said():
    index = FamilyIndex(
        [(1, "Autism", ["stims a lot"]), (2, "Clubs", ["autism club", "club on saturday", "club"])]
    )
    found = {match.term_id for match in index.match("autism club saturday".split())}
    assert found == {1, 2}
