from wagtail_localoffer.jobs.commands import JobCommand
from wagtail_localoffer.writing.jobs import READ


class Command(JobCommand):
    help = "Reads how hard each live page is to read, and its acronyms, for the reports."
    job = READ
