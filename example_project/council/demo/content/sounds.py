"""Help with speech sounds, the voice and speech after a cleft."""

from example_project.council.demo.content.facts import (
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    monthly,
    weekly,
)
from example_project.council.demo.content.routes import (
    ICB,
    NHS_ENGLAND,
    TO_CHILDRENS_HOSPITAL,
    TO_COMMUNITY_NHS,
    TO_HOSPITAL,
)


NHS = "https://lacey-nhs.example.org"
HOSPITAL = "https://sgh-nhs.example.org"
WESTMARCH = "https://wch-nhs.example.org"
THERAPISTS = "Our therapists are registered with the Health and Care Professions Council (HCPC)."

SERVICES = (
    Facts(
        id="eaf5165d-3de2-5200-bdd3-d77374e48d5c",
        name="Clear Sounds parent workshop",
        summary="""
            One workshop of two hours for parents of children from 4 to 8 who are hard to understand.
            Book it yourself. Come on the web in the evening, or to the clinic by day.
        """,
        description="""
            <p>Is your child chatty but hard to follow, or do they lisp? A therapist explains which sounds come when.
            You learn games that help your child to hear the difference between sounds.</p>
            <p>You also learn how to say a word back clearly, without telling your child that they
            got it wrong. Then you try the games at home for six weeks.</p>
            <p>Only grown-ups come to the workshop. There is time for your own questions.</p>
        """,
        eligibility="""
            For parents and carers of children from 4 to 8 whose speech is hard to understand. You do
            not need a letter or a diagnosis.
        """,
        not_accepted="""
            Is your child under 4? Come to the Chatter Matters walk-in.

            If your child says few words or finds it hard to understand, ask the Children's Speech and
            Language Therapy Service. If your child's words get stuck, ask the Dysfluency Clinic.
        """,
        how_to_get=(
            "Book on our web page or call 01632 960107.",
            "Choose an evening on the web, or a morning at Nether Lacey Clinic.",
            "Write down ten words your child says, just as you hear them. Bring the list.",
        ),
        what_happens_next="""
            We send you a link or a map, and a short film to watch first.

            Six weeks after the workshop we call you. If your child still needs a therapist, we book
            six sessions for the two of you. You do not have to ask again.
        """,
        if_not_accepted="If the workshop is full, you come first for the next one. If it is not the right help, we call you and tell you what is.",
        while_waiting="""
            Say the word back the right way and carry on: "Yes, a big fish!" Do not ask your child to
            say it again.

            Has your child had many colds or ear infections? Ask for a hearing test.
        """,
        wait=Wait(2, 6, "To the next workshop. There are two each month.", 20),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford, or goes to a school or nursery here.",
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(
            monthly("1TH", "19:00", "21:00", description="On the web", by_appointment=True),
            monthly("3TU", "10:00", "12:00", description="At the clinic", by_appointment=True),
        ),
        languages=INTERPRETERS,
        formats=formats(f"{NHS}/sounds", "easy_read", "video", "leaflet"),
        answers=(
            (
                "We speak Polish at home. Will it help us?",
                "Yes. The games work in any language. Tell us, and we look at the sounds of both.",
            ),
            (
                "I find reading hard.",
                "We show you everything. You take home a film of each game, not a pile of paper.",
            ),
            (
                "My child has Down's syndrome. Is this for us?",
                "Yes, and your own therapist may suggest other things too. Call us and talk about it.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "referral_route:booking",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:languages",
        ),
        duties=("sch2.12",),
        place_notes={"Nether Lacey Clinic": "Room 2, up one floor. There is a lift."},
    ),
    Facts(
        id="0d4d1a84-8126-5b81-87f1-7e4cdd6a14d6",
        name="Paediatric Voice Clinic",
        summary="""
            A doctor and a therapist look together at why a child's voice is hoarse, weak or lost for
            weeks at a time. Your doctor (GP) has to ask for you.
        """,
        description="""
            <p>Many children sound hoarse after a cold or a day of shouting. That gets better by itself.
            We see children whose voice stays rough, or comes and goes. Some had a breathing tube when
            they were very small.</p>
            <p>The doctor is a specialist for ears, nose and throat (ENT). The doctor looks at the voice
            box with a tiny camera. It goes in through the nose. It feels odd, but it takes less than a
            minute. A spray makes the nose numb first. We never do it if your child says no.</p>
            <p>Most children then have four sessions with the therapist. They learn to look after
            their voice.</p>
        """,
        eligibility="For children and young people from 4 to 18 whose voice has been hoarse, weak or lost for more than six weeks.",
        not_accepted="""
            If your child's voice is fine but their words are hard to understand, come to a Clear Sounds
            parent workshop.

            If your child is noisy or short of breath when they breathe, call NHS 111. Call 999 if they
            are fighting for breath.
        """,
        how_to_get=(
            "Make an appointment with your doctor (GP). Say how long the voice has been hoarse.",
            "Record your child's voice on your phone on a good day and on a bad day.",
            "The doctor writes to us. A therapist or a hospital doctor can do that too.",
        ),
        what_happens_next="""
            We send you a date and a sheet with photos of the room and the camera. Show it to your child.

            You meet the doctor and the therapist together. They tell you what they saw and what to do
            next before you go home.
        """,
        if_not_accepted="We write to you and to your doctor, say why and tell you what may help. Your doctor can write again if the voice does not get better.",
        while_waiting="""
            Give your child water often. Turn the television down, so that nobody has to shout. Get close
            to talk instead of calling from another room.

            Whispering does not rest the voice. Soft talking does.
        """,
        wait=Wait(10, 14, "The clinic is once a month.", 24),
        cost_text="This is an NHS service. You do not pay. There is a charge for the car park.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations=f"{THERAPISTS} The Care Quality Commission (CQC) inspects the hospital.",
        complaints=TO_HOSPITAL,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Clinic secretary", "phone": "01632 960111"},),
        schedules=(monthly("2FR", "09:00", "12:30", by_appointment=True),),
        languages=INTERPRETERS,
        formats=formats(f"{HOSPITAL}/voice", "easy_read", "video", "leaflet"),
        answers=(
            (
                "My child is afraid of doctors.",
                "Come and see the room on another day first. Bring a toy, and we look at its voice too.",
            ),
            (
                "Can we wait somewhere quiet?",
                "Yes. Say so at the desk, and we call you when we are ready.",
            ),
            (
                "Does my child have to have the camera?",
                "No. There are other ways to begin. Your child can say stop at any time.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:quiet-space",
            "inclusion:visuals",
            "inclusion:visit-first",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12",),
        place_notes={"Sampleford General Hospital": "Ear, nose and throat clinic, in Zone C."},
    ),
    Facts(
        id="f44def14-92fd-5b63-958b-92f221a0dc42",
        name="Westmarch Regional Cleft Team",
        summary="""
            One team for babies, children and young people with a cleft lip or palate, from before birth
            to age 20. Also for speech that sounds as if it comes down the nose.
        """,
        description="""
            <p>A cleft is a gap in the lip, in the roof of the mouth (the palate), or in both. It is there
            from before birth. It is nobody's fault.</p>
            <p>The team has nurses, surgeons, therapists, dentists and people to talk to. You have one
            nurse of your own. The nurse comes within 24 hours of the birth and shows you how to feed
            your baby.</p>
            <p>A therapist listens to your child's speech at 18 months, at 3 and at 5 years. If your
            child needs help in between, therapists near your home can give it. We tell them what to
            work on.</p>
            <p>Some children have no cleft that you can see, but air comes down the nose when they talk.
            We see them too.</p>
        """,
        eligibility="""
            For anyone up to age 20 who was born with a cleft lip or palate, and for parents who hear
            about it at a scan.

            Also for children whose speech sounds very nasal, with no cleft.
        """,
        not_accepted="""
            We do not see children with a tongue-tie only. Ask your midwife or health visitor.

            Is your child hard to understand, but not nasal? Come to a Clear Sounds parent workshop.
        """,
        how_to_get=(
            "If a cleft is seen at a scan or at birth, the hospital calls us the same day.",
            "If you think your child sounds nasal, talk to your doctor (GP) or to a speech and language therapist. They write to us.",
            "If we know you already, call 01632 960110 at any time. You do not need a new letter.",
        ),
        what_happens_next="""
            For a baby, a nurse comes to you within 24 hours. For an older child, you get a date for a
            visit with the therapist first.

            Before each operation you meet the surgeon. You can see the ward. You get a plan for the
            years to come, in plain words.
        """,
        if_not_accepted="We write to you and to whoever asked for you, and say who can help instead. They can ask again.",
        while_waiting="""
            If feeding is hard, call the nurse straight away. Do not wait for the visit.

            Talk, sing and babble with your baby like with any other. Ask for a hearing test: glue ear is
            common with a cleft palate.
        """,
        wait=Wait(0, 8, "Babies: no wait. An older child's first visit: about eight weeks.", 28),
        cost_text="This is an NHS service. You do not pay. You can get help with the cost of travel if your income is low. Ask us for the form.",
        costs=FREE,
        catchment="Anyone in this part of the country. Your local hospital or doctor asks for you.",
        accreditations=f"{THERAPISTS} The Care Quality Commission (CQC) inspects the hospital.",
        complaints=TO_CHILDRENS_HOSPITAL,
        commissioner=NHS_ENGLAND,
        funder=NHS_ENGLAND,
        contacts=({"title": "Cleft nurses and office", "phone": "01632 960110"},),
        schedules=(
            weekly("MO,TU,WE,TH,FR", "09:00", "17:00", by_appointment=True, description="Clinics"),
        ),
        languages=INTERPRETERS,
        formats=formats(f"{WESTMARCH}/cleft", "easy_read", "bsl", "video", "leaflet"),
        answers=(
            (
                "Westmarch is far for us.",
                "Twice a year we hold a clinic at Sampleford General Hospital. Some visits can be by video.",
            ),
            (
                "Can we meet another family?",
                "Yes. Ask your nurse. There is a parent who has been through it.",
            ),
            (
                "My child is teased about how they look or talk.",
                "Tell us. We have a psychologist for that, and we can talk to the school with you.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:quiet-space",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:carer-stays",
            "inclusion:sibling",
        ),
        duties=("sch2.12",),
        place_notes={"Westmarch Children's Hospital": "Second floor, follow the kites."},
    ),
)
