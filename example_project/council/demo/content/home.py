"""Help in the first five years that comes to a family's own home."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_COMMUNITY_NHS, TO_COUNCIL


NHS = "https://lacey-nhs.example.org"
SITE = "https://sampleford.example.org"

SERVICES = (
    Facts(
        id="5188579e-854b-5db2-b7da-18fd1a461681",
        name="Health visiting team (0 to 5)",
        summary="""
            Nurses who visit every family with a child under five. They check how your child grows,
            plays and talks. Call them about anything that worries you.
        """,
        description="""
            <p>Every family here with a child under five has a health visitor. We see you:</p>
            <ul>
            <li>before your baby is born</li>
            <li>at 10 to 14 days</li>
            <li>at 6 to 8 weeks</li>
            <li>around the first birthday</li>
            <li>between 2 and 2½ years.</li>
            </ul>
            <p>At the last check we go through some questions with you. They are called the Ages and
            Stages questionnaire. We look at how your child plays, moves, understands and talks. If we
            are worried, we can do a fuller language check the same day and ask for more help for
            you. You do not have to go back to your doctor.</p>
            <p>You can call the duty line about sleep, feeding, toilet training, behaviour or anything
            else. No question is silly.</p>
        """,
        eligibility="For every family in the area with a child under five, and for people who are having a baby.",
        not_accepted="""
            If your child is at school, call the school nurse. The school office has the number.

            We are not for emergencies. Call NHS 111, or 999 if a life is in danger.
        """,
        how_to_get=(
            "You do not have to ask. We write to you before each check.",
            "To talk to someone, call the duty line on 01632 960100, Monday to Friday, 9am to 4:30pm.",
            "New here? Join a doctor's surgery. They tell us about you.",
        ),
        what_happens_next="""
            On the duty line you talk to a health visitor. They can give advice, come to see you at
            home or ask for other help for you.

            For a check, we come to you or you come to a hub or clinic. It takes about 45 minutes. You
            get a copy of what we write, in your child's red book.
        """,
        if_not_accepted="If we are not the right people, we tell you who is. We can send your details on if you say yes.",
        while_waiting="Fill in the Ages and Stages questions that we post to you. Try each thing with your child as a game.",
        wait=Wait(
            0,
            2,
            "No wait for the duty line. A home visit that you ask for takes up to two weeks.",
            22,
        ),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment="You live in the Sampleford Council area, or your doctor (GP) is here.",
        accreditations="Our health visitors are registered with the Nursing and Midwifery Council (NMC). The Care Quality Commission (CQC) inspects the NHS trust.",
        complaints=TO_COMMUNITY_NHS,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Duty health visitor", "phone": "01632 960100"},
            {"title": "Text a health visitor", "textphone": "07700 900100"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "16:30", description="Duty line"),),
        languages=INTERPRETERS,
        formats=(
            *formats(f"{NHS}/hv", "easy_read", "bsl", "leaflet"),
            {"kind": "translation", "title": "Polski", "link": f"{NHS}/hv/pl", "language": "pl"},
        ),
        answers=(
            (
                "My child was born early. Do you count that?",
                "Yes. Until the age of 2 we count from the day your baby was due.",
            ),
            ("Can you come to our home?", "Yes. You can also choose a hub or the clinic."),
            (
                "I have a learning disability. Can you explain things simply?",
                "Yes. We have pictures and Easy Read leaflets, and we can take more time.",
            ),
        ),
        terms=(
            "need:autism",
            "diagnosis:no",
            "referral_route:offered",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:step-free",
            "inclusion:languages",
            "inclusion:sibling",
            "inclusion:carer-stays",
        ),
        duties=("sch2.12b", "sch2.4a"),
    ),
    Facts(
        id="90a9c83f-c0d1-5133-81fc-4c82ffe2cd76",
        name="Portage and Early Years Inclusion",
        summary="""
            Someone comes to your home and teaches your child through play, with you. For under-fives
            who are slower to learn in two or more ways.
        """,
        description="""
            <p>A home visitor comes every week or every two weeks. You play together and break each new
            skill into tiny steps. Between visits you have one small thing to practise.</p>
            <p>We are not there to test your child or to look at your house!</p>
            <p>From age three, our inclusion teachers carry on in nursery or pre-school. They can also
            tell the nursery about the SEN inclusion fund. That is money for extra help.</p>
            <p>When your child starts nursery we visit together and write a one page profile about
            your child. We can lend things from the toy store, such as a chair that supports the body
            or toys with a switch.</p>
        """,
        eligibility="For children from birth to 5 who are slower to learn in two or more ways, such as moving and talking. You do not need a diagnosis.",
        not_accepted="""
            If your child is behind in talking only, come to the Chatter Matters walk-in.

            If your child has started school, talk to the school's SENCO. That is the teacher who plans
            help for children with special educational needs.
        """,
        how_to_get=(
            "Call 01632 960115 or send an e-mail. Parents can ask. So can a health visitor, doctor or therapist.",
            "Tell us your child's age and two or three things they find hard.",
            "We send you a short form. Send it back, or we can fill it in with you on the phone.",
        ),
        what_happens_next="""
            We call you within five working days. Then two of us meet you at home. We find out what
            your child enjoys and what you would like to work on first.

            We write a plan together and look at it again every term.
        """,
        if_not_accepted="We call you and say why. We tell you about groups at the family hubs. You can ask again later.",
        while_waiting="""
            Choose one small thing your child nearly does. Play that game at the same time each day.
            Come to stay and play at a family hub.
        """,
        wait=Wait(5, 5, "From the day we have your form to the first home visit.", 33),
        cost_text="You borrow toys and equipment for free too.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations="We are registered with the National Portage Association.",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Portage office", "phone": "01632 960115"},),
        schedules=(
            weekly(
                "MO,TU,WE,TH,FR",
                "09:00",
                "17:00",
                period="term",
                by_appointment=True,
                description="Home visits",
            ),
        ),
        languages=(ENGLISH, *INTERPRETERS[1:3], {"name": "Makaton signs"}),
        formats=formats(f"{SITE}/portage", "easy_read", "video", "leaflet"),
        answers=(
            ("Do I have to tidy up?", "No. We come to play."),
            ("Can grandparents join in?", "Yes. Anyone who is close to your child can."),
            (
                "My child is in hospital a lot.",
                "We can visit there or change the day. Just tell us.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:trained",
            "inclusion:sibling",
            "inclusion:carer-stays",
        ),
        duties=("sch2.1h", "sch2.4c", "sch2.4d"),
    ),
)
