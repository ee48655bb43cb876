"""A break for families, and something to enjoy."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import (
    COUNCIL,
    LEISURE,
    TO_COUNCIL,
    TO_LEISURE,
    TO_SOCIAL_CARE,
)


SITE = "https://sampleford.example.org"
POOL = "https://riversideleisure.example.org"

SERVICES = (
    Facts(
        id="42546a75-9422-59e7-8201-0c89ba8626fb",
        name="Short Breaks Allowance",
        summary="""
            Up to £500 a year to spend on clubs, days out, a sitter, swimming or things to play with. For
            families of disabled children. You do not need a social worker.
        """,
        description="""
            <p>A short break gives your child something fun to do and gives you a rest. With this money
            you choose what suits your family:</p>
            <ul>
            <li>clubs and activity days</li>
            <li>a sitter</li>
            <li>swimming lessons</li>
            <li>things to play with.</li>
            </ul>
            <p>The money is put on a card. You pay with the card and keep the receipts.</p>
        """,
        eligibility="""
            For children and young people from 5 to 18 who get one of these benefits:

            Disability Living Allowance (DLA), with the middle or higher rate of the care part

            Personal Independence Payment (PIP).
        """,
        not_accepted="""
            If your child is under 5, ask at a Best Start Family Hub.

            If you need more than £500 of help in a year, call the Disabled Children's Social Work Team.
            The council's main number is 01632 960000.
        """,
        how_to_get=(
            "Find your latest letter about DLA or PIP. You need a photo of it.",
            "Apply on our web page in April. It takes about ten minutes.",
            "No internet? Call 01632 960105, or come to a family hub. We fill it in with you.",
        ),
        what_happens_next="""
            We write to you within four weeks. If the answer is yes, a card comes by post and the money is
            put on it.

            In March we ask you what you spent it on. A few words and your receipts are enough.
        """,
        if_not_accepted="We write and say why. If you think that is wrong, ask us to look again within 20 working days. Someone else then decides.",
        while_waiting="Many clubs offer a free first visit. Family splash at Dolphins disability swimming costs £4, and the carer gets in free.",
        wait=Wait(3, 4, "From the day you apply in April to the day the money is on the card.", 60),
        cost_text="You pay nothing to apply and you do not pay the money back. What you do not spend by the end of March goes back to the council.",
        costs=({"option": "To apply", "amount": 0},),
        catchment="Your child lives in the Sampleford Council area.",
        accreditations="The council runs this under its short breaks statement, which it looks at again every year with parents.",
        complaints=TO_SOCIAL_CARE,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Short breaks officer", "phone": "01632 960105"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", description="Phone line"),),
        languages=(ENGLISH, *INTERPRETERS[1:3]),
        formats=formats(f"{SITE}/sbgrant", "easy_read", "video", "leaflet"),
        answers=(
            (
                "Can I spend it on my other children?",
                "No, but brothers and sisters can come along to what you choose.",
            ),
            ("Can my child choose?", "Yes, please! Tell us how they chose. We love to hear it."),
            ("Does it change my benefits?", "No."),
        ),
        terms=("diagnosis:no", "inclusion:sibling"),
        duties=("sch2.13a", "sch2.15e"),
    ),
    Facts(
        id="6ff2713c-07e2-5fb5-bfd4-999267fbac76",
        name="Dolphins disability swimming",
        summary="""
            Small swimming lessons in the warm pool for disabled children, with a helper in the water. A
            family splash hour follows, with the music off and the lights low.
        """,
        description="""
            <p>Lessons are for children with physical needs, learning needs, or trouble with sight,
            hearing or touch. There is one teacher for four swimmers, and a helper in the water. The pool
            is warm.</p>
            <p>Then comes family splash. The music is off and the lights are low.</p>
            <p>We have arm bands, woggles and a floating seat. If your child has epilepsy, an adult whom
            you name must be in the water with them. In summer there is an outdoor pool as well.</p>
        """,
        eligibility="For children and young people from 4 to 18 with a physical, sensory or learning need, and their families.",
        not_accepted="We cannot take a child with an open wound, a high temperature or a tummy bug in the last two days. Come back when they are well.",
        how_to_get=(
            "Talk to our co-ordinator before your first visit, on 01632 960128. Tell us what your child needs.",
            "Come and look at the pool and the changing rooms if you like.",
            "Choose a lesson, or just come to family splash.",
        ),
        what_happens_next="""
            We agree a first day. A teacher meets you by the pool and stays with you. After three lessons
            we talk about how it is going.
        """,
        if_not_accepted="If lessons are full, we put you on the list and you can come to family splash each week.",
        while_waiting="Come to family splash. At home, play with cups in the bath and pour water over hands and shoulders.",
        wait=Wait(0, 5, "No wait for family splash. Up to five weeks for a place in lessons.", 21),
        cost_text="Carers get in free. You can pay with the Short Breaks Allowance or a personal budget.",
        costs=(
            {"option": "Lesson", "amount": "6.50"},
            {"option": "Family splash", "amount": "4.00", "amount_description": "Carer free"},
            {"option": "Swim nappy", "amount": "1.00"},
        ),
        catchment="Anyone can come.",
        accreditations="Our teachers are qualified with Swim England. All staff have been checked to work with children (DBS check).",
        complaints=TO_LEISURE,
        commissioner=LEISURE,
        funder=LEISURE,
        contacts=({"title": "Dolphins co-ordinator", "phone": "01632 960128"},),
        schedules=(weekly("SU", "09:00", "11:00"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "One teacher and two helpers."}),
        formats=formats(f"{POOL}/swim", "easy_read", "video"),
        answers=(
            (
                "Can my child come in a wheelchair?",
                "Yes. There is a hoist at the pool, a ramp into the small pool and a Changing Places toilet.",
            ),
            (
                "My child hates noise.",
                "Come to family splash. The music is off, the lights are low and there are fewer people.",
            ),
            (
                "Who helps my child to change?",
                "You do. There is room for two carers, and we can hold the door and the bags.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:quiet",
            "inclusion:small-group",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:signing",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:sibling",
            "inclusion:carer-stays",
        ),
        duties=("sch2.15e",),
        place_notes={"Sampleford Leisure Centre": "Use the side door by the small pool."},
    ),
    Facts(
        id="9ffad8a9-f103-5fa1-b8df-47d522511022",
        name="Sunrise programme for parents of autistic children",
        summary="""
            Eight weekly sessions for parents of autistic children, or children who wait to find out. Learn
            what helps and meet other families.
        """,
        description="""
            <p>We talk about what autism is and how pictures can help. We look at what your child tells
            you by what they do. We talk about sleep, and about sounds and lights that are too much. You
            meet other parents.</p>
            <p>There are two places for each family. Bring a partner, a grandparent or a friend.</p>
            <p>"We cried with relief. Everybody in the room got it," one mum told us.</p>
        """,
        eligibility="For parents and carers of a child from 3 to 9 who is autistic, or who is on the waiting list for an assessment.",
        not_accepted="Is your child over 9, with a diagnosis? Ask for the course for parents of teenagers. CAMHS runs it, on 01632 960114.",
        how_to_get=(
            "Book on our web page. A school, health visitor or another professional can ask for you too.",
            "Choose Mill Road or Kettlebury, in the morning or in the evening. You can also come on the web.",
            "Tell us if you need the creche. It is free.",
        ),
        what_happens_next="""
            We send you a letter with the dates. Two weeks before we begin, one of us calls you and asks
            what you would like to talk about.
        """,
        if_not_accepted="If the course is full, you come first for the next one.",
        while_waiting="Come to the drop-in for families who wait. Sampleford Parent Carer Voice runs it, on 01632 960125.",
        wait=Wait(4, 12, "A new course starts each term.", 45),
        cost_text="Tea, coffee and the creche are free too.",
        costs=({"option": "Free", "amount": 0},),
        catchment="You live in the Sampleford Council area.",
        accreditations="Our trainers have done the EarlyBird training or a course like it.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Sunrise bookings", "phone": "01632 960105"},),
        schedules=(weekly("TH", "09:30", "12:00", description="Eight-week blocks"),),
        languages=(ENGLISH, *INTERPRETERS[1:3]),
        formats=formats(f"{SITE}/sunrise", "easy_read", "leaflet"),
        answers=(
            (
                "I am autistic too.",
                "You are welcome. We send the plan for each session before it, and you can leave the room at any time.",
            ),
            ("Must I speak in the group?", "No. Listening is fine."),
        ),
        terms=(
            "diagnosis:waiting",
            "inclusion:small-group",
            "inclusion:visuals",
            "inclusion:quiet-space",
            "inclusion:trained",
        ),
        duties=("sch2.15c", "sch2.13a"),
        place_notes={
            "Kettlebury Family Hub": "Use the ramp at the side door. The room is on the ground floor."
        },
    ),
)
