"""Two runs that start together, each a process of its own on one SQLite file."""

import os
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone


ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="elsewhere two threads do it"),
]


def start(folder):
    program = "from wagtail_localoffer.reviews.sending import send_reminders; send_reminders()"
    return subprocess.Popen(
        [sys.executable, "-c", f"import django; django.setup(); {program}"],
        cwd=ROOT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.reviews.outside",
            "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
            "MAIL_FOLDER": str(folder / "mail"),
        },
        stderr=subprocess.PIPE,
    )


def test_two_processes_send_each_mail_once(make_review, tmp_path):
    due = timezone.localdate() - timedelta(days=1)
    for number in range(12):
        review = make_review(owners=[f"owner{number % 6}@example.org"], started_on=due)
        assert review.due_on == due
    copy = sqlite3.connect(tmp_path / "site.sqlite3")
    connection.connection.backup(copy)
    copy.close()

    runs = [start(tmp_path) for _ in range(2)]
    for run in runs:
        _out, errors = run.communicate(timeout=120)
        assert run.returncode == 0, errors.decode()

    text = "\n".join(path.read_text() for path in (tmp_path / "mail").iterdir())
    assert sorted(line for line in text.splitlines() if line.startswith("To: ")) == [
        f"To: owner{number}@example.org" for number in range(6)
    ]
