"""The demo council's settings on a database of the benchmark's own."""

import os
from pathlib import Path


FOLDER = Path(os.environ["BENCH_VAR"])
os.environ["DEMO_VAR"] = str(FOLDER)

from example_project.settings import *  # noqa: E402, F403


DEBUG = False
ALLOWED_HOSTS = ["*"]
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"  # noqa: F405
LOGGING = {"version": 1, "disable_existing_loggers": True}
