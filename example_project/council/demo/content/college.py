"""College, apprenticeships and getting there by yourself."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import (
    COLLEGE,
    COUNCIL,
    TO_COUNCIL,
    complain_to_school,
)


SITE = "https://sampleford.example.org"
COLLEGE_SITE = "https://samplefordcollege.example.org"
OFSTED = "Ofsted inspects the college. You can read its reports on the Ofsted web site."

SERVICES = (
    Facts(
        id="0d013980-ea29-5a1e-b639-9bd1c0928410",
        name="Foundation Learning at Sampleford College",
        summary="""
            College courses for young people from 16 to 25 who need more time and help to learn. Three days
            a week, in small groups, with a quiet room to go back to.
        """,
        description="""
            <p>You learn things for life: money, cooking, going out, feeling well. You try out jobs too:
            hair, building, looking after animals. You do maths and English at your own level.</p>
            <p>There are eight people in a group, with a tutor and a helper. The base room is quiet. A speech
            and language therapist is in college one day a week.</p>
            <p>Courses last one to three years. After that some people go on to work or to Project
            Springboard, and some to another course.</p>
        """,
        eligibility="For people from 16 to 25 who find learning hard, at or below level 1. You do not have to have an Education, Health and Care (EHC) plan, but most students do.",
        not_accepted="If you can do a level 2 course with some help, look at the other courses of the college. Learning support goes with all of them.",
        how_to_get=(
            "Come to a taster day in June. Call 01632 960134 to book.",
            "Fill in the form on our web page, alone or with someone from school.",
            "If you have an EHC plan, ask for the college at the review in Year 11. The council then asks us.",
        ),
        what_happens_next="You come for a talk and have a look round. If you have a plan, the council decides by the end of March. Before you start you come for three short days.",
        if_not_accepted="We tell you why and help you to find another place. If the council says no, its letter tells you how to appeal.",
        while_waiting="Practise the journey. Try one new thing at home each week: make a meal, pay in a shop, wash your clothes.",
        wait=Wait(None, None, "Courses start in September. Ask by the end of January.", 24),
        cost_text="Free up to age 18. From 19 it is free too if you have an EHC plan or a low income. Ask about a bursary for travel and lunch.",
        costs=FREE,
        catchment="You can come from anywhere. If you have a plan, your council has to agree.",
        accreditations=OFSTED,
        complaints=complain_to_school(COLLEGE_SITE),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Foundation Learning", "phone": "01632 960134"},
            {"title": "Text us, if you do not like to phone", "textphone": "07700 900134"},
        ),
        schedules=(
            weekly(
                "MO,TU,WE", "09:30", "15:30", period="term", description="Most groups, three days"
            ),
        ),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "All tutors use some signs."}),
        formats=formats(f"{COLLEGE_SITE}/foundation", "easy_read", "video", "large_print"),
        answers=(
            (
                "The canteen is too loud for me.",
                "Eat in the base room. There is a microwave and a fridge.",
            ),
            (
                "I need help in the toilet.",
                "There is a Changing Places toilet, and staff who do that kindly.",
            ),
            ("Will people know that I have a plan?", "Only those who help you."),
        ),
        terms=(
            "diagnosis:no",
            "category:living",
            "inclusion:small-group",
            "inclusion:quiet-space",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:trained",
            "inclusion:personal-care",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:visit-first",
        ),
        duties=("sch2.1e", "sch2.3a", "sch2.10", "sch2.4d"),
        place_notes={"Sampleford College": "Use the Garden entrance. It is calmer than the front."},
    ),
    Facts(
        id="001e09e4-3b92-57c2-8e11-e38b8768d365",
        name="Inclusive apprenticeships broker",
        summary="""
            Someone who helps disabled people from 16 to 24 to find an apprenticeship. You earn while you
            learn a job. You do not need a plan.
        """,
        description="""
            <p>An apprentice has a real job with pay, and learns for it one day a week. A broker is a person
            who brings you and an employer together.</p>
            <p>We find out what you are good at. We talk to employers and explain to them how they can help
            you. There is money for that: an extra £1,000 for some apprentices, and Access to Work.</p>
            <p>Are maths and English hard for you? The rules allow a lower level for some people. We
            look at that with you.</p>
        """,
        eligibility="For people from 16 to 24 with a learning difficulty or a disability who want a paid job. You do not need an Education, Health and Care (EHC) plan.",
        not_accepted="""
            If you need someone beside you all day, look at Project Springboard first.

            If you are 25 or older, the Jobcentre has a disability adviser.
        """,
        how_to_get=(
            "Call 01632 960134 or write to apprent@samplefordcollege.example.org. You can ask for yourself.",
            "Your school can ask for you.",
            "Tell us what you like, and what you would hate.",
        ),
        what_happens_next="We meet within two weeks, at college or by video. We write a page about you that you can show. Then we visit two or three employers together.",
        if_not_accepted="If an apprenticeship is too much just now, we help you to find a course or a few days of work to try out.",
        while_waiting="Make a list of things you have done: at school, at home, in a club. Ask two people what you are good at.",
        wait=Wait(1, 2, "To the first meeting. A good match can take some months.", 27),
        cost_text="As an apprentice you get at least the apprentice minimum wage.",
        costs=FREE,
        catchment="You live in or near the Sampleford Council area.",
        accreditations=OFSTED,
        complaints=complain_to_school(COLLEGE_SITE),
        commissioner=COLLEGE,
        funder=COLLEGE,
        contacts=({"title": "Apprenticeships broker", "phone": "01632 960134"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "16:30", by_appointment=True),),
        languages=(ENGLISH, *INTERPRETERS[1:]),
        formats=formats(f"{COLLEGE_SITE}/apprent", "easy_read", "video"),
        answers=(
            (
                "Must I tell the boss about my disability?",
                "No. You decide. If you tell them, they have to make fair changes for you.",
            ),
            (
                "I am no good in interviews.",
                "We ask for a day of trying the work in place of an interview.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "category:adulthood",
            "inclusion:one-to-one",
            "inclusion:communication-friendly",
            "inclusion:step-free",
            "inclusion:sight",
        ),
        duties=("sch2.8", "sch2.9", "sch2.10"),
        place_notes={"Sampleford College": "Careers office, on the right behind the main door."},
    ),
    Facts(
        id="52656edf-8d2b-52c1-8680-d41730c784ac",
        name="Going Places independent travel training",
        summary="""
            Learn to go to school, college, work or friends by yourself. A trainer goes with you until you
            feel safe. From age 11 to 25.
        """,
        description="""
            <p>You choose one journey that matters to you. A trainer goes with you, by bus, by train or on
            foot. First you go side by side, then a few steps apart, then on the next seat. In the end you
            go alone, and the trainer waits for you there.</p>
            <p>You learn about roads, about keeping your money and phone safe, and what to do if the bus does
            not come. It takes about 8 to 12 weeks.</p>
        """,
        eligibility="For people from 11 to 25 with a special need or a disability who would like to make one journey alone. You do not need a plan.",
        not_accepted="""
            If a journey can never be safe for you, you may get travel help from the council. See
            Home to school travel assistance.

            We do not teach driving or riding a bike.
        """,
        how_to_get=(
            "Call 01632 960105 or write to travtrain@sampleford.example.org. You or a parent can ask. So can the school.",
            "Tell us which journey you would like to learn.",
        ),
        what_happens_next="A trainer comes to your home within three weeks. You look at the journey on a map and agree on signs for stop and help. Then you start.",
        if_not_accepted="We tell you what would have to change first, such as crossing a road with someone. You can ask again at any time.",
        while_waiting="On your next bus, let the young person pay, find the seat and press the bell. Name what you see on the way.",
        wait=Wait(3, 8, "In summer it is busier.", 30),
        cost_text="We pay for the bus while you learn.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations="Our trainers are qualified in travel training and have been checked to work with children (DBS check).",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Going Places", "phone": "01632 960105"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "07:30", "17:30", by_appointment=True),),
        languages=(ENGLISH, *INTERPRETERS[1:3]),
        formats=formats(f"{SITE}/travtrain", "easy_read", "video"),
        answers=(
            (
                "I cannot read the bus numbers.",
                "We use pictures, colours or an app that talks.",
            ),
            (
                "I panic when something changes.",
                "We practise that too: a late bus, a closed road, a lost card.",
            ),
            ("I use a wheelchair.", "We find out together which buses and trains work."),
        ),
        terms=(
            "diagnosis:no",
            "category:adulthood",
            "delivery:out-and-about",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:trained",
        ),
        duties=("sch2.14a", "sch2.10"),
    ),
)
