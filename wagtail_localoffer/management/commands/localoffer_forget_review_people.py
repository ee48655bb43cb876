from wagtail_localoffer.jobs.commands import JobCommand
from wagtail_localoffer.reviews.jobs import FORGET


class Command(JobCommand):
    job = FORGET
    help = "Empties the e-mail addresses of checks older than REVIEW_PERSONAL_DAYS and deletes mails as old. localoffer_jobs runs it every day."
