"""The hubs of the demo, each with the pages below it."""

from example_project.council.demo.content.aids import AAC, EATING
from example_project.council.demo.content.autism import AUTISM, DIAGNOSIS, NOTICE
from example_project.council.demo.content.autism import QUESTIONS as AUTISM_QUESTIONS
from example_project.council.demo.content.language import DLD, LANGUAGES, LATE
from example_project.council.demo.content.lives import DECIDES, FRIENDS, HEALTH, RIGHTS
from example_project.council.demo.content.pathway import PATHWAY
from example_project.council.demo.content.slcn import QUESTIONS, SLCN
from example_project.council.demo.content.speech import MUTISM, SOUNDS, STAMMERING
from example_project.council.demo.content.young import COLLEGE, HOME, JOBS, WHEN, YOUNG


HUBS = (
    (
        SLCN,
        (
            LATE,
            DLD,
            SOUNDS,
            STAMMERING,
            MUTISM,
            AAC,
            EATING,
            LANGUAGES,
            PATHWAY,
            QUESTIONS,
        ),
    ),
    (AUTISM, (NOTICE, DIAGNOSIS, AUTISM_QUESTIONS)),
    (YOUNG, (JOBS, COLLEGE, HOME, FRIENDS, HEALTH, RIGHTS, DECIDES, WHEN)),
)
