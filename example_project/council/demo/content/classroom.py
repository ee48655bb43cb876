"""Help inside mainstream schools: advice to teachers, a therapist, a base for autistic students."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_COUNCIL, complain_to_school


SITE = "https://sampleford.example.org"
ACADEMY = "https://laceyvale.example.org"
SENCO = "the SENCO, the teacher who plans help for children with special educational needs"

SERVICES = (
    Facts(
        id="c438289a-6762-5069-9af1-4a705c742110",
        name="Specialist Teachers: Communication and Interaction",
        summary="""
            Teachers who show schools and nurseries how to help children who find talking, understanding
            or being with others hard, and autistic children. The school asks, and you must agree.
        """,
        description="""
            <p>We come into the classroom and watch what is hard and what goes well. Then we help the
            staff to change things:</p>
            <ul>
            <li>pictures that show what comes next</li>
            <li>fewer and clearer words</li>
            <li>new words taught before the lesson</li>
            <li>little stories that explain a situation</li>
            <li>more time or a quiet room for exams.</li>
            </ul>
            <p>We also help staff after a child is found to be autistic or to have developmental
            language disorder (DLD).</p>
            <p>We do not teach children one to one.</p>
        """,
        eligibility="For children and young people from 3 to 19 in mainstream nurseries and schools in Sampleford. You do not need a diagnosis or a plan. A parent has to sign a form first.",
        not_accepted=f"""
            Parents cannot ask us directly. Talk to {SENCO}.

            Special schools have teachers of their own for this. For speech and language therapy, ask the
            Children's Speech and Language Therapy Service.
        """,
        how_to_get=(
            "Ask your child's teacher or the SENCO if they would like our advice.",
            "The school sends you a form to sign. Tell us on it what you see at home.",
            "The school sends it to us with notes of what they have tried.",
        ),
        what_happens_next="""
            We agree a day with the school. You can ask to meet us on that day, at school or by phone.

            The school gets our advice in writing within two weeks, and so do you. We look at it
            again with them after a term.
        """,
        if_not_accepted="We tell the school why and what it can try first. If you and the school do not agree, Sampleford SENDIASS can help you. Call 01632 960121.",
        while_waiting="Tell the school three things that help at home. Ask them to use pictures for the day now. They do not need us for that.",
        wait=Wait(4, 7, "From the school's form to our visit.", 32),
        cost_text="Free for families and for schools in Sampleford.",
        costs=FREE,
        catchment="Your child goes to a school or nursery in Sampleford.",
        accreditations="All of us are qualified teachers with more training in autism or language.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Specialist Teachers' office", "phone": "01632 960105"},),
        schedules=(
            weekly("MO,TU,WE,TH,FR", "08:30", "16:30", period="term", description="Office"),
        ),
        languages=(ENGLISH, *INTERPRETERS[1:]),
        formats=formats(f"{SITE}/advteach", "easy_read", "leaflet"),
        answers=(
            (
                "My child must not know that someone watches.",
                "Nobody will know. We look like any other helper in the room.",
            ),
            (
                "Can my child say what helps?",
                "Yes. We ask each child, with words or with pictures.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "diagnosis:waiting",
            "inclusion:visuals",
            "inclusion:communication-friendly",
            "inclusion:trained",
        ),
        duties=("sch2.3c", "sch2.1h", "sch2.5i"),
    ),
    Facts(
        id="20e28d8a-0326-58e1-8164-75e6eac3ac9f",
        name="Talk Strong traded package for schools",
        summary="""
            A speech and language therapist who works in a school for 10, 20 or 40 days a year. The school
            buys the days. Ask if yours has.
        """,
        description="""
            <p>The therapist trains the staff and looks at how whole classes talk and listen. There are
            groups for telling stories in Reception and Year 1. In Years 3 to 6 there are lessons for
            learning new words.</p>
            <p>This helps every child in the class. It comes on top of NHS therapy. A school must not
            use it in place of help that a child's plan says it must give.</p>
        """,
        eligibility="For schools in Sampleford with pupils from 4 to 16. Any pupil of the school can be helped.",
        not_accepted=f"""
            Parents cannot buy this. Ask {SENCO}, if your school has it.

            If your child needs a therapist of their own, ask the Children's Speech and Language Therapy
            Service. You can do that yourself.
        """,
        how_to_get=(
            "Parents: ask the SENCO if the school has bought days, and what they are used for.",
            "Schools: write to package@sampleford.example.org by the end of May for the next school year.",
        ),
        what_happens_next="We meet the school and agree what the days are for. If the therapist would like to work with your child in a small group, the school asks you first.",
        if_not_accepted="If all days are sold, the school goes on a list for the next year. It can still come to our free training in September.",
        while_waiting="The Sampleford Talk toolkit is free for every school. A teacher can start it today.",
        wait=Wait(
            None, None, "The days begin in September. Some schools can start in January.", 50
        ),
        cost_text="The school pays £410 for a day. It is free for families.",
        costs=FREE,
        catchment="The school is in Sampleford.",
        accreditations="Our therapists are registered with the Health and Care Professions Council (HCPC).",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder="",
        contacts=({"title": "Talk Strong bookings", "phone": "01632 960105"},),
        schedules=(
            weekly("MO,TU,WE,TH,FR", "09:00", "16:00", period="term", description="Office"),
        ),
        languages=(ENGLISH,),
        formats=formats(f"{SITE}/package", "leaflet", "video"),
        answers=(
            (
                "Does a child in a group miss other lessons?",
                "The school decides. We ask it to use times that the child does not love most.",
            ),
            (
                "Some of our pupils do not talk at all.",
                "We show staff how to use signs, pictures and communication aids.",
            ),
        ),
        terms=("diagnosis:no", "inclusion:visuals", "inclusion:communication-friendly"),
        duties=("sch2.1h", "sch2.5i"),
    ),
    Facts(
        id="94892302-dd49-5433-a5ee-ac05ff277a22",
        name="The Haven, autism resourced provision",
        summary="""
            Twenty places in a secondary school for autistic students from 11 to 18, with quiet rooms, their
            own way in and a grown-up who knows you. You need a plan that names it.
        """,
        description="""
            <p>The Haven is part of Lacey Vale Academy. Students learn what everyone learns. They
            join most lessons, with help, and come back to The Haven when they need to.</p>
            <p>It has its own door, soft light, a lunch room and places to be alone. Each student has one
            grown-up who looks out for them.</p>
            <p>Once a week a therapist runs a group. They talk about friends, jokes, rows and how to tell
            other people what you need. Nobody is taught to act as if they were not autistic.</p>
        """,
        eligibility="""
            For autistic students from 11 to 18 who can learn in mainstream lessons with help.

            You need an Education, Health and Care (EHC) plan. The plan has to name The Haven.
        """,
        not_accepted="""
            The Haven is not for students who need a small class in every lesson. Look at Oak Spinney
            Special School, or ask the council's SEN casework team on 01632 960120.

            The school cannot give places itself.
        """,
        how_to_get=(
            "Come and see it. Call 01632 960117 for a quiet visit after school.",
            "If you have a plan, ask for The Haven at the yearly review, in Year 5 if you can.",
            "If you have no plan, ask the council for an EHC needs assessment.",
        ),
        what_happens_next="""
            The council asks the school if it can meet your needs. The school looks at your plan and may
            visit you. The council then decides and writes to you.

            Before you start you come for five short visits. You get a map with photos and your own peg.
        """,
        if_not_accepted="The council's letter says why, and how to appeal. Sampleford SENDIASS can help you, on 01632 960121.",
        while_waiting="Ask your school now for a quiet place, a way to leave the room and a person to go to. They can give you that without a plan.",
        wait=Wait(
            None, None, "Most places begin in September. About four come free each year.", 42
        ),
        cost_text="You do not pay. The council pays for travel if you live too far away to walk or cannot walk there.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations="Ofsted inspects the school. You can read its reports on the Ofsted web site.",
        complaints=complain_to_school(ACADEMY),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "The Haven", "phone": "01632 960117"},
            {"title": "Places: SEN casework team at the council", "phone": "01632 960120"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "08:30", "15:10", period="term"),),
        languages=(ENGLISH,),
        formats=formats(f"{ACADEMY}/asdbase", "easy_read", "video"),
        answers=(
            (
                "I hate the corridors.",
                "You can leave five minutes early and use your own door.",
            ),
            ("Do I have to wear the tie?", "No. Soft clothes in the right colours are fine."),
            (
                "I missed a lot of school. Can I still come?",
                "Yes. You can start with short days. We make a plan with you.",
            ),
        ),
        terms=(
            "diagnosis:yes",
            "inclusion:quiet-space",
            "inclusion:small-group",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
        ),
        duties=("sch2.1c", "sch2.3a", "sch2.5j", "sch2.6"),
        sen_report_url=f"{ACADEMY}/sen-report",
        place_notes={"Lacey Vale Academy": "The green door on Orchard Road, not the main gate."},
    ),
)
