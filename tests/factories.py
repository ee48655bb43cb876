"""Factories of everything a test needs. Pages are made of the test council's own types,
so that the same tests run with and without `wagtail_localoffer.pages`.
"""

import factory
import wagtail_factories

from tests.testapp.models import (
    CouncilDirectoryPage,
    CouncilHomePage,
    CouncilServicePage,
    StandardPage,
)
from wagtail_localoffer.models import Location, Offer, Organisation, Taxonomy, TaxonomyTerm


class TaxonomyFactory(factory.django.DjangoModelFactory):
    code = factory.Sequence(lambda number: f"vocabulary-{number}")
    name = factory.LazyAttribute(lambda taxonomy: taxonomy.code.replace("-", " ").title())

    class Meta:
        model = Taxonomy
        django_get_or_create = ["code"]


class TermFactory(factory.django.DjangoModelFactory):
    taxonomy = factory.SubFactory(TaxonomyFactory)
    name = factory.Sequence(lambda number: f"Term {number}")
    code = factory.LazyAttribute(
        lambda term: f"{term.taxonomy.code}:{term.name.lower().replace(' ', '-')}"
    )

    class Meta:
        model = TaxonomyTerm
        django_get_or_create = ["code"]


class OrganisationFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda number: f"Organisation {number}")

    class Meta:
        model = Organisation


class LocationFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda number: f"Place {number}")
    city = "Sampleford"
    postal_code = "AL1 8NB"
    latitude = 51.759
    longitude = -0.315

    class Meta:
        model = Location


class StandardPageFactory(wagtail_factories.PageFactory):
    class Meta:
        model = StandardPage


class HomeFactory(wagtail_factories.PageFactory):
    title = "Local Offer"

    class Meta:
        model = CouncilHomePage


class OfferFactory(factory.django.DjangoModelFactory):
    name = "Sampleford Local Offer"
    phone = "01632 960100"

    class Meta:
        model = Offer


class DirectoryFactory(wagtail_factories.PageFactory):
    title = "Find a service"

    class Meta:
        model = CouncilDirectoryPage


class ServiceFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda number: f"Service {number}")
    summary = factory.LazyAttribute(lambda page: f"What {page.title} does.")

    class Meta:
        model = CouncilServicePage
        skip_postgeneration_save = True

    @factory.post_generation
    def terms(self, create, codes, **kwargs):
        """`terms=["need:autism", …]`: made where they do not exist yet, then saved."""
        if not codes:
            return
        for code in codes:
            taxonomy, _, slug = code.partition(":")
            term = TermFactory(
                taxonomy=TaxonomyFactory(code=taxonomy), code=code, name=slug.replace("-", " ")
            )
            self.localoffer_terms.create(term=term)
        self.save()
