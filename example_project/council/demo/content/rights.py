"""Advice, and asking for a plan."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_COUNCIL


SITE = "https://sampleford.example.org"

SERVICES = (
    Facts(
        id="b15c0ca1-0548-5a7c-9461-d59c788a223f",
        name="Sampleford SENDIASS",
        summary="""
            Free advice for families and young people about special educational needs and disability. We
            do not take sides, and what you tell us stays private.
        """,
        description="""
            <p>SENDIASS means Special Educational Needs and Disabilities Information, Advice and Support
            Service. The council pays for it, but it does not tell us what to say.</p>
            <p>We can help with:</p>
            <ul>
            <li>meetings at school. We can go along with you</li>
            <li>asking for an Education, Health and Care (EHC) plan, and its yearly review</li>
            <li>what to do if your child is sent home or excluded</li>
            <li>not agreeing with the council: mediation and the Tribunal</li>
            <li>letters. We explain them in plain English and help you write your own.</li>
            </ul>
            <p>We tell you what the law says. We will not tell you what to do.</p>
        """,
        eligibility="For parents and carers of a child with special educational needs or a disability, from birth to 25, and for young people themselves. You do not need a plan or a diagnosis.",
        not_accepted="""
            We cannot look into a complaint for you, and we are not solicitors. We can tell you who to
            go to.

            If you worry that a child is not safe, call the council on 01632 960001 at any time.
        """,
        how_to_get=(
            "Call 01632 960121 in term time, Monday to Friday, 9:30am to 2:30pm.",
            "Or write to sendiass@sampleford.example.org at any time.",
            "If you have a letter with a date on it, tell us the date first.",
            "Young people can get in touch without their parents.",
        ),
        what_happens_next="""
            We listen and tell you where you stand. You get the main points in writing if you like.

            If you need more than a talk, one of us becomes your contact and stays with you until it is
            sorted out.
        """,
        if_not_accepted="If we cannot help, we give you the name and number of someone who can. IPSEA gives free advice about the law.",
        while_waiting="""
            Put your letters in date order. Write down the three things you most want to change.

            You have two months to appeal from the date on a decision letter. Do not wait for us to call
            back if that date is near. Call again and say so.
        """,
        wait=Wait(
            0,
            1,
            "Before 15 February and in July it may take up to five working days to call you back.",
            16,
        ),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="You live in the Sampleford Council area, or the council is in charge of your child's plan.",
        accreditations="We follow the national standards for SENDIAS services. Our staff have legal training from IPSEA.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Helpline", "phone": "01632 960121"},
            {"title": "Text us, if you do not like to phone", "textphone": "07700 900121"},
        ),
        schedules=(
            weekly("MO,TU,WE,TH,FR", "09:30", "14:30", period="term", description="Helpline"),
        ),
        languages=INTERPRETERS,
        formats=(
            *formats(f"{SITE}/sendiass", "easy_read", "bsl", "audio", "large_print", "leaflet"),
            {
                "kind": "translation",
                "title": "Polski",
                "link": f"{SITE}/sendiass/pl",
                "language": "pl",
            },
        ),
        answers=(
            (
                "Can you meet me at home?",
                "Yes. Ask when you call. We can also meet at the Mill Road hub.",
            ),
            ("I find reading hard.", "We can talk it all through and record it for you."),
            (
                "Do you tell the council or the school what I say?",
                "No, unless a child is in danger.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:step-free",
            "inclusion:hearing-loop",
            "inclusion:parking",
            "inclusion:accessible-toilet",
            "inclusion:sight",
            "inclusion:languages",
            "referral_route:advice-line",
        ),
        duties=("sch2.15a", "sch2.21"),
        place_notes={"Mill Road Family Hub": "By appointment only."},
    ),
    Facts(
        id="81446ed1-c44e-5919-8b47-bab484cb026e",
        name="Ask for an Education, Health and Care needs assessment",
        summary="""
            How to ask the council to find out if a child or young person needs an Education, Health and
            Care (EHC) plan. Parents can ask. You do not have to go through the school.
        """,
        description="""
            <p>An EHC plan says what help a child or young person must be given. The law makes sure they
            get it. First we look at what they need. That is the needs assessment.</p>
            <p>We look at two things: do they have special educational needs, or may they have them? And
            may they need help through a plan?</p>
            <h3>What to send</h3>
            <ul>
            <li>your child's name, date of birth and school</li>
            <li>what they find hard</li>
            <li>what has been tried, and for how long</li>
            <li>copies of anything from people who work with your child.</li>
            </ul>
            <p>Write it how you would say it. You do not need to pay for a report first.</p>
            <p>If we agree a plan, you can ask about a personal budget while the plan is a draft. That is
            money to pay for some of the help yourself. It cannot pay for a place at a school.</p>
        """,
        eligibility="For children and young people from birth to 25 who live here. They have special educational needs, or may have them, and may need help through a plan. You do not need a diagnosis.",
        not_accepted="Do you live in another council's area? Then ask that council. If you are moving here, call us.",
        how_to_get=(
            "Write a letter or an e-mail to ehcreq@sampleford.example.org, or use the form on our page.",
            "Parents can ask. So can a young person over 16, and a school.",
            "Would you like help? Call Sampleford SENDIASS on 01632 960121. They are free.",
        ),
        what_happens_next="""
            We tell you our decision within 6 weeks of the day we get your request.

            If the answer is yes, we ask the school and health and care staff for advice. If we write a
            plan, you get the final plan within 20 weeks of your request. Before that you see a draft and
            can ask for changes.
        """,
        if_not_accepted="""
            The letter says why. You can go to mediation, where someone independent helps both sides to
            talk, and you can appeal to the Tribunal. You have two months from the date on the letter.

            Sampleford SENDIASS can help you with both.
        """,
        while_waiting="""
            Your child's school must go on helping while you wait. Ask for a meeting with the SENCO, the
            teacher who plans help for children with special educational needs. Keep notes of what works.
        """,
        wait=Wait(6, 20, "The law says: a decision in 6 weeks, and the final plan in 20 weeks.", 8),
        cost_text="You do not pay for any part of it.",
        costs=FREE,
        catchment="The child or young person lives in the Sampleford Council area.",
        accreditations="Ofsted and the Care Quality Commission (CQC) inspect how the council does this.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "SEN casework team", "phone": "01632 960120"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "13:00", description="Phone line"),),
        languages=(ENGLISH, *INTERPRETERS[1:]),
        formats=formats(f"{SITE}/ehcreq", "easy_read", "bsl", "audio", "leaflet"),
        answers=(
            (
                "I find writing hard.",
                "Call us between 9am and 1pm. We write down what you say and read it back to you.",
            ),
            (
                "Can my child say what they think?",
                "Yes. We want to hear it. They can write, draw, film or tell someone they trust.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:sight",
            "inclusion:languages",
            "inclusion:quiet-space",
        ),
        duties=("sch2.19", "sch2.18"),
        place_notes={"Sampleford Civic Centre": "Please make an appointment before you come."},
    ),
)
