"""Which directory a hub reads its lists from."""

import pytest
from wagtail.models import Locale

from wagtail_localoffer.topics.finding import find_nearest, list_directories, list_homes


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_a_hub_reads_no_directory_of_another_language(make_hub, directory):
    hub = make_hub("need:communication")
    assert find_nearest(hub, list_directories(), list_homes()).pk == directory.pk
    directory.locale = Locale.objects.get_or_create(language_code="cy")[0]
    directory.save()
    assert find_nearest(hub, list_directories(), list_homes()) is None
