"""How to get to a place, by its name."""

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
    "Westmarch Children's Hospital": (
        "20 minutes by car from Sampleford. Bus 40 goes every hour from the bus station to the door."
    ),
    "Linden Assistive Communication Centre": "In Great Linden, an hour and a half by car.",
    "Dunmarsh Health Centre": "Bus 7 stops at The Causeway. Parking is free.",
    "St Anne's Hall": "Five minutes on foot from the bus station. You can park in Corn Street.",
    "Kettlebury Methodist Church": "Bus 12 stops at Priory Lane. You can park by the church.",
    "Kettlebury Youth Centre": "Bus 12 stops at School Hill. There is a free car park.",
    "Thornwick Green Village Hall": "Bus 15 stops at the green. You can park by the pond.",
    "Thornwick Green Library": "Bus 15 stops at the green. There is one blue badge space.",
    "Sampleford College": "Bus 1 stops outside. There is blue badge parking in front of the door.",
    "Lacey Vale Academy": "Ten minutes on foot from Nether Lacey station. Bus 3 stops in Orchard Road.",
    "Oak Spinney School": "Bus 9 stops at Spinney Lane. There are spaces for wide vehicles.",
    "The Lodge": "In Dunmarsh. We tell you the way when you come to visit.",
    "Fairlawn Park School": "In Ouseshire, an hour by car. The nearest station is two miles away.",
}
