"""Help to move, and to get to school."""

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
    ICB,
    TO_COMMUNITY_NHS,
    TO_COUNCIL,
)


NHS = "https://lacey-nhs.example.org"
SITE = "https://sampleford.example.org"

SERVICES = (
    Facts(
        id="1450e6b3-7bd1-52ac-9015-1926bb2714cf",
        name="Children's Physiotherapy",
        summary="""
            Help for children who are late to sit, stand or walk, or whose muscles or joints make it hard to
            move. Your doctor or health visitor asks for you.
        """,
        description="""
            <p>A physiotherapist looks at how your child moves and plays. Then you get games and exercises
            that fit into your day. Some children need a stander, a walker or a splint. We find the right
            one with you.</p>
            <p>We help children who are late to move, and children with cerebral palsy, with a muscle
            condition, or with loose joints that hurt. We also see children who always walk on their
            toes.</p>
            <p>Some children have sessions in the warm pool at Oak Spinney School.</p>
        """,
        eligibility="For babies, children and young people up to 18 who find it hard to move. You do not need a diagnosis.",
        not_accepted="""
            We do not see children who are flat-footed or loose-jointed and have no pain. That is common
            and gets better by itself.

            If your child can suddenly not walk, or stops doing what they could do, call your doctor (GP)
            or NHS 111 today.
        """,
        how_to_get=(
            "Talk to your health visitor, your doctor (GP) or the hospital. They write to us.",
            "Film on your phone what is hard for your child.",
            "Do we know you already? Call 01632 960107 yourself.",
        ),
        what_happens_next="We write to you within two weeks. At the first visit your child wears shorts and we play. You go home with two or three things to do each day.",
        if_not_accepted="We write to you and to whoever asked, say why, and send you our exercise sheets. They can ask again if things change.",
        while_waiting="Let your baby play on the tummy a little each day. Let older children climb, swim, jump and ride. Little and often is best.",
        wait=Wait(2, 9, "Babies and after an operation: two weeks. Others: about nine.", 20),
        cost_text="This is an NHS service. You do not pay, and you borrow equipment for free.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations="Our therapists are registered with the Health and Care Professions Council (HCPC).",
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "08:30", "16:30", by_appointment=True),),
        languages=INTERPRETERS,
        formats=formats(f"{NHS}/physio", "easy_read", "video", "leaflet"),
        answers=(
            ("My child cries when strangers touch them.", "We start with toys, and show you how."),
            ("Can you come to school?", "Yes. We show the staff what to do, and where."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:trained",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12", "sch2.4c"),
        place_notes={"Nether Lacey Clinic": "The gym, on the ground floor."},
    ),
    Facts(
        id="1915676f-0939-570c-b63a-f3f16cd7ffd7",
        name="Home to school travel assistance",
        summary="""
            Help to get to school or college: a bus pass, money for petrol, a minibus or a taxi with a
            helper. For those who live too far away, or cannot walk there.
        """,
        description="""
            <p>We measure the shortest safe way to walk: two miles for children under 8, three miles from
            8. We also look at whether your child could walk it with you. Tell us about seizures, about
            noise and crowds, about how your child is in a car, and about equipment.</p>
            <p>You can also choose a travel budget: 45p a mile for two return trips a day. Many families
            like it, because they plan the journey themselves.</p>
            <p>We look at it again each year. From Year 7 we may offer training to travel alone
            first.</p>
        """,
        eligibility="""
            For children from 5 to 16 who live too far away to walk, or who cannot walk to the nearest right
            school because of a special need or a disability.

            From 16 there are other rules, and you pay a part. You do not need a plan.
        """,
        not_accepted="""
            An Education, Health and Care (EHC) plan does not mean that you get travel. You have to ask.

            If you choose a school farther away than the one we offered, we may not pay.
        """,
        how_to_get=(
            "Fill in the form on our web page by 31 May. If your child changes school later, ask at once.",
            "Send what shows why your child cannot walk: a letter, or the page of the plan.",
            "No internet? Call 01632 960105. We fill it in with you.",
        ),
        what_happens_next="We write to you within 20 working days. Before the first day the driver and the helper call you and can meet your child.",
        if_not_accepted="You can ask for another look within 20 working days. If it is still no, a panel of people who were not part of it decides. Sampleford SENDIASS can help you, on 01632 960121.",
        while_waiting="Walk or ride the way once with your child and write down what is hard. Send it to us.",
        wait=Wait(2, 4, "In summer it takes longer. Ask before 31 May.", 30),
        cost_text="Free from age 5 to 16. From 16 you pay £695 a year, or less if your income is low.",
        costs=(
            {"option": "Ages 5 to 16", "amount": 0},
            {
                "option": "From age 16",
                "amount": "695.00",
                "amount_description": "A school year. Less if your income is low",
            },
        ),
        catchment="You live in the Sampleford Council area.",
        accreditations="All drivers and helpers have been checked to work with children (DBS check).",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "School travel team", "phone": "01632 960105"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "08:00", "17:00", description="Phone line"),),
        languages=(ENGLISH, *INTERPRETERS[1:]),
        formats=formats(f"{SITE}/transport", "easy_read", "leaflet"),
        answers=(
            (
                "My child cannot bear a new driver.",
                "Tell us. We try to keep the same driver and helper, and send you a photo.",
            ),
            (
                "My child needs medicine on the way.",
                "The helper can be trained for it. Say so on the form.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:trained",
            "inclusion:step-free",
        ),
        duties=("sch2.14a", "sch2.14b", "sch2.14c"),
        place_notes={"Sampleford Civic Centre": "Please call first."},
    ),
)
