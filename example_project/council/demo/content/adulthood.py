"""Getting ready to be an adult, and a year of real work."""

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
    COUNCIL,
    TO_COUNCIL,
    complain_to_school,
)


SITE = "https://sampleford.example.org"
COLLEGE_SITE = "https://samplefordcollege.example.org"

SERVICES = (
    Facts(
        id="bbeb3405-8a96-51cb-a8eb-0b548621623d",
        name="Preparing for Adulthood team",
        summary="""
            Someone who helps you get ready for adult life from age 14: a job, a home, friends, health and
            money. For young people with a plan, or who may need care as an adult.
        """,
        description="""
            <p>You get your own navigator. That is a person who knows how it all works. They meet you and
            your family, come to the yearly review of your plan, and take you to meet the adult team.</p>
            <h3>What happens when</h3>
            <ul>
            <li><b>Year 9 (age 13 or 14):</b> the first review that looks at being an adult. What do you
            want?</li>
            <li><b>16:</b> some benefits come in your own name. The law says you make your own decisions
            if you can. You get help to make them.</li>
            <li><b>17:</b> we look at what care you may need as an adult. This is called a Care Act
            assessment.</li>
            <li><b>18:</b> adult health and adult care begin.</li>
            </ul>
            <p>We can talk about where to live: at home with help, in a shared house, or in a flat of
            your own. We can help you find things to do and people to do them with.</p>
        """,
        eligibility="For young people from 14 to 25 who have an Education, Health and Care (EHC) plan, or who may need care or support from the council as adults.",
        not_accepted="""
            If you have no plan and will not need care, your school or college has a careers adviser.
            Look at the apprenticeships broker at Sampleford College as well.

            We cannot give you a job or a flat. We help you to find one.
        """,
        how_to_get=(
            "Call 01632 960132, or write to pfa@sampleford.example.org. You can ask for yourself.",
            "A parent, your school or a social worker can ask too. We then ask you what you want.",
            "Say if you want to meet at home, at school or somewhere else.",
        ),
        what_happens_next="A navigator gets in touch within two weeks. You meet and make a plan on one page: what you want, who helps, what happens next. You keep it.",
        if_not_accepted="Not everyone gets adult social care. We tell you in writing. We give you the names of people who can help you to feel well and to find things to do.",
        while_waiting="Write or draw what a good day in your life would look like when you are 20. Bring it to the first meeting.",
        wait=Wait(2, 4, "To the first meeting.", 19),
        cost_text="You may have to pay towards care as an adult. We explain this before you are 18.",
        costs=FREE,
        catchment="You live in the Sampleford Council area, or the council is in charge of your plan.",
        accreditations="Two of our navigators have a disability themselves. The Care Quality Commission (CQC) looks at how the council gives adult care.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Preparing for Adulthood team", "phone": "01632 960132"},
            {"title": "Text us, if you do not like to phone", "textphone": "07700 900132"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", description="Phone line"),),
        languages=INTERPRETERS,
        formats=formats(f"{SITE}/pfa", "easy_read", "bsl", "video"),
        answers=(
            (
                "I do not talk. Can I still say what I want?",
                "Yes. Use your device, pictures, photos or someone you trust. We take the time it takes.",
            ),
            (
                "Can I come without my parents?",
                "Yes. From 16 it is your choice. Most people bring someone.",
            ),
            ("I get nervous in offices.", "We can go for a walk, or meet in a cafe."),
        ),
        terms=(
            "diagnosis:no",
            "category:housing",
            "category:living",
            "category:adult-services",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:communication-friendly",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:quiet-space",
        ),
        duties=("sch2.10", "sch2.13b", "sch2.13c", "sch2.13d", "sch2.4d"),
        place_notes={"Sampleford Civic Centre": "Ask for the quiet room by the main desk."},
    ),
    Facts(
        id="f6173146-7bf8-5133-b101-1da580a50618",
        name="Project Springboard supported internship",
        summary="""
            A year of real work at the hospital, with a job coach beside you. For people from 17 to 24 with a
            plan who want a paid job.
        """,
        description="""
            <p>You try three jobs in one year: with the porters, in the pharmacy stores, in the kitchen or at
            the front desk. At first a job coach from college is with you every day. Then the coach steps
            back, bit by bit.</p>
            <p>Each day begins and ends with a short lesson at the hospital. You learn about being on time,
            asking for help and applying for jobs.</p>
            <p>You are not paid while you are an intern. It is a course. Last year 7 of the 12 interns got a
            paid job.</p>
        """,
        eligibility="""
            You are 17 to 24 in September. You have an Education, Health and Care (EHC) plan.

            You can travel, or you are ready to learn it. You want a job at the end.

            You do not need any exams.
        """,
        not_accepted="""
            If you have no EHC plan, ask the apprenticeships broker on 01632 960134.

            If you are not sure that you want a job yet, Foundation Learning at the college lets you try
            things out.
        """,
        how_to_get=(
            "Come to the evening for families in February. Call 01632 960133 for the date.",
            "Fill in the form. You can film your answers.",
            "Have a talk with us in March. It feels like a chat. You can bring someone.",
            "Tell the council at the review of your plan that you want this.",
        ),
        what_happens_next="You hear from us by the end of April. In June you come for two days to see the wards and to meet the others. The course starts in September.",
        if_not_accepted="We tell you why, and what would help for next year. We help you to find another course. You can talk to Sampleford SENDIASS if you do not agree, on 01632 960121.",
        while_waiting="Practise the bus to the hospital. Going Places can go with you. Help out somewhere for an hour a week: a shop, a garden, a club.",
        wait=Wait(None, None, "Starts each September. There are 12 places.", 20),
        cost_text="You get a bus pass, a uniform and lunch. Access to Work, a government grant, can pay for other help.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations="The course follows the national quality mark for supported internships. Ofsted inspects the college.",
        complaints=complain_to_school(COLLEGE_SITE),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Project Springboard", "phone": "01632 960133"},
            {"title": "Text us, if you do not like to phone", "textphone": "07700 900133"},
        ),
        schedules=(weekly("MO,TU,WE,TH", "09:00", "15:30", period="term"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "The job coaches."}),
        formats=formats(f"{COLLEGE_SITE}/intern", "easy_read", "video"),
        answers=(
            (
                "I talk with a tablet.",
                "Good. One of last year's interns did too, at the front desk.",
            ),
            (
                "What if I do not like one of the jobs?",
                "Tell your coach. You try three, so that you find out.",
            ),
            (
                "I get tired.",
                "You can start with half days. There is a quiet room for breaks.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "category:college",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:communication-friendly",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:step-free",
            "inclusion:quiet-space",
        ),
        duties=("sch2.10", "sch2.1e", "sch2.9"),
        place_notes={
            "Sampleford General Hospital": "Interns meet at the main desk at 9am.",
            "Sampleford College": "Only for the talk in March and for some Fridays.",
        },
    ),
)
