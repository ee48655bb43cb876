"""Other parents, and national charities, for families with a worry about talking.

The national charities are real. No phone number and no opening hours are made up in their name.
"""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    Facts,
    Wait,
    formats,
    monthly,
)
from example_project.council.demo.content.routes import (
    GABBLE,
    TO_GABBLE,
    complain_to_charity,
)


SITE = "https://gabble.example.org"
AFASIC = "https://national-afasic.example.org"
STAMMA = "https://national-stamma.example.org"

SERVICES = (
    Facts(
        id="f42c35f4-b5ea-55f8-9060-f89d4cadcbde",
        name="Gabble parents' evening",
        summary="""
            Tea, cake and other parents whose children find talking hard. Once a month, in the hall or on
            the web. You do not need a diagnosis and you do not have to say a thing.
        """,
        description="""
            <p>We are mums and dads too. Some of our children have developmental language disorder (DLD) or
            verbal dyspraxia. Some are "just" late to talk. We swap tips about school, about plans and
            about keeping sane.</p>
            <p>Now and then a therapist comes, or a young adult with DLD who tells us how school was.</p>
            <p>What is said in the room stays in the room.</p>
        """,
        eligibility="For parents and carers of a child of any age who finds talking or understanding hard. Grandparents are welcome.",
        not_accepted="""
            We are not therapists, so we cannot look at your child. For that, call the therapies advice
            line on 01632 960104.

            We cannot look after children on the night. If you have nobody to sit, join on the web.
        """,
        how_to_get=(
            "Just come. You can be late.",
            "To join on the web, write to gabgroup@gabble.example.org for the link.",
            "If you want someone to meet you at the door, call 01632 960129.",
        ),
        what_happens_next="Someone makes you a cup of tea and tells you who is who. We sit round one table. First names only.",
        if_not_accepted="Nobody is turned away.",
        while_waiting="You can read our page of tips at any time. Other parents wrote it.",
        wait=Wait(0, 4, "Come to the next evening.", 26),
        cost_text="There is a tin for the cake.",
        costs=FREE,
        catchment="Anyone can come.",
        accreditations="Gabble is a charity. Parents of children with talking difficulties run it.",
        complaints=TO_GABBLE,
        commissioner=GABBLE,
        funder=GABBLE,
        contacts=({"title": "Gabble office", "phone": "01632 960129"},),
        schedules=(monthly("2WE", "19:30", "21:00"),),
        languages=(ENGLISH, {"name": "Polish", "code": "pl", "note": "Two of us speak it."}),
        formats=formats(f"{SITE}/gabgroup", "easy_read", "leaflet"),
        answers=(
            (
                "I have trouble with reading and words myself.",
                "So do many of us. Nothing has to be read or written.",
            ),
            ("Can I come without my partner?", "Of course. Most people come alone."),
            ("I have a hearing aid.", "The hall has a loop. On the web we turn the captions on."),
        ),
        terms=(
            "diagnosis:no",
            "diagnosis:waiting",
            "inclusion:hearing-loop",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:gentle-rules",
        ),
        duties=("sch2.15c",),
        place_notes={"St Anne's Hall": "The committee room, by the kitchen."},
        ages=(0, 25),
    ),
    Facts(
        id="1fc42e93-71a3-54bc-a467-135bb56aaf01",
        name="Afasic information and parent support",
        summary="""
            A charity for families all over the UK whose child finds talking or understanding hard, above
            all with developmental language disorder (DLD). Read its guides and ask for support.
        """,
        description="""
            <p>Developmental language disorder (DLD) means that a child finds it hard to learn and use
            words, for no reason that you can see. It lasts. It does not come from how you talk at
            home.</p>
            <p>Afasic writes guides for parents in plain words. It runs training days. It can help
            you to deal with your child's school.</p>
            <p>It does not give therapy and does not test children.</p>
        """,
        eligibility="For parents and carers of a child or young person up to 25, and for the people who work with them. You do not need a diagnosis.",
        not_accepted="For therapy, ask the Children's Speech and Language Therapy Service. To meet parents near you, come to the Gabble parents' evening.",
        how_to_get=(
            "Look at the guides on the charity's web site first.",
            "Write and say how old your child is, and what worries you most.",
            "Do you have a meeting at school soon? Give the date.",
        ),
        what_happens_next="Someone answers you and tells you about guides and training that fit. They may offer you a talk.",
        if_not_accepted="If it is about the law or an appeal, Sampleford SENDIASS can help you. Call 01632 960121.",
        while_waiting="Write down what your child finds hard at school and what helps at home. It is a good start for any meeting.",
        wait=Wait(None, None, "You can read the guides at once. Ask the charity about a talk.", 31),
        cost_text="The guides for parents are free. Some training days have a price.",
        costs=FREE,
        catchment="Anyone in the UK.",
        accreditations="Afasic is a charity.",
        complaints=complain_to_charity(AFASIC),
        commissioner="Afasic",
        funder="Afasic",
        contacts=({"title": "Parent support", "email": "help@national-afasic.example.org"},),
        schedules=(),
        languages=(ENGLISH,),
        formats=formats(f"{AFASIC}/afasic", "leaflet"),
        answers=(
            (
                "I find reading hard.",
                "Say so when you write. You can ask for a talk in place of a guide.",
            ),
            (
                "Can my child's teacher ask too?",
                "Yes. There are guides and training days for teachers.",
            ),
        ),
        terms=("diagnosis:no", "inclusion:visuals", "inclusion:communication-friendly"),
        duties=("sch2.15f", "sch2.15c"),
    ),
    Facts(
        id="2b6e5744-b3c2-57d9-b2c4-711801c04a3a",
        name="STAMMA helpline and webchat",
        summary="""
            A free helpline and web chat for anyone who stammers, and for parents. People who stammer run
            the charity. You can write if you would rather not talk.
        """,
        description="""
            <p>You can ask anything. It stays private. They never mind how long it takes you to say it.</p>
            <p>The web site has pages for parents, teenagers, teachers and bosses. There are groups on the
            web where people who stammer meet.</p>
            <p>It is not therapy. They can tell you how to find a therapist.</p>
        """,
        eligibility="For anyone of any age who stammers, and for their family, friends, teachers and bosses.",
        not_accepted="For therapy in Sampleford, ask the Dysfluency Clinic. You can ask for it yourself, on 01632 960108.",
        how_to_get=(
            "Open the charity's web site. The number and the chat are at the top.",
            "Choose to talk, to chat or to write.",
            "You do not have to give your name.",
        ),
        what_happens_next="Someone listens, answers what they can and sends you pages to read if you like.",
        if_not_accepted="If they cannot help, they tell you who can.",
        while_waiting="When the line is closed, write a message. The pages for parents are always open.",
        wait=Wait(0, 0, "No wait while the line is open. The web site tells you the hours.", 29),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="Anyone in the UK.",
        accreditations="STAMMA is a charity. It is also called the British Stammering Association.",
        complaints=complain_to_charity(STAMMA),
        commissioner="STAMMA (British Stammering Association)",
        funder="STAMMA (British Stammering Association)",
        contacts=({"title": "Write a message", "email": "help@national-stamma.example.org"},),
        schedules=(),
        languages=(ENGLISH,),
        formats=formats(f"{STAMMA}/stamma", "leaflet"),
        answers=(
            (
                "I block on the phone. What if nothing comes out?",
                "They wait. They know it is you. You can also use the chat.",
            ),
            ("Will they tell anyone I rang?", "No."),
            ("Is it for young children too?", "Yes. Parents of small children ask every day."),
        ),
        terms=("diagnosis:no", "inclusion:communication-friendly"),
        duties=("sch2.15f", "sch2.15c"),
        ages=(0, None),
    ),
)
