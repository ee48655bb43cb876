"""Finds a Chromium or Chrome for the browser tests, installs one where there is none.

Prints the path of the browser's program. Looked at in this order: the variable
LOCALOFFER_BROWSER, programs on the PATH, the usual places, Playwright's own
download; then, with ``--install``, the distribution's package (as root only: a
test run should not ask for a password) and at last Playwright's download.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path


NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
PLACES = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
]
# Package managers and what to run; the first that is there is used.
MANAGERS = {
    "apt-get": [
        ["apt-get", "update", "-q"],
        # Without a font, text has no width and layout cannot be judged.
        [
            "apt-get",
            "install",
            "-y",
            "-q",
            "--no-install-recommends",
            "chromium",
            "fonts-liberation",
        ],
    ],
    "dnf": [["dnf", "install", "-y", "-q", "chromium"]],
    "apk": [["apk", "add", "-q", "chromium"]],
}


def works(path: str | None) -> bool:
    """Whether the program starts: Ubuntu's ``chromium-browser`` may be a mere pointer to snap."""
    if not path or not Path(path).is_file():
        return False
    try:
        run = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0


def find() -> str | None:
    """The path of a browser that starts, or None."""
    candidates = [os.environ.get("LOCALOFFER_BROWSER"), *map(shutil.which, NAMES), *PLACES]
    return next((path for path in candidates if works(path)), None) or playwright_browser()


def playwright_browser() -> str | None:
    """The browser Playwright has downloaded, or None (also when Playwright is not installed)."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if works(path) else None


def install() -> str | None:
    """Installs a browser and returns its path, or None when none of the ways worked."""
    if getattr(os, "geteuid", lambda: 1)() == 0:
        manager = next((name for name in MANAGERS if shutil.which(name)), None)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in MANAGERS.get(manager, []):
            say(" ".join(command))
            # A list of packages that cannot be renewed may still be good enough.
            subprocess.run(command, stdout=sys.stderr, env=environment, check=False)
        if path := find():
            return path
    say("playwright install chromium")
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, stdout=sys.stderr, check=False)
    return find()


def say(text: str) -> None:
    sys.stderr.write(f"browser: {text}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--install", action="store_true", help="install one where there is none")
    options = parser.parse_args()
    path = find() or (install() if options.install else None)
    if path is None:
        say("no Chromium or Chrome. Install one and run this again, or set LOCALOFFER_BROWSER.")
        return 1
    sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
