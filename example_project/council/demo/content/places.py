"""What the import does not say about organisations and places."""

from example_project.council.demo.content.routes import COMMUNITY_NHS, COUNCIL, ICB, LEISURE


#: Not in the import as organisations: who decides and pays.
PAYERS = (
    {
        "name": ICB,
        "kind": "icb",
        "description": (
            "The part of the NHS that plans and pays for health services here. It is also called the ICB."
        ),
        "website": "https://sw-icb.example.org/",
        "email": "hello@sw-icb.example.org",
        "phone": "01632 960143",
    },
)

KINDS = {
    COUNCIL: "council",
    COMMUNITY_NHS: "nhs_provider",
    LEISURE: "charity",
    "Three Rivers Mental Health NHS Trust": "nhs_provider",
    "Sampleford General Hospital NHS Trust": "nhs_provider",
    "Westmarch Children's Hospital": "nhs_provider",
    "Linden Specialist Services NHS Trust": "nhs_provider",
    "Kettlebury Priory Primary School": "school",
    "Fairlawn Park School": "school",
    "Lacey Vale Academy": "school",
    "Oak Spinney School": "school",
    "Sampleford College": "school",
    "Gabble": "charity",
    "Afasic": "charity",
    "IPSEA": "charity",
    "STAMMA (British Stammering Association)": "charity",
    "Rowan Tree Disabled Children's Trust": "charity",
    "Sampleford After Stroke": "charity",
    "Sampleford Parent Carer Voice": "charity",
    "Signpost Deaf Community": "charity",
    "Clearly Speaking Therapy Ltd": "company",
    "Evenhand Mediation": "company",
}

#: How to get to a place, by its name.
GETTING_THERE = {
    "Mill Road Family Hub": "Buses 4 and 9 stop outside. There is a car park, free for two hours.",
    "Kettlebury Family Hub": (
        "Bus 12 stops in Priory Lane, two minutes away. Park in the lane. The ramp is at the side."
    ),
    "Nether Lacey Clinic": "Opposite the railway station. There is a small free car park.",
    "Dunmarsh Community Centre": "Bus 7 stops at The Causeway. There is a free car park.",
    "Sampleford Central Library": (
        "In the Market Place, five minutes from the bus station. The nearest car park is Corn Street."
    ),
    "Sampleford Leisure Centre": "Bus 9 stops at Riverside. Parking is free for people who swim.",
    "Kettlebury Priory Primary School": "Bus 12 stops at School Hill. Ring the bell at the blue gate.",
    "Sampleford Civic Centre": "By the bus station. Blue badge parking is in Council Square.",
}
