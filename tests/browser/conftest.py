"""A real browser against the demo council, served by a process of its own.

Every test here starts from one set-up demo database; tests that change it get a copy.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest


REPOSITORY = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # One test takes as long as all the rest: each has a worker, with a demo of its own.
            group = "looks" if "in_any_look" in item.name else "browser"
            item.add_marker(pytest.mark.xdist_group(group))


@dataclass
class Demo:
    """A served copy of the demo."""

    address: str
    folder: Path

    def url(self, path: str) -> str:
        return self.address + path

    def run(self, *arguments: str) -> str:
        run = subprocess.run(
            [sys.executable, *arguments],
            cwd=REPOSITORY,
            env=environment(self.folder),
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr[-3000:]
        return run.stdout


def environment(folder: Path) -> dict[str, str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("DATABASE_URL")}
    env |= {
        "DJANGO_SETTINGS_MODULE": "tests.browser.site",
        "DEMO_VAR": str(folder),
        "PYTHONPATH": str(REPOSITORY),
    }
    env.pop("LOCALOFFER_TEST_SITE", None)
    return env


def find_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serve(folder: Path):
    port = find_port()
    log = (folder / "server.log").open("w")
    server = subprocess.Popen(
        [sys.executable, "manage.py", "runserver", "--noreload", "--insecure", f"127.0.0.1:{port}"],
        cwd=REPOSITORY,
        env=environment(folder),
        stdout=log,
        stderr=log,
    )
    address = f"http://127.0.0.1:{port}"
    for _ in range(120):
        try:
            urllib.request.urlopen(address + "/", timeout=5)
            break
        except OSError:
            if server.poll() is not None:
                break
            time.sleep(0.5)
    else:
        server.kill()
    if server.poll() is not None:
        raise AssertionError((folder / "server.log").read_text()[-3000:])
    return server, Demo(address, folder)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """The demo, set up once as `make setup` does."""
    folder = tmp_path_factory.mktemp("demo")
    demo = Demo("", folder)
    demo.run("manage.py", "migrate", "--verbosity", "0")
    demo.run("manage.py", "load_demo")
    return folder


@pytest.fixture(scope="session")
def demo(demo_folder):
    """The demo, served; tests that use it change nothing."""
    server, demo = serve(demo_folder)
    yield demo
    server.terminate()
    server.wait(20)


@pytest.fixture
def demo_to_change(demo_folder, tmp_path):
    """A copy of the demo of this test's own, served."""
    folder = tmp_path / "demo"
    shutil.copytree(demo_folder, folder)
    server, demo = serve(folder)
    yield demo
    server.terminate()
    server.wait(20)


@pytest.fixture(scope="session")
def page_types(demo):
    """The demo's page types, each with the addresses of its live pages."""
    return json.loads(demo.run(str(HERE / "pages.py")))


@pytest.fixture(scope="session")
def chromium():
    sync_api = pytest.importorskip("playwright.sync_api")
    from tools.browser import find

    path = find()
    if path is None:
        message = "no Chromium or Chrome found: `make test` installs one"
        if os.environ.get("LOCALOFFER_REQUIRE_BROWSER"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
            ],
        )
        yield browser
        browser.close()


@pytest.fixture
def open_context(chromium):
    """Opens a browser context that is closed when the test ends."""
    contexts = []

    def open_it(width: int = 1280, height: int = 900, **options):
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        return context

    yield open_it
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def axe():
    from axe_playwright_python.sync_playwright import Axe

    return Axe()
