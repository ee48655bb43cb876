"""A site runs in several processes: none shows what is stale, for good or for a moment."""

import json
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory


pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(
        connection.vendor == "mysql",
        # MariaDB 10.11 was seen to stop with several writers to a table with full text indexes.
        reason="needs several writers",
    ),
]
two_writers = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite has one writer at a time"
)
ROOT = Path(__file__).resolve().parent.parent.parent
#: Seconds after which a process that says nothing is stuck.
PATIENCE = 60


class Process:
    """A process that does what it is told; `tell` and `hear` apart let several work at once."""

    def __init__(self, address):
        env = {**os.environ, "DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "tests.settings"}
        command = [sys.executable, "-m", "tests.entries.worker"]
        self.popen = subprocess.Popen(
            command, cwd=ROOT, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def tell(self, name, **options):
        self.say(json.dumps([name, options]))

    def say(self, line):
        self.popen.stdin.write(line + "\n")
        self.popen.stdin.flush()

    def hear(self):
        timer = threading.Timer(PATIENCE, self.popen.kill)
        timer.start()
        try:
            line = self.popen.stdout.readline()
        finally:
            timer.cancel()
        assert line, "the process has ended, or waited too long"
        return json.loads(line)

    def ask(self, name, **options):
        self.tell(name, **options)
        return self.hear()

    def end(self):
        try:
            self.popen.wait(10)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()
        self.popen.stdout.close()


@pytest.fixture
def directory(root):
    directory = DirectoryFactory(parent=HomeFactory(parent=root, slug="offer"), slug="services")
    for number in range(6):
        ServiceFactory(
            parent=directory, title=f"Service {number}", minimum_age=1, terms=["need:speech"]
        )
    return directory


@pytest.fixture
def pages(directory):
    return [page.pk for page in directory.get_children().order_by("path")]


@pytest.fixture
def address(directory, tmp_path):
    """The address of this test's database; of a copy in a file, where it is in memory."""
    known = connection.settings_dict
    if connection.vendor == "sqlite":
        path = tmp_path / "site.sqlite3"
        copy = sqlite3.connect(path)
        connection.connection.backup(copy)
        copy.execute("PRAGMA journal_mode=WAL")
        copy.close()
        return f"sqlite:///{path}?timeout=30&transaction_mode=IMMEDIATE"
    login = quote(known["USER"]) + (f":{quote(known['PASSWORD'])}" if known["PASSWORD"] else "")
    place = f"{known['HOST'] or 'localhost'}:{known['PORT'] or 5432}"
    return f"postgres://{login}@{place}/{known['NAME']}"


@pytest.fixture
def start(address):
    """Starts processes, all at once: each takes a second or two."""
    running = []

    def start(count):
        fresh = [Process(address) for _ in range(count)]
        running.extend(fresh)
        for process in fresh:
            assert process.hear() == {"ready": True}
        return fresh

    yield start
    for process in running:
        process.popen.stdin.close()
    for process in running:
        process.end()


def test_publishes_and_what_is_taken_back_in_other_processes(start, directory, pages):
    writer, first, second = start(3)
    where = {"directory": directory.pk}
    before = first.ask("read", **where)
    assert (before["offered"], before["kept"]) == (6, False)
    assert first.ask("read", **where) == {**before, "kept": True}
    second.ask("read", **where)

    # A publish is seen by every process, at its next question.
    writer.ask("change", page=pages[0], age=9)
    for reader in (first, second):
        after = reader.ask("read", **where)
        assert (sorted(after["ages"]), after["kept"]) == ([1.0] * 5 + [9.0], False)

    # What is taken back is seen by none; what they keep stays good.
    writer.ask("begin")
    writer.ask("change", page=pages[1], live=False)
    assert writer.ask("read", **where)["offered"] == 5
    assert first.ask("read", **where) == {**after, "kept": True}
    writer.ask("roll_back")
    for process in (writer, first, second):
        assert process.ask("read", **where)["offered"] == 6
    assert first.ask("read", **where)["kept"] is True

    # Of a transaction whose savepoint is taken back the rest is seen, and only when committed.
    writer.ask("begin")
    writer.ask("begin")
    writer.ask("change", page=pages[2], live=False)
    writer.ask("roll_back")
    writer.ask("change", page=pages[3], live=False)
    assert second.ask("read", **where)["kept"] is True
    writer.ask("commit")
    for process in (writer, first, second):
        found = process.ask("read", **where)
        assert pages[2] in found["keys"]
        assert pages[3] not in found["keys"]


def test_a_publish_while_another_process_reads_is_not_lost(start, directory, pages):
    writer, reader = start(2)
    where = {"directory": directory.pk}
    reader.tell("read", **where, wait=True)
    # It has read the stamp, and not yet the entries.
    assert reader.hear() == {"waiting": True}
    writer.ask("change", page=pages[0], live=False)
    reader.say("go on")
    assert reader.hear()["offered"] == 5
    # What it read stands under the old stamp, so it is read once more and then kept.
    again = [reader.ask("read", **where) for _ in range(2)]
    assert [(found["offered"], found["kept"]) for found in again] == [(5, False), (5, True)]


@two_writers
def test_publishes_that_end_in_another_order_than_they_began(start, directory, pages):
    early, late, reader = start(3)
    where = {"directory": directory.pk}
    reader.ask("read", **where)
    early.ask("begin")
    early.ask("change", page=pages[0], age=3)
    late.ask("begin")
    late.ask("change", page=pages[1], age=5)
    late.ask("commit")
    found = reader.ask("read", **where)
    assert sorted(found["ages"]) == [1.0] * 5 + [5.0]
    # The first, which had its keys and times before the second, comes in after it.
    early.ask("commit")
    for process in (reader, early, late):
        found = process.ask("read", **where)
        assert sorted(found["ages"]) == [1.0] * 4 + [3.0, 5.0]


def test_after_a_storm_every_process_shows_what_the_database_holds(start, directory, pages):
    *writers, reader = start(3)
    where = {"directory": directory.pk}
    reader.tell("watch", **where, seconds=1)
    for seed, writer in enumerate(writers):
        writer.tell("storm", pages=pages, seed=seed, rounds=6)
    written = sum(writer.hear()["written"] for writer in writers)
    assert written > 3
    assert reader.hear()["times"] > 3
    expected = reader.ask("read_anew", **where)
    for process in (reader, *writers):
        assert process.ask("read", **where).items() >= expected.items()
