"""A block that cannot be published says which field is at fault, and what to do."""

import pytest
from django.core.files.base import ContentFile
from wagtail.blocks import StructBlockValidationError
from wagtail.documents import get_document_model

from wagtail_localoffer.blocks import BLOCKS


pytestmark = [pytest.mark.django_db]

LEVEL = {"name": "All", "text": "<p>Come.</p>"}
RESOURCE = {"name": "Games", "owner": "The NHS", "due_on": "2099-01-01", "url": "https://a.org"}


def find_faults(kind, *path, **raw):
    """The faults of a block, by field; `path` leads to a block inside it."""
    block = BLOCKS[kind]()
    value = block.to_python({**raw, "heading": "Help"})
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(value)
    error = caught.value
    for step in path:
        error = error.block_errors[step]
    return {field: str(fault.messages[0]) for field, fault in error.block_errors.items()}


def find_item_faults(block, field, **raw):
    return find_faults(block, field, 0, **{field: [raw]})


def test_a_list_of_services_needs_terms_or_services():
    assert "Tick what the services are for" in find_faults("services", most=6)["terms"]


def test_a_list_is_by_terms_or_by_hand(services):
    faults = find_faults("services", most=6, terms=["need:autism"], services=[services[0].pk])
    assert "not both" in faults["services"]


def test_a_term_that_is_gone_is_named(services):
    assert "need:gone" in find_faults("services", most=6, terms=["need:gone"])["terms"]


def test_ages_that_end_before_they_begin():
    assert (
        "end before they begin" in find_faults("services", age_from=5, age_to=3, most=6)["age_to"]
    )
    faults = find_item_faults("ages", "ages", name="Small", text="<p>x</p>", age_from=5, age_to=3)
    assert "age_to" in faults


def test_only_the_page_of_a_service_can_be_chosen(services, page):
    assert "This is another kind of page" in find_faults("service", service=page.pk)["service"]


def test_a_contact_needs_a_way_to_be_reached():
    assert set(find_faults("contact", whose="own")) == {"phone"}
    assert "number to ring" in find_faults("contact", whose="own", phone="ask Sue")["phone"]
    faults = find_faults("contact", whose="own", url="https://example.org")
    assert set(faults) == {"link_text"}


def test_a_resource_is_in_one_place_and_has_a_day_for_its_check(page):
    assert "document" in find_item_faults("resources", "resources", **{**RESOURCE, "url": ""})
    assert "due_on" in find_item_faults("resources", "resources", **{**RESOURCE, "due_on": None})
    assert "url" in find_item_faults("resources", "resources", **{**RESOURCE, "page": page.pk})
    late = find_item_faults("resources", "resources", **{**RESOURCE, "checked_on": "2099-02-01"})
    assert set(late) == {"due_on", "checked_on"}


def test_what_is_blank_is_named_together_with_what_is_missing():
    assert set(find_faults("video", title="")) == {"title", "file"}
    bare = find_item_faults("resources", "resources", name="", owner="")
    assert set(bare) == {"name", "owner", "document", "due_on"}
    faults = find_faults("contact", whose="own", phone="", email="no address")
    assert set(faults) == {"email"}


def test_something_on_paper_needs_no_address():
    block = BLOCKS["resources"]()
    block.clean(
        block.to_python(
            {"heading": "Read", "resources": [{**RESOURCE, "url": "", "forms": ["paper"]}]}
        )
    )


def test_a_quote_needs_the_familys_yes():
    assert set(find_faults("quote", text="Thanks", who="A dad")) == {"agreed"}


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("steps", "steps"),
        ("waiting", "things"),
        ("timeline", "events"),
        ("together", "partners"),
        ("facts", "facts"),
        ("levels", "levels"),
        ("ages", "ages"),
        ("resources", "resources"),
    ],
)
def test_a_block_of_several_needs_one(name, field):
    block = BLOCKS[name]()
    value = block.to_python({"heading": "Help", field: []})
    block.clean_deferred(value)
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(value)
    assert "minimum number" in caught.value.block_errors[field].non_block_errors.as_text()


def test_a_video_is_a_file_or_an_address(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    file = get_document_model().objects.create(title="Film", file=ContentFile(b"x", name="a.mp4"))
    faults = find_faults("video", title="Film", file=file.pk, address="https://vimeo.com/1")
    assert "Keep the file or the address" in faults["address"]


def test_the_address_of_a_fact_needs_words():
    faults = find_item_faults("facts", "facts", name="Few", text="One in ten.", url="https://a.org")
    assert "Say what the web address leads to" in faults["source"]
