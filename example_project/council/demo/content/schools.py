"""Help with learning, at school and before it."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    monthly,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_COUNCIL, TO_SCHOOL


SCHOOL = "https://kettlebury-priory.example.org"
SITE = "https://sampleford.example.org"

SERVICES = (
    Facts(
        id="6a4629c7-4e27-5292-bfe5-7cf4be3f6724",
        name="Language Base at Kettlebury Priory Primary",
        summary="""
            Twelve places in a primary school for children whose biggest difficulty is language or
            speech. Small classes in the morning, and the rest of the school in the afternoon.
        """,
        description="""
            <p>The Language Base is part of Kettlebury Priory Primary School. It has 12 places for
            children in Years 1 to 6. Their main need is developmental language
            disorder (DLD) or a severe speech disorder.</p>
            <p>In the morning children learn in small classes with a specialist teacher. A speech and
            language therapist is there three days a week. In the afternoon they join the other
            children of their age.</p>
            <h3>A usual day</h3>
            <p>We say hello with signs and speech. Then there is reading and writing in a small group.
            We use colours and shapes to show how a sentence is built. Each child's targets come from
            their plan. We look at them with parents every half term.</p>
            <p>Most children stay two or three years and then go back to a school near home.</p>
        """,
        eligibility="""
            For children from 4 to 11 whose main need is developmental language disorder or a severe
            speech disorder. Their other skills, such as puzzles and building, are about as expected
            for their age.

            Your child needs an Education, Health and Care (EHC) plan. The plan has to name the base.
        """,
        not_accepted="""
            We do not take children whose main need is autism, hearing loss or a learning disability.
            The council's SEN casework team can tell you about other places, on 01632 960120.
        """,
        how_to_get=(
            "Come and see us. Visits are on the first Friday of each month. Call the office on 01632 960116.",
            "If your child has an EHC plan, ask for the base at the yearly review of the plan. If not, ask the council for an EHC needs assessment.",
            "The council's placement panel meets and agrees who gets a place.",
        ),
        what_happens_next="""
            The council writes to you. If the answer is yes, we visit your child at their school or
            nursery. Your child comes to us for three short visits. Then we agree a start date.

            You get a book with photos of the rooms and the grown-ups, to look at together at home.
        """,
        if_not_accepted="""
            The council's letter says why, and how to appeal. Sampleford SENDIASS can explain it and
            help you, on 01632 960121. Your child's school can ask the Specialist Teachers for advice.
        """,
        while_waiting="""
            Ask your child's school to come to one of our open afternoons. There are two each term.
            Staff can take our ideas back to their own class.
        """,
        wait=Wait(
            None, None, "Most places begin in September. The panel meets once each half term.", 40
        ),
        cost_text="You do not pay. The council pays for travel if you live too far away to walk.",
        costs=FREE,
        catchment="You live in the Sampleford Council area. You do not have to live in Kettlebury.",
        accreditations="Ofsted inspects the school. You can read its reports on the Ofsted web site.",
        complaints=TO_SCHOOL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"name": "Mrs T. Oduya", "title": "Teacher in charge", "phone": "01632 960116"},
            {"title": "Places: SEN casework team at the council", "phone": "01632 960120"},
        ),
        schedules=(
            weekly("MO,TU,WE,TH,FR", "08:50", "15:20", period="term"),
            monthly(
                "1FR",
                "09:30",
                "10:30",
                period="term",
                by_appointment=True,
                description="Visits for parents",
            ),
        ),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "All staff use signs with speech."}),
        formats=formats(f"{SCHOOL}/langbase", "easy_read", "video", "leaflet"),
        answers=(
            (
                "What kinds of needs do you help with?",
                "Developmental language disorder and severe speech disorder.",
            ),
            (
                "Can my child do clubs and school trips?",
                "Yes. All of them. An adult from the base comes along when that helps.",
            ),
            (
                "Is the building easy to get around?",
                "Yes. It is on one floor and has ramps everywhere.",
            ),
            (
                "How will I know how my child is doing?",
                "We write in a home book every day, and meet you every half term.",
            ),
        ),
        terms=(
            "need:literacy",
            "diagnosis:yes",
            "inclusion:small-group",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:communication-friendly",
            "inclusion:step-free",
            "inclusion:visit-first",
        ),
        duties=("sch2.1b", "sch2.3c", "sch2.5a", "sch2.5d", "sch2.6"),
        sen_report_url=f"{SCHOOL}/sen-information-report",
    ),
    Facts(
        id="6aa36827-1fa2-5015-9659-43170bb9b489",
        name="Deaf and Hearing Support Service",
        summary="""
            Teachers of the Deaf for babies, children and students with a hearing loss. They help at home and
            at school, from the day it is found.
        """,
        description="""
            <p>We help families from the day a hearing loss is found. Under-fives are seen at home. In
            school we help with radio aids, rooms that are easier to hear in, and sign language. A
            radio aid sends the teacher's voice straight to a hearing aid.</p>
            <p>We also run:</p>
            <ul>
            <li>Little Listeners, for under-fives and their parents, at the Mill Road hub on the second
            Friday of the month</li>
            <li>a day for deaf children to meet each other, every summer</li>
            <li>a free course in British Sign Language (BSL) for families, Level 1</li>
            <li>a clinic for radio aids.</li>
            </ul>
        """,
        eligibility="""
            For children and young people from birth to 25 with a hearing loss that will not go away. We
            also help with glue ear that has lasted a long time.

            How often we visit depends on what your child needs. It can be once a year or every week.
            We use national guidance (NatSIP) to decide, so that it is fair.
        """,
        not_accepted="""
            Glue ear that comes and goes is not normally enough. Call us anyway. We can tell you and
            the school what helps.

            To have hearing tested, ask your doctor or health visitor. The Children's Hearing Clinic
            does that.
        """,
        how_to_get=(
            "If the hospital finds a hearing loss, the hearing clinic tells us. This usually takes two days.",
            "Your child's nursery, school or another professional can ask for you too.",
            "Have you heard nothing from us? Call 01632 960105.",
        ),
        what_happens_next="""
            A Teacher of the Deaf calls you within five working days and comes to see you, at home or at
            school. You make a plan together.

            After each visit you get a short note of what we did.
        """,
        if_not_accepted="We tell you and the school why, and send both of you tips. If your child's hearing changes, the hearing clinic tells us again.",
        while_waiting="""
            Turn off the television when you talk. Get down to your child's level so they can see your
            face. Ask the teacher for a seat near the front.

            Signpost deaf youth club is open to deaf children now.
        """,
        wait=Wait(1, 2, "To the first visit, after we hear about your child.", 24),
        cost_text="The BSL course is free for families too.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations="Our teachers hold the qualification that the law asks for to teach deaf children.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Service office", "phone": "01632 960105"},
            {"title": "Text only, for deaf callers", "textphone": "07700 900105"},
        ),
        schedules=(
            weekly(
                "MO,TU,WE,TH,FR",
                "08:30",
                "16:30",
                period="term",
                by_appointment=True,
                description="Visits to homes and schools",
            ),
            monthly(
                "2FR",
                "10:00",
                "11:30",
                period="term",
                description="Little Listeners, at the Mill Road hub",
            ),
        ),
        languages=(
            ENGLISH,
            {
                "name": "British Sign Language (BSL)",
                "code": "bfi",
                "note": "Two of our teachers are deaf and sign.",
            },
            INTERPRETERS[1],
        ),
        formats=formats(f"{SITE}/hist", "bsl", "easy_read", "leaflet"),
        answers=(
            (
                "I am deaf too. How do we talk?",
                "Send a text or an e-mail. We sign, or bring an interpreter.",
            ),
            (
                "Must we choose between speech and sign?",
                "No. Many families use both. We help with what you choose.",
            ),
        ),
        terms=(
            "diagnosis:yes",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:one-to-one",
            "inclusion:trained",
            "inclusion:sibling",
        ),
        duties=("sch2.3c", "sch2.4c", "sch2.1h"),
    ),
)
