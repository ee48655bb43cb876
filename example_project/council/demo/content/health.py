"""Doctors and mental health."""

from example_project.council.demo.content.facts import (
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import ICB, TO_COMMUNITY_NHS, TO_MENTAL_HEALTH_NHS


HOSPITAL = "Sampleford General Hospital"
NHS = "https://lacey-nhs.example.org"
CAMHS = "https://threerivers-nhs.example.org"

SERVICES = (
    Facts(
        id="94d7f96d-a601-583c-b7f2-04b7259803f5",
        name="Community Paediatrics and Neurodevelopmental Assessment",
        summary="""
            Doctors for children who are slower to grow and learn, and the team that finds out if a
            child has autism or ADHD. The wait is long. Help at school does not have to wait.
        """,
        description="""
            <p>A paediatrician is a doctor for children. Ours see children who are slower to walk, talk
            or learn. We also find out if a child has autism, at any age, or ADHD, from age 6. ADHD
            means attention deficit hyperactivity disorder.</p>
            <h3>What happens at the assessment</h3>
            <ul>
            <li>Younger children play with a doctor and a therapist for about two hours.</li>
            <li>For older children we may talk with you, watch your child do some tasks, visit the
            school, and do a computer test of attention.</li>
            <li>You get a report within six weeks.</li>
            </ul>
            <p>ADHD medicine is started and checked here. Later your own doctor (GP) shares this.</p>
            <p>Girls, and children who hide how they feel at school, can be missed. Please tell us what
            home looks like after school.</p>
        """,
        eligibility="""
            For children from birth to 18 who are slower to develop, or who may be autistic. For ADHD
            your child must be 6 or older.

            You do not need a diagnosis to get help in school.
        """,
        not_accepted="""
            We do not see children who only have trouble with reading and spelling. Talk to the
            school's SENCO, the teacher who plans help for children with special educational needs.

            If your child is very sad, scared or hurts themselves, ask CAMHS, the mental health service
            for children. Young people over 18 ask their doctor (GP).
        """,
        how_to_get=(
            "Is your child under 5? Talk to your doctor (GP) or health visitor. They can ask for you.",
            "Is your child 5 or over? Talk to the school. They send in the pathway form with notes from home and from class.",
            "Write down what you see at home. Ask the school to send it with the form.",
            "Parents cannot send the form alone. If the school says no, call Sampleford SENDIASS on 01632 960121.",
        ),
        what_happens_next="""
            We read the form within four weeks and write to you. If we need to know more, we ask you or
            the school.

            Then you wait for a first visit. Please tell us if you move or change your phone number, so
            that you keep your place.
        """,
        if_not_accepted="""
            We write to you and to whoever asked, say why and tell you what may help. They can send the
            form again with more notes. Your child's school should go on helping.
        """,
        while_waiting="""
            We are sorry that the wait is so long. You do not have to wait for help:

            Sunrise is a course for parents of autistic children. You can come while you wait.

            Sampleford Parent Carer Voice has a drop-in for families who wait, on 01632 960125.

            Ask the school what support your child can have now.
        """,
        wait=Wait(78, 104, "This is for an autism or ADHD assessment: 18 to 24 months.", 30),
        cost_text="This is an NHS service. You do not pay. There is a charge for the car park; a blue badge lets you park for free.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations="Our doctors are registered with the General Medical Council (GMC). The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=(
            {"title": "Clinic secretaries", "phone": "01632 960107"},
            {"title": "Text only, for deaf callers", "textphone": "07700 900107"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", by_appointment=True),),
        languages=INTERPRETERS,
        formats=(
            *formats(f"{NHS}/compaed", "easy_read", "bsl", "leaflet"),
            {
                "kind": "translation",
                "title": "Polski",
                "link": f"{NHS}/compaed/pl",
                "language": "pl",
            },
        ),
        answers=(
            (
                "My child cannot sit in a waiting room.",
                "Wait in the car or outside. We call you when we are ready. There is a quiet room too.",
            ),
            (
                "Can we see the room before we come?",
                "Yes. There are photos on our web page, or you can visit.",
            ),
            (
                "Can my child bring something from home?",
                "Yes: toys, headphones, food, anything that helps.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:quiet-space",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:carer-stays",
            "inclusion:gentle-rules",
        ),
        duties=("sch2.12", "sch2.4a"),
        place_notes={HOSPITAL: "The quiet room is on the left as you come into Zone C."},
    ),
    Facts(
        id="9e2d5c3d-a599-58ca-9b84-a57411fbeb42",
        name="CAMHS single point of access",
        summary="""
            One place to ask for help when a child or young person is very worried, sad, angry or hurts
            themselves. From age 14 you can ask for yourself.
        """,
        description="""
            <p>CAMHS means Child and Adolescent Mental Health Services. We help with feelings and
            thoughts that make life hard. There are three kinds of help:</p>
            <ul>
            <li>things you can do yourself, on the web</li>
            <li>mental health support teams in schools</li>
            <li>the specialist team, for strong fear, obsessive thoughts (OCD), depression, eating
            disorders and self-harm.</li>
            </ul>
            <p><b>If someone's life is in danger, call 999.</b> Our crisis line is open day and night.</p>
        """,
        eligibility="For children and young people from 5 to 18 whose feelings or thoughts make everyday life hard.",
        not_accepted="""
            We do not do an autism or ADHD assessment on its own. Ask Community Paediatrics.

            We cannot help with behaviour at school if your child has no mental health need. Talk to the
            school's SENCO, the teacher who plans help for children with special educational needs.
        """,
        how_to_get=(
            "If a life is in danger, call 999.",
            "Call 01632 960114, Monday to Friday, 8am to 8pm. Parents can call. Young people of 14 and over can call for themselves.",
            "You can also write, or ask your doctor (GP), school or social worker to ask for you.",
        ),
        what_happens_next="""
            Someone calls you within five days. They ask how things are and what you need. This takes
            about half an hour.

            Then we agree which kind of help is right. We send you a safety plan and an app.
        """,
        if_not_accepted="We tell you why on the phone and send it in writing. We tell you who can help. You can call again at any time if things get worse.",
        while_waiting="""
            Use the safety plan and the app. Keep to the same times for meals and sleep. Tell someone you
            trust how you feel.

            If things get worse, call us. At night and at weekends the crisis line is open.
        """,
        wait=Wait(
            1,
            39,
            "First phone call: 5 days. Support team in school: 6 weeks. Specialist team: about 9 months if it is not urgent.",
            14,
        ),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment="The child or young person has a doctor (GP) in Sampleford.",
        accreditations="The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_MENTAL_HEALTH_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=(
            {"title": "Single point of access (where to ask)", "phone": "01632 960114"},
            {"title": "Crisis line, day and night", "phone": "01632 960142"},
            {"title": "Text us, if you do not like to phone", "textphone": "07700 900114"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "08:00", "20:00", description="Phone line"),),
        languages=INTERPRETERS,
        formats=formats(f"{CAMHS}/camhs", "easy_read", "bsl", "video", "leaflet"),
        answers=(
            (
                "Will you tell my parents?",
                "Not without asking you, unless we think you are in danger.",
            ),
            (
                "I am autistic. Will you change how you do things?",
                "Yes. Tell us what helps: pictures, writing, less light, or the same person each time.",
            ),
            ("Can I talk by video or by chat?", "Yes. You choose."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:quiet-space",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:one-to-one",
        ),
        duties=("sch2.12", "sch2.5j"),
        place_notes={HOSPITAL: "Ask for CAMHS at the main desk."},
    ),
)
