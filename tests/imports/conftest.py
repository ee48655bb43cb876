"""What imports need: an offer with a directory, the vocabularies, and records to change."""

import copy
import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    TaxonomyFactory,
    TermFactory,
)
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.imports.bulk import quiet
from wagtail_localoffer.imports.engine import Importer
from wagtail_localoffer.imports.landing import Landing
from wagtail_localoffer.imports.report import Report
from wagtail_localoffer.taxonomy.defaults import load_defaults


FIXTURES = Path(__file__).parents[1] / "fixtures"
SAMPLEFORD = FIXTURES / "sampleford" / "services.json"
BUCKINGHAMSHIRE = FIXTURES / "buckinghamshire_outpost"


@pytest.fixture
def vocabularies(db):
    """Every shipped vocabulary and term."""
    load_defaults()


@pytest.fixture
def terms(db):
    """The few terms that most tests need: loading all takes seconds."""
    for code in ("level:universal", "level:community", "need:autism", "referral_route:self"):
        taxonomy, _, name = code.partition(":")
        TermFactory(taxonomy=TaxonomyFactory(code=taxonomy), code=code, name=name)
    TermFactory(taxonomy=TaxonomyFactory(code="need"), code="need:vision", aliases="visual")
    TaxonomyFactory(code="area")


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root, title="Local Offer", slug="offer")
    page = DirectoryFactory(parent=home, slug="find")
    page.offer = OfferFactory(home_page=home)
    return page


@pytest.fixture
def take(directory):
    """Imports records at once: `take(record, …)` gives the report."""

    def run(*records, source="test", dry_run=False, complete=False):
        landing = Landing(directory, CouncilServicePage, directory.offer, [])
        report = Report(source)
        with quiet():
            importer = Importer(landing, source, report, dry_run=dry_run)
            importer.run(copy.deepcopy(list(records)))
            if complete:
                importer.tell_gone()
        return report

    return run


@pytest.fixture
def run_import():
    """Runs the command and gives what it printed."""

    def run(*args, **options):
        out = StringIO()
        options = {"type": "testapp.CouncilServicePage", **options}
        call_command("localoffer_import", *map(str, args), stdout=out, **options)
        return out.getvalue()

    return run


@pytest.fixture
def record():
    """One Open Referral UK service with everything in it."""
    return json.loads((FIXTURES / "full.json").read_text())


@pytest.fixture
def outpost_record():
    page = json.loads((BUCKINGHAMSHIRE / "services_page1.json").read_text())
    return next(item for item in page["content"] if item["id"] == 20)
