"""Advice about talking and other therapy, with no appointment."""

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


THERAPISTS = "Our therapists are registered with the Health and Care Professions Council (HCPC)."
NHS = "https://lacey-nhs.example.org"

SERVICES = (
    Facts(
        id="43cb3556-1468-559a-a413-01802d61b412",
        name="Nether Lacey talking drop-in",
        summary="""
            A monthly drop-in with a speech and language therapist for parents of under-fives. It is
            paused for now. Please come to the Chatter Matters walk-in at Mill Road.
        """,
        description="""
            <p><b>This drop-in is paused.</b> A therapist has left and we are looking for someone new.
            We hope to start again in the spring.</p>
            <p>Until then, come to the Chatter Matters walk-in at Mill Road Family Hub. It is the same
            kind of help from the same team.</p>
            <p>When it runs, you can talk to a therapist about your child's talking, play together and
            take home some ideas.</p>
        """,
        eligibility="For parents of children from birth to 4. Anyone who is worried about talking can come.",
        not_accepted="Is your child 5 or older? Call the therapies advice line on 01632 960104.",
        how_to_get=(
            "The drop-in is paused. Please go to the Chatter Matters walk-in at Mill Road instead.",
            "If you cannot get to Mill Road, call 01632 960107. We can talk on the phone.",
        ),
        what_happens_next="If you call us, we can tell you the day we start again, as soon as we know it.",
        if_not_accepted="While we are paused, the Mill Road walk-in and the advice line are open to every family.",
        while_waiting="""
            Go to the Chatter Matters walk-in, or to a rhyme time at a library. Songs with actions help
            young children to listen and join in.
        """,
        wait=Wait(None, None, "Paused. We do not have a date yet.", 10),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(),
        languages=INTERPRETERS[:3],
        formats=formats(f"{NHS}/laceydrop", "easy_read"),
        answers=(
            ("Will you start again?", "Yes, we hope so. We are looking for a new therapist."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:hearing-loop",
            "inclusion:parking",
            "inclusion:sibling",
        ),
        duties=("sch2.12",),
    ),
    Facts(
        id="c49d8760-abdc-5e89-b082-ecd5380fcab8",
        name="Children's therapies advice line",
        summary="""
            Call and talk to a speech and language therapist, an occupational therapist or a
            physiotherapist. They can tell you what to try and how to get more help.
        """,
        description="""
            <p>You can call about talking, understanding, moving, or everyday skills such as getting
            dressed. Parents, carers, childminders, teachers and young people can all call.</p>
            <p>We cannot test your child on the phone. We can tell you:</p>
            <ul>
            <li>if what you see is usual for their age</li>
            <li>what you might try at home</li>
            <li>how to ask for more help, and what to write on the form.</li>
            </ul>
            <p>No question is too small.</p>
        """,
        eligibility="For anyone who lives or works with a child or young person up to 19 in Sampleford.",
        not_accepted="""
            We cannot tell you where your child is on a waiting list. Call the service you are waiting
            for.

            If you think your child is very ill, call NHS 111. In an emergency, call 999.
        """,
        how_to_get=(
            "Call 01632 960104 on Tuesday or Thursday between 1pm and 4pm.",
            "If we are busy, leave your name and number. We call back the same day or on the next open day.",
            "Do you need an interpreter? Leave your number and say which language. We call back with one.",
        ),
        what_happens_next="""
            We listen and ask some questions. A call takes about 15 minutes. If you like, we send you
            what we talked about by e-mail.

            If you need more than advice, we tell you which form to fill in.
        """,
        if_not_accepted="If we are not the right people, we tell you who is and give you their number.",
        while_waiting="Write down what worries you and one or two things your child did this week. It helps us to help you.",
        wait=Wait(
            0, 1, "Most calls are answered at once, or called back by the next open day.", 20
        ),
        cost_text="The advice is free. The call costs what your phone company charges for a local call.",
        costs=FREE,
        catchment="Your child lives, or goes to school or nursery, in Sampleford.",
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=(
            {"title": "Therapies advice line", "phone": "01632 960104"},
            {"title": "Text only, for deaf callers", "textphone": "07700 900104"},
        ),
        schedules=(weekly("TU,TH", "13:00", "16:00"),),
        languages=(
            ENGLISH,
            {"name": "Polish", "code": "pl", "note": "By interpreter"},
            {"name": "Urdu", "code": "ur", "note": "By interpreter"},
        ),
        formats=formats(f"{NHS}/sltadvice", "easy_read", "audio"),
        answers=(
            (
                "I find phone calls hard. What can I do?",
                "Send us an e-mail or a text. Or ask someone you trust to call with you.",
            ),
            ("Can my teenager call?", "Yes. Young people can call without a parent."),
        ),
        terms=(
            "diagnosis:no",
            "referral_route:advice-line",
            "inclusion:languages",
            "inclusion:communication-friendly",
        ),
        duties=("sch2.12", "sch2.15f"),
    ),
)
