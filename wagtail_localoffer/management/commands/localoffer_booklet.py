import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.http import QueryDict
from django.utils import translation
from wagtail.models import get_page_models

from wagtail_localoffer.directory.answers import Answer
from wagtail_localoffer.directory.questions import read_question
from wagtail_localoffer.directory.vocabularies import read_vocabularies
from wagtail_localoffer.keep.booklets import make_booklet
from wagtail_localoffer.keep.papers import NoPDF, make_pdf, put_styles


class Command(BaseCommand):
    help = (
        "Writes a booklet of a directory's services, to print for a library counter: a tagged "
        "PDF, or one HTML file that prints as it is."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="where to write it; the name ends in .pdf or .html")
        parser.add_argument("--directory", type=int, help="key of the page (the first one)")
        parser.add_argument(
            "--filters",
            default="",
            help='what comes after the question mark in a directory\'s address: "need=autism&age=3"',
        )
        parser.add_argument("--large", action="store_true", help="large print")

    def handle(self, **options: Any) -> None:
        path = Path(options["file"])
        if path.suffix.lower() not in {".pdf", ".html"}:
            raise CommandError("The name of the file must end in .pdf or .html.")
        if not path.parent.is_dir():
            raise CommandError(f"There is no folder {path.parent}.")
        directory = self.find_directory(options["directory"])
        started = time.monotonic()
        with translation.override(directory.locale.language_code):
            answer = self.ask(directory, options["filters"])
            roots = Roots()
            booklet = make_booklet(
                answer, lambda page: page.get_full_url(roots), is_large=options["large"]
            )
            if not booklet.sheets:
                raise CommandError("No service fits these filters: nothing was written.")
            html = booklet.render()
        try:
            made = make_pdf(html) if path.suffix.lower() == ".pdf" else put_styles(html).encode()
            path.write_bytes(made)
        except NoPDF as error:
            raise CommandError(f"{error}. Or write a file that ends in .html.") from error
        except OSError as error:
            raise CommandError(f"Cannot write {path}: {error.strerror}") from error
        took = time.monotonic() - started
        if options["verbosity"]:
            self.stdout.write(f"{len(booklet.sheets)} services in {path}, {took:.0f} s")

    def ask(self, directory: Any, filters: str) -> Answer:
        vocabularies = read_vocabularies()
        data = QueryDict(filters.lstrip("?"))
        question = read_question(data, vocabularies)
        kept = QueryDict(question.get_query().lstrip("?"))
        # Families are told about a filter that does not exist by seeing none of it; a file
        # that was meant to hold autism and holds everything would go to print.
        for name, values in data.lists():
            if len(kept.getlist(name)) < len(set(values)):
                raise CommandError(f"The directory has no such filter: {name}={', '.join(values)}")
        return Answer("", question, vocabularies, directory)

    def find_directory(self, key: int | None) -> Any:
        pages = []
        for model in get_page_models():
            if getattr(model, "localoffer_is_directory", False):
                found = model.objects.filter(live=True)
                pages += found.filter(pk=key) if key is not None else found.order_by("path")[:1]
        if not pages:
            raise CommandError(
                "There is no live directory page."
                if key is None
                else f"No live directory page has the key {key}."
            )
        return min(pages, key=lambda page: page.path)


class Roots:
    """Holds the site's root paths while addresses are made, as a request would."""
