import pytest

from tests.factories import DirectoryFactory, HomeFactory, OrganisationFactory, ServiceFactory
from wagtail_localoffer.entries import snapshot
from wagtail_localoffer.entries.drift import find_drift
from wagtail_localoffer.models import DirectoryEntry


@pytest.fixture(autouse=True)
def forget_snapshots():
    snapshot.forget()
    yield
    snapshot.forget()


@pytest.fixture
def home(root):
    return HomeFactory(parent=root, slug="offer")


@pytest.fixture
def directory(home):
    return DirectoryFactory(parent=home, slug="services")


@pytest.fixture
def organisation(db):
    return OrganisationFactory(name="Sampleford Council")


@pytest.fixture
def service(directory, organisation):
    return ServiceFactory(
        parent=directory,
        slug="talkers",
        title="Little Talkers",
        organisation=organisation,
        terms=["need:speech", "level:universal"],
    )


@pytest.fixture
def entry_of():
    """The entry of a page, or None."""

    def find(page):
        return DirectoryEntry.objects.filter(page_id=page.pk).first()

    return find


@pytest.fixture(autouse=True)
def no_drift(db):
    """After every test here the read model is as if built anew."""
    yield
    drift = find_drift(deep=True)
    assert not drift, drift
