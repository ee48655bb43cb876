"""Every public page of the demo, found by following links as a family would."""

import re
from urllib.parse import urldefrag, urlsplit

import pytest


#: Addresses with a question mark are endless (every filter with every other): this many
#: of each path are looked at.
QUERIES_PER_PATH = 4
#: Of addresses that are no pages of the CMS: they differ by what was answered before.
QUERIES_PER_ADDRESS = 1
PAGING = re.compile(r"page=\d+")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Files to take away: a browser saves them and shows no page.
FILES = (".ics", "/pdf/")
SKIP = ("/admin", "/documents/", "/media/", "/static/", "/sitemap.xml")
#: What only a script can do; every browser's own menu can, too.
NEED_SCRIPT = {"Print this page"}
SCREEN = {"media": "screen", "forced_colors": "none"}
#: What a page is looked at with: width in pixels (320 is 1280 at 400 % zoom), and what the
#: browser is set to.
LOOKS = {
    "narrow": (320, {}),
    "tablet": (768, {}),
    "desk": (1280, {}),
    "forced colours": (1280, {"forced_colors": "active"}),
    "paper": (768, {"media": "print"}),
}
ERRORS = {"/no-such-page/": 404, "/fails-on-purpose/": 500}


@pytest.fixture(scope="session")
def addresses(demo, chromium, page_types):
    """Paths of every page reached by links from the council's home, and of closed services."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    waiting = ["/", *(urlsplit(url).path for url in page_types["closed"])]
    found, queries = [], {}
    seen = set(waiting)
    while waiting:
        path = waiting.pop(0)
        response = page.goto(demo.url(path), wait_until="domcontentloaded")
        assert response.status == 200, f"{path} answers {response.status}"
        found.append(path)
        for link in page.eval_on_selector_all("a[href]", "links => links.map(a => a.href)"):
            link = urldefrag(link).url
            parts = urlsplit(link)
            if not link.startswith(demo.address) or parts.path.startswith(SKIP):
                continue
            if parts.path.endswith(FILES):
                continue
            if parts.query and not PAGING.fullmatch(parts.query):
                # Every page of the directory again, for each list that a family may carry.
                key = "list" if "list=" in parts.query else parts.path
                queries[key] = queries.get(key, 0) + 1
                most = QUERIES_PER_ADDRESS if key.startswith("/send/") else QUERIES_PER_PATH
                if queries[key] > most:
                    continue
            link = link.removeprefix(demo.address)
            if link not in seen:
                seen.add(link)
                waiting.append(link)
    context.close()
    return found


def describe(violation):
    nodes = ", ".join(node["target"][0] for node in violation["nodes"][:3])
    return f"{violation['id']}: {nodes}"


def test_the_crawl_reaches_every_page_of_every_type(addresses, page_types):
    assert page_types
    paths = {urlsplit(address).path for address in addresses}
    for label, urls in page_types.items():
        assert urls, f"the demo has no live page of type {label}"
        missed = [url for url in urls if urlsplit(url).path not in paths]
        assert not missed, f"no link leads to {label}: {missed[:5]}"


def list_faults(page, axe):
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    result = axe.run(page, options=options).response
    yield from map(describe, result["violations"])
    wide = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")
    if wide > 0:
        yield f"{wide}px too wide"


def test_no_page_has_an_axe_violation_or_scrolls_sideways_in_any_look(
    demo, addresses, axe, open_context
):
    page = open_context(width=320).new_page()
    faults = []
    for path in [*addresses, *ERRORS]:
        response = page.goto(demo.url(path))
        assert response.status == ERRORS.get(path, 200)
        # A filtered page is built of the same parts as the page itself.
        looks = {look: LOOKS[look] for look in ("narrow", "desk")} if "?" in path else LOOKS
        for look, (width, media) in looks.items():
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(**{**SCREEN, **media})
            faults += [f"{path} {look}: {fault}" for fault in list_faults(page, axe)]
    assert faults == []


def test_no_page_asks_another_host_or_holds_inline_style_or_script(demo, addresses, open_context):
    page = open_context().new_page()
    faults = []
    requested = []
    page.on("request", lambda request: requested.append(request.url))
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    page.on("console", lambda line: line.type == "error" and faults.append(line.text))
    for path in addresses:
        requested.clear()
        page.goto(demo.url(path), wait_until="load")
        faults += [
            f"{path} asks {url}" for url in requested if not url.startswith((demo.address, "data:"))
        ]
        inline = page.evaluate(
            """() => [
                ...[...document.querySelectorAll('[style]')].map(el => 'style on ' + el.tagName),
                ...[...document.querySelectorAll('style')].map(() => '<style>'),
                ...[...document.querySelectorAll('script:not([src])')]
                    .filter(el => !/json/.test(el.type)).map(() => '<script>'),
                ...[...document.querySelectorAll('*')].flatMap(el =>
                    [...el.attributes].filter(a => a.name.startsWith('on')).map(a => a.name)),
            ]"""
        )
        source = page.request.get(demo.url(path)).text()
        if " style=" in source or "<style" in source:
            inline.append("style in the source")
        faults += [f"{path} has {fault}" for fault in inline]
    assert faults == []


def test_no_page_loses_anything_without_javascript(demo, addresses, open_context):
    with_script = open_context().new_page()
    without = open_context(java_script_enabled=False).new_page()
    faults = []
    for path in addresses:
        texts = []
        for page in (with_script, without):
            page.goto(demo.url(path), wait_until="load")
            texts.append(set(page.locator("body").inner_text().split("\n")))
        lost = {line for line in texts[0] - texts[1] if line.strip()} - NEED_SCRIPT
        if lost:
            faults.append(f"{path} loses {sorted(lost)[:3]}")
    assert faults == []


TABBABLE = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
    .filter(el => el.tabIndex >= 0 && !el.disabled && el.checkVisibility()
        && !(el.type === 'radio' && el.name && !el.checked))
    .length"""
FOCUSED = """() => {
    const el = document.activeElement;
    if (!el || el === document.body) return null;
    const style = getComputedStyle(el);
    const box = el.getBoundingClientRect();
    if (!window.loSeen) window.loSeen = new Map();
    if (!window.loSeen.has(el)) window.loSeen.set(el, window.loSeen.size);
    return {
        number: window.loSeen.get(el),
        what: el.tagName + ' ' + (el.textContent || el.name || '').trim().slice(0, 40),
        shown: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
            || style.boxShadow !== 'none' || style.borderStyle !== 'none',
        inView: box.bottom > 0 && box.top < window.innerHeight,
    };
}"""


def test_one_page_of_each_type_works_by_keyboard_alone(demo, page_types, open_context):
    # Without the theme's smooth scrolling: what has the focus is in view at once.
    page = open_context(width=390, height=844, reduced_motion="reduce").new_page()
    faults = []
    paths = [urlsplit(urls[0]).path for urls in page_types.values()]
    for path in paths:
        page.goto(demo.url(path), wait_until="load")
        expected = page.evaluate(TABBABLE)
        reached = set()
        for _ in range(expected + 30):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused is None:
                break
            if not focused["shown"]:
                faults.append(f"{path}: focus cannot be seen on {focused['what']}")
            if not focused["inView"]:
                faults.append(f"{path}: focus is out of view on {focused['what']}")
            reached.add(focused["number"])
        if len(reached) < expected:
            faults.append(f"{path}: Tab reaches {len(reached)} of {expected}")
    assert faults == []
