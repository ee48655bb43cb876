"""Fails when a browser test was skipped, or none was run, by pytest's own JUnit report."""

import sys
from xml.etree import ElementTree


def main(report: str) -> int:
    cases = ElementTree.parse(report).iter("testcase")
    browser = [case for case in cases if case.get("classname", "").startswith("tests.browser")]
    skipped = [case for case in browser if case.find("skipped") is not None]
    for case in skipped:
        sys.stderr.write(f"skipped: {case.get('classname')}::{case.get('name')}\n")
    sys.stdout.write(f"{len(browser)} browser tests, {len(skipped)} skipped\n")
    return 1 if skipped or not browser else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
