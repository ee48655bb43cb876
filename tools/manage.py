"""Django's commands under the tests' settings, with our own deprecations as errors.

Use: ``python tools/manage.py check --fail-level WARNING``. pytest turns
deprecations into errors only once the apps are loaded; here they already count
while our modules are imported. ``missing-migrations`` is ``makemigrations
--check`` for the apps of this repository alone: a site's settings may make
other people's apps look changed.
"""

import os
import sys
import warnings
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent


def own_labels() -> list[str]:
    """Labels of the installed apps whose code lies in this repository."""
    from django.apps import apps

    return sorted(
        config.label
        for config in apps.get_app_configs()
        if Path(config.path).is_relative_to(ROOT) and "site-packages" not in config.path
    )


def main() -> None:
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    # makemigrations opens the database; git keeps no empty folder for its file.
    (ROOT / "tests" / "var").mkdir(exist_ok=True)
    for name in ("wagtail_localoffer", "tests", "example_project"):
        for category in (DeprecationWarning, PendingDeprecationWarning):
            warnings.filterwarnings("error", category=category, module=name)

    import django
    from django.core.management import execute_from_command_line

    django.setup()
    arguments = sys.argv[1:]
    if arguments[:1] == ["missing-migrations"]:
        arguments = ["makemigrations", "--check", "--dry-run", *own_labels(), *arguments[1:]]
    execute_from_command_line([sys.argv[0], *arguments])


if __name__ == "__main__":
    main()
