"""Help from social workers, and nights away from home."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_ROWAN_TREE, TO_SOCIAL_CARE


SITE = "https://sampleford.example.org"
ROWAN_TREE_SITE = "https://rowantree.example.org"

SERVICES = (
    Facts(
        id="1f07cb50-3037-56c9-91a3-75fe4308f461",
        name="Disabled Children's Social Work Team",
        summary="""
            Social workers for families of children with a severe disability. They find out what help
            your whole family needs, such as someone at home or nights away.
        """,
        description="""
            <p>Asking for help does not mean that you are a bad parent. Nobody takes your child away for
            being tired.</p>
            <p>A social worker visits you and talks to everyone in the family, your other children too.
            They also ask what you need as a carer. The law calls this an assessment under section 17 of
            the Children Act.</p>
            <p>It can lead to:</p>
            <ul>
            <li>money to pay for a helper whom you choose (a direct payment)</li>
            <li>someone who comes to your home</li>
            <li>another family who has your child to stay</li>
            <li>nights away.</li>
            </ul>
        """,
        eligibility="""
            For children up to 18 with a severe or profound disability. Some examples: a child who has to
            be watched all night, a child who cannot be left with an ordinary sitter, a child who may not
            live long.
        """,
        not_accepted="""
            Autism or ADHD alone is not normally enough, unless everyday life is very hard. Ask us anyway
            if it is.

            If your child needs less help than this, the Short Breaks Allowance may be right. You do
            not need a social worker for it.
        """,
        how_to_get=(
            "Call the team on 01632 960126. Parents can ask. So can a school, doctor or therapist.",
            "Tell us what a usual day and a usual night are like.",
            "If a child is not safe now, call 01632 960001 at any time, or 999.",
        ),
        what_happens_next="""
            We tell you within one working day what happens next. If we agree to look at your needs,
            this takes up to 45 working days. The social worker comes two or three times.

            You get a copy of what they write, and you can change what is wrong. Then a panel decides about
            the help.
        """,
        if_not_accepted="We write and say why, and tell you what you can have without us. If you do not agree, you can ask for the decision to be looked at again.",
        while_waiting="Keep a diary for one week, with the nights. Call Sampleford Parent Carer Voice, on 01632 960125. Other parents know how this feels.",
        wait=Wait(1, 9, "Up to 45 working days for the assessment.", 17),
        cost_text="You do not pay for help from the team.",
        costs=FREE,
        catchment="Your child lives in the Sampleford Council area.",
        accreditations="Our social workers are registered with Social Work England. Ofsted inspects the team.",
        complaints=TO_SOCIAL_CARE,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Disabled Children's Team", "phone": "01632 960126"},
            {"title": "Nights and weekends, if a child is not safe", "phone": "01632 960001"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", description="Phone line"),),
        languages=INTERPRETERS,
        formats=formats(f"{SITE}/dct", "easy_read", "bsl", "leaflet"),
        answers=(
            (
                "My child does not talk. Do you ask them too?",
                "Yes. We spend time with them and use pictures, signs or play.",
            ),
            ("I do not want a visit at home.", "We can begin at school or in a cafe."),
        ),
        terms=(
            "diagnosis:no",
            "category:short-breaks",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:languages",
        ),
        duties=("sch2.13a", "sch2.18"),
        place_notes={"Sampleford Civic Centre": "By appointment only."},
    ),
    Facts(
        id="9f4b98d8-28e1-51d8-b40d-1753a20b2ca3",
        name="The Lodge overnight respite",
        summary="""
            A house in Dunmarsh where children with complex disabilities stay for a night or a weekend. A
            social worker has to ask for you.
        """,
        description="""
            <p>The Lodge has five bedrooms, a garden with a swing for wheelchairs, and a kitchen where
            children help to cook. Staff are awake all night.</p>
            <p>You plan the stays for three months at a time. Your child can bring their own bedding, cup
            and bear. You can call at any hour.</p>
        """,
        eligibility="For children and young people from 6 to 18 with complex disabilities. A social care assessment must say that they should have nights away.",
        not_accepted="You cannot book a stay yourself and pay for it. For breaks without a social worker, look at Saturday Crew, Weekend Explorers and the Short Breaks Allowance.",
        how_to_get=(
            "Ask your social worker. If you have none, call the Disabled Children's Team on 01632 960126.",
            "Come and see the house. Call 01632 960127.",
            "The council's panel agrees how many nights your child has in a year.",
        ),
        what_happens_next="Your child comes for tea, then for an evening, then for one night. A key worker writes down with you how your child eats, sleeps and tells you things.",
        if_not_accepted="The council writes and says why. You can ask it to look again. Your social worker tells you what else there is.",
        while_waiting="Let your child sleep one night in another room, or at a grandparent's, with the same bedtime as at home.",
        wait=Wait(6, 14, "From the panel's yes to the first night.", 34),
        cost_text="The council pays. You do not.",
        costs=FREE,
        catchment="Your child lives in the Sampleford Council area.",
        accreditations="Registered with Ofsted, which rated it Good in 2025. Nurses train the staff for each child.",
        complaints=TO_ROWAN_TREE,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "The Lodge and Rowan Tree office", "phone": "01632 960127"},),
        schedules=(
            weekly(
                "MO,TU,WE,TH,FR",
                "09:00",
                "17:00",
                by_appointment=True,
                description="Visits to see the house",
            ),
        ),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "On every shift."}),
        formats=formats(f"{ROWAN_TREE_SITE}/overnight", "easy_read", "video"),
        answers=(
            (
                "My child has a tube and breathes with a machine at night.",
                "Tell us. Nurses train our staff first. For some children a nurse stays too.",
            ),
            (
                "My child will miss us.",
                "You can call, and we send you a photo. We never say that a child has to stop being sad.",
            ),
            (
                "We eat halal food.",
                "So do other children here. We cook what your child eats at home.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "delivery:overnight",
            "inclusion:one-to-one",
            "inclusion:personal-care",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:sensory-room",
            "inclusion:signing",
            "inclusion:trained",
            "inclusion:visit-first",
        ),
        duties=("sch2.13a",),
        place_notes={"The Lodge": "Ring the bell by the red door."},
    ),
)
