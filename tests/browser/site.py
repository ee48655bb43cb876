"""The demo council as the browser tests serve it: a shop window of every page it has.

The same settings as `make demo`, with debugging off (so that error pages are the
council's own) and one address more that fails, to look at the page for failures.
"""

from example_project.settings import *  # noqa: F403


DEBUG = False
ROOT_URLCONF = "tests.browser.urls"
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"  # noqa: F405
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
