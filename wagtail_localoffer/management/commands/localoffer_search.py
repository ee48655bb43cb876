import csv
import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.http import QueryDict
from wagtail.models import get_page_models

from wagtail_localoffer.directory.answers import Answer
from wagtail_localoffer.directory.cards import read_cards
from wagtail_localoffer.directory.nearby import find_place
from wagtail_localoffer.directory.questions import FARTHEST, read_question
from wagtail_localoffer.directory.vocabularies import Vocabulary, read_vocabularies
from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.places.postcodes import normalise
from wagtail_localoffer.search.question import Place


#: Services listed for one question.
MOST = 50


class Command(BaseCommand):
    help = "Asks a directory as a family would, and prints the services found, the best first."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("words", nargs="?", default="", help="what a family would type")
        parser.add_argument("--directory", type=int, help="key of the page (the first one)")
        parser.add_argument("--age", help="age in years, for example 3 or 1.5")
        parser.add_argument("--near", metavar="POSTCODE", help="a postcode, in whole or in part")
        parser.add_argument("--within", metavar="MILES", type=int, help="1 to 30, with --near")
        parser.add_argument(
            "--json", action="store_true", help="print JSON: what was understood, and services"
        )
        parser.add_argument(
            "--queries",
            metavar="FILE",
            help="a CSV file with the columns id and query: prints {id: [service ids]} as JSON",
        )

    def handle(self, **options: Any) -> None:
        if not any(options[name] for name in ("words", "queries", "age", "near")):
            raise CommandError("Give the words to look for, or --queries FILE, --age or --near.")
        chosen = {"age": options["age"], "near": options["near"], "within": options["within"]}
        place = check_place(options["near"], options["within"])
        directory = find_directory(options["directory"])
        vocabularies = read_vocabularies()
        if options["queries"]:
            self.answer_file(Path(options["queries"]), directory, vocabularies, chosen, place)
            return
        answer = ask(directory, vocabularies, options["words"], chosen, place)
        roots = CacheObject()
        ids = answer.list_ids(0, MOST)
        distances = answer.nearby.describe(ids, answer.radius) if answer.nearby else {}
        cards = read_cards(ids, vocabularies, lambda page: page.get_full_url(roots), distances)
        found = [
            {
                "id": str(card.entry.translation_key),
                "name": card.entry.title,
                "url": card.url,
                "distance": card.distance,
            }
            for card in cards
        ]
        understood = [str(chip.label) for chip in answer.readings]
        if options["json"]:
            told = {"understood": understood, "total": answer.total, "services": found}
            self.stdout.write(json.dumps(told, ensure_ascii=False, indent=2))
            return
        if understood:
            self.stdout.write(f"Understood: {'; '.join(understood)}")
        for number, service in enumerate(found, start=1):
            far = f"  ({service['distance']})" if service["distance"] else ""
            self.stdout.write(f"{number:3}. {service['name']}{far}  {service['url']}")
        self.stdout.write(f"{answer.total} services")

    def answer_file(
        self,
        path: Path,
        directory: Any,
        vocabularies: list[Vocabulary],
        chosen: dict[str, Any],
        place: Place | None,
    ) -> None:
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = [(row["id"], row["query"]) for row in csv.DictReader(file)]
        except OSError as error:
            raise CommandError(f"Cannot read {path}: {error.strerror}") from error
        except (KeyError, UnicodeDecodeError, csv.Error) as error:
            raise CommandError(f"{path} is no CSV file with the columns id and query.") from error
        ids = {
            key: [
                str(uuid) for uuid in _read_keys(ask(directory, vocabularies, words, chosen, place))
            ]
            for key, words in rows
        }
        self.stdout.write(json.dumps(ids, indent=2))


class CacheObject:
    """Holds the site's root paths while page addresses are made, as a request would."""


def find_directory(key: int | None) -> Any:
    """The directory page with that key, or the first of the site. Raises `CommandError`."""
    pages = []
    for model in get_page_models():
        if getattr(model, "localoffer_is_directory", False) and not model._meta.abstract:
            found = model.objects.filter(live=True)
            pages += found.filter(pk=key) if key is not None else found.order_by("path")[:1]
    if not pages:
        raise CommandError(
            "There is no live directory page."
            if key is None
            else f"No live directory page has the key {key}."
        )
    return min(pages, key=lambda page: page.path)


def check_place(near: str | None, within: int | None) -> Place | None:
    """The point of a postcode, exact where it is known. Raises `CommandError`."""
    if within is not None and not 1 <= within <= FARTHEST:
        raise CommandError(f"--within takes 1 to {FARTHEST} miles.")
    if near is None:
        if within is not None:
            raise CommandError("Give --near POSTCODE as well: --within counts from there.")
        return None
    if normalise(near) is None:
        raise CommandError("We cannot read that postcode. Write it like AL1 3JE, AL1 3 or AL1.")
    place = find_place(near)
    if place is None:
        raise CommandError("We do not know that postcode. See localoffer_import_postcodes.")
    return place


def ask(
    directory: Any,
    vocabularies: list[Vocabulary],
    words: str,
    chosen: dict[str, Any],
    place: Place | None = None,
) -> Answer:
    """The answer to words and what was chosen, read as the directory page reads them."""
    data = QueryDict(mutable=True)
    data["q"] = words
    for name, value in chosen.items():
        if value is not None:
            data[name] = str(value)
    question = read_question(data, vocabularies)
    if question.age_error:
        raise CommandError(question.age_error)
    return Answer("", question, vocabularies, directory, place)


def _read_keys(answer: Answer) -> list[Any]:
    ids = answer.list_ids(0, MOST)
    keys = dict(DirectoryEntry.objects.filter(pk__in=ids).values_list("pk", "translation_key"))
    return [keys[pk] for pk in ids if pk in keys]
