"""Builds the wheel and checks that nothing of the package is missing from it.

The list to compare with is what git tracks, where there is a git: a file that
lies in the work tree but was never added must not hide a broken release.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "wagtail_localoffer"
# A folder that must be in the wheel with at least one file: (name, ending).
NEEDED = [("templates", ".html"), ("static", ".css"), ("migrations", ".py")]
NOTICES = ["LICENSE", "NOTICE"]


def build(folder: Path) -> Path:
    """Builds the wheel into ``folder`` as pip would for a council, and returns its path."""
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT]
    subprocess.run(command, check=True)
    return next(folder.glob("*.whl"))


def tracked() -> set[str]:
    """Every file of the package, as git has it (else as the folder has it)."""
    command = ["git", "-C", ROOT, "ls-files", "-z", "--", PACKAGE]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode == 0 and run.stdout:
        return {name for name in run.stdout.split("\0") if name and (ROOT / name).is_file()}
    files = (path for path in (ROOT / PACKAGE).rglob("*") if path.is_file())
    return {str(path.relative_to(ROOT)) for path in files if "__pycache__" not in path.parts}


def problems(wheel: Path) -> list[str]:
    """What is wrong with the wheel, one line each."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    ours = {name for name in names if name.startswith(f"{PACKAGE}/")}
    source = tracked()
    found = [f"missing in the wheel: {name}" for name in sorted(source - ours)]
    found += [f"in the wheel but not tracked: {name}" for name in sorted(ours - source)]
    for folder, ending in NEEDED:
        if not any(f"/{folder}/" in name and name.endswith(ending) for name in ours):
            found.append(f"no {ending} file under any {folder}/ folder")
    for name in ours:
        if name.endswith(".po") and name[:-3] + ".mo" not in ours:
            found.append(f"translation not compiled: {name}")
    for notice in NOTICES:
        if not any(re.search(rf"\.dist-info/(licenses/)?{notice}$", name) for name in names):
            found.append(f"no {notice}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="put a good wheel there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wheel = build(Path(folder))
        found = problems(wheel)
        with zipfile.ZipFile(wheel) as archive:
            count = len(archive.namelist())
        if options.keep and not found:
            options.keep.mkdir(exist_ok=True)
            shutil.copy(wheel, options.keep)
    for line in found:
        sys.stderr.write(f"{line}\n")
    sys.stdout.write(f"{wheel.name}: {count} files, {len(found)} problems\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
