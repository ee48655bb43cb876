"""What ``load_demo`` does, in order.

A step is a function ``load(say)`` in a module of its own; ``say`` prints one line. A step may run
any number of times: what it makes goes through ``once``. People join their groups last, when a
step before has made the groups.
"""

from example_project.council.demo import (
    contact,
    formats,
    gaps,
    groups,
    guidance,
    home,
    links,
    localoffer,
    news,
    pages,
    people,
    provider,
    reviews,
    topics,
    waits,
)


STEPS = (
    home.load,
    pages.load,
    news.load,
    contact.load,
    people.load,
    localoffer.load,
    guidance.load,
    topics.load,
    formats.load,
    gaps.load,
    reviews.load,
    links.load,
    provider.load,
    waits.load,
    groups.load,
)
