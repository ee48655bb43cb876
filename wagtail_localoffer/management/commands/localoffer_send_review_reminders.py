from wagtail_localoffer.jobs.commands import JobCommand
from wagtail_localoffer.reviews.jobs import REMIND


class Command(JobCommand):
    job = REMIND
    help = "Sends the reminders of today: one mail to each person, however many pages. Safe at any time and when two runs start together; localoffer_jobs runs it every day."
