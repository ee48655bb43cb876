"""Therapy that a family pays for, and therapy for everyday tasks."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import ICB, TO_COMMUNITY_NHS


PRIVATE = "https://clearlyspeaking.example.org"
NHS = "https://lacey-nhs.example.org"
REGISTERED = "registered with the Health and Care Professions Council (HCPC)"

SERVICES = (
    Facts(
        id="d3bbd715-9422-5f34-b25c-47508e865d1e",
        name="Clearly Speaking independent therapy",
        summary="""
            Speech and language therapists whom you pay yourself, or with a personal budget. At home, at
            school or by video, also in the evening and on Saturday.
        """,
        description="""
            <p>We help with speech sounds and lisps, verbal dyspraxia, stammering in young children, and
            with getting on with others as a teenager. We also write reports for plans and for the
            Tribunal.</p>
            <p>Try the free help first. The Children's Speech and Language Therapy Service of the NHS does
            not cost you anything. You can use both. We like to work with your NHS therapist, but you do
            not have to tell them.</p>
            <p>A therapist tells you after the first visit how many sessions may help. We say so if we
            think that none are needed.</p>
        """,
        eligibility="For children and young people from 2 to 25 who find talking or understanding hard. You pay, or you have a budget that pays.",
        not_accepted="""
            We do not help with swallowing. Ask the Feeding and Dysphagia Team.

            We cannot get you an NHS visit sooner.
        """,
        how_to_get=(
            "Call 01632 960130 or write to private@clearlyspeaking.example.org. The first talk on the phone is free.",
            "Tell us who pays: you, or a personal budget in your child's plan.",
            "If you pay with a budget, ask the council first if it agrees.",
        ),
        what_happens_next="A therapist calls you within two working days. You get a date and a price in writing. After the first visit you have our notes within two weeks.",
        if_not_accepted="If we are not the right people, we tell you who is. The web site of ASLTIP, which independent therapists belong to, lists others.",
        while_waiting="Ask the NHS service as well, so that your place on its list begins. Call the free therapies advice line on 01632 960104.",
        wait=Wait(2, 4, "Saturday visits take a little longer.", 13),
        cost_text="We send you a bill each month. If you miss a session and told us less than 24 hours before, you pay for it.",
        costs=(
            {"option": "Session", "amount": "85.00", "amount_description": "For an hour"},
            {
                "option": "Assessment and report",
                "amount": "320.00",
                "amount_description": "Or more. We tell you before",
            },
        ),
        catchment="We visit homes and schools in and around Sampleford. By video you can live anywhere.",
        accreditations=f"Our therapists are {REGISTERED}. They belong to the Royal College of Speech and Language Therapists (RCSLT) and to ASLTIP.",
        complaints=(
            """
            Tell your therapist or the owner first. You get an answer in writing within ten working
            days.

            If you think that a therapist has done something unsafe, you can tell the Health and Care
            Professions Council (HCPC).
            """,
            f"{PRIVATE}/complain",
        ),
        commissioner="Clearly Speaking Therapy Ltd",
        funder="",
        contacts=({"title": "Office", "phone": "01632 960130"},),
        schedules=(
            weekly("MO,TU,WE,TH", "09:00", "19:00", by_appointment=True),
            weekly("SA", "09:00", "13:00", by_appointment=True),
        ),
        languages=(ENGLISH, {"name": "Polish", "code": "pl", "note": "One therapist."}),
        formats=formats(f"{PRIVATE}/private", "easy_read", "leaflet"),
        answers=(
            (
                "My child will not work with strangers.",
                "We begin with play, with you in the room, and take as long as it takes.",
            ),
            (
                "Can you come to school?",
                "Yes, if the school agrees. We show the teacher what to do on the other days.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:communication-friendly",
            "inclusion:carer-stays",
        ),
        duties=("sch2.15f",),
    ),
    Facts(
        id="25fcfb4c-adb5-59ff-8cbe-86dff91b8a2d",
        name="Children's Occupational Therapy",
        summary="""
            Help with the things of every day: getting dressed, eating with a fork, writing, sitting well
            and washing. Your school or doctor asks for you.
        """,
        description="""
            <p>An occupational therapist finds out why a task is hard and changes the task, the tool or the
            room. We help with clothes, cutlery, scissors, writing, chairs, hoists and bathrooms.</p>
            <p>Are sounds, lights or touch too much for your child, or never enough? Begin with our free
            course on the web. Then we call you.</p>
            <p>There is a skills bank on our web page: short films on shoelaces, zips, holding a pencil,
            riding a bike and sitting at the table. You can use it now. You do not have to be on a list.</p>
        """,
        eligibility="For children and young people up to 18 who find everyday tasks much harder than others of their age. You do not need a diagnosis.",
        not_accepted="""
            We do not see children for handwriting if they have not yet had extra practice at school. We
            do not see children for fussy eating. We do not look for dyspraxia in children under 5.

            Do you need rails, a bath seat or a change to the building? Call the council on 01632 960000.
        """,
        how_to_get=(
            "Look at the skills bank first and try it for six weeks.",
            "Ask the school to fill in our short form with what they have tried. A doctor (GP) or therapist can write too.",
            "For sounds, lights and touch, do the course on the web first. Then call 01632 960107.",
        ),
        what_happens_next="We write to you within three weeks. You get a visit in the clinic, at home or at school, and a plan with three things to work on. Then you practise, and we look again.",
        if_not_accepted="We write to you and the school, say why and which films to try. They can ask again after a term.",
        while_waiting="Choose one task and do it together each day at the same time. Let your child do the last step alone. Then the last two.",
        wait=Wait(4, 22, "Urgent equipment: 4 weeks. Clinic visit: 22 weeks.", 16),
        cost_text="This is an NHS service. You do not pay, and you borrow equipment for free.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations=f"Our therapists are {REGISTERED}. The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "16:30", by_appointment=True),),
        languages=INTERPRETERS,
        formats=formats(f"{NHS}/ot", "easy_read", "video", "leaflet"),
        answers=(
            (
                "My child hates being touched.",
                "We ask before we touch. Often we just watch and show.",
            ),
            ("Can you come to our home?", "Yes, if the task is a bath, a bed or a stair."),
            (
                "My teenager is embarrassed.",
                "We talk to teenagers first, and alone if they like. They choose what to work on.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12", "sch2.4c"),
        place_notes={"Nether Lacey Clinic": "Room 6, with the swing."},
    ),
)
