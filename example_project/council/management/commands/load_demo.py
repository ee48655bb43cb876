from django.conf import settings
from django.core.management.base import BaseCommand

from example_project.council.demo.people import PASSWORD, PEOPLE
from example_project.council.demo.steps import STEPS


class Command(BaseCommand):
    help = (
        "Fill the site of Sampleford Council, a made-up council. Run it as often as you like: it "
        "makes what it has never made before and leaves all that editors changed or deleted. It "
        "makes users whose password everybody knows, so keep it off a public site."
    )

    def handle(self, **options: object) -> None:
        if not settings.DEBUG:
            self.stderr.write(
                self.style.WARNING(
                    f"The users {', '.join(PEOPLE)} have the password {PASSWORD}: "
                    "change it before anyone else can reach this site."
                )
            )
        made = []

        def say(line: str) -> None:
            made.append(line)
            if options["verbosity"]:
                self.stdout.write(line)

        for step in STEPS:
            step(say)
        if not made and options["verbosity"]:
            self.stdout.write("The demo is loaded already; nothing to do.")
