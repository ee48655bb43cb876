"""What the import does not say about organisations: their kind, their phone and plain words.

Of real national bodies only the kind is told and what they are: no phone number is made up for them.
"""

from dataclasses import dataclass

from example_project.council.demo.content.routes import (
    COLLEGE,
    COMMUNITY_NHS,
    COUNCIL,
    GABBLE,
    ICB,
    LEISURE,
    NHS_ENGLAND,
    ROWAN_TREE,
)


@dataclass(frozen=True)
class Body:
    """An organisation. `website` and `email` are for those that are not in the import."""

    kind: str
    description: str
    phone: str = ""
    website: str = ""
    email: str = ""


BODIES: dict[str, Body] = {
    COUNCIL: Body(
        "council",
        "Your local council. It runs family hubs, libraries and social care, and plans help for "
        "children with special needs.",
        "01632 960000",
    ),
    ICB: Body(
        "icb",
        "The part of the NHS that plans and pays for health services here. It is also called the ICB.",
        "01632 960143",
        "https://sw-icb.example.org/",
        "hello@sw-icb.example.org",
    ),
    NHS_ENGLAND: Body(
        "nhs_england",
        "The part of the NHS that plans and pays for health services for rare needs in all of "
        "England.",
        website="https://national-nhs-england.example.org/",
    ),
    COMMUNITY_NHS: Body(
        "nhs_provider",
        "Runs NHS health services outside hospital: therapists, health visitors, school nurses and "
        "children's doctors.",
        "01632 960150",
    ),
    "Three Rivers Mental Health NHS Trust": Body(
        "nhs_provider",
        "NHS help with feelings and thoughts, for people of all ages.",
        "01632 960151",
    ),
    "Sampleford General Hospital NHS Trust": Body(
        "nhs_provider",
        "The hospital in Sampleford. It has a children's unit and a hearing clinic.",
        "01632 960152",
    ),
    "Westmarch Children's Hospital": Body(
        "nhs_provider",
        "A hospital only for children, for the whole region. It is 20 minutes from Sampleford by road.",
        "01632 960153",
    ),
    "Linden Specialist Services NHS Trust": Body(
        "nhs_provider",
        "NHS services for rare needs in all the eastern counties, such as powered talking devices.",
        "01632 960154",
    ),
    "Kettlebury Priory Primary School": Body(
        "school",
        "A primary school in Kettlebury, with a language base for 12 children.",
        "01632 960155",
    ),
    "Fairlawn Park School": Body(
        "school",
        "A special school in Ouseshire for pupils with severe language and speech difficulties.",
        "01632 960119",
    ),
    "Lacey Vale Academy": Body(
        "school",
        "A secondary school in Nether Lacey for students from 11 to 18.",
        "01632 960156",
    ),
    "Oak Spinney School": Body(
        "school",
        "A special school in Sampleford for children and young people from 3 to 19.",
        "01632 960118",
    ),
    COLLEGE: Body(
        "school",
        "A college for people of 16 and over, with courses at every level.",
        "01632 960157",
    ),
    "Sampleford Adult Learning": Body(
        "charity",
        "Evening classes for adults.",
        "01632 960158",
    ),
    GABBLE: Body(
        "charity",
        "A charity of parents whose children find talking or understanding hard.",
        "01632 960129",
    ),
    LEISURE: Body(
        "charity",
        "Runs the swimming pools and sports halls. It is a charity and makes no profit.",
        "01632 960128",
    ),
    ROWAN_TREE: Body(
        "charity",
        "A charity that gives disabled children fun and their families a break.",
        "01632 960127",
    ),
    "Sampleford After Stroke": Body(
        "charity",
        "A charity for adults after a stroke.",
        "01632 960159",
    ),
    "Sampleford Parent Carer Voice": Body(
        "charity",
        "The parent carer forum: around 600 families who tell the council and the NHS what needs to "
        "change.",
        "01632 960125",
    ),
    "Signpost Deaf Community": Body(
        "charity",
        "A charity that deaf people run, for deaf people of all ages.",
        "01632 960131",
    ),
    "Clearly Speaking Therapy Ltd": Body(
        "company",
        "A small company of speech and language therapists. Families or budgets pay.",
        "01632 960130",
    ),
    "Evenhand Mediation": Body(
        "company",
        "People who do not take sides and help families and the council to agree.",
        "01632 960122",
    ),
    # None of our kinds fits a part of the government.
    "Student Finance England": Body(
        "",
        "The part of the government that gives loans and grants to students.",
    ),
    "Afasic": Body(
        "charity",
        "A national charity for families of children who find talking or understanding hard.",
    ),
    "IPSEA": Body(
        "charity",
        "A national charity that gives free advice about the law on special educational needs.",
    ),
    "STAMMA (British Stammering Association)": Body(
        "charity",
        "A national charity for people who stammer. People who stammer run it.",
    ),
}
