"""Clinics for eating and drinking, for hearing and for high-tech ways to talk."""

from example_project.council.demo.content.facts import (
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import (
    ICB,
    NHS_ENGLAND,
    TO_COMMUNITY_NHS,
    TO_HOSPITAL,
    TO_LINDEN,
)


NHS = "https://lacey-nhs.example.org"
HOSPITAL = "https://sgh-nhs.example.org"
LINDEN = "https://linden-nhs.example.org"
THERAPISTS = "Our therapists are registered with the Health and Care Professions Council (HCPC)."

SERVICES = (
    Facts(
        id="f142258f-6136-5f08-98ca-5df5fcd41eac",
        name="Feeding and Dysphagia Team",
        summary="""
            Help for babies and children who cough or choke when they eat, or who are coming off a feeding
            tube. A health visitor, doctor or therapist asks for you.
        """,
        description="""
            <p>Dysphagia means trouble with swallowing. Food or drink can then go down the wrong way, into
            the lungs. We help to make meals safe and happy.</p>
            <p>A speech and language therapist watches your child eat and drink. We look at how your
            child sits, at the cup and spoon, and at what is on them. A dietitian, who knows about food
            and growing, checks that your child gets enough.</p>
            <p>We may ask for an X-ray film of swallowing. It is done at Westmarch Children's Hospital.
            You stay with your child.</p>
            <p>We write a mealtime plan and show it to nursery, school and grandparents.</p>
        """,
        eligibility="""
            For babies, children and young people up to 18. Ask for us if your child coughs, chokes or
            goes blue when they eat or drink, or has chest infections again and again.

            Ask too if your child is coming off a feeding tube, or has a condition that makes it hard to
            chew and swallow.
        """,
        not_accepted="""
            We do not see children who are fussy about food but grow well. Call the health visitor's
            duty line on 01632 960100. If your child is at school, ask the school nurse.

            If your child stops eating out of fear of getting fat, or makes themselves sick, call CAMHS,
            the mental health service for children, on 01632 960114.

            If your child is choking now and cannot breathe, call 999.
        """,
        how_to_get=(
            "Tell your health visitor, doctor (GP) or therapist what you see at meals. They fill in our form with you.",
            "Film a meal on your phone, if you can.",
            "Write down what your child eats and drinks on two days.",
            "If your child is in hospital, the ward asks us. You do not have to do anything.",
        ),
        what_happens_next="""
            We read each form on the day it comes. If it sounds urgent, we call you at once and tell you
            what is safe until we meet.

            Then we visit you at home, at school or in the clinic, at a time when your child eats.
        """,
        if_not_accepted="We call you and say why, and tell you who can help. If things change, your health visitor or doctor can ask again the same day.",
        while_waiting="""
            Let your child sit up well. Stay with them at every meal. Go slowly, and stop when they are
            tired.

            Do not make drinks thicker and do not change a tube feed before you have talked to us.

            If your child is ill with a cough and a high temperature, call NHS 111.
        """,
        wait=Wait(1, 6, "Urgent: within two weeks. Others: up to six weeks.", 11),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations=f"{THERAPISTS} The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "08:30", "16:30", by_appointment=True),),
        languages=INTERPRETERS,
        formats=formats(f"{NHS}/dysphagia", "easy_read", "video", "leaflet"),
        answers=(
            (
                "Can you come to us? Going out with the pump is hard.",
                "Yes. Home is often best, because we see the chair and the cup you use.",
            ),
            (
                "Can we go on giving our own food?",
                "Yes. Show us what your family eats. We work with that.",
            ),
            (
                "My child hates things in their mouth.",
                "We never force it. We begin with play, with fingers and with smells.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12", "sch2.12a"),
        place_notes={"Sampleford General Hospital": "Children's unit, Zone C."},
    ),
    Facts(
        id="936beba4-3200-57a0-9e23-057a45273f30",
        name="Eastern Counties AAC Hub",
        summary="""
            For the few people who need a powered device to talk, such as one that they work with their
            eyes. All ages. The local AAC team in Sampleford has to ask for you.
        """,
        description="""
            <p>AAC means augmentative and alternative communication: other ways to talk. The AAC team in
            Sampleford (the spoke) helps nine people out of ten. We (the hub) see the one in ten whose
            needs are the hardest to meet.</p>
            <p>We find the right device and lend it for as long as it is needed. It may be worked with
            the eyes, the head or a switch. It may sit on a wheelchair. It may also turn on a lamp or the
            television.</p>
            <p>We teach you and the people around you. The team in Sampleford stays with you and helps
            you every day.</p>
        """,
        eligibility="""
            For people of any age. All three of these must be true.

            They understand much more than they can say. They know that doing one thing makes another
            happen. They have used simple ways to talk, such as a picture book.
        """,
        not_accepted="""
            We do not lend tablets with a talking app. The AAC and Assistive Technology Team in
            Sampleford does that. Ask them first: families and schools cannot ask us directly.
        """,
        how_to_get=(
            "Talk to the AAC and Assistive Technology Team on 01632 960107. Only they can ask us.",
            "They fill in our form with you. Say what you or your child want to talk about, and with whom.",
            "Make a short film that shows how you or your child say yes and no.",
        ),
        what_happens_next="""
            We read the form within four weeks and call you. Then two of us come to your home, school or
            college. We bring things to try.

            You can try a device for some weeks before anyone decides. If it helps, you keep it on loan.
            We mend it and look at it again each year.
        """,
        if_not_accepted="We write to you and to the team in Sampleford, and say which of our rules was not met. They can ask again when things change. They go on helping you.",
        while_waiting="""
            Go on using the book, board or signs that you have. All of it counts.

            Look at pictures together and say what your child is looking at.
        """,
        wait=Wait(10, 18, "From our yes to the first visit.", 36),
        cost_text="This is an NHS service. You do not pay. The device belongs to the NHS.",
        costs=FREE,
        catchment="Your doctor (GP) is in one of the eastern counties. Sampleford is one of the places.",
        accreditations=THERAPISTS,
        complaints=TO_LINDEN,
        commissioner=NHS_ENGLAND,
        funder=NHS_ENGLAND,
        contacts=({"title": "Hub office", "phone": "01632 960109"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "16:30", by_appointment=True),),
        languages=(*INTERPRETERS, {"name": "Makaton signs"}),
        formats=formats(f"{LINDEN}/aachub", "easy_read", "video", "leaflet"),
        answers=(
            (
                "Do we have to travel to Great Linden?",
                "Hardly ever. We come to you, or we meet by video.",
            ),
            (
                "Can the device speak our language?",
                "Often, yes. Tell us early, because we have to find the right voice.",
            ),
            (
                "What happens when I leave school?",
                "You keep the device. Our service has no upper age.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:communication-friendly",
            "inclusion:trained",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:parking",
        ),
        duties=("sch2.12", "sch2.4c"),
        place_notes={"Linden Assistive Communication Centre": "Visits only if we ask you to come."},
    ),
    Facts(
        id="3a6fdb5a-724e-5c2f-900f-dec60959de1a",
        name="Children's Hearing Clinic",
        summary="""
            Hearing tests that do not hurt, from birth to 18. Ask for one if you worry about your child's
            ears, hearing or talking. We also fit and look after hearing aids.
        """,
        description="""
            <p>We test babies who need another test after the first one at birth. We test children of any
            age if someone worries about their hearing, ears or talking.</p>
            <p><b>Under 3:</b> a sound comes, your child turns the head and sees a toy light up. Someone
            plays with your child all the while. <b>From about 3:</b> your child puts a peg in a board
            for each sound.</p>
            <p>We often find glue ear. That is sticky water behind the ear drum. Half of it clears up by
            itself, so we look again after three months before we offer anything.</p>
            <p>We fit hearing aids and headbands. We can also ask a surgeon about grommets. Grommets are
            tiny tubes that let air into the ear.</p>
        """,
        eligibility="For children and young people from birth to 18. It is enough that someone is worried.",
        not_accepted="""
            We do not take out ear wax. Your doctor's nurse can tell you who does.

            If your child suddenly cannot hear, or fluid or blood comes from the ear, call your doctor
            (GP) or NHS 111 today.
        """,
        how_to_get=(
            "Tell your health visitor, doctor (GP), therapist or school nurse. They write to us.",
            "Say what you notice: a loud television, not answering, talking too loudly, many colds.",
            "Do you know us already? Call 01632 960112 for ear moulds, tubes and batteries. No letter is needed.",
        ),
        what_happens_next="""
            We send you a date. The visit takes about 40 minutes. We tell you what we found before you
            go home, and write it down for you.

            If your child is deaf, we tell the Deaf and Hearing Support Service within two days. A teacher
            calls you and comes to your home.
        """,
        if_not_accepted="We tell you and whoever asked for you why. If you are still worried, ask again. Parents are often right.",
        while_waiting="""
            Get your child's attention first. Get close, face them and talk a little more slowly. Turn
            off the television when you talk.

            Tell nursery or school that you wait for a test. Your child should sit near the front.
        """,
        wait=Wait(5, 8, "Babies after the first test: within four weeks.", 19),
        cost_text="This is an NHS service. Hearing aids, moulds and batteries are free.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations="The clinic is checked under the national quality scheme for hearing services. The Care Quality Commission (CQC) inspects the hospital.",
        complaints=TO_HOSPITAL,
        commissioner=ICB,
        funder=ICB,
        contacts=(
            {"title": "Hearing clinic", "phone": "01632 960112"},
            {"title": "Text only, for deaf callers", "textphone": "07700 900112"},
        ),
        schedules=(
            weekly(
                "MO,WE,FR",
                "09:00",
                "16:00",
                by_appointment=True,
                place="Sampleford General Hospital",
            ),
            weekly("TH", "09:00", "13:00", by_appointment=True, place="Dunmarsh Health Centre"),
        ),
        languages=INTERPRETERS,
        formats=formats(f"{HOSPITAL}/audiology", "easy_read", "bsl", "leaflet"),
        answers=(
            (
                "My child is autistic. Can it be quieter?",
                "Yes. Tell us before. You get a longer visit, first thing in the morning.",
            ),
            (
                "My child will not wear headphones.",
                "We have other ways. Loudspeakers work too, and we can try again another day.",
            ),
            ("I am a deaf parent.", "We book a sign language interpreter for you. Text us."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:quiet",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:hearing-loop",
            "inclusion:trained",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12", "sch2.4a"),
        place_notes={
            "Sampleford General Hospital": "In Zone C. The door has an ear on it.",
            "Dunmarsh Health Centre": "Thursdays only. Ring the bell on the left.",
        },
    ),
)
