"""Resources of the demo council's own: things to read, watch and use in every part of it."""

from datetime import date

from example_project.council.demo.content.slcn import ABOUT


NHS = "https://lacey-nhs.example.org"
SITE = "https://sampleford.example.org"
THERAPISTS = "Lacey and Sampleford Community NHS Trust"
COUNCIL = "Sampleford Council"
TALKING = list(ABOUT)
GROWING_UP = ["category:adulthood", "category:work", "category:college"]

CHECKED = {"checked_on": date(2026, 11, 10), "checked_by": "Tom Okafor", "scope": "local"}

RESOURCES = (
    {
        "title": "Sampleford Talk toolkit",
        "owner": THERAPISTS,
        "description": "Ideas for home, nursery and school, by age. Also on paper, in every library.",
        "url": f"{NHS}/toolkit",
        "kind": "tool",
        "terms": TALKING,
        "sort_order": 10,
    },
    {
        "title": "Ten games for the kitchen table",
        "owner": THERAPISTS,
        "description": "One page for each game, with pictures, in five languages and in Easy Read.",
        "url": f"{NHS}/games",
        "kind": "leaflet",
        "terms": TALKING,
        "from_age": 1,
        "to_age": 7,
        "sort_order": 11,
    },
    {
        "title": "A film about playing and talking",
        "owner": THERAPISTS,
        "description": "Six minutes, with captions and British Sign Language (BSL).",
        "url": f"{NHS}/play-film",
        "kind": "video",
        "terms": TALKING,
        "from_age": 0,
        "to_age": 4,
        "sort_order": 12,
    },
    {
        "title": "My talking page",
        "owner": f"{COUNCIL} and the NHS together",
        "description": "The page about your child, so that you tell your story once.",
        "url": f"{SITE}/my-talking-page",
        "kind": "tool",
        "terms": [*TALKING, "need:eating", "need:autism"],
        "sort_order": 13,
    },
    {
        "title": "All about me, for school",
        "owner": COUNCIL,
        "description": "What I love, what is too much, what helps. To print or fill in, also in Easy Read.",
        "url": f"{SITE}/all-about-me",
        "kind": "leaflet",
        "terms": ["need:autism"],
        "sort_order": 14,
    },
    {
        "title": "What will the visit be like?",
        "owner": THERAPISTS,
        "description": "A story in pictures and a film about the autism assessment: the room and the people.",
        "url": f"{NHS}/visit",
        "kind": "video",
        "terms": ["need:autism"],
        "sort_order": 15,
    },
    {
        "title": "Quiet times in Sampleford",
        "owner": COUNCIL,
        "description": "Pools, shops, films and the library. New each month.",
        "url": f"{SITE}/quiet",
        "kind": "website",
        "terms": ["need:autism", "category:club"],
        "sort_order": 16,
    },
    {
        "title": "My plan for being an adult",
        "owner": f"{COUNCIL} and young people from Sampleford",
        "description": "Pages to fill in with words or pictures: my job, my home, my friends, my health.",
        "url": f"{SITE}/my-plan",
        "kind": "tool",
        "terms": GROWING_UP,
        "from_age": 14,
        "to_age": 25,
        "sort_order": 17,
    },
)
