"""A booklet's PDF, read back: title, language, headings, reading order and link text."""

import io

import pytest
from django.urls import reverse

from tests.factories import LocationFactory


pytestmark = pytest.mark.django_db


def read_pieces(page):
    """Text of each marked piece of a PDF page, by its number (MCID)."""
    pieces, open_pieces = {}, []

    def before(operator, operands, *_):
        if operator in {b"BDC", b"BMC"}:
            properties = operands[1] if len(operands) > 1 else {}
            number = properties.get("/MCID") if hasattr(properties, "get") else None
            open_pieces.append(number)
        elif operator == b"EMC":
            open_pieces.pop()

    def text(text, *_):
        number = next((n for n in reversed(open_pieces) if n is not None), None)
        if number is not None:
            pieces[number] = pieces.get(number, "") + text

    page.extract_text(visitor_operand_before=before, visitor_text=text)
    return pieces


def walk(element, pieces, tag=None, page=None):
    """Pairs of tag and text in the order a screen reader reads them; /Link with its text."""
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, int):
        yield tag, pieces[page].get(element, "")
        return
    if "/MCID" in element:
        number = page if "/Pg" not in element else element["/Pg"].get_object()["/StructParents"]
        yield tag, pieces[number].get(element["/MCID"], "")
        return
    if "/S" not in element:
        return
    if "/Pg" in element:
        page = element["/Pg"].get_object()["/StructParents"]
    own = element["/S"]
    # Whoever is in a heading or a link hears that, whatever stands inside.
    shown = tag if tag in {"/Link", "/H1", "/H2", "/H3", "/H4"} and own != "/Link" else own
    children = element.get("/K", [])
    children = children if isinstance(children, list) else [children]
    if own == "/Figure":
        yield "/Figure", str(element.get("/Alt", ""))
    for child in children:
        yield from walk(child, pieces, shown, page)


@pytest.fixture
def booklet(make, directory, offer, client):
    """The PDF of a directory with two services."""
    pytest.importorskip("weasyprint")
    pypdf = pytest.importorskip("pypdf")
    offer.booklet_cover = "Words on the cover."
    offer.save()
    page = make("Zebra club", terms=["need:autism"], summary="Songs for toddlers.")
    page.localoffer_places.create(location=LocationFactory(city="Milltown"))
    page.save()
    make("Advice line", phone="01632 960222", summary="Somebody who listens.")
    url = reverse("wagtail_localoffer:booklet_pdf", args=[directory.pk])
    response = client.get(url)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    return pypdf.PdfReader(io.BytesIO(response.content))


def test_the_pdf_has_title_language_and_tags(booklet):
    catalog = booklet.trailer["/Root"]
    assert booklet.metadata.title == "Sampleford Local Offer: services"
    assert catalog["/Lang"] == "en-gb"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert 'pdfuaid:part="1"' in (text := catalog["/Metadata"].get_data().decode()) or (
        "pdfuaid:part>1<" in text
    )


def test_the_pdf_is_read_in_order_with_headings_and_link_texts(booklet):
    pieces = {page["/StructParents"]: read_pieces(page) for page in booklet.pages}
    root = booklet.trailer["/Root"]["/StructTreeRoot"]["/K"]
    read = [
        (tag, " ".join(text.split())) for part in root for tag, text in walk(part, pieces) if text
    ]
    headings = [(tag, text) for tag, text in read if tag in {"/H1", "/H2", "/H3", "/H4"}]
    assert headings[0] == ("/H1", "Sampleford Local Offer")
    levels = [int(tag[2]) for tag, _text in headings]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))
    assert ("/H2", "Contents") in headings
    assert ("/H2", "Services from A to Z") in headings
    text = " ".join(text for _tag, text in read)
    order = ["Words on the cover.", "By need", "By place", "Services from A to Z"]
    order += ["Somebody who listens.", "01632 960222", "Songs for toddlers.", "Milltown"]
    places = [text.rindex(words) for words in order]
    assert places == sorted(places)
    links = {text for tag, text in read if tag == "/Link"}
    # A link says where it leads: a service's name, with its page in the contents, or a number.
    assert {"Advice line", "Zebra club", "01632 960222"} <= links
    assert any(text.startswith("1. Advice line") for text in links)
    figures = [text for tag, text in read if tag == "/Figure"]
    assert figures and all(figures)


def test_every_link_of_the_pdf_leads_somewhere(booklet):
    annotations = [note.get_object() for page in booklet.pages for note in page.get("/Annots", [])]
    links = [note for note in annotations if note["/Subtype"] == "/Link"]
    assert links
    assert all("/Dest" in note or "/A" in note for note in links)
    assert booklet.outline


def test_services_go_on_overleaf_so_that_no_half_page_stays_white(make, directory, offer, client):
    pytest.importorskip("weasyprint")
    pypdf = pytest.importorskip("pypdf")
    # Each fills more than half of a page.
    steps = "\n".join(f"Step {number} of many." for number in range(15))
    for name in ("A club", "B club", "C club", "D club"):
        make(name, how_to_get=steps)
    url = reverse("wagtail_localoffer:booklet_pdf", args=[directory.pk])
    pages = pypdf.PdfReader(io.BytesIO(client.get(url).content)).pages
    words = [page.extract_text() for page in pages]
    first = next(at for at, text in enumerate(words) if "Services from A to Z" in text)
    assert "B club" in words[first]
    assert len(words) - first < 4
