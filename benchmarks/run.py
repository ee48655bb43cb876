"""Times the directory against a bare page of the same theme, in the same process.

`make bench` fills 1,000, 10,000 and 50,000 services and prints ratios to an empty page at
the same depth, with a verdict on every bound of `BOUNDS`. Ratios hold when the machine's
speed changes, milliseconds do not; and the processor's time is taken, not the clock's, so
that other work on the machine counts little. `python -m benchmarks.run --sizes 1000` does
less; `--folder FOLDER` keeps what was filled there for the next run.
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import fuzz, memory


#: Rounds for each table. In each, every address is asked once: what slows the machine down
#: for a while slows down all of them.
ROUNDS = 31
FACETS = {"need": "autism", "level": "targeted", "delivery": "online"}
WORDS = "three facets and words"
#: From this size on only two questions are asked.
LARGE = 50_000
#: The size at which random questions are asked.
FUZZED = 10_000

#: Bare pages warm and cold, and queries more than a bare page, of three facets and words.
WARM, COLD, MORE = 2.5, 3.0, 6
#: Bare pages of a hub, with all its lists.
HUB = "hub of a topic"
HUB_MOST = 4.0
#: How much more that may cost at 50,000 services than at 10,000.
GROWTH = 1.5
#: Seconds for a request that loads or reloads the snapshot, by number of services.
LOADS = {10_000: 0.3, 50_000: 1.5}


def say(line: str = "") -> None:
    print(line, flush=True)


def judge(value: float, bound: float) -> str:
    return f"{'PASS' if value <= bound else 'FAIL'} (at most {bound:g})"


def build(size: int) -> None:
    """Sets the demo council up without its services and fills its directory."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("localoffer_setup", verbosity=0)
    from django.apps import apps
    from wagtail.models import Page, Site

    from benchmarks.fill import fill

    # Taken from the registry: which app has the ready page types is the site's choice.
    from wagtail_localoffer.models import Offer, TaxonomyTerm
    from wagtail_localoffer.pages.models import (
        DirectoryPage,
        OfferHomePage,
        ServicePage,
        TopicPage,
    )

    if Page.objects.filter(slug="bare").exists():
        return
    standard = apps.get_model("council", "StandardPage")
    home = apps.get_model("council", "HomePage")
    root = Site.objects.get(is_default_site=True).root_page.get_root()
    root.get_children().delete()
    root = type(root).objects.get(pk=root.pk)
    front = root.add_child(instance=home(title="Council", slug="council", heading="Council"))
    Site.objects.all().delete()
    Site.objects.create(hostname="testserver", root_page=front, is_default_site=True)
    offer = front.add_child(instance=OfferHomePage(title="Local Offer", slug="local-offer"))
    Offer.objects.create(name="Local Offer", home_page=offer)
    directory = offer.add_child(instance=DirectoryPage(title="Services", slug="services"))
    started = time.perf_counter()
    fill(ServicePage, directory, size)
    hub = offer.add_child(instance=TopicPage(title="Talking", slug="talking", intro="<p>Hello</p>"))
    hub.terms = [TaxonomyTerm.objects.get(code="need:communication")]
    hub.save()
    # Last: a folder with this page in it was filled to the end.
    offer.add_child(instance=standard(title="Bare", slug="bare"))
    say(f"  filled {size:,} services in {time.perf_counter() - started:.0f} s")


def list_questions(size: int) -> dict[str, tuple[str, dict]]:
    """Names of what is timed, each with its address and query."""
    from wagtail_localoffer.pages.models import DirectoryPage, ServicePage, TopicPage

    directory = DirectoryPage.objects.get(slug="services").url
    hub = (TopicPage.objects.get(slug="talking").url, {})
    both = {**FACETS, "q": "talking"}
    if size >= LARGE:
        return {"no filter": (directory, {}), WORDS: (directory, both), HUB: hub}
    last = max(1, size // 20)
    return {
        "no filter": (directory, {}),
        "three facets": (directory, FACETS),
        "words": (directory, {"q": "talking group"}),
        WORDS: (directory, both),
        "near": (directory, {"q": "talking group near AL1"}),
        "deep page": (directory, {"page": str(min(last, 400))}),
        "service page": (ServicePage.objects.order_by("path").first().url, {}),
        HUB: hub,
    }


def ask(client, url: str, data: dict, cold: bool = False) -> float:
    """Milliseconds of the processor for one request."""
    from django.core.cache import cache

    if cold:
        cache.clear()
    started = time.process_time()
    response = client.get(url, data)
    took = (time.process_time() - started) * 1000
    assert response.status_code == 200, url
    return took


def count_queries(client, url: str, data: dict, cold: bool) -> int:
    from django.core.cache import cache
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    if cold:
        cache.clear()
    with CaptureQueriesContext(connection) as queries:
        client.get(url, data)
    return len(queries)


def measure(client, size: int, cold: bool) -> float:
    """Prints a table; returns how many bare pages three facets and words take."""
    from wagtail.models import Page

    cases = {
        "bare page": (Page.objects.get(slug="bare").url, {}),
        **list_questions(size),
    }
    times = {name: [] for name in cases}
    for number in range(ROUNDS + 2):
        gc.collect()
        for name, (url, data) in cases.items():
            took = ask(client, url, data, cold)
            if number > 1:
                times[name].append(took)
    middle = {name: statistics.median(found) for name, found in times.items()}
    queries = {name: count_queries(client, *case, cold) for name, case in cases.items()}
    bare, bare_queries = middle["bare page"], queries["bare page"]
    say(f"\n{size:,} services, Django's caches {'empty' if cold else 'warm'}, snapshot loaded")
    for name in cases:
        ratio, more = middle[name] / bare, queries[name] - bare_queries
        line = f"  {name:<24} {middle[name]:7.2f} ms  {queries[name]:3d} queries"
        if name != "bare page":
            line += f"  {ratio:5.2f} bare pages  {more:+d} queries"
        if name == WORDS and size >= 10_000:
            line += (
                f"  {judge(round(ratio, 2), COLD if cold else WARM)}, queries {judge(more, MORE)}"
            )
        if name == HUB and size >= 10_000:
            line += f"  {judge(round(ratio, 2), HUB_MOST)}"
        say(line)
    return middle[WORDS] / bare


def measure_loads(client, size: int) -> None:
    """The requests that read the directory into memory, and what it holds there."""
    from wagtail_localoffer.entries import snapshot
    from wagtail_localoffer.pages.models import DirectoryPage, ServicePage
    from wagtail_localoffer.search import lexicon
    from wagtail_localoffer.words import stem

    directory = DirectoryPage.objects.get(slug="services")
    service = ServicePage.objects.order_by("path").first()
    words = {**FACETS, "q": "talking"}

    def start() -> None:
        snapshot.forget()
        lexicon.forget()
        lexicon.make_index.cache_clear()
        stem.cache_clear()

    def publish() -> None:
        service.minimum_age = 1 if service.minimum_age != 1 else 2
        service.save()

    say()
    for name, prepare, data in [
        ("first in a process, no filter", start, {}),
        ("first in a process, with words", start, words),
        ("first after a publish, no filter", publish, {}),
        ("first after a publish, with words", publish, words),
    ]:
        took = []
        for _ in range(5):
            prepare()
            gc.collect()
            took.append(ask(client, directory.url, data) / 1000)
        seconds = statistics.median(took)
        verdict = judge(round(seconds, 2), LOADS[size]) if size in LOADS else ""
        say(f"  {name:<34} {seconds:6.3f} s  {verdict}")
    took = []
    for _ in range(5):
        gc.collect()
        started = time.process_time()
        loaded = snapshot.load(directory, "")
        took.append(time.process_time() - started)
    say(f"  {'the snapshot by itself':<34} {statistics.median(took):6.3f} s")
    say(f"  {'its size':<34} {memory.weigh(loaded) / 1e6:6.1f} MB")


def run(size: int) -> float:
    """One size, in this process; returns the bare pages that three facets and words take."""
    import django

    django.setup()
    build(size)
    from django.test import Client

    client = Client()
    ratio = measure(client, size, cold=False)
    measure(client, size, cold=True)
    measure_loads(client, size)
    if size == FUZZED:
        say(f"\n  {fuzz.measure_fuzz()}")
    return ratio


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, LARGE])
    parser.add_argument("--folder", type=Path, help="where to keep what was filled")
    options = parser.parse_args()
    if "BENCH_VAR" in os.environ:
        took = run(options.sizes[0])
        Path(os.environ["BENCH_VAR"], "took").write_text(str(took))
        return
    say(f"Load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    took: dict[int, float] = {}
    for size in options.sizes:
        # A process of its own: no cache of one size may help the next.
        with tempfile.TemporaryDirectory() as temporary:
            folder = options.folder / str(size) if options.folder else Path(temporary)
            folder.mkdir(parents=True, exist_ok=True)
            env = {
                **os.environ,
                "BENCH_VAR": str(folder),
                "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
            }
            command = [sys.executable, "-m", "benchmarks.run", "--sizes", str(size)]
            subprocess.run(command, env=env, check=True, cwd=Path(__file__).parent.parent)
            took[size] = float((folder / "took").read_text())
    if {10_000, LARGE} <= set(took):
        growth = took[LARGE] / took[10_000]
        say(f"\n{WORDS}: {LARGE:,} services take {growth:.2f} times the bare pages of 10,000")
        say(f"  {judge(round(growth, 2), GROWTH)}")
    say(f"Load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


if __name__ == "__main__":
    main()
