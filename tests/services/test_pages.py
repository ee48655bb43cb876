import pytest

from tests.factories import DirectoryFactory, ServiceFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_a_service_under_a_directory_can_be_published_and_deleted(root):
    directory = DirectoryFactory(parent=root)
    service = ServiceFactory(parent=directory, terms=["need:autism"])
    service.save_revision().publish()
    assert directory.get_children().specific().first() == service
    service.delete()
    assert not directory.get_children().exists()
