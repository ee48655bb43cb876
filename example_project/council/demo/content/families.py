"""A hub, other parents and someone who finds childcare."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    monthly,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_COUNCIL, complain_to_charity


SITE = "https://sampleford.example.org"
FORUM = "https://spcv.example.org"
CHECKED = "All staff have been checked to work with children (DBS check)."

SERVICES = (
    Facts(
        id="69eb83ed-8f07-5611-9223-db9114cee5fd",
        name="Best Start Family Hub, Kettlebury",
        summary="""
            A warm place for families in Kettlebury and the villages. Play, baby weighing, money advice
            and Jo, who knows about special needs. Just come in.
        """,
        description="""
            <p>There is something on every day: stay and play, baby weighing, a breastfeeding cafe and
            courses for parents. Money advice is on the first Monday of the month.</p>
            <p>Jo Amble is here on Tuesday and Thursday. Jo listens when your child does not grow, play or
            talk like others, and helps you to work out what to do next. Come in or book a time.</p>
            <p>You can have the small sensory room to yourselves for half an hour. It has soft lights,
            bubbles and cushions.</p>
        """,
        eligibility="For families with a child from birth to 19, and for people who are having a baby. You do not need a reason to come.",
        not_accepted="Nobody is turned away. We cannot test a child or give therapy, but Jo can ask for it with you.",
        how_to_get=(
            "Come in, Monday to Friday, 9am to 3pm.",
            "To see Jo or to keep the sensory room, call 01632 960102.",
            "If you cannot get here, we can talk on the phone or by video.",
        ),
        what_happens_next="Someone makes you a drink and shows you round. If you are worried about your child, you sit down with Jo and make a short list of next steps.",
        if_not_accepted="If we cannot help, we call the people who can while you are here.",
        while_waiting="Come to stay and play. Write down what your child can do now, and what you would like to see next.",
        wait=Wait(0, 1, "No wait to come in. Jo has a free time within a week.", 18),
        cost_text="Tea is free too.",
        costs=FREE,
        catchment="You live in the Sampleford Council area. You can use any family hub.",
        accreditations=CHECKED,
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"name": "Jo Amble", "title": "SEND practitioner", "phone": "01632 960102"},),
        schedules=(
            weekly("MO,TU,WE,TH,FR", "09:00", "15:00"),
            weekly("TU,TH", "09:30", "14:30", description="Jo is here"),
        ),
        languages=(ENGLISH, *INTERPRETERS[1:3], {"name": "Makaton signs", "note": "Jo signs."}),
        formats=formats(f"{SITE}/hubk", "easy_read", "video", "leaflet"),
        answers=(
            (
                "My child runs off.",
                "The front door has a high handle, and the garden has a gate with a lock.",
            ),
            (
                "Can I change a bigger child?",
                "There is an accessible toilet with a wide bench, but no hoist.",
            ),
            (
                "I do not like to come into a room full of people.",
                "Call us. Jo can meet you at the side door.",
            ),
        ),
        terms=(
            "need:autism",
            "diagnosis:no",
            "diagnosis:waiting",
            "inclusion:sensory-room",
            "inclusion:quiet-space",
            "inclusion:signing",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:sibling",
            "inclusion:carer-stays",
            "inclusion:trained",
        ),
        duties=("sch2.13a", "sch2.15f"),
        place_notes={"Kettlebury Family Hub": "Use the ramp at the side if you have a buggy."},
    ),
    Facts(
        id="dc6f2b6b-cfd5-5686-ac9e-74442ac0295b",
        name="Sampleford Parent Carer Voice",
        summary="""
            Around 600 families who tell the council and the NHS what needs to change. Meet other parents
            over coffee, or just fill in a survey now and then.
        """,
        description="""
            <p>We are the parent carer forum. That means parents who speak for other parents. We sit at the
            table when the council and the NHS decide, and we tell you what came of it.</p>
            <p>Last year we asked for letters in plain English and for a quiet room at the Civic Centre. Both
            happened.</p>
            <p>There is a coffee morning on the last Friday of each month. There is also a drop-in for
            families who wait to find out if their child has autism or ADHD. Call us for the next
            date.</p>
        """,
        eligibility="For parents and carers of a child or young person from birth to 25 with a special need or a disability. You do not need a diagnosis.",
        not_accepted="We cannot take up one family's case. Sampleford SENDIASS can, on 01632 960121.",
        how_to_get=(
            "Come to a coffee morning in the cafe of Central Library.",
            "Or join on our web page. It takes two minutes and is free.",
            "Want to talk first? Call 01632 960125 and leave a message.",
        ),
        what_happens_next="One of us calls you back within three days, often in the evening. You choose how much you want to do. Nothing is fine too.",
        if_not_accepted="Any parent carer can join.",
        while_waiting="Read on our web page what families told us last term and what the council answered.",
        wait=Wait(0, 4, "Come to the next coffee morning.", 22),
        cost_text="We pay for the coffee, and for your travel if you come to a meeting with the council.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations="Run by parents. The Department for Education gives each forum a grant.",
        complaints=complain_to_charity(FORUM),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Forum phone", "phone": "01632 960125"},),
        schedules=(monthly("-1FR", "10:00", "12:00", description="Coffee morning"),),
        languages=(ENGLISH, {"name": "Urdu", "code": "ur", "note": "One of us speaks it."}),
        formats=formats(f"{FORUM}/pcf", "easy_read", "audio"),
        answers=(
            (
                "I work in the day.",
                "There is an evening meeting on the web each term. Surveys are open at any time.",
            ),
            ("Can I bring my child?", "Yes. There is a table with things to draw and build."),
            ("I am autistic too.", "So are some of us. We send what we will talk about before."),
        ),
        terms=(
            "need:autism",
            "diagnosis:no",
            "diagnosis:waiting",
            "category:have-your-say",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:sibling",
            "inclusion:gentle-rules",
        ),
        duties=("sch2.15b", "sch2.15c"),
        place_notes={"Sampleford Central Library": "In the cafe. Look for the yellow balloon."},
    ),
    Facts(
        id="19526594-89ea-5008-8201-fcebce1fa2cd",
        name="Family Information Service childcare finder",
        summary="""
            Someone who calls childminders, nurseries and clubs for you, until we find one that can look
            after your child well. We also explain help with the cost.
        """,
        description="""
            <p>Have you asked three nurseries and heard no three times? Tell us what your child needs. We
            call round and come back with names of places that have room and know what to do.</p>
            <p>We explain the free hours, Tax-Free Childcare and the Disability Access Fund. That fund is
            money for a nursery, so that a disabled child can take part.</p>
            <p>If nobody has a place, we tell the council. It has a duty to see that there is enough.</p>
        """,
        eligibility="For any family with a child up to 19. We look for childminders, nurseries and pre-schools, and for clubs after school or in the holidays.",
        not_accepted="We do not find a sitter for one evening, or a place at a school. For school places call the council on 01632 960051.",
        how_to_get=(
            "Call 01632 960135, Monday to Friday, 9am to 5pm, or write to us.",
            "Say which days you need, where you live and work, and what your child needs.",
        ),
        what_happens_next="We call places for you and tell you within five working days what we found. You visit and choose. We can come with you.",
        if_not_accepted="If a nursery says no because your child is disabled, tell us. The law does not allow that in most cases. We talk to the nursery.",
        while_waiting="Write one page about your child: what they love, what helps, what to do if they are upset. Take it to each visit.",
        wait=Wait(0, 1, "We come back to you within five working days.", 15),
        cost_text="Our help is free. You pay for the childcare. We show you what you can get back.",
        costs=FREE,
        catchment="You live or work in the Sampleford Council area.",
        accreditations="Ofsted inspects the nurseries and childminders on our list.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Family Information Service", "phone": "01632 960135"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", description="Phone line"),),
        languages=INTERPRETERS,
        formats=formats(f"{SITE}/fis", "easy_read", "leaflet"),
        answers=(
            (
                "My child needs medicine in the day.",
                "Many places do that. We find one where the staff have been trained.",
            ),
            ("I cannot phone at work.", "Write to us. We can answer in the evening by e-mail."),
        ),
        terms=("diagnosis:no", "referral_route:advice-line", "inclusion:languages"),
        duties=("sch2.15d",),
    ),
)
