"""Speech and language therapy that families meet first."""

from example_project.council.demo.content.facts import (
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    monthly,
    weekly,
)
from example_project.council.demo.content.routes import ICB, TO_COMMUNITY_NHS


THERAPISTS = "Our therapists are registered with the Health and Care Professions Council (HCPC)."
MILL_ROAD = "Mill Road Family Hub"
DUNMARSH = "Dunmarsh Community Centre"
LACEY = "Nether Lacey Clinic"
NHS = "https://lacey-nhs.example.org"

SERVICES = (
    Facts(
        id="78f689a2-4541-53c6-ae97-946924cae91b",
        name="Children's Speech and Language Therapy Service",
        summary="""
            NHS therapists who help children and young people who find it hard to talk, to understand
            or to be understood. Anyone can ask for help, parents too.
        """,
        description="""
            <p>We help when trouble with talking or understanding makes everyday life or learning
            hard. Your child may have developmental language disorder (DLD), speech sounds that are
            hard to follow, or trouble using words with other people. They may also have another
            diagnosis, such as autism.</p>
            <h3>How we work</h3>
            <ul>
            <li><b>For everyone:</b> the Sampleford Talk toolkit, the walk-ins and training on the
            web. All of it is free.</li>
            <li><b>For some children:</b> groups and workshops for parents. Trained assistants run
            them and a therapist guides them.</li>
            <li><b>For children who need the most help:</b> a therapist gets to know your child, tells
            you what they find, and makes a programme for home and school.</li>
            </ul>
            <p>We give a block of help, then there is a break to practise. Most school children are
            seen at school. Under-fives are seen in a clinic.</p>
        """,
        eligibility="""
            For children and young people from birth to 18 whose talking or understanding makes
            everyday life or learning hard.

            You do not need a diagnosis. You do not need an Education, Health and Care (EHC) plan.

            Over the age of 5, the school must first have tried the ideas in the Sampleford Talk
            toolkit for at least one term.
        """,
        not_accepted="""
            We cannot take children under 7 who only have trouble with one sound, such as r or th.
            Come to a Clear Sounds parent workshop instead.

            We cannot help with reading alone. Talk to the school's SENCO, the teacher who plans help
            for children with special educational needs.

            We do not take children whose English is at the same level as their first language.
            Growing up with two languages does not cause a delay. Two Languages, One Child has play
            sessions and advice.
        """,
        how_to_get=(
            "Not sure if you need us? Call the therapies advice line on 01632 960104 first. It is open on Tuesday and Thursday, 1pm to 4pm.",
            "Fill in the form on our web page. A parent can do it, or your health visitor, doctor, nursery or school.",
            "Tell us what your child can say and what they understand. Write it in your own words.",
            "If your child is over 5, ask the school to add what they tried from the toolkit.",
            "If you cannot use the form, call 01632 960106. We will fill it in with you.",
        ),
        what_happens_next="""
            A therapist reads your form within 10 working days. We write to tell you if we can see
            your child.

            Then you wait for a first visit. If your child is under 5, a parent must be there. We
            play, talk and listen. Before you go we agree with you what to do next.

            Please tell us if you cannot come. If you miss two visits and do not tell us, we stop and
            write to whoever asked for our help.
        """,
        if_not_accepted="""
            We write to you and say why. Call the advice line on 01632 960104 before you do anything
            else. Sometimes we just do not know enough about your child yet.

            You can ask again at any time if things change.
        """,
        while_waiting="""
            Talk about what your child is looking at. Use short sentences and wait for an answer.

            Keep using the language you know best at home.

            If your child is under 5, come to the Chatter Matters walk-in. You can go as often as you
            like and you keep your place on our list.

            Ask nursery or school to start the Sampleford Talk toolkit now.
        """,
        wait=Wait(16, 16, "This is the wait for a first visit.", 18),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford, or goes to a school or nursery here.",
        accreditations=f"{THERAPISTS} The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=(
            {"title": "Single point of access (where to ask)", "phone": "01632 960106"},
            {"title": "Therapies advice line", "phone": "01632 960104"},
            {"title": "Text only, for deaf callers", "textphone": "07700 900106"},
        ),
        schedules=(
            weekly(
                "MO,TU,WE,TH,FR",
                "09:00",
                "16:30",
                description="Visits to clinics",
                by_appointment=True,
            ),
        ),
        languages=INTERPRETERS,
        formats=(
            *formats(f"{NHS}/slt", "easy_read", "bsl", "leaflet"),
            {"kind": "translation", "title": "Polski", "link": f"{NHS}/slt/pl", "language": "pl"},
        ),
        answers=(
            (
                "Can you see my child in a quiet room?",
                "Yes. Tell us before you come. At the hospital you can also wait in a quiet room.",
            ),
            (
                "My child does not talk. Is that all right?",
                "Yes. We look at everything they do to tell you things: eyes, hands, sounds, signs and pictures.",
            ),
            ("Can we come by video?", "Yes, for some visits. Tell us what works for your family."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:communication-friendly",
            "inclusion:trained",
            "inclusion:quiet-space",
            "inclusion:step-free",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12", "sch2.18"),
        place_notes={
            LACEY: "Under-fives. Go to the desk on the left.",
            "Sampleford General Hospital": "Say your child's name at the desk in Zone C.",
        },
    ),
    Facts(
        id="97837dfd-85c4-51dc-813b-c6845923a547",
        name="Chatter Matters walk-in",
        summary="""
            Are you worried about how your young child talks? Come and play, and talk to a speech and
            language therapist. You do not need an appointment or a letter.
        """,
        description="""
            <p>Come if your child is not talking yet, or talks but nobody understands. Bring your child
            and any toys they like. We play and listen. You go home with three or four ideas to try.</p>
            <p>If your child needs more help, we put them on the list for the clinic that same day.</p>
            <p>Dads, grandparents and childminders are welcome. Older brothers and sisters can come
            too. There is a corner with toys for them.</p>
            <p>"I wish I'd gone six months sooner," one parent told us. You will not be judged.</p>
        """,
        eligibility="""
            For children from birth to 4 and the people who look after them. Any family can come. You
            do not need to have tried anything first.
        """,
        not_accepted="""
            If your child is 5 or older, call the therapies advice line on 01632 960104.

            If your child coughs or chokes when they eat or drink, call your health visitor on
            01632 960100. The Feeding and Dysphagia Team can help with swallowing.
        """,
        how_to_get=(
            "It gets busy, so come early. First come, first served.",
            "Leave your buggy in the shed by the door.",
            "Do you need an interpreter? Call 01632 960103 the day before and we will book one.",
        ),
        what_happens_next="""
            You tell us your child's name and what worries you. Then a therapist plays with your child
            next to you, for about 20 minutes.

            We tell you what we think and write our ideas down for you. Then we agree one of three
            things: try the ideas, come back to the walk-in, or go on the list for the clinic.
        """,
        if_not_accepted="""
            Nobody is turned away, but we may run out of time. Then we take your number and call you
            within three working days.
        """,
        while_waiting="""
            You do not have to wait. Before you come you can watch what your child does to tell you
            things: pointing, pulling your hand, sounds and words. Write down the words they say.
        """,
        wait=Wait(0, 0, "You are seen on the day. You may wait up to an hour at busy times.", 12),
        cost_text="Parking at Mill Road is free for two hours.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960103"},),
        schedules=(
            weekly("TU", "09:30", "11:30", period="term", place=MILL_ROAD),
            monthly("1WE", "13:00", "15:00", place=DUNMARSH),
        ),
        languages=(
            *INTERPRETERS[:3],
            {"name": "Makaton signs", "note": "Staff use key word signs."},
        ),
        formats=formats(f"{NHS}/talkin", "easy_read", "video", "leaflet"),
        answers=(
            (
                "It is busy and loud. What if my child finds that hard?",
                "Come in the last half hour, when it is calmer. Or ask for the small room next door.",
            ),
            (
                "My child will not sit down.",
                "That is fine. We play on the floor and move about with them.",
            ),
            (
                "Can my older children come?",
                "Yes. There is a corner with toys for brothers and sisters.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:sibling",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:gentle-rules",
            "inclusion:quiet-space",
            "inclusion:step-free",
            "inclusion:carer-stays",
            "inclusion:languages",
        ),
        duties=("sch2.12",),
        place_notes={
            MILL_ROAD: "Follow the yellow feet to the Sunshine Room.",
            DUNMARSH: "In the small hall.",
        },
    ),
)
