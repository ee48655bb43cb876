"""The pages most families see, on little data, an old phone, and with settings of their own."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import wagtail_localoffer


STATIC = Path(wagtail_localoffer.__file__).parent / "static" / "wagtail_localoffer"
#: Bytes of a page and what it loads of ours, each packed by gzip -6.
MOST_BYTES = 60_000
#: Answers to ask for beside the page itself, the council's files and images.
MOST_REQUESTS = 2
PICTURES = {"image"}

#: What came to browsers after 2019 and breaks a rule or a whole script where it is not known.
TOO_NEW_FOR_STYLES = [
    r":(has|is|where)\(",
    r"@(layer|container|property|scope|starting-style)\b",
    r"\b(clamp|color-mix|light-dark)\(",
    r"\b(aspect-ratio|inset|margin-inline|padding-inline|margin-block|padding-block)\s*:",
    r"\d(dvh|svh|lvh|cqw|cqi)\b",
    r"(?<!grid-)(?<!-)(?<!column-)(?<!row-)\bgap\s*:",
    r"^\s*&",
]
TOO_NEW_FOR_SCRIPTS = [
    r"\?\.[\w\[(]",
    r"\?\?",
    r"\|\|=|&&=",
    r"\.(replaceAll|at|replaceChildren|showModal|structuredClone)\(",
    r"\bstatic\s*\{",
    r"#\w+\s*[=(;]",
    r"\bawait\s+import\(",
]


@pytest.fixture(scope="session")
def main_pages(page_types):
    """Paths of the offer's home and its directory."""
    of = {label.rpartition(".")[2]: urls for label, urls in page_types.items()}
    return {
        "home": urlsplit(of["OfferHomePage"][0]).path,
        "directory": urlsplit(of["DirectoryPage"][0]).path,
    }


def read_services(page_types):
    return [urlsplit(url).path for url in page_types["wagtail_localoffer_pages.ServicePage"]]


def measure(page, url):
    """Bytes of ours, and addresses asked for beside the page and images."""
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(url, wait_until="load")
    ours = [answer for answer in answers if "/static/council/" not in answer.url]
    files = [
        answer.url
        for answer in ours
        if answer.url != url and answer.request.resource_type not in PICTURES
    ]
    return sum(len(gzip.compress(answer.body(), 6)) for answer in ours), files


@pytest.mark.parametrize("name", ["home", "directory"])
def test_home_and_directory_are_light(demo, main_pages, open_context, name):
    page = open_context(width=390, height=844).new_page()
    weight, files = measure(page, demo.url(main_pages[name]))
    assert 0 < weight <= MOST_BYTES
    assert len(files) <= MOST_REQUESTS, files


def test_every_service_page_is_light(demo, page_types, open_context):
    context = open_context(width=390, height=844)
    heavy = []
    for path in read_services(page_types):
        page = context.new_page()
        weight, files = measure(page, demo.url(path))
        page.close()
        if weight > MOST_BYTES or len(files) > MOST_REQUESTS:
            heavy.append((path, weight, files))
    assert heavy == []


def list_own_files(ending):
    return [path for path in STATIC.glob(f"*{ending}") if "admin" not in path.parts]


def find_newer(path, patterns):
    text = re.sub(r"/\*.*?\*/|^\s*//.*?$", "", path.read_text(), flags=re.S | re.M)
    # What stands behind a question whether the browser knows it may be as new as it likes.
    text = re.sub(r"@supports[^{]+\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}", "", text)
    return [
        f"{path.name}: {found.group(0)}"
        for pattern in patterns
        for found in re.finditer(pattern, text, flags=re.M)
    ]


def test_our_styles_and_scripts_ask_for_nothing_newer_than_2019():
    styles, scripts = list_own_files(".css"), list_own_files(".js")
    assert styles and scripts
    newer = [one for path in styles for one in find_newer(path, TOO_NEW_FOR_STYLES)]
    newer += [one for path in scripts for one in find_newer(path, TOO_NEW_FOR_SCRIPTS)]
    assert newer == []


@pytest.mark.parametrize(
    ("name", "text"),
    [("new.css", ".a:has(b) { gap: 1px; }"), ("new.js", "a?.b ?? c;")],
)
def test_the_search_for_newer_things_finds_them(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text)
    patterns = TOO_NEW_FOR_STYLES if name.endswith("css") else TOO_NEW_FOR_SCRIPTS
    assert len(find_newer(path, patterns)) == 2


def test_pages_read_in_order_without_our_styles(demo, main_pages, page_types, open_context):
    context = open_context(width=320, height=568, java_script_enabled=False)
    context.route(re.compile(r"\.css"), lambda route: route.abort())
    page = context.new_page()
    for path in [*main_pages.values(), read_services(page_types)[0]]:
        page.goto(demo.url(path))
        body = page.locator("main").inner_text()
        assert body.index(page.locator("h1").inner_text()) < 200
        wide = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")
        assert wide <= 0, path
    # The facts a family came for, in words and in the order of the source.
    service = page.locator("main").inner_text()
    assert service.index("Who can use it") < service.index("How to get it")


def test_nothing_moves_for_whoever_asks_for_less_motion(demo, main_pages, page_types, open_context):
    page = open_context(reduced_motion="reduce").new_page()
    moving = """() => [...document.querySelectorAll('.lo-page, .lo-page *')].filter(el => {
        const style = getComputedStyle(el);
        return [style.transitionDuration, style.animationDuration].some(
            value => value.split(',').some(one => parseFloat(one) > 0));
    }).map(el => el.className)"""
    for path in [*main_pages.values(), read_services(page_types)[0]]:
        page.goto(demo.url(path))
        assert page.evaluate(moving) == []
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


EDGELESS = """() => [...document.querySelectorAll(
    '.lo-page .lo-button, .lo-page .lo-notice, .lo-page .lo-chip, .lo-page .lo-input, .lo-page .lo-first')]
    .filter(el => el.checkVisibility()).filter(el => {
        const style = getComputedStyle(el);
        const canvas = getComputedStyle(document.body).backgroundColor;
        return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0
            || style.borderTopColor === canvas;
    }).map(el => el.className)"""


def test_boxes_and_buttons_keep_their_edges_in_forced_colours(
    demo, main_pages, page_types, open_context
):
    page = open_context(forced_colors="active").new_page()
    for path in [f"{main_pages['directory']}?age=3", read_services(page_types)[0]]:
        page.goto(demo.url(path))
        assert page.locator(".lo-button:visible").count()
        assert page.evaluate(EDGELESS) == []


def test_our_part_keeps_its_contrast_on_a_dark_council_page(
    demo, main_pages, page_types, open_context, axe
):
    page = open_context(color_scheme="dark", bypass_csp=True).new_page()
    styles = "".join(path.read_text() for path in sorted(list_own_files(".css")))
    for path in [*main_pages.values(), read_services(page_types)[0]]:
        page.goto(demo.url(path))
        ours = page.locator(".lo-page").first.evaluate("el => el.outerHTML")
        page.set_content(
            '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark">'
            "<style>body { background: #121212; color: #eee; }</style>"
            f"<title>Dark</title><style>{styles}</style><main>{ours}</main>"
        )
        options = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
        found = axe.run(page, options=options).response
        assert [one["nodes"][0]["html"] for one in found["violations"]] == []
        assert found["passes"]


def test_the_demo_is_dark_for_whoever_asks_for_it_and_still_easy_to_read(
    demo, page_types, open_context, axe
):
    page = open_context(color_scheme="dark").new_page()
    rule = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
    faults = []
    paths = [urlsplit(urls[0]).path for urls in page_types.values()]
    for path in [*paths, "/send/dates/appeal/", "/send/promote/", "/send/what-went-wrong/"]:
        page.goto(demo.url(path))
        found = axe.run(page, options=rule).response
        assert found["passes"]
        faults += [(path, one["nodes"][0]["html"]) for one in found["violations"]]
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert sum(map(int, re.findall(r"\d+", ground))) < 120
    assert faults == []
    # Ink on white paper, whatever the screen is set to.
    page.emulate_media(media="print", color_scheme="dark")
    ink = page.evaluate("getComputedStyle(document.body).color")
    assert sum(map(int, re.findall(r"\d+", ink))) < 120
