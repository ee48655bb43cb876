import pytest

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    ServiceFactory,
    StandardPageFactory,
    TaxonomyFactory,
    TermFactory,
)


@pytest.fixture
def offer(root):
    return OfferFactory(
        home_page=HomeFactory(parent=root),
        phone="01632 960100",
        advice_line_name="Sampleford SENDIASS",
        advice_line_phone="01632 960199",
    )


@pytest.fixture
def directory(offer):
    return DirectoryFactory(parent=offer.home_page)


@pytest.fixture
def services(directory):
    """Three services: two about talking, of two levels; one about autism."""
    for level in ("targeted", "community"):
        TermFactory(taxonomy=TaxonomyFactory(code="level"), code=f"level:{level}", name=level)
    return [
        ServiceFactory(
            parent=directory,
            title="Chatty Tots",
            minimum_age=1,
            maximum_age=3,
            terms=["need:late-talking", "level:universal"],
        ),
        ServiceFactory(
            parent=directory,
            title="Word Clinic",
            minimum_age=4,
            maximum_age=11,
            terms=["need:late-talking", "level:specialist"],
        ),
        ServiceFactory(parent=directory, title="Quiet Club", terms=["need:autism"]),
    ]


@pytest.fixture
def page(offer):
    """A page of the council's own type, which knows nothing of the Local Offer."""
    return StandardPageFactory(parent=offer.home_page, title="Talking")


@pytest.fixture
def show(page, client):
    """Publishes some blocks on the council's own page; gives what a family gets."""

    def publish(*content):
        stream = page._meta.get_field("content").stream_block
        page.content = stream.to_python([{"type": name, "value": value} for name, value in content])
        page.save_revision().publish()
        response = client.get(page.url)
        assert response.status_code == 200
        return response.content.decode()

    return publish
