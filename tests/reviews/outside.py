"""The test site for a process of its own, whose mails are files."""

import os

from tests.settings import *  # noqa: F403


EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = os.environ["MAIL_FOLDER"]
