"""Words in a directory, in the browser and from the command line."""

import csv
import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.directory.conftest import query
from tests.factories import DirectoryFactory, ServiceFactory


# MariaDB's full text sees committed rows only.
pytestmark = [
    pytest.mark.core,
    pytest.mark.search,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def run(*arguments, **options):
    out = StringIO()
    call_command("localoffer_search", *arguments, stdout=out, **options)
    return out.getvalue()


def test_words_find_services_and_filters_narrow_them(ask, services):
    page = ask("q=hearing")
    assert page.names == ["Hearing clinic"] or page.names[0] == "Hearing clinic"
    assert page.inputs["q"] == "hearing"
    assert "Toy library" not in page.names
    assert ask("q=hearing&level=universal").names == []


def test_counts_are_those_of_what_the_words_found(ask, services):
    page = ask("q=clinic")
    assert page.boxes["need"] == {"hearing": 1}


def test_the_words_are_a_chip_that_can_be_taken_away(ask, follow, services):
    page = ask("q=clinic&need=hearing&sort=best")
    (chip,) = [href for text, href in page.chips.items() if "clinic" in text]
    assert query(chip) == [("need", "hearing")]
    assert follow(chip).names == ["Hearing clinic", "Signing café"]


def test_words_that_find_nothing_can_be_taken_away_alone(ask, services):
    page = ask("q=zebra&need=hearing")
    assert page.names == []
    assert query(page.links["Take away “zebra”: 2 services"]) == [("need", "hearing")]


def test_the_best_match_comes_first_and_the_name_can_be_asked_for(ask, directory):
    ServiceFactory(parent=directory, title="Zoo trip with trampoline", summary="Animals.")
    ServiceFactory(parent=directory, title="Animals", summary="There may be a trampoline.")
    assert ask("q=trampoline").names == ["Zoo trip with trampoline", "Animals"]
    assert ask("q=trampoline&sort=name").names == ["Animals", "Zoo trip with trampoline"]


@pytest.mark.parametrize("words", ['"', "'", "a AND", "NEAR(", "*", "-", "(", "^x", "a:b", "%_\\"])
def test_signs_that_search_engines_read_as_commands_are_only_words(ask, services, words):
    from urllib.parse import quote

    assert ask(f"q={quote(words)}").inputs["q"] == words


def test_the_command_prints_ids_names_and_addresses(services):
    found = json.loads(run("clinic", "--json"))["services"]
    assert [service["name"] for service in found] == ["Hearing clinic"]
    assert found[0]["id"] == str(services[1].translation_key)
    assert found[0]["url"] == services[1].full_url
    assert "Hearing clinic" in run("clinic")


def test_the_command_answers_a_file_of_questions(services, tmp_path):
    path = tmp_path / "queries.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerows([["id", "query"], ["one", "clinic"], ["two", "zebra"]])
    found = json.loads(run(queries=str(path)))
    assert found == {"one": [str(services[1].translation_key)], "two": []}


def test_the_command_asks_the_directory_and_age_it_is_told(root, services):
    other = DirectoryFactory(parent=root, title="Another", slug="another")
    ServiceFactory(parent=other, title="Clinic next door")
    assert [row["name"] for row in json.loads(run("clinic", json=True))["services"]] == [
        "Hearing clinic"
    ]
    found = json.loads(run("clinic", json=True, directory=other.pk))["services"]
    assert [row["name"] for row in found] == ["Clinic next door"]
    assert json.loads(run("clinic", json=True, age="3"))["services"] == []


def test_the_command_says_what_is_wrong(db, services):
    with pytest.raises(CommandError, match="No live directory page has the key 0"):
        run("clinic", directory=0)
    with pytest.raises(CommandError, match="from 0 to 25"):
        run("clinic", age="99")
    with pytest.raises(CommandError, match="words to look for"):
        run()
    with pytest.raises(CommandError, match="Cannot read"):
        run(queries="/no/such/file.csv")
