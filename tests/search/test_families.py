"""What a family says, matched against what each term is called."""

from wagtail_localoffer.search.families import FamilyIndex


        [(1, "Autism", ["stims a lot"]), (2, "Clubs", ["autism club", "club on saturday", "club"])]
    )
    found = {match.term_id for match in index.match("autism club saturday".split())}
    assert found == {1, 2}
