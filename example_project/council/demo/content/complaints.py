"""Putting things right: complaints, and people who help both sides to agree."""

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
    COMMUNITY_NHS,
    COUNCIL,
    TO_COMMUNITY_NHS,
    TO_COUNCIL,
)


SITE = "https://sampleford.example.org"
NHS = "https://lacey-nhs.example.org"
EVENHAND = "https://evenhand.example.org"

SERVICES = (
    Facts(
        id="d1110261-9958-526a-a872-c0c4f58d15ca",
        name="Complaints about SEND services",
        summary="""
            Tell the council when it did something wrong or nothing at all: a late plan, help that does not
            come, rude staff. We also tell you who looks at complaints about schools.
        """,
        description="""
            <p>Customer Relations looks into what the council did. You get an answer from someone who
            was not part of it.</p>
            <p>On our web page there is a chart that shows whom to go to, and letters that you can copy. You
            can also read there what the Ombudsman and the Department for Education can look at.</p>
            <p>Is it about a school? Talk to the teacher first, then to the head, then to the
            governors.</p>
            <p>To complain does not make things worse for your child. We do not allow that.</p>
        """,
        eligibility="For anyone who uses, or needs, a service of the council for special educational needs and disability (SEND). Young people can complain for themselves.",
        not_accepted="""
            If you do not agree with a decision about a plan, you can appeal to the Tribunal. That is not a
            complaint, and there is a date by which to do it. Call Sampleford SENDIASS first, on
            01632 960121.

            For the NHS, call PALS on 01632 960124.
        """,
        how_to_get=(
            "Call 01632 960123, or use the form on our web page.",
            "Say what happened, when, and what would put it right.",
            "Someone else can do it for you, if you say yes in writing.",
        ),
        what_happens_next="Within five working days we tell you that we have it. You get an answer ten working days after that. If you do not agree, someone more senior looks at it, in up to 20 working days.",
        if_not_accepted="If we cannot look at it, we say who can. You can ask the Local Government and Social Care Ombudsman. That is free.",
        while_waiting="Keep letters and notes of calls together, with the dates. If your child needs something now, say so again.",
        wait=Wait(1, 3, "The first answer comes within 15 working days.", 18),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="You live in the Sampleford Council area, or the council is in charge of your child's plan.",
        accreditations="We follow the complaint code of the Local Government and Social Care Ombudsman.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Customer Relations", "phone": "01632 960123"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", description="Phone line"),),
        languages=INTERPRETERS,
        formats=formats(f"{SITE}/complain", "easy_read", "bsl", "leaflet"),
        answers=(
            ("I find writing hard.", "Call us. We write it down and read it back to you."),
            ("I am 15. Can I complain?", "Yes. We can find someone who helps you with it."),
        ),
        terms=("diagnosis:no", "inclusion:languages", "inclusion:step-free", "inclusion:sight"),
        duties=("sch2.16", "sch2.17"),
        place_notes={"Sampleford Civic Centre": "Please make an appointment."},
    ),
    Facts(
        id="6a10da31-8f37-5558-8c39-4911dc818133",
        name="SEND mediation and disagreement resolution",
        summary="""
            Someone who takes no side helps you and the council, the school or the NHS to agree. Free for
            families. You need to call before most appeals.
        """,
        description="""
            <p>The mediators do not work for the council. At a meeting everyone gets time to speak. You
            can bring someone with you. What is said stays in the room.</p>
            <p><b>After a decision letter</b> you have to talk to a mediation adviser before you appeal. It
            may say no to an assessment or a plan, or the plan may not have the help you want. You get a certificate, even
            if you do not want a meeting.</p>
            <p><b>For other disagreements</b> about help at school, with or without a plan, there is another
            kind of meeting. It has no such date.</p>
        """,
        eligibility="For parents of a child with special educational needs, from birth to 25, and for young people over 16.",
        not_accepted="If you only disagree with the school that the plan names, you do not need a certificate. You can appeal straight away. Sampleford SENDIASS explains this, on 01632 960121.",
        how_to_get=(
            "Call 01632 960122 or write. Have the decision letter in front of you.",
            "Do it within two months of the date on the letter.",
            "Say if you would like a meeting or just the certificate.",
        ),
        what_happens_next="If you want a meeting, it takes place within 30 days, by video or near you. If you do not, you get the certificate within three working days.",
        if_not_accepted="If it is too late or not for us, we say so at once and tell you who can help.",
        while_waiting="Write down the three things that matter most to you. Your date to appeal goes on running: ask us what it is.",
        wait=Wait(0, 4, "No wait on the phone. A meeting comes within 30 days.", 25),
        cost_text="Free for families. The council pays.",
        costs=FREE,
        catchment="Your child's plan, or the decision, is from Sampleford or one of the councils around it.",
        accreditations="Our mediators are on the register of the College of Mediators.",
        complaints=(
            """
            Tell us first. The manager calls you within three working days.

            If that does not help, write to the council's Customer Relations team. It pays us.
            """,
            f"{EVENHAND}/complain",
        ),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Mediation advisers", "phone": "01632 960122"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", description="Phone line"),),
        languages=(ENGLISH, *INTERPRETERS[1:]),
        formats=formats(f"{EVENHAND}/mediation", "easy_read", "video", "leaflet"),
        answers=(
            ("I get angry in meetings.", "You can have a break, or sit in another room."),
            ("Can my child say something?", "Yes, in the room, on film or in a drawing."),
        ),
        terms=("diagnosis:no", "inclusion:communication-friendly", "inclusion:languages"),
        duties=("sch2.22", "sch2.23"),
    ),
    Facts(
        id="a614e1c7-b536-5ead-8e8f-6adaa933a43a",
        name="Patient Advice and Liaison (PALS) for community health",
        summary="""
            When something went wrong with an NHS clinic, a visit or a wait, PALS sorts it out with
            you, or helps you to complain.
        """,
        description="""
            <p>Call when a visit was cancelled, when nobody calls back, or when you were not treated well.
            Many things can be put right with one call, often on the same day.</p>
            <p>If you want to make a formal complaint, we explain how and help you to write it.</p>
        """,
        eligibility="For anyone who uses a service of the Lacey and Sampleford Community NHS Trust, and for their families.",
        not_accepted="We do not deal with schools or the council. Call Customer Relations on 01632 960123. We cannot move you up a waiting list.",
        how_to_get=(
            "Call 01632 960124, Monday to Friday, 10am to 4pm, or write.",
            "Tell us the name of the clinic and what happened.",
        ),
        what_happens_next="We talk to the clinic and call you back within two working days.",
        if_not_accepted="If we cannot sort it out, you can make a formal complaint. After that the Parliamentary and Health Service Ombudsman can look at it.",
        while_waiting="If your child gets worse, call your doctor (GP) or NHS 111. Do not wait for us.",
        wait=Wait(0, 1, "We call back within two working days.", 14),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="Anyone who uses the trust's services.",
        accreditations="The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_COMMUNITY_NHS,
        commissioner=COMMUNITY_NHS,
        funder=COMMUNITY_NHS,
        contacts=({"title": "PALS", "phone": "01632 960124"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "10:00", "16:00"),),
        languages=INTERPRETERS,
        formats=formats(f"{NHS}/pals", "easy_read", "bsl", "leaflet"),
        answers=(
            ("I do not like the phone.", "Write to us, or come to the desk at the hospital."),
            ("Will the clinic treat us worse?", "No. Tell us at once if you think so."),
        ),
        terms=("diagnosis:no", "inclusion:languages", "inclusion:step-free"),
        duties=("sch2.17",),
        place_notes={"Sampleford General Hospital": "The desk on the left of the main door."},
    ),
)
